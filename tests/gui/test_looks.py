from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from netrika import languages, paths
from netrika.gui import fonts, translation
from netrika.gui.theme import LEAST, Theme, contrast
from netrika.settings import Settings

from .conftest import Show, describe
from .themes import dark, wear

LARGE = 2.0
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
Role = QPalette.ColorRole
NEVER_CUT = (QPushButton, QCheckBox, QComboBox, QSpinBox, QLabel)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, as it was again afterwards."""
    font = qapp.font()
    fonts.install()
    yield qapp
    translation.speak(qapp, languages.ENGLISH)
    qapp.setFont(font)
    qapp.setPalette(QPalette())


def speak_large(app: QApplication, code: str) -> None:
    translation.speak(app, languages.find(code))
    font = app.font()
    font.setPointSizeF(LARGE * QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF())
    app.setFont(font)


@pytest.mark.parametrize("code", ["en", "ta", "ml", "ur"])
def test_no_text_is_cut_where_letters_are_twice_as_large(app: QApplication, show: Show, code: str) -> None:
    speak_large(app, code)
    window = show(Settings(lang=code, ui=code))
    window.resize(1000, 680)
    for row, page in enumerate(window.pages):
        window.list.setCurrentRow(row)
        app.processEvents()
        shown = [each for each in page.findChildren(QWidget) if each.isVisible() and isinstance(each, NEVER_CUT)]
        assert shown
        for each in shown:
            room, wanted = each.size(), each.minimumSizeHint()
            assert room.width() >= wanted.width() and room.height() >= wanted.height(), each.accessibleName()
            assert page.rect().contains(
                each.geometry().translated(each.mapTo(page, each.rect().topLeft()) - each.pos())
            )
    assert window.minimumSizeHint().width() < 640 and window.minimumSizeHint().height() < 480


def test_what_has_no_room_beside_the_photo_goes_below_it(app: QApplication, show: Show) -> None:
    page = describe(show())
    assert page.language.mapTo(page, QPoint()).x() > page.width() / 2
    speak_large(app, "ta")
    page = describe(show(Settings(lang="ta", ui="ta")))
    assert page.language.mapTo(page, QPoint()).x() < page.width() / 2
    assert page.language.mapTo(page, QPoint()).y() > page.photo.geometry().bottom()


@pytest.mark.parametrize("is_dark", [False, True])
def test_all_letters_have_the_contrast_of_level_aa(app: QApplication, show: Show, is_dark: bool) -> None:
    app.setStyle("Fusion")
    Theme(app)
    if is_dark:
        wear(app, dark())
    window = show()
    pairs = {(Role.HighlightedText, Role.Highlight), (Role.PlaceholderText, Role.Base), (Role.Text, Role.Base)}
    pairs |= {(Role.ButtonText, Role.Button), (Role.ToolTipText, Role.ToolTipBase), (Role.WindowText, Role.Window)}
    for page in window.pages:
        for each in (page, *page.findChildren(QWidget)):
            for letters, ground in (*pairs, (each.foregroundRole(), each.backgroundRole())):
                for group in GROUPS:
                    palette = each.palette()
                    a, b = palette.color(group, letters), palette.color(group, ground)
                    assert a.alpha() == 255 and contrast(a, b) >= LEAST, (each, letters, ground)
    assert (window.palette().color(Role.Window).lightness() < 128) is is_dark


def test_the_theme_follows_the_system(app: QApplication) -> None:
    app.setStyle("Fusion")
    theme = Theme(app)
    wear(app, dark())
    theme.apply()  # as the system calls for
    assert app.palette().color(Role.Window).lightness() > 128


@pytest.mark.parametrize("code", [each.code for each in languages.LANGUAGES if each.script in fonts.FAMILIES])
def test_a_font_that_comes_with_the_app_has_every_letter_of_the_window(app: QApplication, code: str) -> None:
    if code == "ar":
        return
    language = languages.find(code)
    own = QRawFont.fromFont(QFont(fonts.FAMILIES[language.script]))
    assert own.familyName() == fonts.FAMILIES[language.script]
    tree = ET.parse(paths.resources() / "translations" / f"netrika_{code}.ts")
    said = language.endonym + "".join(each.findtext("translation", "") for each in tree.iter("message"))
    letters = {char for char in said if ord(char) > 0x24F and not 0x2000 <= ord(char) < 0x2100}
    assert len(letters) > 20 and all(own.supportsCharacter(ord(char)) for char in letters)
