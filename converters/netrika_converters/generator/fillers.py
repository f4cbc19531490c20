"""Words that prompts may have beside what is to be drawn, before and after it, in each language."""

from __future__ import annotations

import gzip
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netrika.engines.prompts import canonical

BEFORE: Mapping[str, tuple[str, ...]] = {
    "as": ("এটা", "অনুগ্ৰহ কৰি", "এটা ধুনীয়া"),
    "bn": ("একটি", "একটা", "দয়া করে", "একটি সুন্দর"),
    "en": (
        *(
            "a",
            "an",
            "the",
            "one",
            "a picture of",
            "an image of",
            "a photo of",
            "a photo of a",
            "draw",
            "please draw a",
        ),
        *("a nice", "create a", "a picture of a", "show me"),
    ),
    "gu": ("એક", "કૃપા કરીને", "એક સુંદર"),
    "hi": ("एक", "कृपया", "एक सुंदर", "मुझे"),
    "kn": ("ಒಂದು", "ದಯವಿಟ್ಟು", "ಒಂದು ಸುಂದರ"),
    "ml": ("ഒരു", "ദയവായി", "മനോഹരമായ ഒരു"),
    "mr": ("एक", "कृपया", "एक सुंदर"),
    "or": ("ଗୋଟିଏ", "ଦୟାକରି", "ଗୋଟିଏ ସୁନ୍ଦର"),
    "pa": ("ਇੱਕ", "ਕਿਰਪਾ ਕਰਕੇ", "ਇੱਕ ਸੋਹਣਾ"),
    "ta": ("ஒரு", "தயவுசெய்து", "ஒரு அழகான"),
    "te": ("ఒక", "దయచేసి", "ఒక అందమైన"),
    "ur": ("ایک", "براہ کرم", "ایک خوبصورت"),
}
AFTER: Mapping[str, tuple[str, ...]] = {
    "as": ("আঁকক", "দেখুৱাওক", "ছবি"),
    "bn": ("আঁকো", "দেখাও", "ছবি", "এর ছবি"),
    "en": ("please", "picture", "drawing"),
    "gu": ("દોરો", "બતાવો", "ચિત્ર", "નું ચિત્ર"),
    "hi": ("बनाओ", "दिखाओ", "का चित्र", "की तस्वीर", "की फ़ोटो", "का फ़ोटो", "बनाइए"),
    "kn": ("ಬಿಡಿಸಿ", "ತೋರಿಸಿ", "ಚಿತ್ರ"),
    "ml": ("വരയ്ക്കുക", "കാണിക്കുക", "ചിത്രം"),
    "mr": ("काढा", "दाखवा", "चित्र", "चे चित्र"),
    "or": ("ଆଙ୍କ", "ଦେଖାଅ", "ଚିତ୍ର", "ର ଚିତ୍ର"),
    "pa": ("ਬਣਾਓ", "ਦਿਖਾਓ", "ਦੀ ਤਸਵੀਰ"),
    "ta": ("வரை", "காட்டு", "படம்"),
    "te": ("గీయండి", "చూపించు", "చిత్రం", "బొమ్మ"),
    "ur": ("بناؤ", "دکھاؤ", "کی تصویر"),
}
# What colour a thing is said to have. It is drawn in its own, and its ground is not to take it.
COLOURED: Mapping[str, tuple[str, ...]] = {
    "as": ("ৰঙা", "হালধীয়া", "সেউজীয়া", "নীলা", "বেঙুনীয়া", "গুলপীয়া", "বগা", "ক'লা", "মটিয়া", "ৰঙা ৰঙৰ", "নীলা ৰঙৰ"),
    "bn": ("লাল", "কমলা", "হলুদ", "সবুজ", "নীল", "বেগুনি", "গোলাপি", "সাদা", "কালো", "বাদামি", "লাল রঙের", "নীল রঙের"),
    "en": ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white", "black", "grey", "brown", "golden"),
    "gu": (
        *("લાલ", "નારંગી", "પીળો", "પીળી", "પીળું", "લીલો", "લીલી", "લીલું", "વાદળી", "જાંબલી", "ગુલાબી", "સફેદ"),
        *("કાળો", "કાળી", "કાળું", "ભૂરો", "ભૂરી", "ભૂરું", "લાલ રંગનું"),
    ),
    "hi": (
        *("लाल", "नारंगी", "पीला", "पीली", "पीले", "हरा", "हरी", "हरे", "नीला", "नीली", "नीले", "बैंगनी", "गुलाबी", "सफ़ेद"),
        *("सफेद", "काला", "काली", "काले", "भूरा", "भूरी", "भूरे", "लाल रंग का", "नीले रंग की"),
    ),
    "kn": ("ಕೆಂಪು", "ಕಿತ್ತಳೆ", "ಹಳದಿ", "ಹಸಿರು", "ನೀಲಿ", "ನೇರಳೆ", "ಗುಲಾಬಿ", "ಬಿಳಿ", "ಕಪ್ಪು", "ಕಂದು", "ಕೆಂಪು ಬಣ್ಣದ", "ನೀಲಿ ಬಣ್ಣದ"),
    "ml": ("ചുവന്ന", "ഓറഞ്ച്", "മഞ്ഞ", "പച്ച", "നീല", "പർപ്പിൾ", "പിങ്ക്", "വെളുത്ത", "കറുത്ത", "തവിട്ട്", "ചുവപ്പ് നിറമുള്ള"),
    "mr": (
        *("लाल", "नारंगी", "पिवळा", "पिवळी", "पिवळे", "हिरवा", "हिरवी", "हिरवे", "निळा", "निळी", "निळे", "जांभळा"),
        *("गुलाबी", "पांढरा", "पांढरी", "पांढरे", "काळा", "काळी", "काळे", "तपकिरी", "लाल रंगाचा"),
    ),
    "or": ("ଲାଲ", "କମଳା ରଙ୍ଗର", "ହଳଦିଆ", "ସବୁଜ", "ନୀଳ", "ବାଇଗଣୀ", "ଗୋଲାପୀ", "ଧଳା", "କଳା", "ବାଦାମୀ", "ଲାଲ ରଙ୍ଗର", "ନାଲି"),
    "pa": (
        *("ਲਾਲ", "ਸੰਤਰੀ", "ਪੀਲਾ", "ਪੀਲੀ", "ਹਰਾ", "ਹਰੀ", "ਨੀਲਾ", "ਨੀਲੀ", "ਜਾਮਨੀ", "ਗੁਲਾਬੀ", "ਚਿੱਟਾ", "ਚਿੱਟੀ", "ਕਾਲਾ"),
        *("ਕਾਲੀ", "ਭੂਰਾ", "ਭੂਰੀ", "ਲਾਲ ਰੰਗ ਦਾ"),
    ),
    "ta": (
        *("சிவப்பு", "சிவந்த", "ஆரஞ்சு", "மஞ்சள்", "பச்சை", "நீல", "நீலம்", "ஊதா", "இளஞ்சிவப்பு", "வெள்ளை", "கருப்பு"),
        *("பழுப்பு", "சிவப்பு நிற", "நீல நிற", "மஞ்சள் நிற"),
    ),
    "te": (
        *("ఎరుపు", "ఎర్ర", "ఎర్రని", "నారింజ రంగు", "పసుపు", "పచ్చని", "ఆకుపచ్చ", "నీలం", "నీలి", "ఊదా", "గులాబీ రంగు", "తెల్ల"),
        *("తెల్లని", "నల్ల", "నల్లని", "గోధుమ రంగు", "ఎరుపు రంగు", "నీలం రంగు"),
    ),
    "ur": (
        *(
            "لال",
            "سرخ",
            "نارنجی",
            "پیلا",
            "پیلی",
            "ہرا",
            "ہری",
            "سبز",
            "نیلا",
            "نیلی",
            "جامنی",
            "گلابی",
            "سفید",
            "کالا",
        ),
        *("کالی", "بھورا", "بھوری", "لال رنگ کا"),
    ),
}
# Never trained on: that somebody wants to see what is said.
UNHEARD: Mapping[str, str] = {
    "as": "{} চাব বিচাৰোঁ",
    "bn": "{} দেখতে চাই",
    "en": "I want to see {}",
    "gu": "{} જોવું છે",
    "hi": "{} देखना चाहता हूँ",
    "kn": "{} ನೋಡಬೇಕು",
    "ml": "{} കാണണം",
    "mr": "{} पाहायचे आहे",
    "or": "{} ଦେଖିବାକୁ ଚାହେଁ",
    "pa": "{} ਵੇਖਣਾ ਹੈ",
    "ta": "{} பார்க்க வேண்டும்",
    "te": "{} చూడాలి",
    "ur": "{} دیکھنا ہے",
}


STRANGERS, MOST_STRANGERS = 20_000, 6  # words of a language's list that fill prompts, and how many one may have
ALONE = 6  # strangers at most, where there is nothing else
USUAL = 0.4  # of what fills prompts
STEM = 4  # letters, by which a word is known in its other forms


@dataclass(frozen=True, slots=True)
class Strangers:
    """Words of a language that name nothing to draw: of its list, and of sentences, each as often as it is said."""

    listed: Sequence[str]
    said: Sequence[str]

    def some(self, most: int, rng: np.random.Generator) -> str:
        """One to `most` of them: half of them are what people often say."""
        return " ".join(self._one(rng) for _ in range(int(rng.integers(1, most + 1))))

    def _one(self, rng: np.random.Generator) -> str:
        words = self.said if self.said and rng.random() < 0.5 else self.listed
        return words[int(rng.integers(len(words)))]


def load_strangers(data: Path, known: Mapping[str, Iterable[str]]) -> dict[str, Strangers]:
    """Words of `words/` and `captions/phrases/` that have nothing in common with those `known` to say what to draw."""
    strangers = {}
    for language, texts in known.items():
        stems = {word[:STEM] for text in texts for word in canonical(text).split()}
        with gzip.open(data / "words" / f"{language}.txt.gz", "rt", encoding="utf-8") as file:
            listed = _strange((line.strip() for line in file), stems)
        phrases = data / "captions" / "phrases" / f"{language}.tsv"
        sentences = phrases.read_text("utf-8").splitlines() if phrases.exists() else []
        said = _strange((word for line in sentences for word in line.partition("\t")[2].split()), stems)
        strangers[language] = Strangers(listed[:: max(len(listed) // STRANGERS, 1)], said)
    return strangers


def _strange(words: Iterable[str], stems: Collection[str]) -> list[str]:
    return [word for word in words if word and canonical(word)[:STEM] not in stems]


def filled(said: str, language: str, strangers: Strangers, rng: np.random.Generator) -> str:
    """A prompt with words before it, after it or both: such as people say, or any others, which are to mean nothing."""
    which = int(rng.integers(3))
    before, after = (_some(own[language], strangers, rng) for own in (BEFORE, AFTER))
    if which != 1:
        said = f"{before} {said}"
    return said if which == 0 else f"{said} {after}"


def _some(usual: Sequence[str], strangers: Strangers, rng: np.random.Generator) -> str:
    return usual[int(rng.integers(len(usual)))] if rng.random() < USUAL else strangers.some(MOST_STRANGERS, rng)


def coloured(noun: str, language: str, rng: np.random.Generator) -> str:
    """A noun that is said to have a colour."""
    own = COLOURED[language]
    return f"{own[int(rng.integers(len(own)))]} {noun}"
