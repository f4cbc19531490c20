"""Self-critical training (Rennie 2017) of the English captions towards CIDEr-D and BLEU-4, after `train`.

`python -m netrika_converters.captioner.reinforce --data ... --work ... --minutes 12` samples captions of each
photo, rewards each by its scores against the mean of the photo's other samples (Luo 2020), and goes on learning
drawn captions of every language, so that the shared decoder forgets none. Samples keep to each token's likeliest
choices while the gradient is that of all, a small bias. The encoder stays as it is, and is run with
int8 convolutions, the first precision that `ship` tries: projector and decoder get used to what it makes of a photo.
"""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from torch import Tensor

from netrika_converters.captioner.batches import Draw, Packed
from netrika_converters.captioner.decode import sample
from netrika_converters.captioner.encoder import MobileNetV2
from netrika_converters.captioner.export import export_features
from netrika_converters.captioner.features import augment, to_network
from netrika_converters.captioner.loss import linear_cross_entropy
from netrika_converters.captioner.metrics import CiderD, sentence_bleu, words
from netrika_converters.captioner.tokenizer import EOS, PAD
from netrika_converters.captioner.train import Corpus, Recipe, Trainer, prepare, run_options
from netrika_converters.precision import autocast
from netrika_converters.quantize.int8 import quantize_convolutions

SAMPLES = 5
LONGEST = 24
CLOSED = "."  # counted as a last word, so that a caption broken off earns less than one that ends well
REWARD_WEIGHT = 1.0
OTHERS_WEIGHT = 0.3
DRAW = Draw(english=2, hindi=1, multi30k=1, indic=2)


class Int8Encoder:
    """Features of uint8 photos from the encoder's graph with int8 convolutions."""

    def __init__(self, path: Path) -> None:
        self._session = onnxruntime.InferenceSession(path)

    def __call__(self, photos: NDArray[np.uint8]) -> NDArray[np.float32]:
        rows = [self._session.run(None, {"pixels": photo[None]})[0] for photo in photos]
        return np.concatenate(rows, dtype=np.float32)


def quantized_encoder(encoder: MobileNetV2, corpus: Corpus, work: Path) -> Int8Encoder:
    """Export and quantize the encoder as `ship` does."""
    plain, quantized = work / "features.onnx", work / "features_int8.onnx"
    export_features(copy.deepcopy(encoder).cpu().float(), plain)
    quantize_convolutions(plain, quantized, ({"pixels": photo[None]} for photo in corpus.calibration_photos()))
    return Int8Encoder(quantized)


class Reinforcer(Trainer):
    """A Trainer whose loss is the reward of sampled captions beside the plain loss of the drawn ones."""

    draw = DRAW

    def begin(self, encoder: Int8Encoder) -> None:
        """Take the encoder to run, and the references to reward by."""
        self._int8 = encoder
        self._references: dict[str, list[list[str]]] = {photo: [] for photo in self.corpus.ids}
        for caption in self.corpus.train:
            if caption.language == "en":
                self._references[caption.photo].append([*words(caption.text, "en"), CLOSED])
        self._cider = CiderD([each for each in self._references.values() if each])
        self._generator = torch.Generator(self.device).manual_seed(self.step)

    def features(self, batch: Packed, cached: NDArray[np.float16] | None, rng: np.random.Generator) -> Tensor:
        photos = augment(to_network(torch.from_numpy(self.corpus.photos[batch.photos])), rng)
        pixels = ((photos + 1) * 127.5).round().byte().permute(0, 2, 3, 1).contiguous().numpy()
        return torch.from_numpy(self._int8(pixels)).to(self.device)

    def dev_features(self) -> NDArray[np.float16]:
        return self._int8(self.corpus.dev_photos).astype(np.float16)

    def loss(self, features: Tensor, batch: Packed) -> Tensor:
        language = self.corpus.tokenizer.language_ids["en"]
        self.model.eval()
        with autocast(self.device):
            sampled = sample(self.model, features, language, SAMPLES, self._generator, LONGEST)
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

    def reward(self, tokens: list[int], photo: str) -> float:
        """CIDEr-D and BLEU-4 of a sampled English caption, its end counted as a word."""
        candidate = words(self.corpus.tokenizer.decode(tokens), "en")
        if len(tokens) < LONGEST:
            candidate.append(CLOSED)
        references = self._references[photo]
        if not references:
            return 0.0
        return self._cider.score(candidate, references) + sentence_bleu(candidate, references)

    def _advantage(self, photos: list[int], sampled: list[list[int]]) -> NDArray[np.float32]:
        """(B * SAMPLES,) rewards less the mean of the photo's other samples, scaled to unit spread."""
        ids = [self.corpus.ids[photo] for photo in photos for _ in range(SAMPLES)]
        rewards = np.array([self.reward(*each) for each in zip(sampled, ids, strict=True)]).reshape(-1, SAMPLES)
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
            # A sample cut at the longest never chose to end.
            pairs = zip([language, *tokens], [*tokens, EOS if len(tokens) < LONGEST else -100], strict=True)
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
    options = run_options(__doc__, minutes=10, batch=16, rate=2e-4).parse_args()
    corpus, encoder, model = prepare(options)
    recipe = Recipe(options.minutes, options.batch, options.rate, encoder_rate=0.0, warmup=0.05)
    work: Path = options.work
    target = work / "reinforced.pt"
    trainer = Reinforcer(corpus, model, encoder, recipe, target)
    if not target.exists():
        trainer.start_from(options.start or work / "run.pt")
    trainer.begin(quantized_encoder(trainer.encoder, corpus, work))
    trainer.run(None, work / "log.jsonl", options.every)


if __name__ == "__main__":
    main()
