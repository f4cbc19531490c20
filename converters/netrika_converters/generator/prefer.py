"""Prefer what shows what was asked for: `python -m netrika_converters.generator.prefer --data ... --work ...`.

Direct preference optimisation (Rafailov et al. 2023) of flows, after Diffusion-DPO (Wallace et al. 2023) and LightGen:
of several pictures of one prompt, the verifier calls some right and some wrong; the model is to be nearer to the right
ones and farther from the wrong ones than the reference, which is the model before. Prompts are those of training.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator.benchmark import KINDS, benchmark, kind_of, score
from netrika_converters.generator.evaluate import load_verifier
from netrika_converters.generator.model import Generator, flow_errors, random_way
from netrika_converters.generator.pictures import Picture, Pixels, draw_picture, prompt
from netrika_converters.generator.sample import Painter, load_generator, load_painter
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.train import PLAIN, known
from netrika_converters.generator.verifier import Verifier, judge
from netrika_converters.precision import autocast, device
from netrika_converters.reader.texts import LANGUAGES

NAME = "preferred"
TRIES = 4  # pictures of a prompt
ASKED = ("position", "position", "two", "counting")  # kinds, in these shares
PROMPTS_AT_ONCE = 16
STRENGTH = 300.0  # of the preference, over the mean error of a picture's numbers
KEPT = 0.1  # weight of the right picture's own error, so that it does not get worse with the wrong one's
DEV_EACH, DEV_SEED = 4, 5


@dataclass(frozen=True, slots=True)
class Pairs:
    """Prompts, and (n, places, token) tokens of a right and of a wrong picture of each."""

    prompts: list[str]
    right: Tensor
    wrong: Tensor


def ask(samples: Samples, rng: np.random.Generator) -> tuple[Picture, str]:
    """A picture that training may show, of a kind that is hard, and a prompt for it."""
    kind = ASKED[int(rng.integers(len(ASKED)))]
    while (picture := draw_picture(samples.nouns, rng)).is_held_out or kind_of(picture) != kind:
        pass
    language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
    return picture, prompt(picture, language, samples.patterns[language])


def gather_pairs(
    model: Generator, painter: Painter, verifier: Verifier, samples: Samples, count: int, rng: np.random.Generator
) -> Pairs:
    """Draw pictures of prompts until so many have one that is right and one that is wrong."""
    names = [noun.name for noun in samples.nouns]
    prompts: list[str] = []
    right: list[Tensor] = []
    wrong: list[Tensor] = []
    while len(prompts) < count:
        asked = [ask(samples, rng) for _ in range(PROMPTS_AT_ONCE)]
        wanted = [each for each in asked for _ in range(TRIES)]
        tokens = painter.tokens(model, [text for _, text in wanted], int(rng.integers(2**31)))
        seen = judge(verifier, painter.pixels(tokens), [picture for picture, _ in wanted], names)
        for index, (_, text) in enumerate(asked):
            own = np.array(seen[index * TRIES : (index + 1) * TRIES])
            if own.any() and not own.all():
                first = index * TRIES
                prompts.append(text)
                right.append(tokens[first + int(own.argmax())])
                wrong.append(tokens[first + int(own.argmin())])
    return Pairs(prompts[:count], torch.stack(right[:count]), torch.stack(wrong[:count]))


def preference_loss(
    model: Generator, reference: Generator, prompts: Tensor, right: Tensor, wrong: Tensor, known: int
) -> Tensor:
    """Minus the log-likelihood of the preference, at the same places, noise and times for both pictures."""
    order = torch.rand(right.shape[:2], device=right.device).argsort(1)
    way = random_way(right, order.shape[1] - known)
    with torch.no_grad():
        before = [flow_errors(reference, tokens, prompts, order, way) for tokens in (right, wrong)]
    after = [flow_errors(model, tokens, prompts, order, way) for tokens in (right, wrong)]
    nearer = (after[1] - before[1]) - (after[0] - before[0])
    return -F.logsigmoid(STRENGTH * nearer).mean() + KEPT * after[0].mean()


class Run:
    """A run in its work folder, from the generator that is there."""

    def __init__(self, data: Path, work: Path, plan: Plan, pairs: int, batch: int) -> None:
        self.samples, self.batch, self.rng = Samples(data), batch, np.random.default_rng()
        self.painter = load_painter(work)
        self.verifier = load_verifier(work / "verifier.pt").to(device())
        self.reference = load_generator(work / "generator.pt")
        self.model = load_generator(work / "generator.pt").requires_grad_(True)
        self.course = Course(self.model, plan, work, NAME, PLAIN)
        kept = work / "pairs.pt"
        if not kept.exists():
            found = gather_pairs(self.reference, self.painter, self.verifier, self.samples, pairs, self.rng)
            torch.save({"prompts": found.prompts, "right": found.right, "wrong": found.wrong}, kept)
        self.pairs = Pairs(**torch.load(kept, weights_only=True))

    def run(self) -> None:
        """Log the score before, then train until the minutes are spent, with a score and a checkpoint every while."""
        if not self.course.resumed:
            self.report()
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        vocabulary, places = self.painter.vocabulary, self.model.config.side**2
        while True:
            order = self.rng.permutation(len(self.pairs.prompts))
            for start in range(0, len(order), self.batch):
                chosen = order[start : start + self.batch]
                ids = torch.from_numpy(vocabulary.encode([self.pairs.prompts[each] for each in chosen])).to(device())
                right, wrong = (each[chosen].to(device()) for each in (self.pairs.right, self.pairs.wrong))
                with autocast(device()):
                    share = known(places, self.rng)
                    loss = preference_loss(self.model, self.reference, ids, right, wrong, share)
                yield loss, len(chosen)

    def report(self) -> None:
        """Log the share of held-out prompts whose pictures are right, by kind."""
        model = Generator(self.model.config)
        self.course.averaged(model)
        asked = benchmark(self.samples.nouns, self.samples.patterns, DEV_EACH, DEV_SEED)

        def draw(prompts: Sequence[str]) -> Pixels:
            return self.painter.pixels(self.painter.tokens(model, prompts, DEV_SEED))

        scores = score(draw, asked, self.verifier, [noun.name for noun in self.samples.nouns])
        self.course.log({"right": {kind: round(scores.share(kind), 3) for kind in KINDS}})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/ and captions/phrases/")
    add_options(parser, rate=1e-4)
    parser.add_argument("--pairs", type=int, default=2000, help="drawn before, and kept in WORK/pairs.pt")
    parser.add_argument("--batch", type=int, default=32)
    options = parser.parse_args()
    Run(options.data, options.work, plan_of(options), options.pairs, options.batch).run()


if __name__ == "__main__":
    main()
