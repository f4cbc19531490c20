"""A text that is there to be read, and copied."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit


class ResultText(QPlainTextEdit):
    """Read-only, with a cursor that a screen reader goes through it with, line by line; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def write_from(self, side: Qt.LayoutDirection) -> None:
        """Let the text run from this side, and stand on it, whatever the window's."""
        is_rtl = side is Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(side)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(side)


def side_of(text: str) -> Qt.LayoutDirection:
    """The side that a text runs from: by its first strong character (UAX 9, P2 and P3), the left if it has none."""
    strong = next((kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft
