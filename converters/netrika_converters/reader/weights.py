"""What a later run starts from: both models' averaged weights and the alphabet in one file of half-precision floats."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

FILE = "training.pt"


def half(checkpoint: Mapping[str, Any]) -> dict[str, Any]:
    """Sizes and averaged weights of a run's checkpoint."""
    weights = {name: each.half() if each.is_floating_point() else each for name, each in checkpoint["average"].items()}
    return {"config": checkpoint["config"], "weights": weights}


def write(path: Path, recognizer: Path, detector: Path, characters: str) -> None:
    """Put the runs' checkpoints `recognizer` and `detector` into one file."""
    checkpoints = {
        name: half(torch.load(source, weights_only=True, map_location="cpu"))
        for name, source in (("recognizer", recognizer), ("detector", detector))
    }
    torch.save({**checkpoints, "characters": characters}, path)


def start(model: nn.Module, average: dict[str, Tensor], path: Path, name: str) -> None:
    """Give a new run's `model` and its `average` the weights that the file has under `name`."""
    weights = torch.load(path, weights_only=True, map_location="cpu")[name]["weights"]
    model.load_state_dict({key: each.float() if each.is_floating_point() else each for key, each in weights.items()})
    for key, each in model.state_dict().items():
        average[key].copy_(each)


def characters(path: Path) -> list[str]:
    """The alphabet of the recognizer in the file."""
    return list(torch.load(path, weights_only=True, map_location="cpu")["characters"])
