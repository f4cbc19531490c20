"""The page of what was described, read and created before."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QSize, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent, QTextLayout
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from netrika.errors import NetrikaError
from netrika.gui.desk import Desk, Page, enlarge, is_agreed
from netrika.gui.result import ResultText, side_of
from netrika.gui.translation import isolated, path_text
from netrika.services.history import MOST, Entry, Kind
from netrika.services.jobs import Job, State

TYPING_MS = 200  # after which what was typed is searched for
SPARE_PX = 4  # of a row, beside its lines


class Past(Page):
    """Results, the latest first, those with certain words, and the whole text of one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("History")
        self.takes_files = False
        self._entries: list[Entry] = []
        self._kinds = {
            Kind.DESCRIBED: self.tr("described"),
            Kind.READ: self.tr("read"),
            Kind.CREATED: self.tr("created"),
        }
        self.words, self.list, self.text = QLineEdit(), QListWidget(), ResultText(self.tr("Result"))
        self.words.setPlaceholderText(self.tr("Search in names and texts"))
        self.words.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Results, the latest first"))
        enlarge(self.text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        desk.bridge.changed.connect(self._look_again)
        self.words.textChanged.connect(lambda _: self._timer.start(TYPING_MS))
        self.list.currentRowChanged.connect(self._show)
        self.copy, self.clear = QPushButton(self.tr("&Copy")), QPushButton(self.tr("C&lear history…"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.clear.clicked.connect(self._clear)
        side, buttons = QVBoxLayout(), QHBoxLayout()
        side.addWidget(self.text, 1)
        for button in (self.copy, self.clear):
            buttons.addWidget(button)
        side.addLayout(buttons)
        self.arrange(self.words, self.list, side)
        self.resting = self.list
        self._show(-1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()

    def _look_again(self, job: Job[Any]) -> None:
        """List what a job has brought while this is looked at; what it has not disturbs nobody."""
        if not self.isVisible() or job.state is not State.DONE:
            return
        try:
            news = self.desk.history.search(self.words.text())[:MOST] != self._entries
        except NetrikaError:  # which is told as soon as something is looked for
            return
        if news:
            self.refresh()

    def refresh(self) -> None:
        """List what has the words that are searched for."""
        self.notice.clear()
        try:
            found = self.desk.history.search(self.words.text())
        except NetrikaError as error:
            self.fail(error)
            return
        before = self._entries[self.list.currentRow()] if self.list.currentRow() >= 0 else None
        self._entries = found[:MOST]
        self.list.clear()
        for entry in self._entries:
            at = QDateTime.fromSecsSinceEpoch(int(entry.at))
            when = self.locale().toString(at, QLocale.FormatType.ShortFormat)
            first = entry.text.partition("\n")[0] if entry.kind is not Kind.CREATED else ""
            said = self.tr("{when}, {kind}: {name}").format(
                when=isolated(when),
                kind=self._kinds[entry.kind],
                name=isolated(entry.name) if entry.kind is Kind.CREATED else path_text(entry.name),
            )
            self._add(f"{said}\n{isolated(first)}" if first else said)
        chosen = self._entries.index(before) if before in self._entries else 0
        self.list.setCurrentRow(chosen if self._entries else -1)
        self.clear.setEnabled(bool(self._entries or self.words.text() or self.desk.history.spoken()))
        if self.desk.history.keeps and self.desk.history.trouble:
            self.fail(self.desk.history.trouble)
        elif len(found) > MOST:
            said = self.tr("Listed are the latest {count}; words searched for find others, too.")
            self.notice.inform(said.format(count=MOST))
        elif not self._entries and self.words.text().strip():
            self.notice.inform(self.tr("Nothing was found."))
        elif not self._entries and not self.desk.history.keeps:
            self.notice.inform(self.tr("No history is kept; the settings say so."))

    def _add(self, text: str) -> None:
        """List a result in a row that its lines fit in, whatever their scripts."""
        self.list.addItem(text)
        item = self.list.item(self.list.count() - 1)
        width_px = self.list.sizeHintForIndex(self.list.indexFromItem(item)).width()
        first, *others = (height_px(line, self.list.font()) for line in text.split("\n"))
        needed_px = first + sum(max(first, each) for each in others)  # Qt elides if one more like the first has no room
        item.setSizeHint(QSize(width_px, needed_px + SPARE_PX))

    def _show(self, row: int) -> None:
        text = self._entries[row].text if row >= 0 else ""
        self.text.write_from(side_of(text))
        self.text.setPlainText(text)
        self.copy.setEnabled(row >= 0)

    def _clear(self) -> None:
        asked = self.tr("Forget all results? The photos and saved pictures stay.")
        if is_agreed(self, asked):
            try:
                self.desk.history.clear()
            except NetrikaError as error:
                self.fail(error)
                return
            self.words.clear()
            self.refresh()
            self.words.setFocus()


def height_px(line: str, font: QFont) -> int:
    """The height of a line with the fonts that it is drawn in, where the one given lacks its letters."""
    layout = QTextLayout(line, font)
    layout.beginLayout()
    laid = layout.createLine()
    layout.endLayout()
    return math.ceil(laid.height())
