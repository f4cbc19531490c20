"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from netrika.cli.output import escaped

if TYPE_CHECKING:
    from rich.live import Live
    from rich.progress import Progress

    from netrika.engines.context import Partial

LONG_S = 1.0  # after which the text so far is worth showing


class Bar:
    """A Context that draws a bar for work of more than one step; Ctrl-C cancels, so it has nothing to check.

    `of_bytes` says that steps are bytes: speed is shown, too, and results may be on the terminal themselves.
    """

    def __init__(self, of_bytes: bool = False) -> None:
        self._of_bytes = of_bytes
        self._bar: Progress | None = None
        self._draft: Live | None = None
        self._since: float | None = None  # when the text began that is being written

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Draw the bar, or the text so far of a long answer."""
        if isinstance(partial, str) and partial and not self._of_bytes:
            self._write(partial)
        if total < 2 or not _wanted(self._of_bytes):
            return
        if self._bar is None:
            self._bar = _rich_bar(total, self._of_bytes)
        self._bar.update(self._bar.task_ids[0], completed=done)
        self._bar.start()

    def check(self) -> None:
        """Do nothing."""

    def hide(self) -> None:
        """Take away what is drawn until the next report, so that lines can be written where it stood."""
        self._since = None
        if self._draft is not None:
            self._draft.stop()
            self._draft = None
        if self._bar is not None:
            self._bar.stop()

    def _write(self, text: str) -> None:
        """Show a text that grows, where it takes long and is not on its way to the same terminal by itself."""
        now = time.monotonic()
        self._since = self._since or now
        if now - self._since < LONG_S or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            return
        if self._draft is None:
            self._draft = _rich_draft()
        self._draft.update(escaped(text))


def _wanted(beside_results: bool) -> bool:
    """Tell whether a bar can be drawn, and results appear elsewhere, unless they may be beside it."""
    alone = beside_results or not sys.stdout.isatty()
    return sys.stderr.isatty() and alone and os.environ.get("TERM") != "dumb"


def _rich_draft() -> Live:
    from rich.console import Console
    from rich.live import Live

    draft = Live(console=Console(stderr=True, markup=False, highlight=False, emoji=False), transient=True)
    draft.start()
    return draft


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
