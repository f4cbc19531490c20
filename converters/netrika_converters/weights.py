"""What a later run starts from: the averaged weights of a folder's models in one file of half-precision floats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

FILE = "training.pt"
M = TypeVar("M", bound=nn.Module)


def half(checkpoint: Mapping[str, Any]) -> dict[str, Any]:
    """Sizes and averaged weights of a run's checkpoint."""
    weights = {name: each.half() if each.is_floating_point() else each for name, each in checkpoint["average"].items()}
    return {"config": checkpoint["config"], "weights": weights}


def write(path: Path, checkpoints: Mapping[str, Path], **more: str) -> None:
    """Put runs' checkpoints into a file under their names, and what else goes with them; what it has besides stays."""
    before = torch.load(path, weights_only=True, map_location="cpu") if path.exists() else {}
    halves = {
        name: half(torch.load(source, weights_only=True, map_location="cpu")) for name, source in checkpoints.items()
    }
    torch.save({**before, **halves, **more}, path)


def start(model: nn.Module, average: dict[str, Tensor], path: Path, name: str) -> None:
    """Give a new run's `model` and its `average` the weights that the file has under `name`."""
    weights = torch.load(path, weights_only=True, map_location="cpu")[name]["weights"]
    known = {key: each.float() if each.is_floating_point() else each for key, each in weights.items()}
    model.load_state_dict(known)
    for key, each in model.state_dict().items():
        average[key].copy_(each)


def averaged(path: Path, build: Callable[[Mapping[str, Any]], M]) -> M:
    """The model of a run's checkpoint with its averaged weights, on the CPU; `build` makes it from its sizes."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    model = build(state["config"])
    model.load_state_dict(
        {name: each.float() if each.is_floating_point() else each for name, each in state["average"].items()}
    )
    return model.eval().requires_grad_(False)


def more(path: Path, name: str) -> str:
    """What else goes with the weights in the file, under that name."""
    return str(torch.load(path, weights_only=True, map_location="cpu")[name])
