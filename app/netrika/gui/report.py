"""What is shown of a fault inside Netrika that nothing else caught: a report to copy, and the window lives on."""

from __future__ import annotations

import faulthandler
import logging
import platform
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from netrika import __version__

log = logging.getLogger(__name__)
FILE, MOST_BYTES = "netrika.log", 1 << 20
CRASH = "crash.log"  # of what ends the whole process, within a library


def log_to(folder: Path) -> None:
    """Keep what goes wrong in a file of the folder, and what went wrong before in one beside it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:  # it can do without
        return
    handler.errors = "backslashreplace"  # names of files need not be valid text
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def watch_crashes(folder: Path) -> Path | None:
    """Have it written to a file of the folder where each thread is, should the process end by a fault of a library.

    Returns the file of the last crash, if there was one since this was called before.
    """
    path = folder / CRASH
    try:
        crashed = path.exists() and path.stat().st_size > 0
        before = path.replace(path.with_suffix(".before.log")) if crashed else None
        faulthandler.enable(path.open("w", encoding="utf-8"))  # which stays open as long as the process lives
    except OSError:  # it can do without
        return None
    return before


def end_watch(folder: Path) -> None:
    """Let the file be empty: this process ends as it should, whatever a library got over before."""
    faulthandler.disable()
    with suppress(OSError):
        (folder / CRASH).write_bytes(b"")


class Reporter:
    """Python's hook for exceptions that nothing caught; there need not be a window yet."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", text)
        if self._showing:  # one report at a time, whatever goes wrong meanwhile
            return
        self._showing = True
        report = f"Netrika {__version__}, Qt {qt}, {platform.platform()}\n\n{text}"
        if self._window is None:  # and nothing that waits for its turn would have one
            self._show(report, QMessageBox().tr("Something went wrong inside Netrika: {error}").format(error=error))
        else:
            said = self._window.tr("Something went wrong inside Netrika. You can go on; what you had is still there.")
            QTimer.singleShot(0, lambda: self._show(report, said))  # after what failed, which may have been drawing

    def _show(self, report: str, said: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle("Netrika")
        box.setText(said)
        box.setInformativeText(box.tr("The report below says what happened; it is sent nowhere."))
        box.setDetailedText(report)
        copy = box.addButton(box.tr("&Copy report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(report)
        self._showing = False
