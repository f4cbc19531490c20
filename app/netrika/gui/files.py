"""The photos that a page works through: opened, dropped, pasted or named, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from netrika import imaging
from netrika.gui.translation import isolated
from netrika.services.inputs import Failed, find


class Files(QWidget):
    """Buttons to open photos and to go from one to the next; `chosen` names the one to show.

    `failed` tells the error of a folder or file that is none of those.
    """

    chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, suffixes: frozenset[str] = imaging.SUFFIXES) -> None:
        super().__init__()
        self._suffixes = suffixes
        self._names: list[str] = []
        self._at = 0
        self.is_pasted = False  # whether what is shown is in no file of the user's
        icon = self.style().standardIcon
        self._open = QPushButton(icon(QStyle.StandardPixmap.SP_DialogOpenButton), self.tr("&Open photos…"))
        self._folder = QPushButton(icon(QStyle.StandardPixmap.SP_DirOpenIcon), self.tr("Open &folder…"))
        self._before = QPushButton(self.tr("&Previous"))
        self._next = QPushButton(self.tr("&Next"))
        self._where = QLabel()
        self._where.setTextFormat(Qt.TextFormat.PlainText)
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
        self._take(names, is_pasted=False)

    def _take(self, names: Sequence[str], is_pasted: bool) -> None:
        found = [each for name in names for each in find(Path(name), self._suffixes)]
        if good := [each.name for each in found if not isinstance(each, Failed)]:
            self.is_pasted = is_pasted
            self._names = good
            self.go(0)
        for each in found:
            if isinstance(each, Failed):
                self.failed.emit(each.error)

    def take_image(self, image: QImage) -> None:
        """Show a picture that is in no file: it is kept in one until the next."""
        self._kept = QTemporaryDir()
        path = self._kept.filePath("picture.png")
        image.save(path)
        self._take([path], is_pasted=True)

    def kept_as(self, name: str) -> str:
        """What the history calls what is shown: a pasted picture's file is gone before long."""
        return self.tr("Pasted picture") if self.is_pasted else name

    def go(self, index: int) -> None:
        """Show one of them."""
        if 0 <= index < len(self._names):
            self._at = index
            self._show()
            self.chosen.emit(self._names[index])

    def _show(self) -> None:
        several = len(self._names) > 1
        for button in (self._before, self._next):
            button.setVisible(several)
        self._before.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < len(self._names))
        name, count = Path(self.kept_as(self._names[self._at])).name if self._names else "", len(self._names)
        where = self.tr("{name} ({number} of {all})").format(name=isolated(name), number=self._at + 1, all=count)
        self._where.setText(where if several else name)

    def _ask(self) -> None:
        if names := ask_photos(self, self._suffixes):
            self.take(names)

    def _ask_folder(self) -> None:
        if name := ask_folder(self):
            self.take([name])


def ask_photos(parent: QWidget, suffixes: frozenset[str] = imaging.SUFFIXES) -> list[str]:
    """Return the photos that the user chooses, if any."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(suffixes))
    names, _ = QFileDialog.getOpenFileNames(parent, parent.tr("Open photos"), "", f"{parent.tr('Photos')} ({kinds})")
    return names


def ask_folder(parent: QWidget) -> str:
    """Return the folder that the user chooses, "" for none."""
    return QFileDialog.getExistingDirectory(parent, parent.tr("Open folder"))
