"""Fonts of the ten scripts of India that Netrika writes, which come with the app; other scripts are the system's."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from netrika import paths
from netrika.languages import Language

# By script: the family, whose file is called as it is.
FAMILIES: Mapping[str, str] = {
    "Arab": "Noto Naskh Arabic",
    "Beng": "Noto Sans Bengali",
    "Deva": "Noto Sans Devanagari",
    "Gujr": "Noto Sans Gujarati",
    "Guru": "Noto Sans Gurmukhi",
    "Knda": "Noto Sans Kannada",
    "Mlym": "Noto Sans Malayalam",
    "Orya": "Noto Sans Oriya",
    "Taml": "Noto Sans Tamil",
    "Telu": "Noto Sans Telugu",
}


def install() -> None:
    """Add the fonts to those of the system, for this application alone."""
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")  # tells of every script that a font lacks
    for family in FAMILIES.values():
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / f"{family.replace(' ', '')}-Regular.ttf"))


def suit(app: QApplication, language: Language) -> None:
    """Write the window in its language's own font, whose letters are to set the height of lines and fields.

    What else stands in it is written in the system's font, or where that lacks the letters in that of their script.
    """
    app.setFont(QFont())  # the system's, as it is now
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own = [family] if (family := FAMILIES.get(language.script)) else []
    font.setFamilies([*own, QFontInfo(font).family(), *(each for each in FAMILIES.values() if each not in own)])
    app.setFont(font)
