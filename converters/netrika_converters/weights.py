"""What a later run starts from: the averaged weights of a folder's models in one file, in half precision or less."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

FILE = "training.pt"
LEVELS = 127  # of eight bits to either side of nothing
SHORTEST_ROW = 64  # of a matrix or a kernel that is kept in eight bits
M = TypeVar("M", bound=nn.Module)


def packed(weights: Tensor, eight_bits: bool) -> Tensor | tuple[Tensor, Tensor]:
    """Weights in half precision; with `eight_bits` matrices and kernels as int8 with a scale a row, half the size."""
    if not weights.is_floating_point():
        return weights
    if not eight_bits or weights.ndim < 2 or weights[0].numel() < SHORTEST_ROW:
        return weights.half()
    scales = weights.abs().amax(tuple(range(1, weights.ndim)), keepdim=True).clamp(min=1e-12) / LEVELS
    return (weights / scales).round().to(torch.int8), scales.half()


def unpacked(kept: Tensor | tuple[Tensor, Tensor]) -> Tensor:
    """The other way, in single precision."""
    if isinstance(kept, tuple):
        return kept[0].float() * kept[1].float()
    return kept.float() if kept.is_floating_point() else kept


def write(path: Path, checkpoints: Mapping[str, Path], *, eight_bits: bool = False, **more: str) -> None:
    """Put runs' checkpoints into a file under their names, and what else goes with them; what it has besides stays."""
    before = torch.load(path, weights_only=True, map_location="cpu") if path.exists() else {}
    small = {}
    for name, source in checkpoints.items():
        state = torch.load(source, weights_only=True, map_location="cpu")
        weights = {key: packed(each, eight_bits) for key, each in state["average"].items()}
        small[name] = {"config": state["config"], "weights": weights}
    torch.save({**before, **small, **more}, path)


def kept(path: Path, name: str, build: Callable[[Mapping[str, Any]], M]) -> M:
    """The model that the file has under `name`, on the CPU; `build` makes it from its sizes."""
    state = torch.load(path, weights_only=True, map_location="cpu")[name]
    model = build(state["config"])
    model.load_state_dict({key: unpacked(each) for key, each in state["weights"].items()})
    return model.eval().requires_grad_(False)


def checkpoint(path: Path, name: str, target: Path) -> None:
    """Write what the file has under `name` as a checkpoint that `averaged` reads; it has no optimizer's state."""
    state = torch.load(path, weights_only=True, map_location="cpu")[name]
    average = {key: unpacked(each) for key, each in state["weights"].items()}
    torch.save({"config": state["config"], "average": average, "step": 0}, target)


def start(model: nn.Module, average: dict[str, Tensor], path: Path, name: str) -> None:
    """Give a new run's `model` and its `average` the weights that the file has under `name`.

    What a larger model has besides, deeper layers or further tables, stays as it is made. Raises RuntimeError where
    it lacks something of the file's.
    """
    weights = torch.load(path, weights_only=True, map_location="cpu")[name]["weights"]
    own = model.state_dict()
    model.load_state_dict(own | {key: unpacked(each) for key, each in weights.items()})
    for key, each in model.state_dict().items():
        average[key].copy_(each)


def averaged(path: Path, build: Callable[[Mapping[str, Any]], M]) -> M:
    """The model of a run's checkpoint with its averaged weights, on the CPU; `build` makes it from its sizes."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    model = build(state["config"])
    model.load_state_dict({name: unpacked(each) for name, each in state["average"].items()})
    return model.eval().requires_grad_(False)


def more(path: Path, name: str) -> str:
    """What else goes with the weights in the file, under that name."""
    return str(torch.load(path, weights_only=True, map_location="cpu")[name])
