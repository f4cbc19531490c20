"""CTC's side of a reading: which frames tell a character, and where a text known otherwise stands among them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BLANK = 0
NEVER = -1e9


def starts(path: NDArray[np.int64]) -> NDArray[np.int64]:
    """The frames of a path (a class a frame) where characters begin: repeats and blanks tell none."""
    return np.flatnonzero((path != BLANK) & (path != np.concatenate([[BLANK], path[:-1]])))


def fits(label: NDArray[np.int64], frames: int) -> bool:
    """Tell whether a label has a path of so many frames: between two of a class there must be a blank."""
    return len(label) + int((label[1:] == label[:-1]).sum()) <= frames


def align(log_p: NDArray[np.float32], label: NDArray[np.int64]) -> NDArray[np.int64] | None:
    """The likeliest of the label's paths, a class a frame (Viterbi, Graves et al. 2006); None where it is too long.

    `log_p` are (frames, classes) log probabilities.
    """
    if not fits(label, len(log_p)):
        return None
    states = np.full(2 * len(label) + 1, BLANK)
    states[1::2] = label
    may_not_skip = np.ones(len(states), bool)
    may_not_skip[3::2] = label[1:] == label[:-1]
    emitted = log_p[:, states]
    best = np.full(2 + len(states), NEVER)  # two states that cannot be come first
    best[2:4] = emitted[0, :2]
    ways, steps = np.empty((3, len(states))), np.empty((len(log_p), len(states)), np.int64)
    for row, step in zip(emitted[1:], steps[1:], strict=True):
        ways[0], ways[1], ways[2] = best[2:], best[1:-1], best[:-2]
        ways[2, may_not_skip] = NEVER
        ways.argmax(0, out=step)
        best[2:] = ways.max(0) + row
    state = len(states) - 1 - int(len(states) > 1 and best[-2] > best[-1])
    at = [state]
    for step in steps[:0:-1]:
        at.append(at[-1] - int(step[at[-1]]))
    return states[at[::-1]]


def path_scores(
    log_p: NDArray[np.float32], rows: NDArray[np.int64], labels: Sequence[NDArray[np.int64]]
) -> NDArray[np.float64]:
    """The log probability of the likeliest path of each label, as `align` finds it; NEVER or less where it is too long.

    `log_p` are (n, frames, classes); `rows` tells which of them each label is to stand on.
    """
    lengths = np.array([len(label) for label in labels])
    states = np.full((len(labels), 2 * int(lengths.max(initial=0)) + 1), BLANK)
    for own, label in zip(states, labels, strict=True):
        own[1 : 2 * len(label) : 2] = label
    skip = np.zeros(states.shape)
    skip[:, :2] = NEVER
    skip[:, 2:][(states[:, 2:] == BLANK) | (states[:, 2:] == states[:, :-2])] = NEVER
    emitted = np.take_along_axis(log_p[rows], states[:, None], 2)  # (labels, frames, states)
    best = np.full((len(labels), 2 + states.shape[1]), NEVER)  # two states that cannot be come first
    best[:, 2:4] = emitted[:, 0, :2]
    for frame in range(1, log_p.shape[1]):
        ways = np.maximum(best[:, 2:], best[:, 1:-1])
        np.maximum(ways, best[:, :-2] + skip, out=ways)
        best[:, 2:] = ways + emitted[:, frame]
    every = np.arange(len(labels))
    last_blank, last = best[every, 2 + 2 * lengths], best[every, 1 + 2 * lengths]
    return np.asarray(np.where(lengths > 0, np.maximum(last_blank, last), last_blank))
