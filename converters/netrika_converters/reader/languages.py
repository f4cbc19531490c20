"""Tells two languages of one script apart: weights of character n-grams, learnt from their word lists."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.scripts import by_letters, ngrams, spelled_in

BUCKETS = 4096
STEPS = 3_000
BATCH = 512
RATE = 4.0
HELD = 2_000  # words a side that are not learnt from
WRONG = 0.05  # of held-out words that are decided, at most so many may be decided wrongly

Grams = NDArray[np.int64]


def learn(
    pair: tuple[str, str], first: list[str], second: list[str], seed: int = 0, held: int = HELD
) -> tuple[dict[str, Any], float]:
    """Logistic regression on words that stand in one list only; the manifest's row, and the share decided.

    Words that letters which only one of the two writes decide are left out.
    """
    rng = np.random.default_rng(seed)
    lists = [
        dict.fromkeys(spelled_in("bn", word) for word in words if by_letters(word, pair) is None)
        for words in (first, second)
    ]
    common = lists[0].keys() & lists[1].keys()
    sides = [_padded([word for word in words if word not in common], rng) for words in lists]
    kept, trained = [side[:held] for side in sides], [side[held:] for side in sides]
    weights = np.zeros(BUCKETS + 1)
    for step in range(STEPS):
        gradient = np.zeros(BUCKETS + 1)
        for sign, side in zip((1.0, -1.0), trained, strict=True):
            grams = side[rng.integers(0, len(side), BATCH)]
            error = sign / (1 + np.exp(sign * weights[grams].sum(1)))
            gradient += np.bincount(grams.ravel(), np.repeat(error, grams.shape[1]), BUCKETS + 1)
        weights += RATE * (1 - step / STEPS) * gradient / (2 * BATCH)
        weights[BUCKETS] = 0.0
    return _row(weights[:BUCKETS], kept)


def _padded(words: list[str], rng: np.random.Generator) -> Grams:
    """The words' n-grams in rows, shuffled, filled up with a bucket of no weight."""
    rows = [ngrams(word, BUCKETS) for word in words]
    rows = [rows[index] for index in rng.permutation(len(rows)) if len(rows[index])]
    table = np.full((len(rows), max(map(len, rows))), BUCKETS, np.int64)
    for row, grams in zip(table, rows, strict=True):
        row[: len(grams)] = grams
    return table


def _row(weights: NDArray[np.float64], kept: list[Grams]) -> tuple[dict[str, Any], float]:
    scale = float(np.abs(weights).max() / 127)
    coarse = np.round(weights / scale).astype(np.int8)
    padded = np.append(coarse * scale, 0.0)
    first, second = (padded[side].sum(1) for side in kept)
    right = np.concatenate([first, -second])
    # The smallest margin at which few enough of the decided words are wrong.
    margins = np.linspace(0, np.abs(right).max(), 400)
    good = [m for m in margins if (right < -m).sum() <= WRONG * (np.abs(right) >= m).sum()]
    margin = round(float(good[0]), 4)
    row = {"weights": base64.b64encode(coarse.tobytes()).decode(), "scale": scale, "margin": margin}
    return row, float((np.abs(right) >= margin).mean())
