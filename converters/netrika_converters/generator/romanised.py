"""Indic prompts in Latin letters, as people without an Indic keyboard type them: "लाल सेब" as "lal seb" or "laal seb".

The blocks of nine scripts have their letters at the same offsets (ISCII's, which Unicode took over), so that one table
serves them all, with what a language spells otherwise beside it. There is no one spelling: where several are usual they
stand side by side, parted by bars, and the first is drawn half of the time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from netrika.engines.prompts import INVISIBLE

BLOCKS = {"as": 0x980, "bn": 0x980, "gu": 0xA80, "hi": 0x900, "kn": 0xC80, "ml": 0xD00, "mr": 0x900, "or": 0xB00}
BLOCKS |= {"pa": 0xA00, "ta": 0xB80, "te": 0xC00}
SOUTHERN = ("kn", "ml", "ta", "te")  # which speak every inherent vowel, and write the dental t as th
CANDRABINDU, ANUSVARA, VISARGA, KA, NUKTA, VIRAMA, DIGITS = 0x01, 0x02, 0x03, 0x15, 0x3C, 0x4D, 0x66
TIPPI, ADDAK = "\u0a70", "\u0a71"  # Gurmukhi's nasal, and what doubles the consonant behind it
LIPS, WEAK = range(0x2A, 0x2F), range(0x2F, 0x3A)  # pa to ma, and ya to ha: what a nasal before them sounds like
CONSONANTS = "k kh g gh n ch chh|ch j jh n t th d dh n t th d dh n n p ph|f b bh m y r r l l zh|l v|w sh sh s h".split()
DENTAL_T = 0x24
DOTTED = {0x15: "q|k", 0x16: "kh", 0x17: "g", 0x1C: "z|j", 0x21: "d|r", 0x22: "dh|rh", 0x2B: "f", 0x2F: "y", 0x38: "sh"}
VOWELS = dict(zip(range(0x05, 0x0C), "a aa|a i ee|i u oo|u ri|ru".split(), strict=True))
VOWELS |= {0x0D: "a|e", 0x0E: "e", 0x0F: "e", 0x10: "ai|ai|e", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au|au|o"}
VOWELS |= {0x0C: "lu", 0x60: "ri|ru", 0x61: "lu", 0x72: "a|e"}
# A vowel sign stands this far behind its letter; those of long vowels are written short as often.
SIGNS = {offset + 0x38: spelled for offset, spelled in VOWELS.items() if 0x05 < offset < 0x15}
SIGNS |= {0x3E: "a|aa", 0x40: "i|ee", 0x42: "u|oo", 0x57: "au|o"}
OTHERS = {"ॐ": "om", "ૐ": "om", "ৎ": "t"}
CLOSED = (*"ൺൻർൽൾൿ", "ய்")  # consonants without a vowel: Malayalam's chillus, and a Tamil one that is spelled apart
INHERENT = {"as": "o|a", "bn": "o|a"}
# What languages spell otherwise: letters, letters with a nukta, and clusters, in their own script.
_OWN = {
    "as": "ৰ:r ৱ:w|v চ:s|ch ছ:s শ:x|h|sh ষ:x|h|sh স:x|s|h য:j ঙ:ng ড়:r ঢ়:rh ক্ষ:khy|kh জ্ঞ:gy ্য:y|",
    "bn": "য:j স:s|sh ঙ:ng ভ:bh|v ব:b ড়:r ঢ়:r|rh ক্ষ:kh|kkh জ্ঞ:gg|gy ্য:y|",
    "gu": "જ્ઞ:gn|gy",
    "hi": "ज्ञ:gy",
    "kn": "ಜ್ಞ:jn|gn ವ:v",
    "ml": "ന്റ:nt ൻ്റ:nt ൻറ:nt റ്റ:tt ഞ:nj ഞ്ഞ:nj|nnj ങ:ng ങ്ങ:ng ഞ്ച:nch|nj ണ്ട:nd ന്ത:nth ങ്ക:nk|ng "
    "മ്പ:mb ത്ത:th|tth ച്ച:cch|ch ൺ:n ൻ:n ർ:r ൽ:l ൾ:l ൿ:k വ:v",
    "mr": "ज्ञ:dny|gy",
    "or": "ଯ:j ୟ:y ୍ଯ:y ୍ୟ:y ୱ:w|b ୍ୱ:w|",
    "pa": "ੜ:r|d",
    "ta": "ற்ற:tr|tt ன்ற:ndr|nr ஞ்ச:nj ங்க:ng ண்ட:nd ந்த:nth|ndh|nd ம்ப:mb ஃப:f ச:s|ch ச்ச:cch|ch த்த:th|tth ஞ:gn|n வ:v ய்:y|i",
    "te": "జ్ఞ:gn|jn వ:v",
}
OWN = {language: dict(pair.split(":") for pair in table.split()) for language, table in _OWN.items()}
VOICED = {"ml": {"ട": "d|t"}, "ta": {"க": "g|k", "ட": "d|t", "த": "th|dh", "ப": "b|p"}}  # inside words
WORDS = {"hi": {"में": "mein|me", "और": "aur", "है": "hai"}}
VOWELS_OF = {language: {0x05: "o|a", 0x10: "oi|ai", 0x48: "oi|ai"} for language in ("as", "bn")}


@dataclass(slots=True)
class Sound:
    """A consonant, perhaps a geminate, and its vowel in Latin letters; either may be "". None is the inherent vowel."""

    consonant: str
    vowel: str | None
    geminate: bool = False


def romanised(said: str, language: str, rng: np.random.Generator) -> str:
    """A prompt in Latin letters. What is in another script stays, and so does Urdu, which leaves its vowels out."""
    if language not in BLOCKS:
        return said
    block = BLOCKS[language]
    word = re.compile(f"[{chr(block)}-{chr(block + 0x63)}{chr(block + DIGITS)}-{chr(block + 0x7F)}]+")
    text = unicodedata.normalize("NFC", said).translate(INVISIBLE)
    return word.sub(lambda found: _spelled(found[0], language, rng), text)


@cache
def _letters(language: str) -> Mapping[str, str]:
    """Spellings of a language's consonants, and of what is spelled as one."""
    block = BLOCKS[language]
    letters = {chr(block + KA + index): spelled for index, spelled in enumerate(CONSONANTS)}
    letters |= {chr(block + offset) + chr(block + NUKTA): spelled for offset, spelled in DOTTED.items()}
    if language in SOUTHERN:
        letters[chr(block + DENTAL_T)] = "th|t"
    return letters | OWN[language]


@cache
def _vowels(language: str) -> Mapping[int, str]:
    """Spellings of a language's vowels and vowel signs, by their offset."""
    return {**VOWELS, **SIGNS, **VOWELS_OF.get(language, {})}


def _spelled(word: str, language: str, rng: np.random.Generator) -> str:
    if spelled := WORDS.get(language, {}).get(word):
        return _one(spelled, rng)
    sounds = _sounds(word, language, rng)
    _speak(sounds, language, rng)
    return "".join(sound.consonant + (sound.vowel or "") for sound in sounds)


def _sounds(word: str, language: str, rng: np.random.Generator) -> list[Sound]:
    """The word's sounds, inherent vowels still None."""
    letters, sounds, at = _letters(language), list[Sound](), 0
    while at < len(word):
        unit = next((word[at : at + size] for size in (3, 2, 1) if word[at : at + size] in letters), "")
        if unit:
            at += _hear(word, at, unit, language, sounds, rng)
        else:
            _change(word, at, language, sounds, rng)
            at += 1
    return sounds


def _hear(word: str, at: int, unit: str, language: str, sounds: list[Sound], rng: np.random.Generator) -> int:
    """Add the consonant that a unit of the word stands for. Returns how many characters it took."""
    virama, spelled = chr(BLOCKS[language] + VIRAMA), _letters(language)[unit]
    if unit[0] == virama and sounds:
        sounds[-1].vowel = ""
    is_twice = word[at + len(unit) :].startswith(virama + unit)
    is_doubled = is_twice or (word[:at].endswith(ADDAK) and spelled[:2] != "ch" and rng.random() < 0.7)
    if at and not is_doubled:
        spelled = VOICED.get(language, {}).get(unit, spelled)
    consonant = _one(spelled, rng)
    if is_doubled and (len(consonant) == 1 or rng.random() < 0.5):  # kk, and cch or ch
        consonant = consonant[0] + consonant
    sounds.append(Sound(consonant, "" if unit in CLOSED else None, is_doubled))
    return len(unit) + (1 + len(unit) if is_twice else 0)


def _change(word: str, at: int, language: str, sounds: list[Sound], rng: np.random.Generator) -> None:
    """Add what a character that is no consonant stands for, or change the last sound's vowel."""
    offset = ord(word[at]) - BLOCKS[language]
    if offset in SIGNS and sounds:
        sounds[-1].vowel = _one(_vowels(language)[offset], rng)
    elif offset == VIRAMA and sounds:
        sounds[-1].vowel = _one("u|", rng) if language == "ml" and at + 1 == len(word) else ""
    elif offset in VOWELS:
        sounds.append(Sound("", _one(_vowels(language)[offset], rng)))
    elif offset in (CANDRABINDU, ANUSVARA) or word[at] == TIPPI:
        behind = ord(word[at + 1]) - BLOCKS[language] if at + 1 < len(word) else None
        sounds.append(Sound(_one(_nasal(offset, behind, language), rng), ""))
    elif DIGITS <= offset < DIGITS + 10:
        sounds.append(Sound(str(offset - DIGITS), ""))
    elif word[at] in OTHERS or offset == VISARGA:
        sounds.append(Sound(OTHERS.get(word[at], "h"), ""))


def _nasal(offset: int, behind: int | None, language: str) -> str:
    """Spellings of a nasal before what is `behind` it, None at a word's end."""
    if offset == CANDRABINDU:
        return "|n" if language in ("as", "bn") else "n|"
    if language in ("as", "bn"):
        return "ng"
    if behind is None:
        return "m" if language in SOUTHERN else {"gu": "|n", "or": "ng|n"}.get(language, "n|")
    if behind in LIPS or (behind in WEAK and language in SOUTHERN):
        return "m"
    return "n|ng" if behind in WEAK else "n"


def _speak(sounds: list[Sound], language: str, rng: np.random.Generator) -> None:
    """Set the inherent vowels, or leave them out as northern languages do, from the right: at the end, and in VC_CV.

    After two consonants the last one may be spoken; Assamese leaves none out within words, and Bengali not always.
    """
    behind: Sound | None = None
    for index in reversed(range(len(sounds))):
        sound, before = sounds[index], sounds[index - 1] if index else None
        if sound.vowel is None:
            spelled = INHERENT.get(language, "a")
            if before and language not in (*SOUTHERN, "or"):
                if behind is None:
                    spelled = _last(before, language)
                elif before.vowel != "" and behind.vowel and behind.consonant and not behind.geminate:
                    spelled = {"as": spelled, "bn": f"|{spelled}"}.get(language, "")
            sound.vowel = _one(spelled, rng)
        behind = sound


def _last(before: Sound, language: str) -> str:
    """Spellings of the inherent vowel of a word's last consonant, `before` which another sound stands."""
    if before.vowel == "" and before.consonant not in ("", "n", "ng"):
        return INHERENT.get(language, "a|")
    return "|||o" if language in INHERENT else ""


def _one(spellings: str, rng: np.random.Generator) -> str:
    first, *others = spellings.split("|")
    return first if not others or rng.random() < 0.5 else others[int(rng.integers(len(others)))]
