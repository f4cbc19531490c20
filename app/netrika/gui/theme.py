"""Colours that can be read, in the system's light theme and its dark one.

The system chooses the colours; where letters on what is chosen, or in what waits to be filled in, have less contrast
than WCAG 2.2 asks for (4.5 to 1, level AA), the colour is moved until they have it.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

LEAST = 4.5
STEPS = 20
Role = QPalette.ColorRole
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
# What is moved, and what it is to be told from.
PAIRS = (
    (Role.Highlight, Role.HighlightedText),
    (Role.Accent, Role.HighlightedText),  # the share of a bar that is done, and the percents on it
    (Role.PlaceholderText, Role.Base),
)


def contrast(a: QColor, b: QColor) -> float:
    """WCAG's contrast of two opaque colours, 1 to 21."""
    dark, bright = sorted((_luminance(a), _luminance(b)))
    return (bright + 0.05) / (dark + 0.05)


def legible(palette: QPalette) -> QPalette:
    """What of a palette must change, as a palette that holds nothing else."""
    changed = QPalette()
    changed.setResolveMask(0)
    for group in GROUPS:
        for role, other in PAIRS:
            before = palette.color(group, role)
            if (after := told_from(before, palette.color(group, other))) != before:
                changed.setColor(group, role, after)
    return changed


def suit(app: QApplication) -> None:
    """Take the system's colours, as they are now, and make them legible."""
    app.setPalette(QPalette())
    app.setPalette(legible(app.palette()))


def told_from(colour: QColor, other: QColor, least: float = LEAST) -> QColor:
    """The colour, opaque, as near to what it was as can be told from the other."""
    away = QColor("black") if _luminance(other) > 0.18 else QColor("white")
    opaque = _mixed(other, QColor(colour.rgb()), colour.alphaF())
    mixed = (_mixed(opaque, away, step / STEPS) for step in range(STEPS + 1))
    return next((each for each in mixed if contrast(each, other) >= least), away)


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    pairs = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(one + share * (two - one)) for one, two in pairs))


def _luminance(colour: QColor) -> float:
    linear = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * each for share, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
