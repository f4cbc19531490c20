"""The recognizer's attention decoder: each character after those before it and the columns of the crop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netrika.engines.search import log_softmax
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

END = 0  # the class that begins and ends a label
ROOM = 6  # characters that a reading may have more than its draft
IMPOSSIBLE = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Spelling:
    """The classes of a reading, and the log probability of each and of its end."""

    label: NDArray[np.int64]
    log_p: NDArray[np.float32]


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

    def read(
        self, columns: NDArray[np.float32], drafts: Sequence[NDArray[np.int64]], excluded: Sequence[int]
    ) -> list[Spelling | None]:
        """The likeliest next character in turn, letters and signs going together; None where that does not end.

        Every place of a draft is read at once, and again, until none changes: the same as reading one by one in as many
        steps as the draft has faults (Jacobi decoding, Santilli et al. 2023). Classes `excluded` are not read.
        """
        longest = max(map(len, drafts)) + ROOM
        labels = np.full((len(drafts), 1 + longest), END, np.int64)
        for row, draft in zip(labels, drafts, strict=True):
            row[1 : 1 + len(draft)] = draft
        for _ in range(1 + longest):
            log_p = log_softmax(self._session.run({"labels": labels, "columns": columns}, ("logits",))[0])
            log_p[..., excluded] = IMPOSSIBLE  # and what else is read in their place is as unlikely as it was
            log_p[self._impossible[labels]] = IMPOSSIBLE
            said = log_p.argmax(-1)
            said[np.logical_or.accumulate(said == END, axis=1)] = END
            if np.array_equal(said[:, :-1], labels[:, 1:]):
                break
            labels[:, 1:] = said[:, :-1]
        told = np.take_along_axis(log_p, said[..., None], -1)[..., 0]
        lengths = (said != END).sum(1)
        return [
            Spelling(label[:length], own[: length + 1]) if length < len(label) else None
            for label, own, length in zip(said, told, lengths, strict=True)
        ]

    def close(self) -> None:
        """Free the session."""
        self._session.close()
