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
    first = [each for each in recent if each in spoken][:RECENT]
    others = [each.code for each in languages.LANGUAGES if each.code in spoken and each.code not in first]
    offered = [*first, *([None] if first and others else []), *others]
    if [box.itemData(row) for row in range(box.count())] != offered:
        box.clear()  # only where they are others: a screen reader is not told of what was in the list before
        for language in map(languages.find, (*first, *others)):
            box.addItem(language.endonym, language.code)
            box.setItemData(box.count() - 1, language.english, Qt.ItemDataRole.AccessibleDescriptionRole)
        if None in offered:
            box.insertSeparator(len(first))
    box.setCurrentIndex(max(box.findData(code), 0) if code else 0)  # None is the line between


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
