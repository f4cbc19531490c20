"""The bar of jobs: each that waits or runs, with its progress and a button that cancels it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from netrika.gui.bridge import Bridge
from netrika.gui.files import Elided
from netrika.services.jobs import FINAL, Job, State

STEPS = 1000  # of a bar, which counts no higher than a C int, as models have bytes


class JobRow(QWidget):
    """One job."""

    def __init__(self, job: Job[Any]) -> None:
        super().__init__()
        self._job, self._stopping = job, False
        self._title, self._progress = Elided(), QProgressBar()
        self._progress.setAccessibleName(job.title)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel: {job}").format(job=job.title))
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._progress, 1)
        row.addWidget(self.cancel)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the job is."""
        done, total = self._job.done, self._job.total
        self._progress.setRange(0, STEPS if done else 0)  # 0 of 0 is shown as busy
        self._progress.setValue(STEPS * done // max(total, 1))
        self._say(self._state())

    def _state(self) -> str:
        title = self._job.title
        if self._stopping:
            return self.tr("{job}: stopping…").format(job=title)
        if self._job.state is State.QUEUED and not self._job.done:  # what began only lets others have their turn
            return f"{title}: {self.tr('waiting')}"
        return title

    def _say(self, text: str) -> None:
        if text != self._title.toolTip():  # a screen reader is told of every change
            self._title.show_text(text)

    def _stop(self) -> None:
        self._stopping = True
        self._job.cancel()  # the button stays, and the focus on it, until the job has ended
        self._say(self._state())


class JobsBar(QWidget):
    """All jobs that are not over; `left` is told when one ends whose button had the focus."""

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._rows: dict[Job[Any], JobRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        bridge.changed.connect(self._follow)
        self.hide()

    @property
    def jobs(self) -> list[Job[Any]]:
        """Those that wait or run."""
        return [job for job in self._rows if job.state not in FINAL]

    def row(self, job: Job[Any]) -> JobRow:
        """The row of a job that is not over."""
        return self._rows[job]

    def _follow(self, job: Job[Any]) -> None:
        row = self._rows.get(job)
        if job.state in FINAL:
            if row:
                if row.cancel.hasFocus():
                    self.left.emit()
                del self._rows[job]
                self._layout.removeWidget(row)
                row.deleteLater()
        elif row:
            row.refresh()
        else:
            self._rows[job] = JobRow(job)
            self._layout.addWidget(self._rows[job])
        self.setVisible(bool(self._rows))
