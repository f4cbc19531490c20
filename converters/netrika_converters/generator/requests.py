"""Prompts of somebody who had not seen what training says, and what is right for them.

`asked/everyday.tsv` and `asked/cases.tsv` are in the languages' scripts, the latter with the endings that nouns have
beside others, `asked/romanised.tsv` in Latin letters. They are never trained on, but short ones may come up by chance.
Lines are `language<TAB>prompt<TAB>first noun<TAB>second<TAB>arrangement<TAB>ground`, with - for what is not said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netrika_converters.generator.meaning import Meaning, Meanings

FOLDER = Path(__file__).parent / "asked"
SETS = ("everyday", "cases", "romanised")
UNSAID = "-"


@dataclass(frozen=True, slots=True)
class Request:
    """A prompt, and the meanings that are right for it."""

    language: str
    prompt: str
    meanings: frozenset[Meaning]


def load_requests(meanings: Meanings, path: Path) -> list[Request]:
    """The requests of a file. A place alone is right in any of its looks, two things side by side in either order."""
    requests = []
    for line in path.read_text("utf-8").splitlines():
        language, prompt, *said = line.split("\t")
        first, second, arranged, ground = ("" if each == UNSAID else each for each in said)
        pairs = {(first, second), (second, first)} if arranged == "and" else {(first, second)}
        looks = (
            [each for each in meanings.grounds if _scene(each) == _scene(ground)] if arranged == "photo" else [ground]
        )
        right = {meanings.named(*pair, arranged, look) for pair in pairs for look in looks}
        requests.append(Request(language, prompt, frozenset(right)))
    return requests


def _scene(ground: str) -> str:
    """The scene of a photo's key; that of another ground is none of theirs."""
    return ground.split("_")[1] if ground.startswith("s_") else ""
