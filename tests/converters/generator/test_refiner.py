from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch

from netrika_converters.course import Plan
from netrika_converters.generator.refiner import Refiner, RefinerConfig, load_refiner, refine
from netrika_converters.generator.train_refiner import Run

TINY = RefinerConfig(16, 16, 2, 8, channels=4, text=8, side=4)


def test_a_refiner_learns_to_have_squares_meet() -> None:
    torch.manual_seed(0)
    model = Refiner(TINY)
    optimizer = torch.optim.AdamW(model.parameters(), 3e-3)

    def plain(count: int) -> torch.Tensor:
        return torch.randn(count, 4, 1, 1).expand(-1, -1, 8, 8)

    for _ in range(250):
        wanted, noise, t = plain(32), torch.randn(32, 4, 8, 8), 0.2 + 0.8 * torch.rand(32)
        between = torch.lerp(noise, wanted, t[:, None, None, None])
        loss = (model(between, t, torch.zeros(32, 4, 8)) - (wanted - noise)).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    wanted = plain(16)
    patched = wanted + 0.5 * torch.randn(16, 4, 4, 4).repeat_interleave(2, 2).repeat_interleave(2, 3)
    text, noise = torch.zeros(16, 4, 8), torch.randn(16, 4, 8, 8)
    refined = refine(model, patched, text, noise, start=0.5, steps=6)
    assert refined.std((2, 3)).mean() < 0.5 * patched.std((2, 3)).mean()
    assert (refined - wanted).abs().mean() < 0.6 * (patched - wanted).abs().mean()
    kept = refine(model, patched, text, noise, start=1)
    assert torch.equal(kept, patched)


def test_a_refiner_that_knows_nothing_yet_tells_what_is_likeliest_of_noise() -> None:
    latents, t = torch.randn(1, 4, 8, 8), torch.tensor([0.5])
    with torch.no_grad():
        model = Refiner(TINY)
        for parameter in model.made.parameters():
            torch.nn.init.zeros_(parameter)
        assert torch.allclose(model(latents, t, torch.zeros(1, 4, 8)), torch.zeros_like(latents))
        at_end = model(latents, torch.ones(1), torch.zeros(1, 4, 8))
    assert torch.allclose(at_end, latents)  # all of it is the picture, none is noise


def test_a_run_learns_shows_a_sheet_and_goes_on(data: Path, work: Path) -> None:
    (work / "refiner.pt").unlink()
    config = RefinerConfig(8, 8, 1, 8, channels=16, text=32)
    first = Run(data, work, Plan(0.02, every_s=0.1), config, 4, 0)
    before = first.model.made.weight.clone()
    first.run()
    assert first.course.step and not torch.equal(first.model.made.weight, before)
    sheet = cv2.imread(str(next(work.glob("refiner_*.png"))))
    assert sheet is not None and sheet.shape == (256, 12 * 128, 3)
    assert not np.array_equal(sheet[:128], sheet[128:])
    assert Run(data, work, Plan(0.02), config, 4, 0).course.step == first.course.step
    assert load_refiner(work / "refiner.pt").config == config
