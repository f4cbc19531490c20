from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from netrika import __version__, settings
from netrika.errors import Unwritable
from netrika.gui import main, report
from netrika.gui.bridge import Line
from netrika.gui.preferences import Preferences
from netrika.gui.report import Reporter
from netrika.gui.window import Window
from netrika.services.jobs import State

from .conftest import WAIT_MS, Show, describe, idle

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
    Roles.Table,
    Roles.Tree,
    Roles.Graphic,
}


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
    qtbot.waitUntil(lambda: running.state is State.RUNNING, timeout=WAIT_MS)
    titles = [window.jobs.row(job).findChildren(QLabel)[0] for job in (running, waiting)]
    qtbot.waitUntil(lambda: [each.toolTip() for each in titles] == ["first", "second: waiting"], timeout=WAIT_MS)
    for job in (waiting, running):
        window.jobs.row(job).cancel.click()
    qtbot.waitUntil(lambda: not window.jobs.isVisible(), timeout=WAIT_MS)
    assert running.state is waiting.state is State.CANCELLED


def test_a_bar_can_count_the_bytes_of_large_models(qtbot: QtBot, show: Show) -> None:
    window, gate = show(), Event()

    def work(context: Any) -> None:
        context.report(3_000_000_000, 6_000_000_000)
        gate.wait(WAIT_MS / 1000)

    job = window.desk.bridge.submit("large", work)
    qtbot.waitUntil(lambda: job.done > 0 and window.jobs.jobs == [job], timeout=WAIT_MS)
    bar = window.jobs.row(job).findChildren(QProgressBar)[0]
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() / 2 > 0, timeout=WAIT_MS)
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)


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


def test_a_fault_before_there_is_a_window_is_reported(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.detailedText()))
    monkeypatch.setattr(main, "Window", lambda desk: 1 / 0)
    monkeypatch.setattr(main, "QApplication", lambda _: qapp)
    monkeypatch.setattr(report, "watch_crashes", lambda _: None)
    with pytest.raises(ZeroDivisionError):
        main.run([])
    assert len(shown) == 1 and "ZeroDivisionError" in shown[0]


def test_a_crash_within_a_library_is_told_when_the_window_is_opened_again(show: Show, tmp_path: Path) -> None:
    crash = (
        "import faulthandler, pathlib, sys; from netrika.gui import report\n"
        "assert report.watch_crashes(pathlib.Path(sys.argv[1])) is None\n"
        "faulthandler._sigabrt()"
    )
    assert subprocess.run([sys.executable, "-c", crash, tmp_path], check=False).returncode != 0
    again = (
        "import pathlib, sys; from netrika.gui import report; print(report.watch_crashes(pathlib.Path(sys.argv[1])))"
    )
    told = [subprocess.check_output([sys.executable, "-c", again, tmp_path], text=True).strip() for _ in range(2)]
    assert "Abort" in Path(told[0]).read_text("utf-8") and told[1] == "None"  # once
    window = show()
    window.tell_of_crash(Path(told[0]))
    (box,) = window.findChildren(QMessageBox)
    assert told[0] in box.informativeText() and box.isVisible()
    box.close()


def every(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    children = [interface.child(index) for index in range(interface.childCount())]
    return [interface, *(each for child in children if child for each in every(child))]


def test_every_control_has_a_name_on_every_page(show: Show) -> None:
    window = show()
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
        controls = [each for each in every(QAccessible.queryAccessibleInterface(window)) if each.role() in NAMED]
        assert len(controls) > 6
        unnamed = [(each.role(), each.object()) for each in controls if not each.text(QAccessible.Text.Name)]
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
    page.notice.tell("What went wrong.", None)
    window.list.setFocus()
    heard = set()
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        interface = QAccessible.queryAccessibleInterface(window.focusWidget())
        heard.add(interface.text(QAccessible.Text.Name) if interface else "")
    assert "What went wrong." in heard  # a notice can be heard again


def preferences(window: Window) -> Preferences:
    window.list.setCurrentRow(len(window.pages) - 1)
    assert isinstance(window.page, Preferences)
    return window.page


def test_a_setting_that_cannot_be_saved_is_shown_as_it_was(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = preferences(window)
    monkeypatch.setattr(settings, "save", fails)
    box, threads, detail = (page.controls[name] for name in ("history", "threads", "detail"))
    assert isinstance(box, QCheckBox) and isinstance(threads, QSpinBox) and isinstance(detail, QComboBox)
    was = (box.isChecked(), threads.value(), detail.currentIndex())
    box.click()
    idle(qtbot, page)
    assert "no room" in page.notice.text and window.desk.history.keeps
    threads.setValue(3)
    detail.setCurrentIndex(1 - detail.currentIndex())
    detail.activated.emit(detail.currentIndex())
    idle(qtbot, page)
    assert (box.isChecked(), threads.value(), detail.currentIndex()) == was


def test_of_two_settings_the_one_that_could_not_be_saved_is_told_and_shown_as_it_was(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = preferences(window)
    save = settings.save
    monkeypatch.setattr(settings, "save", lambda name, value: (fails if name == "history" else save)(name, value))
    box, detail = page.controls["history"], page.controls["detail"]
    assert isinstance(box, QCheckBox) and isinstance(detail, QComboBox)
    box.click()
    detail.setCurrentIndex(1)
    detail.activated.emit(1)
    idle(qtbot, page)
    assert box.isChecked() and detail.currentIndex() == 1 and settings.load({}).detail == "long"
    assert "no room" in page.notice.text


def test_a_setting_whose_saving_is_cancelled_is_shown_and_in_force_as_it_was(qtbot: QtBot, show: Show) -> None:
    window, gate = show(), Event()
    page = preferences(window)
    window.desk.bridge.submit("open", lambda context: gate.wait(), Line.ERRANDS)
    box = page.controls["history"]
    assert isinstance(box, QCheckBox)
    box.click()
    assert not window.desk.history.keeps  # at once
    qtbot.waitUntil(lambda: len(window.jobs.jobs) == 2, timeout=WAIT_MS)
    window.jobs.jobs[-1].cancel()
    gate.set()
    idle(qtbot, page)
    assert box.isChecked() and window.desk.history.keeps and page.notice.text.endswith("stopped")


def test_a_setting_that_is_not_saved_yet_is_shown_as_it_was_chosen(qtbot: QtBot, show: Show) -> None:
    window, gate = show(), Event()
    page = preferences(window)
    window.desk.bridge.submit("open", lambda context: gate.wait(), Line.ERRANDS)
    model = page.controls["model"]
    assert isinstance(model, QComboBox)
    model.setCurrentIndex(1)
    model.activated.emit(1)
    for row in (0, len(window.pages) - 1):
        window.list.setCurrentRow(row)
    assert model.currentIndex() == 1
    gate.set()
    idle(qtbot, page)
    assert model.currentIndex() == 1 and settings.load({}).model == model.currentText()


def fails(name: str, value: object) -> None:
    raise Unwritable("There is no room.")
