"""What each bit costs: figures by language before and after, and a refusal past a set loss."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

P = TypeVar("P")  # how a model is quantized
M = TypeVar("M")  # what was measured of it


ROUNDING = 1e-9  # a loss of just what is allowed passes


class Refused(Exception):
    """A quantized model lost more than the gate allows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One language's score in float32 and as it would ship, the loss allowed, and the loss's standard error."""

    language: str
    before: float
    after: float
    allowed: float
    error: float = 0.0

    @property
    def loss(self) -> float:
        """Relative loss; negative where the quantized model scored higher."""
        return (self.before - self.after) / self.before if self.before else 0.0

    @property
    def passes(self) -> bool:
        """False where the loss is past the limit, whatever its error: measure on enough photos to make that small."""
        return self.loss <= self.allowed + ROUNDING


Scores = Mapping[str, NDArray[np.float64]]


def rows(before: Scores, after: Scores, allowed: Mapping[str, float], other: float) -> list[Row]:
    """Pair scores by photo and language; `other` is the loss allowed where `allowed` has no entry."""
    return [_row(code, before[code], after[code], allowed.get(code, other)) for code in before]


def _row(language: str, before: NDArray[np.float64], after: NDArray[np.float64], allowed: float) -> Row:
    error = float((after - before).std() / max(len(before), 1) ** 0.5 / max(before.mean(), 1e-9))
    return Row(language, float(before.mean()), float(after.mean()), allowed, error)


def climb(ladder: Sequence[P], attempt: Callable[[P], tuple[list[Row], M]], metric: str) -> tuple[P, list[Row], M]:
    """Attempt one precision after the other until one passes: it, its rows and what else was measured.

    Raises Refused that names every language in which the last lost too much.
    """
    rows: list[Row] = []
    for precision in ladder:
        rows, measured = attempt(precision)
        print(precision, table(rows, metric), sep="\n", flush=True)
        if all(row.passes for row in rows):
            return precision, rows, measured
    failed = [f"{row.language} lost {row.loss:.1%} of {row.allowed:.0%}" for row in rows if not row.passes]
    raise Refused("; ".join(failed))


def table(measured: Iterable[Row], metric: str) -> str:
    """The rows as a Markdown table."""
    lines = [f"| language | {metric} float32 | {metric} shipped | change | its error | allowed |"]
    lines += ["|---|---|---|---|---|---|"]
    for row in measured:
        change = f"{-row.loss:+.1%} | {row.error:.1%} | -{row.allowed:.0%}"
        lines.append(f"| {row.language} | {row.before:.3f} | {row.after:.3f} | {change} |")
    return "\n".join(lines)
