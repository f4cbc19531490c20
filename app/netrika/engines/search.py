"""Beam search over any step function, in numpy."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Step(Protocol):
    """One decoding step that keeps its own past."""

    def __call__(self, tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        """Return (B, vocabulary) logits after `tokens` (B,), each going on from row `parents` of the last step."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A finished caption: its tokens without the end, each one's log probability, the end's included."""

    tokens: tuple[int, ...]
    log_p: tuple[float, ...]

    @property
    def mean_log_p(self) -> float:
        """Mean log probability of a token."""
        return float(np.mean(self.log_p))

    def score(self, length_penalty: float) -> float:
        """Sum of log probabilities over length to the power of the penalty."""
        return float(sum(self.log_p) / len(self.log_p) ** length_penalty)


def beam_search(
    first: Floats,
    step: Step,
    *,
    end: int,
    beams: int,
    longest: int,
    length_penalty: float,
    bias: Floats | None = None,
    progress: Callable[[tuple[int, ...]], None] | None = None,
) -> list[Hypothesis]:
    """Return finished hypotheses, best first.

    `first` (vocabulary,) are the logits after the prompt; `bias` (vocabulary,) is added to the logits of every
    step. No hypothesis repeats a bigram. `progress` hears the best unfinished tokens after each step and may
    raise to stop.
    """
    extra = 0.0 if bias is None else bias
    log_p = log_softmax(first[None] + extra)
    rows: list[tuple[tuple[int, ...], tuple[float, ...]]] = [((), ())]
    scores = np.zeros(1, np.float32)
    finished: list[Hypothesis] = []
    for length in range(1, longest + 1):
        _forbid_repeats(log_p, [tokens for tokens, _ in rows])
        parents, tokens = _best(scores[:, None] + log_p, 2 * beams)
        alive: list[tuple[int, int]] = []
        for rank, (parent, token) in enumerate(zip(parents.tolist(), tokens.tolist(), strict=True)):
            if token == end:
                if rank < beams:
                    finished.append(Hypothesis(rows[parent][0], (*rows[parent][1], float(log_p[parent, token]))))
            elif len(alive) < beams:
                alive.append((parent, token))
        scores = np.array([scores[p] + log_p[p, t] for p, t in alive], np.float32)
        rows = [((*rows[p][0], t), (*rows[p][1], float(log_p[p, t]))) for p, t in alive]
        if progress is not None:
            progress(rows[0][0])
        if len(finished) >= beams or not rows or length == longest:
            break
        last, origin = np.array([t for _, t in alive], np.int64), np.array([p for p, _ in alive], np.int64)
        log_p = log_softmax(step(last, origin) + extra)
    if not finished:
        finished = [Hypothesis(tokens, log) for tokens, log in rows]
    return sorted(finished, key=lambda hypothesis: -hypothesis.score(length_penalty))


def log_softmax(logits: Floats) -> Floats:
    """Log probabilities along the last axis."""
    shifted = logits - logits.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)), np.float32)


def _best(scores: Floats, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    flat = scores.ravel()
    count = min(count, flat.size)
    top = np.argpartition(-flat, count - 1)[:count]
    top = top[np.argsort(-flat[top], kind="stable")]
    return top // scores.shape[1], top % scores.shape[1]


def _forbid_repeats(log_p: Floats, rows: list[tuple[int, ...]]) -> None:
    for row, tokens in zip(log_p, rows, strict=True):
        for left, right in itertools.pairwise(tokens):
            if left == tokens[-1]:
                row[right] = -np.inf
