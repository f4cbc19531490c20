"""Indic prompts in Latin letters, as people without an Indic keyboard type them: "लाल सेब" as "lal seb" or "laal seb".

The blocks of nine scripts have their letters at the same places (ISCII's, which Unicode took over), so that one table
by place serves them all. There is no one spelling: vowels, and what sounds alike, are spelled one way or another.
"""

from __future__ import annotations

import re
import unicodedata

import numpy as np

BLOCKS = {"as": 0x980, "bn": 0x980, "gu": 0xA80, "hi": 0x900, "kn": 0xC80, "ml": 0xD00, "mr": 0x900, "or": 0xB00}
BLOCKS |= {"pa": 0xA00, "ta": 0xB80, "te": 0xC00}
WORD = re.compile("[\u0900-\u0963\u0966-\u0d7f]+")
NORTHERN = ("as", "bn", "gu", "hi", "mr", "pa")  # where the a after a word's last consonant is not spoken
SOUTHERN = ("kn", "ml", "ta", "te")  # that write the t of "tomato" as t, and the other as th
# From ka on. What is spelled in several ways has them side by side, and the first half of the time.
CONSONANTS = "k kh g gh ng ch chh|ch j jh n t th d dh n t th d dh n n p ph|f b bh m y r r l l zh|l v|w sh sh|s s h"
KA, PA, MA, HA, NUKTA, VIRAMA, DIGITS, ADDAK = 0x15, 0x2A, 0x2E, 0x39, 0x3C, 0x4D, 0x66, 0x71
LETTERS = dict(zip(range(KA, HA + 1), CONSONANTS.split(), strict=True))
LETTERS |= {0x5C: "r", 0x70: "r", 0x71: "w|v"}  # Gurmukhi's rra; Assamese ra and wa
FINAL = {0x4E: "t", 0x7A: "n", 0x7B: "n", 0x7C: "r", 0x7D: "l", 0x7E: "l", 0x7F: "k"}  # Bengali, Malayalam
VOWELS = dict(zip(range(0x05, 0x0C), "a aa|a i ee|i u oo|u ri".split(), strict=True))
VOWELS |= {0x0D: "e", 0x0E: "e", 0x0F: "e", 0x10: "ai|ei", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au|ou"}
# A vowel sign stands this far behind its letter; long a, which has one only, is written short as often.
SIGNS = {place + 0x38: spelled for place, spelled in VOWELS.items() if place > 0x05} | {0x3E: "a|aa", 0x40: "i|ee"}
NASALS = (0x01, 0x02)
MARKS = {0x03: "h"}
DOTTED = {"d": "r", "dh": "rh", "j": "z", "ph": "f", "s": "sh"}  # what consonants are with a nukta
OWN = {
    "as": {0x1A: "s|ch", 0x1B: "s", 0x36: "x|h|sh", 0x37: "x|h|sh", 0x38: "x|s|h", 0x2F: "j"},
    "bn": {0x2F: "j", 0x38: "s|sh"},
    "ml": {0x1F: "d|t"},
    "ta": {0x15: "g|k", 0x1A: "s|ch", 0x1F: "d|t", 0x24: "th|dh", 0x2A: "b|p"},
}
UNWRITTEN = {"as": "o|a", "bn": "o|a"}


def romanised(said: str, language: str, rng: np.random.Generator) -> str:
    """A prompt in Latin letters; what is in no Indic script stays, and so does Urdu, which leaves its vowels out."""
    if language not in BLOCKS:
        return said
    return WORD.sub(lambda word: _Word(word[0], language, rng).spelled(), unicodedata.normalize("NFC", said))


class _Word:
    """A word's consonants, each with its place and vowel; a vowel is None where it is the a that nobody writes."""

    def __init__(self, word: str, language: str, rng: np.random.Generator) -> None:
        self.language, self.rng = language, rng
        self.sounds: list[tuple[int, str, str | None]] = []
        self.places = [ord(char) - BLOCKS[language] for char in word]
        for index in range(len(word)):
            self._hear(index)

    def spelled(self) -> str:
        """All in Latin letters, the unwritten a where it is spoken."""
        return "".join(
            consonant + (self._unwritten(index) if vowel is None else vowel)
            for index, (_, consonant, vowel) in enumerate(self.sounds)
        )

    def _hear(self, index: int) -> None:
        place = self.places[index]
        if place == ADDAK and self.language == "pa":
            return  # told with the consonant behind it
        if place in NASALS or (place == 0x70 and self.language == "pa"):
            self.sounds.append((place, self._nasal(index), ""))
        elif place in LETTERS and (place <= HA or self.language in ("as", "bn", "pa")):
            self._hear_consonant(index, place)
        elif place in VOWELS:
            self.sounds.append((place, "", self._one(VOWELS[place])))
        elif place in FINAL or place in MARKS:
            self.sounds.append((place, FINAL.get(place) or MARKS[place], ""))
        elif DIGITS <= place < DIGITS + 10:
            self.sounds.append((place, str(place - DIGITS), ""))
        elif self.sounds:
            self._change(place, last=index == len(self.places) - 1)

    def _hear_consonant(self, index: int, place: int) -> None:
        """A consonant; a double one is one letter longer, and as hard as the first of a word."""
        double = index > 1 and self.places[index - 2 : index] == [place, VIRAMA]
        doubled = self.places[index + 1 : index + 3] == [VIRAMA, place]
        hard = double or doubled or (index == 0 and place != 0x1A)
        soft = not hard or self.language not in ("ml", "ta")
        letter = self._one(OWN.get(self.language, {}).get(place, LETTERS[place]) if soft else LETTERS[place])
        if self.language in SOUTHERN and LETTERS[place] == "t" and place > 0x20 and soft:
            letter = self._one("th|t")
        if letter == "ng" and VIRAMA in self.places[index + 1 : index + 2]:
            letter = "n"
        if double:
            self.sounds[-1] = (place, "" if letter == "ng" else letter[0], "")
        after_addak = index > 0 and self.places[index - 1] == ADDAK and self.language == "pa"
        self.sounds.append((place, letter[0] + letter if after_addak else letter, None))

    def _change(self, place: int, last: bool) -> None:
        """The last consonant's vowel, or the dot below it."""
        own, consonant, vowel = self.sounds[-1]
        if place in SIGNS:
            vowel = self._one(SIGNS[place])
        elif place == VIRAMA:
            vowel = "u" if last and self.language == "ml" else ""
        elif place == NUKTA:
            consonant = DOTTED.get(consonant, consonant)
        self.sounds[-1] = own, consonant, vowel

    def _nasal(self, index: int) -> str:
        """M before lips meet, and at the end in the south."""
        behind = self.places[index + 1] if index + 1 < len(self.places) else None
        return "m" if (self.language in SOUTHERN if behind is None else PA <= behind <= MA) else "n"

    def _unwritten(self, index: int) -> str:
        """In northern languages it is spoken neither last nor between two syllables that have a vowel."""
        vowels = [vowel for _, _, vowel in self.sounds]
        last = index == len(vowels) - 1
        inside = not last and index > 0 and bool(vowels[index - 1]) and bool(vowels[index + 1])
        inside = inside and self.sounds[index + 1][1] != ""
        if self.language in NORTHERN and index > 0:
            if last:  # after two consonants it may be
                place, _, vowel = self.sounds[index - 1]
                return self._one("a|" if vowel == "" and place in LETTERS and place != self.sounds[index][0] else "")
            if inside and self.language not in UNWRITTEN:
                return ""
        return self._one(UNWRITTEN.get(self.language, "a"))

    def _one(self, spellings: str) -> str:
        first, *others = spellings.split("|")
        return first if not others or self.rng.random() < 0.5 else others[int(self.rng.integers(len(others)))]
