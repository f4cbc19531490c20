"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

    from netrika.engines.context import Partial


class Bar:
    """A Context that draws a bar for work of more than one step; Ctrl-C cancels, so it has nothing to check."""

    def __init__(self) -> None:
        self._bar: Progress | None = None

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Draw the bar."""
        if total < 2 or not _wanted():
            return
        if self._bar is None:
            self._bar = _rich_bar(total)
        self._bar.update(self._bar.task_ids[0], completed=done)
        self._bar.start()

    def check(self) -> None:
        """Do nothing."""

    def hide(self) -> None:
        """Take the bar away until the next report, so that lines can be written where it stood."""
        if self._bar is not None:
            self._bar.stop()


def _wanted() -> bool:
    """Tell whether a bar can be drawn, and results appear elsewhere."""
    return sys.stderr.isatty() and not sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _rich_bar(total: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    console = Console(stderr=True)
    bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
    bar.add_task("", total=total)
    return bar
