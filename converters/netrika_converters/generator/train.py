"""Train the generator: `python -m netrika_converters.generator.train --data ... --work ... --tokenizer ...`.

Pictures are drawn as they are needed, and encoded by the image tokenizer, whose checkpoint must be there. Each batch
knows a share of its tokens, drawn as in MAR: few, and often none.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from netrika.engines.prompts import PromptVocabulary
from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.model import Generator, GeneratorConfig, flow_loss, to_latents, to_tokens
from netrika_converters.generator.pictures import Pixels
from netrika_converters.generator.pool import to_bytes, to_network
from netrika_converters.generator.sample import sample
from netrika_converters.generator.samples import Prompted, Samples, loader
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.vocabulary import LENGTH, train_vocabulary
from netrika_converters.precision import autocast, device

NAME = "generator"
PLAIN = ("words", "word_places", "places", "later_places", "flow.made")  # AdamW's, not Muon's
BATCH = 48
VOCABULARY_PROMPTS = 60_000
MASKED = (1.0, 0.25, 0.7)  # share of masked tokens: a normal's mean and deviation, cut off below and at 1
MEASURED = 512  # pictures that the latents' scale is taken from
# What the sheets show: the same prompt must give the same picture in every language.
SHEET = (
    ("en", "cat"),
    ("en", "three bananas on a blue background"),
    ("en", "dog to the left of house"),
    ("en", "rocket on a black background"),
    ("hi", "पहाड़ पर लाल सेब"),
    ("ta", "சிவப்புப் பின்னணியில் யானை"),
    ("bn", "উপরে তারা, নিচে মাছ"),
    ("en", "the sea at sunset"),
    ("en", "a forest"),
    ("ur", "برفانی پہاڑ"),
    ("ml", "രണ്ട് മത്സ്യം"),
    ("en", "a big red heart on a white background"),
)


def load_tokenizer(path: Path) -> Tokenizer:
    """The image tokenizer with the averaged weights of a checkpoint."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    model = Tokenizer(TokenizerConfig(**state["config"]))
    model.load_state_dict({name: tensor.float() for name, tensor in state["average"].items()})
    return model.eval().requires_grad_(False).to(device())


def known(places: int, rng: np.random.Generator) -> int:
    """How many tokens a batch knows."""
    mean, deviation, least = MASKED
    while not least <= (share := rng.normal(mean, deviation)) <= 1:
        pass
    return places - int(np.ceil(share * places))


class Run:
    """A training run in its work folder."""

    def __init__(
        self, data: Path, work: Path, tokenizer: Path, plan: Plan, config: GeneratorConfig, batch: int, workers: int
    ) -> None:
        self.work, self.batch, self.rng = work, batch, np.random.default_rng()
        self.samples = Samples(data)
        words = work / "prompts.model"
        if not words.exists():
            train_vocabulary(self.samples.prompts(VOCABULARY_PROMPTS), words)
        self.vocabulary = PromptVocabulary(words, LENGTH)
        self.tokenizer = load_tokenizer(tokenizer)
        self.model = Generator(replace(config, vocabulary=len(self.vocabulary))).to(device())
        self.scale = self._scale()
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        self.loader = loader(Prompted(self.samples, self.vocabulary, batch), self.course.step, workers)

    def _scale(self) -> float:
        """What latents are divided by, measured once."""
        path = self.work / "scale.json"
        if not path.exists():
            rng = np.random.default_rng(0)
            pixels = np.stack([self.samples.draw(rng)[0] for _ in range(MEASURED)])
            path.write_text(json.dumps(float(self._encode(torch.from_numpy(pixels)).std())), "utf-8")
        return float(json.loads(path.read_text("utf-8")))

    def _encode(self, pixels: Tensor) -> Tensor:
        with torch.no_grad(), autocast(device()):
            latents: Tensor = self.tokenizer.encoder(to_network(pixels.numpy()))
        return latents.float()

    def run(self) -> None:
        """Train until the minutes are spent, with a sheet and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        places = self.model.config.side**2
        for pixels, prompts in self.loader:
            tokens = to_tokens(self._encode(pixels) / self.scale)
            order = torch.rand(len(tokens), places, device=device()).argsort(1)
            with autocast(device()):
                loss = flow_loss(self.model, tokens, prompts.to(device()), order, known(places, self.rng))
            yield loss, len(tokens)

    def report(self) -> None:
        """Show what the prompts of SHEET give."""
        model = Generator(self.model.config)
        self.course.averaged(model)
        pictures = self.pictures(model, [text for _, text in SHEET], seed=1)
        half = len(pictures) // 2
        sheet = np.vstack([np.hstack(list(pictures[:half])), np.hstack(list(pictures[half:]))])
        cv2.imwrite(str(self.work / f"generator_{self.course.step:06d}.png"), sheet[..., ::-1])

    def pictures(self, model: Generator, prompts: Sequence[str], seed: int) -> Pixels:
        """(n, 128, 128, 3) pictures of prompts."""
        ids = torch.from_numpy(self.vocabulary.encode([*prompts, ""])).to(device())
        tokens = sample(model, ids[:-1], ids[-1:], torch.Generator().manual_seed(seed))
        with torch.inference_mode():
            return to_bytes(self.tokenizer.decoder(self.scale * to_latents(tokens, model.config.side)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/ and captions/phrases/")
    parser.add_argument("--tokenizer", type=Path, required=True, help="checkpoint of the image tokenizer")
    add_options(parser, rate=1e-3)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4, help="of encoder and decoder each")
    parser.add_argument("--workers", type=int, default=max((os.cpu_count() or 2) - 2, 0), help="processes that draw")
    options = parser.parse_args()
    sizes = {"width": options.width, "heads": options.width // 64}
    config = GeneratorConfig(0, **sizes, encoder_layers=options.layers, decoder_layers=options.layers)
    Run(options.data, options.work, options.tokenizer, plan_of(options), config, options.batch, options.workers).run()


if __name__ == "__main__":
    main()
