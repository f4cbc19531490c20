"""What an engine is given to tell how far it is and to learn that it should stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Partial = str | NDArray[np.uint8]  # the text so far, or the (h, w, 3) RGB picture


class Context(Protocol):
    """Progress and cancelling of one piece of work."""

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Tell that `done` of `total` steps are done, with what is there of the result."""

    def check(self) -> None:
        """Raise Cancelled where the work should stop."""


@dataclass(frozen=True, slots=True)
class Silent:
    """The Context of a part of some work, whose own steps are not told."""

    whole: Context

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Do nothing."""

    def check(self) -> None:
        self.whole.check()


class Unattended:
    """A Context for work that nobody watches or cancels."""

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Do nothing."""

    def check(self) -> None:
        """Do nothing."""
