from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from netrika_converters.course import Plan
from netrika_converters.generator import train_tokenizer
from netrika_converters.generator.pixels import to_bytes, to_network
from netrika_converters.generator.teacher import CHANNELS, WIDTH, Block, load_encoder
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.train_tokenizer import Run, psnr

SMALL = TokenizerConfig(widths=(8, 16, 16), blocks=(1, 1, 1), channels=4)


@pytest.fixture(scope="module")
def taught(data: Path) -> Path:
    """The data folder with a teacher's weights, of the layout of TAEF2's encoder."""
    torch.manual_seed(0)
    layers: list[torch.nn.Module] = [torch.nn.Conv2d(3, WIDTH, 3, padding=1), Block()]
    for pooled in (False, False, True):
        layers += [torch.nn.Conv2d(WIDTH, WIDTH, 3, 2, 1, bias=False), *(Block(pooled) for _ in range(3))]
    encoder = torch.nn.Sequential(*layers, torch.nn.Conv2d(WIDTH, CHANNELS, 3, padding=1))
    (data / "teachers").mkdir(exist_ok=True)
    path = data / "teachers" / "taef2_encoder.pth"
    torch.save({name: tensor.half() for name, tensor in encoder.state_dict().items()}, path)
    return data


def test_latents_are_an_eighth_of_the_picture() -> None:
    model = Tokenizer(SMALL)
    pixels = torch.rand(2, 3, 64, 96)
    assert model.encoder(pixels).shape == (2, 4, 8, 12)
    made, guessed = model(pixels)
    assert made.shape == pixels.shape and guessed.shape == (2, CHANNELS, 8, 12)


def test_principal_components_tell_most_of_a_picture_before_training() -> None:
    torch.manual_seed(0)
    pictures = torch.nn.functional.interpolate(torch.rand(60, 3, 8, 8), size=(64, 64), mode="bilinear")
    model = Tokenizer(replace(SMALL, channels=12))
    model.begin(pictures[:50])
    latents = model.encoder(pictures[50:])
    deviations = latents.std((0, 2, 3))
    assert 0.6 < latents.square().mean() < 1.6 and deviations[0] > 1.5 * deviations[-1]
    made = model(pictures[50:])[0]
    assert (made - pictures[50:]).square().mean() < 0.1 * pictures.var()
    assert not torch.equal(made, model(pictures[50:], 0.1)[0])


def test_each_side_of_the_default_sizes_has_less_than_a_million_and_a_half_parameters() -> None:
    model = Tokenizer(TokenizerConfig())
    for side in (model.encoder, model.decoder):
        assert sum(parameter.numel() for parameter in side.parameters()) < 1_500_000


def test_a_tokenizer_learns_a_picture_by_heart() -> None:
    torch.manual_seed(0)
    model, given = Tokenizer(SMALL), torch.zeros(1, 3, 32, 32)
    given[:, 0, :16], given[:, 2, :, 16:] = 0.8, 0.6
    optimizer = torch.optim.AdamW(model.parameters(), 5e-3)
    for _ in range(150):
        loss = torch.nn.functional.mse_loss(model(given)[0], given)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    assert psnr(to_bytes(model(given)[0].detach()), to_bytes(given)) > 26


def test_psnr_is_of_the_mean_squared_error() -> None:
    black = np.zeros((2, 4, 4, 3), np.uint8)
    assert psnr(black + np.uint8(16), black) == pytest.approx(10 * np.log10(255**2 / 256))
    assert psnr(black, black) > 100


def test_bytes_survive_the_way_to_the_network_and_back() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (2, 8, 8, 3), np.uint8)
    assert np.array_equal(to_bytes(to_network(pixels)), pixels)


def test_the_teacher_sees_an_eighth(taught: Path) -> None:
    encoder = load_encoder(taught / "teachers" / "taef2_encoder.pth")
    assert encoder(torch.rand(1, 3, 32, 64)).shape == (1, CHANNELS, 4, 8)
    assert not any(parameter.requires_grad for parameter in encoder.parameters())


def test_a_run_scores_shows_and_goes_on(taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_tokenizer, "COMPOSITIONS", 3)
    monkeypatch.setattr(train_tokenizer, "TokenizerConfig", partial(TokenizerConfig, SMALL.widths, SMALL.blocks, 4))
    first = Run(taught, tmp_path, Plan(0.01, every_s=0.2), batch=2)
    first.run()
    assert first.pictures.shape == (25, 128, 128, 3)
    lines = [json.loads(line) for line in (tmp_path / "tokenizer.jsonl").read_text("utf-8").splitlines()]
    assert lines[-1]["psnr"] > 3 and lines[-1]["seen"] == 2 * first.course.step > 0
    sheet = cv2.imread(str(tmp_path / "tokenizer.png"))
    assert sheet is not None and sheet.shape == (256, 8 * 128, 3)
    again = Run(taught, tmp_path, Plan(0.01), batch=2)
    assert again.course.step == first.course.step
