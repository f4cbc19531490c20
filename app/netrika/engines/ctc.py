"""CTC's side of a reading: which frames tell a character, and where a text known otherwise stands among them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLANK = 0
NEVER = -1e9


def starts(path: NDArray[np.int64]) -> NDArray[np.int64]:
    """The frames of a path (a class a frame) where characters begin: repeats and blanks tell none."""
    return np.flatnonzero((path != BLANK) & (path != np.concatenate([[BLANK], path[:-1]])))


def align(log_p: NDArray[np.float32], label: NDArray[np.int64]) -> NDArray[np.int64]:
    """The frames where the label's characters begin on the likeliest of its paths (Viterbi, Graves et al. 2006).

    `log_p` are (frames, classes) log probabilities. A label too long for the frames is spread evenly.
    """
    doubled = int((label[1:] == label[:-1]).sum())
    if len(label) + doubled > len(log_p):
        return np.arange(len(label)) * len(log_p) // max(len(label), 1)
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
    return np.searchsorted(np.array(at[::-1]), 2 * np.arange(len(label)) + 1)
