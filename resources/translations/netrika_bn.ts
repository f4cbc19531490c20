<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="bn">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>একটি প্রশ্ন সর্বাধিক {count}টি ফটো সম্পর্কে হতে পারে।</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>একটি লাল আপেল</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>মডেল সম্পর্কে</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ফাইল যোগ করুন…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ফোল্ডার যোগ করুন…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>এটি আবার যোগ করুন।</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>মডেল যোগ করা</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>এটি আবার যোগ করুন বা ডাউনলোড করুন, অথবা সরিয়ে দিন।</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>যোগ করা হয়েছে: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>আগে হাবে মডেলটির পাতায় তার শর্তগুলি মেনে নিন; তারপর HF_TOKEN-এ আপনার টোকেন দিন।</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>সব কোর, সর্বাধিক আটটি</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>আপনার ব্যবহারকারী অ্যাকাউন্টকে এটি পড়ার অনুমতি দিন।</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>তীর চিহ্নের কী ব্রাশ সরায়, স্পেস বার ব্রাশ বসায়, ডিলিট কী সব মুছে দেয়।</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>তীর চিহ্নের কী ক্রসটিকে সরায়, শিফ্ট চেপে আরও দূরে; স্পেস বা এন্টার চাপলে একটি কোণ ঠিক হয়, তারপর বিপরীত কোণটি।</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>প্রশ্ন করুন</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ফটো সম্পর্কে প্রশ্ন করুন</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} সম্পর্কে প্রশ্ন করা</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>কম কিছু চান, অথবা মডেলটিকে কম ফটো দেখান।</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>কিছু জিজ্ঞাসা করুন, যেমন: বোর্ডে কী লেখা আছে?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>এলোমেলো</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>যে অংশ নতুন করে আঁকতে হবে তার উপর ব্রাশ বোলান।</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ব্রাশ করা অংশ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ডাউনলোড করা যাবে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>বাতিল করুন: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>পাথের বানান যাচাই করুন।</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>যা লেখা ও বেছে নেওয়া হয়েছে, তা যাচাই করুন।</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>মডেলের বান্ডল ফাইল, কোনো মডেলের ফোল্ডার, অথবা এমন ফোল্ডারগুলির ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ফটো আছে এমন ফোল্ডার বেছে নিন, অথবা একটি ফটো।</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>অন্য ভাষা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>অন্য মডেল বেছে নিন; কী কী মডেল আছে, ‘মডেলসমূহ’ পাতায় দেখা যায়।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>অন্য জায়গা বেছে নিন, অথবা সেখানে কিছুটা জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>‘বর্ণনা করুন’ বা ‘টেক্সট পড়ুন’ বেছে নিন।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>খালি করুন</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ইতিহাস মুছুন…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>সেটিংসে ‘অফলাইন থাকুন’ বন্ধ করুন; আগে থেকেই বন্ধ থাকলে NETRIKA_OFFLINE ও HF_HUB_OFFLINE সরিয়ে দিন।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>অন্য প্রোগ্রাম বন্ধ করুন, অথবা আরও ছোট ফটো বা মডেল বেছে নিন।</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>যে প্রোগ্রাম এটি ব্যবহার করছে তা বন্ধ করুন, এবং আপনার ব্যবহারকারী অ্যাকাউন্টকে লেখার অনুমতি দিন।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>সব কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>বর্ণনা কপি করুন</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>লাইন কপি করুন</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>বার্তা কপি করুন</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ছবি কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>প্রতিবেদন কপি করুন</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>তৈরি করুন</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>তৈরি করুন</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” তৈরি করা</translation>
    </message>
    <message>
        <source>created</source>
        <translation>তৈরি করা হয়েছে</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ক্ষতিগ্রস্ত</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>এই কম্পিউটার থেকে {model} মুছবেন?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>বর্ণনা করুন</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>বর্ণনা করুন</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>আবার বর্ণনা করুন</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>এটি আবার বর্ণনা করুন।</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} বর্ণনা করা</translation>
    </message>
    <message>
        <source>described</source>
        <translation>বর্ণনা করা হয়েছে</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বর্ণনা</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>কতটা বিশদ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>কতটা বিশদ</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>বর্ণনা কতটা বিশদ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>সম্পন্ন: {done}, ব্যর্থ: {failed}, অপেক্ষায়: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>যে টেক্সট পড়তে হবে তার উপর দিয়ে মাউস টানুন; এস্কেপ চাপলে বাতিল হবে।</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>প্রতিটি বর্ণনা তার ফটোর ফাইলে বিকল্প টেক্সট (XMP) হিসেবে লেখা হবে। ফাইল: {count}। চালিয়ে যাবেন?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ডাউনলোড করুন</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ডাউনলোড করা</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘মডেলসমূহ’ পাতায় {model} ডাউনলোড করুন।</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ডাউনলোড হয়েছে: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>যে ভাষার জন্য</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>সব ফলাফল মুছে ফেলবেন? ফটো ও সেভ করা ছবি থেকে যাবে।</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>কিছুটা জায়গা খালি করুন, অথবা ফাইলটি মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>কিছুটা জায়গা খালি করুন, অথবা NETRIKA_DATA-তে অন্য ডিস্কের কোনো ফোল্ডার দিন।</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>যেখান থেকে এসেছে, সেখান থেকে আবার নিন।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>প্রম্পট মানার মাত্রা</translation>
    </message>
    <message>
        <source>here</source>
        <translation>এখানে আছে</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>কয়টি</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>একটি কপিতে…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>এই ফটোতে</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>অবস্থান: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng বা speech-dispatcher ইনস্টল করুন; স্ক্রিন রিডারও বর্ণনাটি পড়ে শোনায়।</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ইনস্টল করুন: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>এটি Netrika-র সঙ্গে আসে।</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>এটি Netrika-র এই সংস্করণের উপযুক্ত নয়, অথবা ভুলভাবে তৈরি করা হয়েছে: অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>এটি এই কম্পিউটারে নেই।</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>এটি অসম্পূর্ণ, অথবা অন্য সংস্করণের: এটি আবার নিন।</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>এর দীর্ঘতম পাশ সর্বাধিক {limit} পিক্সেল হতে পারে: এটি কয়েকটি অংশে কেটে নিন, অথবা আরও ছোট কপি সেভ করুন।</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>এখনও চলছে এমন কাজ: {count}। সেগুলি থামিয়ে বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ফলাফলের ইতিহাস রাখুন, শুধু এই কম্পিউটারে</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>যে ফাইলে রাখা হয়: {file}</translation>
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
        <translation>বর্ণনার ভাষা</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>উইন্ডোর ভাষা</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>পড়ার ক্রমে লাইন</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>তালিকায় সর্বশেষ {count}টি ফলাফল আছে; শব্দ দিয়ে খুঁজলে অন্য ফলাফলও পাওয়া যায়।</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>আরও দীর্ঘ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>আরও দীর্ঘ</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ফটো খোঁজা</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেমরি</translation>
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
        <translation>বর্ণনার মডেল</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>মডেলসমূহ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika-র মডেল</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>গতবার Netrika অপ্রত্যাশিতভাবে বন্ধ হয়ে গিয়েছিল।</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika অফলাইন থাকার জন্য সেট করা আছে: কোনো মডেল ডাউনলোড করা যাবে না।</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>সেটিংস অনুযায়ী কোনো ইতিহাস রাখা হয় না।</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ছবি তৈরি করে এমন কোনো মডেল ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ফটোর বর্ণনা দেয় এমন কোনো মডেল ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>টেক্সট পড়ে এমন কোনো মডেল ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>পড়ে শোনায় এমন কোনো প্রোগ্রাম ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>কোনো টেক্সট পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>প্রম্পটের কিছুই বোঝা যায়নি; যা আঁকা হয়েছে তা অনুমান।</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>লেখা হয়নি: {count}; প্রথমটি: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>কিছুই পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>একটি ফটো খুলুন, অথবা টেনে এনে এখানে ছাড়ুন: তার বর্ণনা এখানেই দেখা যাবে।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ফোল্ডার খুলুন</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ফোল্ডার খুলুন…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>নতুন একটি ব্যাচে এটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>এটি কোনো PDF দেখার প্রোগ্রামে পাসওয়ার্ড দিয়ে খুলুন এবং নতুন PDF-এ প্রিন্ট করুন।</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ফটো খুলুন</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ফটো বা ফোল্ডার খুলুন, অথবা টেনে এনে এখানে ছাড়ুন।</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ফটো খুলুন…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ফাইলটি কোনো PDF দেখার প্রোগ্রামে খুলে নতুন PDF-এ প্রিন্ট করুন, অথবা যেখান থেকে এসেছে সেখান থেকে আবার নিন।</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ফাইলটি কোনো ফটো দেখার প্রোগ্রামে খুলুন, অথবা আবার JPEG বা PNG হিসেবে সেভ করুন।</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ফটোটি কোনো ফটো সম্পাদনার প্রোগ্রামে খুলুন এবং আবার সেভ করুন।</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} খোলা</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>পরবর্তী পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>পূর্ববর্তী পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all}টির মধ্যে {number} নম্বর পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠাসমূহ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>পড়া যায়নি এমন পৃষ্ঠা: {count}। প্রথমটি: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>পেস্ট করা ছবি</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>বিরতি দিন</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ফাইল পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ফটো</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ফটো</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>ব্যাচের ফটো</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>যতগুলি ফটোতে এখন বর্ণনা আছে: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ ও ‘{read}’ পাতায় ছবি পেস্ট করা যায়।</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>তৈরি হওয়া ছবি: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>এ পর্যন্ত তৈরি ছবি</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>পড়ায় সন্দেহ থাকলে তালিকার শব্দকে প্রাধান্য দিন</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>পূর্ববর্তী</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>প্রসেসর থ্রেড</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>প্রম্পট</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ফটো সম্পর্কে প্রশ্ন</translation>
    </message>
    <message>
        <source>read</source>
        <translation>পড়া হয়েছে</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>আবার পড়ুন।</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>টেক্সট পড়ুন</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} পড়া</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>পড়া থামানো হয়েছে; এ পর্যন্ত যা পড়া হয়েছে তা এখানে আছে।</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} সরানো</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>সরানো হয়েছে: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>সরান…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ফটো নতুন করে আঁকুন…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>মেরামত করুন</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} মেরামত করা</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘মডেলসমূহ’ পাতায় {model} মেরামত করুন।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ফলাফল, সর্বশেষটি প্রথমে</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>ব্যর্থগুলি আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>একটি কপি সেভ করুন</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>বিকল্প টেক্সট হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>বিকল্প টেক্সট হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>আগে এটি PNG হিসেবে সেভ করুন।</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name}-এর বর্ণনা সেভ করা</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ছবি সেভ করুন</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>টেবিল সেভ করুন</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>টেক্সট সেভ করুন</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} সেভ করা</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>বিকল্প টেক্সট হিসেবে সেভ করা হয়েছে: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>সেভ করা হয়েছে: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>সেভ করা ছবির মেটাডেটায় লেখা থাকে যে একটি মডেল সেটি তৈরি করেছে, এবং কী কী দিয়ে।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>সেভ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>সেভ করা হয়েছে; Netrika আবার খুললে কার্যকর হবে।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>সেভ করুন…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>কী আঁকতে হবে বলুন, যেমন: একটি লাল আপেল</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>স্ক্রিনের অংশ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>নাম ও টেক্সটে খুঁজুন</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>সিড</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>সংক্ষিপ্ত</translation>
    </message>
    <message>
        <source>short</source>
        <translation>সংক্ষিপ্ত</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>একটি মডেল নিয়ে কাজ চলছে: সেটি শেষ হলে অন্যগুলি যোগ করুন।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika-র ভিতরে কোনো সমস্যা হয়েছে। আপনি কাজ চালিয়ে যেতে পারেন; আপনার যা ছিল তা এখনও আছে।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika-র ভিতরে কোনো সমস্যা হয়েছে: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika-র ভিতরে কোনো সমস্যা হয়েছে: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>কাছাকাছি বানানের শব্দ: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>অফলাইন থাকুন: কোনো সংযোগ খোলা হবে না, মডেল ডাউনলোড করতেও নয়</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>পড়া থামান</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>স্ক্রিনের ছবি তোলা</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>সিস্টেমের নিজস্ব টুল দিয়ে স্ক্রিনের ছবি তুলুন, তারপর এখানে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>পেস্ট করা ছবি নেওয়া</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ফটোর টেক্সটও জানান</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>টেক্সট</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>বর্তমান ব্যাচটি (ফটো: {count}) মুছে যাবে; ফটোগুলি থেকে যাবে। চালিয়ে যাবেন?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>অন্তর্নির্মিত মডেল</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>প্রথম কোণ ঠিক হয়েছে। এবার বিপরীত কোণে যান।</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>অনুমতি ছাড়া হাব কাউকে {address} দেয় না।</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>হাবে {address} নেই, অথবা আপনার জন্য উপলব্ধ নয়।</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>সীমা {limit} মেগাপিক্সেল: আরও ছোট কপি সেভ করুন।</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>মডেলটি ক্ষতিগ্রস্ত, অথবা ভুলভাবে তৈরি করা হয়েছে।</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>মডেলের ডিফল্ট</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>পেস্ট করা ছবিটি রাখা যাচ্ছে না: ডিস্কে কিছু জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ফটোটি ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ফটোটির মেটাডেটা (XMP) কোনো কিছুরই বর্ণনা দেয় না।</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ফটোটির মেটাডেটা JPEG-এর জন্য খুব বড়।</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>প্রম্পট খালি।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>প্রশ্ন খালি।</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>অংশটি খুব ছোট। আরও দূরে যান।</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>কী হয়েছে তা নিচের প্রতিবেদনে লেখা আছে; এটি কোথাও পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>সেটিংস সেভ করা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>সিস্টেমে {language} ভাষায় পড়ে শোনানোর মতো কোনো কণ্ঠ নেই।</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>এখানে {model} নামে কোনো মডেল নেই।</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>পেস্ট করার মতো কোনো ছবি নেই।</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ফটোগুলি নিয়ে করার মতো কোনো কাজ বাছা হয়নি।</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>এগুলি Netrika-র সঙ্গেই আসে: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>এই ডেস্কটপ কোনো প্রোগ্রামকে স্ক্রিন দেখতে দেয় না।</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>মডেলটি একবারে যতটা নিতে পারে, এটি তার চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>এই মডেলটি {package} দিয়ে চলে, যা ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>পরে আবার চেষ্টা করুন: ফাইলটি হয়তো বদলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>আবার চেষ্টা করুন: এ পর্যন্ত যা ডাউনলোড হয়েছে তা থাকবে।</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>বোঝা গেল: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>এই সেটিংস ব্যবহার করুন</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>অন্য রূপ আঁকুন</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} যাচাই করা</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>সতর্কতা</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>তখন এটি কী করছিল তা {file} ফাইলে লেখা আছে।</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>কী আঁকতে হবে, তেরোটি ভাষার যেকোনোটিতে লিখুন</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} থেকে আসা ফাইলটি সেই ফাইল নয়, যা পাওয়ার কথা ছিল।</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>অক্ষত আছে: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ফটোর ব্যাচ নিয়ে কাজ</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ফটোতে বর্ণনা লেখা</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ফটোতে লিখুন…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>মডেলটি ফাইলে লিখুন</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ফাইলে লিখুন…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ফাইলে লেখা</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ফাইলে লেখা হয়েছে: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>আপনার {name} পড়ার অনুমতি নেই।</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ডাউনলোড করা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: থামানো হয়েছে</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: থামানো হচ্ছে…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} মডেলটি Netrika-র সঙ্গে আসে: এটি সরানো যায় না।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} রাখতে ডিস্কে আরও {needed} MB জায়গা লাগবে; খালি আছে {free} MB।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} চালাতে {needed} MB মেমরি লাগে; এই কম্পিউটারে আছে {there} MB।</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} মডেলটি Netrika দিয়ে ডাউনলোড করা হয়নি: এর ফাইলগুলি কোথায় আছে, তা জানা নেই।</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all}টির মধ্যে {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ফোল্ডারের ভিতরে দেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ব্যবহার করা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} নেই।</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} খোলার মতো যথেষ্ট মেমরি নেই।</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} চালানো যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name}: এখানে কোনো ছবি নেই।</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} একটি ফোল্ডার।</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} একটি HEIC ফটো, যা এখানে ইনস্টল করা Netrika খুলতে পারে না।</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} পৃষ্ঠাহীন একটি PDF।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} ক্ষতিগ্রস্ত বা অসম্পূর্ণ ({reason})।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ক্ষতিগ্রস্ত বা অসম্পূর্ণ।</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} খালি (শূন্য বাইট)।</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} কোনো মডেলের বান্ডল ফাইল নয়, অথবা অসম্পূর্ণ।</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} পড়া যায় এমন কোনো ফাইল নয়।</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name}: এতে কোনো মডেল নেই।</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} কোনো PDF নয়।</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} পড়া যায় এমন কোনো ছবি নয়।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} পাসওয়ার্ড দিয়ে সুরক্ষিত।</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} খুব বড়: {size} পিক্সেল ({megapixels} মেগাপিক্সেল)।</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} মডেলের {name} ফাইলটি বদলে গেছে বা অসম্পূর্ণ।</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} মডেলের {name} ফাইলটি নেই।</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} পড়ার পরে বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>প্রস্থ {width}, উচ্চতা {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>বাঁ দিক থেকে {x}, উপর থেকে {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: সিড {seed}, ধাপ {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>এখানে দেখুন:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>বিস্তারিত দেখান…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>বিস্তারিত লুকান…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
</TS>
