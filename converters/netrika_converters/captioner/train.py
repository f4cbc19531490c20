"""Train the captioner: `python -m netrika_converters.captioner.train --data ... --work ... --minutes 60`.

At first projector and decoder train on cached features of the frozen teacher; later the encoder trains too, but for
its first blocks, on photos augmented as they come. In a run that starts from another's weights it does from the first
step. The schedule follows the clock, so the same command serves two cores for hours or a GPU for minutes, and goes on
from its last checkpoint when called again.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from netrika_converters.captioner.batches import Draw, Packed, Packer
from netrika_converters.captioner.captions import (
    INDIC,
    LANGUAGES,
    Caption,
    by_photo,
    read_captions,
    read_phrases,
    read_table,
    texts,
)
from netrika_converters.captioner.decode import greedy
from netrika_converters.captioner.encoder import MobileNetV2, load_teacher
from netrika_converters.captioner.features import VIEWS, augment, cache_features, channels_last, pack_photos, to_network
from netrika_converters.captioner.grammar import compose
from netrika_converters.captioner.loss import linear_cross_entropy
from netrika_converters.captioner.metrics import bleu4, cider_d
from netrika_converters.captioner.model import Captioner, CaptionerConfig
from netrika_converters.captioner.tokenizer import Tokenizer, train_tokenizer
from netrika_converters.precision import autocast, device

TEACHER = "teachers/tf2_mobilenet_v2_1.0_224_ptq.tflite"
REFERENCES = Path(__file__).parent / "dev_references"
COMPOSED_WEIGHT = 0.4
CALIBRATION_PHOTOS = 128
SHOWN = ("en", "hi", "ta", "ur", "de")


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a run is made.

    `encoder_from` is the part of its time after which the encoder trains too, but for its first `frozen_blocks` blocks.
    """

    minutes: float
    batch: int = 16
    rate: float = 1.2e-3
    encoder_rate: float = 1e-4
    warmup: float = 0.03
    smoothing: float = 0.1
    weight_decay: float = 0.05
    ema: float = 0.99
    encoder_from: float = 0.2
    frozen_blocks: int = 7


class Corpus:
    """Photos, captions, tokenizer and cached features under one work folder, made where they are missing."""

    def __init__(self, data: Path, work: Path, vocabulary: int) -> None:
        work.mkdir(parents=True, exist_ok=True)
        folder = data / "captions"
        captions = read_captions(folder / "train.tsv")
        phrases = read_phrases(folder / "phrases")
        composed = compose(captions, COMPOSED_WEIGHT, seed=0)
        self.train = captions + phrases + composed
        self.dev = by_photo(read_captions(folder / "dev.tsv") + read_dev_references())
        self.ids = sorted({caption.photo for caption in captions})
        self.dev_ids = sorted(photo for photo, languages in self.dev.items() if "en" in languages)
        self.photos = _packed(work / "photos_train.npy", folder / "images", self.ids)
        self.dev_photos = _packed(work / "photos_dev.npy", folder / "images", self.dev_ids)
        if not (work / "tok.model").exists():
            # Phrases are few and matter much: repeat them, so that their words become tokens.
            sentences = [*texts(captions), *[text for _ in range(4) for text in texts(phrases)], *texts(composed)]
            train_tokenizer(sentences, work / "tok", vocabulary)
        self.tokenizer = Tokenizer(work / "tok.model")
        if len(self.tokenizer) != vocabulary and vocabulary:
            raise ValueError(f"{work} holds a tokenizer of {len(self.tokenizer)} tokens, not {vocabulary}")
        self.packer = Packer(by_photo(self.train), self.ids, self.tokenizer)

    def calibration_photos(self) -> NDArray[np.uint8]:
        """The training photos that convolutions are calibrated on, always the same."""
        rng = np.random.default_rng(0)
        return self.photos[rng.choice(len(self.photos), min(CALIBRATION_PHOTOS, len(self.photos)), replace=False)]


def read_dev_references() -> list[Caption]:
    """The project's own translations of dev captions, one a photo in each Indic language."""
    return [
        Caption(photo, language, text)
        for language in INDIC
        if (REFERENCES / f"{language}.tsv").exists()
        for photo, text in read_table(REFERENCES / f"{language}.tsv").items()
    ]


def _packed(path: Path, folder: Path, ids: list[str]) -> NDArray[np.uint8]:
    if not path.exists():
        np.save(path, pack_photos(folder, ids))
    return np.asarray(np.load(path))


def frozen_features(work: Path, photos: NDArray[np.uint8], teacher: Path, views: int) -> NDArray[np.float16]:
    """The teacher's features of the training photos, from the cache or computed into it."""
    path = work / "features_train.npy"
    if not path.exists():
        cache_features(load_teacher(teacher)[0], photos, path, views)
    return np.asarray(np.load(path))


class Trainer:
    """One run: the parameters, their moving average, the optimiser and the clock, all in one checkpoint."""

    draw = Draw()

    def __init__(
        self, corpus: Corpus, model: Captioner, encoder: MobileNetV2, recipe: Recipe, checkpoint: Path
    ) -> None:
        self.device = device()
        self.corpus, self.recipe, self.checkpoint = corpus, recipe, checkpoint
        self.model, self.encoder = model.to(self.device), channels_last(encoder.to(self.device))
        encoder.blocks[: recipe.frozen_blocks].requires_grad_(False)
        groups = [
            {"params": list(model.parameters()), "peak": recipe.rate},
            {"params": list(encoder.parameters()), "peak": recipe.encoder_rate},
        ]
        self.optimiser = torch.optim.AdamW(groups, lr=recipe.rate, betas=(0.9, 0.98), weight_decay=recipe.weight_decay)
        self.elapsed, self.step, self.started = 0.0, 0, False
        self.average = {name: tensor.detach().clone() for name, tensor in self._tensors()}
        if checkpoint.exists():
            self._load(torch.load(checkpoint, weights_only=True, map_location=self.device))

    def start_from(self, checkpoint: Path) -> None:
        """Take another run's averaged weights as this one's first. Raises ValueError where the sizes differ."""
        state = torch.load(checkpoint, weights_only=True, map_location=self.device)
        if state["config"] != asdict(self.model.config):
            raise ValueError(f"{checkpoint} holds a captioner of other sizes: {state['config']}")
        self.started, average = True, state["average"]
        for name, tensor in self._tensors():
            tensor.data.copy_(average[name])
            self.average[name].copy_(average[name])

    def _tensors(self) -> Iterator[tuple[str, Tensor]]:
        yield from ((f"captioner.{name}", p) for name, p in self.model.named_parameters())
        yield from ((f"encoder.{name}", p) for name, p in self.encoder.named_parameters())

    def _load(self, state: dict[str, Any]) -> None:
        for name, tensor in self._tensors():
            tensor.data.copy_(state["weights"][name])
            self.average[name].copy_(state["average"][name])
        self.optimiser.load_state_dict(state["optimiser"])
        for group, peak in zip(self.optimiser.param_groups, (self.recipe.rate, self.recipe.encoder_rate), strict=True):
            group["peak"] = peak
        self.elapsed, self.step, self.started = float(state["elapsed"]), int(state["step"]), bool(state["started"])

    def save(self) -> None:
        """Write the checkpoint whole or not at all."""
        part = self.checkpoint.with_suffix(".part")
        weights = {name: tensor.detach() for name, tensor in self._tensors()}
        state = {"weights": weights, "average": self.average, "optimiser": self.optimiser.state_dict()}
        clock = {"elapsed": self.elapsed, "step": self.step, "started": self.started}
        torch.save({**state, **clock, "config": asdict(self.model.config)}, part)
        part.replace(self.checkpoint)

    def swap(self) -> None:
        """Exchange the weights with their moving average."""
        for name, tensor in self._tensors():
            held = tensor.data.clone()
            tensor.data.copy_(self.average[name])
            self.average[name].copy_(held)

    @property
    def progress(self) -> float:
        """The part of the run's time that is used."""
        return min(self.elapsed / (self.recipe.minutes * 60), 1.0)

    def _schedule(self) -> None:
        warm = min(1.0, (self.step + 1) / 100, self.progress / self.recipe.warmup + 0.02)
        factor = warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * self.progress)))
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * factor

    def loss(self, features: Tensor, batch: Packed) -> Tensor:
        with autocast(self.device):
            hidden = self.model(features, batch.tokens, batch.segments, batch.offsets)
            wanted = batch.targets >= 0
            weight = self.model.decoder.embedding.weight
            return linear_cross_entropy(hidden[wanted], weight, batch.targets[wanted], self.recipe.smoothing)

    def features(self, batch: Packed, cached: NDArray[np.float16] | None, rng: np.random.Generator) -> Tensor:
        """Cached features of a random view of each photo, or the encoder's of freshly augmented ones."""
        if cached is not None and self.progress < self.recipe.encoder_from:
            views = cached[rng.integers(0, len(cached), len(batch.photos)), batch.photos]
            return torch.from_numpy(views).to(self.device).float()
        photos = augment(to_network(torch.from_numpy(self.corpus.photos[batch.photos])), rng).to(self.device)
        with autocast(self.device), torch.set_grad_enabled(self.recipe.encoder_rate > 0):
            maps: Tensor = self.encoder(photos.contiguous(memory_format=torch.channels_last))
        return maps.flatten(2).transpose(1, 2).float()

    def dev_features(self) -> NDArray[np.float16]:
        """The dev photos' features (N, 49, 1280) as the encoder now stands."""
        return encode(self.encoder, self.corpus.dev_photos, self.device)

    def run(self, cached: NDArray[np.float16] | None, log: Path, every_s: float) -> None:
        """Train until the recipe's minutes are used, evaluating and saving every `every_s` seconds."""
        rng = np.random.default_rng(self.step)
        losses: list[float] = []
        last = self.elapsed
        while self.progress < 1.0:
            for packed in self.corpus.packer.epoch(self.recipe.batch, self.draw, rng):
                start = time.monotonic()
                losses.append(self._learn(packed.to(self.device), cached, rng))
                self.elapsed += time.monotonic() - start
                finished = self.progress >= 1.0
                if finished or self.elapsed - last > every_s:
                    last = self.elapsed
                    self._report(log, float(np.mean(losses)), finished)
                    losses = []
                if finished:
                    return

    def _learn(self, batch: Packed, cached: NDArray[np.float16] | None, rng: np.random.Generator) -> float:
        self._schedule()
        self.model.train()
        loss = self.loss(self.features(batch, cached, rng), batch)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_([p for g in self.optimiser.param_groups for p in g["params"]], 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(self.recipe.ema, self.step / (self.step + 20))
        for name, tensor in self._tensors():
            self.average[name].lerp_(tensor.detach(), 1 - decay)
        return loss.item()

    def _report(self, log: Path, loss: float, finished: bool) -> None:
        self.swap()
        figures = evaluate(self.model, self.corpus, self.dev_features(), 1000 if finished else 300)
        self.swap()
        line = {"step": self.step, "minutes": round(self.elapsed / 60, 1), "loss": round(loss, 3), **figures}
        with log.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
        print(line, flush=True)
        self.save()


def encode(encoder: MobileNetV2, photos: NDArray[np.uint8], device: torch.device) -> NDArray[np.float16]:
    """Features (N, 49, 1280) of photos as they are."""
    rows = []
    with torch.inference_mode():
        for start in range(0, len(photos), 32):
            batch = to_network(torch.from_numpy(photos[start : start + 32])).to(device)
            maps = encoder(batch.contiguous(memory_format=torch.channels_last))
            rows.append(maps.flatten(2).transpose(1, 2).half().cpu().numpy())
    return np.concatenate(rows)


def evaluate(model: Captioner, corpus: Corpus, features: NDArray[np.float16], most: int) -> dict[str, float | str]:
    """Greedy CIDEr-D and share of distinct captions by language, and English BLEU-4, on at most `most` dev photos.

    Some languages show a caption to look at; those beside English are scored on 150 photos.
    """
    model.eval()
    device = next(model.parameters()).device
    figures: dict[str, float | str] = {}
    for language in LANGUAGES:
        count = most if language == "en" else min(most, 150)
        rows = [i for i, photo in enumerate(corpus.dev_ids) if language in corpus.dev[photo]][:count]
        if not rows:
            continue
        said: list[str] = []
        for start in range(0, len(rows), 150):
            batch = torch.from_numpy(features[rows[start : start + 150]]).float().to(device)
            ids = greedy(model, batch, corpus.tokenizer.language_ids[language])
            said += [corpus.tokenizer.decode(tokens) for tokens in ids]
        candidates = {corpus.dev_ids[row]: text for row, text in zip(rows, said, strict=True)}
        references = {photo: [c.text for c in corpus.dev[photo][language]] for photo in candidates}
        figures[language] = round(cider_d(candidates, references, language), 3)
        figures[f"{language}_distinct"] = round(len(set(said)) / len(said), 2)
        if language == "en":
            figures["bleu4"] = round(bleu4(candidates, references, language), 3)
        if language in SHOWN:
            figures[f"{language}_says"] = said[0]
    return figures


def run_options(description: str | None, *, minutes: float, batch: int, rate: float) -> argparse.ArgumentParser:
    """The options that every kind of training takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with captions/ and teachers/")
    parser.add_argument("--work", type=Path, required=True, help="folder for caches, checkpoints and the log")
    parser.add_argument("--minutes", type=float, default=minutes)
    parser.add_argument("--batch", type=int, default=batch)
    parser.add_argument("--rate", type=float, default=rate)
    parser.add_argument("--vocabulary", type=int, default=12000)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--every", type=float, default=300, help="seconds between evaluations")
    parser.add_argument("--start", type=Path, help="checkpoint to start from, its tok.model beside it")
    return parser


def prepare(options: argparse.Namespace) -> tuple[Corpus, MobileNetV2, Captioner]:
    """Corpus, the teacher's feature extractor and a fresh captioner, as the options say."""
    torch.manual_seed(0)
    if options.start and not (options.work / "tok.model").exists():
        options.work.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(options.start.parent / "tok.model", options.work / "tok.model")
    corpus = Corpus(options.data, options.work, options.vocabulary)
    encoder, _ = load_teacher(options.data / TEACHER)
    return corpus, encoder, Captioner(CaptionerConfig(len(corpus.tokenizer), layers=options.layers))


def main() -> None:
    options = run_options(__doc__, minutes=80, batch=16, rate=1.2e-3).parse_args()
    corpus, encoder, model = prepare(options)
    recipe = Recipe(options.minutes, options.batch, options.rate)
    trainer = Trainer(corpus, model, encoder, recipe, options.work / "run.pt")
    if options.start and not trainer.step:
        trainer.start_from(options.start)
    cached = None
    if not trainer.started:
        cached = frozen_features(options.work, corpus.photos, options.data / TEACHER, VIEWS)
    trainer.run(cached, options.work / "log.jsonl", options.every)


if __name__ == "__main__":
    main()
