"""From jobs to Qt's signals: the only point where threads meet."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from threading import Lock
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from netrika.engines.context import Context
from netrika.services.jobs import Job, JobQueue

T = TypeVar("T")


class Line(Enum):
    """Where jobs queue, one after another in each."""

    MODELS = auto()
    ERRANDS = auto()  # opening and saving, which are short
    DOCUMENTS = auto()  # saving all pages of a document as another
    LONG = auto()  # fetching and checking models, writing into many photos
    ASKING = auto()  # what waits for the user


class Bridge(QObject):
    """Submits jobs and tells of them on the window's thread.

    A job that changes more often than the window can follow is told of as it is then, not once for each change.
    """

    changed = Signal(object)
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._queues, self._lock = {line: JobQueue() for line in Line}, Lock()
        self._waiting: dict[int, Job[Any]] = {}
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(self, title: str, work: Callable[[Context], T], line: Line = Line.MODELS) -> Job[T]:
        """Queue a piece of work."""
        job = self._queues[line].submit(title, work, self._tell)
        self._tell(job)
        return job

    def close(self, timeout_s: float) -> bool:
        """Wait for the jobs of every queue to end, so long for all of them; return whether they have."""
        until = monotonic() + timeout_s
        ended = [queue.close(max(until - monotonic(), 0.0)) for queue in self._queues.values()]
        return all(ended)

    def _tell(self, job: Job[Any]) -> None:
        """Note a change, on whichever thread."""
        with self._lock:
            is_first = not self._waiting
            self._waiting[id(job)] = job
        if is_first:
            self._woken.emit()

    def _deliver(self) -> None:
        with self._lock:
            jobs = list(self._waiting.values())
            self._waiting.clear()
        for job in jobs:
            self.changed.emit(job)
