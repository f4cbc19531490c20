from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from netrika import gui, languages
from netrika.gui import fonts, translation
from netrika.gui.batch import Batch
from netrika.gui.history import Past
from netrika.gui.models import Models
from netrika.gui.preferences import Preferences
from netrika.languages import ENGLISH, share_in_script
from netrika.paths import resources
from netrika.services.history import Kind
from netrika.settings import UI, Settings

from .conftest import Show, describe, idle

CODES = [code for code in UI if code != "en"]
FIELD = re.compile(r"\{\w+\}|[\u2068\u2069]")
LATIN = (  # names
    *("NETRIKA_OFFLINE", "NETRIKA_DATA", "HF_HUB_OFFLINE", "Netrika", "XMP", "MB", "HEIC", "JPEG", "PDF", "PNG"),
    *("espeak-ng", "speech-dispatcher", "HF_TOKEN"),
)


def sources() -> set[str]:
    """Every text of the window: what is given to `tr`, itself or by a name."""
    found: set[str] = set()
    for path in Path(next(iter(gui.__path__))).glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        named = {
            each.targets[0].id: each.value.value
            for each in ast.walk(tree)
            if isinstance(each, ast.Assign)
            and isinstance(each.targets[0], ast.Name)
            and isinstance(each.value, ast.Constant)
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                (text,) = call.args
                found.add(str(text.value if isinstance(text, ast.Constant) else named[text.id]))  # type: ignore[attr-defined]
    return found


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    yield
    translation.speak(qapp, ENGLISH)


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_window_is_translated_whole_and_in_its_script(code: str) -> None:
    tree = ET.parse(resources() / "translations" / f"netrika_{code}.ts")
    own = [each for each in tree.iter("context") if each.findtext("name") == "Netrika"]
    messages = {
        each.findtext("source"): each.findtext("translation") or ""
        for context in own
        for each in context.iter("message")
    }
    assert set(messages) == sources()
    language = languages.find(code)
    for source, text in messages.items():
        assert text and sorted(FIELD.findall(text)) == sorted(FIELD.findall(source or "")), source
        letters = FIELD.sub("", text)
        for name in LATIN:
            letters = letters.replace(name, "")
        if any(map(str.isalpha, letters)):
            assert share_in_script(letters, language) == 1.0, (source, text)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("code", ["ta", "ur"])
def test_the_window_speaks_the_language_of_the_settings(qapp: QApplication, show: Show, code: str) -> None:
    translation.speak(qapp, translation.chosen(code))
    window = show(Settings(lang="en", ui=code))
    rtl = code == "ur"
    assert window.layoutDirection() is (Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    for row in range(window.list.count()):
        assert share_in_script(window.list.item(row).text(), languages.find(code)) == 1.0
    for button in (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No):
        box = QMessageBox(window)
        said, _, letter = box.addButton(button).text().partition(" (&")
        assert share_in_script(said, languages.find(code)) == 1.0 and letter in ("Y)", "N)")
    box.addButton(QMessageBox.StandardButton.Abort)
    assert all(each.text() for each in box.buttons())  # what has no translation is English
    assert describe(window).copy.text() not in ("", "&Copy description")
    window.list.setCurrentRow(window.list.count() - 1)
    page = window.page
    assert isinstance(page, Preferences)
    assert page.controls["ui"].currentText() == languages.find(code).endonym  # type: ignore[attr-defined]


def test_a_translation_has_the_letter_of_the_english_text_behind_it() -> None:
    assert translation.with_mnemonic("सहेजें…", "Sa&ve…") == "सहेजें… (&V)"
    assert translation.with_mnemonic("सहेजें", "Save") == "सहेजें"
    assert translation.with_mnemonic("&सहेजें", "&Save") == "&सहेजें"


def test_a_language_without_translation_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    assert translation.chosen("de") == ENGLISH and translation.chosen("en") == ENGLISH
    assert translation.chosen("or").code == "or"
    monkeypatch.setattr(languages, "system_language", lambda: languages.find("ta"))
    assert translation.chosen(None).code == "ta"


def as_drawn(text: str, side: Qt.LayoutDirection) -> str:
    """The characters of a line from left to right, where its surroundings run from a side."""
    layout, option = QTextLayout(text), QTextOption()
    option.setTextDirection(side)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = {at: layout.glyphRuns(at, 1) for at, char in enumerate(text) if char not in "\u2066\u2068\u2069"}
    return "".join(text[at] for at in sorted(runs, key=lambda at: runs[at][0].positions()[0].x()))


@pytest.mark.usefixtures("english")
def test_numbers_dates_and_names_are_whole_among_urdu(qapp: QApplication, show: Show, tmp_path: Path) -> None:
    fonts.install()
    translation.speak(qapp, languages.find("ur"))
    window = show(Settings(lang="en", ui="ur"))
    rtl, auto = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LayoutDirectionAuto
    pages = {type(page): page for page in window.pages}
    window.desk.history.keep(Kind.DESCRIBED, "photo.jpg", "A man takes a photo.")
    past, models = pages[Past], pages[Models]
    assert isinstance(past, Past) and isinstance(models, Models)
    past.refresh()
    said, first = past.list.item(0).text().split("\n")
    assert re.search(r"\d+/\d+/\d+ \d+:\d+", as_drawn(said, rtl))
    assert "A man takes a photo." in as_drawn(first, rtl)
    size = models.list.model().index(0, 2).data()
    assert re.search(r"\d MB", as_drawn(size, rtl))
    for number in (1, 2):
        (tmp_path / f"00{number}.jpg").write_bytes(b"no photo")
    page = describe(window)
    page.open([str(tmp_path / f"00{number}.jpg") for number in (1, 2)])
    (where,) = page.files.findChildren(QLabel)
    assert re.findall(r"[\d.jpg]+", as_drawn(where.text(), auto)) == ["1", "2", "001.jpg"]
    assert page.running and "001.jpg" in as_drawn(page.running.title, auto)
    assert models.card.layoutDirection() is Qt.LayoutDirection.LeftToRight  # it is English


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("code", "said"), [("ta", "{} காலியாக உள்ளது (பூஜ்ஜிய பைட்)."), ("ur", "\u2066{}\u2069 خالی ہے (صفر بائٹ)۔")]
)
def test_an_empty_file_is_told_in_the_language_of_the_window_by_its_name(
    qapp: QApplication, qtbot: QtBot, show: Show, tmp_path: Path, code: str, said: str
) -> None:
    translation.speak(qapp, languages.find(code))
    window = show(Settings(lang="en", ui=code))
    empty = tmp_path / "empty.jpg"
    empty.touch()
    page = describe(window)
    page.open([str(empty)])
    idle(qtbot, page)
    told, hint = page.notice.text.split("\n")
    assert told == said.format(empty)
    assert share_in_script(hint.replace("JPEG", "").replace("PNG", ""), languages.find(code)) == 1.0
    (batch,) = (each for each in window.pages if isinstance(each, Batch))
    batch.open([str(empty)])
    idle(qtbot, batch)
    assert said.format("empty.jpg") in batch.model.index(0, 2).data()
    assert batch.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == said.format(empty)
    (item,) = batch.rows.items()
    assert item.error == f"{empty} is empty (zero bytes)."  # what is kept is for the command line, too


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("code", CODES)
def test_qts_own_dialogs_speak_the_language_of_the_window(qapp: QApplication, qtbot: QtBot, code: str) -> None:
    translation.speak(qapp, languages.find(code))
    dialog, box = QFileDialog(None, "", ""), QMessageBox()
    for each in (dialog, box):
        qtbot.addWidget(each)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    box.setDetailedText("what happened")
    said = [each.text() for each in dialog.findChildren(QLabel)]
    said += [each.text() for each in dialog.findChildren(QPushButton)]
    for text in (*said, *(each.text() for each in box.buttons())):
        assert share_in_script(text.partition(" (&")[0], languages.find(code)) == 1.0, text
