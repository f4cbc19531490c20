"""Endings on nouns: on घोडा a horse's "ावर" is घोड्यावर, on हत्ती an elephant's हत्तीवर.

Phrasebooks put endings of cases, of numbers and of "and" right behind a noun, in any of the forms that they take.
"""

from __future__ import annotations

from collections.abc import Mapping

Rules = tuple[tuple[str, str], ...]  # what a noun ends in, and what takes its place; the first that fits counts

BENGALI_SIGNS, BENGALI_VOWELS = "ািীুূৃেৈোৌ", "ইউএও"
MARATHI_POSTPOSITIONS = ("च्या", "वर", "खाली", "समोर", "जवळ", "बरोबर", "सोबत", "ला", "चे", "चा", "ची", "चं")


def _kept(letters: str, ending: str) -> Rules:
    """Nouns that end in one of the letters keep it before the ending."""
    return tuple((letter, letter + ending) for letter in letters)


def _marathi(postposition: str, link: str) -> Rules:
    """Masculine nouns in -ā and neuter ones in -e change; after other vowels there is no vowel to link with."""
    changed = (("सा", f"शा{postposition}"), *((old, f"्या{postposition}") for old in "ाें"))
    return (*changed, *_kept("िीुूो", postposition), ("", link + postposition))


def _alike(endings: tuple[str, ...], rules: Rules) -> Mapping[str, Rules]:
    return dict.fromkeys(endings, rules)


RULES: Mapping[str, Mapping[str, Rules]] = {
    "bn": _alike(("র", "ের"), (*_kept(BENGALI_SIGNS, "র"), *_kept(BENGALI_VOWELS, "য়ের"), ("", "ের"))),
    "kn": {
        **_alike(
            ("ನ", "ಯ", "ದ", "\u200cನ", "ವಿನ"),
            (
                *(("ಹಸು", "ಹಸುವಿನ"), ("ಕರು", "ಕರುವಿನ"), ("ಗಳು", "ಗಳ"), ("ು", "ಿನ"), ("್", "್\u200cನ"), ("ೂ", "ೂನ")),
                *(*_kept("ಿೀೆೇೈ", "ಯ"), ("", "ದ")),
            ),
        ),
        **_alike(("ವನ್ನು", "ಯನ್ನು"), (("ು", "ನ್ನು"), ("್", "್ ಅನ್ನು"), *_kept("ಿೀೆೇೈ", "ಯನ್ನು"), ("", "ವನ್ನು"))),
    },
    "ml": {
        **_alike(
            ("യുടെ", "ന്റെ", "വിന്റെ"),
            (
                *(("ീം", "ീമിന്റെ"), ("ം", "ത്തിന്റെ"), ("്", "ിന്റെ"), ("ൻ", "ന്റെ"), ("ർ", "റിന്റെ"), ("ൽ", "ലിന്റെ")),
                *(("ൺ", "ണിന്റെ"), ("ൾ", "ളിന്റെ"), ("ു", "ുവിന്റെ"), ("", "യുടെ")),
            ),
        ),
        **_alike(
            ("യ്ക്ക്", "ന്"),
            (
                *(("ീം", "ീമിന്"), ("ം", "ത്തിന്"), ("്", "ിന്"), ("ൻ", "ന്"), ("ർ", "റിന്"), ("ൽ", "ലിന്"), ("ൺ", "ണിന്")),
                *(("ൾ", "ളിന്"), ("ു", "ുവിന്"), ("", "യ്ക്ക്")),
            ),
        ),
        "യെ": (
            *(("ീം", "ീമിനെ"), ("ം", "ത്തെ"), ("്", "ിനെ"), ("ൻ", "നെ"), ("ർ", "റിനെ"), ("ൽ", "ലിനെ"), ("ൺ", "ണിനെ")),
            *(("ൾ", "ളിനെ"), ("ു", "ുവിനെ"), ("", "യെ")),
        ),
        "യിൽ": (
            *(
                ("ീം", "ീമിൽ"),
                ("ം", "ത്തിൽ"),
                ("്", "ിൽ"),
                ("ൻ", "നിൽ"),
                ("ർ", "റിൽ"),
                ("ൽ", "ലിൽ"),
                ("ൺ", "ണിൽ"),
                ("ൾ", "ളിൽ"),
            ),
            *(("ു", "ുവിൽ"), ("", "യിൽ")),
        ),
        "യും": (
            *(("ീം", "ീമും"), ("ം", "വും"), ("്", "ും"), ("ൻ", "നും"), ("ർ", "റും"), ("ൽ", "ലും"), ("ൺ", "ണും"), ("ൾ", "ളും")),
            *(("ു", "ുവും"), ("", "യും")),
        ),
        "കൾ": (
            ("ീം", "ീമുകൾ"),
            ("ം", "ങ്ങൾ"),
            ("്", "ുകൾ"),
            ("ൻ", "നുകൾ"),
            ("ർ", "റുകൾ"),
            ("ൽ", "ലുകൾ"),
            ("ൺ", "ണുകൾ"),
            ("", "കൾ"),
        ),
    },
    "mr": {
        link + postposition: _marathi(postposition, link)
        for link in ("", "ा", "ी")
        for postposition in MARATHI_POSTPOSITIONS
    },
    "ta": {
        **_alike(
            ("க்கு", "வுக்கு"),
            (
                *(("ம்", "த்துக்கு"), ("ய்", "ய்க்கு"), ("ட்", "ட்டுக்கு"), ("்", "ுக்கு"), ("ண்டு", "ண்டுக்கு")),
                *(("ட்டு", "ட்டுக்கு"), ("டு", "ட்டுக்கு"), *_kept("ுிீைே", "க்கு"), ("", "வுக்கு")),
            ),
        ),
        **_alike(
            ("யின்", "வின்"),
            (
                *(("ம்", "த்தின்"), ("ட்", "ட்டின்"), ("்", "ின்"), ("ண்டு", "ண்டின்"), ("ட்டு", "ட்டின்")),
                *(("டு", "ட்டின்"), ("ு", "ின்"), *_kept("ிீைே", "யின்"), ("", "வின்")),
            ),
        ),
        **_alike(
            ("யுடன்", "வுடன்"),
            (
                *(("ம்", "த்துடன்"), ("ட்", "ட்டுடன்"), ("்", "ுடன்"), ("ு", "ுடன்")),
                *(*_kept("ிீைே", "யுடன்"), ("", "வுடன்")),
            ),
        ),
        "யை": (
            *(("ம்", "த்தை"), ("ட்", "ட்டை"), ("்", "ை"), ("ண்டு", "ண்டை"), ("ட்டு", "ட்டை"), ("டு", "ட்டை")),
            *(("பசு", "பசுவை"), ("ு", "ை"), *_kept("ிீைே", "யை"), ("", "வை")),
        ),
        "யும்": (("்", "ும்"), ("ு", "ும்"), *_kept("ிீைே", "யும்"), ("", "வும்")),
        "கள்": (("ம்", "ங்கள்"), ("கள்", "கள்"), ("", "கள்")),
    },
    "te": {
        **_alike(("కి", "కు"), (*_kept("ిీెేై", "కి"), ("ం", "ానికి"), ("ాలు", "ాలకు"), ("్లు", "్లకు"), ("", "కు"))),
        **_alike(("ను", "ని"), (*_kept("ిీెేై", "ని"), ("ం", "ాన్ని"), ("ాలు", "ాలను"), ("్లు", "్లను"), ("", "ను"))),
        "లు": (("ట్టు", "ట్లు"), ("ం", "ాలు"), ("ి", "ులు"), ("ాలు", "ాలు"), ("్లు", "్లు"), ("", "లు")),
        "ల": (("ట్టు", "ట్ల"), ("ం", "ాల"), ("ి", "ుల"), ("ాలు", "ాల"), ("్లు", "్ల"), ("", "ల")),
    },
}


def joined(noun: str, ending: str, language: str) -> str:
    """A noun with an ending, in the form that it takes there."""
    for old, new in RULES.get(language, {}).get(ending, ()):
        if noun.endswith(old):
            return noun.removesuffix(old) + new
    return noun + ending
