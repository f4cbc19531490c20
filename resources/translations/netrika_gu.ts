<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="gu">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>એક પ્રશ્ન વધુમાં વધુ {count} ફોટા વિશે હોઈ શકે.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>એક લાલ સફરજન</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>મૉડલ વિશે</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ફાઇલ ઉમેરો…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ફોલ્ડર ઉમેરો…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>તેને ફરીથી ઉમેરો.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>મૉડલ ઉમેરવાં</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>તેને ફરીથી ઉમેરો કે ડાઉનલોડ કરો, અથવા દૂર કરો.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>ઉમેર્યાં: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>પહેલાં હબ પર મૉડલના પેજ પર તેની શરતો સ્વીકારો; પછી HF_TOKEN માં તમારું ટોકન આપો.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>બધા કોર, વધુમાં વધુ આઠ</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>તમારા વપરાશકર્તા ખાતાને તે વાંચવાની પરવાનગી આપો.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>તીર કીથી બ્રશ ખસે છે, સ્પેસ બારથી બ્રશ લાગે છે, ડિલીટ કીથી બધું ભૂંસાય છે.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>તીર કી ક્રોસને ખસેડે છે, શિફ્ટ સાથે વધુ દૂર; સ્પેસ અથવા એન્ટર દબાવવાથી એક ખૂણો નક્કી થાય છે, પછી તેની સામેનો.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>સિસ્ટમ પ્રમાણે</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>પૂછો</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ફોટા વિશે પૂછો</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} વિશે પૂછવું</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>ઓછું માગો, અથવા મૉડલને ઓછા ફોટા બતાવો.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>કંઈક પૂછો, જેમ કે: બોર્ડ પર શું લખ્યું છે?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>રેન્ડમ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>બૅચ</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>જે ભાગ નવેસરથી દોરવો હોય તેના પર બ્રશ ફેરવો.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>બ્રશ કરેલો ભાગ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ડાઉનલોડ કરી શકાય છે</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>રદ કરો: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>પાથની જોડણી તપાસો.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>જે લખ્યું અને પસંદ કર્યું છે તે તપાસો.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>મૉડલની બંડલ ફાઇલ, મૉડલનું ફોલ્ડર, અથવા એવાં ફોલ્ડરોનું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ફોટા ધરાવતું ફોલ્ડર પસંદ કરો, અથવા કોઈ ફોટો.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>બીજી ભાષા પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>બીજું મૉડલ પસંદ કરો; કયાં મૉડલ છે તે ‘મૉડલ’ પેજ બતાવે છે.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>બીજી જગ્યા પસંદ કરો, અથવા ત્યાં થોડી જગ્યા ખાલી કરો.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>બીજી જગ્યા પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>‘વર્ણન કરો’ અથવા ‘ટેક્સ્ટ વાંચો’ પસંદ કરો.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>સાફ કરો</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ઇતિહાસ ભૂંસો…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>સેટિંગમાં ‘ઑફલાઇન રહો’ બંધ કરો; તે બંધ જ હોય તો NETRIKA_OFFLINE અને HF_HUB_OFFLINE દૂર કરો.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>બીજા પ્રોગ્રામ બંધ કરો, અથવા નાનો ફોટો કે નાનું મૉડલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>જે પ્રોગ્રામ તેને વાપરે છે તેને બંધ કરો, અને તમારા વપરાશકર્તા ખાતાને લખવાની પરવાનગી આપો.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>કૉપી કરો</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>બધું કૉપી કરો</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>વર્ણન કૉપી કરો</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>લીટી કૉપી કરો</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>સંદેશ કૉપી કરો</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ચિત્ર કૉપી કરો</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>રિપોર્ટ કૉપી કરો</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>બનાવો</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>બનાવો</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” બનાવવું</translation>
    </message>
    <message>
        <source>created</source>
        <translation>બનાવ્યું</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ક્ષતિગ્રસ્ત</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} ને આ કમ્પ્યુટર પરથી ડિલીટ કરવું છે?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>વર્ણન કરો</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>વર્ણન કરો</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>ફરી વર્ણન કરો</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>તેનું ફરીથી વર્ણન કરો.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} નું વર્ણન કરવું</translation>
    </message>
    <message>
        <source>described</source>
        <translation>વર્ણન કર્યું</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>વર્ણન</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>વિગત</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>વિગત</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>વર્ણનની વિગત</translation>
    </message>
    <message>
        <source>done</source>
        <translation>પૂર્ણ</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>પૂર્ણ: {done}, નિષ્ફળ: {failed}, બાકી: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>જે ટેક્સ્ટ વાંચવું હોય તેના પર માઉસ ખેંચો; એસ્કેપ દબાવવાથી રદ થશે.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>દરેક વર્ણન તેના ફોટાની ફાઇલમાં વૈકલ્પિક ટેક્સ્ટ (XMP) તરીકે લખાશે. ફાઇલો: {count}. ચાલુ રાખવું છે?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ડાઉનલોડ કરો</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ડાઉનલોડ કરવું</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘મૉડલ’ પેજ પર {model} ડાઉનલોડ કરો.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ડાઉનલોડ કર્યું: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ભાષાઓ</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>બધાં પરિણામો ભૂંસવાં છે? ફોટા અને સાચવેલાં ચિત્રો એમ જ રહેશે.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>થોડી જગ્યા ખાલી કરો, અથવા ફાઇલને ડિલીટ કરો.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>થોડી જગ્યા ખાલી કરો, અથવા NETRIKA_DATA માં બીજી ડિસ્ક પરનું ફોલ્ડર આપો.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>જ્યાંથી આવ્યું હતું ત્યાંથી ફરીથી મેળવો.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ચાલુ રાખો</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>પ્રૉમ્પ્ટની અસર</translation>
    </message>
    <message>
        <source>here</source>
        <translation>આ કમ્પ્યુટર પર</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ઇતિહાસ</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>કેટલાં</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>નકલમાં…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>આ જ ફોટામાં</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} માં</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng અથવા speech-dispatcher ઇન્સ્ટૉલ કરો; સ્ક્રીન રીડર પણ વર્ણન વાંચી સંભળાવે છે.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika ફરીથી ઇન્સ્ટૉલ કરો.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ઇન્સ્ટૉલ કરો: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>તે Netrika સાથે આવે છે.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>તે Netrika ની આ આવૃત્તિ સાથે બંધબેસતું નથી, અથવા ખોટી રીતે બનાવેલું છે: બીજું પસંદ કરો.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>તે આ કમ્પ્યુટર પર નથી.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>તે અધૂરી છે, અથવા બીજી આવૃત્તિની છે: તેને ફરીથી મેળવો.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>તેની સૌથી લાંબી બાજુ વધુમાં વધુ {limit} પિક્સેલની હોઈ શકે: તેને ભાગોમાં કાપો, અથવા નાની નકલ સાચવો.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>હજી ચાલી રહેલાં કામ: {count}. તેમને રોકીને બંધ કરવું છે?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>પરિણામોનો ઇતિહાસ રાખો, ફક્ત આ જ કમ્પ્યુટર પર</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} માં રાખવામાં આવે છે</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>વર્ણનની ભાષા</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>વિન્ડોની ભાષા</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>લાઇસન્સ</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>વાંચવાના ક્રમમાં લીટીઓ</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>સૂચિમાં સૌથી નવાં {count} પરિણામો છે; શબ્દો શોધવાથી બીજાં પરિણામો પણ મળે છે.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>લાંબું</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>લાંબું</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ફોટા શોધવા</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>મેમરી</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>મૉડલ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>મૉડલ</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>વર્ણન કરનારું મૉડલ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>મૉડલ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika નાં મૉડલ</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>છેલ્લી વખતે Netrika અણધારી રીતે બંધ થઈ ગયું હતું.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ઑફલાઇન રહેવા માટે સેટ છે: કોઈ મૉડલ ડાઉનલોડ થઈ શકતું નથી.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>પછીનું</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ઇતિહાસ રાખવામાં આવતો નથી; સેટિંગમાં એવું પસંદ કરેલું છે.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ચિત્રો બનાવનારું કોઈ મૉડલ ઇન્સ્ટૉલ કરેલું નથી.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ફોટાનું વર્ણન કરનારું કોઈ મૉડલ ઇન્સ્ટૉલ કરેલું નથી.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>ટેક્સ્ટ વાંચનારું કોઈ મૉડલ ઇન્સ્ટૉલ કરેલું નથી.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>બોલતો કોઈ પ્રોગ્રામ ઇન્સ્ટૉલ કરેલો નથી.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>કોઈ ટેક્સ્ટ મળ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>પ્રૉમ્પ્ટમાંથી કંઈ સમજાયું નહીં; જે દોરાયું છે તે અનુમાન છે.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>લખી ન શકાયાં: {count}; પહેલું: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>કંઈ મળ્યું નથી.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>કોઈ ફોટો ખોલો, અથવા ખેંચીને અહીં મૂકો: તેનું વર્ણન આ જગ્યાએ દેખાશે.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ફોલ્ડર ખોલો</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ફોલ્ડર ખોલો…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>તેને નવા બૅચમાં ફરીથી ખોલો.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>તેને PDF જોવાના પ્રોગ્રામમાં તેના પાસવર્ડથી ખોલો અને નવી PDF માં પ્રિન્ટ કરો.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ફોટા ખોલો</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ફોટા કે ફોલ્ડર ખોલો, અથવા તેમને ખેંચીને અહીં મૂકો.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ફોટા ખોલો…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ફાઇલને PDF જોવાના પ્રોગ્રામમાં ખોલીને નવી PDF માં પ્રિન્ટ કરો, અથવા જ્યાંથી આવી હતી ત્યાંથી ફરીથી મેળવો.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ફાઇલને ફોટો જોવાના પ્રોગ્રામમાં ખોલો, અથવા તેને ફરીથી JPEG કે PNG તરીકે સાચવો.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ફોટાને ફોટો સંપાદનના પ્રોગ્રામમાં ખોલો અને ફરીથી સાચવો.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} ખોલવું</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>પછીનું પાનું</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>અગાઉનું પાનું</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} માંથી પાનું {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>પાનાં</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>વાંચી ન શકાયેલાં પાનાં: {count}. પહેલું: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>પેસ્ટ કરેલું ચિત્ર</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>થોભાવો</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ફાઇલો વાંચી શકાતી નથી: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ફોટા</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>બૅચના ફોટા</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>હવે વર્ણન ધરાવતા ફોટા: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ચિત્ર</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ અને ‘{read}’ પેજ પર ચિત્રો પેસ્ટ કરી શકાય છે.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>તૈયાર ચિત્રો: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>અત્યાર સુધી બનાવેલાં ચિત્રો</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>વાંચવામાં શંકા હોય ત્યાં સૂચિમાંના શબ્દોને પ્રાધાન્ય આપો</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>અગાઉનું</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>પ્રોસેસર થ્રેડ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>પ્રૉમ્પ્ટ</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ફોટા વિશે પ્રશ્ન</translation>
    </message>
    <message>
        <source>read</source>
        <translation>વાંચ્યું</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>વાંચો</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>ફરીથી વાંચો.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>ટેક્સ્ટ વાંચો</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} વાંચવું</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>વાંચવાનું અટકાવ્યું છે; અત્યાર સુધી વાંચેલું અહીં છે.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} દૂર કરવું</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>દૂર કર્યું: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>દૂર કરો…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ફોટો નવેસરથી દોરો…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>રિપેર કરો</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} રિપેર કરવું</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘મૉડલ’ પેજ પર {model} રિપેર કરો.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>પરિણામો, સૌથી નવાં પહેલાં</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>નિષ્ફળને ફરી અજમાવો</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>નકલ સાચવો</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>વૈકલ્પિક ટેક્સ્ટ તરીકે સાચવો</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>વૈકલ્પિક ટેક્સ્ટ તરીકે સાચવો</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>પહેલાં તેને PNG તરીકે સાચવો.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} નું વર્ણન સાચવવું</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ચિત્ર સાચવો</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>કોષ્ટક સાચવો</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ટેક્સ્ટ સાચવો</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} સાચવવું</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>{name} માં વૈકલ્પિક ટેક્સ્ટ તરીકે સાચવ્યું</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} નામે સાચવ્યું</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>સાચવેલાં ચિત્રોના મેટાડેટામાં લખેલું હોય છે કે તે મૉડલે બનાવ્યાં છે, અને કયાં સેટિંગથી.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>સાચવ્યું; Netrika ફરી ખોલવાથી લાગુ થશે.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>સાચવો…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>શું દોરવું છે તે કહો, જેમ કે: એક લાલ સફરજન</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>સ્ક્રીનનો ભાગ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>શોધો</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>નામો અને ટેક્સ્ટમાં શોધો</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>સીડ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ટૂંકું</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ટૂંકું</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>કદ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>કદ</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>એક મૉડલ પર કામ ચાલુ છે: તે પૂરું થાય પછી બીજાં ઉમેરો.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika માં કંઈક ખોટું થયું. તમે કામ ચાલુ રાખી શકો છો; તમારું અગાઉનું કામ હજી પણ છે.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika માં કંઈક ખોટું થયું: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika માં કંઈક ખોટું થયું: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>બોલી સંભળાવો</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>મળતી આવતી જોડણી: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ઑફલાઇન રહો: કોઈ કનેક્શન ન ખોલો, મૉડલ ડાઉનલોડ કરવા માટે પણ નહીં</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>પગલાં</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>રોકો</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>બોલવાનું બંધ કરો</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>સ્ક્રીનશોટ લો</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>સિસ્ટમના પોતાના સાધનથી સ્ક્રીનશોટ લો, પછી તેને અહીં પેસ્ટ કરો.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>પેસ્ટ કરેલું ચિત્ર લેવું</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ફોટા પરનું ટેક્સ્ટ પણ જણાવો</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ટેક્સ્ટ</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>અહીંનો બૅચ (ફોટા: {count}) કાઢી નાખવામાં આવશે; મૂળ ફોટા એમ જ રહેશે. ચાલુ રાખવું છે?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>અંદર આપેલું મૉડલ</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>પહેલો ખૂણો નક્કી થયો. હવે સામેના ખૂણા સુધી જાઓ.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>પરવાનગી વિના હબ કોઈને {address} આપતું નથી.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>હબ પર {address} નથી, અથવા તમારા માટે ઉપલબ્ધ નથી.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>મર્યાદા {limit} મેગાપિક્સેલ છે: નાની નકલ સાચવો.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>મૉડલ ક્ષતિગ્રસ્ત છે, અથવા ખોટી રીતે બનાવેલું છે.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>મૉડલનું પોતાનું</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>પેસ્ટ કરેલું ચિત્ર રાખી શકાતું નથી: ડિસ્ક પર થોડી જગ્યા ખાલી કરો.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ફોટો ક્ષતિગ્રસ્ત છે.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ફોટાનો મેટાડેટા (XMP) કશાનું વર્ણન કરતો નથી.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ફોટાનો મેટાડેટા JPEG માટે બહુ મોટો છે.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>પ્રૉમ્પ્ટ ખાલી છે.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>પ્રશ્ન ખાલી છે.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ભાગ બહુ નાનો છે. વધુ દૂર જાઓ.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>શું થયું તે નીચેનો રિપોર્ટ જણાવે છે; તે ક્યાંય મોકલવામાં આવતો નથી.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>સેટિંગ સાચવી શકાતું નથી: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>{language} બોલવા માટે સિસ્ટમમાં કોઈ અવાજ નથી.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>અહીં {model} નામનું કોઈ મૉડલ નથી.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>પેસ્ટ કરવા માટે કોઈ ફોટો નથી.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ફોટા માટે કોઈ કામ પસંદ કરેલું નથી.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>આ Netrika સાથે જ આવે છે: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>આ ડેસ્કટોપ કોઈ પ્રોગ્રામને સ્ક્રીન બતાવતું નથી.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>મૉડલ એકસાથે જેટલું લઈ શકે છે તેના કરતાં આ વધારે છે.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>આ મૉડલ {package} વડે ચાલે છે, જે ઇન્સ્ટૉલ કરેલું નથી.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>પછીથી ફરી પ્રયાસ કરો: કદાચ ફાઇલ બદલાઈ ગઈ હોય.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ફરીથી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>ફરીથી પ્રયાસ કરો: અત્યાર સુધી જે ડાઉનલોડ થયું તે રહેશે.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>સમજાયું: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>આ સેટિંગ વાપરો</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>મળતું આવતું બનાવો</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ચકાસો</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} ચકાસવું</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>બાકી</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ચેતવણી</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>તે વખતે તે શું કરતું હતું તે {file} માં લખેલું છે.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>શું દોરવું તે લખો, તેરમાંથી કોઈ પણ ભાષામાં</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} પરથી આવતી ફાઇલ એ નથી, જે મળવી જોઈતી હતી.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>પૂરેપૂરું અને બરાબર: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ફોટાના બૅચ પર કામ</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ફોટામાં વર્ણન લખવાં</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ફોટામાં લખો…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>મૉડલ ફાઇલમાં લખો</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ફાઇલમાં લખો…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ને ફાઇલમાં લખવું</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ફાઇલમાં લખ્યું: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>તમને {name} વાંચવાની પરવાનગી નથી.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ડાઉનલોડ થઈ શકતું નથી: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: રોકાયું</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: રોકાઈ રહ્યું છે…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} મૉડલ Netrika સાથે આવે છે: તેને દૂર કરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ઇન્સ્ટૉલ કરેલું નથી.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} માટે ડિસ્ક પર હજી {needed} MB જગ્યા જોઈએ; {free} MB ખાલી છે.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} માટે {needed} MB મેમરી જોઈએ; આ કમ્પ્યુટરમાં {there} MB છે.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} મૉડલ Netrika વડે ડાઉનલોડ થયું નહોતું: તેની ફાઇલો ક્યાં છે તેની જાણ નથી.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} માંથી {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ફોલ્ડરની અંદર જોઈ શકાતું નથી: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} વાંચી શકાતી નથી: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} વાપરી શકાતી નથી: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} લખી શકાતી નથી: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} અસ્તિત્વમાં નથી.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} માટે પૂરતી મેમરી નથી.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} ચલાવી શકાતું નથી: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} માં કોઈ ચિત્ર નથી.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} એક ફોલ્ડર છે.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} HEIC ફોટો છે, જેને અહીં ઇન્સ્ટૉલ કરેલું Netrika ખોલી શકતું નથી.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} પાનાં વગરની PDF છે.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} ક્ષતિગ્રસ્ત અથવા અધૂરી છે ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ક્ષતિગ્રસ્ત અથવા અધૂરી છે.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ખાલી છે (શૂન્ય બાઇટ).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} મૉડલોની બંડલ ફાઇલ નથી, અથવા અધૂરી છે.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} વાંચી શકાય એવી ફાઇલ નથી.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} માં કોઈ મૉડલ નથી.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} PDF નથી.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} વાંચી શકાય એવું ચિત્ર નથી.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} પાસવર્ડથી સુરક્ષિત છે.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} બહુ મોટી છે: {size} પિક્સેલ ({megapixels} મેગાપિક્સેલ).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} ની ફાઇલ {name} બદલાયેલી અથવા અધૂરી છે.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} ની ફાઇલ {name} મળતી નથી.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} વાંચ્યા પછી બદલાઈ છે.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>પહોળાઈ {width}, ઊંચાઈ {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ડાબેથી {x}, ઉપરથી {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: સીડ {seed}, પગલાં {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>અહીં જુઓ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ફાઇલનું નામ:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ફાઇલનો પ્રકાર:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>પસંદ કરો</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ફોલ્ડર:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>વિગતો બતાવો…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>વિગતો છુપાવો…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
</context>
</TS>
