from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from netrika.engines.context import Context
from netrika.export.picture import Picture
from netrika.services.creating import Created, Wish
from netrika.services.jobs import State

from .conftest import WAIT_MS, Show, create, idle

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


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


def test_without_a_model_or_a_prompt_creating_says_what_to_do(qtbot: QtBot, show: Show) -> None:
    page = create(show())
    for prompt, said in (("", "prompt is empty"), ("cat", "No model that creates pictures is installed")):
        page.prompt.setText(prompt)
        page.go.click()
        idle(qtbot, page)
        assert said in page.notice.text and page.go.isEnabled() and not page.save.isEnabled()
