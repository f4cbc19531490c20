"""Train the tokenizer: `python -m netrika_converters.generator.train_tokenizer --data ... --work ... --minutes 60`.

Pixels of photos and compositions are to come back, what the teacher sees in them too (its latents are the perceptual
measure), and our latents are to tell the teacher's.
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
from netrika_converters.generator.pixels import to_bytes, to_network
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.teacher import load_encoder
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.precision import autocast, device

NAME = "tokenizer"
BATCH = 16
COMPOSITIONS = 5_000
DEV_PHOTOS = 200
SHEET = 12  # pictures on a sheet
FITTED = 2_000  # of the pictures, whose principal components are taken
NOISE = 0.02  # of latents, about 1 large: a generator's are never quite right
PERCEIVED = 1  # of a batch, where the teacher would take most of a step; all of it on a GPU
PERCEPTION, GUESS = 0.005, 0.002  # weights beside the pixels' squared error


def psnr(made: Pixels, given: Pixels) -> float:
    """Mean over pictures of the peak signal-to-noise ratio in dB."""
    error = np.square(made.astype(np.float64) - given).mean((1, 2, 3))
    return float((10 * np.log10(255**2 / np.maximum(error, 1e-9))).mean())


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, batch: int = BATCH) -> None:
        self.work, self.batch, self.rng = work, batch, np.random.default_rng()
        self.teacher: nn.Module = load_encoder(data / "teachers" / "taef2_encoder.pth").to(device())
        samples = Samples(data)
        drawn = [samples.compose(self.rng, held_out=False)[1].pixels for _ in range(COMPOSITIONS)]
        self.pictures = np.stack([photo.pixels for photo in samples.photos] + drawn)
        self.dev = np.stack([photo.pixels for photo in load_photos(data / "scenes", held_back=True)[:DEV_PHOTOS]])
        self.model = Tokenizer(TokenizerConfig())
        some = self.rng.choice(len(self.pictures), min(FITTED, len(self.pictures)), replace=False)
        self.model.begin(to_network(self.pictures[some]).cpu())
        self.model.to(device())
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.course = Course(self.model, plan, work, NAME)

    def run(self) -> None:
        """Train until the minutes are spent, with a score, a sheet and a checkpoint every while."""
        self.course.lead(((self._loss(), self.batch) for _ in count()), self.report)

    def _loss(self) -> Tensor:
        given = to_network(self.pictures[self.rng.integers(0, len(self.pictures), self.batch)])
        if self.rng.random() < 0.5:
            given = given.flip(3)
        few = self.batch if device().type == "cuda" else PERCEIVED
        with autocast(device()):
            made, guessed = self.model(given, NOISE)
            perceived = self.teacher(made[:few])
            with torch.no_grad():
                seen = self.teacher(given[:few]).float()
        loss = F.mse_loss(made.float(), given) + GUESS * F.smooth_l1_loss(guessed[:few].float(), seen)
        return loss + PERCEPTION * F.smooth_l1_loss(perceived.float(), seen)

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
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with scenes/, emoji/, words/, captions/ and teachers/"
    )
    add_options(parser, rate=1e-3)
    parser.add_argument("--batch", type=int, default=BATCH)
    options = parser.parse_args()
    Run(options.data, options.work, plan_of(options), batch=options.batch).run()


if __name__ == "__main__":
    main()
