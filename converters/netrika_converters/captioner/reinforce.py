"""Self-critical training (Rennie 2017) of the English captions towards CIDEr-D, after `train`.

`python -m netrika_converters.captioner.reinforce --data ... --work ... --minutes 12` samples captions of each
photo, rewards each by its CIDEr-D against the mean of the photo's other samples (Luo 2020), and goes on learning
the other languages as before, so that the shared decoder forgets none. The encoder stays as it is.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from netrika_converters.captioner.batches import Draw, Packed
from netrika_converters.captioner.decode import sample
from netrika_converters.captioner.loss import linear_cross_entropy
from netrika_converters.captioner.metrics import CiderD, words
from netrika_converters.captioner.tokenizer import EOS, PAD
from netrika_converters.captioner.train import Recipe, Trainer, autocast, prepare, run_options

SAMPLES = 5
REWARD_WEIGHT = 1.0
OTHERS_WEIGHT = 0.3
DRAW = Draw(english=1, hindi=1, multi30k=2, indic=4)


class Reinforcer(Trainer):
    """A Trainer whose loss is the reward of sampled captions beside the plain loss of the drawn ones."""

    draw = DRAW

    def prepare(self) -> None:
        corpus = self.corpus
        references: dict[str, list[list[str]]] = {photo: [] for photo in corpus.ids}
        for caption in corpus.train:
            if caption.language == "en":
                references[caption.photo].append(words(caption.text, "en"))
        self._references = references
        self._cider = CiderD([each for each in references.values() if each])
        self._generator = torch.Generator(self.device).manual_seed(self.step)

    def loss(self, features: Tensor, batch: Packed) -> Tensor:
        language = self.corpus.tokenizer.language_ids["en"]
        self.model.eval()
        with autocast(self.device):
            sampled = sample(self.model, features, language, SAMPLES, self._generator)
        self.model.train()
        advantage = torch.from_numpy(self._advantage(batch.photos, sampled)).to(self.device)
        rows = pack_samples(sampled, language, len(batch.photos), batch)
        with autocast(self.device):
            hidden = self.model(features, rows.tokens, rows.segments, rows.offsets)
            drawn = batch.tokens.shape[1]
            weight = self.model.decoder.embedding.weight
            wanted = batch.targets >= 0
            plain = linear_cross_entropy(
                hidden[:, :drawn][wanted], weight, batch.targets[wanted], self.recipe.smoothing
            )
            own = rows.targets[:, drawn:]
            log_p = self.model.decoder.logits(hidden[:, drawn:][own >= 0]).float().log_softmax(-1)
        chosen = log_p.gather(1, own[own >= 0].unsqueeze(1))[:, 0]
        owner = (
            rows.segments[:, drawn:] - FIRST_SAMPLE + torch.arange(len(own), device=self.device).unsqueeze(1) * SAMPLES
        )
        reward = -(advantage[owner[own >= 0]] * chosen).mean()
        return REWARD_WEIGHT * reward + OTHERS_WEIGHT * plain

    def _advantage(self, photos: list[int], sampled: list[list[int]]) -> NDArray[np.float32]:
        """(B * SAMPLES,) rewards less the mean of the photo's other samples, scaled to unit spread."""
        decode = self.corpus.tokenizer.decode
        rewards = np.array(
            [
                self._cider.score(
                    words(decode(tokens), "en"), self._references[self.corpus.ids[photos[row // SAMPLES]]]
                )
                for row, tokens in enumerate(sampled)
            ]
        ).reshape(-1, SAMPLES)
        others = (rewards.sum(1, keepdims=True) - rewards) / (SAMPLES - 1)
        advantage = rewards - others
        return np.asarray((advantage / (advantage.std() + 1e-6)).ravel(), np.float32)


FIRST_SAMPLE = 1000


def pack_samples(sampled: list[list[int]], language: int, photos: int, batch: Packed) -> Packed:
    """The batch's rows with each photo's samples behind its drawn captions, as segments from FIRST_SAMPLE on."""
    rows = []
    for photo in range(photos):
        row: list[tuple[int, int, int, int]] = []
        for number, tokens in enumerate(sampled[photo * SAMPLES : (photo + 1) * SAMPLES]):
            pairs = zip([language, *tokens], [*tokens, EOS], strict=True)
            row += [(token, FIRST_SAMPLE + number, place, target) for place, (token, target) in enumerate(pairs)]
        rows.append(row)
    width = max(len(row) for row in rows)
    padded = torch.tensor([row + [(PAD, 0, 0, -100)] * (width - len(row)) for row in rows]).to(batch.tokens.device)
    joined = (
        torch.cat((old, padded[..., i]), 1)
        for i, old in enumerate((batch.tokens, batch.segments, batch.offsets, batch.targets))
    )
    return Packed(batch.photos, *joined)


def main() -> None:
    options = run_options(__doc__, minutes=12, batch=16, rate=1e-4).parse_args()
    corpus, encoder, model = prepare(options)
    recipe = replace(
        Recipe(options.minutes, options.batch, options.rate), encoder_rate=0.0, encoder_from=0.0, warmup=0.05
    )
    work: Path = options.work
    target = work / "reinforced.pt"
    trainer = Reinforcer(corpus, model, encoder, recipe, target)
    if not target.exists():
        trainer.start_from(work / "run.pt")
    trainer.prepare()
    trainer.run(None, work / "log.jsonl", options.every)


if __name__ == "__main__":
    main()
