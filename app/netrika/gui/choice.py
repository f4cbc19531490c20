"""A box to choose from, which a screen reader can name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from netrika import languages
from netrika.catalog import store
from netrika.catalog.store import InstalledModel

# Of a model: the codes of the languages that it speaks, and its family.
SPOKEN, FAMILY = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Choice(QComboBox):
    """One of several; its list has the same name as itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)


def languages_into(box: Choice, spoken: Collection[str], code: str | None) -> None:
    """Offer the languages that are spoken, each by its own name, and choose one."""
    offered = [language for language in languages.LANGUAGES if language.code in spoken]
    if [box.itemData(row) for row in range(box.count())] != [language.code for language in offered]:
        box.clear()  # only where they are others: a screen reader is not told of what was in the list before
        for language in offered:
            box.addItem(language.endonym, language.code)
            box.setItemData(box.count() - 1, language.english, Qt.ItemDataRole.AccessibleDescriptionRole)
    box.setCurrentIndex(max(box.findData(code), 0))


def models_into(box: Choice, families: Collection[str]) -> None:
    """Offer the models of these families that are here, each with the languages that it speaks; the choice stays."""
    found = [each.manifest for each in store.scan() if isinstance(each, InstalledModel)]
    offered = {manifest.id: manifest for manifest in found if manifest.family in families}
    for row in reversed(range(box.count())):
        if box.itemData(row) and box.itemData(row) not in offered:
            box.removeItem(row)
    for manifest in offered.values():
        if box.findData(manifest.id) < 0:
            box.addItem(manifest.id, manifest.id)
        row = box.findData(manifest.id)
        box.setItemData(row, manifest.languages, SPOKEN)  # of a model that was replaced they may be others
        box.setItemData(row, manifest.family, FAMILY)
