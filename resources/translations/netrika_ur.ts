<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="ur">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ایک سوال زیادہ سے زیادہ {count} فوٹوز کے بارے میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ایک سرخ سیب</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>ماڈل کے بارے میں</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>فائل شامل کریں…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>فولڈر شامل کریں…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>اسے دوبارہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>ماڈلز شامل کریں</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>اسے دوبارہ شامل یا ڈاؤن لوڈ کریں، یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>شامل کیا گیا: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>پہلے ہب پر ماڈل کے صفحے پر اس کی شرائط قبول کریں؛ پھر HF_TOKEN میں اپنا ٹوکن دیں۔</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>تمام کور، زیادہ سے زیادہ آٹھ</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>اپنے صارف اکاؤنٹ کو اسے پڑھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>تیر والی کلیدیں برش کو حرکت دیتی ہیں، اسپیس بار سے برش لگتا ہے، ڈیلیٹ کلید سب مٹا دیتی ہے۔</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>تیر والی کلیدیں کراس کو حرکت دیتی ہیں، شفٹ کے ساتھ زیادہ دور؛ اسپیس یا اینٹر سے ایک کونا طے ہوتا ہے، پھر اس کے سامنے والا۔</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>پوچھیں</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>فوٹو کے بارے میں پوچھیں</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} کے بارے میں پوچھیں</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>کم مانگیں، یا ماڈل کو کم فوٹوز دکھائیں۔</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>کچھ پوچھیں، جیسے: بورڈ پر کیا لکھا ہے؟</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>بے ترتیب</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>مجموعہ</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>جس حصے کو دوبارہ پینٹ کرنا ہے، اس پر برش پھیریں۔</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>برش پھیرا ہوا حصہ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ڈاؤن لوڈ ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>منسوخ کریں: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>پاتھ کے ہجے جانچیں۔</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>جو لکھا اور منتخب کیا گیا ہے، اسے جانچیں۔</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>ماڈلز کی بنڈل فائل، کسی ماڈل کا فولڈر، یا ایسے فولڈرز والا فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>فوٹوز والا کوئی فولڈر منتخب کریں، یا کوئی فوٹو۔</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>کوئی اور زبان منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>کوئی اور ماڈل منتخب کریں؛ کون سے ماڈلز ہیں، یہ ’ماڈلز‘ کا صفحہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>کوئی اور جگہ منتخب کریں، یا وہاں کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>کوئی اور جگہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>’وضاحت کریں‘ یا ’متن پڑھیں‘ منتخب کریں۔</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>سرگزشت صاف کریں…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ترتیبات میں ’آف لائن رہیں‘ بند کریں؛ اگر وہ پہلے ہی بند ہے تو NETRIKA_OFFLINE اور HF_HUB_OFFLINE ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>دوسرے پروگرام بند کریں، یا کوئی چھوٹی فوٹو یا چھوٹا ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>جو پروگرام اسے استعمال کر رہا ہے اسے بند کریں، اور اپنے صارف اکاؤنٹ کو لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>سب کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>وضاحت کاپی کریں</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>سطر کاپی کریں</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>پیغام کاپی کریں</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>تصویر کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>رپورٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>”{prompt}“ بنائیں</translation>
    </message>
    <message>
        <source>created</source>
        <translation>بنائی گئی</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>کیا {model} کو اس کمپیوٹر سے حذف کرنا ہے؟</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>وضاحت کریں</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وضاحت کریں</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>دوبارہ وضاحت کریں</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>اس کی دوبارہ وضاحت کریں۔</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} کی وضاحت کریں</translation>
    </message>
    <message>
        <source>described</source>
        <translation>وضاحت کی گئی</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>وضاحت کی تفصیل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>مکمل: {done}، ناکام: {failed}، منتظر: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>جس متن کو پڑھنا ہے اس پر ماؤس گھسیٹیں؛ ایسکیپ کلید سے منسوخ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ہر وضاحت اپنی فوٹو کی فائل میں متبادل متن (XMP) بن جائے گی۔ فائلیں: {count}۔ کیا جاری رکھنا ہے؟</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>’ماڈلز‘ کے صفحے پر {model} ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ڈاؤن لوڈ ہو گیا: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>کیا تمام نتائج مٹا دینے ہیں؟ فوٹوز اور محفوظ کردہ تصاویر برقرار رہیں گی۔</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>کچھ جگہ خالی کریں، یا فائل حذف کریں۔</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>کچھ جگہ خالی کریں، یا NETRIKA_DATA میں کسی اور ڈسک کا فولڈر دیں۔</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>جہاں سے یہ آیا تھا، وہیں سے دوبارہ حاصل کریں۔</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>رہنمائی</translation>
    </message>
    <message>
        <source>here</source>
        <translation>یہاں موجود</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>کاپی میں…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>اس فوٹو میں</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} میں</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>براہ کرم espeak-ng یا speech-dispatcher انسٹال کریں؛ اسکرین ریڈر بھی وضاحت پڑھ کر سناتا ہے۔</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>براہ کرم Netrika دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} انسٹال کریں: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>یہ Netrika کے ساتھ آتا ہے۔</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>یہ Netrika کے اس ورژن سے مطابقت نہیں رکھتا، یا غلط طریقے سے بنایا گیا ہے: کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>یہ اس کمپیوٹر پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>یہ ادھوری ہے، یا کسی اور ورژن کی ہے: اسے دوبارہ حاصل کریں۔</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>اس کا سب سے لمبا رخ زیادہ سے زیادہ {limit} پکسل کا ہو سکتا ہے: اسے حصوں میں کاٹیں، یا ایک چھوٹی کاپی محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>جاری کام: {count}۔ کیا انہیں روک کر بند کرنا ہے؟</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>نتائج کی سرگزشت رکھیں، صرف اسی کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} میں رکھا جاتا ہے</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>وضاحت کی زبان</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>ونڈو کی زبان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>پڑھنے کی ترتیب میں سطریں</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>فہرست میں تازہ ترین {count} نتائج ہیں؛ الفاظ تلاش کرنے پر دوسرے نتائج بھی ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>زیادہ طویل</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>زیادہ طویل</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>فوٹوز تلاش کریں</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>وضاحت کرنے والا ماڈل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ماڈلز</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika کے ماڈلز</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>پچھلی بار Netrika غیر متوقع طور پر بند ہو گیا تھا۔</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>ترتیبات کے مطابق Netrika آف لائن ہے: کوئی ماڈل ڈاؤن لوڈ نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>اگلی</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>کوئی سرگزشت نہیں رکھی جاتی؛ ترتیبات میں یہی منتخب ہے۔</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>تصاویر بنانے والا کوئی ماڈل انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>فوٹوز کی وضاحت کرنے والا کوئی ماڈل انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>متن پڑھنے والا کوئی ماڈل انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>بولنے والا کوئی پروگرام انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>کوئی متن نہیں ملا۔</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>پرامپٹ میں سے کچھ بھی سمجھ نہیں آیا؛ تصویر محض اندازے سے بنائی گئی ہے۔</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>لکھنے میں ناکام: {count}؛ پہلی خرابی: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>کوئی فوٹو کھولیں، یا گھسیٹ کر یہاں چھوڑیں: اس کی وضاحت اس جگہ آئے گی۔</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فولڈر کھولیں…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>اسے ایک نئے مجموعے میں دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>اسے PDF دکھانے والے پروگرام میں اس کے پاس ورڈ سے کھولیں اور نئی PDF میں پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>فوٹوز کھولیں</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>فوٹوز یا کوئی فولڈر کھولیں، یا انہیں گھسیٹ کر یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>فوٹوز کھولیں…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>فائل کو PDF دکھانے والے پروگرام میں کھول کر نئی PDF میں پرنٹ کریں، یا جہاں سے وہ آئی تھی وہیں سے دوبارہ حاصل کریں۔</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>فائل کو فوٹو دکھانے والے پروگرام میں کھولیں، یا اسے دوبارہ JPEG یا PNG کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>فوٹو کو کسی فوٹو ایڈیٹر میں کھولیں اور دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} کھولیں</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} میں سے صفحہ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>جو صفحات پڑھے نہ جا سکے: {count}۔ پہلا: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>پیسٹ کی گئی تصویر</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>موقوف کریں</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>کوئی PDF فائل پڑھی نہیں جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>فوٹو</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>فوٹوز</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>مجموعے کی فوٹوز</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>فوٹوز جن میں اب وضاحت موجود ہے: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>’{describe}‘ اور ’{read}‘ کے صفحات پر تصاویر پیسٹ کی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>تیار تصاویر: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>اب تک بنائی گئی تصاویر</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>پڑھنے میں شک ہو تو فہرست کے الفاظ کو ترجیح دیں</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>پروسیسر تھریڈز</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>پرامپٹ</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>فوٹو کے بارے میں سوال</translation>
    </message>
    <message>
        <source>read</source>
        <translation>پڑھی گئی</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>اسے دوبارہ پڑھیں۔</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>متن پڑھیں</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} پڑھیں</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>پڑھنا روک دیا گیا؛ اب تک جو پڑھا گیا وہ یہاں ہے۔</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} ہٹائیں</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>ہٹا دیا گیا: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>فوٹو دوبارہ پینٹ کریں…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>مرمت کریں</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} کی مرمت کریں</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>’ماڈلز‘ کے صفحے پر {model} کی مرمت کریں۔</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>نتائج، تازہ ترین پہلے</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>ناکام کو دوبارہ آزمائیں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>متبادل متن کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>متبادل متن کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>پہلے اسے PNG کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} کی وضاحت محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>تصویر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>متن محفوظ کریں</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>متبادل متن کے طور پر {name} میں محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} کے نام سے محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>محفوظ کردہ تصاویر کے میٹا ڈیٹا میں لکھا ہوتا ہے کہ انہیں ایک ماڈل نے بنایا ہے، اور کن ترتیبات سے۔</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>محفوظ ہو گیا؛ Netrika دوبارہ کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>بتائیں کہ کیا بنانا ہے، جیسے: ایک سرخ سیب</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>اسکرین کا حصہ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>ناموں اور متن میں تلاش کریں</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>سیڈ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>short</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ایک ماڈل پر کام جاری ہے: اس کے ختم ہونے پر دوسرے شامل کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika میں کچھ غلط ہو گیا۔ آپ جاری رکھ سکتے ہیں؛ جو کچھ آپ کے پاس تھا وہ اب بھی موجود ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika میں کچھ غلط ہو گیا: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>خود Netrika میں کچھ غلط ہو گیا: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>بول کر سنائیں</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>ملتے جلتے ہجے: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>آف لائن رہیں: کوئی کنکشن نہ کھولیں، ماڈلز ڈاؤن لوڈ کرنے کے لیے بھی نہیں</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>مراحل</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>بولنا روکیں</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>اسکرین کی تصویر لیں</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>سسٹم کے اپنے ٹول سے اسکرین کی تصویر لیں، پھر یہاں پیسٹ کریں۔</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>پیسٹ کی گئی تصویر لیں</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>فوٹو پر موجود متن بھی بتائیں</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>یہاں موجود مجموعہ (فوٹوز: {count}) مٹا دیا جائے گا؛ فوٹوز خود برقرار رہیں گی۔ کیا جاری رکھنا ہے؟</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>بلٹ ان ماڈل</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>پہلا کونا طے ہو گیا۔ اب سامنے والے کونے تک جائیں۔</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>اجازت کے بغیر ہب کسی کو {address} نہیں دیتا۔</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ہب پر {address} موجود نہیں ہے، یا آپ کے لیے دستیاب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>حد {limit} میگا پکسل ہے: ایک چھوٹی کاپی محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>ماڈل خراب ہے، یا غلط طریقے سے بنایا گیا ہے۔</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>ماڈل کے مطابق</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>پیسٹ کی گئی تصویر محفوظ نہیں کی جا سکی: ڈسک پر کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>فوٹو خراب ہے۔</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>فوٹو کا میٹا ڈیٹا (XMP) کسی چیز کی وضاحت نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>فوٹو کا میٹا ڈیٹا JPEG کے لیے بہت بڑا ہے۔</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>پرامپٹ خالی ہے۔</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>سوال خالی ہے۔</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>حصہ بہت چھوٹا ہے۔ مزید دور جائیں۔</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>نیچے دی گئی رپورٹ بتاتی ہے کہ کیا ہوا؛ یہ کہیں نہیں بھیجی جاتی۔</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ترتیب محفوظ نہیں کی جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>سسٹم میں {language} بولنے کے لیے کوئی آواز نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>یہاں {model} نام کا کوئی ماڈل نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>پیسٹ کرنے کے لیے کوئی فوٹو نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>فوٹوز کے ساتھ کرنے کو کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>یہ Netrika کے ساتھ ہی آتے ہیں: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>یہ ڈیسک ٹاپ کسی پروگرام کو اسکرین نہیں دکھاتا۔</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>ماڈل ایک بار میں جتنا لے سکتا ہے، یہ اس سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>یہ ماڈل {package} سے چلتا ہے، جو انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>بعد میں دوبارہ کوشش کریں: ہو سکتا ہے فائل بدل دی گئی ہو۔</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>دوبارہ کوشش کریں: اب تک جو ڈاؤن لوڈ ہوا، وہ برقرار رہے گا۔</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>سمجھا گیا: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>یہ ترتیبات استعمال کریں</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ملتی جلتی بنائیں</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} کی تصدیق کریں</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>انتباہ</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>اس وقت یہ کیا کر رہا تھا، اس کی تفصیل {file} میں ہے۔</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>کیا بنانا ہے، تیرہ زبانوں میں سے کسی میں بھی</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} سے آنے والی فائل وہ نہیں ہے جو ملنی چاہیے تھی۔</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>مکمل اور درست: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>فوٹوز کے مجموعے پر کام کریں</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>فوٹوز میں وضاحتیں لکھیں</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>فوٹوز میں لکھیں…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>ماڈل کو فائل میں لکھیں</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>فائل میں لکھیں…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} لکھیں</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>لکھ دیا گیا: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>آپ کو {name} پڑھنے کی اجازت نہیں ہے۔</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} کو ڈاؤن لوڈ نہیں کیا جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: روک دیا گیا</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} ماڈل Netrika کے ساتھ آتا ہے: اسے ہٹایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} کو ڈسک پر مزید {needed} MB جگہ چاہیے؛ {free} MB خالی ہے۔</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} کو {needed} MB میموری چاہیے؛ اس کمپیوٹر میں {there} MB ہے۔</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} ماڈل Netrika سے ڈاؤن لوڈ نہیں کیا گیا تھا: اس کی فائلیں کہاں ہیں، یہ کسی کو معلوم نہیں۔</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} میں سے {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} فولڈر کے اندر دیکھا نہیں جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} کو پڑھا نہیں جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} کو استعمال نہیں کیا جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} کو لکھا نہیں جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} موجود نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} کے لیے میموری کافی نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} کو چلایا نہیں جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} میں کوئی تصویر نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ایک فولڈر ہے۔</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ایک HEIC فوٹو ہے، جسے یہاں انسٹال شدہ Netrika نہیں کھول سکتا۔</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} بغیر صفحات کی PDF ہے۔</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} خراب یا ادھوری ہے ({reason})۔</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} خراب یا ادھوری ہے۔</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} خالی ہے (صفر بائٹ)۔</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} ماڈلز کی بنڈل فائل نہیں ہے، یا ادھوری ہے۔</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ایسی فائل نہیں ہے جسے پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} میں کوئی ماڈل نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} کوئی PDF نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} ایسی تصویر نہیں ہے جسے پڑھا جا سکے۔</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} پاس ورڈ سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} بہت بڑی ہے: {size} پکسل ({megapixels} میگا پکسل)۔</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} کی فائل {name} بدلی ہوئی یا ادھوری ہے۔</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} کی فائل {name} نہیں ملی۔</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} پڑھے جانے کے بعد بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}، {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>چوڑائی {width}، اونچائی {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>بائیں سے {x}، اوپر سے {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: سیڈ {seed}، مراحل {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>فائل کی قسم:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>منتخب کریں</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>تفصیلات دکھائیں…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیلات چھپائیں…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
</TS>
