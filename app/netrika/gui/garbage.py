"""Python's garbage, collected on the window's thread only: Qt's objects must not be freed on another one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Collects what Python would, a little later, in place of whichever thread happens to allocate."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(EVERY_MS)

    def spare(self) -> None:
        """Look no more through what is there now, tens of thousands of objects that live as long as the window."""
        gc.freeze()

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):  # the oldest that is due takes the younger ones along
            if 0 < thresholds[generation] < counts[generation]:
                gc.collect(generation)
                return
