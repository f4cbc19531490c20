"""Words that prompts may have beside what is to be drawn, before and after it, in each language."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

BEFORE: Mapping[str, tuple[str, ...]] = {
    "as": ("এটা", "অনুগ্ৰহ কৰি", "এটা ধুনীয়া"),
    "bn": ("একটি", "একটা", "দয়া করে", "একটি সুন্দর"),
    "en": ("a", "an", "the", "one", "a picture of", "an image of", "draw", "please draw a", "a nice", "create a"),
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
    "hi": ("बनाओ", "दिखाओ", "का चित्र", "की तस्वीर", "बनाइए"),
    "kn": ("ಬಿಡಿಸಿ", "ತೋರಿಸಿ", "ಚಿತ್ರ"),
    "ml": ("വരയ്ക്കുക", "കാണിക്കുക", "ചിത്രം"),
    "mr": ("काढा", "दाखवा", "चित्र", "चे चित्र"),
    "or": ("ଆଙ୍କ", "ଦେଖାଅ", "ଚିତ୍ର", "ର ଚିତ୍ର"),
    "pa": ("ਬਣਾਓ", "ਦਿਖਾਓ", "ਦੀ ਤਸਵੀਰ"),
    "ta": ("வரை", "காட்டு", "படம்"),
    "te": ("గీయండి", "చూపించు", "చిత్రం", "బొమ్మ"),
    "ur": ("بناؤ", "دکھاؤ", "کی تصویر"),
}


def filled(said: str, language: str, rng: np.random.Generator) -> str:
    """A prompt with words before it, after it or both."""
    which = int(rng.integers(3))
    before, after = BEFORE[language], AFTER[language]
    if which != 1:
        said = f"{before[int(rng.integers(len(before)))]} {said}"
    return said if which == 0 else f"{said} {after[int(rng.integers(len(after)))]}"
