"""Train the tokenizer: `python -m netrika_converters.generator.train_tokenizer --data ... --work ... --minutes 60`.

Photos and compositions are drawn once into WORK/pool.npz. Pixels and their edges at three scales are to come back, what
the teacher sees in them too (its latents are the perceptual measure), and our latents are to tell the teacher's.
"""

from __future__ import annotations

import argparse
from itertools import count
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.photos import load_photos
from netrika_converters.generator.pictures import Pixels
from netrika_converters.generator.pool import load, make, save, to_bytes, to_network
from netrika_converters.generator.teacher import load_encoder
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.precision import autocast, device

NAME = "tokenizer"
BATCH = 16
COMPOSITIONS = 5_000
DEV_PHOTOS = 200
SHEET = 12  # pictures on a sheet
PERCEIVED = 2  # of a batch, where the teacher would take most of a step; all of it on a GPU
EDGES, PERCEPTION, GUESS = 0.5, 0.1, 0.05  # weights beside the pixels'


def pixel_loss(made: Tensor, given: Tensor) -> Tensor:
    """Absolute error of pixels and of their differences to neighbours, at full, half and quarter size."""
    loss = made.new_zeros(())
    for _ in range(3):
        loss = loss + (made - given).abs().mean()
        for axis in (2, 3):
            loss = loss + EDGES * (made.diff(dim=axis) - given.diff(dim=axis)).abs().mean()
        made, given = F.avg_pool2d(made, 2), F.avg_pool2d(given, 2)
    return loss


def psnr(made: Pixels, given: Pixels) -> float:
    """Mean over pictures of the peak signal-to-noise ratio in dB."""
    error = np.square(made.astype(np.float64) - given).mean((1, 2, 3))
    return float((10 * np.log10(255**2 / np.maximum(error, 1e-9))).mean())


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, batch: int = BATCH) -> None:
        self.work, self.batch, self.rng = work, batch, np.random.default_rng()
        self.teacher: nn.Module = load_encoder(data / "teachers" / "taef2_encoder.pth").to(device())
        path = work / "pool.npz"
        if not path.exists():
            save(make(data, COMPOSITIONS, self.teacher), path)
        self.pool = load(path)
        self.dev = np.stack([photo.pixels for photo in load_photos(data / "scenes", held_back=True)[:DEV_PHOTOS]])
        self.model = Tokenizer(TokenizerConfig()).to(device())
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.course = Course(self.model, plan, work, NAME)

    def run(self) -> None:
        """Train until the minutes are spent, with a score, a sheet and a checkpoint every while."""
        self.course.lead(((self._loss(), self.batch) for _ in count()), self.report)

    def _loss(self) -> Tensor:
        picked = self.rng.integers(0, len(self.pool.pixels), self.batch)
        given = to_network(self.pool.pixels[picked])
        seen = torch.from_numpy(self.pool.latents[picked]).to(device()).float()
        with autocast(device()):
            made, guessed = self.model(given)
            few = self.batch if device().type == "cuda" else PERCEIVED
            perceived = self.teacher(made[:few])
        loss = pixel_loss(made.float(), given) + GUESS * F.smooth_l1_loss(guessed.float(), seen)
        return loss + PERCEPTION * F.smooth_l1_loss(perceived.float(), seen[:few])

    def report(self) -> None:
        """Log the PSNR on held-back photos, and show some beside what comes back."""
        model = self.course.averaged(Tokenizer(self.model.config))
        made = []
        for start in range(0, len(self.dev), self.batch):
            with torch.inference_mode():
                made.append(to_bytes(model(to_network(self.dev[start : start + self.batch]))[0]))
        again = np.concatenate(made)
        self.course.log({"psnr": round(psnr(again, self.dev), 3)})
        sheet = np.vstack([np.hstack(list(each[:SHEET])) for each in (self.dev, again)])
        cv2.imwrite(str(self.work / "tokenizer.png"), sheet[..., ::-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/ and teachers/")
    add_options(parser, rate=1e-3)
    parser.add_argument("--batch", type=int, default=BATCH)
    options = parser.parse_args()
    Run(options.data, options.work, plan_of(options), batch=options.batch).run()


if __name__ == "__main__":
    main()
