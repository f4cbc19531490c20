"""The course of a training run, whatever it trains: options, clock, rate, steps, averaged weights, checkpoint, log."""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from netrika_converters import weights
from netrika_converters.optimizers import optimizers, set_rate
from netrika_converters.precision import device

WARM_UP = 0.02  # of the minutes
LOG_STEPS = 50
OUTPUTS = ("head",)  # the layers that AdamW is for


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run is made: `start` is the file of weights that it starts from, if any; averages span `average_steps`."""

    minutes: float
    start: Path | None = None
    rate: float = 2e-3
    every_s: float = 600.0
    decay: float = 0.02
    clip: float = 2.0
    average_steps: int = 300


def add_options(parser: argparse.ArgumentParser, rate: float, every_s: float = 600.0) -> None:
    """Add what every run can be told; `plan_of` reads it."""
    parser.add_argument("--work", type=Path, required=True, help="folder of the run")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--start", type=Path, help="weights to start from, such as a model folder's training.pt")
    parser.add_argument("--rate", type=float, default=rate)
    parser.add_argument("--every", type=float, default=every_s, help="seconds between scores")


def plan_of(options: argparse.Namespace, **more: Any) -> Plan:
    """The plan that the options ask for; makes the folder of the run."""
    options.work.mkdir(parents=True, exist_ok=True)
    return replace(Plan(options.minutes, options.start, options.rate, options.every), **more)


class Course:
    """Leads a model through its run; `name` is that of its weights, `WORK/<name>.pt` its checkpoint."""

    def __init__(self, model: nn.Module, plan: Plan, work: Path, name: str, plain: tuple[str, ...] = OUTPUTS) -> None:
        self.model, self.plan, self.name = model, plan, name
        self.checkpoint, self._log_file = work / f"{name}.pt", work / f"{name}.jsonl"
        self.optimizers = optimizers(model, plan.rate, plan.decay, plain)
        self.average = {key: tensor.detach().clone() for key, tensor in model.state_dict().items()}
        self.step, self.seen, self.spent_s = 0, 0, 0.0
        self._losses: list[float] = []
        self.resumed = self.checkpoint.exists()
        if self.resumed:
            self._resume(torch.load(self.checkpoint, weights_only=True, map_location=device()))
        elif plan.start:
            weights.start(model, self.average, plan.start, name)
        self._reported_s, self._last = self.spent_s, time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether its minutes are spent."""
        return self.spent_s >= 60 * self.plan.minutes

    @property
    def is_due(self) -> bool:
        """Whether it is time for a score and a checkpoint."""
        return self.is_over or self.spent_s - self._reported_s > self.plan.every_s

    def rate(self) -> float:
        """Warm-up, then a cosine over the run's minutes."""
        done = min(self.spent_s / (60 * self.plan.minutes), 1.0)
        return self.plan.rate * min(done / WARM_UP, 0.5 + 0.5 * math.cos(math.pi * done)) + 1e-6

    def lead(self, losses: Iterator[tuple[Tensor, int]], report: Callable[[], None]) -> None:
        """Take losses, each of so many samples, until the minutes are spent; report and save every while."""
        self.model.train()
        self._last = time.monotonic()  # what was done since the start is no training
        while not self.is_over:
            self.take(*next(losses))
            if self.is_due:
                report()
                self.save()

    def take(self, loss: Tensor, samples: int) -> None:
        """Step down the loss of that many samples."""
        set_rate(self.optimizers, self.rate())
        self.model.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.plan.clip)
        for optimizer in self.optimizers:
            optimizer.step()
        self.step, self.seen = self.step + 1, self.seen + samples
        self._follow()
        self._losses.append(loss.item())
        now = time.monotonic()
        self.spent_s, self._last = self.spent_s + now - self._last, now
        if self.step % LOG_STEPS == 0:
            self.log({"loss": round(float(np.mean(self._losses)), 4)})
            self._losses.clear()

    def averaged(self, model: nn.Module) -> nn.Module:
        """The model, given the averaged weights, ready to be scored."""
        model.load_state_dict(self.average)
        return model.to(device()).eval()

    def save(self) -> None:
        """Write the checkpoint, whole or not at all; what it took does not count."""
        state = {
            "model": self.model.state_dict(),
            "average": self.average,
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "config": asdict(self.model.config),  # type: ignore[call-overload]
            "step": self.step,
            "spent_s": self.spent_s,
            "seen": self.seen,
        }
        half = self.checkpoint.with_suffix(".part.pt")
        torch.save(state, half)
        half.rename(self.checkpoint)
        self._reported_s, self._last = self.spent_s, time.monotonic()

    def log(self, entry: Mapping[str, Any]) -> None:
        """Add a line of JSON to the log."""
        line = {"step": self.step, "minutes": round(self.spent_s / 60, 1), "seen": self.seen, **entry}
        with self._log_file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def _resume(self, state: Mapping[str, Any]) -> None:
        self.model.load_state_dict(state["model"])
        for optimizer, own in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(own)
        self.average = state["average"]
        self.step, self.spent_s, self.seen = state["step"], state["spent_s"], state["seen"]

    def _follow(self) -> None:
        """Average over a tenth of the steps so far, up to the plan's number."""
        share = 1 / min(self.plan.average_steps, 1 + self.step / 10)
        for name, tensor in self.model.state_dict().items():
            if tensor.is_floating_point():
                self.average[name].lerp_(tensor, share)
            else:
                self.average[name].copy_(tensor)
