"""A run that is stopped and called again must be the run that was never stopped."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import torch
from torch import nn

from netrika_converters.course import Course, Plan, add_options, plan_of


@dataclass(frozen=True)
class Config:
    width: int = 20


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.config = Config()
        self.body, self.norm, self.head = nn.Linear(20, 20), nn.BatchNorm1d(20), nn.Linear(20, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self.head(self.norm(self.body(x)))
        return made


def course(work: Path, minutes: float = 1.0) -> Course:
    torch.manual_seed(0)
    return Course(Net(), Plan(minutes, average_steps=4), work, "net")


def take(course: Course, count: int, seed: int = 0) -> None:
    generator = torch.Generator().manual_seed(seed)
    for _ in range(count):
        course.take(course.model(torch.randn(8, 20, generator=generator)).square().mean(), 8)
        course.spent_s = 2.0 * course.step  # whatever the machine


def same(one: Course, other: Course) -> bool:
    pairs = zip(one.model.state_dict().values(), other.model.state_dict().values(), strict=True)
    averages = zip(one.average.values(), other.average.values(), strict=True)
    return all(torch.allclose(a, b, atol=1e-6) for a, b in [*pairs, *averages])


def test_a_run_that_is_stopped_goes_on_as_if_it_were_not(tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    whole, first = course(tmp_path / "whole"), course(tmp_path)
    for each in (whole, first):
        take(each, 10)
    first.save()
    second = course(tmp_path)
    assert (second.step, second.seen, second.spent_s, second.resumed) == (10, 80, 20.0, True)
    assert second.rate() == first.rate() > 0
    for each in (whole, second):
        take(each, 10, seed=1)
    assert same(whole, second) and whole.step == second.step == 20
    assert not list(tmp_path.glob("*.part*"))


def test_the_rate_rises_then_falls_to_nothing(tmp_path: Path) -> None:
    one = course(tmp_path)
    rates = []
    for second in range(0, 61, 1):
        one.spent_s = float(second)
        rates.append(one.rate())
    assert rates[0] < 1e-5 and rates[-1] == pytest.approx(1e-6)
    assert max(rates) == pytest.approx(2e-3, rel=0.01) and rates.index(max(rates)) == 2
    assert rates[2:] == sorted(rates[2:], reverse=True)
    assert one.is_over and one.is_due


def test_averages_span_a_tenth_of_the_steps_up_to_a_number(tmp_path: Path) -> None:
    one = course(tmp_path)
    take(one, 1)
    before, name = one.average["body.weight"].clone(), "body.weight"
    take(one, 1)
    assert torch.allclose(one.average[name], before.lerp(one.model.state_dict()[name], 1 / 1.2))
    one.step = 500
    before = one.average[name].clone()
    take(one, 1)
    assert torch.allclose(one.average[name], before.lerp(one.model.state_dict()[name], 1 / 4))
    assert one.average["norm.num_batches_tracked"] == 3


def test_losses_are_logged_every_fifty_steps(tmp_path: Path) -> None:
    one = course(tmp_path)
    take(one, 100)
    lines = [json.loads(line) for line in (tmp_path / "net.jsonl").read_text("utf-8").splitlines()]
    assert [line["step"] for line in lines] == [50, 100] and lines[1]["loss"] < lines[0]["loss"]
    assert lines[1]["seen"] == 800


def test_a_run_is_led_to_the_end_of_its_minutes(tmp_path: Path) -> None:
    one, reports = course(tmp_path), []

    def losses() -> Iterator[tuple[torch.Tensor, int]]:
        while True:
            yield one.model(torch.randn(8, 20)).square().mean(), 8
            one.spent_s += 25  # and reports are due every minute: too seldom for the first two steps

    one.plan = replace(one.plan, every_s=40.0)
    one.lead(losses(), lambda: reports.append((one.step, one.checkpoint.exists())))
    assert one.is_over and one.seen == 8 * one.step
    assert reports == [(3, False), (4, True)]
    again = course(tmp_path)
    again.lead(losses(), lambda: reports.append((0, False)))
    assert again.step == one.step and len(reports) == 2


def test_what_comes_before_the_first_step_is_no_training(tmp_path: Path) -> None:
    run = course(tmp_path, minutes=0.05)
    run._last -= 600

    def losses() -> Iterator[tuple[torch.Tensor, int]]:
        while True:
            yield run.model(torch.randn(4, 20)).square().mean(), 4

    run.lead(losses(), lambda: None)
    assert run.step > 1 and run.spent_s < 60


def test_what_a_run_is_told_makes_its_plan(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_options(parser, rate=1e-3)
    work = tmp_path / "new" / "work"
    plan = plan_of(parser.parse_args(["--work", str(work), "--minutes", "2", "--every", "5"]), average_steps=7)
    assert work.is_dir() and plan == Plan(2.0, None, 1e-3, 5.0, average_steps=7)
