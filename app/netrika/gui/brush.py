"""A photo to brush over, with the mouse or with the keyboard."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen

from netrika.gui.photo import PhotoView

RADIUS = 1 / 14  # of the photo's shorter side
STEP = 1 / 28  # that an arrow key goes
HATCH = Qt.BrushStyle.DiagCrossPattern
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Brush(PhotoView):
    """What is brushed over is hatched. Arrows move the brush, the space bar sets it down, Delete wipes all away."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._path, self._at = QPainterPath(), QPointF()
        self._path.setFillRule(Qt.FillRule.WindingFill)

    def display(self, pixels: NDArray[np.uint8] | None) -> None:
        super().display(pixels)
        self.wipe()
        self._at = QPointF(self.picture.width() / 2, self.picture.height() / 2)

    @property
    def is_brushed(self) -> bool:
        """Whether anything is."""
        return not self._path.isEmpty()

    def wipe(self) -> None:
        """Begin anew."""
        self._path.clear()
        self.update()

    def mask(self) -> NDArray[np.uint8]:
        """(H, W, 3) uint8 of the photo's size, white where it was brushed."""
        image = QImage(self.picture.size(), QImage.Format.Format_RGB888)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.fillPath(self._path, QColor(Qt.GlobalColor.white))
        painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._set_down(self.on_picture(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set_down(self.on_picture(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._at += ARROWS[key] * (STEP * self._side)
            self._at.setX(min(max(self._at.x(), 0), self.picture.width()))
            self._at.setY(min(max(self._at.y(), 0), self.picture.height()))
            self.update()
        elif key == Qt.Key.Key_Space:
            self._set_down(self._at)
        elif key == Qt.Key.Key_Delete:
            self.wipe()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.to_picture(painter)
        for colour, style in ((QColor(0, 0, 0, 90), Qt.BrushStyle.SolidPattern), (Qt.GlobalColor.white, HATCH)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            brush = painter.brush()
            brush.setStyle(style)
            painter.setBrush(brush)
            painter.drawPath(self._path)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width_px in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.white, 2)):
                painter.setPen(QPen(colour, width_px / scale))
                painter.drawEllipse(self._at, RADIUS * self._side, RADIUS * self._side)

    @property
    def _side(self) -> int:
        return min(self.picture.width(), self.picture.height())

    def _set_down(self, at: QPointF) -> None:
        if not self.picture.isNull():
            self._at = at
            self._path.addEllipse(at, RADIUS * self._side, RADIUS * self._side)
            self.update()
