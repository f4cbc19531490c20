<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="kn">
<context>
    <name>Netrika</name>
    <message>
        <source>A question can be about {count} photos at most.</source>
        <translation>ಒಂದು ಪ್ರಶ್ನೆ ಹೆಚ್ಚೆಂದರೆ {count} ಫೋಟೋಗಳ ಬಗ್ಗೆ ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>a red apple</source>
        <translation>ಒಂದು ಕೆಂಪು ಸೇಬು</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>ಮಾದರಿಯ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ಫೈಲ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>A&amp;dd a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>ಇದನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add or fetch it again, or remove it.</source>
        <translation>ಇದನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ಇಲ್ಲವೇ ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Added: {models}</source>
        <translation>ಸೇರಿಸಲಾಗಿದೆ: {models}</translation>
    </message>
    <message>
        <source>Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token.</source>
        <translation>ಮೊದಲು ಹಬ್‌ನಲ್ಲಿರುವ ಮಾದರಿಯ ಪುಟದಲ್ಲಿ ಅದರ ನಿಯಮಗಳನ್ನು ಒಪ್ಪಿಕೊಳ್ಳಿ; ನಂತರ HF_TOKEN ಗೆ ನಿಮ್ಮ ಟೋಕನ್ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>all cores, at most eight</source>
        <translation>ಎಲ್ಲ ಕೋರ್‌ಗಳು, ಗರಿಷ್ಠ ಎಂಟು</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>ಇದನ್ನು ಓದಲು ನಿಮ್ಮ ಬಳಕೆದಾರ ಖಾತೆಗೆ ಅನುಮತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, the space bar sets it down, Delete wipes all away.</source>
        <translation>ಬಾಣದ ಕೀಗಳು ಬ್ರಷ್ ಅನ್ನು ಸರಿಸುತ್ತವೆ, ಸ್ಪೇಸ್ ಬಾರ್ ಬ್ರಷ್ ಹಚ್ಚುತ್ತದೆ, ಡಿಲೀಟ್ ಕೀ ಎಲ್ಲವನ್ನೂ ಅಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one.</source>
        <translation>ಬಾಣದ ಕೀಗಳು ಕ್ರಾಸ್ ಅನ್ನು ಸರಿಸುತ್ತವೆ, ಶಿಫ್ಟ್ ಜೊತೆ ಇನ್ನೂ ದೂರ; ಸ್ಪೇಸ್ ಅಥವಾ ಎಂಟರ್ ಕೀ ಒಂದು ಮೂಲೆಯನ್ನು, ನಂತರ ಎದುರಿನ ಮೂಲೆಯನ್ನು ಗುರುತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ಸಿಸ್ಟಂನ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask about the photo</source>
        <translation>ಫೋಟೋ ಬಗ್ಗೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} ಬಗ್ಗೆ ಕೇಳುವುದು</translation>
    </message>
    <message>
        <source>Ask for less, or show it fewer photos.</source>
        <translation>ಕಡಿಮೆ ಕೇಳಿ, ಇಲ್ಲವೇ ಮಾದರಿಗೆ ಕಡಿಮೆ ಫೋಟೋಗಳನ್ನು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Ask something, such as: What is written on the board?</source>
        <translation>ಏನಾದರೂ ಕೇಳಿ, ಉದಾಹರಣೆಗೆ: ಫಲಕದ ಮೇಲೆ ಏನು ಬರೆದಿದೆ?</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ಯಾದೃಚ್ಛಿಕ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ಬ್ಯಾಚ್</translation>
    </message>
    <message>
        <source>Brush over what is to be painted anew.</source>
        <translation>ಹೊಸದಾಗಿ ಚಿತ್ರಿಸಬೇಕಾದ ಭಾಗದ ಮೇಲೆ ಬ್ರಷ್ ಆಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Brushed over: {percent} %</source>
        <translation>ಬ್ರಷ್ ಮಾಡಿದ ಭಾಗ: {percent} %</translation>
    </message>
    <message>
        <source>can be fetched</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>ರದ್ದುಮಾಡಿ: {job}</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>ಪಾತ್‌ನ ಕಾಗುಣಿತವನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check what is entered and chosen.</source>
        <translation>ನಮೂದಿಸಿರುವುದನ್ನು ಮತ್ತು ಆಯ್ಕೆಮಾಡಿರುವುದನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a bundle of models, a model's folder, or a folder of such folders.</source>
        <translation>ಮಾದರಿಗಳ ಬಂಡಲ್ ಫೈಲ್, ಒಂದು ಮಾದರಿಯ ಫೋಲ್ಡರ್, ಅಥವಾ ಅಂತಹ ಫೋಲ್ಡರ್‌ಗಳಿರುವ ಫೋಲ್ಡರ್ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose a folder with photos, or a photo.</source>
        <translation>ಫೋಟೋಗಳಿರುವ ಫೋಲ್ಡರ್ ಅಥವಾ ಒಂದು ಫೋಟೋ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>ಬೇರೆ ಭಾಷೆಯನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose another model; the Models page shows which there are.</source>
        <translation>ಬೇರೆ ಮಾದರಿಯನ್ನು ಆಯ್ಕೆಮಾಡಿ; ಯಾವ ಮಾದರಿಗಳಿವೆ ಎಂಬುದನ್ನು ‘ಮಾದರಿಗಳು’ ಪುಟ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>ಬೇರೆ ಸ್ಥಳವನ್ನು ಆಯ್ಕೆಮಾಡಿ, ಇಲ್ಲವೇ ಅಲ್ಲಿ ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>ಬೇರೆ ಸ್ಥಳವನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose describe or read.</source>
        <translation>ವಿವರಿಸಬೇಕೇ ಅಥವಾ ಓದಬೇಕೇ ಎಂಬುದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>ಇತಿಹಾಸ ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ‘ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿರಬೇಕು’ ಎಂಬುದನ್ನು ಆಫ್ ಮಾಡಿ; ಅದು ಈಗಾಗಲೇ ಆಫ್ ಆಗಿದ್ದರೆ NETRIKA_OFFLINE ಮತ್ತು HF_HUB_OFFLINE ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller photo or model.</source>
        <translation>ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಇಲ್ಲವೇ ಚಿಕ್ಕ ಫೋಟೋ ಅಥವಾ ಮಾದರಿಯನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Close what uses it, and allow your user to write.</source>
        <translation>ಇದನ್ನು ಬಳಸುತ್ತಿರುವ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ, ಬರೆಯಲು ನಿಮ್ಮ ಬಳಕೆದಾರ ಖಾತೆಗೆ ಅನುಮತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>ಎಲ್ಲವನ್ನೂ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy description</source>
        <translation>ವಿವರಣೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>ಸಾಲು ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Cop&amp;y message</source>
        <translation>ಸಂದೇಶ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>ಚಿತ್ರ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ವರದಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Create “{prompt}”</source>
        <translation>“{prompt}” ರಚಿಸುವುದು</translation>
    </message>
    <message>
        <source>created</source>
        <translation>ರಚಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ಹಾನಿಗೊಂಡಿದೆ</translation>
    </message>
    <message>
        <source>Delete {model} from this machine?</source>
        <translation>{model} ಮಾದರಿಯನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>ವಿವರಿಸಿ</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>ವಿವರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Describe again</source>
        <translation>ಮತ್ತೆ ವಿವರಿಸಿ</translation>
    </message>
    <message>
        <source>Describe it again.</source>
        <translation>ಇದನ್ನು ಮತ್ತೆ ವಿವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>{name} ವಿವರಿಸುವುದು</translation>
    </message>
    <message>
        <source>described</source>
        <translation>ವಿವರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ವಿವರಣೆ</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>ವಿವರದ ಮಟ್ಟ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ವಿವರದ ಮಟ್ಟ</translation>
    </message>
    <message>
        <source>De&amp;tail of descriptions</source>
        <translation>ವಿವರಣೆಗಳ ವಿವರದ ಮಟ್ಟ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Done: {done}, failed: {failed}, waiting: {waiting}</source>
        <translation>ಮುಗಿದವು: {done}, ವಿಫಲವಾದವು: {failed}, ಕಾಯುತ್ತಿರುವವು: {waiting}</translation>
    </message>
    <message>
        <source>Drag over the text to read; Escape cancels.</source>
        <translation>ಓದಬೇಕಾದ ಪಠ್ಯದ ಮೇಲೆ ಎಳೆಯಿರಿ; ಎಸ್ಕೇಪ್ ಕೀ ರದ್ದುಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?</source>
        <translation>ಪ್ರತಿ ವಿವರಣೆಯೂ ಅದರ ಫೋಟೋ ಫೈಲ್‌ನಲ್ಲಿ (XMP) ಪರ್ಯಾಯ ಪಠ್ಯವಾಗುತ್ತದೆ. ಫೈಲ್‌ಗಳು: {count}. ಮುಂದುವರಿಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ವಿಫಲವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Fetch {model}</source>
        <translation>{model} ಡೌನ್‌ಲೋಡ್ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Fetch {model} on the Models page.</source>
        <translation>‘ಮಾದರಿಗಳು’ ಪುಟದಲ್ಲಿ {model} ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Fetched: {model}</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಆಗಿದೆ: {model}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ಭಾಷೆಗಳು</translation>
    </message>
    <message>
        <source>Forget all results? The photos and saved pictures stay.</source>
        <translation>ಎಲ್ಲ ಫಲಿತಾಂಶಗಳನ್ನು ಅಳಿಸಬೇಕೇ? ಫೋಟೋಗಳು ಮತ್ತು ಉಳಿಸಿದ ಚಿತ್ರಗಳು ಹಾಗೆಯೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Free some space, or delete the file.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಇಲ್ಲವೇ ಫೈಲ್ ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space, or set NETRIKA_DATA to a folder on another disk.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಇಲ್ಲವೇ NETRIKA_DATA ಗೆ ಬೇರೆ ಡಿಸ್ಕ್‌ನಲ್ಲಿರುವ ಫೋಲ್ಡರ್ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>ಅದು ಬಂದಲ್ಲಿಂದಲೇ ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>ಅನುಸರಣೆಯ ಮಟ್ಟ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ಇಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>In a copy…</source>
        <translation>ಒಂದು ಪ್ರತಿಯಲ್ಲಿ…</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>ಈ ಫೋಟೋದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>ಫೋಲ್ಡರ್: {folder}</translation>
    </message>
    <message>
        <source>Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.</source>
        <translation>espeak-ng ಅಥವಾ speech-dispatcher ಅನ್ನು ಸ್ಥಾಪಿಸಿ; ಸ್ಕ್ರೀನ್ ರೀಡರ್ ಕೂಡ ವಿವರಣೆಯನ್ನು ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Install Netrika again.</source>
        <translation>Netrika ಅನ್ನು ಮತ್ತೆ ಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Install {package}: {command}</source>
        <translation>{package} ಸ್ಥಾಪಿಸಿ: {command}</translation>
    </message>
    <message>
        <source>It comes with Netrika.</source>
        <translation>ಇದು Netrika ಜೊತೆಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It does not fit this version of Netrika, or was made wrongly: choose another.</source>
        <translation>ಇದು Netrika ಆ್ಯಪ್‌ನ ಈ ಆವೃತ್ತಿಗೆ ಹೊಂದುವುದಿಲ್ಲ, ಅಥವಾ ಇದನ್ನು ತಪ್ಪಾಗಿ ರಚಿಸಲಾಗಿದೆ: ಬೇರೊಂದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>It is not on this machine.</source>
        <translation>ಇದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>It was cut short, or is of another version: get it again.</source>
        <translation>ಇದು ಅಪೂರ್ಣವಾಗಿದೆ, ಅಥವಾ ಬೇರೆ ಆವೃತ್ತಿಯದ್ದಾಗಿದೆ: ಇದನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy.</source>
        <translation>ಇದರ ಅತಿ ಉದ್ದದ ಬದಿ ಹೆಚ್ಚೆಂದರೆ {limit} ಪಿಕ್ಸೆಲ್‌ಗಳಷ್ಟು ಇರಬಹುದು: ಇದನ್ನು ಭಾಗಗಳಾಗಿ ಕತ್ತರಿಸಿ, ಇಲ್ಲವೇ ಚಿಕ್ಕ ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Jobs still at work: {count}. Stop them and close?</source>
        <translation>ಇನ್ನೂ ನಡೆಯುತ್ತಿರುವ ಕೆಲಸಗಳು: {count}. ಅವುಗಳನ್ನು ನಿಲ್ಲಿಸಿ ಮುಚ್ಚಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Keep a &amp;history of results, on this machine alone</source>
        <translation>ಫಲಿತಾಂಶಗಳ ಇತಿಹಾಸವನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಇರಿಸಿ</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>ಈ ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿಸಲಾಗುತ್ತದೆ: {file}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>&amp;Language of descriptions</source>
        <translation>ವಿವರಣೆಗಳ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>ವಿಂಡೋದ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Lines in reading order</source>
        <translation>ಓದುವ ಕ್ರಮದಲ್ಲಿ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Listed are the latest {count}; words searched for find others, too.</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಇತ್ತೀಚಿನ {count} ಫಲಿತಾಂಶಗಳಿವೆ; ಪದಗಳನ್ನು ಹುಡುಕಿದರೆ ಇತರ ಫಲಿತಾಂಶಗಳೂ ಕಂಡುಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>ವಿಸ್ತೃತ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>ವಿಸ್ತೃತ</translation>
    </message>
    <message>
        <source>Look for photos</source>
        <translation>ಫೋಟೋಗಳನ್ನು ಹುಡುಕುವುದು</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>&amp;Model that describes</source>
        <translation>ವಿವರಿಸುವ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Models of Netrika</source>
        <translation>Netrika ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Netrika ended unexpectedly the last time.</source>
        <translation>ಕಳೆದ ಬಾರಿ Netrika ಅನಿರೀಕ್ಷಿತವಾಗಿ ನಿಂತುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>Netrika is set to stay offline: no model can be fetched.</source>
        <translation>Netrika ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿರುವಂತೆ ಹೊಂದಿಸಲಾಗಿದೆ: ಯಾವುದೇ ಮಾದರಿಯನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ಮುಂದಿನದು</translation>
    </message>
    <message>
        <source>No history is kept; the settings say so.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಪ್ರಕಾರ ಯಾವುದೇ ಇತಿಹಾಸವನ್ನು ಇಡಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No model that creates pictures is installed.</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ರಚಿಸುವ ಯಾವುದೇ ಮಾದರಿ ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No model that describes photos is installed.</source>
        <translation>ಫೋಟೋಗಳನ್ನು ವಿವರಿಸುವ ಯಾವುದೇ ಮಾದರಿ ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No model that reads text is installed.</source>
        <translation>ಪಠ್ಯವನ್ನು ಓದುವ ಯಾವುದೇ ಮಾದರಿ ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No program that speaks is installed.</source>
        <translation>ಗಟ್ಟಿಯಾಗಿ ಓದುವ ಯಾವುದೇ ಪ್ರೋಗ್ರಾಂ ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>ಯಾವುದೇ ಪಠ್ಯ ಕಂಡುಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing of the prompt was understood; what is drawn is a guess.</source>
        <translation>ಪ್ರಾಂಪ್ಟ್‌ನಲ್ಲಿ ಏನೂ ಅರ್ಥವಾಗಲಿಲ್ಲ; ಚಿತ್ರಿಸಿರುವುದು ಊಹೆ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>Not written: {count}; the first: {error}</source>
        <translation>ಬರೆಯಲಾಗದವು: {count}; ಮೊದಲನೆಯದು: {error}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ಏನೂ ಕಂಡುಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here: its description appears in this place.</source>
        <translation>ಒಂದು ಫೋಟೋ ತೆರೆಯಿರಿ, ಇಲ್ಲವೇ ಇಲ್ಲಿಗೆ ಎಳೆದು ಬಿಡಿ: ಅದರ ವಿವರಣೆ ಈ ಜಾಗದಲ್ಲಿ ಕಾಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Open it again, in a new batch.</source>
        <translation>ಇದನ್ನು ಹೊಸ ಬ್ಯಾಚ್‌ನಲ್ಲಿ ಮತ್ತೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with its password and print it to a new PDF.</source>
        <translation>ಇದನ್ನು PDF ತೋರಿಸುವ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಅದರ ಪಾಸ್‌ವರ್ಡ್ ಬಳಸಿ ತೆರೆದು ಹೊಸ PDF ಆಗಿ ಮುದ್ರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>ಫೋಟೋಗಳನ್ನು ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open photos or a folder, or drop them here.</source>
        <translation>ಫೋಟೋಗಳನ್ನು ಅಥವಾ ಫೋಲ್ಡರ್ ಅನ್ನು ತೆರೆಯಿರಿ, ಇಲ್ಲವೇ ಇಲ್ಲಿಗೆ ಎಳೆದು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>ಫೋಟೋಗಳನ್ನು ತೆರೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came.</source>
        <translation>ಫೈಲ್ ಅನ್ನು PDF ತೋರಿಸುವ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು ಹೊಸ PDF ಆಗಿ ಮುದ್ರಿಸಿ, ಇಲ್ಲವೇ ಅದು ಬಂದಲ್ಲಿಂದಲೇ ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Open the file in a photo viewer, or save it again as JPEG or PNG.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಫೋಟೋ ತೋರಿಸುವ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆಯಿರಿ, ಇಲ್ಲವೇ ಮತ್ತೆ JPEG ಅಥವಾ PNG ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Open the photo in an editor and save it again.</source>
        <translation>ಫೋಟೋವನ್ನು ಫೋಟೋ ಸಂಪಾದಿಸುವ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು ಮತ್ತೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} ತೆರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>ಮುಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>ಹಿಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all} ರಲ್ಲಿ ಪುಟ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}. The first: {error}</source>
        <translation>ಓದಲಾಗದ ಪುಟಗಳು: {count}. ಮೊದಲನೆಯದು: {error}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ಅಂಟಿಸಿದ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ವಿರಾಮಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDFs cannot be read: {reason}.</source>
        <translation>PDF ಫೈಲ್‌ಗಳನ್ನು ಓದಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ಫೋಟೋ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ಫೋಟೋಗಳು</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>ಬ್ಯಾಚ್‌ನ ಫೋಟೋಗಳು</translation>
    </message>
    <message>
        <source>Photos that have their description now: {count}</source>
        <translation>ವಿವರಣೆ ಸೇರಿಸಿದ ಫೋಟೋಗಳು: {count}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Pictures can be pasted on the pages “{describe}” and “{read}”.</source>
        <translation>‘{describe}’ ಮತ್ತು ‘{read}’ ಪುಟಗಳಲ್ಲಿ ಚಿತ್ರಗಳನ್ನು ಅಂಟಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Pictures done: {count}</source>
        <translation>ಮುಗಿದ ಚಿತ್ರಗಳು: {count}</translation>
    </message>
    <message>
        <source>Pictures made so far</source>
        <translation>ಇಲ್ಲಿಯವರೆಗೆ ರಚಿಸಿದ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Prefer listed words where reading is unsure</source>
        <translation>ಓದುವಲ್ಲಿ ಸಂದೇಹವಿದ್ದರೆ ಪಟ್ಟಿಯಲ್ಲಿರುವ ಪದಗಳಿಗೆ ಆದ್ಯತೆ ನೀಡಿ</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ಹಿಂದಿನದು</translation>
    </message>
    <message>
        <source>&amp;Processor threads</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಥ್ರೆಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್</translation>
    </message>
    <message>
        <source>Question about the photo</source>
        <translation>ಫೋಟೋ ಬಗ್ಗೆ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ಓದಿ</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>ಮತ್ತೆ ಓದಿ.</translation>
    </message>
    <message>
        <source>&amp;Read text</source>
        <translation>ಪಠ್ಯ ಓದಿ</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} ಓದುವುದು</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read so far is here.</source>
        <translation>ಓದುವುದನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ; ಇಲ್ಲಿಯವರೆಗೆ ಓದಿದ್ದು ಇಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Remove {model}</source>
        <translation>{model} ತೆಗೆದುಹಾಕುವುದು</translation>
    </message>
    <message>
        <source>Removed: {model}</source>
        <translation>ತೆಗೆದುಹಾಕಲಾಗಿದೆ: {model}</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>ತೆಗೆದುಹಾಕಿ…</translation>
    </message>
    <message>
        <source>&amp;Repaint a photo…</source>
        <translation>ಫೋಟೋವನ್ನು ಮತ್ತೆ ಚಿತ್ರಿಸಿ…</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>ದುರಸ್ತಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Repair {model}</source>
        <translation>{model} ದುರಸ್ತಿ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Repair {model} on the Models page.</source>
        <translation>‘ಮಾದರಿಗಳು’ ಪುಟದಲ್ಲಿ {model} ದುರಸ್ತಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Results, the latest first</source>
        <translation>ಫಲಿತಾಂಶಗಳು, ಇತ್ತೀಚಿನವು ಮೊದಲು</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>ವಿಫಲವಾದವನ್ನು ಮರುಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save as alt text</source>
        <translation>ಪರ್ಯಾಯ ಪಠ್ಯವಾಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Sa&amp;ve as alt text</source>
        <translation>ಪರ್ಯಾಯ ಪಠ್ಯವಾಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save it as PNG first.</source>
        <translation>ಮೊದಲು ಅದನ್ನು PNG ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save the description of {name}</source>
        <translation>{name} ಫೈಲ್‌ನ ವಿವರಣೆ ಉಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ಚಿತ್ರ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ಕೋಷ್ಟಕವನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ಪಠ್ಯ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} ಉಳಿಸುವುದು</translation>
    </message>
    <message>
        <source>Saved as alternative text in {name}</source>
        <translation>ಪರ್ಯಾಯ ಪಠ್ಯವಾಗಿ ಉಳಿಸಿದ ಫೈಲ್: {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>ಉಳಿಸಿದ ಹೆಸರು: {name}</translation>
    </message>
    <message>
        <source>Saved pictures say in their metadata that a model made them, and with what.</source>
        <translation>ಉಳಿಸಿದ ಚಿತ್ರಗಳನ್ನು ಒಂದು ಮಾದರಿ ರಚಿಸಿದೆ ಎಂಬುದು ಮತ್ತು ಯಾವುದರಿಂದ ರಚಿಸಿದೆ ಎಂಬುದು ಅವುಗಳ ಮೆಟಾಡೇಟಾದಲ್ಲಿ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Saved; in force when Netrika is opened again.</source>
        <translation>ಉಳಿಸಲಾಗಿದೆ; Netrika ಮತ್ತೆ ತೆರೆದಾಗ ಜಾರಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Say what to draw, such as: a red apple</source>
        <translation>ಏನು ಚಿತ್ರಿಸಬೇಕು ಎಂದು ಹೇಳಿ, ಉದಾಹರಣೆಗೆ: ಒಂದು ಕೆಂಪು ಸೇಬು</translation>
    </message>
    <message>
        <source>Screen &amp;region…</source>
        <translation>ಪರದೆಯ ಭಾಗ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <translation>ಹೆಸರುಗಳು ಮತ್ತು ಪಠ್ಯಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ಸೀಡ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ಸಂಕ್ಷಿಪ್ತ</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ಸಂಕ್ಷಿಪ್ತ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Something is being done with a model: add others when it is over.</source>
        <translation>ಒಂದು ಮಾದರಿಯ ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ: ಅದು ಮುಗಿದ ಮೇಲೆ ಬೇರೆ ಮಾದರಿಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika. You can go on; what you had is still there.</source>
        <translation>Netrika ಒಳಗೆ ಏನೋ ತಪ್ಪಾಗಿದೆ. ನೀವು ಮುಂದುವರಿಯಬಹುದು; ನಿಮ್ಮಲ್ಲಿ ಇದ್ದದ್ದೆಲ್ಲ ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {error}</source>
        <translation>Netrika ಒಳಗೆ ಏನೋ ತಪ್ಪಾಗಿದೆ: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside Netrika: {reason}</source>
        <translation>Netrika ಒಳಗೆ ಏನೋ ತಪ್ಪಾಗಿದೆ: {reason}</translation>
    </message>
    <message>
        <source>&amp;Speak</source>
        <translation>ಗಟ್ಟಿಯಾಗಿ ಓದಿ</translation>
    </message>
    <message>
        <source>Spelt like it: {names}</source>
        <translation>ಕಾಗುಣಿತದಲ್ಲಿ ಹೋಲುವ ಪದಗಳು: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Stay &amp;offline: open no connection, not even to fetch models</source>
        <translation>ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿರಬೇಕು: ಮಾದರಿಗಳನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಲು ಕೂಡ ಯಾವುದೇ ಸಂಪರ್ಕ ತೆರೆಯಬಾರದು</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Stop speaking</source>
        <translation>ಓದುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>ಪರದೆಯ ಚಿತ್ರ ತೆಗೆಯುವುದು</translation>
    </message>
    <message>
        <source>Take a picture of the screen with the system's own tool, then paste it here.</source>
        <translation>ಸಿಸ್ಟಂನ ಸ್ವಂತ ಸಾಧನದಿಂದ ಪರದೆಯ ಚಿತ್ರ ತೆಗೆದು, ಇಲ್ಲಿ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Take the pasted picture</source>
        <translation>ಅಂಟಿಸಿದ ಚಿತ್ರವನ್ನು ತೆಗೆದುಕೊಳ್ಳುವುದು</translation>
    </message>
    <message>
        <source>Tell the te&amp;xt on the photo, too</source>
        <translation>ಫೋಟೋದಲ್ಲಿರುವ ಪಠ್ಯವನ್ನೂ ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?</source>
        <translation>ಇಲ್ಲಿರುವ ಬ್ಯಾಚ್ (ಫೋಟೋಗಳು: {count}) ಅಳಿಸಿಹೋಗುತ್ತದೆ; ಫೋಟೋಗಳು ಹಾಗೆಯೇ ಉಳಿಯುತ್ತವೆ. ಮುಂದುವರಿಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>ಅಂತರ್ನಿರ್ಮಿತ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>The first corner is set. Move to the opposite one.</source>
        <translation>ಮೊದಲ ಮೂಲೆ ಗುರುತಾಗಿದೆ. ಈಗ ಎದುರಿನ ಮೂಲೆಗೆ ಹೋಗಿ.</translation>
    </message>
    <message>
        <source>The hub gives {address} to nobody without leave.</source>
        <translation>ಅನುಮತಿ ಇಲ್ಲದೆ ಹಬ್ ಯಾರಿಗೂ {address} ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The hub has no {address}, or not for you.</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ {address} ಇಲ್ಲ, ಅಥವಾ ನಿಮಗೆ ಲಭ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The limit is {limit} megapixels: save a smaller copy.</source>
        <translation>ಮಿತಿ {limit} ಮೆಗಾಪಿಕ್ಸೆಲ್‌ಗಳು: ಚಿಕ್ಕ ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The model is damaged or was made wrongly.</source>
        <translation>ಮಾದರಿ ಹಾನಿಗೊಂಡಿದೆ, ಅಥವಾ ಅದನ್ನು ತಪ್ಪಾಗಿ ರಚಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>ಮಾದರಿಯ ಡೀಫಾಲ್ಟ್</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept: free some space on the disk.</source>
        <translation>ಅಂಟಿಸಿದ ಚಿತ್ರವನ್ನು ಉಳಿಸಲು ಆಗುತ್ತಿಲ್ಲ: ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>ಫೋಟೋ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>The photo's metadata (XMP) describe nothing.</source>
        <translation>ಫೋಟೋದ ಮೆಟಾಡೇಟಾ (XMP) ಏನನ್ನೂ ವಿವರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The photo's metadata are too long for a JPEG.</source>
        <translation>ಫೋಟೋದ ಮೆಟಾಡೇಟಾ JPEG ಫೈಲ್‌ಗೆ ತುಂಬಾ ದೊಡ್ಡದಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>ಪ್ರಾಂಪ್ಟ್ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ಪ್ರಶ್ನೆ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The region is too small. Move farther.</source>
        <translation>ಆಯ್ದ ಭಾಗ ತುಂಬಾ ಚಿಕ್ಕದಾಗಿದೆ. ಇನ್ನೂ ದೂರಕ್ಕೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>The report below says what happened; it is sent nowhere.</source>
        <translation>ಏನಾಯಿತು ಎಂಬುದನ್ನು ಕೆಳಗಿನ ವರದಿ ಹೇಳುತ್ತದೆ; ಅದನ್ನು ಎಲ್ಲಿಗೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The setting cannot be kept: {reason}.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಉಳಿಸಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The system's speech has no voice for {language}.</source>
        <translation>ಸಿಸ್ಟಂನ ಗಟ್ಟಿಯಾಗಿ ಓದುವ ಸೌಲಭ್ಯದಲ್ಲಿ {language} ಭಾಷೆಗೆ ಧ್ವನಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no model {model} here.</source>
        <translation>ಇಲ್ಲಿ {model} ಎಂಬ ಮಾದರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>ಅಂಟಿಸಲು ಯಾವುದೇ ಫೋಟೋ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is nothing to do with the photos.</source>
        <translation>ಈ ಫೋಟೋಗಳಲ್ಲಿ ಮಾಡಬೇಕಾದದ್ದು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>These come with Netrika: {models}</source>
        <translation>ಇವು Netrika ಜೊತೆಗೇ ಬರುತ್ತವೆ: {models}</translation>
    </message>
    <message>
        <source>This desktop shows its screen to no program.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ಟಾಪ್ ಯಾವ ಪ್ರೋಗ್ರಾಂಗೂ ಪರದೆಯನ್ನು ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is more than the model can take in at once.</source>
        <translation>ಮಾದರಿ ಒಮ್ಮೆಗೆ ಸ್ವೀಕರಿಸಬಹುದಾದುದಕ್ಕಿಂತ ಇದು ಹೆಚ್ಚಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This model runs with {package}, which is not installed.</source>
        <translation>ಈ ಮಾದರಿ {package} ಮೂಲಕ ನಡೆಯುತ್ತದೆ, ಅದು ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Try again later: the file may have been altered.</source>
        <translation>ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಫೈಲ್ ಬದಲಾಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Try again: what was fetched so far is kept.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಇಲ್ಲಿಯವರೆಗೆ ಡೌನ್‌ಲೋಡ್ ಆದದ್ದು ಹಾಗೆಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Understood: {said}</source>
        <translation>ಅರ್ಥವಾದದ್ದು: {said}</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ಈ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>ಇಂಥದ್ದೇ ಇನ್ನೊಂದು</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Verify {model}</source>
        <translation>{model} ಪರಿಶೀಲಿಸುವುದು</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ಎಚ್ಚರಿಕೆ</translation>
    </message>
    <message>
        <source>What it was doing then is told in {file}.</source>
        <translation>ಆಗ ಅದು ಏನು ಮಾಡುತ್ತಿತ್ತು ಎಂಬುದು {file} ಫೈಲ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>What to draw, in any of thirteen languages</source>
        <translation>ಏನು ಚಿತ್ರಿಸಬೇಕು, ಹದಿಮೂರು ಭಾಷೆಗಳಲ್ಲಿ ಯಾವುದರಲ್ಲಾದರೂ</translation>
    </message>
    <message>
        <source>What {address} sends is not what was promised.</source>
        <translation>{address} ವಿಳಾಸದಿಂದ ಬರುತ್ತಿರುವುದು ಬರಬೇಕಾಗಿದ್ದ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Whole: {model}</source>
        <translation>ಪೂರ್ಣವಾಗಿದೆ: {model}</translation>
    </message>
    <message>
        <source>Work through a batch of photos</source>
        <translation>ಫೋಟೋಗಳ ಬ್ಯಾಚ್ ಸಂಸ್ಕರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Write descriptions into photos</source>
        <translation>ವಿವರಣೆಗಳನ್ನು ಫೋಟೋಗಳಲ್ಲಿ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>&amp;Write into the photos…</source>
        <translation>ಫೋಟೋಗಳಲ್ಲಿ ಬರೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Write the model to a file</source>
        <translation>ಮಾದರಿಯನ್ನು ಫೈಲ್‌ಗೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ಫೈಲ್‌ಗೆ ಬರೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Write {model}</source>
        <translation>{model} ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Written: {model}</source>
        <translation>ಬರೆಯಲಾಗಿದೆ: {model}</translation>
    </message>
    <message>
        <source>You have no permission to read {name}.</source>
        <translation>{name} ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {reason}.</source>
        <translation>{address} ಡೌನ್‌ಲೋಡ್ ಮಾಡಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{job}: stopped</source>
        <translation>{job}: ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{job}: stopping…</source>
        <translation>{job}: ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>{model} comes with Netrika: it stays.</source>
        <translation>{model} ಮಾದರಿ Netrika ಜೊತೆಗೆ ಬರುತ್ತದೆ: ಅದನ್ನು ತೆಗೆದುಹಾಕಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{model} is not installed.</source>
        <translation>{model} ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB more on the disk; {free} MB are free.</source>
        <translation>{model} ಮಾದರಿಗೆ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಇನ್ನೂ {needed} MB ಜಾಗ ಬೇಕು; {free} MB ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>{model} needs {needed} MB of memory; this machine has {there} MB.</source>
        <translation>{model} ಮಾದರಿಗೆ {needed} MB ಮೆಮೊರಿ ಬೇಕು; ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ {there} MB ಇದೆ.</translation>
    </message>
    <message>
        <source>{model} was not fetched with Netrika: nobody knows where its files are.</source>
        <translation>{model} ಮಾದರಿಯನ್ನು Netrika ಮೂಲಕ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿರಲಿಲ್ಲ: ಅದರ ಫೈಲ್‌ಗಳು ಎಲ್ಲಿವೆ ಎಂಬುದು ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} ({number} of {all})</source>
        <translation>{name} ({all} ರಲ್ಲಿ {number})</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: {reason}.</source>
        <translation>{name} ಫೋಲ್ಡರ್‌ನ ಒಳಗೆ ನೋಡಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ಓದಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} ಬಳಸಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ಬರೆಯಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} does not fit in memory.</source>
        <translation>{name} ತೆರೆಯಲು ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} does not run: {reason}.</source>
        <translation>{name} ಚಲಾಯಿಸಲು ಆಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no images.</source>
        <translation>{name} ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಯಾವುದೇ ಚಿತ್ರಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ಒಂದು ಫೋಲ್ಡರ್.</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which this installation cannot decode.</source>
        <translation>{name} ಒಂದು HEIC ಫೋಟೋ; ಅದನ್ನು ಇಲ್ಲಿ ಸ್ಥಾಪಿಸಿರುವ Netrika ತೆರೆಯಲಾರದು.</translation>
    </message>
    <message>
        <source>{name} is a PDF without pages.</source>
        <translation>{name} ಪುಟಗಳಿಲ್ಲದ PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short ({reason}).</source>
        <translation>{name} ಹಾನಿಗೊಂಡಿದೆ ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ಹಾನಿಗೊಂಡಿದೆ ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{name} is empty (zero bytes).</source>
        <translation>{name} ಖಾಲಿಯಾಗಿದೆ (ಸೊನ್ನೆ ಬೈಟ್‌ಗಳು).</translation>
    </message>
    <message>
        <source>{name} is no bundle of models, or is cut short.</source>
        <translation>{name} ಮಾದರಿಗಳ ಬಂಡಲ್ ಫೈಲ್ ಅಲ್ಲ, ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} ಓದಬಹುದಾದ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is no model.</source>
        <translation>{name}: ಇದರಲ್ಲಿ ಯಾವುದೇ ಮಾದರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ಒಂದು PDF ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is not an image that can be read.</source>
        <translation>{name} ಓದಬಹುದಾದ ಚಿತ್ರವಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ಪಾಸ್‌ವರ್ಡ್‌ನಿಂದ ರಕ್ಷಿತವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} pixels ({megapixels} megapixels).</source>
        <translation>{name} ತುಂಬಾ ದೊಡ್ಡದಾಗಿದೆ: {size} ಪಿಕ್ಸೆಲ್‌ಗಳು ({megapixels} ಮೆಗಾಪಿಕ್ಸೆಲ್‌ಗಳು).</translation>
    </message>
    <message>
        <source>{name} of {model} has been altered or cut short.</source>
        <translation>{model} ಮಾದರಿಯ {name} ಫೈಲ್ ಬದಲಾಗಿದೆ ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{name} of {model} is missing.</source>
        <translation>{model} ಮಾದರಿಯ {name} ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} was changed since it was read.</source>
        <translation>{name} ಓದಿದ ನಂತರ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{when}, {kind}: {name}</source>
        <translation>{when}, {kind}: {name}</translation>
    </message>
    <message>
        <source>{width} wide, {height} high</source>
        <translation>ಅಗಲ {width}, ಎತ್ತರ {height}</translation>
    </message>
    <message>
        <source>{x} from the left, {y} from the top</source>
        <translation>ಎಡದಿಂದ {x}, ಮೇಲಿನಿಂದ {y}</translation>
    </message>
    <message>
        <source>⁨{prompt}⁩: seed {seed}, {steps} steps</source>
        <translation>⁨{prompt}⁩: ಸೀಡ್ ಸಂಖ್ಯೆ {seed}, ಹಂತಗಳು {steps}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಫೈಲ್ ಹೆಸರು:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ಫೈಲ್ ಪ್ರಕಾರ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ಫೋಲ್ಡರ್:</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ವಿವರ ತೋರಿಸಿ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ವಿವರ ಮರೆಮಾಡಿ…</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
</context>
</TS>
