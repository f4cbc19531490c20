"""The photos that a page works through: opened, dropped, pasted or named, one after another."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from netrika import imaging
from netrika.engines.context import Context, Unattended
from netrika.errors import Unwritable
from netrika.gui.desk import Page, announce, turnable
from netrika.gui.translation import isolated
from netrika.services.inputs import Failed, Photo, find


class Files(QWidget):
    """Buttons to open photos and to go from one to the next; `chosen` names the one to show.

    What is wrong with a folder or file is told on the `page`, aside from whose job folders are looked through.
    """

    chosen = Signal(object)  # a name, which need not be valid text: Qt would leave out what is not

    def __init__(self, page: Page, suffixes: frozenset[str] = imaging.SUFFIXES) -> None:
        super().__init__()
        self._page, self._suffixes = page, suffixes
        self._names: list[str] = []
        self._at = 0
        self._opened, self._shown = (
            0,
            0,
        )  # numbers of what was opened last, and of what is shown
        self.kept: QTemporaryDir | None = None  # the folder of a pasted picture that is shown
        self.is_pasted = False  # whether what is shown is in no file of the user's
        icon = self.style().standardIcon
        self._open = QPushButton(icon(QStyle.StandardPixmap.SP_DialogOpenButton), self.tr("&Open photos…"))
        self._folder = QPushButton(icon(QStyle.StandardPixmap.SP_DirOpenIcon), self.tr("Open &folder…"))
        self._before = QPushButton(self.tr("&Previous"))
        self._next = QPushButton(self.tr("&Next"))
        self._where = Elided()
        self._open.clicked.connect(self._ask)
        self._folder.clicked.connect(self._ask_folder)
        self._before.clicked.connect(lambda: self.go(self._at - 1))
        self._next.clicked.connect(lambda: self.go(self._at + 1))
        for keys, button in (
            (QKeySequence(QKeySequence.StandardKey.Open), self._open),
            (QKeySequence("Alt+Left"), self._before),
            (QKeySequence("Alt+Right"), self._next),
        ):
            QShortcut(keys, self, button.click)  # beside the letter that is underlined
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self._open, self._folder, self._before, self._next):
            row.addWidget(each)
        row.addWidget(self._where, 1)
        self._show()

    def take(self, names: Sequence[str]) -> None:
        """Work through these files, and those of these folders; what is shown stays where they hold none to show."""
        paths, number = [Path(name) for name in names], self._next_number()

        def found(context: Context) -> list[Photo | Failed]:
            photos = []
            for path in paths:
                context.check()
                photos += find(path, self._suffixes)
            return photos

        if any(map(os.path.isdir, paths)):
            self._page.aside(self.tr("Look for photos"), found, lambda photos: self._take(photos, number))
        else:
            self._take(found(Unattended()), number)

    def _next_number(self) -> int:
        self._opened += 1
        return self._opened

    def _take(self, found: Sequence[Photo | Failed], number: int, folder: QTemporaryDir | None = None) -> None:
        """Show what was found, or pasted into a folder, unless something that was opened later is shown by now."""
        good = [each.name for each in found if not isinstance(each, Failed)]
        if good and number > self._shown:
            self._shown, self._names = number, good
            self.is_pasted = folder is not None
            if folder:
                self.kept = folder  # and the one before goes
            self.go(0)
        for each in found:
            if isinstance(each, Failed):
                self._page.fail(each.error)

    def take_image(self, image: QImage) -> None:
        """Show a picture that is in no file: it is kept in one until the next."""
        folder, number = QTemporaryDir(), self._next_number()
        path = Path(folder.filePath("picture.png"))

        def keep(context: Context) -> list[Photo | Failed]:
            if not image.save(str(path)):
                raise Unwritable("The pasted picture cannot be kept: free some space on the disk.")
            return [Photo(str(path), path)]

        self._page.aside(self.tr("Take the pasted picture"), keep, lambda photos: self._take(photos, number, folder))

    def kept_as(self, name: str) -> str:
        """What the history calls what is shown: a pasted picture's file is gone before long."""
        return self.tr("Pasted picture") if self.is_pasted else name

    def go(self, index: int) -> None:
        """Show one of them."""
        if 0 <= index < len(self._names):
            self._at = index
            self._show()
            if len(self._names) > 1:
                announce(self, self._where.toolTip())
            self.chosen.emit(self._names[index])

    def _show(self) -> None:
        several = len(self._names) > 1
        for button in (self._before, self._next):
            button.setVisible(several)
        turnable(self._before, self._at > 0, self._next, self._at + 1 < len(self._names))
        name, count = Path(self.kept_as(self._names[self._at])).name if self._names else "", len(self._names)
        where = self.tr("{name} ({number} of {all})").format(name=isolated(name), number=self._at + 1, all=count)
        self._where.show_text(where if several else name)

    def _ask(self) -> None:
        if names := ask_photos(self, self._suffixes):
            self.take(names)

    def _ask_folder(self) -> None:
        if name := ask_folder(self):
            self.take([name])


class Elided(QLabel):
    """A line that is cut in its middle where there is no room for it, and whole in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show a text, as much of it as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


def ask_photos(parent: QWidget, suffixes: frozenset[str] = imaging.SUFFIXES) -> list[str]:
    """Return the photos that the user chooses, if any."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(suffixes))
    names, _ = QFileDialog.getOpenFileNames(parent, parent.tr("Open photos"), "", f"{parent.tr('Photos')} ({kinds})")
    return names


def ask_folder(parent: QWidget) -> str:
    """Return the folder that the user chooses, "" for none."""
    return QFileDialog.getExistingDirectory(parent, parent.tr("Open folder"))
