"""Prompts as somebody asked who had not seen what training says, who has an Indic keyboard or types in Latin letters.

Those in Indic scripts are never trained on; short ones in Latin letters may come up by chance. Lines are
`language<TAB>prompt<TAB>first noun<TAB>second<TAB>arrangement<TAB>ground`, with - for what is not said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netrika_converters.generator.meaning import Meaning, Meanings

PATH = Path(__file__).parent / "requests.tsv"
ROMANISED_PATH = Path(__file__).parent / "requests_romanised.tsv"
UNSAID = "-"


@dataclass(frozen=True, slots=True)
class Request:
    """A prompt, and the meanings that are right for it."""

    language: str
    prompt: str
    meanings: frozenset[Meaning]


def load_requests(meanings: Meanings, path: Path = PATH) -> list[Request]:
    """The requests. A place alone is right in any of its looks, two things side by side in either order."""
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
