from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from netrika import pages
from netrika.errors import Unreadable
from netrika.export.document import SUFFIXES
from netrika.gui import snip

from .conftest import SIGNS, WAIT_MS, Show, idle, read

ISOLATES = "\u2066\u2067\u2069"
SMOOTH = Qt.TransformationMode.SmoothTransformation


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


@pytest.mark.parametrize(
    ("kind", "start"), [("text", b""), ("pdf", b"%PDF-"), ("alto", b"<?xml"), ("json", b"{"), ("hocr", b"<")]
)
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


def test_how_many_pages_could_not_be_read_is_told(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Image.open(SIGNS) as signs:
        signs.save(tmp_path / "all.pdf", save_all=True, append_images=[signs, signs])
    render = pages._page

    def damaged(pdfium: Any, document: Any, index: int, name: str) -> Any:
        return Unreadable(f"{name} is damaged.") if index else render(pdfium, document, index, name)

    monkeypatch.setattr(pages, "_page", damaged)
    page = read(show())
    page.open([str(tmp_path / "all.pdf")])
    idle(qtbot, page)
    assert page.lines.count() > 4 and page.notice.text.startswith("Pages that could not be read: 2. The first: ")


def test_pages_of_a_document_are_turned_and_copied_together(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    with Image.open(SIGNS) as signs:
        empty = Image.new("RGB", signs.size, "white")
        signs.save(tmp_path / "all.pdf", save_all=True, append_images=[empty, signs])
    page = read(show())
    page.open([str(tmp_path / "all.pdf")])
    idle(qtbot, page)
    assert page.lines.count() > 4 and page.page_next.isEnabled() and not page.page_before.isEnabled()
    page.page_next.click()
    assert page.lines.count() == 0 and "No text" in page.notice.text and page.copy_all.isEnabled()
    page.copy_all.click()
    assert QGuiApplication.clipboard().text().splitlines().count("CHENNAI") == 2
    page.page_next.click()
    assert page.lines.count() > 4 and not page.notice.isVisible() and not page.page_next.isEnabled()


def test_a_region_of_the_screen_is_read(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()
    page = read(window)
    still = QPixmap(QGuiApplication.primaryScreen().size())
    still.fill(Qt.GlobalColor.gray)
    painter = QPainter(still)
    painter.drawPixmap(0, 0, QPixmap(str(SIGNS)).scaledToWidth(still.width(), SMOOTH))
    painter.end()
    monkeypatch.setattr(snip, "grab", lambda _: still)
    page.region.click()
    qtbot.waitUntil(lambda: not window.isVisible() and hasattr(page, "snip"), timeout=WAIT_MS)
    overlay = page.snip
    qtbot.waitUntil(overlay.isVisible, timeout=WAIT_MS)
    bottom, right = overlay.height() - 1, overlay.width() - 1
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseMove(overlay, QPoint(right, bottom))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(right, bottom))
    qtbot.waitUntil(lambda: page.lines.count() > 0 and not page.is_busy, timeout=WAIT_MS)
    assert "CHENNAI" in {page.lines.item(row).text().strip(ISOLATES) for row in range(page.lines.count())}
    qtbot.waitUntil(window.isVisible, timeout=WAIT_MS)


def test_the_left_button_alone_drags_a_region(qtbot: QtBot) -> None:
    overlay = snip.Snip(QPixmap(str(SIGNS)), "Drag")
    taken: list[QImage] = []
    overlay.taken.connect(taken.append)
    overlay.resize(400, 300)
    overlay.show()
    qtbot.waitExposed(overlay)
    near, far, left = QPoint(10, 10), QPoint(200, 150), Qt.MouseButton.LeftButton
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mousePress(overlay, button, pos=near)
        QTest.mouseMove(overlay, far)
        QTest.mouseRelease(overlay, button, pos=far)
        assert overlay.isVisible() and overlay.region.isEmpty() and not taken
    QTest.mousePress(overlay, left, pos=near)
    QTest.mouseMove(overlay, far)
    assert overlay.region == QRect(near, far)
    QTest.mouseRelease(overlay, left, pos=far)
    assert not overlay.isVisible() and len(taken) == 1


def test_the_overlay_has_the_keyboard_at_once(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = read(show())
    monkeypatch.setattr(snip, "grab", lambda _: QPixmap(str(SIGNS)))
    other = show()  # which has the keyboard
    page.region.click()
    qtbot.waitUntil(lambda: hasattr(page, "snip") and page.snip.isActiveWindow(), timeout=WAIT_MS)
    assert page.snip.hasFocus() and not other.isActiveWindow()
    QTest.keyClick(page.snip, Qt.Key.Key_Escape)


def test_escape_leaves_the_screen_alone(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()
    page = read(window)
    monkeypatch.setattr(snip, "grab", lambda _: QPixmap(str(SIGNS)))
    page.region.click()
    qtbot.waitUntil(lambda: hasattr(page, "snip") and page.snip.isVisible(), timeout=WAIT_MS)
    QTest.keyClick(page.snip, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isVisible, timeout=WAIT_MS)
    assert page.lines.count() == 0 and not page.is_busy


def test_a_region_of_the_screen_is_chosen_with_the_keyboard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(snip, "announce", lambda widget, text: said.append(text))
    still = QPixmap(800, 600)
    still.fill(Qt.GlobalColor.gray)
    overlay = snip.Snip(still, "Drag")
    taken: list[QImage] = []
    overlay.taken.connect(taken.append)
    overlay.resize(400, 300)  # points, on a screen of two pixels each
    overlay.show()
    qtbot.waitExposed(overlay)
    shown = overlay.grab().toImage()
    keys, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(overlay, keys.Key_Left)
    assert said.pop() == "191 from the left, 149 from the top" and overlay.grab().toImage() != shown
    QTest.keyClick(overlay, keys.Key_Up, shift)
    assert said.pop() == "191 from the left, 69 from the top"
    QTest.keyClick(overlay, keys.Key_Up, shift)
    assert said.pop() == "191 from the left, 0 from the top"
    QTest.keyClick(overlay, keys.Key_Space)
    assert "first corner" in said.pop()
    QTest.keyClick(overlay, keys.Key_Return)
    assert "too small" in said.pop() and overlay.isVisible() and not taken
    QTest.keyClick(overlay, keys.Key_Left, shift)
    QTest.keyClick(overlay, keys.Key_Down)
    assert said.pop() == "81 wide, 9 high"
    QTest.keyClick(overlay, keys.Key_Return)
    assert not overlay.isVisible() and [image.size().toTuple() for image in taken] == [(162, 18)]


def test_the_overlay_says_how_the_keyboard_works(qtbot: QtBot) -> None:
    overlay = snip.Snip(QPixmap(str(SIGNS)), "Drag")
    qtbot.addWidget(overlay)
    assert overlay.accessibleName() == "Drag" and "Arrows" in overlay.accessibleDescription()
    assert overlay.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_escape_closes_the_overlay_after_a_first_corner_too(qtbot: QtBot) -> None:
    overlay = snip.Snip(QPixmap(str(SIGNS)), "Drag")
    taken: list[QImage] = []
    overlay.taken.connect(taken.append)
    overlay.show()
    qtbot.waitExposed(overlay)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(overlay, key, Qt.KeyboardModifier.ShiftModifier)
    assert not overlay.isVisible() and not taken


def test_a_picture_is_pasted(qtbot: QtBot, show: Show) -> None:
    window = show()
    page = read(window)
    QGuiApplication.clipboard().setImage(QImage(str(SIGNS)))
    window._paste()
    qtbot.waitUntil(lambda: page.lines.count() > 0 and not page.is_busy, timeout=WAIT_MS)
    assert "CHENNAI" in {page.lines.item(row).text().strip(ISOLATES) for row in range(page.lines.count())}
