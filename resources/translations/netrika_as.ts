<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="as">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>এটা প্ৰশ্ন সৰ্বাধিক {count}খন ফটোৰ বিষয়ে হ’ব পাৰে।</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>এটা ৰঙা আপেল</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>মডেলৰ বিষয়ে</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ফাইল যোগ কৰক…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ফ’ল্ডাৰ যোগ কৰক…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>এইটো আকৌ যোগ কৰক।</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>মডেল যোগ কৰা</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>এইটো আকৌ যোগ কৰক বা ডাউনল’ড কৰক, নাইবা আঁতৰাওক।</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>যোগ কৰা হ’ল: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>প্ৰথমে হাবত মডেলটোৰ পৃষ্ঠাত তাৰ চৰ্তসমূহ মানি লওক; তাৰ পিছত HF_TOKEN ত আপোনাৰ টোকেন দিয়ক।</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>সকলো ক’ৰ, সৰ্বাধিক আঠটা</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>আপোনাৰ একাউণ্টক এইটো পঢ়াৰ অনুমতি দিয়ক।</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>কাঁড় চিহ্নৰ কী-এ ব্ৰাছ লৰায়, স্পেচ বাৰে ব্ৰাছ বহুৱায়, ডিলিট কী-এ সকলো মচে।</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>কাঁড় চিহ্নৰ কী-এ ক্ৰছটো লৰায়, শ্বিফ্ট টিপিলে বেছি দূৰলৈ; স্পেচ বা এণ্টাৰ টিপিলে এটা কোণ ঠিক হয়, তাৰ পিছত বিপৰীত কোণটো।</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ছিষ্টেম অনুসৰি</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>সোধক</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ফটোখনৰ বিষয়ে সোধক</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name}ৰ বিষয়ে সোধা</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>কমকৈ খোজক, অথবা মডেলটোক কম ফটো দেখুৱাওক।</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>কিবা সোধক, যেনে: ব’ৰ্ডখনত কি লিখা আছে?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>যাদৃচ্ছিক</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>একাধিক ফটো</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>যি অংশ নতুনকৈ আঁকিব লাগে তাৰ ওপৰত ব্ৰাছ বুলাওক।</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ব্ৰাছ কৰা অংশ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ডাউনল’ড কৰিব পাৰি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল কৰক</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>বাতিল কৰক: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>ফাইল পাথটোৰ বানান পৰীক্ষা কৰক।</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>যি লিখা আৰু বাছনি কৰা হৈছে, সেয়া পৰীক্ষা কৰক।</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>মডেলৰ বাণ্ডল ফাইল, কোনো মডেলৰ ফ’ল্ডাৰ, অথবা এনে ফ’ল্ডাৰবোৰৰ ফ’ল্ডাৰ বাছনি কৰক।</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ফটো থকা ফ’ল্ডাৰ এটা বাছনি কৰক, অথবা এখন ফটো।</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>আন এটা ভাষা বাছনি কৰক।</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>আন এটা মডেল বাছনি কৰক; কি কি মডেল আছে, ‘মডেলসমূহ’ পৃষ্ঠাত দেখা যায়।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>আন এটা ঠাই বাছনি কৰক, অথবা তাত কিছু ঠাই খালী কৰক।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>আন এটা ঠাই বাছনি কৰক।</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>‘বৰ্ণনা কৰক’ বা ‘পাঠ পঢ়ক’ বাছনি কৰক।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>খালী কৰক</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ইতিহাস মচক…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ছেটিঙত ‘অফলাইন থাকক’ বন্ধ কৰক; আগৰে পৰা বন্ধ থাকিলে NETRIKA_OFFLINE আৰু HF_HUB_OFFLINE আঁতৰাওক।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>আন প্ৰ’গ্ৰাম বন্ধ কৰক, অথবা সৰু ফটো বা মডেল বাছনি কৰক।</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>যি প্ৰ’গ্ৰামে এইটো ব্যৱহাৰ কৰি আছে সেইটো বন্ধ কৰক, আৰু আপোনাৰ একাউণ্টক লিখাৰ অনুমতি দিয়ক।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>সকলো কপি কৰক</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>বৰ্ণনা কপি কৰক</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>শাৰী কপি কৰক</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>বাৰ্তা কপি কৰক</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ছবি কপি কৰক</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>প্ৰতিবেদন কপি কৰক</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>সৃষ্টি কৰক</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>সৃষ্টি কৰক</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” সৃষ্টি কৰা</translation>
    </message>
    <message>
        <source>created</source>
        <translation>সৃষ্টি কৰা হ’ল</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ক্ষতিগ্ৰস্ত</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>এই কম্পিউটাৰৰ পৰা {model} মচিবনে?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>বৰ্ণনা কৰক</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>বৰ্ণনা কৰক</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>পুনৰ বৰ্ণনা কৰক</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>ইয়াক পুনৰ বৰ্ণনা কৰক।</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name}ৰ বৰ্ণনা কৰা</translation>
    </message>
    <message>
        <source>described</source>
        <translation>বৰ্ণনা কৰা হ’ল</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বৰ্ণনা</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>কিমান বিতং</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>কিমান বিতং</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>বৰ্ণনা কিমান বিতং</translation>
    </message>
    <message>
        <source>done</source>
        <translation>সম্পূৰ্ণ</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>সম্পূৰ্ণ: {done}, বিফল: {failed}, অপেক্ষাৰত: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>যি পাঠ পঢ়িব লাগে তাৰ ওপৰেৰে টানক; এস্কেপ টিপিলে বাতিল হ’ব।</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>প্ৰতিটো বৰ্ণনা তাৰ ফটোৰ ফাইলত বিকল্প পাঠ (XMP) হিচাপে লিখা হ’ব। ফাইল: {count}। আগবাঢ়িবনে?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>বিফল</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ডাউনল’ড কৰক</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ডাউনল’ড কৰা</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘মডেলসমূহ’ পৃষ্ঠাত {model} ডাউনল’ড কৰক।</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ডাউনল’ড কৰা হ’ল: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>যি ভাষাৰ বাবে</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>সকলো ফলাফল মচিবনে? ফটো আৰু ছেভ কৰা ছবিবোৰ থাকি যাব।</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>কিছু ঠাই খালী কৰক, অথবা ফাইলটো মচি পেলাওক।</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>কিছু ঠাই খালী কৰক, অথবা NETRIKA_DATA ত আন ডিস্কৰ এটা ফ’ল্ডাৰ দিয়ক।</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>য’ৰপৰা আহিছিল, তাৰপৰাই আকৌ লওক।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>অব্যাহত ৰাখক</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>প্ৰম্পট মানি চলাৰ মাত্ৰা</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ইয়াত আছে</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>কেইখন</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>এটা কপিত…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>এই ফটোখনত</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>অৱস্থান: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng বা speech-dispatcher ইনষ্টল কৰক; স্ক্ৰীন ৰিডাৰেও বৰ্ণনাটো পঢ়ি শুনায়।</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika আকৌ ইনষ্টল কৰক।</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ইনষ্টল কৰক: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ই Netrikaৰ লগত আহে।</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ই Netrikaৰ এই সংস্কৰণৰ বাবে উপযুক্ত নহয়, অথবা ইয়াক ভুলকৈ তৈয়াৰ কৰা হৈছে: আন এটা বাছনি কৰক।</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>এইটো এই কম্পিউটাৰত নাই।</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ই অসম্পূৰ্ণ, অথবা আন এটা সংস্কৰণৰ: ইয়াক আকৌ লওক।</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>ইয়াৰ আটাইতকৈ দীঘল কাষটো সৰ্বাধিক {limit} পিক্সেল হ’ব পাৰে: ইয়াক কেইবাটাও অংশত কাটক, অথবা এটা সৰু কপি ছেভ কৰক।</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>এতিয়াও চলি থকা কাম: {count}। সেইবোৰ ৰখাই উইণ্ড’ বন্ধ কৰিবনে?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ফলাফলৰ ইতিহাস ৰাখক, কেৱল এই কম্পিউটাৰত</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>যি ফাইলত ৰখা হয়: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>বৰ্ণনাৰ ভাষা</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>উইণ্ড’ৰ ভাষা</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>অনুজ্ঞাপত্ৰ</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>পঢ়াৰ ক্ৰমত শাৰীবোৰ</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>তালিকাত শেহতীয়া {count}টা ফলাফল আছে; শব্দ দি সন্ধান কৰিলে আন ফলাফলো পোৱা যায়।</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>আৰু দীঘল</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>আৰু দীঘল</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ফটো বিচৰা</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেম’ৰী</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>বৰ্ণনাৰ মডেল</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>মডেলসমূহ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrikaৰ মডেল</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>যোৱাবাৰ Netrika অপ্ৰত্যাশিতভাৱে বন্ধ হৈ গৈছিল।</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika অফলাইন থাকিবলৈ ছেট কৰা আছে: কোনো মডেল ডাউনল’ড কৰিব নোৱাৰি।</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>পৰৱৰ্তী</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ছেটিং অনুসৰি কোনো ইতিহাস ৰখা নহয়।</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ছবি সৃষ্টি কৰিব পৰা কোনো মডেল ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ফটোৰ বৰ্ণনা কৰিব পৰা কোনো মডেল ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>পাঠ পঢ়িব পৰা কোনো মডেল ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>পঢ়ি শুনোৱা কোনো প্ৰ’গ্ৰাম ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>কোনো পাঠ পোৱা নগ’ল।</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>প্ৰম্পটৰ একোৱেই বুজা নগ’ল; যি অঁকা হৈছে সেয়া অনুমান।</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>লিখা নহ’ল: {count}; প্ৰথমটো: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>একো পোৱা নগ’ল।</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>এখন ফটো খোলক, অথবা টানি আনি ইয়াত এৰক: তাৰ বৰ্ণনা ইয়াতেই দেখা যাব।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ফ’ল্ডাৰ খোলক</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ফ’ল্ডাৰ খোলক…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>ফটোৰ এখন নতুন তালিকাত ইয়াক আকৌ খোলক।</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>এইটো কোনো PDF চোৱা প্ৰ’গ্ৰামত পাছৱৰ্ডেৰে খোলক আৰু নতুন PDF হিচাপে প্ৰিণ্ট কৰক।</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ফটো খোলক</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ফটো বা ফ’ল্ডাৰ খোলক, অথবা টানি আনি ইয়াত এৰক।</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ফটো খোলক…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ফাইলটো কোনো PDF চোৱা প্ৰ’গ্ৰামত খুলি নতুন PDF হিচাপে প্ৰিণ্ট কৰক, অথবা য’ৰপৰা আহিছিল তাৰপৰাই আকৌ লওক।</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ফাইলটো কোনো ফটো চোৱা প্ৰ’গ্ৰামত খোলক, অথবা আকৌ JPEG বা PNG হিচাপে ছেভ কৰক।</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ফটোখন কোনো ফটো সম্পাদনা প্ৰ’গ্ৰামত খোলক আৰু আকৌ ছেভ কৰক।</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} খোলা</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>পৰৱৰ্তী পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>পূৰ্বৱৰ্তী পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all}টাৰ ভিতৰত {number} নং পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠাসমূহ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>পঢ়িব নোৱৰা পৃষ্ঠা: {count}। প্ৰথমটো: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>পেষ্ট কৰা ছবি</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>পজ কৰক</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ফাইল পঢ়িব নোৱাৰি: {reason}।</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ফটো</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ফটোবোৰ</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>তালিকাৰ ফটোবোৰ</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>এতিয়া বৰ্ণনা থকা ফটো: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ আৰু ‘{read}’ পৃষ্ঠাত ছবি পেষ্ট কৰিব পাৰি।</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>সৃষ্টি কৰা ছবি: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>এতিয়ালৈকে সৃষ্টি কৰা ছবি</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>পঢ়াত সন্দেহ থাকিলে তালিকাত থকা শব্দক অগ্ৰাধিকাৰ দিয়ক</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>পূৰ্বৱৰ্তী</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>প্ৰচেছৰ থ্ৰেড</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>প্ৰম্পট</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ফটোখনৰ বিষয়ে প্ৰশ্ন</translation>
    </message>
    <message>
        <source>read</source>
        <translation>পঢ়া হ’ল</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পঢ়ক</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>আকৌ পঢ়ক।</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>পাঠ পঢ়ক</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} পঢ়া</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>পঢ়া বন্ধ কৰা হৈছে; এতিয়ালৈকে যি পঢ়া হ’ল, সেয়া ইয়াত আছে।</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} আঁতৰোৱা</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>আঁতৰোৱা হ’ল: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>আঁতৰাওক…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ফটো নতুনকৈ আঁকক…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>মেৰামতি কৰক</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} মেৰামতি কৰা</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘মডেলসমূহ’ পৃষ্ঠাত {model} মেৰামতি কৰক।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ফলাফল, শেহতীয়াটো প্ৰথমে</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>বিফলবোৰ পুনৰ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>এটা কপি ছেভ কৰক</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>বিকল্প পাঠ হিচাপে ছেভ কৰক</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>বিকল্প পাঠ হিচাপে ছেভ কৰক</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>প্ৰথমে ইয়াক PNG হিচাপে ছেভ কৰক।</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name}ৰ বৰ্ণনা ছেভ কৰা</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ছবি ছেভ কৰক</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>টেবুল ছেভ কৰক</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>পাঠ ছেভ কৰক</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} ছেভ কৰা</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>বিকল্প পাঠ হিচাপে ছেভ কৰা হ’ল: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>ছেভ কৰা হ’ল: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>ছেভ কৰা ছবিৰ মেটাডেটাত লিখা থাকে যে এটা মডেলে সেইখন সৃষ্টি কৰিছে, আৰু কি কি ব্যৱহাৰ কৰি।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ছেভ কৰা হ’ল।</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>ছেভ কৰা হ’ল; Netrika পুনৰ খুলিলে কাৰ্যকৰী হ’ব।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ছেভ কৰক…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>কি আঁকিব লাগে কওক, যেনে: এটা ৰঙা আপেল</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>স্ক্ৰীনৰ অংশ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>সন্ধান কৰক</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>নাম আৰু পাঠত সন্ধান কৰক</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ছিড</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ছেটিং</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>চুটি</translation>
    </message>
    <message>
        <source>short</source>
        <translation>চুটি</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>আকাৰ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকাৰ</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>এটা মডেলৰ কাম চলি আছে: সেয়া শেষ হ’লে আনবোৰ যোগ কৰক।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrikaৰ ভিতৰত কিবা সমস্যা হৈছে। আপুনি কাম অব্যাহত ৰাখিব পাৰে; আপোনাৰ যি আছিল সেয়া এতিয়াও আছে।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrikaৰ ভিতৰত কিবা সমস্যা হৈছে: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrikaৰ ভিতৰত কিবা সমস্যা হৈছে: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>পঢ়ি শুনাওক</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>প্ৰায় একে বানানৰ শব্দ: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>স্থিতি</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>অফলাইন থাকক: কোনো সংযোগ খোলা নহ’ব, মডেল ডাউনল’ড কৰিবলৈও নহয়</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>পদক্ষেপ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>পঢ়া বন্ধ কৰক</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>স্ক্ৰীনৰ ছবি লোৱা</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>ছিষ্টেমৰ নিজৰ সঁজুলিৰে স্ক্ৰীনৰ ছবি লওক, তাৰ পিছত ইয়াত পেষ্ট কৰক।</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>পেষ্ট কৰা ছবি লোৱা</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ফটোত থকা পাঠো জনাওক</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>পাঠ</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>এতিয়াৰ তালিকাখন (ফটো: {count}) মচা যাব; ফটোবোৰ থাকি যাব। আগবাঢ়িবনে?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>অন্তৰ্নিৰ্মিত মডেল</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>প্ৰথম কোণটো ঠিক হ’ল। এতিয়া বিপৰীত কোণলৈ যাওক।</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>অনুমতি অবিহনে হাবে কাকো {address} নিদিয়ে।</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>হাবত {address} নাই, অথবা আপোনাৰ বাবে উপলব্ধ নহয়।</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>সীমা {limit} মেগাপিক্সেল: এটা সৰু কপি ছেভ কৰক।</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>মডেলটো ক্ষতিগ্ৰস্ত, অথবা ইয়াক ভুলকৈ তৈয়াৰ কৰা হৈছে।</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>মডেলৰ ডিফ’ল্ট</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>পেষ্ট কৰা ছবিখন ৰাখিব পৰা নগ’ল: ডিস্কত অলপ ঠাই খালী কৰক।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ফটোখন ক্ষতিগ্ৰস্ত।</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ফটোখনৰ মেটাডেটাই (XMP) একোৰে বৰ্ণনা নকৰে।</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ফটোখনৰ মেটাডেটা JPEGৰ বাবে বৰ ডাঙৰ।</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>প্ৰম্পট খালী।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>প্ৰশ্ন খালী।</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>অংশটো বৰ সৰু। আৰু দূৰলৈ যাওক।</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>কি হৈছে সেয়া তলৰ প্ৰতিবেদনত লিখা আছে; এইখন ক’লৈকো পঠিওৱা নহয়।</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ছেটিং ছেভ কৰিব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>ছিষ্টেমত {language} ভাষাত পঢ়ি শুনোৱা কোনো কণ্ঠ নাই।</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ইয়াত {model} নামৰ কোনো মডেল নাই।</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>পেষ্ট কৰিবলৈ কোনো ফটো নাই।</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ফটোবোৰৰ বাবে কোনো কাম বাছনি কৰা হোৱা নাই।</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>এইবোৰ Netrikaৰ লগত আহে: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>এই ডেস্কটপে কোনো প্ৰ’গ্ৰামক স্ক্ৰীন নেদেখুৱায়।</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>মডেলটোৱে একেলগে যিমান ল’ব পাৰে, এয়া তাতকৈ বেছি।</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>এই মডেলটো {package}ৰ দ্বাৰা চলে, যিটো ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>পাছত আকৌ চেষ্টা কৰক: ফাইলটো হয়তো সলনি কৰা হৈছে।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>আকৌ চেষ্টা কৰক।</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>আকৌ চেষ্টা কৰক: এতিয়ালৈকে যি ডাউনল’ড হৈছে সেয়া থাকিব।</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>বুজা হ’ল: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>এই ছেটিং ব্যৱহাৰ কৰক</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>বেলেগ ৰূপ আঁকক</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>সত্যাপন কৰক</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} সত্যাপন কৰা</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>অপেক্ষাৰত</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>সতৰ্কবাৰ্তা</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>তেতিয়া ই কি কৰি আছিল সেয়া {file} ফাইলত লিখা আছে।</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>কি আঁকিব লাগে, তেৰটা ভাষাৰ যিকোনো এটাত লিখক</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} ঠিকনাৰপৰা অহা ফাইলটো পাবলগীয়া ফাইলটো নহয়।</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>অক্ষত আছে: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>একাধিক ফটোৰ কাম</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ফটোত বৰ্ণনা লিখা</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ফটোত লিখক…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>মডেলটো ফাইলত লিখক</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ফাইলত লিখক…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ফাইলত লিখা</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ফাইলত লিখা হ’ল: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>আপোনাৰ {name} পঢ়াৰ অনুমতি নাই।</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ডাউনল’ড কৰিব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: বন্ধ কৰা হ’ল</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: বন্ধ কৰা হৈ আছে…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} মডেলটো Netrikaৰ লগত আহে: ইয়াক আঁতৰাব নোৱাৰি।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ইনষ্টল কৰা নাই।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} ৰাখিবলৈ ডিস্কত আৰু {needed} MB ঠাই লাগে; {free} MB খালী আছে।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} চলাবলৈ {needed} MB মেম’ৰী লাগে; এই কম্পিউটাৰত {there} MB আছে।</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} মডেলটো Netrikaৰ দ্বাৰা ডাউনল’ড কৰা হোৱা নাছিল: ইয়াৰ ফাইলবোৰ ক’ত আছে, সেয়া জনা নাযায়।</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all}খনৰ ভিতৰত {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ফ’ল্ডাৰৰ ভিতৰত চাব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} পঢ়িব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ব্যৱহাৰ কৰিব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} লিখিব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} নাই।</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} খুলিবলৈ যথেষ্ট মেম’ৰী নাই।</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} চলাব পৰা নগ’ল: {reason}।</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name}: ইয়াত কোনো ছবি নাই।</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} এটা ফ’ল্ডাৰ।</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} এখন HEIC ফটো, যিখন ইয়াত ইনষ্টল হৈ থকা Netrikaই খুলিব নোৱাৰে।</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} পৃষ্ঠা নথকা PDF।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} ক্ষতিগ্ৰস্ত বা অসম্পূৰ্ণ ({reason})।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ক্ষতিগ্ৰস্ত বা অসম্পূৰ্ণ।</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} খালী (শূন্য বাইট)।</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} কোনো মডেলৰ বাণ্ডল ফাইল নহয়, অথবা অসম্পূৰ্ণ।</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} পঢ়িব পৰা কোনো ফাইল নহয়।</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name}: ইয়াত কোনো মডেল নাই।</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} কোনো PDF নহয়।</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} পঢ়িব পৰা কোনো ছবি নহয়।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} পাছৱৰ্ডেৰে সুৰক্ষিত।</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} বৰ ডাঙৰ: {size} পিক্সেল ({megapixels} মেগাপিক্সেল)।</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} মডেলৰ {name} ফাইলটো সলনি হৈছে বা অসম্পূৰ্ণ।</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} মডেলৰ {name} ফাইলটো নাই।</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} পঢ়াৰ পিছত সলনি কৰা হৈছে।</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>প্ৰস্থ {width}, উচ্চতা {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>বাওঁফালৰ পৰা {x}, ওপৰৰ পৰা {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: ছিড {seed}, পদক্ষেপ {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>হয়</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>নহয়</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ছেভ কৰক</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলক</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ইয়াত চাওক:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলৰ নাম:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ফাইলৰ প্ৰকাৰ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খোলক</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ছেভ কৰক</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বাছনি কৰক</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফ’ল্ডাৰ:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>বিৱৰণ দেখুৱাওক…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>বিৱৰণ লুকুৱাওক…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>সকলো বাছনি কৰক</translation>
    </message>
</context>
</TS>
