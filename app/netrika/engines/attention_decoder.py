"""The recognizer's attention decoder: each character after those before it and the columns of the crop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Spelling:
    """A label, and the log probability of each of its characters and of its end."""

    label: Label
    log_p: Floats

    @property
    def confidence(self) -> float:
        """The geometric mean of the probabilities."""
        return float(np.exp(self.log_p.mean()))


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
        self, columns: Floats, drafts: Sequence[Label], excluded: Sequence[int], kept: Sequence[int] | None = None
    ) -> list[Spelling | None]:
        """The likeliest next character in turn, letters and signs going together; None where that does not end soon.

        The first `kept` characters of a draft stay as they are.

        Every place of a draft is read at once, and again, until none changes: the same as reading one by one in as many
        steps as the draft has faults (Jacobi decoding, Santilli et al. 2023). Classes `excluded` are not read.
        """
        labels = _padded(drafts, max(map(len, drafts)) + ROOM)
        changed = np.arange(len(drafts))
        given = np.zeros(len(drafts), np.int64) if kept is None else np.array(kept, np.int64)
        places = np.arange(1, labels.shape[1])
        spelled: list[Spelling | None] = [None] * len(drafts)
        for _ in range(labels.shape[1]):
            logits = self._logits(columns[changed], labels[changed])
            logits[..., excluded] = IMPOSSIBLE
            before = labels[changed]
            possible = np.where(self._impossible[before], IMPOSSIBLE, logits)
            said = possible.argmax(-1)
            said[:, :-1] = np.where(places <= given[changed, None], before[:, 1:], said[:, :-1])
            said[np.logical_or.accumulate(said == END, axis=1)] = END
            same = (said[:, :-1] == before[:, 1:]).all(1)
            for row in np.flatnonzero(same):
                length, draft = int((said[row] != END).sum()), drafts[changed[row]]
                if length <= min(len(draft) + ROOM, labels.shape[1] - 1):
                    log_p = log_softmax(logits[row, : length + 1])
                    own = np.take_along_axis(log_p, said[row, : length + 1, None], -1)[:, 0]
                    spelled[changed[row]] = Spelling(said[row, :length], own)
            changed, said = changed[~same], said[~same]
            if not len(changed):
                break
            labels[changed, 1:] = said[:, :-1]
        return spelled

    def runners_up(
        self, columns: Floats, labels: Sequence[Label], excluded: Sequence[int], count: int, within: float
    ) -> Iterator[tuple[int, Label]]:
        """Yield other readings, each with the number of its crop: at the least sure places, the second likeliest.

        Up to `count` a label, where that is `within` so much of the log probability of what the label has there; what
        stands before stays, what follows is read anew.
        """
        given = _padded(labels, max(map(len, labels)))
        logits = self._logits(columns, given)
        logits[..., excluded] = IMPOSSIBLE
        log_p = log_softmax(np.where(self._impossible[given], IMPOSSIBLE, logits))
        rows, drafts, kept = [], [], list[int]()
        for row, (label, own) in enumerate(zip(labels, log_p, strict=True)):
            told, places = np.append(label, END), np.arange(len(label) + 1)
            told_log_p = own[places, told]
            own[places, told] = IMPOSSIBLE
            second = own[places].argmax(-1)
            behind = told_log_p - own[places, second]
            for place in behind.argsort()[:count]:
                if behind[place] > within:
                    break
                if second[place] == END:
                    yield row, label[:place]
                else:
                    rows.append(row)
                    drafts.append(np.concatenate([label[:place], second[place : place + 1], label[place + 1 :]]))
                    kept.append(int(place) + 1)
        if drafts:
            for row, spelling in zip(rows, self.read(columns[rows], drafts, excluded, kept), strict=True):
                if spelling is not None:
                    yield row, spelling.label

    def score(self, columns: Floats, labels: Sequence[Label], excluded: Sequence[int]) -> list[Spelling]:
        """How likely each label is, where classes `excluded` are not read."""
        given = _padded(labels, max(map(len, labels)))
        following = np.roll(given, -1, axis=1)  # the first, END, comes last
        logits = self._logits(columns, given)
        logits[..., excluded] = IMPOSSIBLE
        log_p = np.take_along_axis(log_softmax(logits), following[..., None], -1)[..., 0]
        return [Spelling(label, row[: len(label) + 1]) for row, label in zip(log_p, labels, strict=True)]

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
