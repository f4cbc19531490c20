"""Tells two languages of one script apart: weights of character n-grams, learnt from their word lists."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.scripts import OWN_LETTERS, ngrams

BUCKETS = 4096
STEPS = 40_000
BATCH = 64
DECAY = 1e-6
WRONG = 0.05  # of held-out words that are decided, at most so many may be decided wrongly


def learn(pair: tuple[str, str], first: list[str], second: list[str], seed: int = 0) -> tuple[dict[str, Any], float]:
    """Logistic regression on words that stand in one list only; the manifest's row, and the share decided.

    Words with a letter that only one of the two writes are left out: they are decided by it.
    """
    rng = np.random.default_rng(seed)
    own = "".join(OWN_LETTERS[pair])
    common = set(first) & set(second)
    sides = [
        [
            grams
            for word in words
            if word not in common and not set(own) & set(word) and len(grams := ngrams(word, BUCKETS))
        ]
        for words in (first, second)
    ]
    held = [[side[i] for i in rng.permutation(len(side))] for side in sides]
    trained, kept = [side[2000:] for side in held], [side[:2000] for side in held]
    weights = np.zeros(BUCKETS, np.float64)
    for step in range(STEPS):
        rate = 0.5 * (1 - step / STEPS)
        gradient = np.zeros(BUCKETS)
        for sign, side in zip((1.0, -1.0), trained, strict=True):
            for index in rng.integers(0, len(side), BATCH // 2):
                grams = side[index]
                error = 1 / (1 + np.exp(sign * weights[grams].sum()))
                np.add.at(gradient, grams, sign * error / BATCH)
        weights += rate * gradient - DECAY * weights
    return _row(weights, kept)


def _row(weights: NDArray[np.float64], kept: list[list[NDArray[np.int64]]]) -> tuple[dict[str, Any], float]:
    scale = float(np.abs(weights).max() / 127)
    coarse = np.round(weights / scale).astype(np.int8)
    scores = [np.array([float(coarse[grams].astype(np.float64).sum() * scale) for grams in side]) for side in kept]
    right = np.concatenate([scores[0], -scores[1]])
    # The smallest margin at which few enough of the decided words are wrong.
    margin = next(
        (
            m
            for m in np.linspace(0, np.abs(right).max(), 400)
            if (right < -m).sum() <= WRONG * (np.abs(right) >= m).sum()
        ),
        float(np.abs(right).max()),
    )
    row = {
        "weights": base64.b64encode(coarse.tobytes()).decode(),
        "scale": scale,
        "margin": round(float(margin), 4),
    }
    return row, float((np.abs(right) >= margin).mean())
