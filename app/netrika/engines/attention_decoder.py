"""The recognizer's attention decoder: each character after those before it and the columns of the crop."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netrika.engines.search import log_softmax
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

Label = NDArray[np.int64]
Floats = NDArray[np.float32]

END = 0  # the class that begins and ends a label
ROOM = 6  # characters that a reading may have more than its draft
IMPOSSIBLE = np.float32(-1e4)


class AttentionDecoder:
    """Runs the graph (n, k) int64 `labels`, (n, t, width) `columns` -> (n, k, classes) `logits` of what comes next."""

    def __init__(self, path: Path, followers: NDArray[np.bool_], device: Device) -> None:
        """`followers` tells for every character, and in its last row for a beginning, which may come next."""
        self._session = OrtSession(path, device)
        ends = np.ones((len(followers), 1), bool)
        self._impossible = ~np.roll(np.hstack([ends, followers]), 1, axis=0)  # the beginning's row first, as its class

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that the graph runs on."""
        return self._session.providers

    def read(self, columns: Floats, drafts: Sequence[Label], excluded: Sequence[int]) -> list[Label | None]:
        """The likeliest next character in turn, letters and signs going together; None where that does not end soon.

        Every place of a draft is read at once, and again, until none changes: the same as reading one by one in as many
        steps as the draft has faults (Jacobi decoding, Santilli et al. 2023). Classes `excluded` are not read.
        """
        labels = _padded(drafts, max(map(len, drafts)) + ROOM)
        changed = np.arange(len(drafts))
        said = np.zeros_like(labels)
        for _ in range(labels.shape[1]):
            logits = self._logits(columns[changed], labels[changed])
            logits[..., excluded] = IMPOSSIBLE
            logits[self._impossible[labels[changed]]] = IMPOSSIBLE
            best = logits.argmax(-1)
            best[np.logical_or.accumulate(best == END, axis=1)] = END
            said[changed] = best
            changed = changed[(best[:, :-1] != labels[changed, 1:]).any(1)]
            if not len(changed):
                break
            labels[changed, 1:] = said[changed, :-1]
        lengths = (said != END).sum(1)
        return [
            label[:length] if length <= min(len(draft) + ROOM, len(label) - 1) else None
            for label, length, draft in zip(said, lengths, drafts, strict=True)
        ]

    def score(self, columns: Floats, labels: Sequence[Label]) -> list[Floats]:
        """The log probability of each of a label's characters, and of its end."""
        given = _padded(labels, max(map(len, labels)))
        following = np.roll(given, -1, axis=1)  # the first, END, comes last
        log_p = np.take_along_axis(log_softmax(self._logits(columns, given)), following[..., None], -1)[..., 0]
        return [row[: len(label) + 1] for row, label in zip(log_p, labels, strict=True)]

    def close(self) -> None:
        """Free the session."""
        self._session.close()

    def _logits(self, columns: Floats, labels: NDArray[np.int64]) -> Floats:
        logits = self._session.run({"labels": labels, "columns": columns}, ("logits",))[0]
        if logits.shape[-1] != len(self._impossible):
            raise ModelCorrupt("The reader's decoder tells other characters than its recognizer.")
        return logits


def _padded(labels: Sequence[Label], longest: int) -> NDArray[np.int64]:
    """(n, 1 + longest) rows that begin with END and are filled up with it."""
    rows = np.full((len(labels), 1 + longest), END, np.int64)
    for row, label in zip(rows, labels, strict=True):
        row[1 : 1 + len(label)] = label
    return rows
