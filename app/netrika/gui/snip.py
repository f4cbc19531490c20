"""A region of the screen, dragged out on a still of it."""

from __future__ import annotations

import os

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

LEAST_PX = 8  # a side of a region that is meant
DIM = QColor(0, 0, 0, 110)


def can_grab() -> bool:
    """Whether the screen can be seen: Wayland shows it to nobody, and to those under XWayland as black."""
    return not (os.environ.get("WAYLAND_DISPLAY") or QGuiApplication.platformName().startswith("wayland"))


def grab(window: QWidget) -> QPixmap:
    """What the screen that a window is on shows."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    return screen.grabWindow(0)


class Snip(QWidget):
    """Covers the screen with a still of it; `taken` tells the region that was dragged out. Escape closes it."""

    taken = Signal(QImage)

    def __init__(self, still: QPixmap, hint: str) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAccessibleName(hint)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._still, self._hint = still, hint
        self._from, self._to = QPoint(), QPoint()

    @property
    def region(self) -> QRect:
        """What is dragged out so far, in the widget's points."""
        return QRect(self._from, self._to).normalized()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._from = self._to = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._to = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._to = event.position().toPoint()
        region = self.region
        self.close()
        if min(region.width(), region.height()) >= LEAST_PX:
            ratio = self._still.width() / max(self.width(), 1)
            size = (round(region.width() * ratio), round(region.height() * ratio))
            self.taken.emit(self._still.copy(round(region.x() * ratio), round(region.y() * ratio), *size).toImage())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._still)
        painter.fillRect(self.rect(), DIM)
        if not self.region.isEmpty():
            painter.setClipRect(self.region)
            painter.drawPixmap(self.rect(), self._still)
            painter.setClipping(False)
            painter.setPen(QPen(QColor(Qt.GlobalColor.white), 2))
            painter.drawRect(self.region)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(self.rect().adjusted(0, 40, 0, 0), Qt.AlignmentFlag.AlignHCenter, self._hint)
