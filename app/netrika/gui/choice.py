"""A box to choose from, which a screen reader can name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from netrika import languages


class Choice(QComboBox):
    """One of several; its list has the same name as itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)


def languages_into(box: Choice, spoken: Collection[str], code: str | None) -> None:
    """Offer the languages that are spoken, each by its own name, and choose one."""
    box.clear()
    for language in languages.LANGUAGES:
        if language.code in spoken:
            box.addItem(language.endonym, language.code)
            box.setItemData(box.count() - 1, language.english, Qt.ItemDataRole.AccessibleDescriptionRole)
    box.setCurrentIndex(max(box.findData(code), 0))
