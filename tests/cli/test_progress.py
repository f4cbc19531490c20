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
