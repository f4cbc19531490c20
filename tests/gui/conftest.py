from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from netrika import languages
from netrika.gui import fonts, outlines, translation
from netrika.gui.bridge import Bridge
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.desk import Desk
from netrika.gui.garbage import Collector
from netrika.gui.read import Read
from netrika.gui.window import Window
from netrika.paths import resources
from netrika.runtime.device import Device
from netrika.services.history import History
from netrika.services.pool import EnginePool
from netrika.settings import Settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
WAIT_MS = 60_000
Show = Callable[..., Window]
PHOTO, SIGNS = resources() / "samples" / "photographer.jpg", resources() / "signs" / "signs.jpg"


@pytest.fixture
def collected() -> Iterator[None]:
    """Collect garbage as the app does, and what is left of a window when qtbot has closed it."""
    collector = Collector()
    yield
    collector.close()


@pytest.fixture
def show(
    collected: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Show]:
    """Open the window, with some settings."""
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)  # nobody is there to answer
    bridge, pool = Bridge(), EnginePool(Device(2))
    outlines.draw(qapp)

    def make(chosen: Settings | None = None) -> Window:
        chosen = chosen or Settings(lang="en")
        window = Window(Desk(bridge, pool, chosen, History(chosen.history)))
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    bridge.close(10)
    pool.close()


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, as it was again afterwards."""
    font = qapp.font()
    fonts.install()
    yield qapp
    translation.speak(qapp, languages.ENGLISH)
    qapp.setFont(font)
    qapp.setPalette(QPalette())


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *none))


def describe(window: Window) -> Describe:
    window.list.setCurrentRow(0)
    assert isinstance(window.page, Describe)
    return window.page


def read(window: Window) -> Read:
    window.list.setCurrentRow(1)
    assert isinstance(window.page, Read)
    return window.page


def create(window: Window) -> Create:
    window.list.setCurrentRow(2)
    assert isinstance(window.page, Create)
    return window.page


def idle(qtbot: QtBot, page: Any) -> None:
    qtbot.waitUntil(lambda: page.is_idle, timeout=WAIT_MS)


def stands_right(box: QPlainTextEdit) -> bool:
    """Whether the letters in a box, as they are drawn, are nearer to its right side."""
    shown = box.viewport().grab().toImage()
    ground = shown.pixel(shown.width() // 2, shown.height() - 1)
    rows, columns = range(shown.height()), range(shown.width())
    inked = [x for x in columns if any(shown.pixel(x, y) != ground for y in rows)]
    return inked[0] > shown.width() - inked[-1]
