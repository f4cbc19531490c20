"""What a prompt says to the generator: its tokens, and which names its words may be typos of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from netrika.errors import ModelCorrupt

INVISIBLE = str.maketrans("", "", "\u200b\u200c\u200d\ufe0f\ufeff")
NUMBERS, MANY = {1: "one", 2: "two", 3: "three", 4: "four"}, "many"
# Of any script, and no part of a ratio, a measure ("8k") or an ordinal ("21st"); classifiers may follow ("৩টি").
FIGURES = re.compile(r"(?<![\w.:/,])\d{1,3}(?![.:/,]?\d|[a-z%])")
PLACEHOLDER = re.compile(r"\{\w\}")
PER_EDIT = 3  # code points that a word must have for each edit that it may be away from a name
NEAREST = 3


def _spelled_out(text: str) -> str:
    """Small numbers in words, which mean the same to the model beside words of any language."""
    return FIGURES.sub(lambda found: f" {NUMBERS.get(int(found[0]), MANY)} " if int(found[0]) else found[0], text)


def canonical(text: str) -> str:
    """The form that prompts are read in: NFC without invisible joiners, in small letters."""
    return unicodedata.normalize("NFC", text).translate(INVISIBLE).casefold()


class PromptVocabulary:
    """Prompts to ids, by a SentencePiece model for all languages."""

    def __init__(self, path: Path, length: int, emoji: Mapping[int, str] = MappingProxyType({})) -> None:
        """`length` is that of a prompt in tokens, with its begin and end; `emoji` has what is read for code points.

        Raises ModelCorrupt.
        """
        self.length = length
        self._emoji = emoji
        try:
            self._processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelCorrupt(f"{path.name} is no SentencePiece model.") from error

    def __len__(self) -> int:
        return int(self._processor.get_piece_size())

    def encode(self, prompts: Sequence[str]) -> NDArray[np.int64]:
        """(n, k) ids, cut to `length`, short ones padded; "" is what a prompt is replaced by to draw without one."""
        begin, end = self._processor.bos_id(), self._processor.eos_id()
        said = (_spelled_out(canonical(prompt.translate(self._emoji))) for prompt in prompts)
        pieces = [self._processor.encode(each)[: self.length - 2] for each in said]
        ids = np.full((len(prompts), 2 + max(map(len, pieces), default=0)), self._processor.pad_id())
        for row, own in zip(ids, pieces, strict=True):
            row[: len(own) + 2] = [begin, *own, end]
        return ids


class PictureWords:
    """The names of what the model can draw, by language, and the words of these and of phrases, {a} for a name."""

    def __init__(
        self, names: Mapping[str, Sequence[str]], phrases: Mapping[str, Collection[str]] = MappingProxyType({})
    ) -> None:
        self._names = {language: [" ".join(_words(name)) for name in own] for language, own in names.items()}
        self._words = {
            language: frozenset(
                word for text in (*own, *phrases.get(language, ())) for word in _words(PLACEHOLDER.sub(" ", text))
            )
            for language, own in names.items()
        }

    def heard(self, prompt: str, language: str) -> int:
        """How many of the prompt's words are in that language's names and phrases."""
        return sum(word in self._words.get(language, ()) for word in _words(prompt))

    def nearest(self, prompt: str, languages: Collection[str]) -> list[str]:
        """A few names in these languages that a word of the prompt is not, but can be a typo of, the likest first."""
        names = {name for language in languages for name in self._names.get(language, ())}
        near: dict[str, int] = {}
        for word in _words(prompt):
            most = len(word) // PER_EDIT
            for name in names:
                if abs(len(name) - len(word)) <= most and 0 < (count := edits(word, name)) <= most:
                    near[name] = min(near.get(name, count), count)
        return sorted(near, key=lambda name: (near[name], name))[:NEAREST]


def edits(one: str, other: str) -> int:
    """How many letters to replace, add, leave out or swap with the next (Damerau 1964, each letter touched once)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        above, row = row, [i + 1]
        for j, sought in enumerate(other):
            count = min(above[j] + (letter != sought), above[j + 1] + 1, row[j] + 1)
            if i and j and letter == other[j - 1] and one[i - 1] == sought:
                count = min(count, before[j - 1] + 1)
            row.append(count)
        before = above
    return row[-1]


def _words(text: str) -> list[str]:
    """The words of a text in canonical form, punctuation left out."""
    kept = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in canonical(text))
    return kept.split()
