"""A queue of jobs with one worker thread: states, progress, cancelling; knows no Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum, auto
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Any, Generic, TypeVar

from netrika.engines.context import Context, Partial
from netrika.errors import Cancelled, NetrikaError

log = logging.getLogger(__name__)
T = TypeVar("T")


class State(StrEnum):
    """A job is queued, then running, perhaps several times, then in one of three final states."""

    QUEUED = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


FINAL = (State.DONE, State.FAILED, State.CANCELLED)
LATER = object()  # what work returns that goes on when its turn comes again, behind what waits


class Job(Generic[T]):
    """One piece of work; it is the Context that the work runs with."""

    def __init__(self, title: str, work: Callable[[Context], T]) -> None:
        self.title = title
        self.state = State.QUEUED
        self.done, self.total = 0, 0
        self.partial: Partial = ""
        self.error: BaseException | None = None
        self._work = work
        self._value: T
        self._listeners: list[Callable[[Job[T]], None]] = []
        self._lock = Lock()
        self._stop = Event()
        self._finished = Event()

    def listen(self, listener: Callable[[Job[T]], None]) -> None:
        """Call `listener(job)`, mostly on the worker's thread, at each change of state or progress from now on."""
        self._listeners.append(listener)

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        """Record progress and tell the listeners."""
        self.done, self.total, self.partial = done, total, partial
        self._notify()

    def check(self) -> None:
        """Raise Cancelled after `cancel`."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask to stop: at once where the job is still queued, else at its next check."""
        self._stop.set()
        self._change(State.QUEUED, State.CANCELLED)

    def result(self, timeout_s: float | None = None) -> T:
        """Wait for the end and return what the work returned, or raise what it raised. Raises TimeoutError."""
        if not self._finished.wait(timeout_s):
            raise TimeoutError(f"{self.title} is still {self.state}")
        if self.state is State.CANCELLED:
            raise Cancelled
        if self.error is not None:
            raise self.error
        return self._value

    def run(self) -> None:
        """Do the work, unless cancelled; for the queue's worker."""
        if not self._change(State.QUEUED, State.RUNNING):
            return
        try:
            self._value = self._work(self)
            final = State.QUEUED if self._value is LATER else State.DONE
        except Cancelled:
            final = State.CANCELLED
        except BaseException as error:  # whatever the work raises is its caller's to handle, in result()
            if not isinstance(error, NetrikaError):
                log.exception("a job failed")  # its title may say what the user wrote
            self.error, final = error, State.FAILED
        self._change(State.RUNNING, final)
        if final is State.QUEUED and self._stop.is_set():  # asked to stop just before it was queued again
            self._change(State.QUEUED, State.CANCELLED)

    def _change(self, before: State, after: State) -> bool:
        with self._lock:
            if self.state is not before:
                return False
            self.state = after
        if after in FINAL:
            self._finished.set()
        self._notify()
        return True

    def _notify(self) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(self)
            except Exception:  # a fault in what watches a job must not end the job
                log.exception("a listener failed")


class JobQueue:
    """Runs jobs one after another on a thread of its own."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._worker = Thread(target=self._serve, name="netrika-jobs", daemon=True)
        self._worker.start()

    def submit(
        self, title: str, work: Callable[[Context], T], listener: Callable[[Job[T]], None] | None = None
    ) -> Job[T]:
        """Queue a piece of work; a listener that is given here misses nothing of it."""
        job = Job(title, work)
        if listener:
            job.listen(listener)
        self._queue.put(job)
        return job

    def close(self, timeout_s: float | None = None) -> bool:
        """Wait for the jobs queued so far, then end the worker; return whether it has ended."""
        self._queue.put(None)
        self._worker.join(timeout_s)
        return not self._worker.is_alive()

    def _serve(self) -> None:
        while job := self._queue.get():
            job.run()
            if job.state is State.QUEUED:
                self._queue.put(job)
