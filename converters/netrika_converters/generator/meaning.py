"""What a prompt means, as a label for each of four slots: first and second noun, arrangement and ground.

The text encoder is taught to tell them, and the generator to draw them: a prompt says the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from netrika_converters.generator.nouns import Noun
from netrika_converters.generator.patterns import COLOURS, COUNTS, PLACES, Patterns
from netrika_converters.generator.pictures import Picture

SLOTS = (0, 0, 1, 2)  # of which kind the label of each slot is: nouns, arrangements, grounds
ARRANGEMENTS = ("nothing", "photo", "one", "big", "small", *COUNTS.values(), "and", "left", "above")
# Of the grounds' labels: plain colours, then places, then photos alone.
FIRST_COLOUR, FIRST_SCENE = 1, 1 + len(COLOURS) + len(PLACES)
TURNED = {"right": "left", "below": "above"}  # the same is said of the nouns in the other order

Meaning = tuple[int, int, int, int]


class Meanings:
    """Labels of pictures and of photos' keys."""

    def __init__(self, nouns: Sequence[Noun], patterns: Patterns) -> None:
        self._nouns = {noun.name: label for label, noun in enumerate(nouns, 1)}
        photos = sorted(key for key in patterns if key.startswith("s_"))
        self.grounds = (*(f"bg_{colour}" for colour in COLOURS), *PLACES, *photos)
        self._grounds = {ground: label for label, ground in enumerate(self.grounds, 1)}

    @property
    def sizes(self) -> tuple[int, int, int]:
        """How many labels nouns, arrangements and grounds have; 0 is for what is not said."""
        return 1 + len(self._nouns), len(ARRANGEMENTS), 1 + len(self._grounds)

    def named(self, first: str = "", second: str = "", arrangement: str = "nothing", ground: str = "") -> Meaning:
        """Labels by the names of what is said."""
        one, other = (self._nouns[name] if name else 0 for name in (first, second))
        return one, other, ARRANGEMENTS.index(arrangement), self._grounds[ground] if ground else 0

    def of(self, shown: Picture | str | None) -> Meaning:
        """Labels of a picture, of a photo by its key, or of an empty prompt."""
        if shown is None:
            return self.named()
        if isinstance(shown, str):
            return self.named(arrangement="photo", ground=shown)
        first, second = (*(noun.name for noun in shown.nouns), "")[:2]
        arrangement = shown.relation or COUNTS.get(shown.count) or shown.size or "one"
        if arrangement in TURNED:
            first, second, arrangement = second, first, TURNED[arrangement]
        return self.named(first, second, arrangement, shown.ground or "")


def told(nouns: Sequence[Noun], patterns: Mapping[str, Patterns]) -> dict[str, Any]:
    """What labels stand for in every language, as the app's `netrika.engines.meanings.Meanings` reads it."""
    grounds = Meanings(nouns, patterns["en"]).grounds
    wanted = {*ARRANGEMENTS, *grounds}
    return {
        "nouns": {language: [noun.called[language] for noun in nouns] for language in patterns},
        "arrangements": ARRANGEMENTS,
        "grounds": grounds,
        "patterns": {
            language: {key: text for key, text in own.items() if key in wanted} for language, own in patterns.items()
        },
    }
