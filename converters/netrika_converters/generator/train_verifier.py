"""Train the verifier: `python -m netrika_converters.generator.train_verifier --data ... --work ... --minutes 30`.

Compositions are drawn as they are needed, in processes beside the training, held-out pairs left out: on those it is
scored. Pictures are blurred and shifted in tone, so that a generator's softness does not count as a fault.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.pictures import Pixels
from netrika_converters.generator.pixels import to_network
from netrika_converters.generator.samples import Samples, loader
from netrika_converters.generator.verifier import BATCH, GROUNDS, Verifier, VerifierConfig, judge, target
from netrika_converters.precision import autocast, device

NAME = "verifier"
DEV_PICTURES = 400
NO_GROUND = -100  # the prompt says nothing of it, or it is a colour that nobody named
NONE_WEIGHT = 0.15  # of cells without a noun


def soften(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Blur, noise and another tone."""
    seen = pixels.astype(np.float32)
    if rng.random() < 0.5:
        seen = cv2.GaussianBlur(seen, (0, 0), float(rng.uniform(0.3, 1.3)))
    if rng.random() < 0.5:
        seen = seen + rng.normal(0, rng.uniform(1, 8), seen.shape).astype(np.float32)
    return np.asarray(np.clip(seen * rng.uniform(0.92, 1.08) + rng.normal(0, 6), 0, 255), np.uint8)


@dataclass(frozen=True, slots=True)
class Labelled:
    """Makes batches of (n, 128, 128, 3) bytes, (n, 16, 16) classes of cells and (n,) grounds."""

    samples: Samples
    size: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, Tensor, Tensor]:
        index = {noun.name: index for index, noun in enumerate(self.samples.nouns)}
        made = [self.samples.compose(rng, held_out=False) for _ in range(self.size)]
        pixels = np.stack([soften(drawn.pixels, rng) for _, drawn in made])
        cells = np.stack([target([(index[name], box) for name, box in drawn.placed]) for _, drawn in made])
        said = [picture.ground for picture, _ in made]
        grounds = np.array([GROUNDS.index(ground) if ground else NO_GROUND for ground in said])
        return torch.from_numpy(pixels), torch.from_numpy(cells), torch.from_numpy(grounds)


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, batch: int = BATCH, workers: int = 0) -> None:
        self.samples, self.batch = Samples(data), batch
        rng = np.random.default_rng(0)
        self.dev = [self.samples.compose(rng, held_out=True) for _ in range(DEV_PICTURES)]
        self.model = Verifier(VerifierConfig(len(self.samples.nouns))).to(device())
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.course = Course(self.model, plan, work, NAME)
        self.loader = loader(Labelled(self.samples, batch), self.course.step, workers)

    def run(self) -> None:
        """Train until the minutes are spent, with a score and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        weights = torch.ones(1 + len(self.samples.nouns), device=device())
        weights[0] = NONE_WEIGHT
        for pixels, cells, grounds in self.loader:
            with autocast(device()):
                nouns, ground = self.model(to_network(pixels.numpy()))
            loss = F.cross_entropy(nouns.float(), cells.to(device()), weights)
            if (grounds != NO_GROUND).any():
                loss = loss + 0.3 * F.cross_entropy(ground.float(), grounds.to(device()))
            yield loss, self.batch

    def report(self) -> None:
        """Log the share of held-out compositions of which everything is seen rightly."""
        model = Verifier(self.model.config)
        self.course.averaged(model)
        pixels = np.stack([drawn.pixels for _, drawn in self.dev])
        right = judge(model, pixels, [picture for picture, _ in self.dev], [noun.name for noun in self.samples.nouns])
        self.course.log({"right": round(float(np.mean(right)), 4)})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/, words/ and captions/")
    add_options(parser, rate=2e-3, every_s=300.0)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--workers", type=int, default=max((os.cpu_count() or 2) - 2, 0), help="processes that draw")
    options = parser.parse_args()
    Run(options.data, options.work, plan_of(options), options.batch, options.workers).run()


if __name__ == "__main__":
    main()
