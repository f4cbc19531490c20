"""The page that works through many photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netrika import languages
from netrika.engines.context import Context
from netrika.errors import NetrikaError
from netrika.export.table import SUFFIXES, to_document
from netrika.gui.bridge import Line
from netrika.gui.choice import SPOKEN, Choice, languages_into, models_into
from netrika.gui.desk import FAMILIES, Desk, Page, announce, is_agreed
from netrika.gui.files import ask_folder, ask_photos
from netrika.gui.hints import in_window
from netrika.gui.result import ResultText, side_of
from netrika.gui.saving import ask
from netrika.gui.translation import isolated, path_text
from netrika.services.batch import Batch as Items
from netrika.services.batch import Item, Stage, Task
from netrika.services.jobs import LATER
from netrika.services.reading import How

AT_A_TIME_S = 5.0  # after which other jobs have their turn
AT_ONCE = 200  # rows that are fetched together
REFRESH_MS = 250
PHOTO, STATE, DESCRIPTION, TEXT = range(4)  # columns
NAME_LETTERS, NUMBER_LETTERS, ROOM_LETTERS = 12, 3, 2  # of a file's name and a row's number, and beside them
WHOLE_LINES = 6  # in which the chosen photo's results are told whole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Table(QAbstractTableModel):
    """The items of a batch, fetched as they are looked at: there may be tens of thousands."""

    def __init__(self, rows: Items) -> None:
        super().__init__()
        self._rows = rows
        self._count = 0
        self._fetched: dict[int, list[Item]] = {}
        self._heads = [self.tr("Photo"), self.tr("State"), self.tr("Description"), self.tr("Text")]
        self._states = {
            Stage.WAITING: self.tr("waiting"),
            Stage.DONE: self.tr("done"),
            Stage.FAILED: self.tr("failed"),
        }

    def refresh(self, count: int) -> None:
        """Fetch anew what is shown; there are so many items now."""
        self._fetched.clear()
        if count == self._count:
            if count:
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self._heads) - 1))
            return
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._heads)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if (item := self._item(index.row())) is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            shown = in_window(item.error, self) or item.description or item.text
            return shown if shown and index.column() > 0 else path_text(item.file)
        error = item.error.replace(item.file, Path(item.file).name)  # the reason is to be in sight; the path is a tip
        told = isolated(f"{in_window(error, self)} {in_window(item.hint, self)}") if error else item.description
        name = path_text(Path(item.file).name)
        return (name, self._states[item.state], told, item.text.replace("\n", " · "))[index.column()]

    def states(self) -> list[str]:
        """All that the column of states can say, and its head."""
        return [*self._states.values(), self._heads[STATE]]

    def whole(self, row: int) -> str:
        """All that is told of an item, which the table cuts where there is no room."""
        if (item := self._item(row)) is None:
            return ""
        error = f"{in_window(item.error, self)} {in_window(item.hint, self)}" if item.error else ""
        return "\n".join(filter(None, (path_text(item.file), error, item.description, item.text)))

    def _item(self, row: int) -> Item | None:
        at, within = divmod(row, AT_ONCE)
        if at not in self._fetched:
            try:
                self._fetched[at] = self._rows.items(at * AT_ONCE, AT_ONCE)
            except NetrikaError:  # the page says so
                self._fetched[at] = []
        items = self._fetched[at]
        return items[within] if within < len(items) else None


class Rows(QTableView):
    """Shows the items; letters that are typed look for none, as all of them would have to be fetched for that."""

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do nothing."""


class MiddleElided(QStyledItemDelegate):
    """Cuts a name that has no room in its middle: names differ at their ends."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class Batch(Page):
    """A table that fills, photo by photo; what is in it stays when Netrika is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Batch")
        self.rows = Items()
        self.model = Table(self.rows)
        self.table = Rows()
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(PHOTO, MiddleElided(self.table))
        self.table.setAccessibleName(self.tr("Photos of the batch"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.whole = ResultText(self.tr("Result"))
        self.whole.setMaximumHeight(WHOLE_LINES * self.whole.fontMetrics().lineSpacing())
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show_whole(now.row()))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        top = QHBoxLayout()
        self.open_photos, self.open_folder = (
            QPushButton(self.tr("&Open photos…")),
            QPushButton(self.tr("Open &folder…")),
        )
        self.open_photos.clicked.connect(self._ask_photos)
        self.open_folder.clicked.connect(self._ask_folder)
        for each in (self.open_photos, self.open_folder):
            top.addWidget(each)
        top.addWidget(self.state, 1)
        shown = QWidget()
        rows = QVBoxLayout(shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.whole)
        self.arrange(top, shown, self._side())
        self._shown, self._least_px = shown, max(self._share_width(), shown.minimumWidth())
        self.halting, self.resting = self.pause, self.table
        self._has_read = False
        self.read.toggled.connect(self._show_columns)
        self._show_task()
        self.refresh()

    def fit(self, width_px: int) -> None:
        """Put the table above the buttons where its columns have no room beside them."""
        self._shown.setMinimumWidth(min(self._least_px, self.room_px(width_px)))
        super().fit(width_px)

    def _side(self) -> QVBoxLayout:
        self.describe, self.read = QCheckBox(self.tr("&Describe")), QCheckBox(self.tr("&Read text"))
        self.describe.setChecked(True)
        self.language, self.model_choice = Choice(self.tr("Language")), Choice(self.tr("Model"))
        models_into(self.model_choice, FAMILIES)
        if self.desk.chosen.model:
            self.model_choice.setCurrentText(self.desk.chosen.model)
        self._list_languages()
        self.model_choice.currentIndexChanged.connect(self._list_languages)
        form = QFormLayout()
        form.addRow(self.describe)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Model"), self.model_choice)
        form.addRow(self.read)
        self.go, self.pause = QPushButton(self.tr("&Go on")), QPushButton(self.tr("&Pause"))
        self.retry, self.save = QPushButton(self.tr("Re&try failed")), QPushButton(self.tr("&Save…"))
        self.embed, self.clear = QPushButton(self.tr("&Write into the photos…")), QPushButton(self.tr("&Clear"))
        self.go.clicked.connect(self.work)
        self.pause.clicked.connect(self.halt)
        self.retry.clicked.connect(self._retry)
        self.save.clicked.connect(self._save)
        self.embed.clicked.connect(self._embed)
        self.clear.clicked.connect(self._clear)
        side = QVBoxLayout()
        side.addLayout(form)
        for button in (self.go, self.pause, self.retry, self.save, self.embed, self.clear):
            side.addWidget(button)
        side.addStretch(1)
        return side

    def _share_width(self) -> int:
        """Give names and states what they need, and what is told of the photos the rest; return the least for all."""
        letters, header = self.table.fontMetrics(), self.table.horizontalHeader()
        name_px, room_px = letters.horizontalAdvance("n" * NAME_LETTERS), letters.horizontalAdvance("n" * ROOM_LETTERS)
        state_px = max(map(letters.horizontalAdvance, self.model.states())) + room_px
        header.setMinimumSectionSize(name_px // 2)
        self.table.setColumnWidth(PHOTO, name_px)
        self.table.setColumnWidth(STATE, max(state_px, header.minimumSectionSize()))
        for column in (DESCRIPTION, TEXT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        numbers_px = letters.horizontalAdvance("0" * NUMBER_LETTERS) + room_px
        return numbers_px + self.table.columnWidth(PHOTO) + self.table.columnWidth(STATE) + name_px

    def _show_columns(self) -> None:
        """Have a column for text where some is, or will be, read."""
        self.table.setColumnHidden(TEXT, not (self.read.isChecked() or self._has_read))

    def _show_task(self) -> None:
        """Let the boxes say what the batch that is here does."""
        try:
            task = self.rows.task
        except NetrikaError:  # refresh says so
            return
        if task:
            self.describe.setChecked(task.describe)
            self.read.setChecked(task.read)
            self.model_choice.setCurrentText(task.model or self.model_choice.currentText())
            self.language.setCurrentIndex(self.language.findData(task.language))

    def _list_languages(self) -> None:
        code = self.language.currentData() or self.desk.chosen.lang or languages.system_language().code
        spoken = self.model_choice.currentData(SPOKEN) or ()
        languages_into(self.language, spoken, code, self.desk.history.spoken())

    def open(self, names: list[str]) -> None:
        """Begin with these files and folders; a batch that is there is replaced if the user says so."""
        if not self._has_something_to_do():
            return
        if self.model.rowCount() and not self._may_replace(self.model.rowCount()):
            return
        task = self._task
        language = task.language

        def begin(context: Context) -> None:
            self.rows.begin(names, task, context)
            if task.describe:
                self.desk.history.speak(language)

        self._run(begin)

    @property
    def _task(self) -> Task:
        """What is chosen to be done."""
        language, model = self.language.currentData(), self.model_choice.currentText() or None
        return Task(self.describe.isChecked(), self.read.isChecked(), language, self.desk.chosen.detail, model)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        models_into(self.model_choice, FAMILIES)  # some may have come, gone or changed meanwhile
        self._list_languages()

    def work(self) -> None:
        """Go on with what waits, as is chosen now."""
        if not self._has_something_to_do():
            return
        task = self._task
        self._run(lambda context: self.rows.change(task))

    def _run(self, begin: Callable[[Context], None]) -> None:
        """Begin, then work through what waits; every few seconds what else waits has its turn."""
        steps, how = iter([begin]), How(listed=self.desk.chosen.listed_words)

        def work(context: Context) -> object:
            for step in steps:  # there is none the next time
                step(context)
            return LATER if self.rows.run(self.desk.pool, context, AT_A_TIME_S, how) else None

        def done(_: object) -> None:
            announce(self.table, self.state.text())

        self.start(self.tr("Work through a batch of photos"), work, done, lambda _: self._soon(), self.refresh)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(REFRESH_MS)

    def refresh(self) -> None:
        """Show how far the batch is."""
        try:
            counts, task = self.rows.counts(), self.rows.task
        except NetrikaError as error:
            self.fail(error)
            counts, task = dict.fromkeys(Stage, 0), None
        self._has_read = bool(task and task.read)
        self._show_columns()
        self.model.refresh(sum(counts.values()))
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, PHOTO))
        said = self.tr("Done: {done}, failed: {failed}, waiting: {waiting}")
        self.state.setText(
            said.format(done=counts[Stage.DONE], failed=counts[Stage.FAILED], waiting=counts[Stage.WAITING])
            if any(counts.values())
            else self.tr("Open photos or a folder, or drop them here.")
        )
        self._show_whole(self.table.currentIndex().row())
        self.pause.setEnabled(self.is_busy)
        self.go.setEnabled(bool(counts[Stage.WAITING]) and not self.is_busy)
        self.retry.setEnabled(bool(counts[Stage.FAILED]) and not self.is_busy)
        self.save.setEnabled(bool(counts[Stage.DONE] + counts[Stage.FAILED]) and not self.is_busy)
        self.embed.setEnabled(bool(counts[Stage.DONE] + counts[Stage.FAILED]) and not self.is_busy)
        self.clear.setEnabled(any(counts.values()) and not self.is_busy)
        for button in (self.open_photos, self.open_folder):
            button.setEnabled(not self.is_busy)

    def _show_whole(self, row: int) -> None:
        text = self.model.whole(row) if row >= 0 else ""
        if text != self.whole.toPlainText():
            self.whole.write_from(side_of(text.partition("\n")[2]))  # behind the name of the file
            self.whole.setPlainText(text)

    def busy(self, working: bool) -> None:
        self.refresh()

    def _has_something_to_do(self) -> bool:
        """Whether something is chosen; says so where nothing is."""
        if self.describe.isChecked() or self.read.isChecked():
            return True
        self.notice.tell(self.tr("There is nothing to do with the photos."), self.tr("Choose describe or read."))
        return False

    def _retry(self) -> None:
        if not self._has_something_to_do():
            return
        task = self._task

        def begin(context: Context) -> None:
            self.rows.change(task)
            self.rows.retry()

        self._run(begin)

    def _clear(self) -> None:
        if self._may_replace(self.model.rowCount()):
            try:
                self.rows.clear()
            except NetrikaError as error:
                self.fail(error)
            self.refresh()
            self.open_photos.setFocus()

    def _may_replace(self, count: int) -> bool:
        asked = self.tr(
            "The batch that is here (photos: {count}) will be forgotten; the photos themselves stay. Go on?"
        )
        return is_agreed(self, asked.format(count=count))

    def _save(self) -> None:
        if answer := ask(self, self.tr("Save the table"), "", SUFFIXES):
            path, kind = answer
            self.keep(path, lambda context: to_document(kind, map(asdict, self.rows.items())))

    def _embed(self) -> None:
        asked = self.tr(
            "Each description becomes the alternative text in its photo's file (XMP). Files: {count}. Go on?"
        )
        if is_agreed(self, asked.format(count=self.rows.described)):
            self.start(self.tr("Write descriptions into photos"), self.rows.embed, self._embedded, line=Line.LONG)

    def _embedded(self, outcome: tuple[int, list[NetrikaError]]) -> None:
        written, errors = outcome
        said = self.tr("Photos that have their description now: {count}").format(count=written)
        if errors:
            failed = self.tr("Not written: {count}; the first: {error}")
            self.notice.tell(said, failed.format(count=len(errors), error=in_window(str(errors[0]), self)))
        else:
            self.notice.inform(said)

    def _ask_photos(self) -> None:
        if names := ask_photos(self):
            self.open(names)

    def _ask_folder(self) -> None:
        if name := ask_folder(self):
            self.open([name])
