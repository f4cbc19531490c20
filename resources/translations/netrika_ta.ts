<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="ta">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ஒரு கேள்வியை அதிகபட்சம் {count} புகைப்படங்களைப் பற்றிக் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ஒரு சிவப்பு ஆப்பிள்</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>மாடல் பற்றி</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>கோப்பைச் சேர்…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>கோப்புறையைச் சேர்…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>இதை மீண்டும் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>மாடல்களைச் சேர்த்தல்</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>இதை மீண்டும் சேர்க்கவும் அல்லது பதிவிறக்கவும், இல்லையெனில் அகற்றவும்.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>சேர்க்கப்பட்டவை: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>முதலில் ஹப்பிலுள்ள மாடலின் பக்கத்தில் அதன் விதிமுறைகளை ஏற்கவும்; பிறகு HF_TOKEN என்பதில் உங்கள் டோக்கனைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>எல்லாக் கோர்கள், 8 வரை</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>இதைப் படிக்க உங்கள் பயனருக்கு அனுமதி அளிக்கவும்.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>அம்பு விசைகள் தூரிகையை நகர்த்தும், ஸ்பேஸ் விசை அதைப் பதிக்கும், டெலீட் விசை அனைத்தையும் அழிக்கும்.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>அம்பு விசைகள் குறுக்குக்குறியை நகர்த்தும், ஷிஃப்ட் விசையுடன் அதிக தூரம்; ஸ்பேஸ் அல்லது என்டர் விசை ஒரு மூலையைக் குறிக்கும், பிறகு எதிர் மூலையை.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>கணினியின் மொழி</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>புகைப்படம் பற்றிக் கேள்</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} பற்றிக் கேட்டல்</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>குறைவாகக் கேட்கவும், அல்லது மாடலுக்குக் குறைவான புகைப்படங்களைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>ஏதேனும் கேட்கவும்; எடுத்துக்காட்டு: பலகையில் என்ன எழுதப்பட்டுள்ளது?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>தற்செயலாக</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>தொகுதி</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>புதிதாகத் தீட்ட வேண்டிய பகுதியின் மேல் தூரிகையை நகர்த்தவும்.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>தூரிகை பட்ட பகுதி: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>பதிவிறக்கலாம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>ரத்துசெய்: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>பாதையில் எழுத்துப்பிழை உள்ளதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>உள்ளிட்டதையும் தேர்ந்தெடுத்ததையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>மாடல்களின் தொகுப்புக் கோப்பு, ஒரு மாடலின் கோப்புறை, அல்லது அத்தகைய கோப்புறைகள் உள்ள கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>புகைப்படங்கள் உள்ள கோப்புறையையோ ஒரு புகைப்படத்தையோ தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>வேறு மொழியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>வேறு மாடலைத் தேர்ந்தெடுக்கவும்; எந்த மாடல்கள் உள்ளன என்பதை ‘மாடல்கள்’ பக்கம் காட்டும்.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>வேறு இடத்தைத் தேர்ந்தெடுக்கவும், அல்லது அங்கே சிறிது இடத்தைக் காலியாக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>வேறு இடத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>விவரிப்பதா வாசிப்பதா எனத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>வரலாற்றை அழி…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>அமைப்புகளில் ‘ஆஃப்லைனில் இரு’ என்பதை அணைக்கவும்; அது ஏற்கெனவே அணைந்திருந்தால் NETRIKA_OFFLINE, HF_HUB_OFFLINE ஆகியவற்றை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>மற்ற நிரல்களை மூடவும், அல்லது சிறிய புகைப்படத்தையோ மாடலையோ தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>இதைப் பயன்படுத்தும் நிரலை மூடி, எழுத உங்கள் பயனருக்கு அனுமதி அளிக்கவும்.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>எல்லாவற்றையும் நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>விளக்கத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>வரியை நகலெடு</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>செய்தியை நகலெடு</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>படத்தை நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>அறிக்கையை நகலெடு</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” உருவாக்குதல்</translation>
    </message>
    <message>
        <source>created</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>சேதமடைந்தது</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} மாடலை இந்தக் கணினியிலிருந்து நீக்கவா?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>விவரி</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>விவரி</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>மீண்டும் விவரி</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>இதை மீண்டும் விவரிக்கவும்.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} விவரித்தல்</translation>
    </message>
    <message>
        <source>described</source>
        <translation>விவரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விளக்கம்</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>விவர அளவு</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>விவர அளவு</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>விளக்கங்களின் விவர அளவு</translation>
    </message>
    <message>
        <source>done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>முடிந்தவை: {done}, தோல்வியுற்றவை: {failed}, காத்திருப்பவை: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>வாசிக்க வேண்டிய உரையின் மேல் இழுக்கவும்; எஸ்கேப் விசை ரத்துசெய்யும்.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ஒவ்வொரு விளக்கமும் அதன் புகைப்படக் கோப்பில் (XMP) மாற்று உரையாக எழுதப்படும். கோப்புகள்: {count}. தொடரவா?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>பதிவிறக்கு</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} பதிவிறக்குதல்</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘மாடல்கள்’ பக்கத்தில் {model} என்பதைப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>பதிவிறக்கப்பட்டது: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>மொழிகளுக்கு</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>எல்லா முடிவுகளையும் அழிக்கவா? புகைப்படங்களும் சேமித்த படங்களும் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>சிறிது இடத்தைக் காலியாக்கவும், அல்லது கோப்பை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>சிறிது இடத்தைக் காலியாக்கவும், அல்லது NETRIKA_DATA என்பதில் வேறு வட்டிலுள்ள கோப்புறையைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>வந்த இடத்திலிருந்தே மீண்டும் பெறவும்.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>பின்பற்றும் அளவு</translation>
    </message>
    <message>
        <source>here</source>
        <translation>இங்கு உள்ளது</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>எத்தனை</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ஒரு நகலில்…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>இந்தப் புகைப்படத்தில்</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>கோப்புறை: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng அல்லது speech-dispatcher நிறுவவும்; திரை வாசிப்பானும் விளக்கத்தை வாசிக்கும்.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika நிரலை மீண்டும் நிறுவவும்.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} நிறுவவும்: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>இது Netrika உடன் வருகிறது.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>இது Netrika இன் இந்தப் பதிப்புக்குப் பொருந்தாது, அல்லது தவறாக உருவாக்கப்பட்டுள்ளது: வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>இது இந்தக் கணினியில் இல்லை.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>இது முழுமையற்றது, அல்லது வேறு பதிப்பைச் சேர்ந்தது: இதை மீண்டும் பெறவும்.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>இதன் மிக நீளமான பக்கம் அதிகபட்சம் {limit} பிக்சல்கள் இருக்கலாம்: இதைப் பகுதிகளாக வெட்டவும், அல்லது சிறிய நகலைச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>இன்னும் நடக்கும் பணிகள்: {count}. அவற்றை நிறுத்திவிட்டு மூடவா?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>முடிவுகளின் வரலாற்றை இந்தக் கணினியில் மட்டும் வைத்திரு</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>சேமிக்கப்படும் கோப்பு: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>விளக்கங்களின் மொழி</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>சாளரத்தின் மொழி</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>உரிமம்</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>வாசிப்பு வரிசையில் வரிகள்</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>பட்டியலில் மிகப் புதிய {count} முடிவுகள் உள்ளன; சொற்களைத் தேடினால் மற்ற முடிவுகளும் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>விரிவாக</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>விரிவாக</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>புகைப்படங்களைத் தேடுதல்</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>நினைவகம்</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>மாடல்</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>மாடல்</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>விவரிக்கும் மாடல்</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>மாடல்கள்</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika மாடல்கள்</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>கடந்த முறை Netrika எதிர்பாராதவிதமாக நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ஆஃப்லைனில் இருக்குமாறு அமைக்கப்பட்டுள்ளது: எந்த மாடலையும் பதிவிறக்க முடியாது.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>அமைப்புகளின்படி வரலாறு சேமிக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>படங்களை உருவாக்கும் மாடல் எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>புகைப்படங்களை விவரிக்கும் மாடல் எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>உரையை வாசிக்கும் மாடல் எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>பேசும் நிரல் எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>உரை எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>ப்ராம்ப்ட்டில் எதுவும் புரியவில்லை; வரைந்தது ஊகமே.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>எழுதப்படாதவை: {count}; முதலாவது: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ஒரு புகைப்படத்தைத் திறக்கவும், அல்லது இங்கே இழுத்து விடவும்: அதன் விளக்கம் இந்த இடத்தில் தோன்றும்.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>கோப்புறையைத் திற…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>இதை ஒரு புதிய தொகுதியில் மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>இதை ஒரு PDF காட்டியில் அதன் கடவுச்சொல்லுடன் திறந்து புதிய PDF ஆக அச்சிடவும்.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>புகைப்படங்களைத் திற</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>புகைப்படங்களையோ கோப்புறையையோ திறக்கவும், அல்லது இங்கே இழுத்து விடவும்.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>புகைப்படங்களைத் திற…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>கோப்பை ஒரு PDF காட்டியில் திறந்து புதிய PDF ஆக அச்சிடவும், அல்லது வந்த இடத்திலிருந்தே மீண்டும் பெறவும்.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>கோப்பை ஒரு புகைப்படக் காட்டியில் திறக்கவும், அல்லது மீண்டும் JPEG அல்லது PNG ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>புகைப்படத்தை ஒரு புகைப்படத் திருத்தியில் திறந்து மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} திறத்தல்</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} இல் பக்கம் {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>வாசிக்க முடியாத பக்கங்கள்: {count}. முதலாவது: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ஒட்டிய படம்</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF கோப்புகளைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>புகைப்படம்</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>புகைப்படங்கள்</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>தொகுதியில் உள்ள புகைப்படங்கள்</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>விளக்கம் எழுதப்பட்ட புகைப்படங்கள்: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’, ‘{read}’ ஆகிய பக்கங்களில் படங்களை ஒட்டலாம்.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>முடிந்த படங்கள்: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>இதுவரை உருவாக்கிய படங்கள்</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>வாசிப்பில் ஐயம் இருந்தால் பட்டியலில் உள்ள சொற்களுக்கு முன்னுரிமை கொடு</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>செயலி இழைகள்</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ப்ராம்ப்ட்</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>புகைப்படம் பற்றிய கேள்வி</translation>
    </message>
    <message>
        <source>read</source>
        <translation>வாசிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>வாசி</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>மீண்டும் வாசிக்கவும்.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>உரையை வாசி</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} வாசித்தல்</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>வாசித்தல் நிறுத்தப்பட்டது; இதுவரை வாசித்தது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} அகற்றுதல்</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>அகற்றப்பட்டது: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>அகற்று…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>புகைப்படத்தை மீண்டும் தீட்டு…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>சரிசெய்</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} சரிசெய்தல்</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘மாடல்கள்’ பக்கத்தில் {model} என்பதைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>முடிவுகள், புதியவை முதலில்</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>தோல்வியுற்றவற்றை மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>நகலைச் சேமி</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>மாற்று உரையாகச் சேமி</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>மாற்று உரையாகச் சேமி</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>முதலில் அதை PNG ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} கோப்பின் விளக்கத்தைச் சேமித்தல்</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>படத்தைச் சேமி</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>அட்டவணையைச் சேமி</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>உரையைச் சேமி</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} சேமித்தல்</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>மாற்று உரையாகச் சேமிக்கப்பட்ட கோப்பு: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>சேமிக்கப்பட்ட பெயர்: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>சேமிக்கப்படும் படங்களை ஒரு மாடல் உருவாக்கியது என்பதும், எவற்றைக் கொண்டு என்பதும் அவற்றின் மீத்தரவில் குறிப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>சேமிக்கப்பட்டது; Netrika மீண்டும் திறக்கப்படும்போது நடைமுறைக்கு வரும்.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>எதை வரைய வேண்டும் என்று சொல்லவும்; எடுத்துக்காட்டு: ஒரு சிவப்பு ஆப்பிள்</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>திரைப் பகுதி…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>பெயர்களிலும் உரைகளிலும் தேடு</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>விதை எண்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>சுருக்கமாக</translation>
    </message>
    <message>
        <source>short</source>
        <translation>சுருக்கமாக</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ஒரு மாடலின் பணி நடைபெறுகிறது: அது முடிந்ததும் மற்றவற்றைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika நிரலுக்குள் ஏதோ தவறு ஏற்பட்டது. நீங்கள் தொடரலாம்; உங்களிடம் இருந்தவை அப்படியே உள்ளன.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika நிரலுக்குள் ஏதோ தவறு ஏற்பட்டது: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika நிரலுக்குள் ஏதோ தவறு ஏற்பட்டது: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>பேசு</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>இதைப் போல் எழுதப்படுபவை: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ஆஃப்லைனில் இரு: மாடல்களைப் பதிவிறக்கக்கூட எந்த இணைப்பையும் திறக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>படிகள்</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>பேசுவதை நிறுத்து</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>திரையைப் படமெடுத்தல்</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>கணினியின் சொந்தக் கருவியால் திரையைப் படமெடுத்து, இங்கே ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>ஒட்டிய படத்தை எடுத்தல்</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>புகைப்படத்தில் உள்ள உரையையும் சொல்</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>இங்குள்ள தொகுதி (புகைப்படங்கள்: {count}) அழிக்கப்படும்; புகைப்படங்கள் அப்படியே இருக்கும். தொடரவா?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>உள்ளமைந்த மாடல்</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>முதல் மூலை குறிக்கப்பட்டது. இனி எதிர் மூலைக்குச் செல்லவும்.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>அனுமதியின்றி ஹப் யாருக்கும் {address} என்பதைத் தராது.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ஹப்பில் {address} இல்லை, அல்லது உங்களுக்குக் கிடைக்காது.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>வரம்பு {limit} மெகாபிக்சல்கள்: சிறிய நகலைச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>மாடல் சேதமடைந்துள்ளது, அல்லது தவறாக உருவாக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>மாடலின் இயல்புநிலை</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>ஒட்டிய படத்தை வைத்திருக்க முடியவில்லை: வட்டில் சிறிது இடத்தைக் காலியாக்கவும்.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>புகைப்படம் சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>புகைப்படத்தின் மீத்தரவு (XMP) எதையும் விவரிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>புகைப்படத்தின் மீத்தரவு JPEG கோப்புக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>ப்ராம்ப்ட் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>கேள்வி காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>பகுதி மிகச் சிறியது. இன்னும் தூரம் செல்லவும்.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>என்ன நடந்தது என்பதைக் கீழே உள்ள அறிக்கை கூறுகிறது; அது எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>அமைப்பைச் சேமிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>கணினியின் பேச்சு வசதியில் {language} மொழிக்கான குரல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>இங்கே {model} என்ற மாடல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>ஒட்டுவதற்குப் புகைப்படம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>இந்தப் புகைப்படங்களில் செய்வதற்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>இவை Netrika உடன் வருகின்றன: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>இந்த டெஸ்க்டாப் எந்த நிரலுக்கும் திரையைக் காட்டாது.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>மாடல் ஒரே நேரத்தில் ஏற்கக்கூடிய அளவைவிட இது அதிகம்.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>இந்த மாடல் {package} மூலம் இயங்கும்; அது நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>பிறகு மீண்டும் முயலவும்: கோப்பு மாற்றப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>மீண்டும் முயலவும்: இதுவரை பதிவிறக்கியது அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>புரிந்துகொண்டது: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>இந்த அமைப்புகளைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>இதுபோல் இன்னொன்று</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} சரிபார்த்தல்</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>அப்போது அது என்ன செய்துகொண்டிருந்தது என்பது {file} கோப்பில் குறிப்பிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>வரைய வேண்டியது, பதின்மூன்று மொழிகளில் ஏதேனும் ஒன்றில்</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} முகவரியிலிருந்து வருவது, வர வேண்டிய கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>முழுமையாக உள்ளது: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>புகைப்படத் தொகுதியைச் செயலாக்குதல்</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>விளக்கங்களைப் புகைப்படங்களில் எழுதுதல்</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>புகைப்படங்களில் எழுது…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>மாடலைக் கோப்பில் எழுது</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>கோப்பில் எழுது…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} எழுதுதல்</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>எழுதப்பட்டது: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>{name} என்பதைப் படிக்க உங்களுக்கு அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} என்பதைப் பதிவிறக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: நிறுத்தப்படுகிறது…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} மாடல் Netrika உடன் வருகிறது: அதை அகற்ற முடியாது.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} மாடலுக்கு வட்டில் இன்னும் {needed} MB இடம் தேவை; {free} MB காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} மாடலுக்கு {needed} MB நினைவகம் தேவை; இந்தக் கணினியில் {there} MB உள்ளது.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} மாடல் Netrika மூலம் பதிவிறக்கப்படவில்லை: அதன் கோப்புகள் எங்கே உள்ளன என்பது தெரியாது.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} இல் {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} கோப்புறைக்குள் பார்க்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} என்பதைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} என்பதைப் பயன்படுத்த முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} என்பதை எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} இல்லை.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} என்பதற்குப் போதிய நினைவகம் இல்லை.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} என்பதை இயக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} கோப்புறையில் படங்கள் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ஒரு கோப்புறை.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ஒரு HEIC புகைப்படம்; அதை இங்கே நிறுவியுள்ள Netrika திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} பக்கங்கள் இல்லாத PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} சேதமடைந்துள்ளது அல்லது முழுமையற்றது ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} சேதமடைந்துள்ளது அல்லது முழுமையற்றது.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} காலியாக உள்ளது (பூஜ்ஜிய பைட்).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} மாடல்களின் தொகுப்புக் கோப்பு அல்ல, அல்லது முழுமையற்றது.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} படிக்கக்கூடிய கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} என்பதில் மாடல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ஒரு PDF அல்ல.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} படிக்கக்கூடிய படம் அல்ல.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} கடவுச்சொல்லால் பாதுகாக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} மிகப் பெரியது: {size} பிக்சல்கள் ({megapixels} மெகாபிக்சல்கள்).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} மாடலின் {name} கோப்பு மாற்றப்பட்டுள்ளது அல்லது முழுமையற்றது.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} மாடலின் {name} கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>வாசிக்கப்பட்ட பிறகு {name} மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>அகலம் {width}, உயரம் {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>இடமிருந்து {x}, மேலிருந்து {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: விதை எண் {seed}, படிகள் {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>இங்கே பார்:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>கோப்பின் பெயர்:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>கோப்பின் வகை:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>கோப்புறை:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>விவரங்களைக் காட்டு…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>விவரங்களை மறை…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
</context>
</TS>
