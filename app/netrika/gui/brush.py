"""A photo to brush over, with the mouse or with the keyboard."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBitmap,
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)

from netrika.gui.desk import announce
from netrika.gui.photo import PhotoView, image_of

RADIUS = 1 / 14  # of the photo's shorter side
STEP = 1 / 28  # that an arrow key goes
BRUSHED = (  # dark and hatched in white, which shows on any photo
    (QColor(0, 0, 0, 110), Qt.BrushStyle.SolidPattern),
    (QColor(Qt.GlobalColor.white), Qt.BrushStyle.DiagCrossPattern),
)
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
        self._strokes, self._at = QImage(), QPointF()

    def display(self, picture: NDArray[np.uint8] | QImage | None) -> None:
        super().display(picture)
        self.wipe()
        self._at = QPointF(self.pixmap().width() / 2, self.pixmap().height() / 2)

    def wipe(self) -> None:
        """Begin anew."""
        self._strokes = QImage(self.pixmap().size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._strokes.fill(Qt.GlobalColor.transparent)
        self.update()

    def brush(self, mask: NDArray[np.uint8]) -> None:
        """Begin anew with a mask, as `brushed` returns it."""
        self.wipe()
        black = np.repeat(255 - mask[..., None], 3, 2)
        white = QBitmap.fromImage(image_of(black).convertToFormat(QImage.Format.Format_Mono))
        painter = QPainter(self._strokes)
        painter.setClipRegion(QRegion(white))
        for colour, style in BRUSHED:
            painter.fillRect(self._strokes.rect(), QBrush(colour, style))
        painter.end()

    def brushed(self) -> NDArray[np.uint8]:
        """A mask: (H, W) uint8 of the photo's size, white where it was brushed."""
        alpha = self._strokes.convertToFormat(QImage.Format.Format_Alpha8)
        rows = np.frombuffer(alpha.constBits(), np.uint8).reshape(alpha.height(), alpha.bytesPerLine())
        return np.where(rows[:, : alpha.width()] > 0, np.uint8(255), np.uint8(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton:
            self._at = self.on_picture(event.position())
            self._set_down(self._at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton and not self.pixmap().isNull():
            self._set_down(self.on_picture(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._at += ARROWS[key] * (STEP * self._side)
            self._at.setX(min(max(self._at.x(), 0), self.pixmap().width()))
            self._at.setY(min(max(self._at.y(), 0), self.pixmap().height()))
            self.update()
        elif key == Qt.Key.Key_Space:
            self._set_down(self._at)
            self._tell()
        elif key == Qt.Key.Key_Delete:
            self.wipe()
            self._tell()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.pixmap().isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.to_picture(painter)
        painter.drawImage(0, 0, self._strokes)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width_px in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.white, 2)):
                painter.setPen(QPen(colour, width_px / scale))
                painter.drawEllipse(self._at, RADIUS * self._side, RADIUS * self._side)

    def _tell(self) -> None:
        """Say how much is brushed over, to those who do not see it."""
        share = self.brushed().mean() / 255
        announce(self, self.tr("Brushed over: {percent} %").format(percent=round(100 * share)))

    @property
    def _side(self) -> int:
        return min(self.pixmap().width(), self.pixmap().height())

    def _set_down(self, at: QPointF) -> None:
        if not self.pixmap().isNull():
            painter = QPainter(self._strokes)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            for colour, style in BRUSHED:  # from where it was: the mouse tells of few places on its way
                width_px = 2 * RADIUS * self._side
                pen = QPen(QBrush(colour, style), width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(self._at, at) if self._at != at else painter.drawPoint(at)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.end()
            self._at = at
            self.update()
