"""The window in the user's language: from Qt's .ts files, which `installers/hatch_build.py` compiles."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netrika import languages, paths
from netrika.gui import fonts
from netrika.languages import ENGLISH, Language

# Of the .ts files: the window's own texts, and those of Qt that it shows.
CONTEXTS = ("Netrika", "QPlatformTheme", "QFileDialog", "QMessageBox", "QWidgetTextControl")


class Translation(QTranslator):
    """What `netrika_<code>.qm` has for English texts, wherever in the window they stand.

    Texts with a number are worded so that they need no plural forms.
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.load(str(compiled(language)))

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = (super(Translation, self).translate(each, source) for each in CONTEXTS)
        text = next(filter(None, found), source)  # what has no translation, of Qt's own texts, stays English
        return with_mnemonic(text, source)


def compiled(language: Language) -> Path:
    """Where a language's texts are, if it has any."""
    return paths.resources() / "translations" / f"netrika_{language.code}.qm"


def with_mnemonic(text: str, source: str) -> str:
    """A translation with the letter of the English text that is pressed with Alt, as there is none of its own script.

    It stands behind in brackets, as translations into scripts without capitals have it: "फ़ोटो खोलें… (&O)".
    """
    found = re.search("&(\\w)", source)
    return f"{text} (&{found[1].upper()})" if found and text and "&" not in text else text


def without_mnemonic(text: str) -> str:
    """A text as a screen reader is to say it."""
    return re.sub(r" \(&\w\)$", "", text).replace("&", "")


def chosen(code: str | None) -> Language:
    """The window's language: that of the settings, else the system's where there is a translation, else English."""
    language = languages.find(code) if code else languages.system_language()
    return language if compiled(language).is_file() else ENGLISH


def path_text(path: Path | str) -> str:
    """A path as it is shown: from the left, among words from the right, too."""
    text = paths.shown(path)
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text


def isolated(text: str) -> str:
    """A text that runs from its own side, and parts nothing around it (UAX 9, first strong isolate)."""
    return f"\u2068{text}\u2069"


def speak(app: QApplication, language: Language) -> None:
    """Let an application speak a language, in its font and from its side. English needs no translation."""
    fonts.suit(app, language)
    rtl = language.direction == "rtl"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    own = QLocale.system()
    QLocale.setDefault(own if own.bcp47Name().partition("-")[0] == language.code else QLocale(language.code))
    for before in app.findChildren(Translation):
        QCoreApplication.removeTranslator(before)
        before.setParent(None)
    if language != ENGLISH:
        translation = Translation(language)
        translation.setParent(app)
        QCoreApplication.installTranslator(translation)
