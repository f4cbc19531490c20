"""What all pages do with their jobs: one at a time, small ones aside, and the focus that a job takes and gives back."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from netrika.engines.context import Context
from netrika.gui import report
from netrika.gui.batch import Batch
from netrika.gui.bridge import Line
from netrika.services.batch import Task

from .conftest import PHOTO, SIGNS, WAIT_MS, Show, describe, drop, idle, read

WAIT_S = 10


def until_released(event: Event) -> None:
    assert event.wait(WAIT_S)


def test_long_work_holds_up_neither_opening_nor_saving(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window, gate = show(), Event()
    window.desk.bridge.submit("fetch", lambda context: until_released(gate), Line.LONG)
    page = describe(window)
    page.open([str(PHOTO)])
    idle(qtbot, page)
    page.keep(tmp_path / "kept.txt", lambda context: b"kept")
    idle(qtbot, page)
    assert page.text.toPlainText() and (tmp_path / "kept.txt").read_bytes() == b"kept"
    gate.set()


def test_what_is_to_be_saved_is_saved_whatever_is_opened_meanwhile(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window, gate = show(), Event()
    page = read(window)
    window.desk.bridge.submit("open", lambda context: until_released(gate), Line.ERRANDS)
    page.keep(tmp_path / "kept.txt", lambda context: b"kept")
    page.open([str(SIGNS)])
    gate.set()
    idle(qtbot, page)
    assert (tmp_path / "kept.txt").read_bytes() == b"kept" and page.lines.count() > 3


def test_a_button_that_a_job_disables_has_the_focus_again_afterwards(qtbot: QtBot, show: Show) -> None:
    page = describe(show())
    page.open([str(PHOTO)])
    idle(qtbot, page)
    page.again.setFocus()
    page.again.click()
    assert not page.again.isEnabled() and not page.again.hasFocus()
    idle(qtbot, page)
    assert page.again.hasFocus()
    page.again.click()
    page.language.setFocus()  # the user goes elsewhere
    idle(qtbot, page)
    assert page.language.hasFocus()


def test_a_fault_inside_can_be_copied_with_where_it_was_and_is_in_the_log(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    report.log_to(tmp_path / "logs")
    page = describe(show())

    def stumble(context: Context) -> None:
        raise ValueError("a stone")

    page.start("walk", stumble, lambda _: None)
    idle(qtbot, page)
    assert "ValueError: a stone" in page.notice.text and "Traceback" not in page.notice.text
    page.notice._copy.click()
    assert "Traceback" in QGuiApplication.clipboard().text() and "in stumble" in QGuiApplication.clipboard().text()
    assert "in stumble" in (tmp_path / "logs" / report.FILE).read_text("utf-8")
    page.notice.inform("well")
    page.notice._copy.click()
    assert QGuiApplication.clipboard().text() == "well"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def test_a_folder_is_looked_through_aside_and_the_page_goes_on(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    page = describe(window)
    page.open([str(PHOTO)])
    idle(qtbot, page)
    said = page.text.toPlainText()
    drop(window, tmp_path)
    assert not page.is_busy and not page.is_idle
    idle(qtbot, page)
    assert tmp_path.name in page.notice.text and page.text.toPlainText() == said


def test_a_pasted_picture_that_cannot_be_kept_is_told(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = describe(show())
    monkeypatch.setattr(QImage, "save", lambda *_: False)
    page.take_image(QImage(str(PHOTO)))
    idle(qtbot, page)
    assert "cannot be kept" in page.notice.text and page.photo.pixmap().isNull()


def test_a_long_name_is_cut_in_its_middle_and_whole_in_its_tip(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    photo = tmp_path / f"{'long ' * 36}end.jpg"
    photo.write_bytes(PHOTO.read_bytes())
    window = show()
    page = describe(window)
    width = page.minimumSizeHint().width()
    page.open([str(photo)])
    idle(qtbot, page)
    name = page.files._where
    assert page.minimumSizeHint().width() == width
    assert name.text().startswith("long") and "…" in name.text() and name.text().endswith("end.jpg")
    assert name.toolTip() == name.accessibleName() == photo.name


def test_the_button_that_speaks_says_that_it_stops(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr("netrika.gui.speech.which", lambda name: str(program) if name == "espeak-ng" else None)
    page = describe(show())
    page.open([str(PHOTO)])
    idle(qtbot, page)
    page.speak.click()
    qtbot.waitUntil(lambda: page.speak.text() == "&Stop speaking", timeout=WAIT_MS)
    page.speak.click()
    qtbot.waitUntil(lambda: page.speak.text() == "&Speak", timeout=WAIT_MS)
    assert not page.notice.isVisible() and QApplication.activeModalWidget() is None


def test_a_document_is_saved_when_all_of_it_is_read(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    signs = Image.open(SIGNS).convert("RGB")
    document = tmp_path / "two.pdf"
    signs.save(document, save_all=True, append_images=[signs.rotate(0)])
    page = read(show())
    page.open([str(document)])
    qtbot.waitUntil(lambda: page.lines.count() > 0, timeout=WAIT_MS)
    assert not page.save.isEnabled() or not page.is_busy
    idle(qtbot, page)
    assert page.save.isEnabled() and page.where.text() == "Page 1 of 2"

    def choose(dialog: QFileDialog) -> bool:
        chosen = next(each for each in dialog.nameFilters() if each.startswith("pdf"))
        dialog.selectNameFilter(chosen)
        dialog.filterSelected.emit(chosen)
        dialog.selectFile(str(tmp_path / "read"))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    page.save.click()
    idle(qtbot, page)
    assert (tmp_path / "read.pdf").read_bytes().startswith(b"%PDF-") and "Saved as" in page.notice.text
    signs.resize((400, 300)).save(document, save_all=True, append_images=[signs])
    page.save.click()
    idle(qtbot, page)
    assert "was changed since it was read" in page.notice.text


def test_the_last_of_several_leaves_the_focus_with_the_way_back(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    for name in ("1.jpg", "2.jpg"):
        (tmp_path / name).write_bytes(PHOTO.read_bytes())
    page = describe(show())
    page.open([str(tmp_path / "1.jpg"), str(tmp_path / "2.jpg")])
    idle(qtbot, page)
    page.files._next.setFocus()
    page.files._next.click()
    assert page.files._before.hasFocus() and not page.files._next.isEnabled()
    page.files._before.click()
    assert page.files._next.hasFocus() and not page.files._before.isEnabled()
    assert page.photo.accessibleName() == "Photo: 1.jpg"
    idle(qtbot, page)


def test_a_description_is_not_written_into_another_photo_of_that_name(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PHOTO.read_bytes())
    page = describe(show())
    page.open([str(photo)])
    idle(qtbot, page)
    in_photo = page.embed.menu().actions()[0]
    for _ in range(2):  # what was written into it makes it no other
        in_photo.trigger()
        idle(qtbot, page)
        assert "Saved as alternative text" in page.notice.text
    photo.write_bytes(SIGNS.read_bytes())
    in_photo.trigger()
    idle(qtbot, page)
    assert "was changed since it was read" in page.notice.text and photo.read_bytes() == SIGNS.read_bytes()


def test_a_line_is_copied_as_it_is_read(qtbot: QtBot, show: Show) -> None:
    page = read(show())
    page.open([str(SIGNS)])
    idle(qtbot, page)
    assert not page.copy_line.isEnabled()
    page.lines.itemEntered.emit(page.lines.item(1))
    assert page.copy_line.isEnabled() and page.photo.chosen == page.lines.currentRow() == 1
    page.copy_line.click()
    text = QGuiApplication.clipboard().text()
    assert text == page.lines.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == page.lines.item(1).text()[1:-1]
    QGuiApplication.clipboard().clear()
    page.lines.setFocus()
    QTest.keyClick(page.lines, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_what_stops_a_job_has_the_focus_while_it_goes_on(qtbot: QtBot, show: Show) -> None:
    window, gate = show(), Event()
    (page,) = (each for each in window.pages if isinstance(each, Batch))
    window.list.setCurrentRow(window.pages.index(page))
    page.open([str(PHOTO)])
    idle(qtbot, page)
    page.rows.change(Task(describe=True, read=False, language="en"))
    window.desk.bridge.submit("wait", lambda context: until_released(gate))
    page.retry.setEnabled(True)
    page.retry.setFocus()
    page.retry.click()
    assert page.pause.hasFocus()
    page.pause.click()
    assert page.table.hasFocus()  # there is nothing to try again any more
    gate.set()
    idle(qtbot, page)
    assert page.table.hasFocus()


def test_the_focus_comes_back_to_the_page_from_the_bar_of_jobs(qtbot: QtBot, show: Show) -> None:
    window = show()
    page = describe(window)

    def endless(context: Context) -> None:
        while True:
            context.check()

    page.aside("a long name " * 50, endless, lambda _: None)
    qtbot.waitUntil(lambda: bool(window.jobs.jobs), timeout=WAIT_MS)
    (job,) = window.jobs.jobs
    row = window.jobs.row(job)
    assert row.height() < 3 * row.cancel.height()  # however long its name is
    row.cancel.setFocus()
    row.cancel.click()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert page.text.hasFocus()
