from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from netrika.cli import progress
from netrika.cli.progress import Bar


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How far bars were drawn, on a terminal that results are written to, too."""
    done: list[int] = []

    def update(task: int, completed: int) -> None:
        done.append(completed)

    def make(total: int, title: str) -> Any:
        return SimpleNamespace(task_ids=[0], update=update, start=lambda: None, stop=lambda: None)

    monkeypatch.setattr(progress, "_rich_bar", make)
    monkeypatch.setenv("TERM", "xterm")
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    return done


def test_a_bar_is_drawn_beside_results_only_where_it_may(drawn: list[int]) -> None:
    Bar().report(1, 3)
    assert drawn == []
    bar = Bar(beside=True)
    bar.report(1, 3)
    bar.report(2, 3)
    bar.report(0, 1)  # of one step
    bar.hide()
    assert drawn == [1, 2]
    Bar("Fetching tiny").report(5, 9)
    assert drawn == [1, 2, 5]


def test_lines_tell_speed_and_what_is_left(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    clock = iter([0.0, 2.0, 2.5, 10.0])
    monkeypatch.setattr("netrika.cli.progress.time.monotonic", lambda: next(clock))
    bar = Bar("Fetching tiny")
    for done in (100_000_000, 200_000_000, 350_000_000, 1_000_000_000):
        bar.report(done, 1_000_000_000)
    assert capsys.readouterr().err.splitlines() == [
        "Fetching tiny: 10% of 1000 MB",
        "Fetching tiny: 20% of 1000 MB, 50.0 MB a second, 16 seconds left",
        "Fetching tiny: 100% of 1000 MB",
    ]
