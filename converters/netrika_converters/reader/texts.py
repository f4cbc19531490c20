"""What signs say: words, numbers, prices, dates, telephone numbers, short phrases and mixed scripts."""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import regex

from netrika.engines.scripts import with_ra_of
from netrika_converters.reader.numerals import ZEROS, draw_number

LANGUAGES = tuple("as bn gu hi kn ml mr or pa ta te ur en".split())
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]_|–—‘’“”…₹।॥°·×"
MARKS = ".,-:/!?&()"  # the usual ones
URDU_PUNCTUATION = "،؛؟۔"
LONGEST = 40  # code points of a phrase
COMMON = 0.12  # of words
LEAST = 5  # times that a letter stands in a list, to be more than a slip

# Malayalam's letters without a vowel, as old text spells them: consonant, virama, zero-width joiner.
CHILLU = {"ണ്\u200d": "ൺ", "ന്\u200d": "ൻ", "ര്\u200d": "ർ", "ല്\u200d": "ൽ", "ള്\u200d": "ൾ", "ക്\u200d": "ൿ"}
VIRAMAS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d"  # Tamil's does not join
# What is drawn as one: a grapheme cluster, and those that viramas join to it.
CLUSTER = regex.compile(rf"(?:\X(?<=[{VIRAMAS}]))*\X")
# Vowel signs and Quranic marks, which signs in Urdu leave out, and Arabic letters that look like Urdu's own.
NOT_URDU = regex.compile("[\u0640\u0643\u0647\u0649\u064a-\u065f\u0670\u06d6-\u06ed]")
FOLDED = str.maketrans({"\u09f7": "\u0964"})  # a currency sign of Bengal that looks like a danda
INVISIBLE = str.maketrans("", "", "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")


def canonical(text: str) -> str:
    """The form that the recognizer is taught and its words are compared in: NFC without invisible characters."""
    for spelled, letter in CHILLU.items():
        text = text.replace(spelled, letter)
    return unicodedata.normalize("NFC", text).translate(INVISIBLE).translate(FOLDED)


def read_words(folder: Path, language: str) -> list[str]:
    """A language's word list, in canonical form. Words whose look hangs on a zero-width joiner are left out."""
    with gzip.open(folder / f"{language}.txt.gz", "rt", encoding="utf-8") as file:
        words = dict.fromkeys(line.strip() for line in file)
    kept = dict.fromkeys(with_ra_of(language, canonical(word)) for word in words if not _hangs_on_joiner(word))
    return [word for word in kept if 0 < len(word) <= LONGEST and _stands_alone(word, language)]


def read_common(folder: Path, language: str, letters: Container[str]) -> list[str]:
    """Short words that signs have (bank, hotel, police), from CLDR's emoji names; all of whose `letters` are known."""
    path = folder / f"{language}.json"
    if not path.exists():
        return []
    names = json.loads(path.read_text("utf-8")).values()
    words = dict.fromkeys(
        with_ra_of(language, canonical(word.strip("()،,:;“”\"'.!?’‘")))
        for each in names
        for text in [each["name"], *each["keywords"]]
        for word in text.split()
    )
    known = (word for word in words if len(word) > 1 and all(letter in letters for letter in word))
    return [word for word in known if _stands_alone(word, language)]


def is_conjunct(word: str) -> bool:
    """Tell the lists' lone conjuncts, up to a third of some, from words: no sign has them, but they teach letters."""
    return any(virama in word for virama in VIRAMAS) and CLUSTER.fullmatch(word) is not None


def _stands_alone(word: str, language: str) -> bool:
    """Whether a word can be drawn by itself: a mark in front would get a dotted circle."""
    return unicodedata.category(word[0])[0] != "M" and not (language == "ur" and NOT_URDU.search(word))


def _hangs_on_joiner(word: str) -> bool:
    for spelled, letter in CHILLU.items():
        word = word.replace(spelled, letter)
    return any(joiner in word.rstrip("\u200c\u200d") for joiner in "\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, English ones for signs in two, conjuncts that are no words, and common words."""

    language: str
    words: list[str]
    english: list[str]
    conjuncts: list[str] = field(default_factory=list)
    common: list[str] = field(default_factory=list)

    def letters(self) -> Counter[str]:
        """How often each character stands in the words."""
        return Counter("".join(self.words))

    def draw(self, rng: np.random.Generator) -> str:
        """What one crop of a sign says, in logical order."""
        kind = rng.random()
        if kind < 0.87:
            return self.draw_single(rng)
        if kind < 0.93:
            return self._phrase([self._word(rng), self._word(rng)])
        if kind < 0.96:
            return self._phrase([self._word(rng) for _ in range(rng.integers(3, 5))])
        if kind < 0.98 and self.language != "en":
            return self._cased(self._pick(self.english, rng), rng)
        other = (
            draw_number(self.language, rng) if rng.random() < 0.5 else self._cased(self._pick(self.english, rng), rng)
        )
        parts = [self._word(rng), other]
        return self._phrase(parts if rng.random() < 0.6 else parts[::-1])

    def draw_single(self, rng: np.random.Generator) -> str:
        """A word, with or without a mark, or a number."""
        return draw_number(self.language, rng) if rng.random() < 0.11 else self._word(rng)

    def draw_fragment(self, rng: np.random.Generator) -> str:
        """One or two clusters out of a word, or a conjunct, to learn letters on before words."""
        if self.conjuncts and rng.random() < 0.2:
            return self._pick(self.conjuncts, rng)
        clusters = CLUSTER.findall(self._pick(self.words, rng))
        start = int(rng.integers(len(clusters)))
        fragment = "".join(clusters[start : start + int(rng.integers(1, 3))])
        return self._cased(fragment, rng) if self.language == "en" else fragment

    def _word(self, rng: np.random.Generator) -> str:
        word = self._pick(self.common if self.common and rng.random() < COMMON else self.words, rng)
        if rng.random() < 0.5:  # signs like short words
            word = min(word, self._pick(self.words, rng), key=len)
        if self.language == "en":
            word = self._cased(word, rng)
        if rng.random() < 0.06:
            marks = MARKS if rng.random() < 0.8 else PUNCTUATION
            marks += URDU_PUNCTUATION * 2 if self.language == "ur" else ""
            mark = marks[int(rng.integers(len(marks)))]
            pairs = {"(": ")", "[": "]", "“": "”", "‘": "’", '"': '"', "'": "'"}
            marked = mark + word + pairs[mark] if mark in pairs else word + mark
            word = marked if len(marked) <= LONGEST else word
        return word

    @staticmethod
    def _phrase(words: list[str]) -> str:
        phrase = words[0]
        for word in words[1:]:
            if len(phrase) + 1 + len(word) > LONGEST:
                break
            phrase += " " + word
        return phrase

    @staticmethod
    def _pick(words: list[str], rng: np.random.Generator) -> str:
        return words[int(rng.integers(len(words)))]

    @staticmethod
    def _cased(word: str, rng: np.random.Generator) -> str:
        return (str.upper, str.upper, str.capitalize, str.lower, str)[int(rng.integers(5))](word)


def load_vocabularies(data: Path) -> dict[str, Vocabulary]:
    """The thirteen vocabularies from words/`<lang>.txt.gz` and, where there, emoji/names/`<lang>.json`."""
    lists = {language: read_words(data / "words", language) for language in LANGUAGES}
    vocabularies = {}
    for language, listed in lists.items():
        words = [word for word in listed if not is_conjunct(word)]
        conjuncts = [word for word in listed if is_conjunct(word)]
        common = read_common(data / "emoji" / "names", language, _usual(Counter("".join(words))))
        vocabularies[language] = Vocabulary(language, words, lists["en"], conjuncts, common)
    return vocabularies


def charset(vocabularies: dict[str, Vocabulary]) -> list[str]:
    """The recognizer's classes: every character that the texts can hold, but for the rarest of the lists."""
    letters = set().union(*(_usual(vocabulary.letters()) for vocabulary in vocabularies.values()))
    digits = {chr(ord(zero) + digit) for zero in ZEROS.values() for digit in range(10)}
    ascii_letters = {chr(code) for code in range(0x20, 0x7F)}
    return sorted(letters | digits | ascii_letters | set(PUNCTUATION + URDU_PUNCTUATION + " "))


def _usual(letters: Counter[str]) -> set[str]:
    return {letter for letter, count in letters.items() if count >= LEAST}
