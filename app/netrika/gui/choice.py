"""A box to choose from, which a screen reader can name."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """One of several; its list has the same name as itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
