from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from netrika.engines.context import Context
from netrika.errors import Cancelled, Unreadable
from netrika.services.jobs import LATER, Job, JobQueue, State

WAIT_S = 10


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue()
    yield queue
    queue.close(WAIT_S)


def test_a_job_reports_progress_and_returns_its_result(queue: JobQueue) -> None:
    gate, seen = Event(), []

    def work(context: Context) -> str:
        gate.wait(WAIT_S)
        context.report(1, 2, "half")
        return "whole"

    job = queue.submit("a job", work)
    job.listen(lambda job: seen.append((job.state, job.done, job.partial)))
    gate.set()
    assert job.result(WAIT_S) == "whole"
    queue.close(WAIT_S)
    assert (State.RUNNING, 1, "half") in seen
    assert seen[-1][0] is job.state is State.DONE


def test_jobs_run_in_order_on_one_thread(queue: JobQueue) -> None:
    order: list[int] = []
    jobs = [queue.submit(str(number), lambda _: order.append(len(order))) for number in range(19)]
    jobs.append(queue.submit("last", lambda _: order.append(-1)))
    jobs[-1].result(WAIT_S)
    assert order == [*range(19), -1]


def test_a_running_job_is_cancelled_at_its_next_check(queue: JobQueue) -> None:
    started, cancelled = Event(), Event()

    def work(context: Context) -> None:
        started.set()
        cancelled.wait(WAIT_S)
        context.check()

    job = queue.submit("a job", work)
    started.wait(WAIT_S)
    job.cancel()
    cancelled.set()
    with pytest.raises(Cancelled):
        job.result(WAIT_S)
    assert job.state is State.CANCELLED


def test_a_queued_job_is_cancelled_at_once_and_never_runs(queue: JobQueue) -> None:
    gate, ran = Event(), Event()
    queue.submit("first", lambda _: gate.wait(WAIT_S))
    second = queue.submit("second", lambda _: ran.set())
    second.cancel()
    assert second.state is State.CANCELLED
    gate.set()
    queue.close(WAIT_S)
    assert not ran.is_set()


def test_a_failed_job_raises_its_error_and_the_queue_goes_on(queue: JobQueue) -> None:
    def fail(context: Context) -> None:
        raise Unreadable("It is torn.")

    job: Job[None] = queue.submit("a job", fail)
    with pytest.raises(Unreadable, match="torn"):
        job.result(WAIT_S)
    assert job.state is State.FAILED
    assert queue.submit("next", lambda _: 7).result(WAIT_S) == 7


def test_a_faulty_listener_does_not_end_the_job(queue: JobQueue, caplog: pytest.LogCaptureFixture) -> None:
    def faulty(job: Job[bool]) -> None:
        raise RuntimeError("the listener")

    gate = Event()
    job = queue.submit("a job", lambda _: gate.wait(WAIT_S))
    job.listen(faulty)
    gate.set()
    assert job.result(WAIT_S)
    assert queue.submit("next", lambda _: 7).result(WAIT_S) == 7
    assert "the listener" in caplog.text


def test_a_job_that_goes_on_later_lets_the_others_have_their_turn(queue: JobQueue) -> None:
    order, gate = [], Event()

    def in_parts(context: Context) -> object:
        gate.wait(WAIT_S)
        order.append("part")
        return LATER if order.count("part") < 3 else "whole"

    job = queue.submit("in parts", in_parts)
    other = queue.submit("other", lambda _: order.append("other"))
    gate.set()
    other.result(WAIT_S)
    assert job.result(WAIT_S) == "whole" and order == ["part", "other", "part", "part"]


def test_a_job_that_would_go_on_later_can_be_cancelled(queue: JobQueue) -> None:
    started = Event()

    def for_ever(context: Context) -> object:
        started.set()
        return LATER

    job = queue.submit("for ever", for_ever)
    assert started.wait(WAIT_S)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(WAIT_S)
    assert queue.submit("next", lambda _: 1).result(WAIT_S) == 1


def test_waiting_for_a_result_can_time_out(queue: JobQueue) -> None:
    gate = Event()
    job = queue.submit("a job", lambda _: gate.wait(WAIT_S))
    with pytest.raises(TimeoutError):
        job.result(0.01)
    gate.set()
