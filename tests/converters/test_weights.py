from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path

import torch

from netrika_converters import weights
from netrika_converters.reader.detector import Detector, DetectorConfig
from netrika_converters.reader.recognizer import Recognizer, RecognizerConfig

SMALL = partial(RecognizerConfig, stem=(8, 8, 16, 16), width=32, heads=2, blocks=1)


def test_a_run_starts_from_what_another_averaged(tmp_path: Path) -> None:
    made = {"run": Recognizer(SMALL(5)), "detector": Detector(DetectorConfig((8, 8, 8, 8, 8), 8))}
    for name, model in made.items():
        torch.save({"average": model.state_dict(), "config": asdict(model.config)}, tmp_path / f"{name}.pt")  # type: ignore[call-overload]
    path = tmp_path / weights.FILE
    weights.write(path, {"recognizer": tmp_path / "run.pt", "detector": tmp_path / "detector.pt"}, characters="abcd")
    assert weights.more(path, "characters") == "abcd"
    model = Recognizer(SMALL(5))
    average = {name: torch.zeros_like(each) for name, each in model.state_dict().items()}
    weights.start(model, average, path, "recognizer")
    for name, each in made["run"].state_dict().items():
        assert torch.allclose(model.state_dict()[name].float(), each.float(), rtol=1e-3, atol=1e-4)
        assert torch.equal(average[name], model.state_dict()[name])


def test_matrices_can_be_kept_in_eight_bits(tmp_path: Path) -> None:
    torch.manual_seed(0)
    made = Recognizer(RecognizerConfig(5, stem=(8, 8, 16, 16), width=64, heads=2, blocks=1))
    torch.save({"average": made.state_dict(), "config": asdict(made.config)}, tmp_path / "run.pt")
    for name, eight_bits in (("half.pt", False), ("small.pt", True)):
        weights.write(tmp_path / name, {"recognizer": tmp_path / "run.pt"}, eight_bits=eight_bits)
    assert (tmp_path / "small.pt").stat().st_size < 0.7 * (tmp_path / "half.pt").stat().st_size
    model = weights.kept(tmp_path / "small.pt", "recognizer", lambda sizes: Recognizer(RecognizerConfig(**sizes)))
    for name, each in made.state_dict().items():
        again = model.state_dict()[name]
        assert torch.allclose(again.float(), each.float(), atol=0.005 * float(each.float().abs().max()) + 1e-4)
