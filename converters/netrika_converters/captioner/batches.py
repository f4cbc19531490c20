"""Batches: for each photo a fresh draw of its captions, packed into one row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from netrika_converters.captioner.captions import INDIC, MULTI30K, Caption
from netrika_converters.captioner.tokenizer import EOS, PAD, Tokenizer

ROW_TOKENS = 300


@dataclass(frozen=True, slots=True)
class Draw:
    """How many captions of each kind a photo brings to one step."""

    english: int = 5
    hindi: int = 1
    multi30k: int = 1
    indic: int = 2


@dataclass(frozen=True, slots=True)
class Packed:
    """Rows of packed captions: see `Captioner.forward`; `targets` are -100 where nothing is to be predicted."""

    photos: list[int]
    tokens: Tensor
    segments: Tensor
    offsets: Tensor
    targets: Tensor

    def to(self, device: torch.device) -> Packed:
        """The same rows on another device."""
        moved = (each.to(device) for each in (self.tokens, self.segments, self.offsets, self.targets))
        return Packed(self.photos, *moved)


class Packer:
    """Draws and packs captions of photos, balanced over languages."""

    def __init__(self, gathered: dict[str, dict[str, list[Caption]]], ids: list[str], tokenizer: Tokenizer) -> None:
        self._language_ids = tokenizer.language_ids
        self._captions = [
            {
                code: [(tokenizer.encode(c.text), c.weight) for c in captions]
                for code, captions in gathered[photo].items()
            }
            for photo in ids
        ]

    def __len__(self) -> int:
        return len(self._captions)

    def draw(self, index: int, draw: Draw, rng: np.random.Generator) -> list[tuple[int, list[int]]]:
        """Return (language token, caption tokens) pairs for one photo."""
        captions = self._captions[index]
        chosen = self._some(captions, "en", draw.english, rng) + self._some(captions, "hi", draw.hindi, rng)
        for group, count in ((MULTI30K, draw.multi30k), (INDIC, draw.indic)):
            present = [code for code in group if code in captions]
            for code in rng.permutation(present)[:count]:
                chosen += self._some(captions, str(code), 1, rng)
        rng.shuffle(chosen)
        return chosen

    def _some(
        self, captions: dict[str, list[tuple[list[int], float]]], code: str, count: int, rng: np.random.Generator
    ) -> list[tuple[int, list[int]]]:
        available = captions.get(code, [])
        if not available or not count:
            return []
        weights = np.array([weight for _, weight in available])
        count = min(count, len(available))
        picks = rng.choice(len(available), count, replace=False, p=weights / weights.sum())
        return [(self._language_ids[code], available[i][0]) for i in picks]

    def pack(self, photos: list[int], draw: Draw, rng: np.random.Generator) -> Packed:
        rows = []
        for photo in photos:
            row: list[tuple[int, int, int, int]] = []
            for segment, (language, caption) in enumerate(self.draw(photo, draw, rng), 1):
                inputs, targets = [language, *caption], [*caption, EOS]
                if len(row) + len(inputs) <= ROW_TOKENS:
                    row += [(t, segment, i, y) for i, (t, y) in enumerate(zip(inputs, targets, strict=True))]
            rows.append(row)
        width = max(len(row) for row in rows)
        padded = torch.tensor([row + [(PAD, 0, 0, -100)] * (width - len(row)) for row in rows])
        return Packed(photos, padded[..., 0], padded[..., 1], padded[..., 2], padded[..., 3])

    def epoch(self, size: int, draw: Draw, rng: np.random.Generator) -> Iterator[Packed]:
        """Every photo once, in random order."""
        order = rng.permutation(len(self._captions))
        for start in range(0, len(order), size):
            yield self.pack(order[start : start + size].tolist(), draw, rng)
