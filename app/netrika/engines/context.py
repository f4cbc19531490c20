"""What an engine is given to tell how far it is and to learn that it should stop."""

from __future__ import annotations

from typing import Protocol


class Context(Protocol):
    """Progress and cancelling of one piece of work."""

    def report(self, done: int, total: int, partial: str = "") -> None:
        """Tell that `done` of `total` steps are done, with the text so far."""

    def check(self) -> None:
        """Raise Cancelled where the work should stop."""


class Unattended:
    """A Context for work that nobody watches or cancels."""

    def report(self, done: int, total: int, partial: str = "") -> None:
        """Do nothing."""

    def check(self) -> None:
        """Do nothing."""
