"""What an engine is given to tell how far it is and to learn that it should stop."""

from __future__ import annotations

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


class Unattended:
    """A Context for work that nobody watches or cancels."""

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Do nothing."""

    def check(self) -> None:
        """Do nothing."""
