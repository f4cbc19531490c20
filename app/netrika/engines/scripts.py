"""Script and language of a line, from its characters alone."""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from netrika.errors import ModelCorrupt
from netrika.languages import SCRIPT_RANGES

LATIN = "Latn"
UNKNOWN_SCRIPT = "Zyyy"  # ISO 15924: common, such as numbers alone
UNKNOWN_LANGUAGE = "und"
LANGUAGE_OF_SCRIPT = {
    "Latn": "en",
    "Arab": "ur",
    "Guru": "pa",
    "Gujr": "gu",
    "Orya": "or",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
}
# Letters that only the first or only the second of two languages in one script writes.
OWN_LETTERS = {("as", "bn"): ("ৰৱ", "র"), ("hi", "mr"): ("", "ळ")}
# In conjuncts their ra look alike, which is why there it tells nothing about the language but follows from it.
_JOINED_RA = re.compile("(?<=\u09cd)[\u09b0\u09f0]|[\u09b0\u09f0](?=\u09cd[\u0995-\u09b9\u09dc-\u09df\u09f0\u09f1])")
# What most fonts draw alike, and its usual spelling: below other letters than ma and ba, Odia's ba and va are its wa;
# its two ya, except below ra's sign; Gurmukhi's rra, which some write as da with a dot; and at the end of a word
# Uighur's ae, which Urdu's he looks like there.
_ALIKE = (
    (re.compile("(?<=[\u0b05-\u0b2b\u0b2d\u0b2f\u0b31-\u0b39\u0b5f\u0b71]\u0b4d)[\u0b2c\u0b35]"), "\u0b71"),
    (re.compile("(?<=[\u0b2c\u0b2e]\u0b4d)[\u0b35\u0b71]"), "\u0b2c"),
    (re.compile("(?<=[^\u0b30]\u0b4d)\u0b2f"), "\u0b5f"),
    (re.compile("\u0a21\u0a3c"), "\u0a5c"),
    (re.compile("\u06d5(?!\\w)"), "\u06c1"),
)
DANDAS = "।॥"  # in the block of Devanagari, but shared by the scripts of India
SCRIPT_OF_PAIR = {"Beng": ("as", "bn"), "Deva": ("hi", "mr")}


@dataclass(frozen=True, slots=True)
class Pair:
    """Tells two languages of one script apart: weights of hashed character n-grams, the first's above `margin`."""

    weights: NDArray[np.float32]
    margin: float


@dataclass(frozen=True, slots=True)
class LanguageSpec:
    """The manifest's table of pairs, by the two codes joined with a slash."""

    pairs: Mapping[tuple[str, str], Pair]

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> LanguageSpec:
        """Read the table; weights are base64 of int8 with a scale. Raises ModelCorrupt."""
        pairs = {}
        for pair in SCRIPT_OF_PAIR.values():
            key = "/".join(pair)
            try:
                row = table[key]
                weights = np.frombuffer(base64.b64decode(row["weights"], validate=True), np.int8)
                if not len(weights):
                    raise ValueError
                pairs[pair] = Pair(weights.astype(np.float32) * float(row["scale"]), float(row["margin"]))
            except (KeyError, TypeError, ValueError, binascii.Error) as error:
                raise ModelCorrupt(f"In the reader's manifest languages.{key!r} cannot be used.") from error
        return cls(pairs)


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script that most of the text's letters, signs and own digits are in."""
    counts = Counter(script for char in text if (script := _script(ord(char))) is not None)
    return counts.most_common(1)[0][0] if counts else UNKNOWN_SCRIPT


def language_of(text: str, script: str, spec: LanguageSpec) -> str:
    """Return a language's code, two joined by a slash where they cannot be told apart, or "und"."""
    if script not in SCRIPT_OF_PAIR:
        return LANGUAGE_OF_SCRIPT.get(script, UNKNOWN_LANGUAGE)
    pair, text = SCRIPT_OF_PAIR[script], spelled_in("bn", text)
    if letters := by_letters(text, pair):
        return letters
    known = spec.pairs[pair]
    score = sum(
        float(known.weights[grams].sum()) for word in text.split() if len(grams := ngrams(word, len(known.weights)))
    )
    if abs(score) < known.margin:
        return "/".join(pair)
    return pair[0] if score > 0 else pair[1]


def spelled_in(language: str, text: str) -> str:
    """Return the text with what looks alike in one spelling, ra in Bengali conjuncts in that of the language."""
    for look, usual in _ALIKE:
        text = look.sub(usual, text)
    return with_ra_of(language, text)


def with_ra_of(language: str, text: str) -> str:
    """Return the text with that ra in its Bengali conjuncts which the language writes: Assamese its own."""
    return _JOINED_RA.sub("\u09f0" if language == "as" else "\u09b0", text)


def by_letters(text: str, pair: tuple[str, str]) -> str | None:
    """Return which of two languages has more letters of its own in the text, if either."""
    apart = _JOINED_RA.sub("", text)
    first, second = (sum(apart.count(letter) for letter in own) for own in OWN_LETTERS[pair])
    return None if first == second else pair[0] if first > second else pair[1]


def ngrams(word: str, buckets: int) -> NDArray[np.int64]:
    """Return the buckets of a word's character n-grams of one to three, its ends marked."""
    return np.array([crc32(gram.encode()) % buckets for gram in _ngrams(f"^{word}$")], np.int64)


def _ngrams(marked: str) -> Iterator[str]:
    yield from marked[1:-1]
    yield from map("".join, pairwise(marked))
    yield from (marked[i : i + 3] for i in range(len(marked) - 2))


def _script(code: int) -> str | None:
    if chr(code) in DANDAS:
        return None
    for script, ranges in SCRIPT_RANGES.items():
        if any(first <= code <= last for first, last in ranges):
            return script if chr(code).isalnum() or script != "Latn" else None
    return None
