"""Prefer what shows what was asked for: `python -m netrika_converters.generator.prefer --data ... --work ...`.

Direct preference optimisation (Rafailov et al. 2023) of flows, after Diffusion-DPO (Wallace et al. 2023) and LightGen:
of several pictures of one prompt, the verifier calls some right and some wrong; the model is to be nearer to the right
ones and farther from the wrong ones than the reference, which is the model before. Prompts are those of training.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.generator import train, train_verifier
from netrika_converters.generator.benchmark import KINDS, benchmark, score
from netrika_converters.generator.evaluate import load_verifier
from netrika_converters.generator.meaning import SLOTS
from netrika_converters.generator.model import Generator, flow_errors, random_way
from netrika_converters.generator.pictures import Picture, Pixels, prompt, training_picture
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
TIMES = 2  # that each way is looked at
STRENGTH = 300.0  # of the preference, over the mean error of a picture's numbers
PAIRS = "pairs.pt"
MOST_EMPTY = 50  # rounds without a pair
KEPT = 0.1  # weight of the right picture's own error, so that it does not get worse with the wrong one's
DEV_EACH, DEV_SEED = 4, 5


@dataclass(frozen=True, slots=True)
class Pairs:
    """(n, slots) labels, and (n, places, token) tokens of a right and of a wrong picture, by `step`'s generator."""

    step: int
    meanings: Tensor
    right: Tensor
    wrong: Tensor

    def __len__(self) -> int:
        return len(self.meanings)

    def __add__(self, more: Pairs) -> Pairs:
        pairs = ((self.meanings, more.meanings), (self.right, more.right), (self.wrong, more.wrong))
        return Pairs(self.step, *map(torch.cat, pairs))


def ask(samples: Samples, rng: np.random.Generator) -> tuple[Picture, str]:
    """A picture that training may show, of a kind that is hard, and a prompt for it."""
    picture = training_picture(samples.nouns, ASKED[int(rng.integers(len(ASKED)))], rng)
    language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
    return picture, prompt(picture, language, samples.patterns[language])


def gather(
    model: Generator, painter: Painter, verifier: Verifier, samples: Samples, step: int, rng: np.random.Generator
) -> Pairs:
    """Draw pictures of a few prompts; those prompts make pairs that have one that is right and one that is wrong."""
    names = [noun.name for noun in samples.nouns]
    asked = [ask(samples, rng) for _ in range(PROMPTS_AT_ONCE)]
    wanted = [each for each in asked for _ in range(TRIES)]
    tokens = painter.tokens(model, [text for _, text in wanted], int(rng.integers(2**31)))
    seen = np.array(judge(verifier, painter.pixels(tokens), [picture for picture, _ in wanted], names))
    seen = seen.reshape(len(asked), TRIES)
    mixed = np.flatnonzero(seen.any(1) & ~seen.all(1))
    right, wrong = (tokens[TRIES * mixed + best] for best in (seen[mixed].argmax(1), seen[mixed].argmin(1)))
    meanings = torch.tensor([samples.meanings.of(asked[index][0]) for index in mixed], dtype=torch.long)
    return Pairs(step, meanings.view(-1, len(SLOTS)), right, wrong)


def step_of(checkpoint: Path) -> int:
    """How many steps a checkpoint is from its start."""
    return int(torch.load(checkpoint, weights_only=True, map_location="cpu")["step"])


def load_pairs(work: Path) -> Pairs | None:
    """The pairs that were kept. Raises ValueError where another generator than WORK's drew them."""
    path = work / PAIRS
    if not path.exists():
        return None
    pairs = Pairs(**torch.load(path, weights_only=True))
    if pairs.step != step_of(work / f"{train.NAME}.pt"):
        raise ValueError(f"The generator was trained on after {path} was drawn: delete that and {NAME}.pt beside it.")
    return pairs


def best(work: Path) -> Path:
    """The checkpoint to ship: the preferred one, if there is one. Raises ValueError as `load_pairs`."""
    preferred = work / f"{NAME}.pt"
    if not preferred.exists():
        return work / f"{train.NAME}.pt"
    load_pairs(work)
    return preferred


def preference_loss(
    model: Generator, reference: Generator, meanings: Tensor, right: Tensor, wrong: Tensor, given: int
) -> Tensor:
    """Minus the log-likelihood of the preference, at the same places, noise and times for both pictures.

    `given` tokens of each are known.
    """
    order = torch.rand(right.shape[:2], device=right.device).argsort(1)
    way = random_way(right, order.shape[1] - given, TIMES)
    with torch.no_grad():
        text = reference.mean(meanings)  # what labels stand for is not at stake
        before = [flow_errors(reference, tokens, text, order, way) for tokens in (right, wrong)]
    after = [flow_errors(model, tokens, text, order, way) for tokens in (right, wrong)]
    nearer = (after[1] - before[1]) - (after[0] - before[0])
    return -F.logsigmoid(STRENGTH * nearer).mean() + KEPT * after[0].mean()


class Run:
    """A run in its work folder, from the generator that is there."""

    def __init__(self, data: Path, work: Path, plan: Plan, pairs: int, batch: int) -> None:
        self.samples, self.batch, self.rng = Samples(data), batch, np.random.default_rng()
        self.painter = load_painter(work)
        self.verifier = load_verifier(work / f"{train_verifier.NAME}.pt")
        self.reference, self.model = (load_generator(work / f"{train.NAME}.pt").to(device()) for _ in range(2))
        self.model.requires_grad_(True)
        self.pairs = self._pairs(work, pairs)
        self.course = Course(self.model, plan, work, NAME, PLAIN)

    def _pairs(self, work: Path, count: int) -> Pairs:
        """So many pairs, those that were kept before among them. Raises RuntimeError where none come."""
        kept, step, rounds = load_pairs(work), step_of(work / f"{train.NAME}.pt"), 0
        while kept is None or len(kept) < count:
            more = gather(self.reference, self.painter, self.verifier, self.samples, step, self.rng)
            kept, rounds = kept + more if kept else more, rounds + 1
            if rounds >= MOST_EMPTY and not len(kept):
                raise RuntimeError("All pictures are right, or none is: there is nothing to prefer.")
            half = work / f"{PAIRS}.part"
            torch.save(asdict(kept), half)
            half.replace(work / PAIRS)
            print(f"{len(kept)} pairs of {rounds * PROMPTS_AT_ONCE} prompts", flush=True)
        return kept

    def run(self) -> None:
        """Log the score before, then train until the minutes are spent, with a score and a checkpoint every while."""
        if not self.course.resumed:
            self.report()
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        places = self.model.config.side**2
        while True:
            order = self.rng.permutation(len(self.pairs))
            for start in range(0, len(order), self.batch):
                chosen = order[start : start + self.batch]
                pairs = (self.pairs.meanings, self.pairs.right, self.pairs.wrong)
                meanings, right, wrong = (each[chosen].to(device()) for each in pairs)
                with autocast(device()):
                    loss = preference_loss(self.model, self.reference, meanings, right, wrong, known(places, self.rng))
                yield loss, len(chosen)

    def report(self) -> None:
        """Log the share of held-out prompts whose pictures are right, by kind."""
        model = Generator(self.model.config)
        self.course.averaged(model)
        asked = benchmark(self.samples, DEV_EACH, DEV_SEED)

        def draw(prompts: Sequence[str]) -> Pixels:
            return self.painter.pixels(self.painter.tokens(model, prompts, DEV_SEED))

        scores = score(draw, asked, self.verifier, [noun.name for noun in self.samples.nouns])
        self.course.log({"right": {kind: round(scores.share(kind), 3) for kind in KINDS}})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with scenes/, emoji/, words/ and captions/")
    add_options(parser, rate=1e-4)
    parser.add_argument("--pairs", type=int, default=2000, help="drawn before, and kept in WORK/pairs.pt")
    parser.add_argument("--batch", type=int, default=32)
    options = parser.parse_args()
    if options.start:
        parser.error("it starts from WORK's generator")
    Run(options.data, options.work, plan_of(options), options.pairs, options.batch).run()


if __name__ == "__main__":
    main()
