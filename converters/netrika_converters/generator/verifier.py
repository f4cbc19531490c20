"""The verifier: what a picture shows, by a network that learnt it on compositions; it scores the generator.

A grid says which noun's middle lies in each cell, if any, as detectors of objects as points do (Zhou et al. 2019), and
the whole picture what the ground is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.generator.patterns import COLOURS, PLACES
from netrika_converters.generator.pictures import SIDE_PX, Box, Picture, Pixels
from netrika_converters.generator.pixels import to_network
from netrika_converters.precision import device

BATCH = 32
CELL_PX = 8
CELLS = SIDE_PX // CELL_PX
GROUNDS = (*(f"bg_{colour}" for colour in COLOURS), *PLACES)
SURE = 0.4  # probability that a middle lies in a cell, to be told
APART = {"left": (0, -1), "right": (0, 1), "above": (1, -1), "below": (1, 1)}  # axis, and on which side of the other


@dataclass(frozen=True, slots=True)
class VerifierConfig:
    """Nouns, and widths at strides 2, 4, 8 and 16."""

    nouns: int
    widths: tuple[int, int, int, int] = (32, 64, 128, 192)


@dataclass(frozen=True, slots=True)
class Seen:
    """Nouns by their index with the x and y of their middles in pixels, and the key of the ground."""

    nouns: tuple[tuple[int, float, float], ...]
    ground: str


class Step(nn.Sequential):
    """A convolution, batch normalisation and ReLU."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
        )


class Verifier(nn.Module):
    """(n, 3, 128, 128) pixels from 0 to 1 to (n, 1 + nouns, 16, 16) logits, 0 being none, and (n, grounds) logits."""

    def __init__(self, config: VerifierConfig) -> None:
        super().__init__()
        self.config = config
        a, b, c, d = config.widths
        self.fine = nn.Sequential(Step(3, a, 2), Step(a, b, 2), Step(b, b), Step(b, c, 2), Step(c, c), Step(c, c))
        self.coarse = nn.Sequential(Step(c, d, 2), Step(d, d), Step(d, d))
        self.wide = nn.Conv2d(d, c, 1)
        self.join = Step(2 * c, d)
        self.head = nn.ModuleDict(
            {"nouns": nn.Conv2d(d, 1 + config.nouns, 1), "ground": nn.Linear(2 * d, len(GROUNDS))}
        )

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        fine = self.fine(2 * pixels - 1)
        coarse = self.coarse(fine)
        both = self.join(torch.cat([fine, F.interpolate(self.wide(coarse), scale_factor=2.0)], 1))
        pooled = torch.cat([coarse.mean((2, 3)), coarse.amax((2, 3))], 1)
        return self.head["nouns"](both), self.head["ground"](pooled)


def target(placed: Sequence[tuple[int, Box]]) -> NDArray[np.int64]:
    """(16, 16) classes of cells: a noun's index plus 1 at its middle, -100 (no matter) beside it, 0 elsewhere."""
    cells = np.zeros((CELLS, CELLS), np.int64)
    middles = [
        (noun, (top + side // 2) // CELL_PX, (left + side // 2) // CELL_PX) for noun, (left, top, side) in placed
    ]
    for _, y, x in middles:
        cells[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2] = -100
    for noun, y, x in middles:
        cells[y, x] = noun + 1
    return cells


def see(nouns: Tensor, grounds: Tensor) -> list[Seen]:
    """What the logits of pictures say: cells that are the surest of those around them."""
    best = nouns[:, 1:].float().max(1)
    odds = nouns[:, 1:].float().logsumexp(1) - nouns[:, 0].float()
    odds = odds + 1e-4 * torch.linspace(0, 1, CELLS**2, device=odds.device).view(CELLS, CELLS)  # no two alike
    peaks = (odds == F.max_pool2d(odds[:, None], 3, 1, 1)[:, 0]) & (odds.sigmoid() > SURE)
    seen = []
    for which, peak, ground in zip(best.indices, peaks, grounds.argmax(1).tolist(), strict=True):
        found = [(int(which[y, x]), CELL_PX * (x + 0.5), CELL_PX * (y + 0.5)) for y, x in peak.nonzero().tolist()]
        seen.append(Seen(tuple(found), GROUNDS[ground]))
    return seen


def judge(model: Verifier, pixels: Pixels, pictures: Sequence[Picture], names: Sequence[str]) -> list[bool]:
    """Tell of each of (n, 128, 128, 3) pixels whether it shows the picture that it was to show."""
    model, right = model.to(device()), []
    for start in range(0, len(pixels), BATCH):
        part = slice(start, start + BATCH)
        with torch.inference_mode():
            told = see(*model(to_network(pixels[part])))
        right += [shows(each, picture, names) for each, picture in zip(told, pictures[part], strict=True)]
    return right


def shows(seen: Seen, picture: Picture, names: Sequence[str]) -> bool:
    """Tell whether a picture shows the nouns in their number, relation and ground; how big they are is not judged."""
    found = Counter(names[index] for index, _, _ in seen.nouns)
    if any(found[noun.name] != picture.count for noun in picture.nouns):
        return False
    if picture.ground and seen.ground != picture.ground:
        return False
    if picture.relation not in APART:
        return True
    axis, side = APART[picture.relation]
    first, second = (next(each for each in seen.nouns if names[each[0]] == noun.name) for noun in picture.nouns)
    apart = [first[1] - second[1], first[2] - second[2]]
    return side * apart[axis] > 0 and abs(apart[axis]) >= abs(apart[1 - axis])
