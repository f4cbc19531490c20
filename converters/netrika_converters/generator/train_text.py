"""Train the text encoder: `python -m netrika_converters.generator.train_text --data ... --work ... --minutes 12`.

It learns from prompts without end, in all languages and wordings, and the labels of what they ask for.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from netrika.engines.prompts import PromptVocabulary
from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.pictures import Picture, prompt, said_of
from netrika_converters.generator.requests import FOLDER, SETS, Request, load_requests
from netrika_converters.generator.sample import WORDS
from netrika_converters.generator.samples import Said, Samples, loader
from netrika_converters.generator.text import TextConfig, TextEncoder, consistent, meaning_loss
from netrika_converters.generator.vocabulary import LENGTH, train_vocabulary
from netrika_converters.precision import autocast, device
from netrika_converters.reader.texts import LANGUAGES

NAME = "text"
PLAIN = ("words", "places", "slots", "heads")  # AdamW's: tables and outputs
BATCH = 192
VOCABULARY_PROMPTS = 60_000
UNDERSTOOD = 100  # held-out pictures whose prompts are read in every language


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, plan: Plan, config: TextConfig, batch: int, workers: int) -> None:
        self.samples = Samples(data)
        dev = np.random.default_rng(0)
        self.requests = {name: load_requests(self.samples.meanings, FOLDER / f"{name}.tsv") for name in SETS}
        self.asked = [self.samples.compose(dev, held_out=True)[0] for _ in range(UNDERSTOOD)]
        if not (work / WORDS).exists():
            train_vocabulary(self.samples.prompts(VOCABULARY_PROMPTS), work / WORDS)
        self.vocabulary = PromptVocabulary(work / WORDS, LENGTH)
        config = replace(config, vocabulary=len(self.vocabulary), meanings=self.samples.meanings.sizes)
        self.model = TextEncoder(config).to(device())
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        self.loader = loader(Said(self.samples, self.vocabulary, batch), self.course.step, workers)

    def run(self) -> None:
        """Train until the minutes are spent, with a score and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        for prompts, meanings in self.loader:
            with autocast(device()):
                loss = meaning_loss(self.model, prompts.to(device()), meanings.to(device()))
            yield loss, len(prompts)

    def report(self) -> None:
        """Log what share of held-out prompts is understood, of those in wordings never trained on, and of requests."""
        model = TextEncoder(self.model.config)
        self.course.averaged(model)
        understood = {language: self._share(model, language) for language in LANGUAGES}
        unheard = {language: self._unheard(model, language) for language in LANGUAGES}
        requests = {name: self._of_requests(model, own) for name, own in self.requests.items()}
        self.course.log({"understood": understood, "unheard": unheard, **requests})

    def _share(self, model: TextEncoder, language: str) -> float:
        said = [prompt(picture, language, self.samples.patterns[language]) for picture in self.asked]
        return self._understood(model, said, self.asked)

    def _unheard(self, model: TextEncoder, language: str) -> float:
        """Of those that say more than a noun, in the wording that is never trained on."""
        rng, told = np.random.default_rng(0), [each for each in self.asked if said_of(each)]
        return self._understood(model, [self.samples.unheard(each, language, rng) for each in told], told)

    def _of_requests(self, model: TextEncoder, requests: Sequence[Request]) -> dict[str, float]:
        """Of the prompts of somebody who knew nothing of training, by language."""
        labels = self._labels(model, [each.prompt for each in requests]).tolist()
        right: dict[str, list[bool]] = {}
        for told, each in zip(labels, requests, strict=True):
            right.setdefault(each.language, []).append(tuple(told) in each.meanings)
        return {language: round(sum(own) / len(own), 3) for language, own in right.items()}

    def _understood(self, model: TextEncoder, said: list[str], asked: list[Picture]) -> float:
        wanted = torch.tensor([self.samples.meanings.of(picture) for picture in asked])
        return round(float((self._labels(model, said) == wanted).all(1).float().mean()), 3)

    def _labels(self, model: TextEncoder, said: list[str]) -> Tensor:
        with torch.inference_mode():
            return consistent(model(torch.from_numpy(self.vocabulary.encode(said)).to(device()))).cpu()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/, words/ and captions/")
    add_options(parser, rate=1.5e-3, every_s=180.0)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--workers", type=int, default=0, help="processes that make prompts")
    options = parser.parse_args()
    config = TextConfig(0, options.width, options.width // 64, options.layers)
    Run(options.data, options.work, plan_of(options), config, options.batch, options.workers).run()


if __name__ == "__main__":
    main()
