<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="or">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ଗୋଟିଏ ପ୍ରଶ୍ନ ସର୍ବାଧିକ {count}ଟି ଫଟୋ ବିଷୟରେ ହୋଇପାରେ।</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ଗୋଟିଏ ନାଲି ସେଓ</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>ମଡେଲ ବିଷୟରେ</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ଫାଇଲ ଯୋଗ କରନ୍ତୁ…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ଫୋଲ୍ଡର ଯୋଗ କରନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>ଏହାକୁ ପୁଣି ଯୋଗ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>ମଡେଲ ଯୋଗ କରିବା</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>ଏହାକୁ ପୁଣି ଯୋଗ କରନ୍ତୁ ବା ଡାଉନଲୋଡ କରନ୍ତୁ, କିମ୍ବା କାଢ଼ି ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>ଯୋଗ କରାଯାଇଛି: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>ପ୍ରଥମେ ହବରେ ଥିବା ମଡେଲର ପୃଷ୍ଠାରେ ଏହାର ସର୍ତ୍ତଗୁଡ଼ିକ ସ୍ୱୀକାର କରନ୍ତୁ; ତା’ପରେ HF_TOKEN ରେ ଆପଣଙ୍କ ଟୋକେନ ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>ସବୁ କୋର, ସର୍ବାଧିକ ଆଠଟି</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>ଆପଣଙ୍କ ଆକାଉଣ୍ଟକୁ ଏହା ପଢ଼ିବାର ଅନୁମତି ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>ତୀର କୀ ବ୍ରଶକୁ ଘୁଞ୍ଚାଏ, ସ୍ପେସ ବାର ବ୍ରଶ ଲଗାଏ, ଡିଲିଟ କୀ ସବୁ ଲିଭାଇଦିଏ।</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>ତୀର କୀ କ୍ରସକୁ ଘୁଞ୍ଚାଏ, ଶିଫ୍ଟ ସହିତ ଅଧିକ ଦୂରକୁ; ସ୍ପେସ କିମ୍ବା ଏଣ୍ଟର ଚାପିଲେ ଗୋଟିଏ କୋଣ ସ୍ଥିର ହେବ, ତା’ପରେ ବିପରୀତ କୋଣ।</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ସିଷ୍ଟମ ଅନୁସାରେ</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>ପଚାରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ଫଟୋ ବିଷୟରେ ପଚାରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} ବିଷୟରେ ପଚାରିବା</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>କମ ମାଗନ୍ତୁ, କିମ୍ବା ମଡେଲକୁ କମ ଫଟୋ ଦେଖାନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>କିଛି ପଚାରନ୍ତୁ, ଯେପରି: ବୋର୍ଡରେ କ’ଣ ଲେଖାଅଛି?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ରାଣ୍ଡମ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ବ୍ୟାଚ</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>ଯେଉଁ ଅଂଶ ନୂଆ କରି ଆଙ୍କିବାକୁ ହେବ ତା’ ଉପରେ ବ୍ରଶ ବୁଲାନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ବ୍ରଶ ହୋଇଥିବା ଅଂଶ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ଡାଉନଲୋଡ କରିହେବ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ବାତିଲ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>ବାତିଲ କରନ୍ତୁ: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>ଫାଇଲର ପାଥ ଠିକ୍ ଲେଖାଯାଇଛି କି ନାହିଁ ଯାଞ୍ଚ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>ଯାହା ଲେଖାଯାଇଛି ଓ ବଛାଯାଇଛି, ତାହା ଯାଞ୍ଚ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>ମଡେଲର ବଣ୍ଡଲ ଫାଇଲ, କୌଣସି ମଡେଲର ଫୋଲ୍ଡର, କିମ୍ବା ଏଭଳି ଫୋଲ୍ଡରଗୁଡ଼ିକର ଫୋଲ୍ଡର ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ଫଟୋ ଥିବା ଫୋଲ୍ଡର ବାଛନ୍ତୁ, କିମ୍ବା ଗୋଟିଏ ଫଟୋ।</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>ଅନ୍ୟ ଏକ ଭାଷା ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>ଅନ୍ୟ ଏକ ମଡେଲ ବାଛନ୍ତୁ; କେଉଁ କେଉଁ ମଡେଲ ଅଛି, ତାହା ‘ମଡେଲଗୁଡ଼ିକ’ ପୃଷ୍ଠାରେ ଦେଖାଯାଏ।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>ଅନ୍ୟ ଏକ ସ୍ଥାନ ବାଛନ୍ତୁ, କିମ୍ବା ସେଠାରେ କିଛି ସ୍ଥାନ ଖାଲି କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>ଅନ୍ୟ ଏକ ସ୍ଥାନ ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>‘ବର୍ଣ୍ଣନା କରନ୍ତୁ’ କିମ୍ବା ‘ଟେକ୍ସଟ ପଢ଼ନ୍ତୁ’ ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>ଖାଲି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ଇତିହାସ ଲିଭାନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ସେଟିଂସରେ ‘ଅଫଲାଇନ ରୁହନ୍ତୁ’ ବନ୍ଦ କରନ୍ତୁ; ଆଗରୁ ବନ୍ଦ ଥିଲେ NETRIKA_OFFLINE ଓ HF_HUB_OFFLINE କାଢ଼ି ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>ଅନ୍ୟ ପ୍ରୋଗ୍ରାମ ବନ୍ଦ କରନ୍ତୁ, କିମ୍ବା ଛୋଟ ଫଟୋ ବା ମଡେଲ ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>ଯେଉଁ ପ୍ରୋଗ୍ରାମ ଏହାକୁ ବ୍ୟବହାର କରୁଛି ତାହା ବନ୍ଦ କରନ୍ତୁ, ଏବଂ ଆପଣଙ୍କ ଆକାଉଣ୍ଟକୁ ଲେଖିବାର ଅନୁମତି ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>ସବୁ କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>ବର୍ଣ୍ଣନା କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>ଧାଡ଼ି କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>ମେସେଜ କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ଛବି କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ରିପୋର୍ଟ କପି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ତିଆରି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>ତିଆରି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” ତିଆରି କରିବା</translation>
    </message>
    <message>
        <source>created</source>
        <translation>ତିଆରି କରାଯାଇଛି</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>କ୍ଷତିଗ୍ରସ୍ତ</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>ଏହି କମ୍ପ୍ୟୁଟରରୁ {model} ଡିଲିଟ କରିବେ କି?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>ବର୍ଣ୍ଣନା କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>ବର୍ଣ୍ଣନା କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>ପୁଣି ବର୍ଣ୍ଣନା କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>ପୁଣି ଏହାର ବର୍ଣ୍ଣନା କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name}ର ବର୍ଣ୍ଣନା କରିବା</translation>
    </message>
    <message>
        <source>described</source>
        <translation>ବର୍ଣ୍ଣନା କରାଯାଇଛି</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ବର୍ଣ୍ଣନା</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>କେତେ ବିସ୍ତୃତ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>କେତେ ବିସ୍ତୃତ</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>ବର୍ଣ୍ଣନା କେତେ ବିସ୍ତୃତ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ସମ୍ପୂର୍ଣ୍ଣ</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>ସମ୍ପୂର୍ଣ୍ଣ: {done}, ବିଫଳ: {failed}, ଅପେକ୍ଷାରତ: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>ଯେଉଁ ଟେକ୍ସଟ ପଢ଼ିବାକୁ ହେବ ତା’ ଉପରେ ଟାଣନ୍ତୁ; ଏସ୍କେପ ଚାପିଲେ ବାତିଲ ହେବ।</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ପ୍ରତ୍ୟେକ ବର୍ଣ୍ଣନା ତା’ର ଫଟୋ ଫାଇଲରେ ବିକଳ୍ପ ଟେକ୍ସଟ (XMP) ଭାବରେ ଲେଖାଯିବ। ଫାଇଲ: {count}। ଆଗକୁ ବଢ଼ିବେ କି?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ବିଫଳ</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ଡାଉନଲୋଡ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ଡାଉନଲୋଡ କରିବା</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘ମଡେଲଗୁଡ଼ିକ’ ପୃଷ୍ଠାରେ {model} ଡାଉନଲୋଡ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ଡାଉନଲୋଡ ହୋଇଛି: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ଯେଉଁ ଭାଷା ପାଇଁ</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>ସବୁ ଫଳାଫଳ ଲିଭାଇବେ କି? ଫଟୋ ଏବଂ ସେଭ ହୋଇଥିବା ଛବି ରହିବ।</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>କିଛି ସ୍ଥାନ ଖାଲି କରନ୍ତୁ, କିମ୍ବା ଫାଇଲଟି ଡିଲିଟ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>କିଛି ସ୍ଥାନ ଖାଲି କରନ୍ତୁ, କିମ୍ବା NETRIKA_DATA ରେ ଅନ୍ୟ ଡିସ୍କର ଏକ ଫୋଲ୍ଡର ଦିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>ଯେଉଁଠାରୁ ଆସିଥିଲା, ସେଠାରୁ ପୁଣି ନିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ଜାରି ରଖନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>ପ୍ରମ୍ପଟ ମାନିବାର ମାତ୍ରା</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ଏଠାରେ ଅଛି</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ଇତିହାସ</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>କେତୋଟି</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ଏକ କପିରେ…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>ଏହି ଫଟୋରେ</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>ସ୍ଥାନ: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng କିମ୍ବା speech-dispatcher ଇନଷ୍ଟଲ କରନ୍ତୁ; ସ୍କ୍ରିନ ରିଡର ମଧ୍ୟ ବର୍ଣ୍ଣନାଟି ପଢ଼ି ଶୁଣାଏ।</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika ପୁଣି ଇନଷ୍ଟଲ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ଇନଷ୍ଟଲ କରନ୍ତୁ: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ଏହା Netrika ସହିତ ଆସେ।</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ଏହା Netrikaର ଏହି ସଂସ୍କରଣ ସହିତ ମେଳ ଖାଉନାହିଁ, କିମ୍ବା ଭୁଲ ଭାବରେ ତିଆରି ହୋଇଛି: ଅନ୍ୟ ଏକ ବାଛନ୍ତୁ।</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>ଏହା ଏହି କମ୍ପ୍ୟୁଟରରେ ନାହିଁ।</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ଏହା ଅସମ୍ପୂର୍ଣ୍ଣ, କିମ୍ବା ଅନ୍ୟ ଏକ ସଂସ୍କରଣର: ଏହାକୁ ପୁଣି ନିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>ଏହାର ସବୁଠାରୁ ଲମ୍ବା ପାର୍ଶ୍ୱ ସର୍ବାଧିକ {limit} ପିକ୍ସେଲ ହୋଇପାରେ: ଏହାକୁ ଖଣ୍ଡ ଖଣ୍ଡ କରି କାଟନ୍ତୁ, କିମ୍ବା ଏକ ଛୋଟ କପି ସେଭ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>ଏବେ ମଧ୍ୟ ଚାଲିଥିବା କାମ: {count}। ସେଗୁଡ଼ିକୁ ଅଟକାଇ ୱିଣ୍ଡୋ ବନ୍ଦ କରିବେ କି?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ଫଳାଫଳର ଇତିହାସ ରଖନ୍ତୁ, କେବଳ ଏହି କମ୍ପ୍ୟୁଟରରେ</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>ଯେଉଁ ଫାଇଲରେ ରଖାଯାଏ: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ଭାଷା</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ଭାଷା</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>ବର୍ଣ୍ଣନାର ଭାଷା</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>ୱିଣ୍ଡୋର ଭାଷା</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ଲାଇସେନ୍ସ</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>ପଢ଼ିବା କ୍ରମରେ ଧାଡ଼ି</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>ତାଲିକାରେ ସବୁଠାରୁ ନୂଆ {count}ଟି ଫଳାଫଳ ଅଛି; ଶବ୍ଦ ଦେଇ ଖୋଜିଲେ ଅନ୍ୟ ଫଳାଫଳ ମଧ୍ୟ ମିଳେ।</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>ଅଧିକ ବିସ୍ତୃତ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>ଅଧିକ ବିସ୍ତୃତ</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ଫଟୋ ଖୋଜିବା</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ମେମୋରୀ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ମଡେଲ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ମଡେଲ</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>ବର୍ଣ୍ଣନାର ମଡେଲ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ମଡେଲଗୁଡ଼ିକ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrikaର ମଡେଲ</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>ଗତଥର Netrika ଅପ୍ରତ୍ୟାଶିତ ଭାବରେ ବନ୍ଦ ହୋଇଯାଇଥିଲା।</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ଅଫଲାଇନ ରହିବା ପାଇଁ ସେଟ ହୋଇଛି: କୌଣସି ମଡେଲ ଡାଉନଲୋଡ କରିହେବ ନାହିଁ।</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ପରବର୍ତ୍ତୀ</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ସେଟିଂସ ଅନୁସାରେ କୌଣସି ଇତିହାସ ରଖାଯାଉନାହିଁ।</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ଛବି ତିଆରି କରୁଥିବା କୌଣସି ମଡେଲ ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ଫଟୋର ବର୍ଣ୍ଣନା କରୁଥିବା କୌଣସି ମଡେଲ ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>ଟେକ୍ସଟ ପଢ଼ୁଥିବା କୌଣସି ମଡେଲ ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>ପଢ଼ି ଶୁଣାଉଥିବା କୌଣସି ପ୍ରୋଗ୍ରାମ ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>କୌଣସି ଟେକ୍ସଟ ମିଳିଲା ନାହିଁ।</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>ପ୍ରମ୍ପଟର କିଛି ବୁଝାପଡ଼ିଲା ନାହିଁ; ଯାହା ଅଙ୍କାଯାଇଛି ତାହା ଅନୁମାନ।</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>ଲେଖାଯାଇନାହିଁ: {count}; ପ୍ରଥମଟି: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>କିଛି ମିଳିଲା ନାହିଁ।</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ଗୋଟିଏ ଫଟୋ ଖୋଲନ୍ତୁ, ଅଥବା ଟାଣି ଆଣି ଏଠାରେ ଛାଡ଼ନ୍ତୁ: ତା’ର ବର୍ଣ୍ଣନା ଏହିଠାରେ ଦେଖାଯିବ।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ଫୋଲ୍ଡର ଖୋଲନ୍ତୁ</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ଫୋଲ୍ଡର ଖୋଲନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>ଏହାକୁ ଏକ ନୂଆ ବ୍ୟାଚରେ ପୁଣି ଖୋଲନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>ଏହାକୁ PDF ଦେଖିବା ପ୍ରୋଗ୍ରାମରେ ପାସୱାର୍ଡ ଦେଇ ଖୋଲନ୍ତୁ ଏବଂ ନୂଆ PDF ରେ ପ୍ରିଣ୍ଟ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ଫଟୋ ଖୋଲନ୍ତୁ</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ଫଟୋ କିମ୍ବା ଫୋଲ୍ଡର ଖୋଲନ୍ତୁ, ଅଥବା ଟାଣି ଆଣି ଏଠାରେ ଛାଡ଼ନ୍ତୁ।</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ଫଟୋ ଖୋଲନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ଫାଇଲଟିକୁ PDF ଦେଖିବା ପ୍ରୋଗ୍ରାମରେ ଖୋଲି ନୂଆ PDF ରେ ପ୍ରିଣ୍ଟ କରନ୍ତୁ, ଅଥବା ଯେଉଁଠାରୁ ଆସିଥିଲା ସେଠାରୁ ପୁଣି ନିଅନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ଫାଇଲଟିକୁ ଫଟୋ ଦେଖିବା ପ୍ରୋଗ୍ରାମରେ ଖୋଲନ୍ତୁ, ଅଥବା ପୁଣି JPEG ବା PNG ଭାବରେ ସେଭ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ଫଟୋଟିକୁ କୌଣସି ଫଟୋ ସମ୍ପାଦନା ପ୍ରୋଗ୍ରାମରେ ଖୋଲନ୍ତୁ ଏବଂ ପୁଣି ସେଭ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} ଖୋଲିବା</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>ପରବର୍ତ୍ତୀ ପୃଷ୍ଠା</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>ପୂର୍ବବର୍ତ୍ତୀ ପୃଷ୍ଠା</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all}ଟି ମଧ୍ୟରୁ ପୃଷ୍ଠା {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ପୃଷ୍ଠାଗୁଡ଼ିକ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>ପଢ଼ାଯାଇପାରିନଥିବା ପୃଷ୍ଠା: {count}। ପ୍ରଥମଟି: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ପେଷ୍ଟ କରାଯାଇଥିବା ଛବି</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ବିରାମ ଦିଅନ୍ତୁ</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ଫାଇଲ ପଢ଼ିହେଉନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ଫଟୋ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ଫଟୋଗୁଡ଼ିକ</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>ବ୍ୟାଚର ଫଟୋ</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>ଏବେ ବର୍ଣ୍ଣନା ଥିବା ଫଟୋ: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ଛବି</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ ଓ ‘{read}’ ପୃଷ୍ଠାରେ ଛବି ପେଷ୍ଟ କରାଯାଇପାରେ।</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>ତିଆରି ହୋଇଥିବା ଛବି: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>ଏପର୍ଯ୍ୟନ୍ତ ତିଆରି ଛବି</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>ପଢ଼ିବାରେ ସନ୍ଦେହ ଥିଲେ ତାଲିକାର ଶବ୍ଦକୁ ପ୍ରାଧାନ୍ୟ ଦିଅନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ପୂର୍ବବର୍ତ୍ତୀ</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>ପ୍ରୋସେସର ଥ୍ରେଡ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ପ୍ରମ୍ପଟ</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ଫଟୋ ବିଷୟରେ ପ୍ରଶ୍ନ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ପଢ଼ାଯାଇଛି</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ପଢ଼ନ୍ତୁ</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>ପୁଣି ପଢ଼ନ୍ତୁ।</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>ଟେକ୍ସଟ ପଢ଼ନ୍ତୁ</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} ପଢ଼ିବା</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>ପଢ଼ିବା ବନ୍ଦ ହୋଇଛି; ଏପର୍ଯ୍ୟନ୍ତ ଯାହା ପଢ଼ାଗଲା ତାହା ଏଠାରେ ଅଛି।</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} କାଢ଼ି ଦେବା</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>କାଢ଼ି ଦିଆଯାଇଛି: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>କାଢ଼ି ଦିଅନ୍ତୁ…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ଫଟୋ ନୂଆ କରି ଆଙ୍କନ୍ତୁ…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>ମରାମତି କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} ମରାମତି କରିବା</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘ମଡେଲଗୁଡ଼ିକ’ ପୃଷ୍ଠାରେ {model} ମରାମତି କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ଫଳାଫଳ</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ଫଳାଫଳ, ସବୁଠାରୁ ନୂଆଟି ପ୍ରଥମେ</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>ବିଫଳଗୁଡ଼ିକ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ଏକ କପି ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>ବିକଳ୍ପ ଟେକ୍ସଟ ଭାବରେ ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>ବିକଳ୍ପ ଟେକ୍ସଟ ଭାବରେ ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>ପ୍ରଥମେ ଏହାକୁ PNG ଭାବରେ ସେଭ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name}ର ବର୍ଣ୍ଣନା ସେଭ କରିବା</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ଛବି ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ଟେବୁଲ ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ଟେକ୍ସଟ ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} ସେଭ କରିବା</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>ବିକଳ୍ପ ଟେକ୍ସଟ ଭାବରେ ସେଭ କରାଯାଇଛି: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>ସେଭ କରାଯାଇଛି: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>ସେଭ ହୋଇଥିବା ଛବିର ମେଟାଡାଟାରେ ଲେଖାଥାଏ ଯେ ଏକ ମଡେଲ ତାହା ତିଆରି କରିଛି, ଏବଂ କ’ଣ ବ୍ୟବହାର କରି।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ସେଭ କରାଯାଇଛି।</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>ସେଭ କରାଯାଇଛି; Netrika ପୁଣି ଖୋଲିଲେ କାର୍ଯ୍ୟକାରୀ ହେବ।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ସେଭ କରନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>କ’ଣ ଆଙ୍କିବାକୁ ହେବ କୁହନ୍ତୁ, ଯେପରି: ଗୋଟିଏ ନାଲି ସେଓ</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>ସ୍କ୍ରିନର ଅଂଶ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ଖୋଜନ୍ତୁ</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>ନାମ ଏବଂ ଟେକ୍ସଟରେ ଖୋଜନ୍ତୁ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ସିଡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ସେଟିଂସ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ସଂକ୍ଷିପ୍ତ</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ସଂକ୍ଷିପ୍ତ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ଆକାର</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ଆକାର</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ଗୋଟିଏ ମଡେଲର କାମ ଚାଲିଛି: ତାହା ସରିଲେ ଅନ୍ୟଗୁଡ଼ିକ ଯୋଗ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika ଭିତରେ କିଛି ସମସ୍ୟା ହୋଇଛି। ଆପଣ କାମ ଜାରି ରଖିପାରିବେ; ଆପଣଙ୍କର ଯାହା ଥିଲା ତାହା ଏବେ ମଧ୍ୟ ଅଛି।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika ଭିତରେ କିଛି ସମସ୍ୟା ହୋଇଛି: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika ଭିତରେ କିଛି ସମସ୍ୟା ହୋଇଛି: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>ପଢ଼ି ଶୁଣାନ୍ତୁ</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>ପାଖାପାଖି ବନାନର ଶବ୍ଦ: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ସ୍ଥିତି</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ଅଫଲାଇନ ରୁହନ୍ତୁ: କୌଣସି ସଂଯୋଗ ଖୋଲାଯିବ ନାହିଁ, ମଡେଲ ଡାଉନଲୋଡ ପାଇଁ ମଧ୍ୟ ନୁହେଁ</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ପଦକ୍ଷେପ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ବନ୍ଦ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>ପଢ଼ିବା ବନ୍ଦ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>ସ୍କ୍ରିନର ଛବି ନେବା</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>ସିଷ୍ଟମର ନିଜ ଟୁଲ ସାହାଯ୍ୟରେ ସ୍କ୍ରିନର ଛବି ନିଅନ୍ତୁ, ତା’ପରେ ଏଠାରେ ପେଷ୍ଟ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>ପେଷ୍ଟ କରାଯାଇଥିବା ଛବି ନେବା</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ଫଟୋରେ ଥିବା ଟେକ୍ସଟ ମଧ୍ୟ ଜଣାନ୍ତୁ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ଟେକ୍ସଟ</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>ଏବେର ବ୍ୟାଚଟି (ଫଟୋ: {count}) ଲିଭିଯିବ; ଫଟୋଗୁଡ଼ିକ ରହିବ। ଆଗକୁ ବଢ଼ିବେ କି?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>ବିଲ୍ଟ-ଇନ ମଡେଲ</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>ପ୍ରଥମ କୋଣ ସ୍ଥିର ହେଲା। ଏବେ ବିପରୀତ କୋଣକୁ ଯାଆନ୍ତୁ।</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>ଅନୁମତି ବିନା ହବ କାହାକୁ ମଧ୍ୟ {address} ଦିଏ ନାହିଁ।</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ହବରେ {address} ନାହିଁ, କିମ୍ବା ଆପଣଙ୍କ ପାଇଁ ଉପଲବ୍ଧ ନୁହେଁ।</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>ସୀମା {limit} ମେଗାପିକ୍ସେଲ: ଏକ ଛୋଟ କପି ସେଭ କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>ମଡେଲଟି କ୍ଷତିଗ୍ରସ୍ତ, କିମ୍ବା ଭୁଲ ଭାବରେ ତିଆରି ହୋଇଛି।</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>ମଡେଲର ଡିଫଲ୍ଟ</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>ପେଷ୍ଟ କରାଯାଇଥିବା ଛବି ରଖିହେଲା ନାହିଁ: ଡିସ୍କରେ କିଛି ସ୍ଥାନ ଖାଲି କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ଫଟୋଟି କ୍ଷତିଗ୍ରସ୍ତ।</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ଫଟୋର ମେଟାଡାଟା (XMP) କୌଣସି କଥାର ବର୍ଣ୍ଣନା କରେ ନାହିଁ।</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ଫଟୋର ମେଟାଡାଟା JPEG ପାଇଁ ବହୁତ ବଡ଼।</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>ପ୍ରମ୍ପଟ ଖାଲି ଅଛି।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ପ୍ରଶ୍ନ ଖାଲି ଅଛି।</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ଅଂଶଟି ବହୁତ ଛୋଟ। ଆହୁରି ଦୂରକୁ ଯାଆନ୍ତୁ।</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>କ’ଣ ହୋଇଛି ତାହା ତଳେ ଥିବା ରିପୋର୍ଟରେ ଲେଖାଅଛି; ଏହା କେଉଁଠାକୁ ମଧ୍ୟ ପଠାଯାଏ ନାହିଁ।</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ସେଟିଂସ ସେଭ କରିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>ସିଷ୍ଟମରେ {language} ଭାଷାରେ ପଢ଼ି ଶୁଣାଇବା ପାଇଁ କୌଣସି ସ୍ୱର ନାହିଁ।</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ଏଠାରେ {model} ନାମର କୌଣସି ମଡେଲ ନାହିଁ।</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>ପେଷ୍ଟ କରିବାକୁ କୌଣସି ଫଟୋ ନାହିଁ।</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ଫଟୋଗୁଡ଼ିକ ପାଇଁ କୌଣସି କାମ ବଛାଯାଇନାହିଁ।</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ଏଗୁଡ଼ିକ Netrika ସହିତ ଆସେ: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>ଏହି ଡେସ୍କଟପ କୌଣସି ପ୍ରୋଗ୍ରାମକୁ ସ୍କ୍ରିନ ଦେଖାଏ ନାହିଁ।</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>ମଡେଲଟି ଥରକେ ଯେତିକି ନେଇପାରେ, ଏହା ତା’ଠାରୁ ଅଧିକ।</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>ଏହି ମଡେଲ {package} ଦ୍ୱାରା ଚାଲେ, ଯାହା ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ: ଫାଇଲଟି ହୁଏତ ବଦଳାଯାଇଛି।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ: ଏପର୍ଯ୍ୟନ୍ତ ଯାହା ଡାଉନଲୋଡ ହୋଇଛି ତାହା ରହିବ।</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>ବୁଝାଗଲା: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ଏହି ସେଟିଂସ ବ୍ୟବହାର କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ଅନ୍ୟ ରୂପ ଆଙ୍କନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ଯାଞ୍ଚ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} ଯାଞ୍ଚ କରିବା</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ଅପେକ୍ଷାରତ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ଚେତାବନୀ</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>ସେତେବେଳେ ଏହା କ’ଣ କରୁଥିଲା ତାହା {file} ଫାଇଲରେ ଲେଖାଅଛି।</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>କ’ଣ ଆଙ୍କିବାକୁ ହେବ, ତେରଟି ଭାଷାରୁ ଯେକୌଣସି ଗୋଟିଏରେ ଲେଖନ୍ତୁ</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} ଠିକଣାରୁ ଯେଉଁ ଫାଇଲ ଆସୁଛି, ତାହା ମିଳିବାକୁ ଥିବା ଫାଇଲ ନୁହେଁ।</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>ଅକ୍ଷତ ଅଛି: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ଫଟୋ ବ୍ୟାଚର କାମ</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ଫଟୋରେ ବର୍ଣ୍ଣନା ଲେଖିବା</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ଫଟୋରେ ଲେଖନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>ମଡେଲଟିକୁ ଫାଇଲରେ ଲେଖନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ଫାଇଲରେ ଲେଖନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ଫାଇଲରେ ଲେଖିବା</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ଫାଇଲରେ ଲେଖାଯାଇଛି: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>ଆପଣଙ୍କର {name} ପଢ଼ିବାର ଅନୁମତି ନାହିଁ।</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ଡାଉନଲୋଡ କରିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: ବନ୍ଦ କରାଗଲା</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: ବନ୍ଦ କରାଯାଉଛି…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} ମଡେଲ Netrika ସହିତ ଆସେ: ଏହାକୁ କାଢ଼ିହେବ ନାହିଁ।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ଇନଷ୍ଟଲ ହୋଇନାହିଁ।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} ପାଇଁ ଡିସ୍କରେ ଆଉ {needed} MB ସ୍ଥାନ ଦରକାର; {free} MB ଖାଲି ଅଛି।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} ପାଇଁ {needed} MB ମେମୋରୀ ଦରକାର; ଏହି କମ୍ପ୍ୟୁଟରରେ {there} MB ଅଛି।</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} ମଡେଲ Netrika ଦ୍ୱାରା ଡାଉନଲୋଡ କରାଯାଇନଥିଲା: ଏହାର ଫାଇଲଗୁଡ଼ିକ କେଉଁଠି ଅଛି, ତାହା ଜଣା ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all}ଟି ମଧ୍ୟରୁ {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ଫୋଲ୍ଡର ଭିତରେ ଦେଖିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ପଢ଼ିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ବ୍ୟବହାର କରିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ଲେଖିହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} ପାଇଁ ଯଥେଷ୍ଟ ମେମୋରୀ ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} ଚଲାଇହେଲା ନାହିଁ: {reason}।</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name}: ଏଥିରେ କୌଣସି ଛବି ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ଏକ ଫୋଲ୍ଡର।</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ଏକ HEIC ଫଟୋ, ଯାହାକୁ ଏଠାରେ ଇନଷ୍ଟଲ ହୋଇଥିବା Netrika ଖୋଲିପାରିବ ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} ପୃଷ୍ଠା ନଥିବା PDF।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} କ୍ଷତିଗ୍ରସ୍ତ ବା ଅସମ୍ପୂର୍ଣ୍ଣ ({reason})।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} କ୍ଷତିଗ୍ରସ୍ତ ବା ଅସମ୍ପୂର୍ଣ୍ଣ।</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ଖାଲି ଅଛି (ଶୂନ୍ୟ ବାଇଟ)।</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} କୌଣସି ମଡେଲର ବଣ୍ଡଲ ଫାଇଲ ନୁହେଁ, କିମ୍ବା ଅସମ୍ପୂର୍ଣ୍ଣ ଅଛି।</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ପଢ଼ିହେବା ଭଳି କୌଣସି ଫାଇଲ ନୁହେଁ।</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name}: ଏଥିରେ କୌଣସି ମଡେଲ ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} କୌଣସି PDF ନୁହେଁ।</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} ପଢ଼ିହେବା ଭଳି କୌଣସି ଛବି ନୁହେଁ।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ପାସୱାର୍ଡରେ ସୁରକ୍ଷିତ।</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} ବହୁତ ବଡ଼: {size} ପିକ୍ସେଲ ({megapixels} ମେଗାପିକ୍ସେଲ)।</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} ମଡେଲର {name} ଫାଇଲ ବଦଳିଯାଇଛି ବା ଅସମ୍ପୂର୍ଣ୍ଣ ଅଛି।</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} ମଡେଲର {name} ଫାଇଲ ନାହିଁ।</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} ପଢ଼ିବା ପରେ ବଦଳିଯାଇଛି।</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>ଓସାର {width}, ଉଚ୍ଚତା {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ବାମରୁ {x}, ଉପରୁ {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: ସିଡ {seed}, ପଦକ୍ଷେପ {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ହଁ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ନା</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ଠିକ୍ ଅଛି</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ବନ୍ଦ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ଖୋଲନ୍ତୁ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ଏଠାରେ ଦେଖନ୍ତୁ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ଫାଇଲର ନାମ:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ଫାଇଲର ପ୍ରକାର:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ଖୋଲନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ସେଭ କରନ୍ତୁ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ବାଛନ୍ତୁ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ଫୋଲ୍ଡର:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ବିବରଣୀ ଦେଖାନ୍ତୁ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ବିବରଣୀ ଲୁଚାନ୍ତୁ…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>ସବୁ ବାଛନ୍ତୁ</translation>
    </message>
</context>
</TS>
