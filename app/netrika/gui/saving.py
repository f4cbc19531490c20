"""Asking where to save."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> tuple[Path, str] | None:
    """Return the file that the user names and its kind, one of `kinds`, which gives their suffixes; None for none.

    The suffix is added before the user is asked whether a file may be replaced.
    """
    dialog = QFileDialog(parent, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{kind} (*{suffix})": kind for kind, suffix in kinds.items()}
    dialog.setNameFilters(list(filters))

    def suit(chosen: str) -> None:
        dialog.setDefaultSuffix(kinds[filters[chosen]].removeprefix("."))

    dialog.filterSelected.connect(suit)
    suit(next(iter(filters)))
    if not dialog.exec():
        return None
    return Path(dialog.selectedFiles()[0]), filters[dialog.selectedNameFilter()]
