"""Train the recognizer: `python -m netrika_converters.reader.train_recognizer --data ... --work ... --minutes 60`.

Shards of drawn crops are read from WORK/shards, as many as fit in memory, new ones as they come. Crops of like width
make a batch and are stretched to one width, so nothing is padded. The learning rate follows the clock; a run that is
called again goes on from its last checkpoint.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from netrika.engines.crops import batch_width, stretched, trimmed
from netrika.engines.order import logical
from netrika.engines.scripts import spelled_in
from netrika_converters import weights
from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.precision import autocast, device
from netrika_converters.reader.decoder import END, LONGEST_LABEL, fixed_point
from netrika_converters.reader.metrics import Score, alphanumeric, score
from netrika_converters.reader.order import visual
from netrika_converters.reader.recognizer import (
    FRAMES_PER_COLUMN,
    STRIDE_PX,
    Recognizer,
    RecognizerConfig,
    best_path,
    channels_last,
)
from netrika_converters.reader.shards import held_out, load, read_iiit5k
from netrika_converters.reader.signs import WIDEST_PX, Crop
from netrika_converters.reader.texts import LANGUAGES, charset, load_vocabularies

DEV_WORDS, DEV_SEED = 100, 7  # words a language
REAL_DEV = 300
REAL_SHARE = 0.04
COLUMNS = 96 * 256  # of a batch, in pixels
NAME = "recognizer"
ALIGNED_CROPS = 30_000  # seen with characters spread evenly over their frames
FRAGMENT_CROPS = 100_000  # seen before words
CURRICULUM = ((110_000, 5), (130_000, 9))  # crops seen, and the longest label until then
WRONG = 0.1  # of the characters that the attention decoder is told to have read
IGNORED = -100  # F.cross_entropy's mark of what does not count
APART = ("head", "decoder.embedding", "decoder.places", "decoder.columns")  # tables, which AdamW is for
SHARDS_AT_ONCE = 4  # mixed, so that batches of like width fill
WARPED, HIDDEN = 0.4, 0.2  # of the crops
TRIMMED = 0.85  # of the crops; within these bounds, what counts as ink and how much room is left around it
INKS, ROOMS = (0.2, 0.45), (0.02, 0.14)
LOOKED_AT = 3  # crops for each that is learnt from
EASIEST, HARDEST = 0.03, 1.0  # losses beyond which crops are drawn alike


class Alphabet:
    """Classes of the recognizer: 0 is CTC's blank, then the characters."""

    def __init__(self, characters: Sequence[str]) -> None:
        self.characters = list(characters)
        self.index = {character: 1 + i for i, character in enumerate(characters)}

    def __len__(self) -> int:
        return 1 + len(self.characters)

    def encode(self, text: str) -> list[int]:
        """Classes of a text in visual order, what looks alike in one class; none where a character has no class."""
        shown = visual(spelled_in("bn", text))
        return [self.index[each] for each in shown] if self.index.keys() >= set(shown) else []

    def decode(self, label: Sequence[int]) -> str:
        """The text of a label, in logical order."""
        return logical("".join(self.characters[each - 1] for each in label))


@dataclass(frozen=True, slots=True)
class Batch:
    """(n, 1, 64, w) grey bytes, the labels in one row, and their lengths."""

    crops: NDArray[np.uint8]
    labels: NDArray[np.int64]
    lengths: NDArray[np.int64]


def frames(width_px: int) -> int:
    """CTC frames of a crop."""
    return FRAMES_PER_COLUMN * width_px // STRIDE_PX


def longest_label(crops_seen: int) -> int:
    """Short words first, as CTC finds its alignments on them."""
    return next((length for seen, length in CURRICULUM if crops_seen < seen), LONGEST_LABEL)


def batches(
    crops: Sequence[Crop], alphabet: Alphabet, longest: int, columns: int, rng: np.random.Generator
) -> Iterator[Batch]:
    """Augmented batches of crops of like width, `columns` pixels wide together, in random order.

    Crops with more than `longest` characters, and those too narrow for their label, are left out; those without text
    have an empty label.
    """
    buckets: dict[int, list[tuple[NDArray[np.uint8], list[int]]]] = {}
    made = []
    for index in rng.permutation(len(crops)):
        crop = crops[index]
        label = alphabet.encode(crop.text)
        pixels = crop.pixels
        if rng.random() < TRIMMED:
            pixels, *_ = trimmed(pixels, WIDEST_PX, rng.uniform(*INKS), rng.uniform(*ROOMS))
        width = batch_width(pixels.shape[1] * rng.uniform(0.85, 1.2), WIDEST_PX)
        needed = len(label) + sum(a == b for a, b in itertools.pairwise(label))
        if (crop.text and not label) or len(label) > longest or needed > frames(width):
            continue
        bucket = buckets.setdefault(width, [])
        bucket.append((pixels, label))
        if len(bucket) * width >= columns:
            made.append((width, buckets.pop(width)))
    made += [(width, bucket) for width, bucket in buckets.items() if len(bucket) >= 4]
    for index in rng.permutation(len(made)):
        width, bucket = made[index]
        pixels = np.stack([stretched(pixels, width) for pixels, _ in bucket])
        labels = np.concatenate([np.array(label, np.int64) for _, label in bucket])
        yield Batch(augment(pixels, rng)[:, None], labels, np.array([len(label) for _, label in bucket]))


def augment(crops: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Other light, a shift, and in some a warp or a hidden spot, so that no crop is seen twice alike."""
    n = len(crops)
    crops = np.stack([warped(crop, rng) if rng.random() < WARPED else crop for crop in crops])
    for index in np.flatnonzero(rng.random(n) < HIDDEN):
        hide(crops[index], rng)
    gain = rng.uniform(0.75, 1.2, (n, 1, 1)).astype(np.float32) * np.where(rng.random((n, 1, 1)) < 0.15, -1, 1)
    level = 128 + rng.normal(0, 18, (n, 1, 1)).astype(np.float32)
    lit = (crops.astype(np.float32) - 128) * gain.astype(np.float32) + level
    shifted = np.roll(lit, (int(rng.integers(-2, 3)), int(rng.integers(-4, 5))), (1, 2))
    return np.clip(shifted, 0, 255).astype(np.uint8)


def warped(crop: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """A crop drawn out and pressed together from place to place: its letters are then of no font that is at hand.

    Scarce scripts have few to train on: of 200 words each, Kannada was read in 82% in its eight, 68% in a held-out one.
    """
    apart_px, by_px = rng.uniform(18, 40), rng.uniform(0.8, 2.6)
    points = [max(round(side / apart_px), 1) + 1 for side in crop.shape]
    moved = rng.normal(0, by_px, (2, *points)).astype(np.float32)
    height, width = crop.shape
    along, down = (cv2.resize(each, (width, height), interpolation=cv2.INTER_CUBIC) for each in moved)
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bent = cv2.remap(crop, x + along, y + down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(bent, np.uint8)


def hide(crop: NDArray[np.uint8], rng: np.random.Generator) -> None:
    """Paint over a spot of the crop itself, mostly a part of a letter: what it was is to be told from all around it."""
    height, width = crop.shape
    tall, wide = int(height * rng.uniform(0.15, 0.6)), int(height * rng.uniform(0.1, 0.35))
    y, x = int(rng.integers(height - tall)), int(rng.integers(max(width - wide, 1)))
    spot = crop[y : y + tall, x : x + wide]
    spot[:] = crop[rng.integers(height), rng.integers(width)]


def to_network(crops: NDArray[np.uint8]) -> Tensor:
    """Grey bytes as -1 to 1, on the device that trains."""
    grey = torch.from_numpy(crops).to(device()).float().div_(127.5).sub_(1.0)
    return grey.contiguous(memory_format=torch.channels_last)


def ctc_losses(logits: Tensor, batch: Batch) -> Tensor:
    """The (n,) CTC losses of crops, each over its label's length."""
    log_p = logits.float().log_softmax(-1).transpose(0, 1)
    sizes = torch.full((log_p.shape[1],), log_p.shape[0])
    labels, lengths = torch.from_numpy(batch.labels).to(log_p.device), torch.from_numpy(batch.lengths)
    losses = F.ctc_loss(log_p, labels, sizes, lengths, blank=0, zero_infinity=True, reduction="none")
    return losses / lengths.clamp(min=1).to(losses.device)


def ctc_loss(logits: Tensor, batch: Batch) -> Tensor:
    """Mean over crops of the CTC loss over the label's length."""
    return ctc_losses(logits, batch).mean()


def aligned_loss(logits: Tensor, batch: Batch) -> Tensor:
    """Cross-entropy of frames, as if characters were equally wide, with blanks between them.

    CTC alone stays for long where every frame is blank; on fragments, this teaches it what letters look like.
    """
    count = logits.shape[1]
    targets = np.zeros((len(batch.lengths), count), np.int64)
    for row, end, length in zip(targets, batch.lengths.cumsum(), batch.lengths, strict=True):
        place = (np.arange(count) + 0.5) / count * length
        character = place.astype(np.int64)
        inside = abs(place - character - 0.5) < 0.3
        row[inside] = batch.labels[end - length + character[inside]]
    return F.cross_entropy(logits.float().flatten(0, 1), torch.from_numpy(targets).to(logits.device).flatten())


def spelled(batch: Batch, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """What the attention decoder is given, (n, k) with some classes wrong, and the (n, k) that are due after each."""
    n, longest = len(batch.lengths), int(batch.lengths.max(initial=0))
    inside = np.arange(longest) < batch.lengths[:, None]
    given, due = np.full((n, longest + 1), END), np.full((n, longest + 1), IGNORED)
    due[np.arange(n), batch.lengths] = END
    due[:, :-1][inside] = batch.labels
    wrong = rng.random(len(batch.labels)) < WRONG
    given[:, 1:][inside] = np.where(wrong, rng.permutation(batch.labels), batch.labels)
    return torch.from_numpy(given), torch.from_numpy(due)


def joint_loss(
    model: Recognizer, batch: Batch, of_frames: Callable[[Tensor, Batch], Tensor], rng: np.random.Generator
) -> Tensor:
    """The loss of CTC's frames and, beside it, the attention decoder's cross-entropy of each next character."""
    given, due = spelled(batch, rng)
    with autocast(device()):
        columns = model.columns(to_network(batch.crops))
        logits = model.frames(columns)
        spelling = model.decoder(given.to(device()), columns)
    return of_frames(logits, batch) + F.cross_entropy(spelling.float().flatten(0, 1), due.to(device()).flatten())


def hard(model: Recognizer, batch: Batch, count: int, rng: np.random.Generator) -> Batch:
    """`count` of a batch's crops, those that are read badly likelier: half of all crops hold 4% of the loss.

    A look at a crop costs a sixth of a step on it (Selective-Backprop, Jiang et al. 2019).
    """
    model.eval()
    with torch.inference_mode(), autocast(device()):
        losses = ctc_losses(model(to_network(batch.crops)), batch).cpu().numpy()
    model.train()
    drawn = np.sort(np.argsort(rng.exponential(size=len(losses)) / losses.clip(EASIEST, HARDEST))[:count])
    labels = np.split(batch.labels, batch.lengths.cumsum()[:-1])
    return Batch(batch.crops[drawn], np.concatenate([labels[index] for index in drawn]), batch.lengths[drawn])


@dataclass(frozen=True, slots=True)
class Readings:
    """What crops are read as: by CTC alone, and by the attention decoder that begins from it."""

    ctc: list[str]
    attention: list[str]


def read(model: Recognizer, alphabet: Alphabet, crops: Sequence[Crop]) -> Readings:
    """What the model reads on crops, batched by width."""
    readings = Readings([""] * len(crops), [""] * len(crops))
    greys = [trimmed(crop.pixels, WIDEST_PX)[0] for crop in crops]
    by_width: dict[int, list[int]] = {}
    for index, grey in enumerate(greys):
        by_width.setdefault(batch_width(grey.shape[1], WIDEST_PX), []).append(index)
    model.eval()
    with torch.inference_mode(), autocast(device()):
        for width, members in by_width.items():
            for start in range(0, len(members), 64):
                part = members[start : start + 64]
                pixels = np.stack([stretched(greys[index], width) for index in part])[:, None]
                columns = model.columns(to_network(pixels))
                drafts = best_path(model.frames(columns))
                padded = [[*draft, *[END] * LONGEST_LABEL][:LONGEST_LABEL] for draft in drafts]
                labels = fixed_point(model.decoder, columns, torch.tensor(padded, device=columns.device))
                for index, draft, label in zip(part, drafts, labels.tolist(), strict=True):
                    readings.ctc[index] = alphabet.decode(draft)
                    readings.attention[index] = alphabet.decode([each for each in label if each != END])
    model.train()
    return readings


class Run:
    """A training run in its work folder."""

    def __init__(self, data: Path, work: Path, fonts: Sequence[Path], plan: Plan, columns: int = COLUMNS) -> None:
        self.work, self.columns = work, columns
        self.rng = np.random.default_rng()
        self.dev, self.real_train, self.real_dev = self._dev(data, fonts)
        alphabet = work / "alphabet.json"
        if not alphabet.exists():
            known = list(weights.more(plan.start, "characters")) if plan.start else charset(load_vocabularies(data))
            alphabet.write_text(json.dumps(known, ensure_ascii=False), "utf-8")
        self.alphabet = Alphabet(json.loads(alphabet.read_text("utf-8")))
        self.model = channels_last(Recognizer(RecognizerConfig(len(self.alphabet)))).to(device())
        self.course = Course(self.model, plan, work, NAME, APART)
        if plan.start and not self.course.resumed:
            self.course.seen = CURRICULUM[-1][0]  # it knows its letters
        self.shards: dict[Path, list[Crop]] = {}

    def _dev(self, data: Path, fonts: Sequence[Path]) -> tuple[list[Crop], list[Crop], list[Crop]]:
        """Crops in held-out fonts, made once, and the real crops: those to train on, and those to look at."""
        drawn = held_out(data, fonts, self.work / "dev.npz", DEV_WORDS, DEV_SEED)
        real = read_iiit5k(data / "iiit5k")
        return drawn, real[REAL_DEV:], real[:REAL_DEV]

    def _refresh(self) -> None:
        for path in sorted((self.work / "shards").glob("*.npz")):
            if ".part" not in path.name and path not in self.shards:
                self.shards[path] = load(path).crops()

    def epoch(self) -> Iterator[Batch]:
        """Batches of every shard's crops, and of real ones beside them: of fragments first, then of words."""
        self._refresh()
        fragments = self.course.seen < FRAGMENT_CROPS
        kind = "fragments_" if fragments else "words_"
        names = [path for path in sorted(self.shards) if path.name.startswith(kind)]
        if not names:
            raise FileNotFoundError(f"{self.work / 'shards'} holds no {kind}*.npz: draw some first (reader.shards).")
        order = self.rng.permutation(len(names))
        for start in range(0, len(order), SHARDS_AT_ONCE):
            if fragments and self.course.seen >= FRAGMENT_CROPS:
                return
            crops = [crop for index in order[start : start + SHARDS_AT_ONCE] for crop in self.shards[names[index]]]
            real = self.rng.choice(len(self.real_train), int(REAL_SHARE * len(crops)))
            crops += (self.real_train[index] for index in real)
            columns = self.columns * (LOOKED_AT if self._chooses else 1)
            yield from batches(crops, self.alphabet, longest_label(self.course.seen), columns, self.rng)

    @property
    def _chooses(self) -> bool:
        """Whether it knows enough for some crops to be easy."""
        return self.course.seen >= CURRICULUM[-1][0]

    def run(self) -> None:
        """Train until the minutes are spent, with a score and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        while True:
            for batch in self.epoch():
                if self._chooses:
                    batch = hard(self.model, batch, -(-len(batch.lengths) // LOOKED_AT), self.rng)
                of_frames = aligned_loss if self.course.seen < ALIGNED_CROPS else ctc_loss
                yield joint_loss(self.model, batch, of_frames, self.rng), len(batch.lengths)

    def report(self) -> None:
        """Log WRR and CRR by language on held-out fonts and on real English crops, for both ways of reading."""
        model = channels_last(Recognizer(self.model.config))
        self.course.averaged(model)
        drawn, real = read(model, self.alphabet, self.dev), read(model, self.alphabet, self.real_dev)
        self.course.log({"ctc": self._scores(drawn.ctc, real.ctc)})
        scores = self._scores(drawn.attention, real.attention)
        self.course.log({"attention": scores, "said": drawn.attention[:: DEV_WORDS // 2]})

    def _scores(self, said: Sequence[str], said_real: Sequence[str]) -> dict[str, Any]:
        scores: dict[str, Score] = {}
        for language in LANGUAGES:
            own = [i for i, crop in enumerate(self.dev) if crop.language == language]
            told = [spelled_in("bn", said[i]) for i in own]
            scores[language] = score(told, [spelled_in("bn", self.dev[i].text) for i in own])
        mean = float(np.mean([each.wrr for each in scores.values()]))
        truth = [alphanumeric(crop.text) for crop in self.real_dev]
        scores["real"] = score([alphanumeric(each) for each in said_real], truth)
        wrr = {name: round(each.wrr, 3) for name, each in scores.items()}
        crr = {name: round(each.crr, 3) for name, each in scores.items()}
        return {"mean": round(mean, 4), "wrr": wrr, "crr": crr}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/, scenes/, captions/ and iiit5k/")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    add_options(parser, rate=2e-3)
    parser.add_argument("--columns", type=int, default=COLUMNS, help="pixels across all crops of a batch")
    options = parser.parse_args()
    Run(options.data, options.work, options.fonts, plan_of(options), options.columns).run()


if __name__ == "__main__":
    main()
