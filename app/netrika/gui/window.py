"""The window: a list of pages, the page that is chosen, and the jobs below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
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
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from netrika.gui import fonts, outlines, theme, translation
from netrika.gui.batch import Batch
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.desk import Desk, Page, is_agreed
from netrika.gui.history import Past
from netrika.gui.jobs_bar import JobsBar
from netrika.gui.models import Models
from netrika.gui.preferences import Preferences
from netrika.gui.read import Read

PAGES = (Describe, Read, Create, Batch, Past, Models, Preferences)
SIZE = QSize(1000, 680)
LEAST_LISTS = 3  # that a window has room for, where the list of pages stands beside them
QWIDGETSIZE_MAX = (1 << 24) - 1  # no limit, as Qt has it
BOXES = (QComboBox, QAbstractSpinBox)  # that the wheel changes


class Window(QMainWindow):
    """Netrika's window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowTitle("Netrika")
        self.resize(SIZE)
        self.setAcceptDrops(True)
        self.desk = desk
        self.pages: list[Page] = [page(desk) for page in PAGES]
        self.list, self._stack = PageList(), QStackedWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        for number, page in enumerate(self.pages, 1):
            self.list.addItem(page.title)
            self._stack.addWidget(Scrolled(page))
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, self._turner(number - 1))
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.jobs = JobsBar(desk.bridge)
        self.jobs.left.connect(lambda: self.page.resting.setFocus())
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.close)
        middle = QWidget()
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.jobs)
        self._row = QHBoxLayout(middle)
        self._row.addWidget(self.list)
        self._row.addLayout(right, 1)
        self.setCentralWidget(middle)
        outlines.ring(self)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.list.currentRow()]

    def open(self, names: Sequence[str]) -> None:
        """Give files to the page that is shown."""
        self.page.open(list(names))

    def tell_of_crash(self, report: Path) -> None:
        """Say that the process before this one ended by a fault of a library."""
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), "", QMessageBox.StandardButton.Close, self)
        box.setText(self.tr("Netrika ended unexpectedly the last time."))
        where = self.tr("What it was doing then is told in {file}.").format(file=translation.path_text(report))
        box.setInformativeText(where)
        box.open()  # and the window can be used behind it: a page's own notice may go with the first photo

    def _turner(self, index: int) -> Callable[[], None]:
        return lambda: self.list.setCurrentRow(index)

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if names := [url.toLocalFile() for url in data.urls() if url.isLocalFile()]:
            self.open(names)
        elif data.hasImage():
            self.page.take_image(QGuiApplication.clipboard().image())
        elif self.page.takes_files:
            self.page.notice.inform(self.tr("There is no photo to paste."))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """Have the list beside the pages, or above them where letters are so large that it would take their room."""
        is_above = self.width() < LEAST_LISTS * self.list.breadth_px
        across = QBoxLayout.Direction.TopToBottom if is_above else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across)
        margins = self._row.contentsMargins()
        self.list.arrange(self.width() - margins.left() - margins.right() if is_above else None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if self.page.takes_files and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.open([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ThemeChange:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            theme.suit(app)
            fonts.suit(app, translation.chosen(self.desk.chosen.ui))
        handled = super().event(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if (jobs := self.jobs.jobs) and not self._may_stop(len(jobs)):
            event.ignore()
            return
        for job in self.jobs.jobs:
            job.cancel()
        event.accept()

    def _may_stop(self, count: int) -> bool:
        asked = self.tr("Jobs still at work: {count}. Stop them and close?").format(count=count)
        return is_agreed(self, asked)


class PageList(QListWidget):
    """The pages' names, one below the other, or in lines of a width."""

    @property
    def breadth_px(self) -> int:
        """How wide it is with one below the other."""
        return self.sizeHintForColumn(0) + 3 * self.fontMetrics().averageCharWidth()

    def arrange(self, width_px: int | None) -> None:
        """Fill lines of this width, as many as are needed; None puts one below the other."""
        in_lines = width_px is not None
        self.setFlow(QListView.Flow.LeftToRight if in_lines else QListView.Flow.TopToBottom)
        self.setWrapping(in_lines)
        apart_px = self.fontMetrics().averageCharWidth() // 2 if in_lines else 0
        self.setSpacing(apart_px)
        self.setMinimumSize(0, 0)
        self.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
        if width_px is None:
            self.setFixedWidth(self.breadth_px)
            return
        frame_px, lines, at_px = 2 * self.frameWidth(), 1, 0
        for row in range(self.count()):
            item_px = self.sizeHintForIndex(self.indexFromItem(self.item(row))).width() + 2 * apart_px
            if at_px and at_px + item_px > width_px - frame_px:
                lines, at_px = lines + 1, 0
            at_px += item_px
        self.setFixedHeight(lines * (self.sizeHintForRow(0) + 2 * apart_px) + frame_px)


class Scrolled(QScrollArea):
    """A page that can be scrolled where letters are so large, or the screen so small, that there is no room for it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)  # which it filters the events of
        for kind in BOXES:
            for each in page.findChildren(kind):
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                each.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Fold the page as its parts come and go; let the wheel scroll it, and not change what it passes over."""
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        if event.type() is QEvent.Type.Wheel and isinstance(watched, BOXES) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Fold the page to what is beside a bar to scroll it, there or not: else the bar would come and go."""
        self._page.fit(self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep what has the focus in sight."""
        if now and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now)
