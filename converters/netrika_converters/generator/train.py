"""Train the generator: `python -m netrika_converters.generator.train --data ... --work ... --minutes 60`.

Pictures are drawn as they are needed, and encoded by the image tokenizer, whose checkpoint WORK must hold. Each batch
knows a share of its tokens, drawn as in MAR: few, and often none. The first steps teach what prompts mean and nothing
else, so that those that follow draw what is said in any language. What prompts mean is all that the text encoder
learns, and what labels look like all that the rest does: each has the other's part for certain.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.model import PATCH, Generator, GeneratorConfig, flow_loss, meaning_loss, to_tokens
from netrika_converters.generator.pictures import prompt
from netrika_converters.generator.pixels import to_network
from netrika_converters.generator.sample import SCALE, TOKENIZER, WORDS, load_painter, load_tokenizer, save_scale
from netrika_converters.generator.samples import SAID, Prompted, Said, Samples, loader
from netrika_converters.generator.tokenizer import Tokenizer
from netrika_converters.generator.vocabulary import train_vocabulary
from netrika_converters.precision import autocast, device
from netrika_converters.reader.texts import LANGUAGES

NAME = "generator"
# AdamW's: Muon's 0.9 seconds a step on two cores are longer than a batch of 24 takes without it. The text's blocks are
# few, and learn much faster with Muon.
PLAIN = (
    *("words", "word_places", "slots", "text_norm", "meanings", "senses", "roles"),
    *("given", "places", "later_places", "encoder", "encoder_norm", "mask", "decoder", "decoder_norm", "flow"),
)
BATCH = 24
VOCABULARY_PROMPTS = 60_000
READING_STEPS, READ = 700, 4  # first steps, of prompts alone, and how many batches of them each takes at once
MASKED = (1.0, 0.25, 0.7)  # share of masked tokens: a normal's mean and deviation, cut off below and at 1
UNDERSTOOD = 100  # held-out pictures whose prompts are read in every language
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


def encode(tokenizer: Tokenizer, pixels: Tensor) -> Tensor:
    """Latents of (n, 128, 128, 3) bytes, as the tokenizer gives them."""
    with torch.no_grad(), autocast(device()):
        latents: Tensor = tokenizer.to(device()).encoder(to_network(pixels.numpy()))
    return latents.float()


def known(places: int, rng: np.random.Generator) -> int:
    """How many tokens a batch knows."""
    mean, deviation, least = MASKED
    while not least <= (share := rng.normal(mean, deviation)) <= 1:
        pass
    return places - int(np.ceil(share * places))


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, config: GeneratorConfig, batch: int, workers: int) -> None:
        self.work, self.batch, self.rng = work, batch, np.random.default_rng()
        self.samples = Samples(data)
        dev = np.random.default_rng(0)
        self.asked = [self.samples.compose(dev, held_out=True)[0] for _ in range(UNDERSTOOD)]
        if not (work / WORDS).exists():
            train_vocabulary(self.samples.prompts(VOCABULARY_PROMPTS), work / WORDS)
        if not (work / SCALE).exists():
            rng = np.random.default_rng(0)
            pixels = torch.from_numpy(np.stack([self.samples.draw(rng)[0] for _ in range(MEASURED)]))
            latents = encode(load_tokenizer(work / TOKENIZER), pixels)
            save_scale(float(latents.std()), work)
        self.painter = load_painter(work)
        vocabulary = self.painter.vocabulary
        config = replace(
            config,
            vocabulary=len(vocabulary),
            token=PATCH**2 * self.painter.tokenizer.config.channels,
            meanings=self.samples.meanings.sizes,
        )
        self.model = Generator(config).to(device())
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        self.reading = max(READING_STEPS - self.course.step, 0)
        self.prompts = loader(Said(self.samples, vocabulary, READ * batch), self.course.step, workers)
        self.loader = loader(Prompted(self.samples, vocabulary, batch), self.course.step, workers)

    def run(self) -> None:
        """Train until the minutes are spent, with a sheet and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        for prompts, meanings in islice(self.prompts, self.reading):
            with autocast(device()):
                loss = meaning_loss(self.model, prompts.to(device()), meanings.to(device()))
            yield loss, 0
        places = self.model.config.side**2
        for pixels, prompts, meanings in self.loader:
            tokens = to_tokens(encode(self.painter.tokenizer, pixels) / self.painter.scale).repeat_interleave(SAID, 0)
            order = torch.rand(len(tokens), places, device=device()).argsort(1)
            with autocast(device()):
                text = self.model.mean(meanings.to(device()))
                loss = flow_loss(self.model, tokens, text, order, known(places, self.rng))
                loss = loss + meaning_loss(self.model, prompts.to(device()), meanings.to(device()))
            yield loss, len(tokens)

    def report(self) -> None:
        """Log what share of held-out prompts is understood by language, and show what those of SHEET give."""
        model = Generator(self.model.config)
        self.course.averaged(model)
        self.course.log({"understood": {language: self._share(model, language) for language in LANGUAGES}})
        pictures = self.painter.pixels(self.painter.tokens(model, [text for _, text in SHEET], seed=1))
        half = len(pictures) // 2
        sheet = np.vstack([np.hstack(list(pictures[:half])), np.hstack(list(pictures[half:]))])
        cv2.imwrite(str(self.work / f"generator_{self.course.step:06d}.png"), sheet[..., ::-1])

    def _share(self, model: Generator, language: str) -> float:
        said = [prompt(picture, language, self.samples.patterns[language]) for picture in self.asked]
        wanted = torch.tensor([self.samples.meanings.of(picture) for picture in self.asked])
        with torch.inference_mode():
            understood = model.understand(torch.from_numpy(self.painter.vocabulary.encode(said)).to(device()))
            told = [logits.argmax(-1).cpu() for logits in understood]
        return round(float((torch.stack(told, 1) == wanted).all(1).float().mean()), 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/ and captions/phrases/")
    add_options(parser, rate=1e-3)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4, help="of encoder and decoder each")
    parser.add_argument("--workers", type=int, default=max((os.cpu_count() or 2) - 2, 0), help="processes that draw")
    options = parser.parse_args()
    sizes = {"width": options.width, "heads": options.width // 64}
    config = GeneratorConfig(0, **sizes, encoder_layers=options.layers, decoder_layers=options.layers)
    Run(options.data, options.work, plan_of(options), config, options.batch, options.workers).run()


if __name__ == "__main__":
    main()
