"""Words of many languages as a Bloom filter (Bloom 1970): six bits each, and one in 18 others passes for a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netrika.engines.scripts import spelled_in
from netrika.errors import ModelCorrupt

HASHES = 4
BITS = 6  # a word
AROUND = ("P", "S", "Z")  # categories of what stands around words


def listed_as(word: str) -> str:
    """How the filter spells a word: what looks alike in one way, in small letters, without marks around."""
    spelled = spelled_in("bn", unicodedata.normalize("NFC", word)).lower()
    inside = [index for index, char in enumerate(spelled) if unicodedata.category(char)[0] not in AROUND]
    return spelled[inside[0] : inside[-1] + 1] if inside else ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Knows words of which one bit each, at HASHES places of `bits`, is set."""

    bits: NDArray[np.uint8]

    @classmethod
    def of(cls, words: Iterable[str]) -> Lexicon:
        """Make one that knows these words."""
        listed = {own for word in words if (own := listed_as(word))}
        count = 8 * -(-BITS * max(len(listed), 1) // 8)  # in whole bytes
        flags = np.zeros(count, np.uint8)
        for word in listed:
            flags[list(_places(word, count))] = 1
        return cls(np.packbits(flags))

    @classmethod
    def load(cls, path: Path) -> Lexicon:
        """Read one from a file that `save` wrote. Raises ModelCorrupt."""
        bits = np.fromfile(path, np.uint8)
        if not len(bits):
            raise ModelCorrupt("The reader's list of words is empty.")
        return cls(bits)

    def save(self, path: Path) -> None:
        """Write it."""
        self.bits.tofile(path)

    def __contains__(self, word: str) -> bool:
        at = np.array(list(_places(listed_as(word), 8 * len(self.bits))))
        return bool((self.bits[at >> 3] >> (7 - (at & 7)) & 1).all())

    def unknown(self, text: str) -> int:
        """How many words of a text are not known; numbers and marks alone are no words."""
        words = [word for word in map(listed_as, text.split()) if word and not any(map(str.isdigit, word))]
        return sum(word not in self for word in words)


def _places(word: str, count: int) -> Iterator[int]:
    """The places of a word's bits, by double hashing (Kirsch and Mitzenmacher 2006)."""
    digest = blake2b(word.encode(), digest_size=16).digest()
    first, step = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little") | 1
    return ((first + index * step) % count for index in range(HASHES))
