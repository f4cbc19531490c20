<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="te">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ఒక ప్రశ్న గరిష్ఠంగా {count} ఫోటోల గురించి ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ఒక ఎర్రటి యాపిల్</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>మోడల్ గురించి</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ఫైల్ జోడించండి…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ఫోల్డర్ జోడించండి…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>దీన్ని మళ్లీ జోడించండి.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>మోడళ్లను జోడించండి</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>దీన్ని మళ్లీ జోడించండి లేదా డౌన్‌లోడ్ చేయండి, లేకపోతే తీసివేయండి.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>జోడించినవి: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>ముందుగా హబ్‌లోని మోడల్ పేజీలో దాని నిబంధనలను అంగీకరించండి; తర్వాత HF_TOKEN కు మీ టోకెన్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>అన్ని కోర్‌లు, గరిష్ఠంగా ఎనిమిది</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>దీన్ని చదవడానికి మీ వినియోగదారు ఖాతాకు అనుమతి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>బాణం కీలు బ్రష్‌ను కదుపుతాయి, స్పేస్ బార్ దాన్ని అద్దుతుంది, డిలీట్ కీ అంతా చెరిపేస్తుంది.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>బాణం కీలు క్రాస్‌ను కదుపుతాయి, షిఫ్ట్‌తో ఇంకా దూరం; స్పేస్ లేదా ఎంటర్ కీ ఒక మూలను, ఆ తర్వాత ఎదురు మూలను గుర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>సిస్టమ్ భాష</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>అడగండి</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ఫోటో గురించి అడగండి</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} గురించి అడగడం</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>తక్కువ అడగండి, లేదా మోడల్‌కు తక్కువ ఫోటోలు చూపించండి.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>ఏదైనా అడగండి, ఉదాహరణకు: బోర్డుపై ఏమి రాసి ఉంది?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>యాదృచ్ఛికం</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>బ్యాచ్</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>కొత్తగా పెయింట్ చేయాల్సిన భాగంపై బ్రష్‌ను కదిలించండి.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>బ్రష్ చేసిన భాగం: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>డౌన్‌లోడ్ చేయవచ్చు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>రద్దు చేయండి: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>పాత్ స్పెల్లింగ్‌ను సరిచూడండి.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>నమోదు చేసినదాన్ని, ఎంచుకున్నదాన్ని సరిచూడండి.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>మోడళ్ల బండిల్ ఫైల్‌ను, ఒక మోడల్ ఫోల్డర్‌ను, లేదా అలాంటి ఫోల్డర్లు ఉన్న ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ఫోటోలు ఉన్న ఫోల్డర్‌ను లేదా ఒక ఫోటోను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>వేరే భాషను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>వేరే మోడల్‌ను ఎంచుకోండి; ఏ మోడళ్లు ఉన్నాయో ‘మోడళ్లు’ పేజీ చూపిస్తుంది.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>వేరే చోటును ఎంచుకోండి, లేదా అక్కడ కొంత స్థలం ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>వేరే చోటును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>వివరించాలా లేక చదవాలా అన్నది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>క్లియర్ చేయండి</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>చరిత్రను క్లియర్ చేయండి…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>సెట్టింగ్‌లలో ‘ఆఫ్‌లైన్‌లో ఉండాలి’ ఆఫ్ చేయండి; అది ఇప్పటికే ఆఫ్‌లో ఉంటే NETRIKA_OFFLINE, HF_HUB_OFFLINE లను తీసివేయండి.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>ఇతర ప్రోగ్రామ్‌లను మూసివేయండి, లేదా చిన్న ఫోటోను లేదా మోడల్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>దీన్ని ఉపయోగిస్తున్న ప్రోగ్రామ్‌ను మూసివేసి, రాయడానికి మీ వినియోగదారు ఖాతాకు అనుమతి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>అన్నీ కాపీ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>వివరణను కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>పంక్తిని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>సందేశాన్ని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>చిత్రాన్ని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>నివేదికను కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>సృష్టించండి</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>సృష్టించండి</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” సృష్టించడం</translation>
    </message>
    <message>
        <source>created</source>
        <translation>సృష్టించినది</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>పాడైంది</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} మోడల్‌ను ఈ కంప్యూటర్ నుండి తొలగించాలా?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>వివరించండి</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>వివరించండి</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>మళ్లీ వివరించండి</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>దీన్ని మళ్లీ వివరించండి.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} వివరించడం</translation>
    </message>
    <message>
        <source>described</source>
        <translation>వివరించినది</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>వివరణ</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>వివర స్థాయి</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>వివర స్థాయి</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>వివరణల వివర స్థాయి</translation>
    </message>
    <message>
        <source>done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>పూర్తయినవి: {done}, విఫలమైనవి: {failed}, వేచి ఉన్నవి: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>చదవాల్సిన టెక్స్ట్‌పై లాగండి; ఎస్కేప్ కీ రద్దు చేస్తుంది.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ప్రతి వివరణ దాని ఫోటో ఫైల్‌లో (XMP) ప్రత్యామ్నాయ టెక్స్ట్‌గా చేరుతుంది. ఫైళ్లు: {count}. కొనసాగించాలా?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>విఫలమైంది</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>డౌన్‌లోడ్ చేయండి</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} డౌన్‌లోడ్ చేయడం</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘మోడళ్లు’ పేజీలో {model} డౌన్‌లోడ్ చేయండి.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>డౌన్‌లోడ్ అయింది: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>అన్ని ఫలితాలను తొలగించాలా? ఫోటోలు, సేవ్ చేసిన చిత్రాలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>కొంత స్థలం ఖాళీ చేయండి, లేదా ఫైల్‌ను తొలగించండి.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>కొంత స్థలం ఖాళీ చేయండి, లేదా NETRIKA_DATA కు వేరే డిస్క్‌లోని ఫోల్డర్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>వచ్చిన చోటి నుండే మళ్లీ పొందండి.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>అనుసరణ స్థాయి</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ఇక్కడ ఉంది</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>ఎన్ని</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ఒక కాపీలో…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>ఈ ఫోటోలో</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>ఫోల్డర్: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng లేదా speech-dispatcher ఇన్‌స్టాల్ చేయండి; స్క్రీన్ రీడర్ కూడా వివరణను చదువుతుంది.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ఇన్‌స్టాల్ చేయండి: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ఇది Netrika తో వస్తుంది.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ఇది ఈ Netrika వెర్షన్‌కు సరిపోదు, లేదా తప్పుగా తయారైంది: వేరేదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>ఇది ఈ కంప్యూటర్‌లో లేదు.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ఇది అసంపూర్తిగా ఉంది, లేదా వేరే వెర్షన్‌కు చెందినది: దీన్ని మళ్లీ పొందండి.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>దీని అతి పొడవైన వైపు గరిష్ఠంగా {limit} పిక్సెళ్లు ఉండవచ్చు: దీన్ని భాగాలుగా కత్తిరించండి, లేదా చిన్న కాపీని సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>ఇంకా జరుగుతున్న పనులు: {count}. వాటిని ఆపి మూసివేయాలా?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ఫలితాల చరిత్రను ఈ కంప్యూటర్‌లో మాత్రమే భద్రపరచండి</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>ఈ ఫైల్‌లో సేవ్ అవుతాయి: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>వివరణల భాష</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>విండో భాష</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>లైసెన్స్</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>చదివే క్రమంలో పంక్తులు</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>జాబితాలో తాజా {count} ఫలితాలు ఉన్నాయి; పదాలతో వెతికితే మిగతా ఫలితాలు కూడా కనబడతాయి.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>విపులంగా</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>విపులంగా</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ఫోటోలను వెతకడం</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>మెమరీ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>మోడల్</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>మోడల్</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>వివరించే మోడల్</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika మోడళ్లు</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>గతసారి Netrika అనుకోకుండా ఆగిపోయింది.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ఆఫ్‌లైన్‌లో ఉండేలా సెట్ చేసి ఉంది: ఏ మోడల్‌నూ డౌన్‌లోడ్ చేయడం కుదరదు.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>తర్వాతిది</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>సెట్టింగ్‌ల ప్రకారం చరిత్ర ఏదీ భద్రపరచడం లేదు.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>చిత్రాలను సృష్టించే మోడల్ ఏదీ ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ఫోటోలను వివరించే మోడల్ ఏదీ ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>టెక్స్ట్ చదివే మోడల్ ఏదీ ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>చదివి వినిపించే ప్రోగ్రామ్ ఏదీ ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>టెక్స్ట్ ఏదీ కనబడలేదు.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>ప్రాంప్ట్‌లో ఏదీ అర్థం కాలేదు; గీసినది ఊహ మాత్రమే.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>రాయలేకపోయినవి: {count}; మొదటిది: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ఏదీ కనబడలేదు.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ఒక ఫోటోను తెరవండి, లేదా ఇక్కడికి లాగి వదలండి: దాని వివరణ ఈ స్థానంలో కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ఫోల్డర్ తెరవండి</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ఫోల్డర్ తెరవండి…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>దీన్ని కొత్త బ్యాచ్‌లో మళ్లీ తెరవండి.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>దీన్ని PDF చూపే ప్రోగ్రామ్‌లో దాని పాస్‌వర్డ్‌తో తెరిచి కొత్త PDF గా ప్రింట్ చేయండి.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ఫోటోలు తెరవండి</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ఫోటోలను లేదా ఫోల్డర్‌ను తెరవండి, లేదా ఇక్కడికి లాగి వదలండి.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ఫోటోలు తెరవండి…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ఫైల్‌ను PDF చూపే ప్రోగ్రామ్‌లో తెరిచి కొత్త PDF గా ప్రింట్ చేయండి, లేదా అది వచ్చిన చోటి నుండే మళ్లీ పొందండి.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ఫైల్‌ను ఫోటోలు చూపే ప్రోగ్రామ్‌లో తెరవండి, లేదా మళ్లీ JPEG లేదా PNG గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ఫోటోను ఫోటో ఎడిటర్‌లో తెరిచి మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} తెరవడం</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>మునుపటి పేజీ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all}లో పేజీ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>చదవలేకపోయిన పేజీలు: {count}. మొదటిది: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>అతికించిన చిత్రం</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>పాజ్ చేయండి</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ఫైళ్లను చదవలేకపోతున్నాం: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ఫోటో</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ఫోటోలు</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>బ్యాచ్‌లోని ఫోటోలు</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>వివరణ చేరిన ఫోటోలు: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>చిత్రం</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’, ‘{read}’ పేజీలలో చిత్రాలను అతికించవచ్చు.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>పూర్తయిన చిత్రాలు: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>ఇప్పటివరకు సృష్టించిన చిత్రాలు</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>చదవడంలో సందేహం ఉంటే జాబితాలోని పదాలకు ప్రాధాన్యం ఇవ్వండి</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>మునుపటిది</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>ప్రాసెసర్ థ్రెడ్‌లు</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ప్రాంప్ట్</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ఫోటో గురించిన ప్రశ్న</translation>
    </message>
    <message>
        <source>read</source>
        <translation>చదివినది</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>చదవండి</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>మళ్లీ చదవండి.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>టెక్స్ట్ చదవండి</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} చదవడం</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>చదవడం ఆగింది; ఇప్పటివరకు చదివింది ఇక్కడ ఉంది.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} తీసివేయడం</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>తీసివేయబడింది: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ఫోటోను మళ్లీ పెయింట్ చేయండి…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>రిపేర్ చేయండి</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} రిపేర్ చేయడం</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘మోడళ్లు’ పేజీలో {model} రిపేర్ చేయండి.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ఫలితాలు, తాజావి ముందుగా</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>విఫలమైనవి మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>కాపీని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>ప్రత్యామ్నాయ టెక్స్ట్‌గా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>ప్రత్యామ్నాయ టెక్స్ట్‌గా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>ముందుగా దాన్ని PNG గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} వివరణను సేవ్ చేయడం</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>చిత్రాన్ని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>పట్టికను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>టెక్స్ట్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} సేవ్ చేయడం</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>ప్రత్యామ్నాయ టెక్స్ట్‌గా సేవ్ అయిన ఫైల్: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>సేవ్ చేసిన పేరు: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>సేవ్ చేసిన చిత్రాలను ఒక మోడల్ సృష్టించిందన్న విషయం, వేటితో సృష్టించిందన్న విషయం వాటి మెటాడేటాలో ఉంటాయి.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>సేవ్ అయింది; Netrika ను మళ్లీ తెరిచినప్పుడు అమలవుతుంది.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>ఏమి గీయాలో చెప్పండి, ఉదాహరణకు: ఒక ఎర్రటి యాపిల్</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>స్క్రీన్ ప్రాంతం…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>వెతకండి</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>పేర్లలో, టెక్స్ట్‌లలో వెతకండి</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>సీడ్ సంఖ్య</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>క్లుప్తంగా</translation>
    </message>
    <message>
        <source>short</source>
        <translation>క్లుప్తంగా</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ఒక మోడల్ పని జరుగుతోంది: అది పూర్తయ్యాక ఇతర మోడళ్లను జోడించండి.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika లోపల ఏదో తప్పు జరిగింది. మీరు కొనసాగవచ్చు; మీ వద్ద ఉన్నవన్నీ అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika లోపల ఏదో తప్పు జరిగింది: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika లోపల ఏదో తప్పు జరిగింది: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>వినిపించండి</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>ఇలాంటి స్పెల్లింగ్ ఉన్న పదాలు: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ఆఫ్‌లైన్‌లో ఉండాలి: మోడళ్ల డౌన్‌లోడ్‌కు కూడా ఏ కనెక్షన్ తెరవకూడదు</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>దశలు</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>వినిపించడం ఆపండి</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>స్క్రీన్ చిత్రం తీయడం</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>సిస్టమ్ సొంత సాధనంతో స్క్రీన్ చిత్రం తీసి, ఇక్కడ అతికించండి.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>అతికించిన చిత్రాన్ని తీసుకోవడం</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ఫోటోలో ఉన్న టెక్స్ట్‌ను కూడా చెప్పండి</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>టెక్స్ట్</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>ఇక్కడ ఉన్న బ్యాచ్ (ఫోటోలు: {count}) తొలగించబడుతుంది; ఫోటోలు మాత్రం అలాగే ఉంటాయి. కొనసాగించాలా?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>అంతర్నిర్మిత మోడల్</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>మొదటి మూల గుర్తించబడింది. ఇప్పుడు ఎదురు మూలకు వెళ్లండి.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>అనుమతి లేకుండా హబ్ ఎవరికీ {address} ఇవ్వదు.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>హబ్‌లో {address} లేదు, లేదా మీకు అందుబాటులో లేదు.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>పరిమితి {limit} మెగాపిక్సెళ్లు: చిన్న కాపీని సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>మోడల్ పాడైంది, లేదా తప్పుగా తయారైంది.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>మోడల్ డిఫాల్ట్</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>అతికించిన చిత్రాన్ని సేవ్ చేయలేకపోయాం: డిస్క్‌లో కొంత స్థలం ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ఫోటో పాడైంది.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ఫోటో మెటాడేటా (XMP) దేన్నీ వివరించడం లేదు.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ఫోటో మెటాడేటా JPEG ఫైల్‌కు మరీ పెద్దదిగా ఉంది.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>ప్రాంప్ట్ ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ప్రశ్న ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ప్రాంతం చాలా చిన్నది. ఇంకా దూరం జరపండి.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>ఏం జరిగిందో కింది నివేదిక చెబుతుంది; అది ఎక్కడికీ పంపబడదు.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>సెట్టింగ్‌ను సేవ్ చేయలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>సిస్టమ్ స్పీచ్‌లో {language} భాషకు వాయిస్ లేదు.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ఇక్కడ {model} అనే మోడల్ లేదు.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>అతికించడానికి ఫోటో ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ఈ ఫోటోలతో చేయాల్సినది ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ఇవి Netrika తోనే వస్తాయి: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>ఈ డెస్క్‌టాప్ ఏ ప్రోగ్రామ్‌కూ స్క్రీన్‌ను చూపదు.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>మోడల్ ఒకేసారి తీసుకోగలిగే దానికంటే ఇది ఎక్కువ.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>ఈ మోడల్ {package}తో నడుస్తుంది, అది ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>తర్వాత మళ్లీ ప్రయత్నించండి: ఫైల్ మారి ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>మళ్లీ ప్రయత్నించండి: ఇప్పటివరకు డౌన్‌లోడ్ అయినది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>అర్థమైంది: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ఈ సెట్టింగ్‌లు ఉపయోగించండి</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ఇలాంటిది మరొకటి</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>సరిచూడండి</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} సరిచూడటం</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>హెచ్చరిక</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>అప్పుడు అది ఏం చేస్తోందో {file} ఫైల్‌లో రాసి ఉంది.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>ఏం గీయాలి, పదమూడు భాషల్లో దేనిలోనైనా</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} నుండి వస్తున్నది రావాల్సిన ఫైల్ కాదు.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>పూర్తిగా ఉంది: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ఫోటోల బ్యాచ్‌ను ప్రాసెస్ చేయడం</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>వివరణలను ఫోటోల్లో రాయడం</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ఫోటోల్లో రాయండి…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>మోడల్‌ను ఫైల్‌లో రాయండి</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ఫైల్‌లో రాయండి…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} రాయడం</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>రాయబడింది: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>{name} ను చదవడానికి మీకు అనుమతి లేదు.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ను డౌన్‌లోడ్ చేయలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: ఆగింది</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: ఆగుతోంది…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} మోడల్ Netrika తో వస్తుంది: దాన్ని తీసివేయడం కుదరదు.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ఇన్‌స్టాల్ అయి లేదు.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} మోడల్‌కు డిస్క్‌లో ఇంకా {needed} MB స్థలం కావాలి; {free} MB ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} మోడల్‌కు {needed} MB మెమరీ కావాలి; ఈ కంప్యూటర్‌లో {there} MB ఉంది.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} మోడల్‌ను Netrika తో డౌన్‌లోడ్ చేయలేదు: దాని ఫైళ్లు ఎక్కడ ఉన్నాయో తెలియదు.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all}లో {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ఫోల్డర్ లోపల చూడలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ను చదవలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ను ఉపయోగించలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ను రాయలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} లేదు.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} కు సరిపడా మెమరీ లేదు.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} ను రన్ చేయలేకపోయాం: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} లో చిత్రాలు ఏవీ లేవు.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ఒక ఫోల్డర్.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ఒక HEIC ఫోటో; దాన్ని తెరవడం ఇక్కడ ఇన్‌స్టాల్ చేసిన Netrika కు సాధ్యం కాదు.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} పేజీలు లేని PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} పాడైంది లేదా అసంపూర్తిగా ఉంది ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} పాడైంది లేదా అసంపూర్తిగా ఉంది.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ఖాళీగా ఉంది (సున్నా బైట్లు).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} మోడళ్ల బండిల్ ఫైల్ కాదు, లేదా అసంపూర్తిగా ఉంది.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} చదవగలిగే ఫైల్ కాదు.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} లో మోడల్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ఒక PDF కాదు.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} చదవగలిగే చిత్రం కాదు.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} కు పాస్‌వర్డ్ రక్షణ ఉంది.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} చాలా పెద్దది: {size} పిక్సెళ్లు ({megapixels} మెగాపిక్సెళ్లు).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} మోడల్‌కు చెందిన {name} ఫైల్ మారింది లేదా అసంపూర్తిగా ఉంది.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} మోడల్‌కు చెందిన {name} ఫైల్ లేదు.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>చదివిన తర్వాత {name} మారింది.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>వెడల్పు {width}, ఎత్తు {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ఎడమ నుండి {x}, పై నుండి {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: సీడ్ సంఖ్య {seed}, దశలు {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ఇక్కడ చూడండి:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైల్ పేరు:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ఫైల్ రకం:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపించండి…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచండి…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
</context>
</TS>
