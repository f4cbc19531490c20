"""What a model has understood of a prompt, said in any of its languages: what it is about to draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from netrika.errors import ModelCorrupt

SCENE = "photo"
COUNTS = {"two": 2, "three": 3, "four": 4}


@dataclass(frozen=True, slots=True)
class Meanings:
    """What labels stand for: `nouns` by language, and the keys of `arrangements` and `grounds`.

    `patterns` are what a language says for a key, with {a} and {b} for nouns. Label 0 of nouns and grounds is for what
    is not said, so that their lists begin with label 1; that of arrangements with 0.
    """

    nouns: Mapping[str, Sequence[str]]
    arrangements: Sequence[str]
    grounds: Sequence[str]
    patterns: Mapping[str, Mapping[str, str]]

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> Meanings:
        """Read the table. Raises KeyError, TypeError, ValueError."""
        made = cls(**{field.name: table[field.name] for field in fields(cls)})
        if set(made.nouns) != set(made.patterns) or len({len(own) for own in made.nouns.values()}) != 1:
            raise ValueError("the languages differ in what they have words for")
        return made

    def names_ground(self, meaning: Sequence[int]) -> bool:
        """Whether the labels ask for a ground, or for a scene alone."""
        return bool(meaning[3])

    def said(self, meaning: Sequence[int], language: str) -> str:
        """What the labels of first noun, second noun, arrangement and ground mean; "" for nothing that can be drawn.

        Raises ModelCorrupt for labels that the lists do not have.
        """
        try:
            return self._said(meaning, language)
        except (IndexError, KeyError) as error:
            raise ModelCorrupt(f"The model has no words in {language!r} for what it understood.") from error

    def _said(self, meaning: Sequence[int], language: str) -> str:
        first, second, arranged, ground = meaning
        nouns, patterns = self.nouns[language], self.patterns[language]
        key = self.arrangements[arranged]
        where = self.grounds[ground - 1] if ground else None
        if key == SCENE:
            return patterns[where] if where and "{a}" not in patterns[where] else ""
        named = [nouns[label - 1] for label in (first, second) if label]
        if not named:
            return ""
        pattern = patterns.get(key, "{a}")
        if key in COUNTS:
            told = f"{COUNTS[key]} × {named[0]}"
        elif "{b}" not in pattern:
            told = pattern.format(a=named[0])
        else:
            told = pattern.format(a=named[0], b=named[1]) if len(named) > 1 else named[0]
        return patterns[where].format(a=told) if where and "{a}" in patterns[where] else told
