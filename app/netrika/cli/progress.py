"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

    from netrika.engines.context import Partial


class Bar:
    """A Context that draws a bar for work of more than one step; Ctrl-C cancels, so it has nothing to check.

    `of_bytes` says that steps are bytes: speed is shown, too, and results may be on the terminal themselves.
    """

    def __init__(self, of_bytes: bool = False) -> None:
        self._of_bytes = of_bytes
        self._bar: Progress | None = None

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Draw the bar."""
        if total < 2 or not _wanted(self._of_bytes):
            return
        if self._bar is None:
            self._bar = _rich_bar(total, self._of_bytes)
        self._bar.update(self._bar.task_ids[0], completed=done)
        self._bar.start()

    def check(self) -> None:
        """Do nothing."""

    def hide(self) -> None:
        """Take the bar away until the next report, so that lines can be written where it stood."""
        if self._bar is not None:
            self._bar.stop()


def _wanted(beside_results: bool) -> bool:
    """Tell whether a bar can be drawn, and results appear elsewhere, unless they may be beside it."""
    alone = beside_results or not sys.stdout.isatty()
    return sys.stderr.isatty() and alone and os.environ.get("TERM") != "dumb"


def _rich_bar(total: int, of_bytes: bool) -> Progress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    how_much = (DownloadColumn(), TransferSpeedColumn()) if of_bytes else (MofNCompleteColumn(),)
    columns = BarColumn(), *how_much, TimeRemainingColumn()
    console = Console(stderr=True)
    bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
    bar.add_task("", total=total)
    return bar
