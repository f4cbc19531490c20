<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="mr">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>एक प्रश्न जास्तीत जास्त {count} फोटोंबद्दल असू शकतो.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>एक लाल सफरचंद</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>मॉडेलविषयी</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>फाइल जोडा…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>फोल्डर जोडा…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>ते पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>मॉडेल्स जोडा</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>ते पुन्हा जोडा किंवा डाउनलोड करा, नाहीतर काढून टाका.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>जोडले: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>आधी हबवरील मॉडेलच्या पानावर त्याच्या अटी मान्य करा; मग HF_TOKEN मध्ये तुमचे टोकन भरा.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>सर्व कोर, जास्तीत जास्त आठ</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>तुमच्या वापरकर्ता खात्याला ती वाचण्याची परवानगी द्या.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>बाण कळा ब्रश हलवतात, स्पेस बार तो टेकवतो, डिलीट कळ सर्व पुसते.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>बाण कळा क्रॉस हलवतात, शिफ्टसह जास्त दूर; स्पेस किंवा एंटर दाबल्यास एक कोपरा ठरतो, नंतर त्याच्या समोरचा.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>सिस्टमनुसार</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>विचारा</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>फोटोबद्दल विचारा</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} बद्दल विचारणे</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>कमी मागा, किंवा मॉडेलला कमी फोटो दाखवा.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>काहीतरी विचारा, जसे: फलकावर काय लिहिले आहे?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बॅच</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>जो भाग नव्याने रंगवायचा आहे त्यावर ब्रश फिरवा.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ब्रश फिरवलेला भाग: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>डाउनलोड करता येईल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>रद्द करा: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>पाथचे स्पेलिंग तपासा.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>जे लिहिले आणि निवडले आहे ते तपासा.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>मॉडेल्सची बंडल फाइल, मॉडेलचा फोल्डर, किंवा अशा फोल्डरांचा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>फोटो असलेला फोल्डर निवडा, किंवा एखादा फोटो.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>दुसरी भाषा निवडा.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>दुसरे मॉडेल निवडा; कोणती मॉडेल्स आहेत हे ‘मॉडेल्स’ पान दाखवते.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>दुसरी जागा निवडा, किंवा तिथे थोडी जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>वर्णन करणे किंवा वाचणे निवडा.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ करा</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>इतिहास मिटवा…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>सेटिंग्जमध्ये ‘ऑफलाइन रहा’ बंद करा; ते आधीच बंद असेल तर NETRIKA_OFFLINE आणि HF_HUB_OFFLINE काढून टाका.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>इतर प्रोग्राम बंद करा, किंवा लहान फोटो किंवा मॉडेल निवडा.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>ते वापरणारा प्रोग्राम बंद करा, आणि तुमच्या वापरकर्ता खात्याला लिहिण्याची परवानगी द्या.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>सर्व कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>वर्णन कॉपी करा</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>ओळ कॉपी करा</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>संदेश कॉपी करा</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>चित्र कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>अहवाल कॉपी करा</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>तयार करा</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>तयार करा</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” तयार करणे</translation>
    </message>
    <message>
        <source>created</source>
        <translation>तयार केले</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>खराब झाले</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} या संगणकावरून हटवायचे?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>वर्णन करा</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>वर्णन करा</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>पुन्हा वर्णन करा</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>याचे पुन्हा वर्णन करा.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} चे वर्णन करणे</translation>
    </message>
    <message>
        <source>described</source>
        <translation>वर्णन केले</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>वर्णनांचा तपशील</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>पूर्ण: {done}, अयशस्वी: {failed}, प्रतीक्षेत: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>जो मजकूर वाचायचा आहे त्यावर ड्रॅग करा; एस्केप दाबल्यास रद्द होईल.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>प्रत्येक वर्णन त्याच्या फोटोच्या फाइलमध्ये पर्यायी मजकूर (XMP) म्हणून लिहिले जाईल. फाइल्स: {count}. पुढे सुरू ठेवायचे?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>डाउनलोड करा</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} डाउनलोड करणे</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘मॉडेल्स’ पानावर {model} डाउनलोड करा.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>डाउनलोड केले: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>सर्व परिणाम मिटवायचे? फोटो आणि जतन केलेली चित्रे तशीच राहतील.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>थोडी जागा मोकळी करा, किंवा फाइल हटवा.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>थोडी जागा मोकळी करा, किंवा NETRIKA_DATA मध्ये दुसऱ्या डिस्कवरील फोल्डरचा पाथ भरा.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>जिथून आले तिथून पुन्हा मिळवा.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
    <message>
        <source>here</source>
        <translation>या संगणकावर</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>किती</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>प्रतीमध्ये…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>याच फोटोमध्ये</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} मध्ये</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng किंवा speech-dispatcher इंस्टॉल करा; स्क्रीन रीडरही वर्णन वाचून दाखवतो.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} इंस्टॉल करा: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>हे Netrika सोबत येते.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ते Netrika च्या या आवृत्तीशी जुळत नाही, किंवा चुकीच्या पद्धतीने बनवलेले आहे: दुसरे निवडा.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>हे या संगणकावर नाही.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ती अपूर्ण आहे, किंवा दुसऱ्या आवृत्तीची आहे: ती पुन्हा मिळवा.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>त्याची सर्वात लांब बाजू जास्तीत जास्त {limit} पिक्सेल असू शकते: त्याचे भाग करा, किंवा लहान प्रत जतन करा.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>अजून सुरू असलेली कामे: {count}. ती थांबवून बंद करायचे?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>परिणामांचा इतिहास ठेवा, फक्त याच संगणकावर</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} मध्ये ठेवले जाते</translation>
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
        <translation>वर्णनांची भाषा</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>विंडोची भाषा</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>परवाना</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>वाचनाच्या क्रमाने ओळी</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>यादीत सर्वात नवीन {count} परिणाम आहेत; शब्द शोधल्यास इतर परिणामही सापडतात.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>सविस्तर</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>सविस्तर</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>फोटो शोधणे</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमरी</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडेल</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडेल</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>वर्णन करणारे मॉडेल</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडेल्स</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika ची मॉडेल्स</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>मागच्या वेळी Netrika अनपेक्षितपणे बंद झाले होते.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ऑफलाइन राहण्यासाठी सेट आहे: कोणतेही मॉडेल डाउनलोड करता येत नाही.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>पुढील</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>इतिहास ठेवला जात नाही; सेटिंग्जमध्ये तसे निवडले आहे.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>चित्रे तयार करणारे कोणतेही मॉडेल इंस्टॉल केलेले नाही.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>फोटोंचे वर्णन करणारे कोणतेही मॉडेल इंस्टॉल केलेले नाही.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>मजकूर वाचणारे कोणतेही मॉडेल इंस्टॉल केलेले नाही.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>बोलणारा कोणताही प्रोग्राम इंस्टॉल केलेला नाही.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>कोणताही मजकूर सापडला नाही.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>प्रॉम्प्टमधले काहीच समजले नाही; जे काढले आहे तो अंदाज आहे.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>लिहिता आले नाहीत: {count}; पहिले: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>काहीही सापडले नाही.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>फोटो उघडा किंवा येथे ड्रॉप करा: त्याचे वर्णन या जागी दिसेल.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फोल्डर उघडा</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फोल्डर उघडा…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>तो नवीन बॅचमध्ये पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>ती PDF दाखवणाऱ्या प्रोग्राममध्ये तिच्या पासवर्डने उघडा आणि नव्या PDF मध्ये प्रिंट करा.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>फोटो उघडा</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>फोटो किंवा फोल्डर उघडा, किंवा ते येथे ड्रॉप करा.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>फोटो उघडा…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>फाइल PDF दाखवणाऱ्या प्रोग्राममध्ये उघडून नव्या PDF मध्ये प्रिंट करा, किंवा जिथून आली तिथून पुन्हा मिळवा.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>फाइल फोटो दाखवणाऱ्या प्रोग्राममध्ये उघडा, किंवा ती पुन्हा JPEG किंवा PNG म्हणून जतन करा.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>फोटो एखाद्या फोटो एडिटरमध्ये उघडा आणि पुन्हा जतन करा.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} उघडणे</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>पुढील पृष्ठ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>मागील पृष्ठ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} पैकी पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठे</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>वाचता न आलेली पृष्ठे: {count}. पहिले: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>पेस्ट केलेले चित्र</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम द्या</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF फाइल्स वाचता येत नाहीत: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>बॅचमधील फोटो</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>आता वर्णन असलेले फोटो: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ आणि ‘{read}’ पानांवर चित्रे पेस्ट करता येतात.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>तयार झालेली चित्रे: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>आतापर्यंत तयार केलेली चित्रे</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>वाचनात शंका असेल तेथे यादीतील शब्दांना प्राधान्य द्या</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>मागील</translation>
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
        <translation>फोटोबद्दल प्रश्न</translation>
    </message>
    <message>
        <source>read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचा</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>पुन्हा वाचा.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>मजकूर वाचा</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} वाचणे</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>वाचन थांबवले; आतापर्यंत वाचलेले येथे आहे.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} काढून टाकणे</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>काढून टाकले: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>काढून टाका…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>फोटो पुन्हा रंगवा…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>दुरुस्त करा</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} दुरुस्त करणे</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘मॉडेल्स’ पानावर {model} दुरुस्त करा.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>परिणाम, सर्वात नवीन आधी</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>अयशस्वी पुन्हा करून पहा</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रत जतन करा</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>पर्यायी मजकूर जतन करा</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>पर्यायी मजकूर जतन करा</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>आधी तो PNG म्हणून जतन करा.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} चे वर्णन जतन करणे</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>चित्र जतन करा</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तक्ता जतन करा</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>मजकूर जतन करा</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} जतन करणे</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>{name} मध्ये पर्यायी मजकूर म्हणून जतन केले</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} या नावाने जतन केले</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>जतन केलेल्या चित्रांच्या मेटाडेटामध्ये नोंद असते की ती मॉडेलने तयार केली आहेत, आणि कोणत्या सेटिंग्जने.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>जतन केले; Netrika पुन्हा उघडल्यावर लागू होईल.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>जतन करा…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>काय काढायचे ते सांगा, जसे: एक लाल सफरचंद</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>स्क्रीनचा भाग…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>नावे आणि मजकुरात शोधा</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
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
        <translation>एका मॉडेलचे काम चालू आहे: ते संपल्यावर इतर जोडा.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika मध्ये काहीतरी चुकले. तुम्ही काम सुरू ठेवू शकता; तुमचे आधीचे काम अजूनही आहे.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika मध्ये काहीतरी चुकले: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika मध्ये काहीतरी चुकले: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>बोलून दाखवा</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>मिळतेजुळते शब्द: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ऑफलाइन रहा: कोणतेही कनेक्शन उघडू नका, मॉडेल्स डाउनलोड करण्यासाठीही नाही</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>टप्पे</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>बोलणे थांबवा</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>स्क्रीनशॉट घेणे</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>सिस्टमच्या स्वतःच्या साधनाने स्क्रीनशॉट घ्या, मग येथे पेस्ट करा.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>पेस्ट केलेले चित्र घेणे</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>फोटोवरील मजकूरही सांगा</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>येथील बॅच (फोटो: {count}) काढून टाकली जाईल; मूळ फोटो तसेच राहतील. पुढे सुरू ठेवायचे?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>अंगभूत मॉडेल</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>पहिला कोपरा ठरला. आता समोरच्या कोपऱ्याकडे जा.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>परवानगीशिवाय हब कोणालाही {address} देत नाही.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>हबवर {address} नाही, किंवा तुमच्यासाठी उपलब्ध नाही.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>मर्यादा {limit} मेगापिक्सेल आहे: लहान प्रत जतन करा.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>मॉडेल खराब आहे, किंवा चुकीच्या पद्धतीने बनवलेले आहे.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>मॉडेलचे स्वतःचे</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>पेस्ट केलेले चित्र ठेवता आले नाही: डिस्कवर थोडी जागा मोकळी करा.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>फोटो खराब झाला आहे.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>फोटोचा मेटाडेटा (XMP) कशाचेही वर्णन करत नाही.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>फोटोचा मेटाडेटा JPEG साठी खूप मोठा आहे.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>प्रॉम्प्ट रिकामा आहे.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>प्रश्न रिकामा आहे.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>भाग खूप लहान आहे. आणखी दूर जा.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>काय झाले ते खालील अहवालात आहे; तो कोठेही पाठवला जात नाही.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>सेटिंग जतन करता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>{language} बोलण्यासाठी सिस्टममध्ये कोणताही आवाज नाही.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>येथे {model} नावाचे मॉडेल नाही.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>पेस्ट करण्यासाठी कोणताही फोटो नाही.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>फोटोंसाठी कोणतेही काम निवडलेले नाही.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ही Netrika सोबतच येतात: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>हा डेस्कटॉप कोणत्याही प्रोग्रामला स्क्रीन दाखवत नाही.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>मॉडेल एका वेळी जेवढे घेऊ शकते त्यापेक्षा हे जास्त आहे.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>हे मॉडेल {package} वापरून चालते, जे इंस्टॉल केलेले नाही.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>नंतर पुन्हा प्रयत्न करा: फाइल बदलली गेली असू शकते.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>पुन्हा प्रयत्न करा: आतापर्यंत जे डाउनलोड झाले ते राहील.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>समजले: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>या सेटिंग्ज वापरा</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>मिळतेजुळते तयार करा</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>पडताळा</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} पडताळणे</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावणी</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>त्या वेळी ते काय करत होते याची नोंद {file} मध्ये आहे.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>काय काढायचे, तेरापैकी कोणत्याही भाषेत</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} वरून येणारी फाइल ही अपेक्षित फाइल नाही.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>पूर्ण आणि अचूक: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>फोटोंच्या बॅचवर काम</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>फोटोंमध्ये वर्णने लिहिणे</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>फोटोंमध्ये लिहा…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>मॉडेल एका फाइलमध्ये लिहा</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>फाइलमध्ये लिहा…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} फाइलमध्ये लिहिणे</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>फाइलमध्ये लिहिले: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>तुम्हाला {name} वाचण्याची परवानगी नाही.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} डाउनलोड करता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: थांबवले</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: थांबवत आहे…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} मॉडेल Netrika सोबत येते: ते काढून टाकता येत नाही.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} इंस्टॉल केलेले नाही.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} साठी डिस्कवर आणखी {needed} MB जागा लागते; {free} MB मोकळी आहे.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} साठी {needed} MB मेमरी लागते; या संगणकात {there} MB आहे.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} मॉडेल Netrika वापरून डाउनलोड केलेले नाही: त्याच्या फाइल्स कोठे आहेत हे माहीत नाही.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} पैकी {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} फोल्डरच्या आत पाहता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} वाचता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} वापरता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} लिहिता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} अस्तित्वात नाही.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} साठी मेमरी पुरेशी नाही.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} चालवता येत नाही: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} मध्ये एकही चित्र नाही.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} हा एक फोल्डर आहे.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} हा HEIC फोटो आहे, जो येथे इंस्टॉल केलेल्या Netrika ला उघडता येत नाही.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} ही पृष्ठे नसलेली PDF आहे.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} खराब किंवा अपूर्ण आहे ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} खराब किंवा अपूर्ण आहे.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} रिकामी आहे (शून्य बाइट).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} ही मॉडेल्सची बंडल फाइल नाही, किंवा ती अपूर्ण आहे.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ही वाचता येण्यासारखी फाइल नाही.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} मध्ये कोणतेही मॉडेल नाही.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ही PDF नाही.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} हे वाचता येण्यासारखे चित्र नाही.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} पासवर्डने संरक्षित आहे.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} खूप मोठी आहे: {size} पिक्सेल ({megapixels} मेगापिक्सेल).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} ची {name} फाइल बदललेली किंवा अपूर्ण आहे.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} ची {name} फाइल सापडली नाही.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} वाचल्यानंतर बदलली आहे.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>रुंदी {width}, उंची {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>डावीकडून {x}, वरून {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: सीड {seed}, टप्पे {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>येथे पहा:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फाइलचे नाव:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फाइलचा प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>निवडा</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फोल्डर:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>तपशील दाखवा…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>तपशील लपवा…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
</TS>
