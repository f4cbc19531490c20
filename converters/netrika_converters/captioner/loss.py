"""Output layer and smoothed cross-entropy in one, by chunks that stay in the cache."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

CHUNK = 256


class LinearCrossEntropy(torch.autograd.Function):
    """Mean label-smoothed cross-entropy of `hidden @ weight.T` against `targets`.

    The (N, vocabulary) logits never exist as a whole: each chunk's gradient is formed beside its loss, which
    at a vocabulary of thousands saves most of the memory traffic of the plain form.
    """

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, weight: Tensor, targets: Tensor, smoothing: float) -> Tensor:
        """`hidden` (N, width), `weight` (vocabulary, width), `targets` (N,) int64."""
        half = torch.is_autocast_enabled(hidden.device.type)
        dtype = torch.get_autocast_dtype(hidden.device.type) if half else hidden.dtype
        rows, matrix = hidden.to(dtype), weight.to(dtype)
        count, classes = len(rows), len(matrix)
        grad_hidden, grad_weight = torch.empty_like(hidden), torch.zeros_like(weight)
        total = hidden.new_zeros(())
        for start in range(0, count, CHUNK):
            part, wanted = rows[start : start + CHUNK], targets[start : start + CHUNK].unsqueeze(1)
            log_p = (part @ matrix.T).float().log_softmax(-1)
            total -= (1 - smoothing) * log_p.gather(1, wanted).sum() + smoothing / classes * log_p.sum()
            grad = log_p.exp_().sub_(smoothing / classes)
            grad.scatter_add_(1, wanted, grad.new_full(wanted.shape, smoothing - 1))
            scaled = grad.div_(count).to(dtype)
            grad_hidden[start : start + CHUNK] = scaled @ matrix
            grad_weight += scaled.T @ part
        ctx.save_for_backward(grad_hidden, grad_weight)
        return total / count

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, Tensor, None, None]:
        grad_hidden, grad_weight = ctx.saved_tensors
        return grads[0] * grad_hidden, grads[0] * grad_weight, None, None


def linear_cross_entropy(hidden: Tensor, weight: Tensor, targets: Tensor, smoothing: float) -> Tensor:
    """See LinearCrossEntropy."""
    loss: Tensor = LinearCrossEntropy.apply(hidden, weight, targets, smoothing)  # type: ignore[no-untyped-call]
    return loss
