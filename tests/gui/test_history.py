from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from netrika import languages
from netrika.gui import translation
from netrika.gui.history import Past
from netrika.gui.window import Window
from netrika.services.history import MOST, History, Kind
from netrika.services.jobs import State
from netrika.settings import Settings

from .conftest import PHOTO, SIGNS, WAIT_MS, Show, describe, drop, idle, read, stands_right

TEXTS = (
    "A man takes a photo.",
    "एक आदमी कैमरे से फ़ोटो खींच रहा है।",
    "একজন লোক ক্যামেরা দিয়ে ছবি তুলছেন।",
    "ഒരാൾ ക്യാമറ ഉപയോഗിച്ച് ഫോട്ടോ എടുക്കുന്നു.",
    "ଜଣେ ଲୋକ କ୍ୟାମେରାରେ ଫଟୋ ଉଠାଉଛନ୍ତି।",
    "ஒருவர் படம் எடுக்கிறார்.",
    "ایک آدمی تصویر کھینچ رہا ہے۔",
)


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


def test_what_a_job_brings_is_listed_at_once_and_what_was_chosen_stays_so(qtbot: QtBot, show: Show) -> None:
    window = show()
    window.desk.history.keep(Kind.READ, "sign.jpg", "CHENNAI")
    history = past(window)
    job = window.desk.bridge.submit(
        "describe", lambda context: window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    )
    qtbot.waitUntil(lambda: history.list.count() == 2, timeout=WAIT_MS)
    assert job.state is State.DONE and history.list.currentRow() == 1 and history.text.toPlainText() == "CHENNAI"


def test_there_is_more_than_is_listed_and_the_page_says_so(show: Show) -> None:
    window = show()
    for number in range(MOST + 1):
        window.desk.history.keep(Kind.DESCRIBED, f"{number}.jpg", "A man.")
    history = past(window)
    assert history.list.count() == MOST and str(MOST) in history.notice.text
    assert f"{MOST}.jpg" in history.list.item(0).text()
    history.words.setText("0.jpg")
    history.refresh()
    assert history.list.count() < MOST and not history.notice.text


def test_that_a_result_could_not_be_kept_is_told_where_it_is_looked_for(show: Show) -> None:
    window = show()
    window.desk.history.path.mkdir(parents=True)
    window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    window.desk.history.path.rmdir()
    assert "cannot be used" in past(window).notice.text
    window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    history = past(window)
    history.refresh()
    assert not history.notice.text and history.list.count() == 1


def test_no_history_is_kept_where_the_settings_say_so(qtbot: QtBot, show: Show) -> None:
    window = show(Settings(lang="en", history=False))
    page = describe(window)
    drop(window, PHOTO)
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    history = past(window)
    assert history.list.count() == 0 and "No history is kept" in history.notice.text


@pytest.mark.parametrize("code", ["en", "ta", "ur"])
def test_a_row_has_room_for_both_lines_whatever_their_scripts(app: QApplication, show: Show, code: str) -> None:
    translation.speak(app, languages.find(code))
    window = show(Settings(lang=code, ui=code))
    for text in TEXTS:
        window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", text)
    history = past(window)
    assert history.list.count() == len(TEXTS)
    shown = history.list.viewport().grab().toImage()
    for row in range(history.list.count()):
        place = history.list.visualItemRect(history.list.item(row)).adjusted(1, 1, -1, -1)
        drawn = shown.copy(place)
        ground = drawn.pixel(drawn.rect().center().x(), 0)
        ink = [y for y in range(drawn.height()) if any(drawn.pixel(x, y) != ground for x in range(drawn.width()))]
        assert ink[-1] - ink[0] > 1.2 * history.list.fontMetrics().height(), history.list.item(row).text()


def test_a_text_stands_on_the_side_that_it_runs_from(app: QApplication, show: Show) -> None:
    window = show()
    for text in ("“ایک آدمی تصویر کھینچ رہا ہے۔", "A man takes a photo.", "12 / 5"):
        window.desk.history.keep(Kind.READ, "photo.jpg", text)
    history = past(window)
    sides = []
    for row in range(history.list.count()):
        history.list.setCurrentRow(row)
        sides.append("right" if stands_right(history.text) else "left")
    assert sides == ["left", "left", "right"]


def test_what_is_said_of_an_empty_list_is_so(qtbot: QtBot, show: Show) -> None:
    window = show(Settings(lang="en", history=False))
    history = past(window)
    assert "No history is kept" in history.notice.text
    History().keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")  # of before, or by another window
    history.refresh()
    assert history.list.count() == 1 and not history.notice.isVisible()
    history.words.setText("elephant")
    qtbot.waitUntil(lambda: history.list.count() == 0, timeout=WAIT_MS)
    assert history.notice.text == "Nothing was found."
    history.words.setText(" ")
    qtbot.waitUntil(lambda: history.list.count() == 1, timeout=WAIT_MS)
    assert not history.notice.isVisible()


def test_a_history_that_cannot_be_read_says_so_and_can_be_forgotten(show: Show) -> None:
    window = show()
    window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    history = past(window)
    window.desk.history.path.write_bytes(b"no database" * 1000)
    history.refresh()
    assert history.notice.isVisible() and "history.sqlite" in history.notice.text
    history.clear.click()
    assert not window.desk.history.path.exists() and not history.notice.isVisible()
    window.desk.history.path.write_bytes(b"no database" * 1000)
    window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    history.clear.click()
    assert not history.notice.isVisible()  # nor is told what could not be kept before


def test_a_history_that_cannot_be_forgotten_says_so(show: Show) -> None:
    window = show()
    window.desk.history.path.mkdir(parents=True)  # which is no file to be deleted
    history = past(window)
    history.notice.clear()
    history.clear.setEnabled(True)
    history.clear.click()
    assert history.notice.isVisible() and "history.sqlite" in history.notice.text


def test_a_pasted_picture_is_kept_by_name_and_a_file_by_its_path(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    for page in (describe(window), read(window)):
        window.list.setCurrentRow(window.pages.index(page))
        drop(window, SIGNS)
        idle(qtbot, page)
        QGuiApplication.clipboard().setImage(QImage(str(SIGNS)))
        window._paste()
        idle(qtbot, page)
        drop(window, tmp_path)  # no picture is in it
        assert page.files.is_pasted  # what is shown still is
    kept = [(entry.kind, entry.name) for entry in reversed(window.desk.history.search())]
    assert kept == [(kind, name) for kind in (Kind.DESCRIBED, Kind.READ) for name in (str(SIGNS), "Pasted picture")]
