"""What a generator is scored on: held-out prompts of five kinds in all languages, after GenEval (Ghosh et al. 2023).

A noun alone cannot be held out: prompts of the kind "single" are said in words that training never has, and may name a
size, which is not judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netrika_converters.generator.nouns import Noun
from netrika_converters.generator.phrasebook import ASK, Phrasebook
from netrika_converters.generator.pictures import Picture, Pixels, draw_picture, kind_of, prompt
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.verifier import Verifier, judge
from netrika_converters.reader.texts import LANGUAGES

KINDS = ("single", "two", "counting", "background", "position")
Draw = Callable[[Sequence[str]], Pixels]


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt, and the picture that it asks for."""

    kind: str
    language: str
    picture: Picture
    prompt: str


def held_out_pictures(nouns: Sequence[Noun], each: int, seed: int) -> dict[str, list[Picture]]:
    """`each` pictures of every kind, whose pairs were never trained on; a single noun has none."""
    rng = np.random.default_rng(seed)
    found: dict[str, list[Picture]] = {kind: [] for kind in KINDS}
    while any(len(own) < each for own in found.values()):
        picture = draw_picture(nouns, rng)
        kind = kind_of(picture)
        if kind and (picture.is_held_out or kind == "single") and len(found[kind]) < each:
            found[kind].append(picture)
    return found


def ask(kind: str, said: str, book: Phrasebook) -> str:
    """A prompt of that kind: that of a single noun in words that training never has."""
    return book.worded(ASK, [said], 1, True, np.random.default_rng(0)) if kind == "single" else said


def benchmark(samples: Samples, each: int, seed: int, languages: Sequence[str] = LANGUAGES) -> list[Asked]:
    """Prompts for the same pictures in every language, so that languages can be compared."""
    patterns, books = samples.patterns, samples.books
    return [
        Asked(kind, language, picture, ask(kind, prompt(picture, language, patterns[language]), books[language]))
        for kind, pictures in held_out_pictures(samples.nouns, each, seed).items()
        for language in languages
        for picture in pictures
    ]


@dataclass(frozen=True, slots=True)
class Scores:
    """By kind and language, which pictures show all that was asked for: 1.0 or 0.0 each, in the order of prompts."""

    right: Mapping[tuple[str, str], NDArray[np.float64]]

    def share(self, kind: str | None = None, language: str | None = None) -> float:
        """The mean over kinds and languages, or of one."""
        own = [each.mean() for key, each in self.right.items() if kind in (None, key[0]) and language in (None, key[1])]
        return float(np.mean(own))

    @property
    def languages(self) -> list[str]:
        return list(dict.fromkeys(language for _, language in self.right))

    @property
    def spread(self) -> float:
        """The best language's share less the worst's."""
        shares = [self.share(language=language) for language in self.languages]
        return max(shares) - min(shares)

    def table(self) -> str:
        """Markdown: a row a language, and the mean."""
        lines = [f"| language | {' | '.join(KINDS)} | overall |", "|---" * (len(KINDS) + 2) + "|"]
        for name, language in (*((each, each) for each in self.languages), ("mean", None)):
            shares = [self.share(kind, language) for kind in (*KINDS, None)]
            lines.append(f"| {name} | {' | '.join(f'{share:.1%}' for share in shares)} |")
        return "\n".join(lines)


def score(draw: Draw, asked: Sequence[Asked], verifier: Verifier, names: Sequence[str]) -> Scores:
    """Draw what is asked for and let the verifier judge it."""
    pixels = draw([each.prompt for each in asked])
    right: dict[tuple[str, str], list[bool]] = {}
    for each, shown in zip(asked, judge(verifier, pixels, [each.picture for each in asked], names), strict=True):
        right.setdefault((each.kind, each.language), []).append(shown)
    return Scores({key: np.array(own, np.float64) for key, own in right.items()})


def verifier_accuracy(verifier: Verifier, samples: Samples, each: int, seed: int) -> dict[str, float]:
    """How often the verifier is right on held-out compositions of every kind, drawn with stickers."""
    rng, names = np.random.default_rng(seed), [noun.name for noun in samples.nouns]
    shares = {}
    for kind, pictures in held_out_pictures(samples.nouns, each, seed).items():
        pixels = np.stack([samples.show(picture, rng).pixels for picture in pictures])
        shares[kind] = float(np.mean(judge(verifier, pixels, pictures, names)))
    return shares
