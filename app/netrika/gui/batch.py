"""The page that works through many photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netrika import languages
from netrika.engines.context import Context
from netrika.errors import NetrikaError
from netrika.export.table import SUFFIXES, to_document
from netrika.gui.batch_table import PHOTO, TEXT, Rows, Table
from netrika.gui.bridge import Line
from netrika.gui.choice import SPOKEN, Choice, languages_into, models_into
from netrika.gui.desk import FAMILIES, Desk, Page, announce, is_agreed
from netrika.gui.files import ask_folder, ask_photos
from netrika.gui.hints import in_window
from netrika.gui.result import ResultText, side_of
from netrika.gui.saving import ask
from netrika.services.batch import Batch as Items
from netrika.services.batch import Stage, Task
from netrika.services.jobs import LATER
from netrika.services.reading import How

AT_A_TIME_S = 5.0  # after which other jobs have their turn
REFRESH_MS = 250
WHOLE_LINES = 6  # in which the chosen photo's results are told whole


class Batch(Page):
    """A table that fills, photo by photo; what is in it stays when Netrika is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Batch")
        self.rows = Items()
        self.model = Table(self.rows)
        self.table = Rows(self.model)
        self.table.setAccessibleName(self.tr("Photos of the batch"))
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
        self._shown, self._least_px = shown, max(self.table.share_width(), shown.minimumWidth())
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
