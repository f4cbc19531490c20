"""Words that prompts may have beside what is to be drawn, in each language, and slips of those who type them."""

from __future__ import annotations

import gzip
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netrika.engines.prompts import canonical
from netrika_converters.generator.phrasebook import ASK, Phrasebook

STRANGERS, MOST_STRANGERS = 20_000, 6  # words of a language's list that fill prompts, and how many one may have
MOST_ALONE = 3  # strangers at most, where there is nothing else
USUAL = 0.5  # of what fills prompts
STEM = 4  # letters, by which a word is known in its other forms
LONG = 4  # letters of a word that is mistyped


@dataclass(frozen=True, slots=True)
class Strangers:
    """Words of a language that name nothing to draw: of its list, and of sentences, each as often as it is said."""

    listed: Sequence[str]
    said: Sequence[str]

    def some(self, most: int, rng: np.random.Generator) -> str:
        """One to `most` of them: half of them are what people often say."""
        return " ".join(self._one(rng) for _ in range(int(rng.integers(1, most + 1))))

    def _one(self, rng: np.random.Generator) -> str:
        words = self.said if self.said and rng.random() < 0.5 else self.listed
        return words[int(rng.integers(len(words)))]


def load_strangers(data: Path, known: Mapping[str, Iterable[str]]) -> dict[str, Strangers]:
    """Words of `words/` and `captions/phrases/` that have nothing in common with those `known` to say what to draw."""
    strangers = {}
    for language, texts in known.items():
        stems = {word[:STEM] for text in texts for word in canonical(text).split()}
        with gzip.open(data / "words" / f"{language}.txt.gz", "rt", encoding="utf-8") as file:
            listed = _strange((line.strip() for line in file), stems)
        phrases = data / "captions" / "phrases" / f"{language}.tsv"
        sentences = phrases.read_text("utf-8").splitlines() if phrases.exists() else []
        said = _strange((word for line in sentences for word in line.partition("\t")[2].split()), stems)
        strangers[language] = Strangers(listed[:: max(len(listed) // STRANGERS, 1)], said)
    return strangers


def _strange(words: Iterable[str], stems: Collection[str]) -> list[str]:
    return [word for word in words if word and canonical(word)[:STEM] not in stems]


def filled(said: str, book: Phrasebook, strangers: Strangers, rng: np.random.Generator) -> str:
    """A prompt as people ask for it, or with any other words before it, after it or both, which are to mean nothing."""
    if rng.random() < USUAL:
        return book.put(book.one(ASK, rng), [said])
    before, after = (strangers.some(MOST_STRANGERS, rng) for _ in range(2))
    return (f"{before} {said}", f"{said} {after}", f"{before} {said} {after}")[int(rng.integers(3))]


def mistyped(said: str, rng: np.random.Generator) -> str:
    """A prompt with one slip in one of its longer words: a letter left out, doubled, or swapped with the next."""
    words = said.split(" ")
    long = [index for index, word in enumerate(words) if len(word) > LONG]
    if not long:
        return said
    index = long[int(rng.integers(len(long)))]
    word, at = words[index], int(rng.integers(1, len(words[index]) - 1))
    slips = (
        word[:at] + word[at + 1 :],
        word[: at + 1] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    words[index] = slips[int(rng.integers(len(slips)))]
    return " ".join(words)
