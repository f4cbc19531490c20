"""Train the refiner: `python -m netrika_converters.generator.train_refiner --data ... --work ... --minutes 60`.

It learns from pictures as they are, led back to noise, and never from drawn ones. WORK must hold the checkpoints of the
image tokenizer, the text encoder and the generator: what is to be drawn is told as the generator is told it.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator import train
from netrika_converters.generator.manners import Manners
from netrika_converters.generator.model import PATCH, to_latents, to_tokens
from netrika_converters.generator.refiner import Refiner, RefinerConfig, refine
from netrika_converters.generator.sample import load_generator, load_painter
from netrika_converters.generator.samples import Samples, Shown, loader
from netrika_converters.generator.train import NUDGED, SHEET, encode, worth_of
from netrika_converters.precision import autocast, device

NAME = "refiner"
PLAIN = ("time", "text", "places", "given", "made")  # AdamW's: tables, and layers to and from what is given
BATCH = 64
EARLIEST = 0.2  # how far from noise it learns from at least


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, config: RefinerConfig, batch: int, workers: int) -> None:
        self.work, self.painter = work, load_painter(work)
        self.generator = load_generator(work / f"{train.NAME}.pt").to(device())
        samples, rng = Samples(data), np.random.default_rng(0)
        samples.manners = Manners(samples.photos, self.generator.centres.cpu().numpy())
        drawn = np.stack([samples.draw(rng)[0] for _ in range(NUDGED)])
        worth = worth_of(self.painter.tokenizer, encode(self.painter.tokenizer, torch.from_numpy(drawn)))
        self.worth = worth[:: PATCH**2, None, None].sqrt()  # weighed in full, textures would be left out
        sizes = self.generator.config
        config = replace(config, channels=self.painter.tokenizer.config.channels, text=sizes.width, side=sizes.side)
        self.model = Refiner(config).to(device())
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        self.loader = loader(Shown(samples, batch), self.course.step, workers)
        seed = torch.Generator().manual_seed(1)
        self.told = self.painter.told(self.generator, SHEET, seed)
        self.drawn = to_latents(self.painter.drawn(self.generator, self.told, seed), self.generator.config.side)

    def run(self) -> None:
        """Train until the minutes are spent, with a sheet and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        for pixels, meanings, manners in self.loader:
            wanted = encode(self.painter.tokenizer, pixels) / self.painter.scale
            noise = torch.randn_like(wanted)
            t = EARLIEST + (1 - EARLIEST) * torch.rand(len(wanted), device=device())
            between = torch.lerp(noise, wanted, t[:, None, None, None]).contiguous(memory_format=torch.channels_last)
            with torch.no_grad():
                text = self.generator.mean(meanings.to(device()), manners.to(device()))
            with autocast(device()):
                velocity = self.model(between, t, text)
            yield (self.worth * (velocity.float() - (wanted - noise)).square()).mean(), len(wanted)

    def report(self) -> None:
        """Show what the generator draws for SHEET's prompts, and below it what is made of that."""
        model = Refiner(self.model.config)
        self.course.averaged(model)
        noise = torch.randn(self.drawn.shape, generator=torch.Generator().manual_seed(1)).to(device())
        refined = refine(model, self.drawn, self.told.text, noise)
        rows = [self.painter.pixels(to_tokens(each)) for each in (self.drawn, refined)]
        sheet = np.vstack([np.hstack(list(row)) for row in rows])
        cv2.imwrite(str(self.work / f"{NAME}_{self.course.step:06d}.png"), sheet[..., ::-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/, words/ and captions/")
    add_options(parser, rate=2e-3)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--workers", type=int, default=max((os.cpu_count() or 2) - 2, 0), help="processes that draw")
    options = parser.parse_args()
    Run(options.data, options.work, plan_of(options), RefinerConfig(), options.batch, options.workers).run()


if __name__ == "__main__":
    main()
