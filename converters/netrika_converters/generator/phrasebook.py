"""How people say what can be drawn: everyday words for things and places, and the wordings around them.

`phrasebook/<language>.tsv` has a line for each key, `key<TAB>entry; entry`. The keys:

- a noun's English name: what people call the thing, beside CLDR's name;
- `name:` and a noun: its name in the place of CLDR's, where that is another thing's;
- `scene:forest` and others: what they call the place;
- a key of the patterns (`above`, `two`, `big`, `in_forest`, `bg_red`): wordings beside it, with {a} and {b} for
  nouns, and endings right behind, that are joined to them as `joins` says;
- `several`: two to four, or more, in figures, {n}; `ask`: a request around {a}; `coloured`: the colours of things;
- `unheard:` and one of these: never trained on, to tell whether what is learnt goes beyond what it was learnt from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netrika_converters.generator.joins import joined
from netrika_converters.generator.patterns import COUNTS
from netrika_converters.reader.numerals import ZEROS
from netrika_converters.reader.texts import LANGUAGES

FOLDER = Path(__file__).parent / "phrasebook"
SEVERAL, ASK, COLOURED = "several", "ask", "coloured"
NAMED, SCENE, UNHEARD = "name:", "scene:", "unheard:"
LARGEST = 20  # of the numbers that ask for more than can be drawn
FIELD = re.compile(r"\{(\w)\}([^\s{}.,:!?،۔।]*)")  # and the ending behind it
# Of English: what is said as "an", and what goes before another article or a number.
ARTICLE = re.compile(r"\ba (?=[aei]|o(?!ne)|u(?!ni|s| ))")
BESIDES = re.compile(r"\b(?:a|an|the|one) (?=(?:an?|the|one|two|three|four|many|some|several|both|lots|\d+) )")


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """One language's entries, by key."""

    language: str
    entries: Mapping[str, tuple[str, ...]]

    def words(self, key: str) -> tuple[str, ...]:
        """All entries of a key; none where it has none."""
        return self.entries.get(key, ())

    def worded(self, key: str, nouns: Sequence[str], count: int, unheard: bool, rng: np.random.Generator) -> str:
        """What `key` says of nouns, in a wording at random, or in one that is never trained on.

        English nouns come in the number that they are to have.
        """
        key = SEVERAL if count > 1 and rng.random() < 0.5 else key
        wording = self.one(f"{UNHEARD}{key}" if unheard else key, rng)
        return self.put(wording, nouns, _numeral(count, self.language, rng))

    def put(self, wording: str, nouns: Sequence[str], numeral: str = "") -> str:
        """A wording with nouns in it."""
        fields = {"a": nouns[0], "b": nouns[-1], "n": numeral}
        said = FIELD.sub(lambda found: joined(fields[found[1]], found[2], self.language), wording)
        return ARTICLE.sub("an ", BESIDES.sub("", said)) if self.language == "en" else said

    def one(self, key: str, rng: np.random.Generator) -> str:
        """One of a key's entries at random. Raises KeyError where it has none."""
        own = self.entries[key]
        return own[int(rng.integers(len(own)))]


def load_phrasebooks(folder: Path = FOLDER) -> dict[str, Phrasebook]:
    """Every language's phrasebook."""
    return {language: Phrasebook(language, _read(folder / f"{language}.tsv")) for language in LANGUAGES}


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {key: tuple(entries.split("; ")) for key, entries in rows}


def _numeral(count: int, language: str, rng: np.random.Generator) -> str:
    """A number in figures, the language's own or the usual ones; for the most that is drawn at times a larger one."""
    zero = ZEROS.get(language, "0") if rng.random() < 0.5 else "0"
    if count == max(COUNTS) and rng.random() < 0.5:
        count = int(rng.integers(count, LARGEST + 1))
    return "".join(chr(ord(zero) + int(digit)) for digit in str(count))
