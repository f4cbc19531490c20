"""A box to choose from, which a screen reader can name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from netrika import languages
from netrika.catalog import store
from netrika.catalog.store import InstalledModel

RECENT = 3  # languages that stand above the others
# Of a model: the codes of the languages that it speaks, and its family.
SPOKEN, FAMILY = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Choice(QComboBox):
    """One of several; its list has the same name as itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)


def languages_into(box: Choice, spoken: Collection[str], code: str | None, recent: Sequence[str]) -> None:
    """Offer the languages that are spoken, each by its own name, those used of late first, and choose one."""
    box.clear()
    first = [each for each in recent if each in spoken][:RECENT]
    codes = [language.code for language in languages.LANGUAGES if language.code in spoken]
    for each in (*first, *(each for each in codes if each not in first)):
        language = languages.find(each)
        box.addItem(language.endonym, language.code)
        box.setItemData(box.count() - 1, language.english, Qt.ItemDataRole.AccessibleDescriptionRole)
    if first and len(first) < len(codes):
        box.insertSeparator(len(first))
    box.setCurrentIndex(max(box.findData(code), 0))


def models_into(box: Choice, families: Collection[str]) -> None:
    """Offer the models of these families that are here, each with the languages that it speaks; the choice stays."""
    chosen = box.currentText()
    found = [each.manifest for each in store.scan() if isinstance(each, InstalledModel)]
    for manifest in found:
        if manifest.family in families and box.findText(manifest.id) < 0:
            box.addItem(manifest.id, manifest.id)
            box.setItemData(box.count() - 1, manifest.languages, SPOKEN)
            box.setItemData(box.count() - 1, manifest.family, FAMILY)
    for row in reversed(range(box.count())):
        if box.itemData(row) and box.itemData(row) not in {manifest.id for manifest in found}:
            box.removeItem(row)
    if chosen:
        box.setCurrentText(chosen)
