"""What signs say: words, numbers, prices, dates, telephone numbers, short phrases and mixed scripts."""

from __future__ import annotations

import gzip
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import regex

from netrika_converters.reader.numerals import ZEROS, draw_number

LANGUAGES = tuple("as bn gu hi kn ml mr or pa ta te ur en".split())
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]_|–—‘’“”…₹।॥°·×"
URDU_PUNCTUATION = "،؛؟۔"
LONGEST = 40  # code points of a phrase

# Malayalam's letters without a vowel, as old text spells them: consonant, virama, zero-width joiner.
CHILLU = {"ണ്\u200d": "ൺ", "ന്\u200d": "ൻ", "ര്\u200d": "ർ", "ല്\u200d": "ൽ", "ള്\u200d": "ൾ", "ക്\u200d": "ൿ"}
INVISIBLE = str.maketrans("", "", "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")


def canonical(text: str) -> str:
    """The form that the recognizer is taught and its words are compared in: NFC without invisible characters."""
    for spelled, letter in CHILLU.items():
        text = text.replace(spelled, letter)
    return unicodedata.normalize("NFC", text).translate(INVISIBLE)


def read_words(folder: Path, language: str) -> list[str]:
    """A language's word list, in canonical form. Words whose look hangs on a zero-width joiner are left out."""
    with gzip.open(folder / f"{language}.txt.gz", "rt", encoding="utf-8") as file:
        words = dict.fromkeys(line.strip() for line in file)
    kept = dict.fromkeys(canonical(word) for word in words if not _hangs_on_joiner(word))
    return [word for word in kept if 0 < len(word) <= LONGEST]


def _hangs_on_joiner(word: str) -> bool:
    for spelled, letter in CHILLU.items():
        word = word.replace(spelled, letter)
    return any(joiner in word.rstrip("\u200c\u200d") for joiner in "\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, and English ones for signs in two."""

    language: str
    words: list[str]
    english: list[str]

    def letters(self) -> Counter[str]:
        """How often each character stands in the words."""
        return Counter("".join(self.words))

    def draw(self, rng: np.random.Generator) -> str:
        """What one crop of a sign says, in logical order."""
        kind = rng.random()
        if kind < 0.74:
            return self._word(rng)
        if kind < 0.84:
            return draw_number(self.language, rng)
        if kind < 0.92:
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

    def draw_fragment(self, rng: np.random.Generator) -> str:
        """One or two clusters out of a word, to learn letters on before words."""
        clusters = regex.findall(r"\X", self._pick(self.words, rng))
        start = int(rng.integers(len(clusters)))
        fragment = "".join(clusters[start : start + int(rng.integers(1, 3))])
        return self._cased(fragment, rng) if self.language == "en" else fragment

    def _word(self, rng: np.random.Generator) -> str:
        word = self._pick(self.words, rng)
        if self.language == "en":
            word = self._cased(word, rng)
        if rng.random() < 0.06:
            marks = PUNCTUATION + (URDU_PUNCTUATION * 4 if self.language == "ur" else "")
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


def load_vocabularies(folder: Path) -> dict[str, Vocabulary]:
    """The thirteen vocabularies from a folder of `<lang>.txt.gz`."""
    english = read_words(folder, "en")
    return {
        language: Vocabulary(language, english if language == "en" else read_words(folder, language), english)
        for language in LANGUAGES
    }


def charset(vocabularies: dict[str, Vocabulary], least: int = 5) -> list[str]:
    """The recognizer's classes: every character that the texts can hold, but for the rarest of the lists."""
    letters: Counter[str] = Counter()
    for vocabulary in vocabularies.values():
        letters.update({letter: count for letter, count in vocabulary.letters().items() if count >= least})
    digits = {chr(ord(zero) + digit) for zero in ZEROS.values() for digit in range(10)}
    ascii_letters = {chr(code) for code in range(0x20, 0x7F)}
    return sorted(set(letters) | digits | ascii_letters | set(PUNCTUATION + URDU_PUNCTUATION + " "))
