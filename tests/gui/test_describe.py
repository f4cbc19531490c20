from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from threading import Event
from types import ModuleType

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netrika import languages
from netrika.gui.bridge import Line
from netrika.gui.speech import Speech
from netrika.paths import resources
from netrika.services.describing import UNSURE, is_alt_text
from netrika.settings import Settings

from .conftest import PHOTO, SIGNS, WAIT_MS, Show, describe, drop, idle, stands_right


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
    (tmp_path / "espeak-ng").write_text("no program of this machine")  # what cannot say it is no reason to be silent
    (tmp_path / "espeak-ng").chmod(0o755)
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS) as ended:
        page.speak.click()
    assert ended.args == [True]
    program.write_text("#!/bin/sh\nkill -SEGV $$\n")  # its own fault, and nobody's wish to be silent
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS) as ended:
        page.speak.click()
    assert ended.args == [False]
    (tmp_path / "espeak-ng").unlink()
    program.write_text("#!/bin/sh\nsleep 60\n")
    page.speak.click()
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS) as ended:
        page.speak.click()
    assert ended.args == [True]
    program.write_text("#!/bin/sh\nexit 1\n")
    with qtbot.waitSignal(page.speech.ended, timeout=WAIT_MS):
        page.speak.click()
    assert "no voice for English" in page.notice.text


class FakeEngine(QObject):
    """Qt's QTextToSpeech, as far as it is used."""

    class State(Enum):
        Ready, Speaking, Error = range(3)

    stateChanged = Signal(object)  # noqa: N815

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[str] = []

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return [QLocale("en_IN"), QLocale("ta_IN")]

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802
        self.calls.append(locale.name())

    def say(self, text: str) -> None:
        self.calls.append(text)
        self.stateChanged.emit(self.State.Speaking)

    def stop(self) -> None:
        self.calls.append("stop")
        self.stateChanged.emit(self.State.Ready)


class FailingEngine(FakeEngine):
    def say(self, text: str) -> None:
        self.stateChanged.emit(self.State.Error)


def speak_by(engine: type[FakeEngine], programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an engine stand for that of Qt's module, and a folder hold the system's speech programs."""
    module = ModuleType("PySide6.QtTextToSpeech")
    module.QTextToSpeech = engine  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", module)
    monkeypatch.setenv("PATH", str(programs))


def test_where_qts_module_cannot_say_a_text_a_program_does(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_by(FailingEngine, tmp_path, monkeypatch)
    (tmp_path / "espeak-ng").write_text(f"#!/bin/sh\n: > {tmp_path}/said\n")
    (tmp_path / "espeak-ng").chmod(0o755)
    speech = Speech()
    with qtbot.waitSignal(speech.ended, timeout=WAIT_MS) as ended:
        assert speech.say("hello", languages.find("en"))
    assert ended.args == [True] and (tmp_path / "said").exists()


def test_qts_module_for_speech_is_used_where_it_is_installed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_by(FakeEngine, tmp_path, monkeypatch)
    speech = Speech()
    assert speech.say("வணக்கம்", languages.find("ta")) and speech.is_speaking
    speech.stop()
    assert not speech.is_speaking and speech._engine.calls == ["ta_IN", "வணக்கம்", "stop"]
    assert not speech.say("নমস্কাৰ", languages.find("as"))  # no voice, and no program either
    for state, well in ((FakeEngine.State.Ready, True), (FakeEngine.State.Error, False)):
        assert speech.say("hello", languages.find("en"))
        with qtbot.waitSignal(speech.ended, timeout=WAIT_MS) as ended:
            speech._engine.stateChanged.emit(state)
        assert ended.args == [well] and not speech.is_speaking


def test_a_folder_without_photos_leaves_what_is_shown(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window = show()
    page = describe(window)
    page.take_image(QImage(str(PHOTO)))
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    drop(window, tmp_path)
    idle(qtbot, page)
    assert tmp_path.name in page.notice.text
    assert page.files.is_pasted and page.text.toPlainText() and not page.photo.pixmap().isNull()


def test_a_paste_without_a_photo_is_told(qtbot: QtBot, show: Show) -> None:
    window = show()
    QGuiApplication.clipboard().setText("no photo")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
    assert describe(window).notice.text == "There is no photo to paste."
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    for number in (3, 4):  # a batch is of files, and a history takes nothing
        window.list.setCurrentRow(number)
        QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
        assert window.page.notice.text == "Pictures can be pasted on the pages “Describe” and “Read”."


def test_languages_used_of_late_stand_first(qtbot: QtBot, show: Show) -> None:
    window = show()
    page = describe(window)
    assert page.language.itemData(0) == "en"
    page.language.setCurrentIndex(page.language.findData("ta"))
    page.open([str(PHOTO)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    window.list.setCurrentRow(1)
    describe(window)
    assert [page.language.itemData(row) for row in range(3)] == ["ta", None, "en"]  # a line between them
    assert page.language.currentData() == "ta"
    assert describe(show()).language.itemData(0) == "ta"


def test_another_language_describes_again_from_its_own_side(qtbot: QtBot, show: Show) -> None:
    page = describe(show())
    page.open([str(PHOTO)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    for code in ("ur", "ta"):
        page.language.setCurrentIndex(page.language.findData(code))
        page.language.activated.emit(page.language.currentIndex())
        qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
        language = languages.find(code)
        assert languages.share_in_script(page.text.toPlainText(), language) == 1.0
        assert stands_right(page.text) == (language.direction == "rtl")


def test_what_was_opened_last_is_shown_whichever_is_found_first(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    window, gate = show(), Event()
    page = describe(window)
    Image.open(PHOTO).save(tmp_path / "of a folder.png")
    window.desk.bridge.submit("open", lambda context: gate.wait(), Line.ERRANDS)
    page.open([str(tmp_path)])
    page.open([str(PHOTO)])
    gate.set()
    idle(qtbot, page)
    assert page.text.toPlainText() and page._name == str(PHOTO)


def test_a_description_that_was_stopped_is_told_to_be(qtbot: QtBot, show: Show) -> None:
    page = describe(show())
    page.open([str(PHOTO)])
    page.halt()
    assert page.notice.isVisible() and page.notice.text.endswith("stopped")


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
    idle(qtbot, page)
    page.files.go(1)
    page.files.go(2)
    page.files.go(3)
    assert [Path(name).name for name in shown] == ["0.png", "1.png", "2.png"]
    idle(qtbot, page)


def test_a_description_is_saved_in_the_photo_or_in_a_copy(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, copy = tmp_path / "photo.jpg", tmp_path / "copy.jpg"
    photo.write_bytes(before := PHOTO.read_bytes())
    page = describe(show(Settings(lang="ta")))
    page.open([str(photo)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    in_photo, in_copy = page.embed.menu().actions()
    monkeypatch.setattr("netrika.gui.describe.ask", lambda *_: (copy, "Photo"))
    for action, path in ((in_copy, copy), (in_photo, photo)):
        assert photo.read_bytes() == before
        action.trigger()
        idle(qtbot, page)
        assert str(path) in page.notice.text and page.text.toPlainText().encode() in path.read_bytes()


def test_that_a_picture_is_no_photo_is_no_alternative_text_but_what_it_says_is(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    Image.new("RGB", (320, 240), "white").save(photo := tmp_path / "blank.png")
    page = describe(show())
    page.open([str(photo)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    assert page.text.toPlainText() == "This picture is blank." and not page.embed.isEnabled()
    assert is_alt_text("This looks like a page of text, with the words: no entry.", "en")
    assert not is_alt_text("A dog runs.", UNSURE) and not is_alt_text("", "en")


def test_the_text_on_the_photo_is_told_where_the_user_wants_it(qtbot: QtBot, show: Show) -> None:
    page = describe(show(Settings(lang="hi")))
    page.open([str(SIGNS)])
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()) and not page.is_busy, timeout=WAIT_MS)
    assert "CHENNAI" not in page.text.toPlainText()
    shown: list[str] = []
    page.text.textChanged.connect(lambda: shown.append(page.text.toPlainText()))
    page.with_text.click()
    idle(qtbot, page)
    assert len(shown) > 2 and "CHENNAI" not in {*shown} and "Hospital" not in {*shown}  # no line by itself
    assert "तस्वीर में लिखा है: " in page.text.toPlainText() and "CHENNAI" in page.text.toPlainText()


def test_a_model_that_talks_can_be_asked(
    qtbot: QtBot, show: Show, talker_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    page = describe(window)
    assert not page.ask.isVisible()
    monkeypatch.setenv("NETRIKA_DATA", str(talker_data))
    window.list.setCurrentRow(1)
    window.list.setCurrentRow(0)
    page.model.setCurrentText("tiny-talker")
    assert page.ask.isVisible() and not page.ask.isEnabled()
    page.open([str(PHOTO)])
    idle(qtbot, page)
    qtbot.waitUntil(lambda: page.ask.isEnabled(), timeout=WAIT_MS)
    page.question.setText("What is this?")
    page.ask.click()
    assert page.is_busy
    idle(qtbot, page)
    page.question.setText(" ")
    page.ask.click()
    idle(qtbot, page)
    assert "question is empty" in page.notice.text


def test_a_photo_that_has_changed_is_shown_as_it_is_when_it_is_described_again(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(PHOTO.read_bytes())
    page = describe(show())
    page.open([str(path)])
    idle(qtbot, page)
    path.write_bytes((resources() / "samples" / "cat.jpg").read_bytes())
    page._in_photo.trigger()
    idle(qtbot, page)
    assert "was changed since it was read" in page.notice.text and "Describe it again." in page.notice.text
    page.again.click()
    idle(qtbot, page)
    page._in_photo.trigger()
    idle(qtbot, page)
    assert str(path) in page.notice.text and page.text.toPlainText().encode() in path.read_bytes()


def test_a_photo_whose_name_is_no_valid_text_is_described(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9t\xe9.jpg")).write_bytes(PHOTO.read_bytes())
    page = describe(show())
    page.open([str(tmp_path)])
    idle(qtbot, page)
    assert page.text.toPlainText() and not page.notice.text
