"""The colours of Qt's Fusion style in the dark, which it has where the system asks for them: offscreen nobody does."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from netrika.gui.theme import legible

Role = QPalette.ColorRole


def dark() -> QPalette:
    """Fusion's dark palette (qt_fusionPalette in qplatformtheme.cpp)."""
    back, letters = QColor(50, 50, 50), QColor(240, 240, 240)
    placeholder = QColor(letters)
    placeholder.setAlpha(128)
    palette = QPalette(letters, back, back.lighter(150), back.darker(150), back.darker(130), letters, back.darker(140))
    for role in (Role.Highlight, Role.Accent):
        palette.setColor(role, QColor(48, 140, 198))
    palette.setColor(Role.HighlightedText, letters)
    palette.setColor(Role.PlaceholderText, placeholder)
    palette.setColor(Role.ToolTipBase, back)
    palette.setColor(Role.ToolTipText, letters)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(130, 130, 130))
    return palette


def wear(app: QApplication, palette: QPalette) -> None:
    """Show the window in these colours, as legible as the app makes the system's."""
    app.setPalette(palette)
    app.setPalette(legible(palette).resolve(palette))
