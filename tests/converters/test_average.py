from __future__ import annotations

from pathlib import Path

import pytest
import torch

from netrika_converters.average import average


def checkpoint(path: Path, value: float, width: int = 2) -> Path:
    torch.save({"config": {"width": width}, "average": {"w": torch.full((width,), value)}, "step": 3}, path)
    return path


def test_the_mean_of_checkpoints_is_a_checkpoint(tmp_path: Path) -> None:
    parts = [checkpoint(tmp_path / f"{value}.pt", value) for value in (0.0, 1.0, 5.0)]
    average(parts, tmp_path / "mean.pt")
    mean = torch.load(tmp_path / "mean.pt", weights_only=True)
    assert mean["config"] == {"width": 2} and mean["average"]["w"].tolist() == [2.0, 2.0]


def test_checkpoints_of_different_sizes_have_no_mean(tmp_path: Path) -> None:
    parts = [checkpoint(tmp_path / "a.pt", 1.0), checkpoint(tmp_path / "b.pt", 1.0, width=3)]
    with pytest.raises(ValueError, match="different sizes"):
        average(parts, tmp_path / "mean.pt")
