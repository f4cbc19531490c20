<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="hi">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>एक सवाल ज़्यादा से ज़्यादा {count} फ़ोटो के बारे में हो सकता है।</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>एक लाल सेब</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>मॉडल के बारे में</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>इसे फिर से जोड़ें या डाउनलोड करें, या हटा दें।</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>जोड़े गए: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>पहले हब पर मॉडल के पेज पर उसकी शर्तें स्वीकार करें; फिर HF_TOKEN में अपना टोकन डालें।</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>सभी कोर, अधिकतम आठ</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>अपने उपयोगकर्ता खाते को इसे पढ़ने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>तीर कुंजियाँ ब्रश को खिसकाती हैं, स्पेस बार उसे लगाता है, डिलीट कुंजी सब मिटा देती है।</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>तीर कुंजियाँ क्रॉस को खिसकाती हैं, शिफ़्ट के साथ ज़्यादा दूर; स्पेस या एंटर से एक कोना तय होता है, फिर उसके सामने का।</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>फ़ोटो के बारे में पूछें</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} के बारे में पूछना</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>कम माँगें, या मॉडल को कम फ़ोटो दिखाएँ।</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>कुछ पूछें, जैसे: बोर्ड पर क्या लिखा है?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>जिस हिस्से को नए सिरे से पेंट करना है, उस पर ब्रश फेरें।</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ब्रश फेरा हुआ हिस्सा: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>डाउनलोड किया जा सकता है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>रद्द करें: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>पथ की वर्तनी जाँचें।</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>जो लिखा और चुना गया है, उसे जाँचें।</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>मॉडलों की बंडल फ़ाइल, किसी मॉडल का फ़ोल्डर, या ऐसे फ़ोल्डरों वाला फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>फ़ोटो वाला कोई फ़ोल्डर चुनें, या कोई फ़ोटो।</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>कोई दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>कोई दूसरा मॉडल चुनें; कौन-से मॉडल हैं, यह ‘मॉडल’ पेज दिखाता है।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>कोई दूसरी जगह चुनें, या वहाँ कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>वर्णन करना या पढ़ना चुनें।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>इतिहास मिटाएँ…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>सेटिंग में ‘ऑफ़लाइन रहें’ बंद करें; अगर वह बंद ही है, तो NETRIKA_OFFLINE और HF_HUB_OFFLINE हटा दें।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या कोई छोटी फ़ोटो या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>जो प्रोग्राम इसका उपयोग कर रहा है उसे बंद करें, और अपने उपयोगकर्ता खाते को लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>वर्णन कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>पंक्ति कॉपी करें</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” बनाना</translation>
    </message>
    <message>
        <source>created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} को इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>वर्णन करें</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>वर्णन करें</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>फिर से वर्णन करें</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>इसका फिर से वर्णन करें।</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} का वर्णन करना</translation>
    </message>
    <message>
        <source>described</source>
        <translation>वर्णन किया गया</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>विस्तार</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>विस्तार</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>वर्णन का विस्तार</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>पूरे: {done}, विफल: {failed}, प्रतीक्षा में: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>जो टेक्स्ट पढ़ना है, उस पर माउस खींचें; एस्केप दबाने से रद्द होगा।</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>हर वर्णन अपनी फ़ोटो की फ़ाइल में वैकल्पिक टेक्स्ट (XMP) बन जाएगा। फ़ाइलें: {count}। जारी रखें?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} डाउनलोड करना</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘मॉडल’ पेज पर {model} डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>डाउनलोड किया गया: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>सभी परिणाम मिटाएँ? फ़ोटो और सहेजे गए चित्र बने रहेंगे।</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>कुछ जगह खाली करें, या फ़ाइल को मिटा दें।</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>कुछ जगह खाली करें, या NETRIKA_DATA में किसी दूसरी डिस्क के फ़ोल्डर का पथ डालें।</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>जहाँ से यह आया था, वहीं से फिर से लें।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
    <message>
        <source>here</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>कॉपी में…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>इसी फ़ोटो में</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} में</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng या speech-dispatcher इंस्टॉल करें; स्क्रीन रीडर भी वर्णन पढ़कर सुनाता है।</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika को फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} इंस्टॉल करें: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>यह Netrika के साथ आता है।</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>यह Netrika के इस संस्करण से मेल नहीं खाता, या गलत ढंग से बनाया गया है: कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>यह इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>यह अधूरी है, या किसी दूसरे संस्करण की है: इसे फिर से लें।</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>इसकी सबसे लंबी भुजा ज़्यादा से ज़्यादा {limit} पिक्सेल की हो सकती है: इसे हिस्सों में काटें, या एक छोटी कॉपी सहेजें।</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>अभी चल रहे काम: {count}। उन्हें रोककर बंद करें?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>परिणामों का इतिहास रखें, केवल इसी कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} में रखा जाता है</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>वर्णन की भाषा</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>पढ़ने के क्रम में पंक्तियाँ</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>सूची में सबसे नए {count} परिणाम हैं; शब्द खोजने पर दूसरे परिणाम भी मिलते हैं।</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>फ़ोटो खोजना</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>वर्णन करने वाला मॉडल</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika के मॉडल</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>पिछली बार Netrika अचानक बंद हो गया था।</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ऑफ़लाइन रहने पर सेट है: कोई मॉडल डाउनलोड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>इतिहास नहीं रखा जाता; सेटिंग में ऐसा ही चुना गया है।</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>चित्र बनाने वाला कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>फ़ोटो का वर्णन करने वाला कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>टेक्स्ट पढ़ने वाला कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>बोलने वाला कोई प्रोग्राम इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>कोई टेक्स्ट नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>प्रॉम्प्ट का कुछ भी समझ नहीं आया; जो बनाया गया है वह अनुमान है।</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>नहीं लिखे जा सके: {count}; पहला: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>कोई फ़ोटो खोलें या यहाँ छोड़ें: उसका वर्णन इसी जगह दिखेगा।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>इसे एक नए बैच में फिर से खोलें।</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>इसे PDF दिखाने वाले प्रोग्राम में इसके पासवर्ड से खोलें और नई PDF में प्रिंट करें।</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>फ़ोटो या फ़ोल्डर खोलें, या उन्हें यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>फ़ोटो खोलें…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>फ़ाइल को PDF दिखाने वाले प्रोग्राम में खोलकर नई PDF में प्रिंट करें, या जहाँ से वह आई थी वहीं से फिर से लें।</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>फ़ाइल को फ़ोटो दिखाने वाले प्रोग्राम में खोलें, या उसे फिर से JPEG या PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>फ़ोटो को किसी फ़ोटो एडिटर में खोलें और फिर से सहेजें।</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} खोलना</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} में से पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>जो पृष्ठ पढ़े नहीं जा सके: {count}। पहला: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>चिपकाया गया चित्र</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF फ़ाइलें पढ़ी नहीं जा सकतीं: {reason}।</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>बैच की फ़ोटो</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>जिन फ़ोटो में अब वर्णन है: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ और ‘{read}’ पेजों पर चित्र चिपकाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>तैयार चित्र: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>अब तक बनाए गए चित्र</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>पढ़ने में संदेह हो तो सूची के शब्दों को वरीयता दें</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>प्रोसेसर थ्रेड</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>फ़ोटो के बारे में सवाल</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>इसे फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>टेक्स्ट पढ़ें</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} पढ़ना</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>पढ़ना रोक दिया गया; अब तक जो पढ़ा गया वह यहाँ है।</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} हटाना</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>हटाया गया: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>फ़ोटो दोबारा पेंट करें…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} ठीक करना</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘मॉडल’ पेज पर {model} ठीक करें।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>परिणाम, सबसे नए पहले</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>विफल को फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>वैकल्पिक टेक्स्ट सहेजें</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>वैकल्पिक टेक्स्ट सहेजें</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>पहले इसे PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} का वर्णन सहेजना</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>टेक्स्ट सहेजें</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} सहेजना</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>{name} में वैकल्पिक टेक्स्ट के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} के नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>सहेजे गए चित्रों के मेटाडेटा में लिखा रहता है कि उन्हें किसी मॉडल ने बनाया है, और किन सेटिंग से।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>सहेजा गया; Netrika दोबारा खोलने पर लागू होगा।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>बताएँ कि क्या बनाना है, जैसे: एक लाल सेब</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>स्क्रीन का हिस्सा…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>नामों और टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>संक्षिप्त</translation>
    </message>
    <message>
        <source>short</source>
        <translation>संक्षिप्त</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>एक मॉडल पर काम चल रहा है: उसके पूरा होने पर दूसरे जोड़ें।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika में कुछ गड़बड़ हो गई। आप काम जारी रख सकते हैं; आपका काम अब भी मौजूद है।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika में कुछ गड़बड़ हो गई: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika में कुछ गड़बड़ हो गई: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>बोलकर सुनाएँ</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>मिलती-जुलती वर्तनी: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ऑफ़लाइन रहें: कोई कनेक्शन न खोलें, मॉडल डाउनलोड करने के लिए भी नहीं</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>बोलना रोकें</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>स्क्रीनशॉट लेना</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>सिस्टम के अपने टूल से स्क्रीनशॉट लें, फिर यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>चिपकाया गया चित्र लेना</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>फ़ोटो पर लिखा टेक्स्ट भी बताएँ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>यहाँ मौजूद बैच (फ़ोटो: {count}) हटा दिया जाएगा; मूल फ़ोटो बनी रहेंगी। जारी रखें?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>बिल्ट-इन मॉडल</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>पहला कोना तय हो गया। अब सामने के कोने तक जाएँ।</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>अनुमति के बिना हब किसी को {address} नहीं देता।</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>हब पर {address} नहीं है, या आपके लिए उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>सीमा {limit} मेगापिक्सेल है: एक छोटी कॉपी सहेजें।</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>मॉडल क्षतिग्रस्त है, या गलत ढंग से बनाया गया है।</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>मॉडल का अपना</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>चिपकाया गया चित्र रखा नहीं जा सका: डिस्क पर कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>फ़ोटो क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>फ़ोटो का मेटाडेटा (XMP) किसी भी चीज़ का वर्णन नहीं करता।</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>फ़ोटो का मेटाडेटा JPEG के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>प्रॉम्प्ट खाली है।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>सवाल खाली है।</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>हिस्सा बहुत छोटा है। और दूर जाएँ।</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>नीचे की रिपोर्ट बताती है कि क्या हुआ; यह कहीं नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>सेटिंग सहेजी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>सिस्टम के पास {language} बोलने के लिए कोई आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>यहाँ {model} नाम का कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>चिपकाने के लिए कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>फ़ोटो के लिए कोई काम नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ये Netrika के साथ ही आते हैं: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>यह डेस्कटॉप किसी प्रोग्राम को स्क्रीन नहीं दिखाता।</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>मॉडल एक बार में जितना ले सकता है, यह उससे ज़्यादा है।</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>यह मॉडल {package} से चलता है, जो इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>बाद में फिर से कोशिश करें: हो सकता है कि फ़ाइल बदल दी गई हो।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>फिर से कोशिश करें: अब तक जो डाउनलोड हुआ, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>समझा गया: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ये सेटिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>मिलता-जुलता बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} जाँचना</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>उस समय वह क्या कर रहा था, यह {file} में लिखा है।</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>क्या बनाना है, तेरह में से किसी भी भाषा में</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} से आ रही फ़ाइल वह नहीं है, जो मिलनी चाहिए थी।</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>पूरा और सही: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>फ़ोटो के बैच पर काम</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>फ़ोटो में वर्णन लिखना</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>फ़ोटो में लिखें…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>मॉडल को फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>फ़ाइल में लिखें…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} को फ़ाइल में लिखना</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>फ़ाइल में लिखा गया: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>आपको {name} पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} को डाउनलोड नहीं किया जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: रोका गया</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: रोका जा रहा है…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} मॉडल Netrika के साथ आता है: इसे हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} को डिस्क पर {needed} MB और चाहिए; {free} MB खाली है।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} को {needed} MB मेमोरी चाहिए; इस कंप्यूटर में {there} MB है।</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} मॉडल Netrika से डाउनलोड नहीं किया गया था: इसकी फ़ाइलें कहाँ हैं, यह किसी को पता नहीं।</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} में से {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} फ़ोल्डर के अंदर देखा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} को पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} का उपयोग नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} को लिखा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} के लिए मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} को चलाया नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} में कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} एक HEIC फ़ोटो है, जिसे यहाँ इंस्टॉल Netrika नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} बिना पृष्ठों की PDF है।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} क्षतिग्रस्त या अधूरी है ({reason})।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} क्षतिग्रस्त या अधूरी है।</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} खाली है (शून्य बाइट)।</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} मॉडलों की बंडल फ़ाइल नहीं है, या अधूरी है।</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ऐसी फ़ाइल नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} में कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} कोई PDF नहीं है।</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} ऐसा चित्र नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} बहुत बड़ी है: {size} पिक्सेल ({megapixels} मेगापिक्सेल)।</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} की फ़ाइल {name} बदली हुई या अधूरी है।</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} की फ़ाइल {name} नहीं मिली।</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} पढ़े जाने के बाद बदल गई है।</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>चौड़ाई {width}, ऊँचाई {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>बाएँ से {x}, ऊपर से {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: सीड {seed}, चरण {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
</TS>
