from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from netrika.gui.history import Past
from netrika.gui.window import Window
from netrika.settings import Settings

from .conftest import PHOTO, SIGNS, WAIT_MS, Show, describe, drop, idle, read


def past(window: Window) -> Past:
    (row,) = (index for index, page in enumerate(window.pages) if isinstance(page, Past))
    window.list.setCurrentRow(row)
    assert isinstance(window.page, Past)
    return window.page


def test_results_are_searched_copied_and_forgotten(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()
    for page, file in ((describe(window), PHOTO), (read(window), SIGNS)):
        window.list.setCurrentRow(window.pages.index(page))
        drop(window, file)
        idle(qtbot, page)
        qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    history = past(window)
    assert history.list.count() == 2 and "CHENNAI" in history.text.toPlainText().split("\n")
    history.words.setText("photographer")
    qtbot.waitUntil(lambda: history.list.count() == 1, timeout=WAIT_MS)
    history.copy.click()
    assert QGuiApplication.clipboard().text() == describe(window).text.toPlainText()
    past(window)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    history.clear.click()
    assert history.list.count() == 1
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    history.clear.click()
    assert history.list.count() == 0 and not history.copy.isEnabled() and not history.clear.isEnabled()


def test_no_history_is_kept_where_the_settings_say_so(qtbot: QtBot, show: Show) -> None:
    window = show(Settings(lang="en", history=False))
    page = describe(window)
    drop(window, PHOTO)
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    history = past(window)
    assert history.list.count() == 0 and "No history is kept" in history.notice.text
