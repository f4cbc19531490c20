<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="ml">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ഒരു ചോദ്യം പരമാവധി {count} ഫോട്ടോകളെക്കുറിച്ചാകാം.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ഒരു ചുവന്ന ആപ്പിൾ</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>മോഡലിനെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ഫയൽ ചേർക്കുക…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ഫോൾഡർ ചേർക്കുക…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>ഇത് വീണ്ടും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>മോഡലുകൾ ചേർക്കൽ</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>ഇത് വീണ്ടും ചേർക്കുകയോ ഡൗൺലോഡ് ചെയ്യുകയോ നീക്കം ചെയ്യുകയോ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>ചേർത്തു: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>ആദ്യം ഹബിലെ മോഡലിന്റെ പേജിൽ അതിന്റെ വ്യവസ്ഥകൾ അംഗീകരിക്കുക; തുടർന്ന് HF_TOKEN എന്നതിൽ നിങ്ങളുടെ ടോക്കൺ നൽകുക.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>എല്ലാ കോറുകളും, പരമാവധി എട്ട്</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>ഇത് വായിക്കാൻ നിങ്ങളുടെ ഉപയോക്താവിന് അനുമതി നൽകുക.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>അമ്പടയാള കീകൾ ബ്രഷ് നീക്കും, സ്പേസ് ബാർ ബ്രഷ് പതിക്കും, ഡിലീറ്റ് കീ എല്ലാം മായ്ക്കും.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>അമ്പടയാള കീകൾ ക്രോസിനെ നീക്കും, ഷിഫ്റ്റ് കീ കൂടി അമർത്തിയാൽ കൂടുതൽ ദൂരം; സ്പേസ് അല്ലെങ്കിൽ എന്റർ കീ ഒരു മൂല നിശ്ചയിക്കും, പിന്നെ എതിർ മൂലയും.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>സിസ്റ്റത്തിന്റെ ഭാഷ</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>ചോദിക്കുക</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ഫോട്ടോയെക്കുറിച്ച് ചോദിക്കുക</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} എന്നതിനെക്കുറിച്ച് ചോദിക്കൽ</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>കുറച്ചു മാത്രം ആവശ്യപ്പെടുക, അല്ലെങ്കിൽ മോഡലിനെ കുറച്ചു ഫോട്ടോകൾ മാത്രം കാണിക്കുക.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>എന്തെങ്കിലും ചോദിക്കുക, ഉദാഹരണത്തിന്: ബോർഡിൽ എന്താണ് എഴുതിയിരിക്കുന്നത്?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ക്രമരഹിതം</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>പുതുതായി വരയ്ക്കേണ്ട ഭാഗത്തിന് മുകളിലൂടെ ബ്രഷ് ഓടിക്കുക.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ബ്രഷ് ചെയ്ത ഭാഗം: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ഡൗൺലോഡ് ചെയ്യാം</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>റദ്ദാക്കുക: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>പാത്തിൽ അക്ഷരത്തെറ്റുണ്ടോ എന്ന് പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>നൽകിയതും തിരഞ്ഞെടുത്തതും പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>മോഡലുകളുടെ ബണ്ടിൽ ഫയലോ, ഒരു മോഡലിന്റെ ഫോൾഡറോ, അത്തരം ഫോൾഡറുകളുള്ള ഫോൾഡറോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ഫോട്ടോകളുള്ള ഫോൾഡറോ ഒരു ഫോട്ടോയോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>മറ്റൊരു ഭാഷ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>മറ്റൊരു മോഡൽ തിരഞ്ഞെടുക്കുക; ഏതെല്ലാം മോഡലുകളുണ്ടെന്ന് ‘മോഡലുകൾ’ പേജ് കാണിക്കും.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>മറ്റൊരു സ്ഥലം തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ അവിടെ കുറച്ച് ഇടമുണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>മറ്റൊരു സ്ഥലം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>വിവരിക്കണോ വായിക്കണോ എന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ചരിത്രം മായ്ക്കുക…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ക്രമീകരണത്തിൽ ‘ഓഫ്‌ലൈനിൽ തുടരുക’ ഓഫാക്കുക; അത് ഓഫാണെങ്കിൽ NETRIKA_OFFLINE, HF_HUB_OFFLINE എന്നിവ നീക്കം ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>മറ്റു പ്രോഗ്രാമുകൾ അടയ്ക്കുക, അല്ലെങ്കിൽ ചെറിയ ഫോട്ടോയോ മോഡലോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>ഇത് ഉപയോഗിക്കുന്ന പ്രോഗ്രാം അടച്ച്, എഴുതാൻ നിങ്ങളുടെ ഉപയോക്താവിന് അനുമതി നൽകുക.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>പകർത്തുക</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>എല്ലാം പകർത്തുക</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>വിവരണം പകർത്തുക</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>വരി പകർത്തുക</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>സന്ദേശം പകർത്തുക</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ചിത്രം പകർത്തുക</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>റിപ്പോർട്ട് പകർത്തുക</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>സൃഷ്ടിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>സൃഷ്ടിക്കുക</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” സൃഷ്ടിക്കൽ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>സൃഷ്ടിച്ചത്</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>കേടായി</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} മോഡൽ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് ഇല്ലാതാക്കണോ?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>വിവരിക്കുക</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>വിവരിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>വീണ്ടും വിവരിക്കുക</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>ഇത് വീണ്ടും വിവരിക്കുക.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} വിവരിക്കൽ</translation>
    </message>
    <message>
        <source>described</source>
        <translation>വിവരിച്ചത്</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>വിവരണം</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>വിശദാംശം</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>വിശദാംശം</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>വിവരണങ്ങളുടെ വിശദാംശം</translation>
    </message>
    <message>
        <source>done</source>
        <translation>പൂർത്തിയായി</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>പൂർത്തിയായവ: {done}, പരാജയപ്പെട്ടവ: {failed}, കാത്തിരിക്കുന്നവ: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>വായിക്കേണ്ട ടെക്സ്റ്റിന് മുകളിലൂടെ വലിക്കുക; എസ്കേപ്പ് കീ റദ്ദാക്കും.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ഓരോ വിവരണവും അതിന്റെ ഫോട്ടോയുടെ ഫയലിൽ (XMP) ഇതര ടെക്സ്റ്റാകും. ഫയലുകൾ: {count}. തുടരണോ?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>പരാജയപ്പെട്ടു</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ഡൗൺലോഡ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ഡൗൺലോഡ് ചെയ്യൽ</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘മോഡലുകൾ’ പേജിൽ {model} ഡൗൺലോഡ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ഡൗൺലോഡ് ചെയ്തു: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ഭാഷകൾക്ക്</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>എല്ലാ ഫലങ്ങളും മായ്ക്കണോ? ഫോട്ടോകളും സംരക്ഷിച്ച ചിത്രങ്ങളും അതേപടി ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>കുറച്ച് ഇടമുണ്ടാക്കുക, അല്ലെങ്കിൽ ഫയൽ ഇല്ലാതാക്കുക.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>കുറച്ച് ഇടമുണ്ടാക്കുക, അല്ലെങ്കിൽ NETRIKA_DATA എന്നതിൽ മറ്റൊരു ഡിസ്കിലെ ഫോൾഡർ നൽകുക.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>വന്നിടത്തുനിന്നുതന്നെ വീണ്ടും എടുക്കുക.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>പിന്തുടരൽ തോത്</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ഇവിടെയുണ്ട്</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ചരിത്രം</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>എത്രയെണ്ണം</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ഒരു പകർപ്പിൽ…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>ഈ ഫോട്ടോയിൽ</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>ഫോൾഡർ: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng അല്ലെങ്കിൽ speech-dispatcher ഇൻസ്റ്റാൾ ചെയ്യുക; സ്ക്രീൻ റീഡറും വിവരണം വായിക്കും.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika വീണ്ടും ഇൻസ്റ്റാൾ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ഇൻസ്റ്റാൾ ചെയ്യുക: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ഇത് Netrika-യോടൊപ്പം വരുന്നു.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ഇത് Netrika-യുടെ ഈ പതിപ്പിന് ചേരുന്നതല്ല, അല്ലെങ്കിൽ തെറ്റായി നിർമ്മിച്ചതാണ്: മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>ഇത് ഈ കമ്പ്യൂട്ടറിൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ഇത് അപൂർണ്ണമാണ്, അല്ലെങ്കിൽ മറ്റൊരു പതിപ്പിന്റേതാണ്: വീണ്ടും എടുക്കുക.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>ഇതിന്റെ ഏറ്റവും നീളമുള്ള വശം പരമാവധി {limit} പിക്സലാകാം: ഇത് ഭാഗങ്ങളായി മുറിക്കുക, അല്ലെങ്കിൽ ചെറിയ പകർപ്പ് സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>ഇപ്പോഴും നടക്കുന്ന ജോലികൾ: {count}. അവ നിർത്തി അടയ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ഫലങ്ങളുടെ ചരിത്രം ഈ കമ്പ്യൂട്ടറിൽ മാത്രം സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>സൂക്ഷിച്ചിരിക്കുന്ന ഫയൽ: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>വിവരണങ്ങളുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>വിൻഡോയുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ലൈസൻസ്</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>വായനാക്രമത്തിൽ വരികൾ</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>ഏറ്റവും പുതിയ {count} ഫലങ്ങളാണ് പട്ടികയിലുള്ളത്; വാക്കുകൾ തിരഞ്ഞാൽ മറ്റു ഫലങ്ങളും കണ്ടെത്താം.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>വിശദമായി</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>വിശദമായി</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ഫോട്ടോകൾ തിരയൽ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>മെമ്മറി</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>മോഡൽ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>മോഡൽ</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>വിവരിക്കുന്ന മോഡൽ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>മോഡലുകൾ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika മോഡലുകൾ</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>കഴിഞ്ഞ തവണ Netrika അപ്രതീക്ഷിതമായി നിന്നുപോയി.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ഓഫ്‌ലൈനിൽ തുടരാൻ ക്രമീകരിച്ചിരിക്കുന്നു: മോഡലുകളൊന്നും ഡൗൺലോഡ് ചെയ്യാനാകില്ല.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>അടുത്തത്</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ക്രമീകരണം അനുസരിച്ച് ചരിത്രം സൂക്ഷിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ചിത്രങ്ങൾ സൃഷ്ടിക്കുന്ന മോഡലൊന്നും ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ഫോട്ടോകൾ വിവരിക്കുന്ന മോഡലൊന്നും ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>ടെക്സ്റ്റ് വായിക്കുന്ന മോഡലൊന്നും ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>സംസാരിക്കുന്ന പ്രോഗ്രാമൊന്നും ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>ടെക്സ്റ്റൊന്നും കണ്ടെത്തിയില്ല.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>പ്രോംപ്റ്റിൽനിന്ന് ഒന്നും മനസ്സിലായില്ല; വരച്ചത് ഊഹമാണ്.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>എഴുതാത്തവ: {count}; ആദ്യത്തേത്: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ഒന്നും കണ്ടെത്തിയില്ല.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ഒരു ഫോട്ടോ തുറക്കുക, അല്ലെങ്കിൽ ഇവിടേക്ക് വലിച്ചിടുക: അതിന്റെ വിവരണം ഈ സ്ഥാനത്ത് കാണാം.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ഫോൾഡർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ഫോൾഡർ തുറക്കുക…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>ഇത് ഒരു പുതിയ ബാച്ചിൽ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>ഇത് ഒരു PDF വ്യൂവറിൽ പാസ്‌വേഡ് നൽകി തുറന്ന് പുതിയ PDF ആയി പ്രിന്റ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ഫോട്ടോകൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ഫോട്ടോകളോ ഫോൾഡറോ തുറക്കുക, അല്ലെങ്കിൽ ഇവിടേക്ക് വലിച്ചിടുക.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ഫോട്ടോകൾ തുറക്കുക…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ഫയൽ ഒരു PDF വ്യൂവറിൽ തുറന്ന് പുതിയ PDF ആയി പ്രിന്റ് ചെയ്യുക, അല്ലെങ്കിൽ വന്നിടത്തുനിന്നുതന്നെ വീണ്ടും എടുക്കുക.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ഫയൽ ഒരു ഫോട്ടോ വ്യൂവറിൽ തുറക്കുക, അല്ലെങ്കിൽ വീണ്ടും JPEG അല്ലെങ്കിൽ PNG ആയി സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ഫോട്ടോ ഒരു ഫോട്ടോ എഡിറ്ററിൽ തുറന്ന് വീണ്ടും സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} തുറക്കൽ</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>അടുത്ത പേജ്</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>മുമ്പത്തെ പേജ്</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} പേജുകളിൽ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>പേജുകൾ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>വായിക്കാനാകാത്ത പേജുകൾ: {count}. ആദ്യത്തേത്: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ഒട്ടിച്ച ചിത്രം</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>തൽക്കാലം നിർത്തുക</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ഫയലുകൾ വായിക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ഫോട്ടോ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ഫോട്ടോകൾ</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>ബാച്ചിലെ ഫോട്ടോകൾ</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>വിവരണം ചേർത്ത ഫോട്ടോകൾ: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ചിത്രം</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’, ‘{read}’ എന്നീ പേജുകളിൽ ചിത്രങ്ങൾ ഒട്ടിക്കാം.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>പൂർത്തിയായ ചിത്രങ്ങൾ: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>ഇതുവരെ സൃഷ്ടിച്ച ചിത്രങ്ങൾ</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>വായനയിൽ സംശയമുണ്ടെങ്കിൽ പട്ടികയിലെ വാക്കുകൾക്ക് മുൻഗണന നൽകുക</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>മുമ്പത്തേത്</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>പ്രോസസ്സർ ത്രെഡുകൾ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>പ്രോംപ്റ്റ്</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ഫോട്ടോയെക്കുറിച്ചുള്ള ചോദ്യം</translation>
    </message>
    <message>
        <source>read</source>
        <translation>വായിച്ചത്</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>വായിക്കുക</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>വീണ്ടും വായിക്കുക.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>ടെക്സ്റ്റ് വായിക്കുക</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} വായിക്കൽ</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>വായന നിർത്തി; ഇതുവരെ വായിച്ചത് ഇവിടെയുണ്ട്.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} നീക്കം ചെയ്യൽ</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>നീക്കം ചെയ്തു: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>നീക്കം ചെയ്യുക…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ഫോട്ടോ വീണ്ടും വരയ്ക്കുക…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>നന്നാക്കുക</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} നന്നാക്കൽ</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘മോഡലുകൾ’ പേജിൽ {model} നന്നാക്കുക.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ഫലങ്ങൾ, പുതിയവ ആദ്യം</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>പരാജയപ്പെട്ടവ വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>പകർപ്പ് സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>ഇതര ടെക്സ്റ്റായി സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>ഇതര ടെക്സ്റ്റായി സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>ആദ്യം അത് PNG ആയി സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} എന്നതിന്റെ വിവരണം സംരക്ഷിക്കൽ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ചിത്രം സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>പട്ടിക സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ടെക്സ്റ്റ് സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} സംരക്ഷിക്കൽ</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>ഇതര ടെക്സ്റ്റായി സംരക്ഷിച്ച ഫയൽ: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>സംരക്ഷിച്ച പേര്: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>സംരക്ഷിച്ച ചിത്രങ്ങൾ ഒരു മോഡൽ സൃഷ്ടിച്ചതാണെന്നും എന്തൊക്കെ ഉപയോഗിച്ചെന്നും അവയുടെ മെറ്റാഡാറ്റയിൽ ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>സംരക്ഷിച്ചു; Netrika വീണ്ടും തുറക്കുമ്പോൾ പ്രാബല്യത്തിൽ വരും.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>സംരക്ഷിക്കുക…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>എന്ത് വരയ്ക്കണമെന്ന് പറയുക, ഉദാഹരണത്തിന്: ഒരു ചുവന്ന ആപ്പിൾ</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>സ്ക്രീൻ ഭാഗം…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>തിരയുക</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>പേരുകളിലും ടെക്സ്റ്റുകളിലും തിരയുക</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>സീഡ് നമ്പർ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണം</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ചുരുക്കി</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ചുരുക്കി</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>വലുപ്പം</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>വലുപ്പം</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ഒരു മോഡലിന്റെ ജോലി നടക്കുകയാണ്: അത് കഴിഞ്ഞശേഷം മറ്റുള്ളവ ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika ആപ്പിനുള്ളിൽ എന്തോ തകരാറുണ്ടായി. നിങ്ങൾക്ക് തുടരാം; ഉണ്ടായിരുന്നതെല്ലാം അതേപടിയുണ്ട്.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika ആപ്പിനുള്ളിൽ എന്തോ തകരാറുണ്ടായി: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika ആപ്പിനുള്ളിൽ എന്തോ തകരാറുണ്ടായി: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>കേൾപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>സമാന അക്ഷരവിന്യാസമുള്ളവ: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ഓഫ്‌ലൈനിൽ തുടരുക: മോഡലുകൾ ഡൗൺലോഡ് ചെയ്യാൻ പോലും കണക്ഷൻ തുറക്കരുത്</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ഘട്ടങ്ങൾ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>കേൾപ്പിക്കുന്നത് നിർത്തുക</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>സ്ക്രീനിന്റെ ചിത്രമെടുക്കൽ</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>സിസ്റ്റത്തിന്റെ സ്വന്തം ഉപകരണം ഉപയോഗിച്ച് സ്ക്രീനിന്റെ ചിത്രമെടുത്ത് ഇവിടെ ഒട്ടിക്കുക.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>ഒട്ടിച്ച ചിത്രം എടുക്കൽ</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ഫോട്ടോയിലെ ടെക്സ്റ്റും പറയുക</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ടെക്സ്റ്റ്</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>ഇവിടെയുള്ള ബാച്ച് (ഫോട്ടോകൾ: {count}) മായ്ക്കപ്പെടും; ഫോട്ടോകൾ അതേപടി ഉണ്ടാകും. തുടരണോ?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>അന്തർനിർമ്മിത മോഡൽ</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>ആദ്യത്തെ മൂല നിശ്ചയിച്ചു. ഇനി എതിർ മൂലയിലേക്ക് നീങ്ങുക.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>അനുമതിയില്ലാതെ ഹബ് ആർക്കും {address} നൽകില്ല.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ഹബിൽ {address} ഇല്ല, അല്ലെങ്കിൽ നിങ്ങൾക്ക് ലഭ്യമല്ല.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>പരിധി {limit} മെഗാപിക്സലാണ്: ചെറിയ പകർപ്പ് സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>മോഡൽ കേടായതോ തെറ്റായി നിർമ്മിച്ചതോ ആണ്.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>മോഡലിന്റെ ഡിഫോൾട്ട്</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>ഒട്ടിച്ച ചിത്രം സൂക്ഷിക്കാനാകുന്നില്ല: ഡിസ്കിൽ കുറച്ച് ഇടമുണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ഫോട്ടോ കേടായതാണ്.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ഫോട്ടോയുടെ മെറ്റാഡാറ്റ (XMP) ഒന്നിനെയും വിവരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ഫോട്ടോയുടെ മെറ്റാഡാറ്റ ഒരു JPEG ഫയലിൽ ഉൾക്കൊള്ളാനാകാത്തത്ര വലുതാണ്.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>പ്രോംപ്റ്റ് ശൂന്യമാണ്.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ചോദ്യം ശൂന്യമാണ്.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ഭാഗം വളരെ ചെറുതാണ്. കൂടുതൽ ദൂരം നീങ്ങുക.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>എന്താണ് സംഭവിച്ചതെന്ന് താഴെയുള്ള റിപ്പോർട്ട് പറയുന്നു; അത് എങ്ങോട്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ക്രമീകരണം സംരക്ഷിക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>സിസ്റ്റത്തിന്റെ സംഭാഷണ സൗകര്യത്തിൽ {language} ഭാഷയ്ക്ക് ശബ്ദമില്ല.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ഇവിടെ {model} എന്ന മോഡൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>ഒട്ടിക്കാൻ ഫോട്ടോയൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ഈ ഫോട്ടോകളിൽ ഒന്നും ചെയ്യാനില്ല.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ഇവ Netrika-യോടൊപ്പം വരുന്നു: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>ഈ ഡെസ്ക്ടോപ്പ് ഒരു പ്രോഗ്രാമിനും സ്ക്രീൻ കാണിക്കില്ല.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>മോഡലിന് ഒറ്റയടിക്ക് ഉൾക്കൊള്ളാവുന്നതിലും അധികമാണിത്.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>ഈ മോഡൽ {package} ഉപയോഗിച്ചാണ് പ്രവർത്തിക്കുന്നത്; അത് ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>പിന്നീട് വീണ്ടും ശ്രമിക്കുക: ഫയലിൽ മാറ്റം വരുത്തിയിരിക്കാം.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>വീണ്ടും ശ്രമിക്കുക: ഇതുവരെ ഡൗൺലോഡ് ചെയ്തത് അതേപടിയുണ്ടാകും.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>മനസ്സിലായത്: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ഈ ക്രമീകരണം ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ഇതുപോലെ മറ്റൊന്ന്</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} പരിശോധിക്കൽ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>മുന്നറിയിപ്പ്</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>അപ്പോൾ അത് എന്താണ് ചെയ്തുകൊണ്ടിരുന്നതെന്ന് {file} എന്ന ഫയലിൽ പറയുന്നുണ്ട്.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>എന്ത് വരയ്ക്കണമെന്ന് പതിമൂന്ന് ഭാഷകളിൽ ഏതിലും എഴുതാം</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} എന്ന വിലാസത്തിൽനിന്ന് വരുന്നത് ലഭിക്കേണ്ട ഫയലല്ല.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>പൂർണ്ണമാണ്: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ഫോട്ടോകളുടെ ബാച്ച് പ്രോസസ് ചെയ്യൽ</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>വിവരണങ്ങൾ ഫോട്ടോകളിൽ എഴുതൽ</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ഫോട്ടോകളിൽ എഴുതുക…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>മോഡൽ ഫയലിലേക്ക് എഴുതുക</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ഫയലിലേക്ക് എഴുതുക…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} എഴുതൽ</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>എഴുതി: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>{name} വായിക്കാൻ നിങ്ങൾക്ക് അനുമതിയില്ല.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ഡൗൺലോഡ് ചെയ്യാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: നിർത്തി</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: നിർത്തുന്നു…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} മോഡൽ Netrika-യോടൊപ്പം വരുന്നതാണ്: അത് നീക്കം ചെയ്യാനാകില്ല.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} മോഡലിന് ഡിസ്കിൽ {needed} MB കൂടി വേണം; {free} MB ഒഴിവുണ്ട്.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} മോഡലിന് {needed} MB മെമ്മറി വേണം; ഈ കമ്പ്യൂട്ടറിൽ {there} MB ഉണ്ട്.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} മോഡൽ Netrika ഉപയോഗിച്ച് ഡൗൺലോഡ് ചെയ്തതല്ല: അതിന്റെ ഫയലുകൾ എവിടെയാണെന്ന് അറിയില്ല.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all}-ൽ {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ഫോൾഡറിനുള്ളിൽ നോക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} വായിക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ഉപയോഗിക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} എഴുതാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} നിലവിലില്ല.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} തുറക്കാൻ മതിയായ മെമ്മറിയില്ല.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} പ്രവർത്തിപ്പിക്കാനാകുന്നില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} ഫോൾഡറിൽ ചിത്രങ്ങളൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ഒരു ഫോൾഡറാണ്.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ഒരു HEIC ഫോട്ടോയാണ്; ഇവിടെ ഇൻസ്റ്റാൾ ചെയ്ത Netrika പതിപ്പിന് അത് തുറക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} പേജുകളില്ലാത്ത PDF ആണ്.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} കേടായതോ അപൂർണ്ണമോ ആണ് ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} കേടായതോ അപൂർണ്ണമോ ആണ്.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ശൂന്യമാണ് (പൂജ്യം ബൈറ്റ്).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} മോഡലുകളുടെ ബണ്ടിൽ ഫയലല്ല, അല്ലെങ്കിൽ അപൂർണ്ണമാണ്.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} വായിക്കാവുന്ന ഫയലല്ല.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name}: ഇതിൽ മോഡലൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ഒരു PDF അല്ല.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} വായിക്കാവുന്ന ചിത്രമല്ല.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} പാസ്‌വേഡ് ഉപയോഗിച്ച് സംരക്ഷിച്ചതാണ്.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} വളരെ വലുതാണ്: {size} പിക്സൽ ({megapixels} മെഗാപിക്സൽ).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} മോഡലിന്റെ {name} ഫയൽ മാറ്റം വന്നതോ അപൂർണ്ണമോ ആണ്.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} മോഡലിന്റെ {name} ഫയൽ കാണുന്നില്ല.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>വായിച്ച ശേഷം {name} മാറിയിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>വീതി {width}, ഉയരം {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ഇടത്തുനിന്ന് {x}, മുകളിൽനിന്ന് {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: സീഡ് നമ്പർ {seed}, ഘട്ടങ്ങൾ {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>അതെ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>വേണ്ട</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ശരി</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ഇവിടെ നോക്കുക:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ഫയലിന്റെ പേര്:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ഫയലിന്റെ തരം:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ഫോൾഡർ:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>വിശദാംശങ്ങൾ കാണിക്കുക…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>വിശദാംശങ്ങൾ മറയ്ക്കുക…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>എല്ലാം തിരഞ്ഞെടുക്കുക</translation>
    </message>
</context>
</TS>
