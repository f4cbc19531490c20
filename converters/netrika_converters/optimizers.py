"""Muon for what a network multiplies with, AdamW for the rest.

Muon's momentum is made orthogonal, matrix by matrix, before it is stepped along (Jordan et al. 2024). torch.optim.Muon
takes matrices only and works in bfloat16, which CPUs without it do a hundred times slower; this one takes convolutions'
kernels too, and float32 where bfloat16 does not pay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

from netrika_converters.precision import multiplies_bfloat16

COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the quintic Newton-Schulz iteration
ITERATIONS = 5
SMALLEST_SIDE = 16  # kernels with fewer rows or columns are for another optimizer


class Muon(torch.optim.Optimizer):
    """Steps by orthogonal momentum, as long as AdamW's steps are (Liu et al. 2025), so that both share a rate."""

    def __init__(self, params: Iterable[nn.Parameter], lr: float, momentum: float = 0.95, decay: float = 0.0) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state["momentum"] = torch.zeros_like(parameter)
                state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                update = parameter.grad.lerp(state["momentum"], group["momentum"])  # Nesterov's look ahead
                rows = update.reshape(len(update), -1)
                scale = 0.2 * max(rows.shape) ** 0.5
                parameter.mul_(1 - group["lr"] * group["decay"])
                parameter.add_(orthogonal(rows).view_as(parameter), alpha=-group["lr"] * scale)


def orthogonal(matrix: Tensor) -> Tensor:
    """The matrix with its singular values moved close to 1, by Newton-Schulz iterations."""
    a, b, c = COEFFICIENTS
    wide = matrix.shape[0] <= matrix.shape[1]
    x = matrix if wide else matrix.T
    x = x / (x.norm() + 1e-7)
    if multiplies_bfloat16(matrix.device):
        x = x.bfloat16()
    for _ in range(ITERATIONS):
        square = x @ x.T
        x = torch.addmm(x, torch.addmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return (x if wide else x.T).to(matrix.dtype)


def is_matrix(parameter: Tensor) -> bool:
    """Whether Muon serves a parameter: a matrix, or a kernel with as many inputs as make one."""
    return parameter.ndim > 1 and min(len(parameter), parameter[0].numel()) >= SMALLEST_SIDE


def optimizers(
    model: nn.Module, rate: float, decay: float, plain: tuple[str, ...]
) -> tuple[torch.optim.Optimizer, ...]:
    """Muon for matrices and kernels, AdamW for the rest: biases, norms, small kernels and those named in `plain`.

    The latter are embeddings and layers of outputs, which belong to one side only of what a network multiplies; or
    whole networks whose batches are too small for Muon, which takes as long for a small batch as for a large one.
    """
    named = dict(model.named_parameters())
    apart = tuple(f"{name}." for name in plain)
    inner = [name for name, each in named.items() if is_matrix(each) and not f"{name}.".startswith(apart)]
    rest = [each for name, each in named.items() if name not in inner]
    fused = torch.optim.AdamW(parameters_by_decay(rest, decay), rate, fused=True)
    return (Muon([named[name] for name in inner], rate, decay=decay), fused) if inner else (fused,)


def parameters_by_decay(parameters: Iterable[nn.Parameter], decay: float) -> list[dict[str, object]]:
    """Matrices and kernels decay; biases and norms do not."""
    every = list(parameters)
    decayed = [each for each in every if each.ndim > 1]
    rest = [each for each in every if each.ndim <= 1]
    return [{"params": decayed, "weight_decay": decay}, {"params": rest, "weight_decay": 0.0}]


def set_rate(optimizers: Iterable[torch.optim.Optimizer], rate: float) -> None:
    """Give every group the rate."""
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = rate
