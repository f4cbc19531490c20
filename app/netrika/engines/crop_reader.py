"""Reads crops of words: CTC first, and where it is not sure an attention decoder, too.

Such crops are looked at in several widths by both, and of all that they read the likeliest for both together is told:
CTC tells each frame apart from the others, the decoder each character after those before it, and they are right on
different words (hybrid decoding, Watanabe et al. 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.attention_decoder import IMPOSSIBLE, ROOM, AttentionDecoder, Label
from netrika.engines.context import Context
from netrika.engines.crops import LONGEST_PX, Grey, batch_width, join_windows, other_widths, stretched
from netrika.engines.ctc import BLANK, align, starts
from netrika.engines.orthography import followers, is_well_formed, well_formed_path
from netrika.engines.scripts import LATIN, UNKNOWN_SCRIPT, script_of
from netrika.engines.search import Floats, log_softmax
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

WINDOW_OVERLAP_PX = 96


@dataclass(frozen=True, slots=True)
class AttentionSpec:
    """When the attention decoder reads, too: where CTC's confidence is below `sure`.

    `weight` is that of its log probabilities beside CTC's; `longest_label` the most characters that it can tell.
    """

    sure: float
    weight: float
    longest_label: int

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> AttentionSpec:
        """Read the table. Raises KeyError, TypeError, ValueError, OverflowError."""
        sure, weight = float(table["sure"]), float(table["weight"])
        longest = int(table["longest_label"])
        if not (0 <= sure <= 1 and 0 <= weight <= 1 and longest > ROOM):
            raise ValueError
        return cls(sure, weight, longest)


@dataclass(frozen=True, slots=True)
class Reading:
    """Classes from left to right, the log probability of each, and where each begins, as a share of the width.

    `end_log_p` is that of there being no more, where the decoder told it.
    """

    label: Label
    log_p: Floats
    places: NDArray[np.float64]
    end_log_p: float | None = None

    @classmethod
    def of_path(cls, path: NDArray[np.int64], log_p: Floats) -> Reading:
        """The reading of CTC's path, a class a frame."""
        at = starts(path)
        return cls(path[at], log_p[at, path[at]], (at + 0.5) / len(path))

    @property
    def confidence(self) -> float:
        """The geometric mean of the probabilities."""
        if not len(self.label):
            return 0.0
        every = self.log_p if self.end_log_p is None else np.append(self.log_p, self.end_log_p)
        return float(np.exp(every.mean()))


@dataclass(frozen=True, slots=True)
class _Look:
    """The graph's (n, frames, classes) log probabilities, and (n, t, width) columns where a decoder reads them."""

    log_p: Floats
    columns: Floats

    def of(self, rows: Sequence[int]) -> _Look:
        """That of some crops only."""
        return _Look(self.log_p[list(rows)], self.columns[list(rows)])


class CropReader:
    """Runs the recognizer's graph: (n, 1, 32, w) uint8 `crops` to (n, frames, classes) `logits`.

    Where there is an attention decoder, the graph gives the (n, t, width) `columns` that it reads, too.
    """

    def __init__(
        self,
        path: Path,
        characters: Sequence[str],
        widest_px: int,
        device: Device,
        attention: AttentionSpec | None = None,
        decoder: Path | None = None,
    ) -> None:
        """`decoder` is the attention decoder's graph. Raises ModelCorrupt where it is missing."""
        if attention and decoder is None:
            raise ModelCorrupt("The reader's manifest names no decoder.")
        self._characters, self._widest_px, self._attention = characters, widest_px, attention
        self._session = OrtSession(path, device)
        scripts = [UNKNOWN_SCRIPT, *map(script_of, characters)]
        owned = sorted(set(scripts) - {UNKNOWN_SCRIPT, LATIN})
        self._owned = np.array([[script == own for own in owned] for script in scripts], np.float32)
        self._followers = followers(characters)
        self.space = characters.index(" ") + 1 if " " in characters else BLANK
        self._decoder = AttentionDecoder(decoder, self._followers, device) if attention and decoder else None

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that all graphs run on."""
        own = self._session.providers
        return tuple(name for name in own if name in self._decoder.providers) if self._decoder else own

    def read(self, greys: Sequence[Grey], excluded: Sequence[int], context: Context) -> list[Reading]:
        """Read crops of one batch width; classes `excluded` are not read. Raises Cancelled."""
        context.check()
        width_px = batch_width(greys[0].shape[1], self._widest_px)
        look = self._look(greys, width_px, excluded)
        readings = [self._by_ctc(own) for own in look.log_p]
        if unsure := [row for row, reading in enumerate(readings) if self._is_unsure(reading)]:
            crops, own = [greys[row] for row in unsure], [readings[row] for row in unsure]
            weighed = self._weigh(crops, width_px, look.of(unsure), own, excluded, context)
            for row, reading in zip(unsure, weighed, strict=True):
                readings[row] = reading
        return readings

    def read_wide(self, grey: Grey, excluded: Sequence[int], context: Context) -> Reading:
        """Read a crop that is wider than the model was trained on, in windows, by CTC alone. Raises Cancelled."""
        context.check()
        line = stretched(grey, batch_width(grey.shape[1], LONGEST_PX))
        last = max(line.shape[1] - self._widest_px, 0)
        at = [*range(0, last, self._widest_px - WINDOW_OVERLAP_PX), last]
        look = self._look([line[:, start : start + self._widest_px] for start in at], self._widest_px, excluded)
        return self._by_ctc(join_windows(dict(zip(at, look.log_p, strict=True)), self._widest_px))

    def text(self, label: Label) -> str:
        """A label's characters, from left to right."""
        return "".join(self._characters[each - 1] for each in label)

    def close(self) -> None:
        """Free the sessions."""
        self._session.close()
        if self._decoder:
            self._decoder.close()

    def _look(self, greys: Sequence[Grey], width_px: int, excluded: Sequence[int]) -> _Look:
        stacked = np.stack([stretched(each, width_px) for each in greys])[:, None]
        outputs = ("logits", "columns") if self._decoder else ("logits",)
        logits, *columns = self._session.run({"crops": stacked}, outputs)
        if logits.shape[-1] != 1 + len(self._characters):
            raise ModelCorrupt("The reader's recognizer tells other characters than its manifest names.")
        log_p = log_softmax(logits)
        log_p[..., excluded] = IMPOSSIBLE  # and what else is read in their place is as unlikely as it was
        return _Look(log_p, columns[0] if columns else np.zeros((len(greys), 0, 0), np.float32))

    def _is_unsure(self, reading: Reading) -> bool:
        """Whether to look again; the decoder has no room for longer labels."""
        attention = self._attention
        return (
            attention is not None
            and 0 < len(reading.label) <= attention.longest_label - ROOM
            and reading.confidence < attention.sure
        )

    def _weigh(
        self,
        greys: Sequence[Grey],
        width_px: int,
        first: _Look,
        readings: Sequence[Reading],
        excluded: Sequence[int],
        context: Context,
    ) -> list[Reading]:
        """Of all that is read on crops of one batch width, what is likeliest for both; `first` is how they look as is.

        Labels are weighed by the log probabilities of the decoder's characters and of CTC's likeliest path.
        """
        assert self._decoder and self._attention
        room, weight = self._attention.longest_label - ROOM, self._attention.weight
        told = [{reading.label.tobytes(): reading.label} for reading in readings]
        for other_px in (width_px, *other_widths(width_px, self._widest_px)):
            context.check()
            own_width = other_px == width_px
            look = first if own_width else self._look(greys, other_px, excluded)
            drafts = [each.label for each in (readings if own_width else map(self._by_ctc, look.log_p))]
            spelled = self._decoder.read(look.columns, [draft[:room] for draft in drafts], excluded)
            for labels in (drafts, spelled):
                for own, label in zip(told, labels, strict=True):
                    if label is not None and 0 < len(label) <= room + ROOM and self._keeps_to_a_script(label):
                        own[label.tobytes()] = label
        rows = [(index, label) for index, own in enumerate(told) for label in own.values()]
        columns = first.columns[[index for index, _ in rows]]
        best = [(-np.inf, reading) for reading in readings]
        for (index, label), score in zip(rows, self._decoder.score(columns, [each for _, each in rows]), strict=True):
            if len(told[index]) == 1:
                best[index] = 0.0, replace(readings[index], log_p=score[:-1], end_log_p=float(score[-1]))
                continue
            path = align(first.log_p[index], label)
            if path is not None:
                of_frames = float(first.log_p[index][np.arange(len(path)), path].sum())
                both = weight * float(score.sum()) + (1 - weight) * of_frames
                if both > best[index][0]:
                    found = Reading.of_path(path, first.log_p[index])
                    best[index] = both, replace(found, log_p=score[:-1], end_log_p=float(score[-1]))
        return [reading for _, reading in best]

    def _by_ctc(self, log_p: Floats) -> Reading:
        """The likeliest class of each frame such that letters and signs go together, repeats and blanks dropped.

        Each word keeps to its likeliest script, Latin aside.
        """
        log_p = log_p.copy()
        spaces = np.flatnonzero(log_p.argmax(-1) == self.space) if self.space else np.zeros(0, np.int64)
        for first, last in pairwise([0, *spaces.tolist(), len(log_p)]):
            word = log_p[first:last]
            shares = np.exp(word).sum(0) @ self._owned
            if len(shares) > 1:
                word[:, self._owned.any(1) & (self._owned[:, shares.argmax()] == 0)] = IMPOSSIBLE
        path = log_p.argmax(-1)
        if not is_well_formed(self.text(path[starts(path)])):
            path = well_formed_path(log_p, self._followers)
        return Reading.of_path(path, log_p)

    def _keeps_to_a_script(self, label: Label) -> bool:
        """Tell whether no word of a label mixes scripts, Latin aside."""
        words = np.split(label, np.flatnonzero(label == self.space))
        return all(self._owned[word].any(0).sum() <= 1 for word in words)
