from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from netrika_converters.course import Plan
from netrika_converters.generator import train_verifier
from netrika_converters.generator.nouns import Noun
from netrika_converters.generator.pictures import Picture
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.train_verifier import Labelled, Run, soften
from netrika_converters.generator.verifier import GROUNDS, Seen, Verifier, VerifierConfig, see, shows, target

NAMES = ("cat", "owl", "key")
CAT, OWL = (Noun(name, {}, "", {}) for name in NAMES[:2])


def test_middles_are_told_where_they_lie() -> None:
    cells = target([(0, (0, 0, 40)), (2, (64, 72, 32))])
    assert cells.shape == (16, 16) and cells[2, 2] == 1 and cells[11, 10] == 3
    assert cells[3, 3] == -100 and (cells == 0).sum() == 256 - 18


def test_what_the_grid_says_is_seen() -> None:
    cells = np.maximum(target([(0, (0, 0, 40)), (2, (64, 72, 32))]), 0)
    nouns = 8 * F.one_hot(torch.from_numpy(cells), 4).permute(2, 0, 1)[None].float()
    grounds = torch.zeros(1, len(GROUNDS))
    grounds[0, GROUNDS.index("by_sea")] = 1
    (seen,) = see(nouns, grounds)
    assert seen == Seen(((0, 20.0, 20.0), (2, 84.0, 92.0)), "by_sea")
    assert see(torch.zeros(1, 4, 16, 16).index_fill(1, torch.tensor([0]), 9.0), grounds)[0].nouns == ()


@pytest.mark.parametrize(
    ("picture", "right"),
    [
        (Picture((CAT,)), True),
        (Picture((CAT,), count=2), False),
        (Picture((CAT,), ground="bg_red"), True),
        (Picture((CAT,), ground="bg_blue"), False),
        (Picture((CAT, OWL), relation="and"), True),
        (Picture((CAT, OWL), relation="left"), True),
        (Picture((OWL, CAT), relation="right"), True),
        (Picture((OWL, CAT), relation="left"), False),
        (Picture((CAT, OWL), relation="above"), False),
    ],
)
def test_a_picture_shows_all_that_is_said_or_not(picture: Picture, right: bool) -> None:
    assert shows(Seen(((0, 30.0, 60.0), (1, 90.0, 70.0)), "bg_red"), picture, NAMES) == right


def test_batches_tell_what_was_drawn(data: Path) -> None:
    samples = Samples(data)
    pixels, cells, grounds = Labelled(samples, 8)(np.random.default_rng(0))
    assert pixels.shape == (8, 128, 128, 3) and cells.shape == (8, 16, 16) and grounds.shape == (8,)
    assert ((cells > 0).sum((1, 2)) >= 1).all() and cells.max() <= len(samples.nouns)
    model = Verifier(VerifierConfig(len(samples.nouns), (8, 8, 8, 8)))
    nouns, ground = model(torch.rand(2, 3, 128, 128))
    assert nouns.shape == (2, 1 + len(samples.nouns), 16, 16) and ground.shape == (2, len(GROUNDS))
    assert not np.array_equal(soften(pixels[0].numpy(), np.random.default_rng(0)), pixels[0].numpy())


def test_a_run_scores_and_goes_on(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_verifier, "DEV_PICTURES", 4)
    monkeypatch.setattr(train_verifier, "VerifierConfig", lambda nouns: VerifierConfig(nouns, (16, 16, 16, 16)))
    first = Run(data, tmp_path, Plan(0.01, every_s=0.2), batch=4)
    first.run()
    assert '"right": 0.0' in (tmp_path / "verifier.jsonl").read_text("utf-8")
    again = Run(data, tmp_path, Plan(0.01), batch=4)
    assert again.course.step == first.course.step > 0
