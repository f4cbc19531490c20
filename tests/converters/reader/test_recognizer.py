from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

from netrika_converters import weights
from netrika_converters.reader.recognizer import (
    Recognizer,
    RecognizerConfig,
    best_path,
    channels_last,
    count_parameters,
)
from netrika_converters.reader.train_recognizer import frames

CONFIG = RecognizerConfig(10, stem=(4, 8, 8, 8), width=16, heads=2, blocks=2)


@pytest.mark.parametrize("width", [64, 96, 200, 768])
def test_a_column_of_eight_pixels_gives_two_frames(width: int) -> None:
    with torch.inference_mode():
        logits = Recognizer(CONFIG).eval()(torch.zeros(2, 1, 64, width))
    assert logits.shape == (2, frames(width), 10) == (2, width // 4, 10)


def test_the_default_sizes_stay_within_six_million_parameters() -> None:
    assert count_parameters(torch.nn.Linear(3, 4)) == 16
    small, large = (count_parameters(Recognizer(RecognizerConfig(classes))) for classes in (100, 900))
    assert large - small == 800 * (193 + 192)  # the output layer, and the decoder's embedding
    assert large < 6_000_000


def test_a_deeper_recognizer_starts_reading_as_the_one_that_it_goes_on_from(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = Recognizer(CONFIG).eval()
    with torch.no_grad():
        for tensor in (*model.parameters(), *model.buffers()):
            if tensor.is_floating_point():
                tensor.add_(0.2 * torch.rand_like(tensor))
    torch.save({"config": asdict(CONFIG), "average": model.state_dict()}, tmp_path / "recognizer.pt")
    weights.write(tmp_path / weights.FILE, {"recognizer": tmp_path / "recognizer.pt"})
    deeper = Recognizer(replace(CONFIG, residuals=(2, 3, 4, 3), blocks=4, decoder_blocks=5)).eval()
    weights.start(deeper, dict(deeper.state_dict()), tmp_path / weights.FILE, "recognizer")
    crops, labels = torch.rand(2, 1, 64, 128), torch.tensor([[0, 3, 4], [0, 5, 5]])
    with torch.inference_mode():
        columns, seen = model.columns(crops), deeper.columns(crops)
        assert torch.allclose(seen, columns, atol=2e-2) and columns.std() > 0.1
        assert torch.allclose(deeper.decoder(labels, seen), model.decoder(labels, columns), atol=5e-2)
    with pytest.raises(RuntimeError, match="Unexpected key"):
        weights.start(model, dict(model.state_dict()), deepened(tmp_path, deeper), "recognizer")


def deepened(folder: Path, model: Recognizer) -> Path:
    torch.save({"config": asdict(model.config), "average": model.state_dict()}, folder / "deeper.pt")
    weights.write(folder / "deeper_training.pt", {"recognizer": folder / "deeper.pt"})
    return folder / "deeper_training.pt"


def test_layout_does_not_change_what_is_read() -> None:
    torch.manual_seed(0)
    model = Recognizer(CONFIG).eval()
    crops = torch.rand(2, 1, 64, 128)
    with torch.inference_mode():
        plain = model(crops)
        assert torch.allclose(plain, channels_last(model)(crops), atol=1e-5)


def test_a_crop_is_read_alike_alone_and_in_a_batch() -> None:
    torch.manual_seed(0)
    model = Recognizer(CONFIG).eval()
    crops = torch.rand(3, 1, 64, 128)
    with torch.inference_mode():
        assert torch.allclose(model(crops)[1:2], model(crops[1:2]), atol=1e-5)


def test_the_best_path_drops_repeats_and_blanks() -> None:
    path = torch.tensor([[0, 3, 3, 0, 3, 5, 5, 0], [0] * 8, [1, 2, 2, 2, 1, 1, 0, 1]])
    assert best_path(torch.nn.functional.one_hot(path, 6).float()) == [[3, 3, 5], [], [1, 2, 1, 1]]
