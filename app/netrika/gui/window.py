"""The window: a list of pages, the page that is chosen, and the jobs below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netrika.gui.batch import Batch
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.desk import Desk, Page
from netrika.gui.history import Past
from netrika.gui.jobs_bar import JobsBar
from netrika.gui.models import Models
from netrika.gui.preferences import Preferences
from netrika.gui.read import Read

PAGES = (Describe, Read, Create, Batch, Past, Models, Preferences)
SIZE = QSize(1000, 680)


class Window(QMainWindow):
    """Netrika's window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowTitle("Netrika")
        self.resize(SIZE)
        self.setAcceptDrops(True)
        self.desk = desk
        self.pages: list[Page] = [page(desk) for page in PAGES]
        self.list, self._stack = QListWidget(), QStackedWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        for number, page in enumerate(self.pages, 1):
            self.list.addItem(page.title)
            self._stack.addWidget(Scrolled(page))
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, self._turner(number - 1))
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 3 * self.fontMetrics().averageCharWidth())
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.jobs = JobsBar(desk.bridge)
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.close)
        middle = QWidget()
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.jobs)
        row = QHBoxLayout(middle)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.list.currentRow()]

    def open(self, names: Sequence[str]) -> None:
        """Give files to the page that is shown."""
        self.page.open(list(names))

    def _turner(self, index: int) -> Callable[[], None]:
        return lambda: self.list.setCurrentRow(index)

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if names := [url.toLocalFile() for url in data.urls() if url.isLocalFile()]:
            self.open(names)
        elif data.hasImage():
            self.page.take_image(QGuiApplication.clipboard().image())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if self.page.takes_files and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.open([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if (jobs := self.jobs.jobs) and not self._may_stop(len(jobs)):
            event.ignore()
            return
        for job in self.jobs.jobs:
            job.cancel()
        event.accept()

    def _may_stop(self, count: int) -> bool:
        asked = self.tr("Jobs still at work: {count}. Stop them and close?").format(count=count)
        return QMessageBox.question(self, self.windowTitle(), asked) is QMessageBox.StandardButton.Yes


class Scrolled(QScrollArea):
    """A page that can be scrolled where letters are so large, or the screen so small, that there is no room for it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self._page = page

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._page.fit(self.viewport().width())
        super().resizeEvent(event)
