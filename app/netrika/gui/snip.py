"""A region of the screen, chosen on a still of it."""

from __future__ import annotations

import os

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from netrika.gui.brush import ARROWS
from netrika.gui.desk import announce, enlarge

LEAST_PX = 8  # a side of a region that is meant
STEP_PX, FAR_PX = 8, 80  # that an arrow key goes, without and with Shift
SETTERS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
DIM = QColor(0, 0, 0, 110)
HINT_Y, HINT_MARGIN = 40, 8


def can_grab() -> bool:
    """Whether the screen can be seen: Wayland shows it to nobody, and to those under XWayland as black."""
    return not (os.environ.get("WAYLAND_DISPLAY") or QGuiApplication.platformName().startswith("wayland"))


def grab(window: QWidget) -> QPixmap:
    """What the screen that a window is on shows."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    return screen.grabWindow(0)


class Snip(QWidget):
    """Covers the screen with a still of it; `taken` tells the region that was chosen. Escape closes it.

    The mouse's left button drags a region out; arrows move a cross, and the space bar or Enter sets two opposite
    corners there.
    """

    taken = Signal(QImage)

    def __init__(self, still: QPixmap, hint: str) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        keys = self.tr(
            "Arrows move the cross, with Shift farther; Space or Enter sets one corner, then the opposite one."
        )
        enlarge(self)
        self.setAccessibleName(hint)
        self.setAccessibleDescription(keys)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._still, self._hint = still, f"{hint}\n{keys}"
        self._corner: QPoint | None = None  # that was set first
        self._cross = QPoint()

    @property
    def region(self) -> QRect:
        """What is chosen so far, in the widget's points: empty before a corner is set."""
        if self._corner is None:
            return QRect()
        return QRect(self._corner, self._corner).united(QRect(self._cross, self._cross))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._cross = self.rect().center()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton:
            self._corner = self._cross = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._cross = event.position().toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton:
            self._cross = event.position().toPoint()
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in ARROWS:
            is_far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = ARROWS[Qt.Key(event.key())] * (FAR_PX if is_far else STEP_PX)
            to, end = self._cross + step.toPoint(), self.rect().bottomRight()
            self._cross = QPoint(min(max(to.x(), 0), end.x()), min(max(to.y(), 0), end.y()))
            self.update()
        elif event.key() in SETTERS and not event.isAutoRepeat():
            self._set_corner()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in ARROWS and not event.isAutoRepeat():  # a key that is held is told of once
            announce(self, self._told())

    def _told(self) -> str:
        """Where the cross is, or how large the region became."""
        if self._corner is None:
            return self.tr("{x} from the left, {y} from the top").format(x=self._cross.x(), y=self._cross.y())
        return self.tr("{width} wide, {height} high").format(width=self.region.width(), height=self.region.height())

    def _set_corner(self) -> None:
        if self._corner is None:
            self._corner = self._cross
            self.update()
            announce(self, self.tr("The first corner is set. Move to the opposite one."))
        elif self._is_meant:
            self._take()
        else:
            announce(self, self.tr("The region is too small. Move farther."))

    @property
    def _is_meant(self) -> bool:
        return min(self.region.width(), self.region.height()) >= LEAST_PX

    def _take(self) -> None:
        """Close, and tell the region that is meant."""
        self.close()
        if self._is_meant:
            region, ratio = self.region, self._still.width() / max(self.width(), 1)
            size = (round(region.width() * ratio), round(region.height() * ratio))
            self.taken.emit(self._still.copy(round(region.x() * ratio), round(region.y() * ratio), *size).toImage())

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
        self._draw_cross(painter)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        space = self.rect().adjusted(HINT_MARGIN, HINT_Y, -HINT_MARGIN, 0)
        text = painter.boundingRect(space, flags, self._hint)
        painter.fillRect(text.adjusted(-HINT_MARGIN, -HINT_MARGIN, HINT_MARGIN, HINT_MARGIN), DIM)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(text, flags, self._hint)

    def _draw_cross(self, painter: QPainter) -> None:
        """Draw it in black and white, of which one shows on any screen."""
        x, y = self._cross.toTuple()
        for colour, width_px in ((Qt.GlobalColor.black, 3), (Qt.GlobalColor.white, 1)):
            painter.setPen(QPen(colour, width_px))
            painter.drawLine(x, 0, x, self.height())
            painter.drawLine(0, y, self.width(), y)
