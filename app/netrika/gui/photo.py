"""A photo with boxes over it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

BOX, CHOSEN = QColor(0, 90, 200), QColor(255, 170, 0)
BOX_PX, CHOSEN_PX = 2.0, 5.0  # the chosen one is told apart by its width, not by its colour alone


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """(H, W, 3) uint8 RGB pixels as Qt's image, which keeps a copy of its own."""
    height, width = pixels.shape[:2]
    kept = np.ascontiguousarray(pixels)
    return QImage(kept.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class PhotoView(QLabel):  # which screen readers are told is a graphic as soon as it has a pixmap
    """Shows (H, W, 3) uint8 RGB pixels as large as there is room; `hovered` tells which line's boxes it is over."""

    hovered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: list[list[QPolygonF]] = []  # of each line
        self._chosen = -1
        self.setMinimumSize(QSize(200, 160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def display(self, picture: NDArray[np.uint8] | QImage | None) -> None:
        """Show a picture, or none."""
        self._boxes, self._chosen = [], -1
        image = picture if isinstance(picture, QImage | None) else image_of(picture)
        self.setPixmap(QPixmap() if image is None else QPixmap.fromImage(image))
        self.update()

    def outline(self, lines: Sequence[Sequence[NDArray[np.float32]]]) -> None:
        """Draw the boxes of lines, one or more a line, each (4, 2) corners in the picture's pixels."""
        self._boxes = [[QPolygonF([QPointF(float(x), float(y)) for x, y in quad]) for quad in quads] for quads in lines]
        self._chosen = -1
        self.update()

    def choose(self, index: int) -> None:
        """Make the boxes of one line stand out; none with -1."""
        if index != self._chosen:
            self._chosen = index
            self.update()

    def on_picture(self, at: QPointF) -> QPointF:
        """A point of the widget in the picture's pixels."""
        target = self._target()
        return (at - target.topLeft()) * (self.pixmap().width() / target.width())

    def to_picture(self, painter: QPainter) -> float:
        """Let a painter of the widget paint in the picture's pixels; return how large one is then."""
        target = self._target()
        scale = target.width() / self.pixmap().width()
        painter.translate(target.topLeft())
        painter.scale(scale, scale)
        return scale

    @property
    def chosen(self) -> int:
        """The line that stands out, or -1."""
        return self._chosen

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self.pixmap().isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self._target(), self.pixmap(), QRectF(self.pixmap().rect()))
        scale = self.to_picture(painter)
        for index, boxes in enumerate(self._boxes):
            for colour, width_px in self._pens(index):
                painter.setPen(QPen(colour, width_px / scale))
                for box in boxes:
                    painter.drawPolygon(box)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    minimumSizeHint = sizeHint  # noqa: N815

    def _pens(self, index: int) -> Sequence[tuple[QColor, float]]:
        """A dark line below a bright one shows on any photo."""
        if index == self._chosen:
            return (QColor(Qt.GlobalColor.black), CHOSEN_PX + 2), (CHOSEN, CHOSEN_PX)
        return (QColor(Qt.GlobalColor.white), BOX_PX + 2), (BOX, BOX_PX)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.pixmap().isNull():
            return
        at = self.on_picture(event.position())
        fill = Qt.FillRule.OddEvenFill
        hit = (i for i, boxes in enumerate(self._boxes) if any(box.containsPoint(at, fill) for box in boxes))
        over = next(hit, -1)
        if over >= 0:
            self.hovered.emit(over)

    def _target(self) -> QRectF:
        """Where the picture is drawn."""
        size = self.pixmap().size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())
