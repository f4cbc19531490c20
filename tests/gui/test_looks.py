from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from netrika import languages, paths
from netrika.gui import fonts, outlines, theme, translation
from netrika.gui.batch import Batch
from netrika.gui.theme import LEAST, contrast
from netrika.settings import Settings

from .conftest import Show, create, describe
from .themes import dark, wear

LARGE = 2.0
INDIC = [each.code for each in languages.LANGUAGES if each.script in fonts.FAMILIES and each.code != "ar"]
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
Role = QPalette.ColorRole
ROUNDING_PX = 8  # a bar to scroll up and down may come once the page is folded
NEVER_CUT = (QPushButton, QCheckBox, QComboBox, QSpinBox, QLabel)


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
        for _ in range(3):  # what is folded may make other parts fold
            app.processEvents()
        shown = [each for each in page.findChildren(QWidget) if each.isVisible() and isinstance(each, NEVER_CUT)]
        assert shown
        for each in shown:
            if isinstance(each, QLabel) and not each.text():
                continue
            if isinstance(each, QCheckBox) and each.text():
                assert each.accessibleName() == translation.without_mnemonic(each.text().replace("\n", " "))
            room, wanted = each.size(), each.minimumSizeHint()
            assert room.width() >= wanted.width() and room.height() >= wanted.height(), each
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
    outlines.draw(app)
    theme.suit(app)
    if is_dark:
        wear(app, dark())
    window = show()
    pairs = {(Role.HighlightedText, Role.Highlight), (Role.PlaceholderText, Role.Base), (Role.Text, Role.Base)}
    pairs |= {(Role.ButtonText, Role.Button), (Role.ToolTipText, Role.ToolTipBase), (Role.WindowText, Role.Window)}
    pairs |= {(Role.HighlightedText, Role.Accent)}
    for page in window.pages:
        for each in (page, *page.findChildren(QWidget)):
            for letters, ground in (*pairs, (each.foregroundRole(), each.backgroundRole())):
                for group in GROUPS:
                    palette = each.palette()
                    a, b = palette.color(group, letters), palette.color(group, ground)
                    assert a.alpha() == 255 and contrast(a, b) >= LEAST, (each, letters, ground)
    assert (window.palette().color(Role.Window).lightness() < 128) is is_dark


@pytest.mark.parametrize("is_dark", [False, True])
def test_what_is_ticked_filled_in_or_has_the_focus_is_outlined(app: QApplication, show: Show, is_dark: bool) -> None:
    outlines.draw(app)
    theme.suit(app)
    if is_dark:
        wear(app, dark())
    window = show()
    page = create(window)
    ground = window.palette().color(Role.Window)

    def seen(widget: QWidget, across: range) -> float:
        pixels, at = window.grab().toImage(), widget.mapTo(window, QPoint())
        row = at.y() + widget.height() // 2
        return max(contrast(pixels.pixelColor(at.x() + x, row), ground) for x in across)

    for each in (page.prompt, page.count, page.size_px):
        assert seen(each, range(1)) >= outlines.LEAST
    assert seen(describe(window).with_text, range(1)) >= outlines.LEAST
    create(window).prompt.setText("cat")
    button = page.go
    around = range(-outlines.GAP_PX, -outlines.GAP_PX + 1)
    assert seen(button, around) < outlines.LEAST
    window.activateWindow()
    button.setFocus()
    app.processEvents()
    assert seen(button, around) >= outlines.LEAST


def test_colours_and_letters_follow_the_system(app: QApplication, show: Show) -> None:
    outlines.draw(app)
    window = show()
    wear(app, dark())
    app.setFont(QFont("Noto Sans", 30))
    app.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert window.palette().color(Role.Window).lightness() > 128 and window.font().pointSize() < 30


def test_the_wheel_scrolls_and_changes_nothing_that_it_passes_over(app: QApplication, show: Show) -> None:
    window = show()
    window.resize(1000, 300)
    page = create(window)
    app.processEvents()
    (area,) = (each for each in window.findChildren(QScrollArea) if each.widget() is page)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == 0
    for box in (page.count, page.size_px):
        QTest.wheelEvent(window.windowHandle(), box.mapTo(window, QPoint(5, 5)).toPointF(), QPoint(0, -120))
    assert bar.value() > 0 and page.count.value() == 1 and page.size_px.currentIndex() == 0
    page.again.setEnabled(True)
    page.again.setFocus()
    assert page.again.visibleRegion().boundingRect() == page.again.rect()


@pytest.mark.parametrize("code", INDIC)
def test_a_font_that_comes_with_the_app_has_every_letter_of_the_window(app: QApplication, code: str) -> None:
    language = languages.find(code)
    own = QRawFont.fromFont(QFont(fonts.FAMILIES[language.script]))
    assert own.familyName() == fonts.FAMILIES[language.script]
    tree = ET.parse(paths.resources() / "translations" / f"netrika_{code}.ts")
    said = language.endonym + "".join(each.findtext("translation", "") for each in tree.iter("message"))
    letters = {char for char in said if ord(char) > 0x24F and not 0x2000 <= ord(char) < 0x2100}
    assert len(letters) > 20 and all(own.supportsCharacter(ord(char)) for char in letters)


@pytest.mark.parametrize("width", [800, 620])
@pytest.mark.parametrize("code", ["en", "ta", "ml", "ur"])
def test_large_letters_in_a_small_window_need_no_scrolling_sideways(
    app: QApplication, show: Show, code: str, width: int
) -> None:
    speak_large(app, code)
    window = show(Settings(lang=code, ui=code))
    window.resize(width, 600)
    for row, page in enumerate(window.pages):
        window.list.setCurrentRow(row)
        app.processEvents()
        assert window.list.viewport().rect().contains(window.list.visualItemRect(window.list.item(row)))
        viewport = page.parentWidget()
        assert viewport and page.minimumSizeHint().width() <= viewport.width() + ROUNDING_PX, page.title


@pytest.mark.parametrize("code", ["en", "ta", "ml", "ur"])
def test_what_boxes_say_has_room_in_a_small_window(app: QApplication, show: Show, code: str) -> None:
    translation.speak(app, languages.find(code))
    fonts.suit(app, languages.find(code))
    window = show(Settings(lang=code, ui=code))
    window.resize(620, 680)
    for row, page in enumerate(window.pages):
        window.list.setCurrentRow(row)
        app.processEvents()
        lines = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
        for line in lines:
            said = line.text() or line.placeholderText()
            assert line.fontMetrics().horizontalAdvance(said) <= line.contentsRect().width(), said


def test_what_is_large_on_a_page_keeps_room_beside_the_longest_words(app: QApplication, show: Show) -> None:
    speak_large(app, "ta")
    window = show(Settings(lang="ta", ui="ta"))
    window.resize(800, 600)
    (batch,) = (page for page in window.pages if isinstance(page, Batch))
    window.list.setCurrentRow(window.pages.index(batch))
    app.processEvents()
    assert batch.table.width() > 300 and batch.table.height() > 150
