"""Train the generator: `python -m netrika_converters.generator.train --data ... --work ... --minutes 60`.

Pictures are drawn as they are needed, and encoded by the image tokenizer, whose checkpoint WORK must hold, as that of
the text encoder. Each batch knows a share of its tokens, drawn as in MAR: few, and often none. What is to be drawn is
told by true labels: what prompts mean is all that the text encoder learns, and what labels look like all that the
generator does, each with the other's part for certain.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.manners import Manners
from netrika_converters.generator.model import PATCH, Generator, GeneratorConfig, flow_loss, to_tokens
from netrika_converters.generator.pixels import to_network
from netrika_converters.generator.sample import SCALE, TOKENIZER, load_painter, load_tokenizer, save_scale
from netrika_converters.generator.samples import Samples, Shown, loader
from netrika_converters.generator.tokenizer import Tokenizer
from netrika_converters.precision import autocast, device

NAME = "generator"
PLAIN = (  # AdamW's: tables, and layers between what is learnt and what is given
    *("senses", "manners", "roles", "places", "later_places", "mask"),
    *("given", "flow.time", "flow.given", "flow.made", "flow.direct"),
)
BATCH = 96
MASKED = (1.0, 0.25, 0.7)  # share of masked tokens: a normal's mean and deviation, cut off below and at 1
MEASURED = 512  # pictures that the latents' scale is taken from
NUDGED, NUDGE = 64, 0.1  # pictures whose latents are moved, and by how much, to see what it changes
# What the sheets show: the same prompt must give the same picture in every language.
SHEET = (
    "cat",
    "three bananas on a blue background",
    "dog to the left of house",
    "rocket on a black background",
    "पहाड़ पर लाल सेब",
    "சிவப்புப் பின்னணியில் யானை",
    "উপরে তারা, নিচে মাছ",
    "the sea at sunset",
    "a forest",
    "برفانی پہاڑ",
    "രണ്ട് മത്സ്യം",
    "a big red heart on a white background",
)


def encode(tokenizer: Tokenizer, pixels: Tensor) -> Tensor:
    """Latents of (n, 128, 128, 3) bytes, as the tokenizer gives them."""
    with torch.no_grad(), autocast(device()):
        latents: Tensor = tokenizer.to(device()).encoder(to_network(pixels.numpy()))
    return latents.float()


def worth_of(tokenizer: Tokenizer, latents: Tensor) -> Tensor:
    """How much pixels change with each number of a token, in square and the mean 1, around (n, channels, h, w) latents.

    The tokenizer's channels are all of one size; the first shows 25 times as much as the last.
    """
    generator, decoder, shows = torch.Generator().manual_seed(0), tokenizer.to(device()).decoder, []
    with torch.inference_mode():
        before = decoder(latents)
        for channel in range(latents.shape[1]):
            moved = latents.clone()
            moved[:, channel] += NUDGE * torch.randn(moved[:, channel].shape, generator=generator).to(moved.device)
            shows.append((decoder(moved) - before).square().mean())
    return (torch.stack(shows) / torch.stack(shows).mean()).repeat_interleave(PATCH**2)


def known(places: int, rng: np.random.Generator) -> int:
    """How many tokens a batch knows."""
    mean, deviation, least = MASKED
    while not least <= (share := rng.normal(mean, deviation)) <= 1:
        pass
    return places - int(np.ceil(share * places))


class Run:
    """A training run in its work folder."""

    def __init__(
        self, samples: Samples, work: Path, plan: Plan, config: GeneratorConfig, batch: int, workers: int
    ) -> None:
        self.samples, self.work, self.rng = samples, work, np.random.default_rng()
        rng, tokenizer = np.random.default_rng(0), load_tokenizer(work / TOKENIZER)
        is_new = not (work / SCALE).exists()
        drawn = [self.samples.draw(rng)[0] for _ in range(MEASURED if is_new else NUDGED)]
        latents = encode(tokenizer, torch.from_numpy(np.stack(drawn)))
        if is_new:
            save_scale(float(latents.std()), work)
        self.painter = load_painter(work)
        config = replace(
            config,
            token=PATCH**2 * self.painter.tokenizer.config.channels,
            meanings=self.samples.meanings.sizes,
        )
        self.model = Generator(config).to(device())
        self.model.worth.copy_(worth_of(tokenizer, latents[:NUDGED]))
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        self._settle_manners()
        self.loader = loader(Shown(self.samples, batch), self.course.step, workers)

    def _settle_manners(self) -> None:
        """Keep the manners' groups of what the run goes on from; group the photos where it goes on from nothing."""
        model, samples = self.model, self.samples
        if model.centres.any():
            samples.manners = Manners(samples.photos, model.centres.cpu().numpy())
        likely, centres = samples.manners.likely(samples.meanings), samples.manners.centres
        for state in (dict(model.named_buffers()), self.course.average):
            state["likely"].copy_(torch.from_numpy(likely))
            state["centres"].copy_(torch.from_numpy(centres))

    def run(self) -> None:
        """Train until the minutes are spent, with a sheet and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        places = self.model.config.side**2
        for pixels, meanings, manners in self.loader:
            tokens = to_tokens(encode(self.painter.tokenizer, pixels) / self.painter.scale)
            order = torch.rand(len(tokens), places, device=device()).argsort(1)
            with autocast(device()):
                text = self.model.mean(meanings.to(device()), manners.to(device()))
                loss = flow_loss(self.model, tokens, text, order, known(places, self.rng))
            yield loss, len(tokens)

    def report(self) -> None:
        """Show what the prompts of SHEET give."""
        model = Generator(self.model.config)
        self.course.averaged(model)
        pictures = self.painter.pixels(self.painter.tokens(model, SHEET, seed=1))
        half = len(pictures) // 2
        sheet = np.vstack([np.hstack(list(pictures[:half])), np.hstack(list(pictures[half:]))])
        cv2.imwrite(str(self.work / f"generator_{self.course.step:06d}.png"), sheet[..., ::-1])


def command(description: str | None, make: Callable[[Path], Samples], rate: float) -> None:
    """The command: train on the samples that are made of a folder of data."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/, words/ and captions/")
    add_options(parser, rate=rate)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--width", type=int, default=384)
    parser.add_argument("--layers", type=int, default=4, help="of encoder and decoder each")
    parser.add_argument("--workers", type=int, default=max((os.cpu_count() or 2) - 2, 0), help="processes that draw")
    options = parser.parse_args()
    sizes = {"width": options.width, "heads": options.width // 64}
    config = GeneratorConfig(**sizes, encoder_layers=options.layers, decoder_layers=options.layers)
    Run(make(options.data), options.work, plan_of(options), config, options.batch, options.workers).run()


if __name__ == "__main__":
    command(__doc__, Samples, rate=1e-3)
