from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from netrika.catalog import store
from netrika.engines.context import Context
from netrika.gui.models import Models
from netrika.gui.preferences import Preferences
from netrika.gui.window import Window
from netrika.services import models as services
from netrika.services.jobs import FINAL, State
from netrika.settings import Settings, load

from ..hub import Hub
from .conftest import WAIT_MS, Show, describe, drop, idle


def models(window: Window) -> Models:
    (row,) = (index for index, page in enumerate(window.pages) if isinstance(page, Models))
    window.list.setCurrentRow(row)
    assert isinstance(window.page, Models)
    return window.page


def state(page: Models, model_id: str) -> str:
    page.choose(model_id)
    return str(page.list.currentIndex().siblingAtColumn(1).data())


def test_a_model_is_fetched_verified_repaired_bundled_and_removed(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(own))
    page = models(window)
    assert state(page, "netrika-captioner") == "here" and not page.remove.isEnabled()
    assert "Describes a photo" in page.card.toPlainText()
    assert state(page, "tiny") == "can be fetched" and page.pull.isEnabled() and not page.verify.isEnabled()
    page.pull.click()
    idle(qtbot, page)
    assert page.notice.text == "Fetched: tiny" and state(page, "tiny") == "here"
    assert "# Tiny" in page.card.toPlainText() and str(own) in page.card.toPlainText()
    page.verify.click()
    idle(qtbot, page)
    assert page.notice.text == "Whole: tiny"
    (own / "models" / "tiny" / "first.bin").write_bytes(b"altered")
    page.verify.click()
    idle(qtbot, page)
    assert "first.bin" in page.notice.text
    page.repair.click()
    idle(qtbot, page)
    assert page.notice.text == "Whole: tiny"
    bundle = tmp_path / "tiny.netrika"
    monkeypatch.setattr("netrika.gui.models.ask", lambda *_: (bundle, "models"))
    page.bundle.click()
    idle(qtbot, page)
    page.remove.click()
    idle(qtbot, page)
    assert state(page, "tiny") == "can be fetched"
    drop(window, bundle)
    idle(qtbot, page)
    assert page.notice.text == "Added: tiny" and state(page, "tiny") == "here"
    store.check(store.by_id("tiny"))


def test_a_fetched_model_can_be_paused_on_the_way_verified_and_removed(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    page = models(window)
    page.choose("tiny")
    hub.faults = ["slow", "slow"]
    page.pull.click()
    qtbot.waitUntil(lambda: hub.sent >= 100_000, timeout=WAIT_MS)
    page.pause.click()
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert state(page, "tiny") == "can be fetched"
    folder = tmp_path / "own" / "models" / "tiny"
    (part,) = folder.glob("*.part")
    kept = part.stat().st_size
    assert 0 < kept < 400_000 and not (folder / "manifest.toml").exists()
    page.pull.click()
    idle(qtbot, page)
    assert page.notice.text == "Fetched: tiny" and state(page, "tiny") == "here"
    assert f"bytes {kept} slow" in hub.asked and not part.exists()
    page.verify.click()
    idle(qtbot, page)
    assert page.notice.text == "Whole: tiny"
    page.remove.click()
    idle(qtbot, page)
    assert page.notice.text == "Removed: tiny" and state(page, "tiny") == "can be fetched"
    assert not folder.exists()


def test_verifying_shows_how_far_it_is_and_stops_when_asked(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    page = models(window)
    page.choose("tiny")
    page.pull.click()
    idle(qtbot, page)
    counter = services._counter

    def slow(total: int, context: Context) -> store.Tell:
        tell = counter(total, context)

        def wait(count: int) -> None:
            time.sleep(0.005)  # so that it takes long, and leaves the window its turn
            tell(count)

        return wait

    monkeypatch.setattr(services, "_counter", slow)
    monkeypatch.setattr(store, "CHUNK_BYTES", 500)
    page.verify.click()
    job = page.running
    assert job
    drop(window, tmp_path / "other.netrika")  # one thing at a time
    assert "when it is over" in page.notice.text and page.running is job
    page.notice.clear()
    qtbot.waitUntil(lambda: job in window.jobs.jobs and job.done > 0, timeout=WAIT_MS)
    window.jobs.row(job).cancel.click()
    qtbot.waitUntil(lambda: job.state in FINAL, timeout=WAIT_MS)
    assert job.state is State.CANCELLED and 0 < job.done < job.total == 800_000
    idle(qtbot, page)
    assert page.notice.text.endswith("stopped") and page.verify.isEnabled()


def test_a_damaged_model_is_listed_with_what_is_wrong_and_fetched_again_or_removed(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    page = models(window)
    page.choose("tiny")
    page.pull.click()
    idle(qtbot, page)
    folder = tmp_path / "own" / "models"
    other = shutil.copytree(folder / "tiny", folder / "My model")
    (folder / "tiny" / "manifest.toml").write_text("id = ")
    page.refresh()
    assert state(page, "tiny") == "damaged"
    assert "cannot be read" in page.card.toPlainText() and "Fetch tiny on the Models page" in page.card.toPlainText()
    assert page.pull.isEnabled() and page.remove.isEnabled()
    assert not any(button.isEnabled() for button in (page.verify, page.repair, page.bundle))
    page.pull.click()
    idle(qtbot, page)
    assert state(page, "tiny") == "here" and "# Tiny" in page.card.toPlainText()
    store.check(store.by_id("tiny"))
    assert state(page, "My model") == "damaged" and "says that it is 'tiny'" in page.card.toPlainText()
    assert not page.pull.isEnabled()
    page.remove.click()
    idle(qtbot, page)
    assert page.notice.text == "Removed: My model" and not other.exists()


def test_what_is_fetched_can_be_chosen_at_once_as_it_is(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    settings = window.pages[-1]
    assert isinstance(settings, Preferences)
    boxes = describe(window).model, settings.controls["model"]
    page = models(window)
    page.choose("tiny")
    page.pull.click()
    idle(qtbot, page)
    for row in (window.list.count() - 1, 0):
        window.list.setCurrentRow(row)
    assert all(box.findText("tiny") >= 0 for box in boxes)  # type: ignore[attr-defined]
    boxes[0].setCurrentText("tiny")
    assert describe(window).language.count() == 1
    page = models(window)
    manifest = tmp_path / "own" / "models" / "tiny" / "manifest.toml"
    manifest.write_text(manifest.read_text("utf-8").replace('["en"]', '["en", "ta"]'), "utf-8")
    assert describe(window).language.count() == 2
    page = models(window)
    page.choose("tiny")
    page.remove.click()
    idle(qtbot, page)
    for row in (window.list.count() - 1, 0):
        window.list.setCurrentRow(row)
    assert all(box.findText("tiny") < 0 for box in boxes)  # type: ignore[attr-defined]


def test_a_model_is_not_removed_unasked_and_what_fails_is_told(
    qtbot: QtBot, show: Show, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    page = models(window)
    page.choose("tiny")
    monkeypatch.setenv("NETRIKA_OFFLINE", "1")
    page.pull.click()
    idle(qtbot, page)
    assert "stay offline" in page.notice.text and "Clear “Stay offline” in the settings" in page.notice.text
    monkeypatch.delenv("NETRIKA_OFFLINE")
    page.pull.click()
    idle(qtbot, page)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    page.remove.click()
    assert not page.is_busy and state(page, "tiny") == "here"
    (tmp_path / "other.txt").write_text("no model")
    drop(window, tmp_path / "other.txt")
    idle(qtbot, page)
    assert "is no model" in page.notice.text


def test_settings_are_kept_as_they_are_chosen(qtbot: QtBot, show: Show) -> None:
    window = show(Settings(lang="ta", threads=2))
    window.list.setCurrentRow(window.list.count() - 1)
    page = window.page
    assert isinstance(page, Preferences)
    language, threads, offline = (page.controls[name] for name in ("lang", "threads", "offline"))
    assert language.currentText() == "தமிழ்" and threads.value() == 2 and not offline.isChecked()  # type: ignore[attr-defined]
    language.setCurrentIndex(language.findData("ur"))  # type: ignore[attr-defined]
    language.activated.emit(language.currentIndex())  # type: ignore[attr-defined]
    threads.setValue(4)  # type: ignore[attr-defined]
    offline.click()  # type: ignore[attr-defined]
    idle(qtbot, page)
    assert load({}) == Settings(lang="ur", threads=4, offline=True)
    language.setCurrentIndex(0)  # type: ignore[attr-defined]
    language.activated.emit(0)  # type: ignore[attr-defined]
    threads.setValue(0)  # type: ignore[attr-defined]
    idle(qtbot, page)
    offline.click()  # type: ignore[attr-defined]
    idle(qtbot, page)
    assert load({}) == Settings() and page.notice.text == "Saved."
    threads.setValue(3)  # type: ignore[attr-defined]
    idle(qtbot, page)
    assert "opened again" in page.notice.text
    assert describe(window).is_busy is False
