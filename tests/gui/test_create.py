from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netrika import paths
from netrika.catalog import store
from netrika.engines.context import Context
from netrika.engines.generator import GUIDANCE, GeneratorSpec
from netrika.export.picture import Picture
from netrika.services.creating import Created, Wish
from netrika.services.jobs import State

from .conftest import WAIT_MS, Show, create, idle

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@pytest.fixture
def tiny(generator_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No other model is there than the tiny one."""
    monkeypatch.setattr(paths, "models_folders", lambda: (generator_data / "models",))


def test_pictures_are_drawn_step_by_step_into_a_gallery(
    qtbot: QtBot, show: Show, tiny: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = create(window)
    page.prompt.setText("cat")
    page.count.setValue(2)
    page.seed.setValue(5)
    page.go.click()
    qtbot.waitUntil(lambda: page.gallery.count() == 1, timeout=WAIT_MS)
    assert page.is_busy  # a picture is there as soon as it is done
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
    qtbot: QtBot, show: Show, tiny: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create(show())
    one = Picture(np.zeros((8, 8, 3), np.uint8), "cat", 2**32 - 1, 4, 2.0, "tiny", "1")

    def endless(wish: Wish, pool: object, context: Context) -> Iterator[Created]:
        yield Created(one, "cat", [], "cpu", 0.1)
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
    said: list[str] = []
    monkeypatch.setattr("netrika.gui.create.announce", lambda widget, text: said.append(text))
    page.cancel.click()
    assert said[-1] == f"{first.title}: stopped" and page.notice.text.startswith("Understood")
    assert page.gallery.count() == 1 and not page.is_busy and page.go.isEnabled()
    page.again.click()
    assert page.seed.value() == 2**32 - 1
    qtbot.waitUntil(lambda: first.state is State.CANCELLED, timeout=WAIT_MS)


def test_without_a_model_or_a_prompt_creating_says_what_to_do(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "models_folders", lambda: (tmp_path,))
    page = create(show())
    for prompt, said in (("", "prompt is empty"), ("cat", "No model that creates pictures is installed")):
        page.prompt.setText(prompt)
        page.go.click()
        idle(qtbot, page)
        assert said in page.notice.text and page.go.isEnabled() and not page.save.isEnabled()


def test_what_is_brushed_over_is_painted_anew(
    qtbot: QtBot, show: Show, tiny: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = create(window)
    before = np.random.default_rng(0).integers(0, 256, (64, 96, 3), np.uint8)
    Image.fromarray(before).save(tmp_path / "photo.png")
    page.take_photo(tmp_path / "photo.png")
    idle(qtbot, page)
    assert page.repaint_photo.isChecked() and page.brush.isVisible() and not page.brush.brushed().any()
    page.prompt.setText("cat")
    page.go.click()
    idle(qtbot, page)
    assert "Brush over what is to be painted" in page.notice.text and page.brush.isVisible()
    corner = page.brush.rect().center() - QPoint(page.brush.height() // 3, page.brush.height() // 3)
    QTest.mouseClick(page.brush, Qt.MouseButton.LeftButton, pos=corner)
    mask = page.brush.brushed()
    assert mask.shape == (64, 96) and 0 < (mask > 0).mean() < 0.2 and mask[:32, :32].any() and not mask[40:].any()
    page.go.click()
    idle(qtbot, page)
    assert page.gallery.count() == 1 and page.picture.isVisible()
    after = page._made[0][0].picture
    assert after.repainted and np.array_equal(after.pixels[44:], before[44:])
    assert not np.array_equal(after.pixels[:32, :48], before[:32, :48])
    assert not page.repaint_photo.isChecked()
    page.again.click()
    assert page.brush.isVisible() and np.array_equal(page.brush.brushed(), mask)
    page.repaint_photo.click()  # and leaves it again
    page.vary.click()
    idle(qtbot, page)
    page.go.click()
    idle(qtbot, page)
    assert [each.picture.repainted for each, _ in page._made] == [True, True, False]
    page.take_photo(tmp_path / "none.png")
    idle(qtbot, page)
    assert not page.repaint_photo.isChecked() and page.picture.isVisible()


def test_settings_can_be_what_the_embedded_model_takes(qtbot: QtBot, show: Show) -> None:
    page = create(show())
    steps = GeneratorSpec.parse(store.find(None, "generator").manifest.spec).possible_steps
    assert (page.steps.minimum() + 1, page.steps.maximum()) == (steps[0], steps[-1])
    assert (page.guidance.minimum() + page.guidance.singleStep(), page.guidance.maximum()) == GUIDANCE


def test_the_brush_works_with_the_keyboard(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("netrika.gui.brush.announce", lambda widget, text: said.append(text))
    page = create(show())
    brush = page.brush
    brush.display(np.zeros((56, 56, 3), np.uint8))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(brush, key)
    rows, columns = np.nonzero(brush.brushed())
    assert 24 < rows.mean() < 27 and 24 < columns.mean() < 27
    QTest.keyClick(brush, Qt.Key.Key_Delete)
    assert not brush.brushed().any() and said == ["Brushed over: 2 %", "Brushed over: 0 %"]
    left, right = (QPoint(brush.width() // 2 + side * brush.height() // 4, brush.height() // 2) for side in (-1, 1))
    QTest.mousePress(brush, Qt.MouseButton.LeftButton, pos=left)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(right),
        brush.mapToGlobal(QPointF(right)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    brush.mouseMoveEvent(moved)
    assert brush.brushed()[28, 16:40].all()  # a stroke, and not its two ends


def test_what_is_chosen_by_chance_is_told_in_words(show: Show) -> None:
    page = create(show())
    for box, said in ((page.seed, "at random"), (page.guidance, "the model's own"), (page.steps, "the model's own")):
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface.text(QAccessible.Text.Value) == said == box.text()
    page.seed.setValue(7)
    assert page.seed.text() == "7"


def test_a_picture_is_looked_at_while_another_is_brushed_over(
    qtbot: QtBot, show: Show, tiny: None, tmp_path: Path
) -> None:
    page = create(show())
    page.prompt.setText("cat")
    for _ in range(2):
        page.go.click()
        idle(qtbot, page)
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.png")
    page.take_photo(tmp_path / "photo.png")
    idle(qtbot, page)
    QTest.mouseClick(page.brush, Qt.MouseButton.LeftButton, pos=page.brush.rect().center())
    page.gallery.setCurrentRow(0)
    assert page.picture.isVisible()
    page.repaint_photo.click()
    assert page.brush.isVisible() and page.brush.brushed().any() and page.repaint_photo.isChecked()
    page.repaint_photo.click()
    assert page.picture.isVisible() and not page.repaint_photo.isChecked()


def test_a_photo_that_is_opened_while_pictures_are_drawn_is_not_lost(
    qtbot: QtBot, show: Show, tiny: None, tmp_path: Path
) -> None:
    page = create(show())
    page.prompt.setText("cat")
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.png")
    page.take_photo(tmp_path / "photo.png")
    page.go.click()
    idle(qtbot, page)
    page.repaint_photo.click()
    assert page.gallery.count() == 1 and page.brush.isVisible() and page.repaint_photo.isChecked()


def test_what_is_brushed_over_is_shown_again_when_repainting_is_stopped(
    qtbot: QtBot, show: Show, tiny: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create(show())
    page.prompt.setText("cat")
    page.go.click()
    idle(qtbot, page)
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.png")
    page.take_photo(tmp_path / "photo.png")
    idle(qtbot, page)
    QTest.mouseClick(page.brush, Qt.MouseButton.LeftButton, pos=page.brush.rect().center())

    def endless(wish: Wish, pool: object, context: Context) -> Iterator[Created]:
        while True:
            Event().wait(0.01)
            context.check()
            yield from ()

    monkeypatch.setattr("netrika.services.creating.create", endless)
    page.go.click()
    page.cancel.click()
    assert page.brush.isVisible() and page.brush.brushed().any()
