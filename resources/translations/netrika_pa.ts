<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="pa">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ਇੱਕ ਸਵਾਲ ਵੱਧ ਤੋਂ ਵੱਧ {count} ਫ਼ੋਟੋਆਂ ਬਾਰੇ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ਇੱਕ ਲਾਲ ਸੇਬ</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>ਮਾਡਲ ਬਾਰੇ</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ਫ਼ਾਈਲ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ਫ਼ੋਲਡਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>ਇਸ ਨੂੰ ਮੁੜ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>ਮਾਡਲ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>ਇਸ ਨੂੰ ਮੁੜ ਜੋੜੋ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਹਟਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>ਜੋੜਿਆ ਗਿਆ: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>ਪਹਿਲਾਂ ਹੱਬ ਉੱਤੇ ਮਾਡਲ ਦੇ ਪੰਨੇ ਉੱਤੇ ਉਸ ਦੀਆਂ ਸ਼ਰਤਾਂ ਮੰਨੋ; ਫਿਰ HF_TOKEN ਵਿੱਚ ਆਪਣਾ ਟੋਕਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>ਸਾਰੇ ਕੋਰ, ਵੱਧ ਤੋਂ ਵੱਧ ਅੱਠ</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>ਆਪਣੇ ਵਰਤੋਂਕਾਰ ਖਾਤੇ ਨੂੰ ਇਹ ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>ਤੀਰ ਕੁੰਜੀਆਂ ਬੁਰਸ਼ ਨੂੰ ਖਿਸਕਾਉਂਦੀਆਂ ਹਨ, ਸਪੇਸ ਬਾਰ ਨਾਲ ਬੁਰਸ਼ ਲੱਗਦਾ ਹੈ, ਡਿਲੀਟ ਕੁੰਜੀ ਸਭ ਮਿਟਾ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>ਤੀਰ ਕੁੰਜੀਆਂ ਕਰਾਸ ਨੂੰ ਖਿਸਕਾਉਂਦੀਆਂ ਹਨ, ਸ਼ਿਫਟ ਨਾਲ ਹੋਰ ਦੂਰ; ਸਪੇਸ ਜਾਂ ਐਂਟਰ ਨਾਲ ਇੱਕ ਕੋਨਾ ਤੈਅ ਹੁੰਦਾ ਹੈ, ਫਿਰ ਉਸ ਦੇ ਸਾਹਮਣੇ ਵਾਲਾ।</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ਸਿਸਟਮ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ਫ਼ੋਟੋ ਬਾਰੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} ਬਾਰੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>ਘੱਟ ਮੰਗੋ, ਜਾਂ ਮਾਡਲ ਨੂੰ ਘੱਟ ਫ਼ੋਟੋਆਂ ਦਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>ਕੁਝ ਪੁੱਛੋ, ਜਿਵੇਂ: ਬੋਰਡ ਉੱਤੇ ਕੀ ਲਿਖਿਆ ਹੈ?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ਬੇਤਰਤੀਬ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ਬੈਚ</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>ਜਿਸ ਹਿੱਸੇ ਨੂੰ ਮੁੜ ਪੇਂਟ ਕਰਨਾ ਹੈ, ਉਸ ਉੱਤੇ ਬੁਰਸ਼ ਫੇਰੋ।</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ਬੁਰਸ਼ ਫੇਰਿਆ ਹਿੱਸਾ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ਡਾਊਨਲੋਡ ਹੋ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>ਰੱਦ ਕਰੋ: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>ਪਾਥ ਦੇ ਸ਼ਬਦ-ਜੋੜ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>ਜੋ ਲਿਖਿਆ ਅਤੇ ਚੁਣਿਆ ਗਿਆ ਹੈ, ਉਸ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>ਮਾਡਲਾਂ ਦੀ ਬੰਡਲ ਫ਼ਾਈਲ, ਕਿਸੇ ਮਾਡਲ ਦਾ ਫ਼ੋਲਡਰ, ਜਾਂ ਅਜਿਹੇ ਫ਼ੋਲਡਰਾਂ ਵਾਲਾ ਫ਼ੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ਫ਼ੋਟੋਆਂ ਵਾਲਾ ਕੋਈ ਫ਼ੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਫ਼ੋਟੋ।</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>ਕੋਈ ਹੋਰ ਮਾਡਲ ਚੁਣੋ; ਕਿਹੜੇ ਮਾਡਲ ਹਨ, ਇਹ ‘ਮਾਡਲ’ ਪੰਨਾ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>ਕੋਈ ਹੋਰ ਥਾਂ ਚੁਣੋ, ਜਾਂ ਉੱਥੇ ਕੁਝ ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>ਕੋਈ ਹੋਰ ਥਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>‘ਵਰਣਨ ਕਰੋ’ ਜਾਂ ‘ਲਿਖਤ ਪੜ੍ਹੋ’ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ਇਤਿਹਾਸ ਸਾਫ਼ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ‘ਆਫ਼ਲਾਈਨ ਰਹੋ’ ਬੰਦ ਕਰੋ; ਜੇ ਉਹ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਹੈ, ਤਾਂ NETRIKA_OFFLINE ਅਤੇ HF_HUB_OFFLINE ਹਟਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਕੋਈ ਛੋਟੀ ਫ਼ੋਟੋ ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>ਜੋ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਵਰਤ ਰਿਹਾ ਹੈ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ, ਅਤੇ ਆਪਣੇ ਵਰਤੋਂਕਾਰ ਖਾਤੇ ਨੂੰ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>ਸਭ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>ਵਰਣਨ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>ਸਤਰ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>ਸੁਨੇਹਾ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ਤਸਵੀਰ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ਰਿਪੋਰਟ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ਬਣਾਓ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” ਬਣਾਓ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>ਬਣਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ਖ਼ਰਾਬ</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>ਕੀ {model} ਨੂੰ ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>ਵਰਣਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>ਵਰਣਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>ਮੁੜ ਵਰਣਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>ਇਸ ਦਾ ਮੁੜ ਵਰਣਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} ਦਾ ਵਰਣਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>described</source>
        <translation>ਵਰਣਨ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ਵਰਣਨ</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>ਵਿਸਥਾਰ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ਵਿਸਥਾਰ</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>ਵਰਣਨ ਦਾ ਵਿਸਥਾਰ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ਮੁਕੰਮਲ</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>ਮੁਕੰਮਲ: {done}, ਅਸਫਲ: {failed}, ਉਡੀਕ ਵਿੱਚ: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>ਪੜ੍ਹਨ ਵਾਲੀ ਲਿਖਤ ਉੱਤੇ ਮਾਊਸ ਘਸੀਟੋ; ਐਸਕੇਪ ਕੁੰਜੀ ਨਾਲ ਰੱਦ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ਹਰ ਵਰਣਨ ਆਪਣੀ ਫ਼ੋਟੋ ਦੀ ਫ਼ਾਈਲ ਵਿੱਚ ਵਿਕਲਪਿਕ ਲਿਖਤ (XMP) ਬਣ ਜਾਵੇਗਾ। ਫ਼ਾਈਲਾਂ: {count}। ਕੀ ਜਾਰੀ ਰੱਖਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ਡਾਊਨਲੋਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ਡਾਊਨਲੋਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘ਮਾਡਲ’ ਪੰਨੇ ਉੱਤੇ {model} ਡਾਊਨਲੋਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ਡਾਊਨਲੋਡ ਕੀਤਾ ਗਿਆ: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ਭਾਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>ਕੀ ਸਾਰੇ ਨਤੀਜੇ ਮਿਟਾ ਦੇਣੇ ਹਨ? ਫ਼ੋਟੋਆਂ ਅਤੇ ਸੰਭਾਲੀਆਂ ਤਸਵੀਰਾਂ ਬਣੀਆਂ ਰਹਿਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>ਕੁਝ ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ, ਜਾਂ ਫ਼ਾਈਲ ਮਿਟਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>ਕੁਝ ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ, ਜਾਂ NETRIKA_DATA ਵਿੱਚ ਕਿਸੇ ਹੋਰ ਡਿਸਕ ਦਾ ਫ਼ੋਲਡਰ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>ਜਿੱਥੋਂ ਇਹ ਆਇਆ ਸੀ, ਉੱਥੋਂ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>ਮਾਰਗਦਰਸ਼ਨ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ਇੱਥੇ ਮੌਜੂਦ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ਇਤਿਹਾਸ</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ਕਾਪੀ ਵਿੱਚ…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>ਇਸ ਫ਼ੋਟੋ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>{folder} ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng ਜਾਂ speech-dispatcher ਇੰਸਟਾਲ ਕਰੋ; ਸਕ੍ਰੀਨ ਰੀਡਰ ਵੀ ਵਰਣਨ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika ਮੁੜ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ਇੰਸਟਾਲ ਕਰੋ: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ਇਹ Netrika ਦੇ ਨਾਲ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ਇਹ Netrika ਦੇ ਇਸ ਸੰਸਕਰਣ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ, ਜਾਂ ਗਲਤ ਢੰਗ ਨਾਲ ਬਣਾਇਆ ਗਿਆ ਹੈ: ਕੋਈ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>ਇਹ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ਇਹ ਅਧੂਰੀ ਹੈ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਸੰਸਕਰਣ ਦੀ ਹੈ: ਇਸ ਨੂੰ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>ਇਸ ਦਾ ਸਭ ਤੋਂ ਲੰਮਾ ਪਾਸਾ ਵੱਧ ਤੋਂ ਵੱਧ {limit} ਪਿਕਸਲ ਦਾ ਹੋ ਸਕਦਾ ਹੈ: ਇਸ ਨੂੰ ਹਿੱਸਿਆਂ ਵਿੱਚ ਕੱਟੋ, ਜਾਂ ਇੱਕ ਛੋਟੀ ਕਾਪੀ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>ਚੱਲ ਰਹੇ ਕੰਮ: {count}। ਕੀ ਉਹਨਾਂ ਨੂੰ ਰੋਕ ਕੇ ਬੰਦ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ਨਤੀਜਿਆਂ ਦਾ ਇਤਿਹਾਸ ਰੱਖੋ, ਸਿਰਫ਼ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>ਵਰਣਨ ਦੀ ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>ਵਿੰਡੋ ਦੀ ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ਲਸੰਸ</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>ਪੜ੍ਹਨ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਸਤਰਾਂ</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>ਸੂਚੀ ਵਿੱਚ ਸਭ ਤੋਂ ਨਵੇਂ {count} ਨਤੀਜੇ ਹਨ; ਸ਼ਬਦ ਖੋਜਣ ਉੱਤੇ ਹੋਰ ਨਤੀਜੇ ਵੀ ਲੱਭਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>ਵਧੇਰੇ ਲੰਮਾ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>ਵਧੇਰੇ ਲੰਮਾ</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ਫ਼ੋਟੋਆਂ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>ਵਰਣਨ ਕਰਨ ਵਾਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika ਦੇ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ Netrika ਅਚਾਨਕ ਬੰਦ ਹੋ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ਆਫ਼ਲਾਈਨ ਰਹਿਣ ਉੱਤੇ ਸੈੱਟ ਹੈ: ਕੋਈ ਮਾਡਲ ਡਾਊਨਲੋਡ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ਅਗਲੀ</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ਕੋਈ ਇਤਿਹਾਸ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ; ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਹੀ ਚੁਣਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ਤਸਵੀਰਾਂ ਬਣਾਉਣ ਵਾਲਾ ਕੋਈ ਮਾਡਲ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ਫ਼ੋਟੋਆਂ ਦਾ ਵਰਣਨ ਕਰਨ ਵਾਲਾ ਕੋਈ ਮਾਡਲ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>ਲਿਖਤ ਪੜ੍ਹਨ ਵਾਲਾ ਕੋਈ ਮਾਡਲ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>ਕੋਈ ਲਿਖਤ ਨਹੀਂ ਲੱਭੀ।</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਸਮਝ ਨਹੀਂ ਆਇਆ; ਤਸਵੀਰ ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ ਨਾਲ ਬਣਾਈ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>ਲਿਖਣ ਵਿੱਚ ਅਸਫਲ: {count}; ਪਹਿਲੀ ਗਲਤੀ: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ਕੋਈ ਫ਼ੋਟੋ ਖੋਲ੍ਹੋ, ਜਾਂ ਘਸੀਟ ਕੇ ਇੱਥੇ ਛੱਡੋ: ਉਸ ਦਾ ਵਰਣਨ ਇਸ ਥਾਂ ਉੱਤੇ ਆਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>ਇਸ ਨੂੰ ਨਵੇਂ ਬੈਚ ਵਿੱਚ ਮੁੜ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>ਇਸ ਨੂੰ PDF ਦਿਖਾਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਇਸ ਦੇ ਪਾਸਵਰਡ ਨਾਲ ਖੋਲ੍ਹੋ ਅਤੇ ਨਵੀਂ PDF ਵਿੱਚ ਪ੍ਰਿੰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ਫ਼ੋਟੋਆਂ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ਫ਼ੋਟੋਆਂ ਜਾਂ ਕੋਈ ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ, ਜਾਂ ਉਹਨਾਂ ਨੂੰ ਘਸੀਟ ਕੇ ਇੱਥੇ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ਫ਼ੋਟੋਆਂ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ਫ਼ਾਈਲ ਨੂੰ PDF ਦਿਖਾਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹ ਕੇ ਨਵੀਂ PDF ਵਿੱਚ ਪ੍ਰਿੰਟ ਕਰੋ, ਜਾਂ ਜਿੱਥੋਂ ਆਈ ਸੀ ਉੱਥੋਂ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ਫ਼ਾਈਲ ਨੂੰ ਫ਼ੋਟੋ ਦਿਖਾਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ, ਜਾਂ ਉਸ ਨੂੰ ਮੁੜ JPEG ਜਾਂ PNG ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ਫ਼ੋਟੋ ਨੂੰ ਕਿਸੇ ਫ਼ੋਟੋ ਐਡੀਟਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ ਮੁੜ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>ਅਗਲਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>ਪਿਛਲਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ ਪੰਨਾ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ਪੰਨੇ</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>ਜੋ ਪੰਨੇ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ: {count}। ਪਹਿਲਾ: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ਪੇਸਟ ਕੀਤੀ ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ਵਿਰਾਮ</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ਫ਼ਾਈਲਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: {reason}।</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ਫ਼ੋਟੋ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ਫ਼ੋਟੋਆਂ</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>ਬੈਚ ਦੀਆਂ ਫ਼ੋਟੋਆਂ</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>ਫ਼ੋਟੋਆਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਹੁਣ ਵਰਣਨ ਹੈ: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ ਅਤੇ ‘{read}’ ਪੰਨਿਆਂ ਉੱਤੇ ਤਸਵੀਰਾਂ ਪੇਸਟ ਕੀਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>ਤਿਆਰ ਤਸਵੀਰਾਂ: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>ਹੁਣ ਤੱਕ ਬਣਾਈਆਂ ਗਈਆਂ ਤਸਵੀਰਾਂ</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>ਪੜ੍ਹਨ ਵਿੱਚ ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਸੂਚੀ ਦੇ ਸ਼ਬਦਾਂ ਨੂੰ ਪਹਿਲ ਦਿਓ</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ਪਿਛਲੀ</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਥਰਿੱਡ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ਪ੍ਰੌਂਪਟ</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ਫ਼ੋਟੋ ਬਾਰੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ਪੜ੍ਹੀ ਗਈ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>ਇਸ ਨੂੰ ਮੁੜ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>ਲਿਖਤ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>ਪੜ੍ਹਨਾ ਰੋਕ ਦਿੱਤਾ ਗਿਆ; ਹੁਣ ਤੱਕ ਜੋ ਪੜ੍ਹਿਆ ਗਿਆ ਉਹ ਇੱਥੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>ਹਟਾਇਆ ਗਿਆ: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>ਹਟਾਓ…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ਫ਼ੋਟੋ ਮੁੜ ਪੇਂਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>ਮੁਰੰਮਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} ਦੀ ਮੁਰੰਮਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘ਮਾਡਲ’ ਪੰਨੇ ਉੱਤੇ {model} ਦੀ ਮੁਰੰਮਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ਨਤੀਜਾ</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ਨਤੀਜੇ, ਸਭ ਤੋਂ ਨਵੇਂ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>ਅਸਫਲ ਨੂੰ ਮੁੜ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ਕਾਪੀ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>ਵਿਕਲਪਿਕ ਲਿਖਤ ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>ਵਿਕਲਪਿਕ ਲਿਖਤ ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਨੂੰ PNG ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} ਦਾ ਵਰਣਨ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ਤਸਵੀਰ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ਸਾਰਣੀ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ਲਿਖਤ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>{name} ਵਿੱਚ ਵਿਕਲਪਿਕ ਲਿਖਤ ਵਜੋਂ ਸੰਭਾਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} ਵਜੋਂ ਸੰਭਾਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>ਸੰਭਾਲੀਆਂ ਤਸਵੀਰਾਂ ਦੇ ਮੈਟਾਡਾਟਾ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਉਹ ਮਾਡਲ ਨੇ ਬਣਾਈਆਂ ਹਨ, ਅਤੇ ਕਿਹੜੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ਸੰਭਾਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>ਸੰਭਾਲਿਆ ਗਿਆ; Netrika ਮੁੜ ਖੋਲ੍ਹਣ ਉੱਤੇ ਲਾਗੂ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>ਦੱਸੋ ਕਿ ਕੀ ਬਣਾਉਣਾ ਹੈ, ਜਿਵੇਂ: ਇੱਕ ਲਾਲ ਸੇਬ</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>ਸਕ੍ਰੀਨ ਦਾ ਹਿੱਸਾ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>ਨਾਵਾਂ ਅਤੇ ਲਿਖਤਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ਸੀਡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ਇੱਕ ਮਾਡਲ ਉੱਤੇ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ: ਉਹ ਪੂਰਾ ਹੋਣ ’ਤੇ ਹੋਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ। ਤੁਸੀਂ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ; ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਸੀ, ਉਹ ਹਾਲੇ ਵੀ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>ਬੋਲ ਕੇ ਸੁਣਾਓ</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>ਮਿਲਦੇ-ਜੁਲਦੇ ਸ਼ਬਦ-ਜੋੜ: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਹਾਲਤ</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ਆਫ਼ਲਾਈਨ ਰਹੋ: ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਾ ਖੋਲ੍ਹੋ, ਮਾਡਲ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਵੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ਪੜਾਅ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>ਬੋਲਣਾ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>ਸਕ੍ਰੀਨ ਦੀ ਤਸਵੀਰ ਲਓ</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>ਸਿਸਟਮ ਦੇ ਆਪਣੇ ਟੂਲ ਨਾਲ ਸਕ੍ਰੀਨ ਦੀ ਤਸਵੀਰ ਲਓ, ਫਿਰ ਇੱਥੇ ਪੇਸਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>ਪੇਸਟ ਕੀਤੀ ਤਸਵੀਰ ਲਓ</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ਫ਼ੋਟੋ ਉਤਲੀ ਲਿਖਤ ਵੀ ਦੱਸੋ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ਲਿਖਤ</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>ਇੱਥੇ ਮੌਜੂਦ ਬੈਚ (ਫ਼ੋਟੋਆਂ: {count}) ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇਗਾ; ਫ਼ੋਟੋਆਂ ਆਪ ਬਣੀਆਂ ਰਹਿਣਗੀਆਂ। ਕੀ ਜਾਰੀ ਰੱਖਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>ਬਿਲਟ-ਇਨ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>ਪਹਿਲਾ ਕੋਨਾ ਤੈਅ ਹੋ ਗਿਆ। ਹੁਣ ਸਾਹਮਣੇ ਵਾਲੇ ਕੋਨੇ ਤੱਕ ਜਾਓ।</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>ਇਜਾਜ਼ਤ ਤੋਂ ਬਿਨਾਂ ਹੱਬ ਕਿਸੇ ਨੂੰ {address} ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ਹੱਬ ਉੱਤੇ {address} ਨਹੀਂ ਹੈ, ਜਾਂ ਤੁਹਾਡੇ ਲਈ ਉਪਲਬਧ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>ਹੱਦ {limit} ਮੈਗਾਪਿਕਸਲ ਹੈ: ਇੱਕ ਛੋਟੀ ਕਾਪੀ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>ਮਾਡਲ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਗਲਤ ਢੰਗ ਨਾਲ ਬਣਾਇਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>ਮਾਡਲ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>ਪੇਸਟ ਕੀਤੀ ਤਸਵੀਰ ਸੰਭਾਲੀ ਨਹੀਂ ਜਾ ਸਕੀ: ਡਿਸਕ ਉੱਤੇ ਕੁਝ ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ਫ਼ੋਟੋ ਖ਼ਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ਫ਼ੋਟੋ ਦਾ ਮੈਟਾਡਾਟਾ (XMP) ਕਿਸੇ ਵੀ ਚੀਜ਼ ਦਾ ਵਰਣਨ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ਫ਼ੋਟੋ ਦਾ ਮੈਟਾਡਾਟਾ JPEG ਲਈ ਬਹੁਤ ਵੱਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਖ਼ਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ਸਵਾਲ ਖ਼ਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ਹਿੱਸਾ ਬਹੁਤ ਛੋਟਾ ਹੈ। ਹੋਰ ਦੂਰ ਜਾਓ।</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>ਹੇਠਲੀ ਰਿਪੋਰਟ ਦੱਸਦੀ ਹੈ ਕਿ ਕੀ ਹੋਇਆ; ਇਹ ਕਿਤੇ ਵੀ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ਸੈਟਿੰਗ ਸੰਭਾਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>ਸਿਸਟਮ ਵਿੱਚ {language} ਬੋਲਣ ਲਈ ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ਇੱਥੇ {model} ਨਾਂ ਦਾ ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>ਪੇਸਟ ਕਰਨ ਲਈ ਕੋਈ ਫ਼ੋਟੋ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ਫ਼ੋਟੋਆਂ ਨਾਲ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ਇਹ Netrika ਦੇ ਨਾਲ ਹੀ ਆਉਂਦੇ ਹਨ: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>ਇਹ ਡੈਸਕਟਾਪ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਸਕ੍ਰੀਨ ਨਹੀਂ ਦਿਖਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>ਮਾਡਲ ਇੱਕ ਵਾਰ ਵਿੱਚ ਜਿੰਨਾ ਲੈ ਸਕਦਾ ਹੈ, ਇਹ ਉਸ ਤੋਂ ਵੱਧ ਹੈ।</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>ਇਹ ਮਾਡਲ {package} ਨਾਲ ਚੱਲਦਾ ਹੈ, ਜੋ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>ਬਾਅਦ ਵਿੱਚ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਫ਼ਾਈਲ ਬਦਲੀ ਗਈ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਹੁਣ ਤੱਕ ਜੋ ਡਾਊਨਲੋਡ ਹੋਇਆ, ਉਹ ਬਣਿਆ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>ਸਮਝਿਆ ਗਿਆ: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ਇਹ ਸੈਟਿੰਗਾਂ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ਮਿਲਦੀ-ਜੁਲਦੀ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ਤਸਦੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} ਦੀ ਤਸਦੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ਚੇਤਾਵਨੀ</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>ਉਸ ਵੇਲੇ ਉਹ ਕੀ ਕਰ ਰਿਹਾ ਸੀ, ਇਹ {file} ਵਿੱਚ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>ਕੀ ਬਣਾਉਣਾ ਹੈ, ਤੇਰਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਿੱਚ ਵੀ</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} ਤੋਂ ਆ ਰਹੀ ਫ਼ਾਈਲ ਉਹ ਨਹੀਂ ਹੈ, ਜੋ ਮਿਲਣੀ ਚਾਹੀਦੀ ਸੀ।</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>ਪੂਰਾ ਅਤੇ ਸਹੀ: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ਫ਼ੋਟੋਆਂ ਦੇ ਬੈਚ ਉੱਤੇ ਕੰਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ਫ਼ੋਟੋਆਂ ਵਿੱਚ ਵਰਣਨ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ਫ਼ੋਟੋਆਂ ਵਿੱਚ ਲਿਖੋ…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>ਮਾਡਲ ਨੂੰ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖੋ…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ਲਿਖਿਆ ਗਿਆ: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>ਤੁਹਾਨੂੰ {name} ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ਨੂੰ ਡਾਊਨਲੋਡ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: ਰੋਕਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: ਰੋਕਿਆ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} ਮਾਡਲ Netrika ਦੇ ਨਾਲ ਆਉਂਦਾ ਹੈ: ਇਸ ਨੂੰ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} ਨੂੰ ਡਿਸਕ ਉੱਤੇ {needed} MB ਹੋਰ ਥਾਂ ਚਾਹੀਦੀ ਹੈ; {free} MB ਖ਼ਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} ਨੂੰ {needed} MB ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ; ਇਸ ਕੰਪਿਊਟਰ ਵਿੱਚ {there} MB ਹੈ।</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} ਮਾਡਲ Netrika ਨਾਲ ਡਾਊਨਲੋਡ ਨਹੀਂ ਕੀਤਾ ਗਿਆ ਸੀ: ਇਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਕਿੱਥੇ ਹਨ, ਇਹ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} ਵਿੱਚੋਂ {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ਫ਼ੋਲਡਰ ਦੇ ਅੰਦਰ ਦੇਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ਨੂੰ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ਨੂੰ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ਨੂੰ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} ਮੌਜੂਦ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} ਲਈ ਮੈਮੋਰੀ ਕਾਫ਼ੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} ਨੂੰ ਚਲਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} ਵਿੱਚ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ਇੱਕ ਫ਼ੋਲਡਰ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ਇੱਕ HEIC ਫ਼ੋਟੋ ਹੈ, ਜਿਸ ਨੂੰ ਇੱਥੇ ਇੰਸਟਾਲ Netrika ਖੋਲ੍ਹ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} ਬਿਨਾਂ ਪੰਨਿਆਂ ਵਾਲੀ PDF ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} ਖ਼ਰਾਬ ਜਾਂ ਅਧੂਰੀ ਹੈ ({reason})।</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ਖ਼ਰਾਬ ਜਾਂ ਅਧੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ਖ਼ਾਲੀ ਹੈ (ਸਿਫ਼ਰ ਬਾਈਟ)।</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} ਮਾਡਲਾਂ ਦੀ ਬੰਡਲ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਜਾਂ ਅਧੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ਅਜਿਹੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ ਜੋ ਪੜ੍ਹੀ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name} ਵਿੱਚ ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ਕੋਈ PDF ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} ਅਜਿਹੀ ਤਸਵੀਰ ਨਹੀਂ ਹੈ ਜੋ ਪੜ੍ਹੀ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ਪਾਸਵਰਡ ਨਾਲ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} ਬਹੁਤ ਵੱਡੀ ਹੈ: {size} ਪਿਕਸਲ ({megapixels} ਮੈਗਾਪਿਕਸਲ)।</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} ਦੀ ਫ਼ਾਈਲ {name} ਬਦਲੀ ਹੋਈ ਜਾਂ ਅਧੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} ਦੀ ਫ਼ਾਈਲ {name} ਨਹੀਂ ਮਿਲੀ।</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} ਪੜ੍ਹਨ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>ਚੌੜਾਈ {width}, ਉਚਾਈ {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ਖੱਬੇ ਤੋਂ {x}, ਉੱਪਰੋਂ {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: ਸੀਡ {seed}, ਪੜਾਅ {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ਇੱਥੇ ਦੇਖੋ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਨਾਂ:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ਫ਼ੋਲਡਰ:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ਵੇਰਵੇ ਦਿਖਾਓ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ਵੇਰਵੇ ਲੁਕਾਓ…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
</TS>
