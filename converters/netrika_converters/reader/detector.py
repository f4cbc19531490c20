"""The detector: a small residual backbone, a pyramid summed at stride 4, and DB's two maps at full size."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.reader.recognizer import ConvNorm, Residual

SHARPNESS = 50.0  # of DB's approximate binarization
MAP_STRIDE = 4


@dataclass(frozen=True, slots=True)
class DetectorConfig:
    """Channels at strides 2, 4, 8, 16 and 32, and of the pyramid."""

    widths: tuple[int, int, int, int, int] = (16, 24, 48, 80, 112)
    pyramid: int = 32


class Detector(nn.Module):
    """(n, 3, h, w) pixels from -1 to 1, sides multiples of 32, to (n, 2, h, w) logits: cores and thresholds.

    Maps are read from stride 4 by a pixel shuffle (Shi et al. 2016): no convolution runs at full size.
    """

    def __init__(self, config: DetectorConfig) -> None:
        super().__init__()
        self.config = config
        a, b, c, d, e = config.widths
        width = config.pyramid
        self.stem = ConvNorm(3, a, (2, 2))
        self.stages = nn.ModuleList(
            [
                nn.Sequential(ConvNorm(a, b, (2, 2)), Residual(b)),
                nn.Sequential(ConvNorm(b, c, (2, 2)), Residual(c)),
                nn.Sequential(ConvNorm(c, d, (2, 2)), Residual(d), Residual(d)),
                nn.Sequential(ConvNorm(d, e, (2, 2)), Residual(e), Residual(e)),
            ]
        )
        self.laterals = nn.ModuleList(nn.Conv2d(each, width, 1) for each in (b, c, d, e))
        self.smooth = ConvNorm(width, width)
        self.head = nn.Conv2d(width, 2 * MAP_STRIDE**2, 3, padding=1)
        with torch.no_grad():
            self.head.bias.fill_(-2.0)  # type: ignore[union-attr]

    def forward(self, pixels: Tensor) -> Tensor:
        x = self.stem(pixels)
        levels = []
        for stage, lateral in zip(self.stages, self.laterals, strict=True):
            x = stage(x)
            levels.append(lateral(x))
        summed = levels.pop()
        while levels:
            summed = levels.pop() + F.interpolate(summed, scale_factor=2.0, mode="nearest")
        return F.pixel_shuffle(self.head(self.smooth(summed)), MAP_STRIDE)


def db_loss(logits: Tensor, core: Tensor, core_counts: Tensor, threshold: Tensor, threshold_counts: Tensor) -> Tensor:
    """DB's loss of (n, 2, h, w) logits: balanced cross-entropy, dice of the approximate binary map, L1 thresholds."""
    probability, limit = logits[:, 0], logits[:, 1].sigmoid()
    entropy = F.binary_cross_entropy_with_logits(probability, core, reduction="none") * core_counts
    positive = (core > 0.5) & (core_counts > 0)
    negative = entropy[~positive]
    hardest = min(max(3 * int(positive.sum()), 10_000), negative.numel())
    balanced = entropy[positive].sum() + negative.topk(hardest).values.sum()
    balanced = balanced / (positive.sum() + hardest)
    binary = torch.sigmoid(SHARPNESS * (probability.sigmoid() - limit)) * core_counts
    dice = 1 - 2 * (binary * core).sum() / (binary.sum() + (core * core_counts).sum() + 1.0)
    edges = ((limit - threshold).abs() * threshold_counts).sum() / (threshold_counts.sum() + 1.0)
    return 5 * balanced + dice + 10 * edges
