"""CTC's side of a reading: which frames tell a character, and where a text known otherwise stands among them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLANK = 0
NEVER = -1e9


def starts(path: NDArray[np.int64]) -> NDArray[np.int64]:
    """The frames of a path (a class a frame) where characters begin: repeats and blanks tell none."""
    return np.flatnonzero((path != BLANK) & (path != np.concatenate([[BLANK], path[:-1]])))


def align(log_p: NDArray[np.float32], label: NDArray[np.int64]) -> NDArray[np.int64] | None:
    """The likeliest of the label's paths, a class a frame (Viterbi, Graves et al. 2006); None where it is too long.

    `log_p` are (frames, classes) log probabilities.
    """
    if len(label) + int((label[1:] == label[:-1]).sum()) > len(log_p):
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
