"""The page that reads the text on photos and on pages of PDFs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netrika.engines.context import Context
from netrika.errors import NetrikaError, ScreenHidden
from netrika.export.document import PDF, SUFFIXES, to_document
from netrika.export.page import Page as TextPage
from netrika.export.page import direction
from netrika.export.plain import to_text
from netrika.gui import snip
from netrika.gui.bridge import Line
from netrika.gui.desk import Desk, Page, announce, enlarge, turnable
from netrika.gui.files import Files
from netrika.gui.hints import in_window
from netrika.gui.photo import PhotoView
from netrika.gui.saving import ask
from netrika.gui.translation import path_text
from netrika.services import reading
from netrika.services.history import Kind
from netrika.services.inputs import Failed
from netrika.services.reading import How

T = TypeVar("T")
LEAST_ROWS = 4  # lines that are seen at once, at least
SHOWN_PX = 1600  # of a page's longer side, to be looked at
HIDDEN_MS = 300  # that a window takes to be gone from the screen
LTR, RTL, END = "\u2066", "\u2067", "\u2069"  # isolates (UAX 9): a line's direction is its own, not the window's


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that was read, and a JPEG of it to look at, `scale` times its size: a PDF may have hundreds."""

    page: TextPage
    picture: bytes
    scale: float

    @classmethod
    def of(cls, read: reading.Read) -> Sheet:
        """Keep what is read."""
        reduced, kept = Image.fromarray(read.pixels), BytesIO()
        reduced.thumbnail((SHOWN_PX, SHOWN_PX), reducing_gap=2.0)
        reduced.save(kept, "JPEG", quality=90)
        return cls(read.page, kept.getvalue(), reduced.width / read.page.width)

    def boxes(self) -> list[list[NDArray[np.float32]]]:
        """Those of the words of each line, in the picture's pixels."""
        return [[self.scale * word.quad for word in line.words] for line in self.page.lines]


class Read(Page):
    """A photo with boxes over its words, and the lines beside it in reading order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Read")
        self._path, self._title = Path(), ""
        self._pages: list[Sheet] = []
        self._errors: list[NetrikaError] = []
        self._at = 0
        self.files = Files(self, reading.SUFFIXES)
        self.files.chosen.connect(self.read)
        self.region = QPushButton(self.tr("Screen &region…"))
        self.region.clicked.connect(self._ask_region)
        self.photo, self.lines = PhotoView(), QListWidget()
        self.photo.setAccessibleName(self.tr("Photo"))
        self.lines.setAccessibleName(self.tr("Lines in reading order"))
        self.lines.setWordWrap(True)
        enlarge(self.lines)
        self.lines.currentRowChanged.connect(self.photo.choose)
        self.lines.setMouseTracking(True)
        self.lines.itemEntered.connect(self.lines.setCurrentItem)
        self.lines.currentRowChanged.connect(lambda _: self._offer())
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.lines, self._copy_line)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.photo.hovered.connect(self.lines.setCurrentRow)
        self.copy_line = QPushButton(self.tr("Copy &line"))
        self.copy_all = QPushButton(self.tr("&Copy all"))
        self.save = QPushButton(self.tr("&Save…"))
        self.save.clicked.connect(self._save)
        self.page_before, self.page_next = QPushButton(self.tr("Page &before")), QPushButton(self.tr("Page &after"))
        self.copy_line.clicked.connect(self._copy_line)
        self.copy_all.clicked.connect(self._copy_all)
        self.page_before.clicked.connect(lambda: self._leaf(-1))
        self.page_next.clicked.connect(lambda: self._leaf(1))
        side = QVBoxLayout()
        self.listed = QCheckBox(self.tr("Prefer listed words where reading is unsure"))
        self.listed.setChecked(desk.chosen.listed_words)
        self.listed.toggled.connect(lambda: self.read(str(self._path)) if self._pages or self.is_busy else None)
        side.addWidget(self.listed)
        side.addWidget(self.lines, 1)
        self.where = QLabel()
        buttons = QHBoxLayout()
        side.addWidget(self.where)
        for button in (self.page_before, self.page_next, self.copy_line, self.copy_all, self.save):
            buttons.addWidget(button)
        side.addLayout(buttons)
        top = QHBoxLayout()
        top.addWidget(self.files, 1)
        top.addWidget(self.region)
        self.arrange(top, self.photo, side)
        self.resting = self.lines
        self.lines.setMinimumHeight(LEAST_ROWS * self.lines.fontMetrics().lineSpacing())
        self._turn(0)

    def open(self, names: list[str]) -> None:
        self.files.take(names)

    def _ask_region(self) -> None:
        """Let a region of the screen be chosen: on a still without this window, else with the desktop's own tool."""
        if not snip.can_grab():
            self._ask_portal()
            return
        window = self.window()
        window.hide()
        QTimer.singleShot(HIDDEN_MS, lambda: self._show_still(window))

    def _show_still(self, window: QWidget) -> None:
        try:
            still = snip.grab(window)
        except BaseException:
            window.show()
            raise
        overlay = self.snip = snip.Snip(still, self.tr("Drag over the text to read; Escape cancels."))
        overlay.taken.connect(self.take_image)
        overlay.destroyed.connect(window.show)
        overlay.setGeometry(window.screen().geometry())
        overlay.showFullScreen()
        overlay.raise_()
        overlay.activateWindow()  # the window that was active is hidden, and keys are for this one
        overlay.setFocus()

    def _ask_portal(self) -> None:
        def work(context: Context) -> Path | None:
            try:
                from netrika.gui import portal
            except ImportError as error:
                raise ScreenHidden("The Python package jeepney is not installed.") from error
            return portal.picture(context)

        def take(path: Path | None) -> None:
            if path:
                self.files.take([str(path)])

        def back() -> None:
            window.setWindowState(before)
            window.activateWindow()
            self.region.setEnabled(True)
            self.region.setFocus()

        window = self.window()
        before = window.windowState()
        window.setWindowState(before | Qt.WindowState.WindowMinimized)  # what is to be read may lie behind it
        self.region.setEnabled(False)
        self.aside(self.tr("Take a picture of the screen"), work, take, back, Line.ASKING)

    def fail(self, error: BaseException | None) -> None:
        if isinstance(error, ScreenHidden):
            hint = self.tr("Take a picture of the screen with the system's own tool, then paste it here.")
            self.notice.tell(self.tr("This desktop shows its screen to no program."), f"{hint}\n{error}")
        else:
            super().fail(error)

    def take_image(self, image: QImage) -> None:
        self.files.take_image(image)

    def read(self, name: str) -> None:
        """Read a photo, or the pages of a PDF, each shown as soon as it is read."""
        self.stop()
        self._pages, self._errors = [], []
        self._turn(0)
        path, outcomes = Path(name), SimpleQueue[Sheet | Failed]()
        self._path = path
        kept_as = self.files.kept_as(name)

        how = How(listed=self.listed.isChecked())

        def work(context: Context) -> None:
            texts = []
            for outcome in reading.read([path], how, self.desk.pool, context):
                if isinstance(outcome, Failed):
                    outcomes.put(outcome)
                    continue
                outcomes.put(Sheet.of(outcome))
                if outcome.page.lines:
                    texts.append(to_text(outcome.page))
            if texts:
                self.desk.history.keep(Kind.READ, kept_as, "\n\n".join(texts))

        def take() -> None:
            while not outcomes.empty():
                self._add(outcomes.get())

        title = self._title = self.tr("Read {name}").format(name=path_text(path.name))

        self.start(title, work, lambda _: self._done(), lambda _: take(), take)

    def _add(self, outcome: Sheet | Failed) -> None:
        if isinstance(outcome, Failed):
            self._errors.append(outcome.error)
            return
        self._pages.append(outcome)
        if len(self._pages) == 1:
            self._turn(0)
        self._offer()

    def cancelled(self, title: str) -> None:
        if self._pages and title == self._title:
            self.notice.inform(self.tr("Reading was stopped; what was read so far is here."))
        else:
            super().cancelled(title)

    def _done(self) -> None:
        if len(self._errors) > 1:
            said = self.tr("Pages that could not be read: {count}. The first: {error}")
            first = in_window(str(self._errors[0]), self), in_window(self._errors[0].hint, self)
            self.notice.tell(said.format(count=len(self._errors), error=first[0]), first[1])
        elif self._errors:
            self.fail(self._errors[0])
        if self._pages and (text := to_text(self._pages[self._at].page)):
            announce(self.lines, text)

    def _leaf(self, pages: int) -> None:
        self._turn(self._at + pages)
        announce(self.lines, self.where.text())

    def _turn(self, index: int) -> None:
        """Show a page."""
        self._at = index
        self.notice.clear()
        shown = self._pages[index] if self._pages else None
        self.photo.display(QImage.fromData(shown.picture) if shown else None)
        self.lines.clear()
        for line in shown.page.lines if shown else ():
            is_rtl = direction(line) == "rtl"
            item = QListWidgetItem(f"{RTL if is_rtl else LTR}{line.text}{END}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.text)
            side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            self.lines.addItem(item)
        self.photo.outline(shown.boxes() if shown else [])
        if shown and not shown.page.lines:
            self.notice.tell(self.tr("No text was found."), None)
        self._offer()

    def busy(self, working: bool) -> None:
        self._offer()

    def _offer(self) -> None:
        """Enable what can be done with the page that is shown, and with all when the last is read."""
        where = self.tr("Page {number} of {all}").format(number=self._at + 1, all=len(self._pages))
        self.where.setText(where)
        for each in (self.where, self.page_before, self.page_next):
            each.setVisible(len(self._pages) > 1)
        turnable(self.page_before, self._at > 0, self.page_next, self._at + 1 < len(self._pages))
        self.save.setEnabled(bool(self._pages) and not self.is_busy)
        self.copy_all.setEnabled(any(each.page.lines for each in self._pages))
        self.copy_line.setEnabled(self.lines.currentRow() >= 0)

    def _copy_line(self) -> None:
        if (row := self.lines.currentRow()) >= 0:
            QGuiApplication.clipboard().setText(self._pages[self._at].page.lines[row].text)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, (to_text(each.page) for each in self._pages))))

    def _save(self) -> None:
        if answer := ask(self, self.tr("Save the text"), "", SUFFIXES):
            path, kind = answer
            pages, source = [each.page for each in self._pages], self._path

            # A pasted picture's file stays as long as this may need it.
            def document(context: Context, _: object = self.files.kept) -> bytes:
                if kind == PDF:
                    return to_document(kind, counted(reading.with_pixels(pages, source), len(pages), context))
                return to_document(kind, ((each, None) for each in pages))

            self.keep(path, document, Line.DOCUMENTS if kind == PDF else Line.ERRANDS)


def counted(steps: Iterable[T], count: int, context: Context) -> Iterator[T]:
    """Report each of so many steps, and look before it whether to go on."""
    for done, step in enumerate(steps):
        context.check()
        context.report(done, count)
        yield step
