"""Words that prompts may have beside what is to be drawn, before and after it, in each language."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence
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


STRANGERS, MOST_STRANGERS = 20_000, 3  # words of a language that fill prompts, and how many of them one may have
USUAL = 0.4  # of what fills prompts
STEM = 4  # letters, by which a word is known in its other forms


def load_strangers(folder: Path, known: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Words of each `<lang>.txt.gz` that have nothing in common with those that are `known` to name what to draw."""
    strangers = {}
    for language, texts in known.items():
        stems = {word[:STEM] for text in texts for word in canonical(text).split()}
        with gzip.open(folder / f"{language}.txt.gz", "rt", encoding="utf-8") as file:
            own = [line.strip() for line in file if canonical(line.strip())[:STEM] not in stems]
        step = max(len(own) // STRANGERS, 1)
        strangers[language] = own[::step]
    return strangers


def filled(said: str, language: str, strangers: Sequence[str], rng: np.random.Generator) -> str:
    """A prompt with words before it, after it or both: such as people say, or any others, which are to mean nothing."""
    which = int(rng.integers(3))
    before, after = (_some(own[language], strangers, rng) for own in (BEFORE, AFTER))
    if which != 1:
        said = f"{before} {said}"
    return said if which == 0 else f"{said} {after}"


def _some(usual: Sequence[str], strangers: Sequence[str], rng: np.random.Generator) -> str:
    if rng.random() < USUAL:
        return usual[int(rng.integers(len(usual)))]
    count = int(rng.integers(1, MOST_STRANGERS + 1))
    return " ".join(strangers[int(index)] for index in rng.integers(len(strangers), size=count))
