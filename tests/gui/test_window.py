"""The real window, offscreen, with the embedded models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from netrika import __version__, languages
from netrika.engines.context import Context
from netrika.export.document import SUFFIXES
from netrika.export.picture import Picture
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.read import Read
from netrika.gui.report import Reporter
from netrika.gui.window import Window
from netrika.paths import resources
from netrika.services.creating import Created, Wish
from netrika.services.jobs import State
from netrika.settings import Settings

from .conftest import WAIT_MS, Show

PHOTO, SIGNS = resources() / "samples" / "photographer.jpg", resources() / "signs" / "signs.jpg"
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
Roles = QAccessible.Role
# What a user acts on or hears; a name is what a screen reader says of it.
NAMED = {
    Roles.Button,
    Roles.ComboBox,
    Roles.EditableText,
    Roles.List,
    Roles.ListItem,
    Roles.CheckBox,
    Roles.Slider,
    Roles.ProgressBar,
    Roles.SpinBox,
}


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


def idle(qtbot: QtBot, page: Any) -> None:
    qtbot.waitUntil(lambda: not page.is_busy, timeout=WAIT_MS)


def test_a_dropped_photo_is_shown_and_described(qtbot: QtBot, show: Show) -> None:
    window = show()
    page = describe(window)
    drop(window, PHOTO)
    assert page.is_busy and not page.copy.isEnabled()
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    assert "man" in page.text.toPlainText() and not page.notice.isVisible()
    assert window.jobs.jobs == [] and not window.jobs.isVisible()
    page.copy.click()
    assert QGuiApplication.clipboard().text() == page.text.toPlainText()


def test_a_description_is_said_aloud_by_the_system_in_its_language(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    page = describe(show())
    page.open([str(PHOTO)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    page.speak.click()
    assert "No program that speaks" in page.notice.text
    program = tmp_path / "spd-say"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/said\n')
    program.chmod(0o755)
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS) as ended:
        page.speak.click()
    assert ended.args == [True]
    assert (tmp_path / "said").read_text("utf-8").split("\n")[:5] == [
        *("--wait", "--language", "en", "--"),
        page.text.toPlainText(),
    ]
    program.write_text("#!/bin/sh\nexit 1\n")
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS):
        page.speak.click()
    assert "no voice for English" in page.notice.text


def test_another_language_describes_again(qtbot: QtBot, show: Show) -> None:
    page = describe(show())
    page.open([str(PHOTO)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    for code in ("ur", "ta"):
        page.language.setCurrentIndex(page.language.findData(code))
        page.language.activated.emit(page.language.currentIndex())
        qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
        language = languages.find(code)
        assert languages.share_in_script(page.text.toPlainText(), language) == 1.0
        assert (page.text.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (language.direction == "rtl")


def test_languages_are_listed_by_their_own_names_and_the_settings_choose(show: Show) -> None:
    page = describe(show(Settings(lang="ml", detail="long")))
    assert page.language.currentText() == "മലയാളം" and page.detail.currentData() == "long"
    assert [page.language.itemText(index) for index in range(3)] == ["English", "অসমীয়া", "বাংলা"]


def test_what_is_no_photo_is_told_with_what_to_do_and_the_next_one_works(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    page = describe(show())
    page.open([str(tmp_path / "broken.jpg")])
    idle(qtbot, page)
    assert page.notice.isVisible() and "broken.jpg" in page.notice.text and len(page.notice.text.splitlines()) == 2
    page.open([str(PHOTO)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    assert not page.notice.isVisible()


def test_a_folder_is_gone_through_photo_by_photo(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    for index in range(3):
        Image.fromarray(np.full((40, 60, 3), 80 * index, np.uint8)).save(tmp_path / f"{index}.png")
    page = describe(show())
    shown: list[str] = []
    page.files.chosen.connect(shown.append)
    page.open([str(tmp_path)])
    page.files.go(1)
    page.files.go(2)
    page.files.go(3)
    assert [Path(name).name for name in shown] == ["0.png", "1.png", "2.png"]
    idle(qtbot, page)


def test_signs_are_read_with_boxes_that_follow_the_line(qtbot: QtBot, show: Show) -> None:
    page = read(show())
    page.open([str(SIGNS)])
    idle(qtbot, page)
    lines = [page.lines.item(row).text()[1:-1] for row in range(page.lines.count())]  # without isolates
    assert {"CHENNAI", "Entry", "Hospital"} <= set(lines)
    row = lines.index("CHENNAI")
    page.lines.setCurrentRow(row)
    assert page.photo.chosen == row
    page.photo.hovered.emit(0)
    assert page.lines.currentRow() == 0
    page.copy_all.click()
    assert QGuiApplication.clipboard().text().splitlines() == lines


def test_a_photo_without_text_says_so(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    Image.fromarray(np.full((300, 400, 3), 200, np.uint8)).save(tmp_path / "plain.png")
    page = read(show())
    page.open([str(tmp_path / "plain.png")])
    idle(qtbot, page)
    assert page.lines.count() == 0 and "No text" in page.notice.text and not page.copy_all.isEnabled()


@pytest.mark.parametrize(("kind", "start"), [("text", b""), ("pdf", b"%PDF-"), ("alto", b"<?xml"), ("json", b"{")])
def test_what_was_read_is_saved_in_every_format(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, start: bytes
) -> None:
    page = read(show())
    page.open([str(SIGNS)])
    idle(qtbot, page)
    suffix = SUFFIXES[kind]

    def choose(dialog: QFileDialog) -> bool:
        chosen = next(each for each in dialog.nameFilters() if each.startswith(kind))
        dialog.selectNameFilter(chosen)
        dialog.filterSelected.emit(chosen)
        dialog.selectFile(str(folder / "signs"))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    folder = tmp_path
    page.save.click()
    idle(qtbot, page)
    saved = (tmp_path / f"signs{suffix}").read_bytes()
    assert saved.startswith(start) and (kind == "pdf" or b"CHENNAI" in saved) and "Saved as" in page.notice.text
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed" / f"signs{suffix}").mkdir()  # a folder stands where the file is to be
    folder = tmp_path / "closed"
    page.save.click()
    idle(qtbot, page)
    assert "cannot be written" in page.notice.text


def create(window: Window) -> Create:
    window.list.setCurrentRow(2)
    assert isinstance(window.page, Create)
    return window.page


def test_pictures_are_drawn_step_by_step_into_a_gallery(
    qtbot: QtBot, show: Show, generator_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(generator_data))
    page = create(window)
    page.prompt.setText("cat")
    page.count.setValue(2)
    page.seed.setValue(5)
    page.go.click()
    idle(qtbot, page)
    labels = [page.gallery.item(row).text().translate(ISOLATES) for row in range(page.gallery.count())]
    assert labels == ["cat: seed 5, 4 steps", "cat: seed 6, 4 steps"]
    page.vary.click()
    idle(qtbot, page)
    assert page.gallery.count() == 3 and page.gallery.currentRow() == 2
    page.gallery.setCurrentRow(0)
    page.prompt.setText("other")
    page.again.click()
    assert (page.prompt.text(), page.seed.value(), page.steps.value()) == ("cat", 5, 4)
    monkeypatch.setattr("netrika.gui.create.ask", lambda *_: (tmp_path / "cat.png", "PNG"))
    page.save.click()
    idle(qtbot, page)
    with Image.open(tmp_path / "cat.png") as image:
        assert image.size == (64, 64) and "trainedAlgorithmicMedia" in str(image.info)


def test_pictures_that_were_done_stay_when_the_rest_is_stopped(
    qtbot: QtBot, show: Show, generator_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create(show())
    monkeypatch.setenv("NETRIKA_DATA", str(generator_data))
    one = Picture(np.zeros((8, 8, 3), np.uint8), "cat", 2**32 - 1, 4, 2.0, "tiny", "1")

    def endless(wish: Wish, pool: object, context: Context) -> Iterator[Created]:
        yield Created(one, ["cat"], [], "cpu", 0.1)
        while True:
            context.report(0, 1)
            Event().wait(0.01)
            context.check()

    monkeypatch.setattr("netrika.services.creating.create", endless)
    page.prompt.setText("cat")
    page.go.click()
    first = page.running
    assert first
    page.prompt.returnPressed.emit()  # the second time does nothing
    assert page.running is first
    qtbot.waitUntil(lambda: first.state is State.RUNNING and first.total == 1, timeout=WAIT_MS)
    page.cancel.click()
    assert page.gallery.count() == 1 and not page.is_busy and page.go.isEnabled()
    page.again.click()
    assert page.seed.value() == 2**32 - 1
    qtbot.waitUntil(lambda: first.state is State.CANCELLED, timeout=WAIT_MS)


def test_pages_of_a_document_are_turned(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    with Image.open(SIGNS) as signs:
        empty = Image.new("RGB", signs.size, "white")
        signs.save(tmp_path / "both.pdf", save_all=True, append_images=[empty])
    page = read(show())
    page.open([str(tmp_path / "both.pdf")])
    idle(qtbot, page)
    assert page.lines.count() > 4 and page.page_next.isEnabled() and not page.page_before.isEnabled()
    page.page_next.click()
    assert page.lines.count() == 0 and "No text" in page.notice.text and not page.page_next.isEnabled()
    page.page_before.click()
    assert page.lines.count() > 4 and not page.notice.isVisible()


def test_without_a_model_or_a_prompt_creating_says_what_to_do(qtbot: QtBot, show: Show) -> None:
    page = create(show())
    for prompt, said in (("", "prompt is empty"), ("cat", "No model that creates pictures is installed")):
        page.prompt.setText(prompt)
        page.go.click()
        idle(qtbot, page)
        assert said in page.notice.text and page.go.isEnabled() and not page.save.isEnabled()


def test_jobs_are_shown_with_progress_and_can_be_cancelled(qtbot: QtBot, show: Show) -> None:
    window, gate = show(), Event()

    def work(context: Any) -> None:
        for step in range(3):
            context.report(step, 3)
        while not gate.wait(0.01):
            context.check()

    running, waiting = (window.desk.bridge.submit(title, work) for title in ("first", "second"))
    qtbot.waitUntil(lambda: len(window.jobs.jobs) == 2, timeout=WAIT_MS)
    assert window.jobs.isVisible()
    for job in (waiting, running):
        window.jobs.row(job).cancel.click()
    qtbot.waitUntil(lambda: not window.jobs.isVisible(), timeout=WAIT_MS)
    assert running.state is waiting.state is State.CANCELLED


def test_closing_with_jobs_at_work_asks_once(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))

    def work(context: Any) -> None:
        while True:
            Event().wait(0.01)
            context.check()

    job = window.desk.bridge.submit("endless", work)
    qtbot.waitUntil(lambda: job.state is State.RUNNING and window.jobs.jobs == [job], timeout=WAIT_MS)
    assert not window.close() and job.state is State.RUNNING
    assert window.close() and not answers
    qtbot.waitUntil(lambda: job.state is State.CANCELLED, timeout=WAIT_MS)
    assert window.close()


def test_an_error_inside_is_told_and_the_window_lives_on(qtbot: QtBot, show: Show) -> None:
    page = describe(show())

    def work(context: Any) -> None:
        raise ZeroDivisionError("by zero")

    page.start("fails", work, lambda _: None)
    idle(qtbot, page)
    assert "ZeroDivisionError: by zero" in page.notice.text


def test_garbage_is_collected_on_the_thread_of_the_window_alone(qtbot: QtBot, show: Show) -> None:
    window, threads = show(), []

    class Loop:
        def __init__(self) -> None:
            self.own = self

        def __del__(self) -> None:
            threads.append(current_thread())

    def work(context: Any) -> None:
        for _ in range(3000):  # more than Python's threshold
            Loop()

    window.desk.bridge.submit("litter", work)
    qtbot.waitUntil(lambda: len(threads) >= 3000, timeout=WAIT_MS)
    assert set(threads) == {main_thread()}


def test_what_nothing_caught_is_reported_and_can_be_copied(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []

    def press_copy(box: QMessageBox) -> int:
        shown.append(box.detailedText())
        (copy,) = (each for each in box.buttons() if "report" in each.text())
        copy.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_copy)
    reporter = Reporter(show())
    try:
        raise KeyError("lost")
    except KeyError as error:
        reporter(KeyError, error, error.__traceback__)
        reporter(KeyError, error, error.__traceback__)  # one at a time
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT_MS)
    assert len(shown) == 1 and "KeyError: 'lost'" in shown[0] and f"Netrika {__version__}" in shown[0]
    assert QGuiApplication.clipboard().text() == shown[0]


def every(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    children = [interface.child(index) for index in range(interface.childCount())]
    return [interface, *(each for child in children if child for each in every(child))]


def test_every_control_has_a_name_on_every_page(show: Show) -> None:
    window = show()
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
        controls = [each for each in every(QAccessible.queryAccessibleInterface(window)) if each.role() in NAMED]
        assert len(controls) > 6
        unnamed = [each.object() for each in controls if not each.text(QAccessible.Text.Name)]
        assert not unnamed


def test_every_control_of_a_page_can_be_reached_with_the_tab_key(qtbot: QtBot, show: Show) -> None:
    window = show()
    page = describe(window)
    reached = set()
    window.list.setFocus()
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    assert {window.list, page.language, page.detail, page.model, page.text} <= reached
    buttons = {each for each in page.findChildren(QPushButton) if each.isVisible() and each.isEnabled()}
    assert len(buttons) >= 2 and buttons <= reached
