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
    may_skip = np.zeros(len(states), bool)
    may_skip[3::2] = label[1:] != label[:-1]
    best = np.full(len(states), NEVER)
    best[:2] = log_p[0, states[:2]]
    steps = []
    for row in log_p[1:]:
        ways = np.stack([best, np.append(NEVER, best[:-1]), np.append([NEVER, NEVER], best[:-2])[: len(best)]])
        ways[2, ~may_skip] = NEVER
        steps.append(ways.argmax(0))
        best = ways.max(0) + row[states]
    state = len(states) - 1 - int(len(states) > 1 and best[-2] > best[-1])
    at = [state]
    for step in reversed(steps):
        at.append(at[-1] - int(step[at[-1]]))
    return states[at[::-1]]
