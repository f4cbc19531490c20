"""What went wrong and what to do, within the page that it happened on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle

LEAST_CHARACTERS = 16  # that a line has room for, else what is beside it goes below
FROM_THE_RIGHT = "\u200f"  # a mark (UAX 9)


class Notice(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon, self._text = QLabel(), QLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._icon.setPixmap(icon.pixmap(32))
        self._icon.setAccessibleName(self.tr("Warning"))
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())  # however long a name is
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be heard again
        self._details = ""
        self._copy = QPushButton(self.tr("Cop&y message"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text + self._details))
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text().replace(FROM_THE_RIGHT, "")

    def tell(self, message: str, hint: str | None, details: str = "") -> None:
        """Show what went wrong and what to do, and have a screen reader say it; `details` are copied with it."""
        self._icon.show()
        self._show("\n".join(filter(None, (message, hint))))
        self._details = f"\n\n{details}" if details else ""

    def inform(self, message: str) -> None:
        """Show what went well, and have a screen reader say it."""
        self._icon.hide()
        self._show(message)

    def _show(self, message: str) -> None:
        self._details = ""
        side = FROM_THE_RIGHT if QGuiApplication.isRightToLeft() else ""  # a line may begin with a path
        self._text.setText("\n".join(f"{side}{line}" for line in message.split("\n")))
        self._text.setToolTip(self.text)
        self._text.setAccessibleName(self.text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))

    def clear(self) -> None:
        """Hide it."""
        self._text.clear()
        self.hide()
