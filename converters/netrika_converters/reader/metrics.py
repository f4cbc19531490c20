"""Word and character recognition rates, as the IndicSTR12 benchmark has them (arXiv 2403.08007)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein


@dataclass(frozen=True, slots=True)
class Score:
    """WRR, the share of words read without a mistake, and CRR, 1 - edits over characters."""

    words: int
    wrr: float
    crr: float


def score(said: Sequence[str], truth: Sequence[str]) -> Score:
    """Compare texts in canonical form."""
    edits = sum(map(Levenshtein.distance, said, truth))
    right = sum(a == b for a, b in zip(said, truth, strict=True))
    return Score(len(truth), right / max(len(truth), 1), 1 - edits / max(sum(map(len, truth)), 1))


def alphanumeric(text: str) -> str:
    """The text as IIIT5K is scored: its Latin letters and digits, case aside."""
    return "".join(char for char in text.casefold() if char.isascii() and char.isalnum())
