"""The page of models: those that are here, and those that can be fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from netrika import languages, paths
from netrika.catalog import catalogue, store
from netrika.catalog.manifest import Manifest
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context
from netrika.errors import ModelCorrupt, NetrikaError
from netrika.gui.bridge import Line
from netrika.gui.desk import Desk, Page, is_agreed
from netrika.gui.hints import in_window
from netrika.gui.notice import LEAST_CHARACTERS
from netrika.gui.result import ResultText, side_of
from netrika.gui.saving import ask
from netrika.gui.translation import isolated, path_text
from netrika.services import models


@dataclass(frozen=True, slots=True)
class Row:
    """A model of the list: one that is here, is damaged, or is in the catalogue alone."""

    model_id: str
    manifest: Manifest | None  # of a damaged one the catalogue's, where it has one
    folder: Path | None = None  # that it lies in
    error: ModelCorrupt | None = None  # what is damaged

    @property
    def is_here(self) -> bool:
        return self.folder is not None and self.error is None

    @property
    def is_damaged(self) -> bool:
        """Whether its manifest cannot be used, or a file is missing or cut short; the rest verifying tells."""
        if self.folder is None or self.manifest is None:
            return self.error is not None
        return self.error is not None or not store.is_complete(self.manifest, self.folder)

    @property
    def is_own(self) -> bool:
        """Whether the user added it, and can take it away."""
        return self.folder is not None and self.folder.parent == paths.user_models()

    @property
    def can_be_fetched(self) -> bool:
        """A damaged one of the user's is fetched over what is there."""
        return self.manifest is not None and not self.is_here and (self.folder is None or self.is_own)


def rows() -> Iterator[Row]:
    """The models that are here or damaged, then what else the catalogue has."""
    entries = {each.id: each for each in catalogue.entries()}
    for each in store.scan():
        if isinstance(each, InstalledModel):
            yield Row(each.manifest.id, each.manifest, each.folder)
            entries.pop(each.manifest.id, None)
        elif each.folder:
            yield Row(each.folder.name, entries.pop(each.folder.name, None), each.folder, each)
    for entry in entries.values():
        yield Row(entry.id, entry)


class Models(Page):
    """A list of models, and below it what the card of the chosen one says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Models")
        self._rows: list[Row] = []
        self.list, self.card = QTreeWidget(), ResultText(self.tr("About the model"))
        self.list.setHeaderLabels(
            [self.tr("Model"), self.tr("State"), self.tr("Size"), self.tr("Memory"), self.tr("Licence"), self.tr("For")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.pull, self.pause = QPushButton(self.tr("&Fetch")), QPushButton(self.tr("&Pause"))
        self.verify, self.repair = QPushButton(self.tr("&Verify")), QPushButton(self.tr("&Repair"))
        self.remove, self.bundle = QPushButton(self.tr("Re&move…")), QPushButton(self.tr("&Write to a file…"))
        self.add, self.add_folder = QPushButton(self.tr("&Add a file…")), QPushButton(self.tr("A&dd a folder…"))
        self.pull.clicked.connect(self._pull)
        self.pause.clicked.connect(self.halt)
        whole = self.tr("Whole: {model}")
        self.verify.clicked.connect(lambda: self._do(self.tr("Verify {model}"), models.verify, whole))
        self.repair.clicked.connect(lambda: self._do(self.tr("Repair {model}"), models.repair, whole))
        self.remove.clicked.connect(self._remove)
        self.bundle.clicked.connect(self._bundle)
        self.add.clicked.connect(self._ask_file)
        self.add_folder.clicked.connect(self._ask_folder)
        top = QHBoxLayout()
        for button in (self.add, self.add_folder):
            top.addWidget(button)
        top.addStretch(1)
        side = QVBoxLayout()
        for button in (self.pull, self.pause, self.verify, self.repair, self.bundle, self.remove):
            side.addWidget(button)
        side.addStretch(1)
        rows, middle = QVBoxLayout(self), QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        rows.addLayout(top)
        rows.addWidget(self.notice)
        rows.addLayout(middle, 1)
        rows.addWidget(self.card, 1)
        self.list.setMinimumWidth(LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.halting, self.resting = self.pause, self.list
        self.refresh()

    def refresh(self) -> None:
        """List the models anew; the one that was chosen stays so."""
        chosen = self._chosen.model_id if self._rows else None
        self._rows = list(rows())
        with QSignalBlocker(self.list):  # else the first would be chosen for a moment, and its buttons offered
            self.list.clear()
            for row in self._rows:
                self.list.addTopLevelItem(self._item(row))
            for column in range(self.list.columnCount() - 1):
                self.list.resizeColumnToContents(column)
            ids = [row.model_id for row in self._rows]
            self.choose(chosen if chosen in ids else ids[0])
        self._show()

    def _item(self, row: Row) -> QTreeWidgetItem:
        state = self.tr("can be fetched")
        if row.folder:
            state = self.tr("damaged") if row.is_damaged else self.tr("here")
        if (manifest := row.manifest) is None:
            return QTreeWidgetItem([row.model_id, state])
        spoken = ", ".join(self._endonym(code) for code in manifest.languages)
        sizes = [self._mb(manifest.size / 1e6), self._mb(manifest.ram_mb)]
        item = QTreeWidgetItem([row.model_id, state, *sizes, manifest.licence, spoken])
        item.setToolTip(item.columnCount() - 1, spoken)
        return item

    def choose(self, model_id: str) -> None:
        """Show a model of the list."""
        row = [each.model_id for each in self._rows].index(model_id)
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def open(self, names: list[str]) -> None:
        """Add the models of these files and folders, unless something is done with one already."""
        if self.is_busy:
            self.notice.inform(self.tr("Something is being done with a model: add others when it is over."))
            return
        errors: list[NetrikaError] = []

        def work(context: Context) -> list[InstalledModel]:
            added = []
            for name in names:
                for each in models.add(Path(name), context):
                    if isinstance(each, NetrikaError):
                        errors.append(each)
                    else:
                        added.append(each)
            return added

        def done(added: list[InstalledModel]) -> None:
            if errors:
                self.fail(errors[0])
                return
            own = [each.manifest.id for each in added if each.folder.parent == paths.user_models()]
            shipped = [each.manifest.id for each in added if each.manifest.id not in own]
            said = [(self.tr("Added: {models}"), own), (self.tr("These come with Netrika: {models}"), shipped)]
            self.notice.inform("\n".join(text.format(models=", ".join(ids)) for text, ids in said if ids))

        self.start(self.tr("Add models"), work, done, ended=self.refresh, line=Line.LONG)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not self.is_busy:
            self.refresh()

    def busy(self, working: bool) -> None:
        self._offer()

    @property
    def _chosen(self) -> Row:
        return self._rows[max(self.list.currentIndex().row(), 0)]

    def _endonym(self, code: str) -> str:
        return next((each.endonym for each in languages.LANGUAGES if each.code == code), code)

    def _mb(self, megabytes: float) -> str:
        return isolated(self.tr("{count} MB").format(count=self.locale().toString(round(megabytes))))

    def _show(self) -> None:
        if not self._rows or self.list.currentItem() is None:
            return
        row = self._chosen
        if row.error:
            summary, card = f"{in_window(str(row.error), self)}\n{in_window(row.error.hint, self)}", ""
        else:
            try:
                manifest, _, card = models.about(row.model_id)
            except NetrikaError as error:
                self.fail(error)
                return
            summary = manifest.summary
        if row.is_own:
            where = self.tr("In {folder}").format(folder=path_text(row.folder or ""))
        elif row.folder:
            where = self.tr("It comes with Netrika.") if row.is_here else ""
        else:
            where = self.tr("It is not on this machine.")
        self.card.setPlainText(f"{summary}\n{isolated(where)}\n\n{card}".rstrip())
        self.card.write_from(side_of(summary))
        self._offer()

    def _offer(self) -> None:
        free, row = not self.is_busy, self._chosen
        self.pull.setEnabled(free and row.can_be_fetched)
        self.pause.setEnabled(not free)
        for button in (self.verify, self.bundle):
            button.setEnabled(free and row.is_here)
        self.repair.setEnabled(free and row.is_here and row.is_own)
        self.remove.setEnabled(free and row.is_own)
        for button in (self.add, self.add_folder):
            button.setEnabled(free)

    def _do(self, title: str, what: Callable[[str, Context], object], done: str) -> None:
        """Do something with the chosen model; an error that comes of it is told, and is none of the work itself."""
        model_id = self._chosen.model_id

        def tell(outcome: object) -> None:
            self.notice.inform(done.format(model=path_text(model_id)))
            if isinstance(outcome, NetrikaError):
                self.fail(outcome)

        self.start(
            title.format(model=path_text(model_id)),
            lambda context: what(model_id, context),
            tell,
            ended=self.refresh,
            line=Line.LONG,
        )

    def _pull(self) -> None:
        def fetch(model_id: str, context: Context) -> NetrikaError | None:
            models.pull(model_id, context)
            return models.missing_backend([model_id])

        self._do(self.tr("Fetch {model}"), fetch, self.tr("Fetched: {model}"))

    def _remove(self) -> None:
        model_id = self._chosen.model_id
        asked = self.tr("Delete {model} from this machine?").format(model=path_text(model_id))
        if is_agreed(self, asked):
            self._do(self.tr("Remove {model}"), models.remove, self.tr("Removed: {model}"))

    def _bundle(self) -> None:
        model_id = self._chosen.model_id
        kinds = {self.tr("Models of Netrika"): models.SUFFIX}
        if answer := ask(self, self.tr("Write the model to a file"), f"{model_id}{models.SUFFIX}", kinds):
            path = answer[0]

            def work(each: str, context: Context) -> None:
                models.bundle_up([each], path, context)

            self._do(self.tr("Write {model}"), work, self.tr("Written: {model}"))

    def _ask_file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add models"))
        if names:
            self.open(names)

    def _ask_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Add models")):
            self.open([name])
