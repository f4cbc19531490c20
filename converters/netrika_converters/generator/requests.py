"""Prompts as somebody asked who had not seen what training says: `requests.tsv` is never trained on.

Its lines are `language<TAB>prompt<TAB>first noun<TAB>second<TAB>arrangement<TAB>ground`, with - for what is not said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from netrika_converters.generator.meaning import ARRANGEMENTS, Meaning, Meanings
from netrika_converters.generator.nouns import Noun

PATH = Path(__file__).parent / "requests.tsv"
UNSAID = "-"


@dataclass(frozen=True, slots=True)
class Request:
    """A prompt, and the meanings that are right for it."""

    language: str
    prompt: str
    meanings: frozenset[Meaning]


def load_requests(nouns: Sequence[Noun], meanings: Meanings, path: Path = PATH) -> list[Request]:
    """The requests. A place alone is right in any of its looks, two things side by side in either order."""
    labels = {UNSAID: 0, **{noun.name: label for label, noun in enumerate(nouns, 1)}}
    grounds = {UNSAID: 0, **{ground: label for label, ground in enumerate(meanings.grounds, 1)}}
    requests = []
    for line in path.read_text("utf-8").splitlines():
        language, prompt, first, second, arranged, ground = line.split("\t")
        pairs = {(first, second), (second, first)} if arranged == "and" else {(first, second)}
        looks = [each for each in grounds if _scene(each) == _scene(ground)] if arranged == "photo" else [ground]
        right = {
            (labels[a], labels[b], ARRANGEMENTS.index(arranged), grounds[look]) for a, b in pairs for look in looks
        }
        requests.append(Request(language, prompt, frozenset(right)))
    return requests


def _scene(ground: str) -> str:
    """The scene of a photo's key; that of another ground is none of theirs."""
    return ground.split("_")[1] if ground.startswith("s_") else ""
