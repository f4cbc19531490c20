"""Outlines that can be seen in any theme: of what is filled in or ticked, and of what the keyboard is at.

Qt's Fusion style draws them a little darker than the window, which nobody sees in the dark; WCAG 2.2 asks for a
contrast of 3 to 1 (1.4.11, level AA).
"""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from netrika.gui.theme import told_from

FUSION = "fusion"
LEAST = 3.0
LINE_PX, RING_PX, GAP_PX = 1, 2, 2  # of outlines, of the ring around what has the focus, and how far out it stands
ROUND_PX = 2.5
Element: TypeAlias = QStyle.PrimitiveElement
Control: TypeAlias = QStyle.ComplexControl
Metric: TypeAlias = QStyle.PixelMetric
ABOVE = QStyle.StyleHint.SH_FocusFrame_AboveWidget
BOXES = (Element.PE_IndicatorCheckBox, Element.PE_FrameLineEdit, Element.PE_Frame)
FIELDS = (Control.CC_ComboBox, Control.CC_SpinBox)
MARGINS = (Metric.PM_FocusFrameHMargin, Metric.PM_FocusFrameVMargin)
Role = QPalette.ColorRole


class Outlined(QProxyStyle):
    """Fusion, with an outline around boxes to tick and fields to fill in."""

    def __init__(self) -> None:
        super().__init__(FUSION)

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is ABOVE:
            return 1  # and its place is the page's or the window's, not that of a widget that may go
        return super().styleHint(hint, option, widget, returned)

    def pixelMetric(  # noqa: N802
        self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in MARGINS:
            return GAP_PX
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(  # noqa: N802
        self, element: Element, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element in BOXES:
            _outline(painter, option)

    def drawComplexControl(  # noqa: N802
        self,
        control: Control,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in FIELDS:
            _outline(painter, option)


class FocusRing(QFocusFrame):
    """A ring around what has the focus in a window, wherever that goes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        palette = self.palette()
        colour = told_from(palette.color(Role.Highlight), palette.color(Role.Window), LEAST)
        _rectangle(QPainter(self), QRectF(self.rect()), QPen(colour, RING_PX))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.setWidget(now if now and self._window.isAncestorOf(now) else None)  # type: ignore[arg-type]


def draw(app: QApplication) -> None:
    """Draw outlines where the system's style is Fusion; others have their own."""
    if app.style().name() == FUSION:
        app.setStyle(Outlined())


def ring(window: QWidget) -> None:
    """Put a ring around what has the focus in a window, where the style gives it a place that stays."""
    if window.style().styleHint(ABOVE):
        FocusRing(window)


def _outline(painter: QPainter, option: QStyleOption) -> None:
    """Outline what was drawn, in a grey that can be told from the window."""
    palette: QPalette = option.palette
    ground = palette.color(Role.Window)
    _rectangle(painter, QRectF(option.rect), QPen(told_from(ground, ground, LEAST), LINE_PX))


def _rectangle(painter: QPainter, rectangle: QRectF, pen: QPen) -> None:
    """A rectangle whose line lies within."""
    within = pen.widthF() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rectangle.adjusted(within, within, -within, -within), ROUND_PX, ROUND_PX)
    painter.restore()
