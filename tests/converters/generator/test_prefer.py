from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from netrika_converters.course import Plan
from netrika_converters.generator import prefer
from netrika_converters.generator import sample as sampling
from netrika_converters.generator.benchmark import KINDS
from netrika_converters.generator.model import Generator, GeneratorConfig, flow_errors, random_way
from netrika_converters.generator.pictures import Picture, Pixels, kind_of
from netrika_converters.generator.prefer import ASKED, Run, ask, preference_loss
from netrika_converters.generator.sample import sample
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.verifier import Verifier

TINY = GeneratorConfig(32, 2, 1, 1, 32, 1, side=2, token=4, meanings=(3, 3, 3))


def test_what_is_preferred_comes_nearer_and_the_rest_stays_away() -> None:
    torch.manual_seed(0)
    model, reference = Generator(TINY), Generator(TINY)
    model.load_state_dict(reference.state_dict())
    meanings = torch.tensor([[1, 2, 1, 0]]).expand(8, -1)
    right, wrong = torch.full((8, 4, 4), 1.0), torch.full((8, 4, 4), -1.0)
    optimizer = torch.optim.AdamW(model.parameters(), 1e-3)
    losses = []
    for _ in range(60):
        loss = preference_loss(model, reference, meanings, right, wrong, given=1)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(loss.item())
    assert losses[0] == pytest.approx(np.log(2), abs=0.6) and np.mean(losses[-10:]) < 0.5 * losses[0]
    order, way = torch.arange(4).expand(8, -1), random_way(right, 3, 64)
    with torch.inference_mode():
        before, after = (
            [float(flow_errors(each, tokens, each.mean(meanings), order, way).mean()) for tokens in (right, wrong)]
            for each in (reference, model)
        )
    assert after[0] < before[0] and after[1] - after[0] > before[1] - before[0] + 0.1


def test_only_what_training_shows_is_asked_for(data: Path) -> None:
    samples, rng = Samples(data), np.random.default_rng(0)
    asked = [ask(samples, rng)[0] for _ in range(60)]
    assert {kind_of(picture) for picture in asked} == set(ASKED)
    assert not any(picture.is_held_out for picture in asked)


def test_a_run_gathers_pairs_scores_before_and_after_and_goes_on(
    data: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def judge(verifier: Verifier, pixels: Pixels, wanted: Sequence[Picture], names: Sequence[str]) -> list[bool]:
        return [index % prefer.TRIES == 2 for index in range(len(pixels))]

    monkeypatch.setattr(sampling, "sample", partial(sample, steps=1, flow_steps=1))
    monkeypatch.setattr(prefer, "judge", judge)
    monkeypatch.setattr(prefer, "PROMPTS_AT_ONCE", 2)
    monkeypatch.setattr(prefer, "DEV_EACH", 1)
    first = Run(data, work, Plan(0.005, every_s=60), pairs=3, batch=2)
    assert len(first.pairs) == len(first.pairs.right) >= 3
    assert not torch.equal(first.pairs.right, first.pairs.wrong)
    first.run()
    lines = [json.loads(line) for line in (work / "preferred.jsonl").read_text("utf-8").splitlines()]
    scored = [line for line in lines if "right" in line]
    assert scored[0]["step"] == 0 < scored[-1]["step"] and set(scored[0]["right"]) == set(KINDS)
    assert prefer.best(work) == work / "preferred.pt"
    again = Run(data, work, Plan(0.005), pairs=5, batch=2)
    assert again.course.step == first.course.step and len(again.pairs) >= 5
    assert torch.equal(again.pairs.meanings[: len(first.pairs)], first.pairs.meanings)


def test_pairs_of_another_generator_are_refused(work: Path) -> None:
    assert prefer.best(work) == work / "generator.pt"
    torch.save(
        {"step": 2, "meanings": torch.zeros(0, 4), "right": torch.zeros(0, 4, 4), "wrong": torch.zeros(0, 4, 4)},
        work / "pairs.pt",
    )
    (work / "preferred.pt").touch()
    with pytest.raises(ValueError, match="trained on after"):
        prefer.best(work)


def test_where_no_picture_is_right_there_is_nothing_to_prefer(
    data: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "sample", partial(sample, steps=1, flow_steps=1))
    monkeypatch.setattr(prefer, "MOST_EMPTY", 2)
    monkeypatch.setattr(prefer, "PROMPTS_AT_ONCE", 2)
    with pytest.raises(RuntimeError, match="nothing to prefer"):
        Run(data, work, Plan(0.005), pairs=3, batch=2)
