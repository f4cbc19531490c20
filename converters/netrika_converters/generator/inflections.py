"""Other forms of nouns than the dictionary's, as prompts have them: "तीन केले" and not "तीन केला"."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

import numpy as np

from netrika_converters.generator.joins import joined

# Of each language, what a word may end in and what takes its place: plurals, oblique and object forms, classifiers.
ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "as": (("", "টো"), ("", "টা"), ("", "বোৰ"), ("", "খন"), ("", "জনী"), ("", "ৰ")),
    "bn": (("", "টি"), ("", "টা"), ("", "গুলি"), ("", "গুলো"), ("", "র"), ("", "কে")),
    "gu": (("ો", "ા"), ("ું", "ાં"), ("ી", "ીઓ"), ("", "ઓ"), ("", "ને"), ("", "નું")),
    "hi": (("ा", "े"), ("ा", "ों"), ("ी", "ियाँ"), ("ी", "ियों"), ("", "ें"), ("", "ों")),
    "kn": (("", "ಗಳು"), ("", "ಗಳನ್ನು"), ("", "ವನ್ನು"), ("", "ನ")),
    "ml": (("", "കൾ"), ("", "യെ"), ("", "യുടെ")),
    "mr": (("ा", "े"), ("ा", "्या"), ("ी", "्या"), ("े", "्या"), ("", "े"), ("", "ला"), ("", "ाला"), ("", "ाचे")),
    "or": (("", "ଟି"), ("", "ଟିଏ"), ("", "ଗୁଡ଼ିକ"), ("", "ମାନେ"), ("", "ର"), ("", "କୁ")),
    "pa": (("ਾ", "ੇ"), ("ਾ", "ਿਆਂ"), ("ੀ", "ੀਆਂ"), ("", "ਾਂ"), ("", "ਨੂੰ")),
    "ta": (("", "கள்"), ("", "யை")),
    "te": (("", "లు"), ("", "ను")),
    "ur": (("ا", "ے"), ("ہ", "ے"), ("ا", "وں"), ("ی", "یاں"), ("ی", "یوں"), ("", "یں"), ("", "وں")),
}


def forms(noun: str, language: str) -> list[str]:
    """A noun, and its other forms; its last word changes. English ones stay: patterns know their plurals."""
    after_vowel = unicodedata.category(noun[-1]).startswith("M")
    return [noun] + [
        noun.removesuffix(old) + new if old else joined(noun, new, language)
        for old, new in ENDINGS.get(language, ())
        if noun.endswith(old) and (old or not (after_vowel and unicodedata.category(new[0]).startswith("M")))
    ]


def inflected(noun: str, language: str, rng: np.random.Generator) -> str:
    """A noun in one of its forms, at random."""
    found = forms(noun, language)
    return found[int(rng.integers(len(found)))]
