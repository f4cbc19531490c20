from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from netrika import languages
from netrika.gui import translation
from netrika.gui.batch import Batch
from netrika.gui.window import Window
from netrika.services.batch import Stage

from .conftest import PHOTO, WAIT_MS, Show, drop, idle


def batch(window: Window) -> Batch:
    (row,) = (index for index, page in enumerate(window.pages) if isinstance(page, Batch))
    window.list.setCurrentRow(row)
    assert isinstance(window.page, Batch)
    return window.page


def cell(page: Batch, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def fill(folder: Path, good: int, bad: int) -> Path:
    folder.mkdir()
    for number in range(good + bad):
        (folder / f"{number:03}.jpg").write_bytes(PHOTO.read_bytes() if number >= bad else b"no photo")
    return folder


def test_a_folder_is_worked_through_and_saved_as_a_table(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = batch(window)
    assert not page.go.isEnabled() and not page.save.isEnabled()
    drop(window, fill(tmp_path / "photos", good=4, bad=2))
    idle(qtbot, page)
    assert page.state.text() == "Done: 4, failed: 2, waiting: 0" and page.model.rowCount() == 6
    assert cell(page, 0, 1) == "failed" and "000.jpg" in cell(page, 0, 2)
    assert cell(page, 5, 1) == "done" and len(cell(page, 5, 2).split()) > 3
    (tmp_path / "photos" / "000.jpg").write_bytes(PHOTO.read_bytes())
    page.retry.click()
    idle(qtbot, page)
    assert page.state.text() == "Done: 5, failed: 1, waiting: 0"
    monkeypatch.setattr("netrika.gui.batch.ask", lambda *_: (tmp_path / "table.csv", "CSV"))
    page.save.click()
    idle(qtbot, page)
    rows = list(csv.DictReader((tmp_path / "table.csv").read_text("utf-8-sig").splitlines()))
    assert [row["state"] for row in rows] == ["done", "failed", *["done"] * 4]
    assert rows[0]["description"] == cell(page, 0, 2)
    page.embed.click()
    idle(qtbot, page)
    assert "description now: 5" in page.notice.text
    assert rows[0]["description"].encode() in (tmp_path / "photos" / "000.jpg").read_bytes()


def test_a_batch_of_two_hundred_goes_on_past_its_failures(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = batch(window)
    folder = fill(tmp_path / "photos", good=190, bad=10)
    (folder / "000.jpg").rename(folder / "999.jpg")  # one at the end, too
    drop(window, folder)
    qtbot.waitUntil(lambda: page.rows.counts()[Stage.DONE] >= 20, timeout=WAIT_MS)
    assert window.jobs.isVisible() and page.model.rowCount() == 200
    page.pause.setFocus()
    (job,) = window.jobs.jobs
    monkeypatch.setattr("netrika.gui.batch.AT_A_TIME_S", 0.2)  # other jobs have their turn often
    qtbot.waitUntil(lambda: page.rows.counts()[Stage.DONE] >= 80, timeout=WAIT_MS)
    assert window.jobs.jobs == [job] and page.pause.hasFocus()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=3 * WAIT_MS)
    assert page.state.text() == "Done: 190, failed: 10, waiting: 0"
    assert cell(page, 199, 1) == "failed" and len({cell(page, row, 2) for row in range(9, 199)}) == 1
    assert not window.jobs.isVisible() and not page.notice.isVisible()


def test_a_batch_can_be_paused_and_goes_on_in_another_window(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    page = batch(window)
    drop(window, fill(tmp_path / "photos", good=30, bad=0))
    job = page.running
    assert job
    qtbot.waitUntil(lambda: job.done >= 2, timeout=WAIT_MS)
    page.pause.click()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    done = page.rows.counts()[Stage.DONE]
    assert 2 <= done < 30 and page.go.isEnabled()
    window.close()
    again = batch(show())
    assert again.model.rowCount() == 30 and again.go.isEnabled()
    again.go.click()
    qtbot.waitUntil(lambda: again.rows.counts()[Stage.DONE] > done, timeout=WAIT_MS)
    again.pause.click()


def test_a_folder_without_photos_replaces_no_batch(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    page = batch(window)
    drop(window, fill(tmp_path / "photos", good=0, bad=3))
    idle(qtbot, page)
    (tmp_path / "empty").mkdir()
    for name in ("empty", "nowhere"):
        drop(window, tmp_path / name)
        idle(qtbot, page)
        assert name in page.notice.text and page.model.rowCount() == 3


def test_a_batch_with_nothing_to_do_stays_as_it_is(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    page = batch(window)
    drop(window, fill(tmp_path / "photos", good=1, bad=2))
    idle(qtbot, page)
    page.describe.setChecked(False)
    page.retry.click()
    assert "nothing to do" in page.notice.text and page.rows.counts()[Stage.FAILED] == 2
    page.read.setChecked(True)
    page.retry.click()
    idle(qtbot, page)
    assert page.rows.counts()[Stage.FAILED] == 2 and page.rows.task and page.rows.task.read


def test_a_batch_is_not_replaced_unasked(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = batch(window)
    page.describe.setChecked(False)
    drop(window, PHOTO)
    assert "nothing to do" in page.notice.text and not page.is_busy
    page.read.setChecked(True)
    drop(window, fill(tmp_path / "photos", good=0, bad=3))
    idle(qtbot, page)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    drop(window, PHOTO)
    page.clear.click()
    assert not page.is_busy and page.model.rowCount() == 3


def test_names_and_reasons_are_in_sight_and_the_whole_path_in_the_tooltip(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    page = batch(show())
    folder = fill(tmp_path / "a long name of a folder with photos", good=1, bad=1)
    page.open([str(folder)])
    idle(qtbot, page)
    photo = folder / "000.jpg"
    assert cell(page, 0, 0) == photo.name
    assert page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == str(photo)
    assert page.whole.toPlainText().startswith(str(photo))  # the first is chosen
    assert "000.jpg is not" in cell(page, 0, 2) and str(folder) not in cell(page, 0, 2)
    assert str(page.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)).startswith(f"{photo} is not")
    ends = []
    for start in (0, 1):  # names that differ at their ends are drawn differently
        place = page.table.visualRect(page.model.index(start, 0))
        ends.append(page.table.viewport().grab(place).toImage())
    assert ends[0] != ends[1]


@pytest.mark.parametrize("code", ["en", "ta", "ml", "ur"])
def test_states_are_whole_and_what_is_not_read_has_no_column(qapp: QApplication, show: Show, code: str) -> None:
    translation.speak(qapp, languages.find(code))
    window = show()
    page = batch(window)
    room_px = page.table.columnWidth(1) - page.fontMetrics().averageCharWidth()
    assert all(page.table.fontMetrics().horizontalAdvance(said) < room_px for said in page.model.states())
    assert page.table.isColumnHidden(3) and not page.table.horizontalScrollBar().maximum()
    page.read.click()
    assert not page.table.isColumnHidden(3)
    assert page.table.columnWidth(3) == pytest.approx(page.table.columnWidth(2), abs=1)
    window.resize(620, 680)  # where the table has no room beside the buttons it is above them
    qapp.processEvents()
    assert window.width() == 620 and not page.table.horizontalScrollBar().maximum()
    translation.speak(qapp, languages.ENGLISH)


def test_ten_thousand_photos_are_fetched_as_they_are_looked_at(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = batch(show())
    asked: list[tuple[int, int]] = []

    def items(start: int, count: int) -> list[object]:
        asked.append((start, count))
        return []

    monkeypatch.setattr(type(page.rows), "items", lambda _, start, count: items(start, count))
    page.model.refresh(10_000)
    assert page.model.index(9_999, 0).data(Qt.ItemDataRole.DisplayRole) is None
    assert (9_800, 200) in asked and len(asked) <= 2


def test_all_that_is_told_of_the_chosen_photo_can_be_read(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    page = batch(show())
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    (tmp_path / "photo.jpg").write_bytes(PHOTO.read_bytes())
    page.open([str(tmp_path)])
    idle(qtbot, page)
    for row, item in enumerate(page.rows.items()):
        page.table.setCurrentIndex(page.model.index(row, 0))
        assert page.whole.toPlainText().startswith(item.file)
        assert (item.error or item.description) in page.whole.toPlainText() and item.hint in page.whole.toPlainText()
    page.language.setCurrentIndex(page.language.findData("ur"))
    page.open([str(tmp_path / "photo.jpg")])
    idle(qtbot, page)
    assert page.whole.layoutDirection() is Qt.LayoutDirection.RightToLeft
    page.clear.click()
    assert page.whole.toPlainText() == "" and page.rows.items() == [] and page.open_photos.hasFocus()
