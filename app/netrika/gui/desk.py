"""What all pages work with, and what they share: a job of their own, and how its end is told."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMargins
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QMessageBox,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from netrika import whole
from netrika.engines.context import Context, Partial
from netrika.errors import NetrikaError
from netrika.gui.bridge import Bridge, Line
from netrika.gui.hints import in_window
from netrika.gui.notice import LEAST_CHARACTERS, Notice
from netrika.gui.translation import path_text, without_mnemonic
from netrika.services.describing import TALKS
from netrika.services.history import History
from netrika.services.jobs import FINAL, Job, State
from netrika.services.pool import EnginePool
from netrika.settings import Settings

T = TypeVar("T")
FAMILIES = ("captioner", TALKS)  # of models that describe
LEAST_LINES = 8  # that what is large on a page has room for, of as many characters as a notice has
LARGER = 1.35  # times the window's own letters


@dataclass(frozen=True, slots=True)
class Desk:
    """The jobs, the loaded engines, the settings in force, and what was done before."""

    bridge: Bridge
    pool: EnginePool
    chosen: Settings
    history: History


@dataclass(frozen=True, slots=True)
class Watch:
    """What a page does as one of its jobs goes on, ends, and has done what it should."""

    then: Callable[[Any], None]
    partly: Callable[[Partial], None] = lambda _: None
    ended: Callable[[], None] = lambda: None


class Page(QWidget):
    """A page of the window. It has one job at a time, whose place a new one takes, and small ones aside from it."""

    title = ""
    takes_files = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.notice = Notice()
        self._job: Job[Any] | None = None
        self._watched: dict[Job[Any], Watch] = {}
        self._unfocused: tuple[QWidget | None, QWidget | None] = None, None  # what a job took the focus from, and to
        self.halting: QWidget | None = None  # what stops the page's job: it has the focus while that goes on
        self.resting: QWidget = self  # what has the focus where what had it cannot be used any more
        desk.bridge.changed.connect(self._follow)

    def arrange(self, top: QWidget | QLayout, large: QWidget, side: QLayout) -> None:
        """Lay out what is on top, the notice, and below them what is large beside the rest."""
        letters = self.fontMetrics()
        large.setMinimumSize(LEAST_CHARACTERS * letters.averageCharWidth(), LEAST_LINES * letters.lineSpacing())
        rows, middle = QVBoxLayout(self), QHBoxLayout()
        middle.addWidget(large, 3)
        middle.addLayout(side, 2)
        if isinstance(top, QWidget):
            rows.addWidget(top)
        else:
            rows.addLayout(top)
        rows.addWidget(self.notice)
        rows.addLayout(middle, 1)

    def fit(self, width_px: int) -> None:
        """Put below each other what has no room side by side: parts of the page, rows of buttons, words of boxes."""
        room_px = self.room_px(width_px)
        for row in self.findChildren(QHBoxLayout):
            fits = breadth(row) <= room_px
            row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        for form in self.findChildren(QFormLayout):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for box in self.findChildren(QCheckBox):
            wrap(box, room_px)

    def room_px(self, width_px: int) -> int:
        """What is left of a width between the page's margins."""
        rows = self.layout()
        margins = rows.contentsMargins() if rows else QMargins()
        return width_px - margins.left() - margins.right()

    @property
    def running(self) -> Job[Any] | None:
        """The page's job, while it waits or runs."""
        return self._job

    @property
    def is_busy(self) -> bool:
        """Whether there is one."""
        return self._job is not None

    @property
    def is_idle(self) -> bool:
        """Whether there is none, and none aside from it."""
        return not self._watched

    def start(
        self,
        title: str,
        work: Callable[[Context], T],
        then: Callable[[T], None],
        partly: Callable[[Partial], None] = lambda _: None,
        ended: Callable[[], None] = lambda: None,
        line: Line = Line.MODELS,
    ) -> None:
        """Do a piece of work, and `then` something with what it returns; `partly` with what is there of it so far.

        `ended` is called before that, and where the work fails or is stopped, too.
        """
        self.stop()
        self._job = self._submit(title, work, line, Watch(then, partly, ended))
        before = QApplication.focusWidget()
        self.busy(True)
        if before and self.isAncestorOf(before) and not before.isEnabled():  # it was pressed, and cannot be again
            now = self.halting if self.halting and self.halting.isEnabled() else self.resting
            now.setFocus()
            self._unfocused = before, now

    def aside(
        self,
        title: str,
        work: Callable[[Context], T],
        then: Callable[[T], None],
        ended: Callable[[], None] = lambda: None,
        line: Line = Line.ERRANDS,
    ) -> None:
        """Do a piece of work, whatever else the page does meanwhile."""
        self._submit(title, work, line, Watch(then, ended=ended))

    def _submit(self, title: str, work: Callable[[Context], T], line: Line, watch: Watch) -> Job[T]:
        self.notice.clear()
        job = self.desk.bridge.submit(title, work, line)
        self._watched[job] = watch
        return job

    def stop(self) -> None:
        """Cancel the page's job, if there is one."""
        if self._job is not None:
            self._job.cancel()
            self._end(self._job)

    def busy(self, working: bool) -> None:
        """Show whether the page's job is at work."""

    def halt(self) -> None:
        """Cancel the page's job because the user says so."""
        if self._job is not None:
            title = self._job.title
            self.stop()
            self.cancelled(title)

    def cancelled(self, title: str) -> None:
        """Say that the user stopped a job, on the page or in the bar of jobs."""
        self.notice.inform(self.tr("{job}: stopped").format(job=title))

    def open(self, names: list[str]) -> None:
        """Take files that were dropped, pasted or named."""
        self._take_none()

    def take_image(self, image: QImage) -> None:
        """Take a picture that was pasted, and is in no file."""
        self._take_none()

    def _take_none(self) -> None:
        said = self.tr("Pictures can be pasted on the pages “{describe}” and “{read}”.")
        self.notice.inform(said.format(describe=self.tr("Describe"), read=self.tr("Read")))

    def _follow(self, job: Job[Any]) -> None:
        watch = self._watched.get(job)
        if watch is None:
            return
        if job.state is State.RUNNING:
            watch.partly(job.partial)
        if job.state not in FINAL:
            return
        self._end(job)
        if job.state is State.DONE:
            watch.then(job.result())
        elif job.state is State.FAILED:
            self.fail(job.error)
        else:
            self.cancelled(job.title)

    def _end(self, job: Job[Any]) -> None:
        watch = self._watched.pop(job)
        if job is self._job:
            self._job = None
            had = QApplication.focusWidget()
            self.busy(False)
            self._refocus(had)
        watch.ended()

    def _refocus(self, had: QWidget | None) -> None:
        """Give the focus back to the button that lost it as a job began, unless the user went elsewhere since.

        `had` had it until now.
        """
        (before, now), self._unfocused = self._unfocused, (None, None)
        is_lost = had is not None and self.isAncestorOf(had) and not had.isEnabled()
        if is_lost or (now and had is now):
            (before if before and before.isEnabled() else self.resting).setFocus()

    def keep(self, path: Path, document: Callable[[Context], bytes], line: Line = Line.ERRANDS) -> None:
        """Write a file that the user named, complete or not at all."""
        title = self.tr("Save {name}").format(name=path_text(path.name))
        saved = self.tr("Saved as {name}").format(name=path_text(path))

        def write(context: Context) -> None:
            made = document(context)
            context.check()
            whole.write(path, made)

        self.aside(title, write, lambda _: self.notice.inform(saved), line=line)

    def fail(self, error: BaseException | None) -> None:
        """Say on the page what went wrong, and what to do."""
        if isinstance(error, NetrikaError):
            self.notice.tell(in_window(str(error), self), in_window(error.hint, self))
        else:
            message = self.tr("Something went wrong inside Netrika: {error}")
            details = "".join(traceback.format_exception(error)) if error else ""
            self.notice.tell(message.format(error=f"{type(error).__name__}: {error}"), None, details)


def breadth(item: QLayoutItem) -> int:
    """How wide a part of a page is, at least, with all of its rows side by side."""
    layout = item.layout() or ((widget := item.widget()) and widget.layout())
    if not isinstance(layout, QBoxLayout) or item.isEmpty():
        return item.minimumSize().width()
    parts = [each for index in range(layout.count()) if (each := layout.itemAt(index)) and not each.isEmpty()]
    widths = [breadth(each) for each in parts]
    margins = layout.contentsMargins()
    within = sum(widths) + layout.spacing() * (len(widths) - 1) if isinstance(layout, QHBoxLayout) else max(widths)
    own = widget.minimumWidth() if (widget := item.widget()) else 0
    return max(own, within + margins.left() + margins.right())


def wrap(box: QCheckBox, room_px: int) -> None:
    """Break the text of a box, which Qt leaves on one line, into as many as it needs; it is spoken as one."""
    if not box.text():
        return
    said = box.text().replace("\n", " ")
    if (spoken := without_mnemonic(said)) != box.accessibleName():
        box.setAccessibleName(spoken)
    words = said.split(" ")
    parts = QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_CheckBoxLabelSpacing
    mark_px = sum(map(box.style().pixelMetric, parts))
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if box.fontMetrics().horizontalAdvance(longer) + mark_px <= room_px:
            lines[-1] = longer
        else:
            lines.append(word)
    if (text := "\n".join(lines)) != box.text():  # a screen reader is told of every change
        box.setText(text)


def turnable(before: QPushButton, has_before: bool, after: QPushButton, has_after: bool) -> None:
    """Enable two buttons that go back and forth; of one that cannot be pressed any more the other takes the focus."""
    both = (before, has_before), (after, has_after)
    for button, can in sorted(both, key=lambda pair: not pair[1]):  # that which takes the focus is enabled first
        if not can and button.hasFocus():
            (after if button is before else before).setFocus()
        button.setEnabled(can)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def is_agreed(page: QWidget, asked: str) -> bool:
    """Ask before something is lost; Enter alone, pressed for something else, loses nothing."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(page, page.window().windowTitle(), asked, yes | no, no) is yes


def enlarge(widget: QWidget) -> None:
    """Show what a widget holds larger than its surroundings: Indic letters are told apart by small signs."""
    font = widget.font()
    font.setPointSizeF(LARGER * font.pointSizeF())
    widget.setFont(font)
