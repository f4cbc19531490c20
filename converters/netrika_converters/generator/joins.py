"""Endings on nouns: on घोडा a horse's "ावर" is घोड्यावर, on हत्ती an elephant's हत्तीवर.

Phrasebooks put endings of cases, of numbers and of "and" right behind a noun, in any of the forms that they take. The
rules are those of usual nouns, with some words that are not; what they miss is said a little wrongly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Rules = tuple[tuple[str, str], ...]  # what a noun ends in, and what takes its place; the first that fits counts

INVISIBLE = "\u200c\u200d"
BENGALI_SIGNS, BENGALI_VOWELS = "ািীুূৃেৈোৌ", "ইউএও"
MARATHI_POSTPOSITIONS = ("च्या", "वर", "खाली", "समोर", "जवळ", "बरोबर", "सोबत", "ला", "चे", "चा", "ची", "चं")
# What nouns are before postpositions: feminine ones in -ā, neuter ones in -ū and borrowed ones first.
MARATHI_STEMS = (
    *(("शाळा", "शाळे"), ("घंटा", "घंटे"), ("वाहिका", "वाहिके"), ("रिक्षा", "रिक्षा"), ("गाय", "गाई")),
    *(("लिंबू", "लिंबा"), ("पाखरू", "पाखरा"), ("पिल्लू", "पिल्ला"), ("वासरू", "वासरा")),
    *((word, word) for word in ("पांडा", "पिझ्झा", "कोआला", "गोरिला", "लामा", "झेब्रा")),
    *(("्या", "्या"), ("सा", "शा"), ("रा", "ऱ्या"), ("ा", "्या"), ("े", "्या"), ("ं", "्या")),
    *((vowel, vowel) for vowel in "िीुूो"),
)


def _kept(letters: Sequence[str], ending: str) -> Rules:
    """Nouns that end in one of these keep it before the ending."""
    return tuple((letter, letter + ending) for letter in letters)


def _alike(endings: Sequence[str], rules: Rules) -> Mapping[str, Rules]:
    return dict.fromkeys(endings, rules)


def _marathi(postposition: str, link: str) -> Rules:
    """`link` is the vowel between a noun that ends in a consonant and its postposition."""
    return (*((old, new + postposition) for old, new in MARATHI_STEMS), ("", link + postposition))


def _malayalam(consonant: str, n: str, m: str, glide: str, rounded: str, many: Rules) -> Rules:
    """An ending after consonants, in the place of n and of m, after vowels, after u, and after plurals."""
    stems = ("വീട്", "വീട്ട"), ("ീം", "ീമ"), ("ർ", "റ"), ("ൽ", "ല"), ("ൺ", "ണ"), ("ൾ", "ള"), ("്", "")
    after = tuple((old, new + consonant) for old, new in stems)
    return (*many, *after[:2], ("ം", m), ("ൻ", n), *after[2:], *_kept("ൂു", rounded), ("", glide))


def _tamil(consonant: str, front: str, back: str, oblique: bool = True) -> Rules:
    """An ending after consonants and in the place of u, after front vowels, and after others.

    `oblique` ones change what comes before.
    """
    kept = *_kept(("பசு", "கங்காரு"), back), ("ீம்", f"ீம{consonant}")
    plain = *((f"{each}்", f"{each}்{each}{consonant}") for each in "கசடப"), ("வானவில்", f"வானவில்ல{consonant}")
    stems = ("ண்டு", "ண்ட"), ("ட்டு", "ட்ட"), ("டு", "ட்ட"), ("ன்று", "ன்ற"), ("ற்று", "ற்ற"), ("று", "ற்ற")
    changed = (("ம்", f"த்த{consonant}"), *((old, new + consonant) for old, new in stems)) if oblique else ()
    return (*kept, *plain, *changed, ("்", consonant), ("ு", consonant), *_kept("ிீைே", front), ("", back))


def _telugu(usual: str, front: str, n: str, m: str) -> Rules:
    """An ending after most vowels, after front ones, after n, and in the place of m."""
    many = tuple((f"{old}లు", f"{old}ల") for old in TELUGU_BEFORE_MANY)
    house_and_ice = ("ఇల్లు", f"ఇంటి{front}"), ("ీం", f"ీం{usual}")
    return (
        *(*house_and_ice, *((old, new + usual) for old, new in many), ("డు", f"డి{n}"), ("ం", m)),
        *(*_kept("ిీెేై", front), ("", usual)),
    )


TELUGU_BEFORE_MANY = ("ా", "ీ", "ు", "్", "\u200c")  # what plural nouns have before their ending
TELUGU_MANY: Rules = (
    *(("ఇల్లు", "ఇళ్లు"), ("ట్టు", "ట్లు"), ("ండు", "ండ్లు"), ("ుడు", "ుళ్లు"), ("ేలు", "ేళ్లు")),
    *(*((f"{each}లు", f"{each}లు") for each in TELUGU_BEFORE_MANY), ("ీం", "ీంలు"), ("ం", "ాలు"), ("ి", "ులు"), ("", "లు")),
)
KANNADA_OWN = ("ಹಸು", "ಕರು")  # keep their u
RULES: Mapping[str, Mapping[str, Rules]] = {
    "bn": _alike(
        ("র", "ের"),
        (*_kept(BENGALI_SIGNS, "র"), *_kept((*BENGALI_VOWELS, "ং"), "য়ের"), ("ৎ", "তের"), ("", "ের")),
    ),
    "gu": {ending: (("ો", f"ા{ending}"), ("ું", f"ા{ending}")) for ending in ("ની", "નું", "નો", "ના", "થી", "ને")},
    "kn": {
        **_alike(
            ("ನ", "ಯ"),
            (
                *(*_kept(KANNADA_OWN, "ವಿನ"), ("ಗಳು", "ಗಳ"), ("ು", "ಿನ"), ("್", "್ನ"), ("ೂ", "ೂನ"), ("ಸೂರ್ಯ", "ಸೂರ್ಯನ")),
                *(*_kept("ಿೀೆೇೈ", "ಯ"), ("", "ದ")),
            ),
        ),
        "ವನ್ನು": (
            *(*_kept(KANNADA_OWN, "ವನ್ನು"), ("ಗಳು", "ಗಳನ್ನು"), ("ು", "ನ್ನು"), ("್", "್ ಅನ್ನು"), ("ಸೂರ್ಯ", "ಸೂರ್ಯನನ್ನು")),
            *_kept("ಿೀೆೇೈ", "ಯನ್ನು"),
        ),
        **{ending: (("ಗಳು", ending),) for ending in ("ಗಳು", "ಗಳ", "ಗಳನ್ನು")},
    },
    "ml": {
        "യുടെ": _malayalam("ിന്റെ", "ന്റെ", "ത്തിന്റെ", "യുടെ", "വിന്റെ", (("ങ്ങൾ", "ങ്ങളുടെ"), ("കൾ", "കളുടെ"))),
        **_alike(("യ്ക്ക്", "ന്"), _malayalam("ിന്", "ന്", "ത്തിന്", "യ്ക്ക്", "വിന്", _kept(("ങ്ങൾ", "കൾ"), "ക്ക്"))),
        "നു": _malayalam("ിനു", "നു", "ത്തിനു", "യ്ക്കു", "വിനു", _kept(("ങ്ങൾ", "കൾ"), "ക്കു")),
        "യെ": _malayalam("ിനെ", "നെ", "ത്തെ", "യെ", "വിനെ", (("ങ്ങൾ", "ങ്ങളെ"), ("കൾ", "കളെ"))),
        "യിൽ": _malayalam("ിൽ", "നിൽ", "ത്തിൽ", "യിൽ", "വിൽ", ()),
        "യും": (("വീട്", "വീടും"), *_malayalam("ും", "നും", "വും", "യും", "വും", ())),
        "കൾ": (
            *(*_kept(("ങ്ങൾ", "കൾ"), ""), ("വീട്", "വീടുകൾ"), *_kept(("പശു", "ൂ"), "ക്കൾ"), ("ു", "ുകൾ")),
            *_malayalam("ുകൾ", "നുകൾ", "ങ്ങൾ", "കൾ", "കൾ", ()),
        ),
    },
    "mr": {
        link + postposition: _marathi(postposition, link)
        for link in ("", "ा", "ी")
        for postposition in MARATHI_POSTPOSITIONS
    },
    "ta": {
        **{  # hard letters double behind it
            f"க்கு{hard}": (("ய்", f"ய்க்கு{hard}"), *_tamil(f"ுக்கு{hard}", f"க்கு{hard}", f"வுக்கு{hard}"))
            for hard in ("", "க்", "ப்")
        },
        **_alike(("யின்", "வின்"), _tamil("ின்", "யின்", "வின்")),
        "வுடன்": _tamil("ுடன்", "யுடன்", "வுடன்"),
        "யை": _tamil("ை", "யை", "வை"),
        "யும்": _tamil("ும்", "யும்", "வும்", oblique=False),
        "கள்": (("ம்", "ங்கள்"), ("கள்", "கள்"), *_kept(("பசு", "ா"), "க்கள்")),
    },
    "te": {
        **_alike(("కి", "కు"), _telugu("కు", "కి", "కి", "ానికి")),
        "ను": _telugu("ను", "ని", "ని", "ాన్ని"),
        "లు": TELUGU_MANY,
        "ల": tuple((old, new.removesuffix("ు")) for old, new in TELUGU_MANY),
    },
}


def joined(noun: str, ending: str, language: str) -> str:
    """A noun with an ending, in the form that it takes there."""
    noun = noun.rstrip(INVISIBLE) if ending else noun
    for old, new in RULES.get(language, {}).get(ending, ()):
        if noun.endswith(old):
            return noun.removesuffix(old) + new
    return noun + ending
