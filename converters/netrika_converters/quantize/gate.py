"""What each bit costs: figures by language before and after, and a refusal past a set loss."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


class Refused(Exception):
    """A quantized model lost more than the gate allows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One language's score in float32 and as it would ship, and the relative loss that is allowed."""

    language: str
    before: float
    after: float
    allowed: float

    @property
    def loss(self) -> float:
        """Relative loss; negative where the quantized model scored higher."""
        return (self.before - self.after) / self.before if self.before else 0.0

    @property
    def passes(self) -> bool:
        return self.loss <= self.allowed


def rows(
    before: Mapping[str, float], after: Mapping[str, float], allowed: Mapping[str, float], other: float
) -> list[Row]:
    """Pair scores by language; `other` is the loss allowed where `allowed` has no entry."""
    return [Row(code, before[code], after[code], allowed.get(code, other)) for code in before]


def check(measured: Iterable[Row]) -> None:
    """Raise Refused that names every language past its limit."""
    failed = [f"{row.language} lost {row.loss:.1%} of {row.allowed:.0%}" for row in measured if not row.passes]
    if failed:
        raise Refused("; ".join(failed))


def table(measured: Iterable[Row], metric: str) -> str:
    """The rows as a Markdown table."""
    lines = [f"| language | {metric} float32 | {metric} shipped | change | allowed |", "|---|---|---|---|---|"]
    lines += [
        f"| {row.language} | {row.before:.3f} | {row.after:.3f} | {-row.loss:+.1%} | -{row.allowed:.0%} |"
        for row in measured
    ]
    return "\n".join(lines)
