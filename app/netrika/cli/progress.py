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

LONG_S = 1.0  # after which the text so far is worth showing, or a line of how far it is


class Bar:
    """A Context that draws a bar for work of more than one step; Ctrl-C cancels, so it has nothing to check.

    With a `title` its steps are bytes of what that says: speed is shown, too, and where no bar can be drawn, a line is
    written at the start, at the end and at tenths that take long, for a screen reader or a log.
    """

    def __init__(self, title: str = "", beside: bool = False) -> None:
        """A bar stands `beside` results that few lines tell, on the same terminal, too."""
        self._beside = beside or bool(title)
        self._title, self._told, self._told_at = title, -1, -LONG_S
        self._began: tuple[float, int] | None = None  # when the lines began, and how many bytes there were then
        self._bar: Progress | None = None
        self._draft: Live | None = None
        self._since: float | None = None  # when the text began that is being written

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Draw the bar, or the text so far of a long answer."""
        wanted = total > 1 and _wanted(beside_results=self._beside)
        if isinstance(partial, str) and partial and not self._title and not wanted:  # one of them is drawn at a time
            self._write(partial)
        if total < 2:
            return
        if not wanted:
            self._tell(done, total)
            return
        if self._bar is None:
            self._bar = _rich_bar(total, self._title)
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

    def _tell(self, done: int, total: int) -> None:
        """Write a line where a tenth more is done of what has a title; few where it is done soon."""
        tenth, now = min(10 * done // total, 10), time.monotonic()
        self._began = self._began or (now, done)
        if self._title and tenth > self._told and (tenth == 10 or now - self._told_at >= LONG_S):
            self._told, self._told_at = tenth, now
            passed_s, bytes_s = now - self._began[0], (done - self._began[1]) / max(now - self._began[0], 1e-9)
            said = f"{escaped(self._title)}: {10 * tenth}% of {total / 1e6:.0f} MB"
            if tenth < 10 and passed_s >= LONG_S and bytes_s > 0:
                said += f", {bytes_s / 1e6:.1f} MB a second, {(total - done) / bytes_s:.0f} seconds left"
            print(said, file=sys.stderr, flush=True)

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


def _rich_bar(total: int, title: str) -> Progress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    how_much = (DownloadColumn(), TransferSpeedColumn()) if title else (MofNCompleteColumn(),)
    named = (TextColumn("{task.description}", markup=False),) if title else ()
    columns = *named, BarColumn(), *how_much, TimeRemainingColumn()
    console = Console(stderr=True)
    bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
    bar.add_task(escaped(title), total=total)
    return bar
