"""The recognizer: crops of words or lines in, what they say out; one model for all scripts.

CTC reads every crop. What it is not sure of is looked at in several widths, by CTC and by an attention decoder, and of
all that they read the likeliest for both together is told.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.attention_decoder import IMPOSSIBLE, ROOM, AttentionDecoder
from netrika.engines.context import Context
from netrika.engines.ctc import BLANK, align, starts
from netrika.engines.order import logical, places
from netrika.engines.orthography import followers, is_well_formed, well_formed_path
from netrika.engines.scripts import LATIN, UNKNOWN_SCRIPT, script_of
from netrika.engines.search import log_softmax
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

Grey = NDArray[np.uint8]

HEIGHT_PX = 32
LONGEST_PX = 32_768  # of a line at that height
WINDOW_OVERLAP_PX = 96
WIDTH_STEP_PX = 16
NARROWEST_PX = 32
VIEWS = (1.0, 0.85, 1.15)  # widths that a crop is looked at in where CTC is not sure


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line: `start` and `end` are where it stands, as shares of the crop's width from the left."""

    text: str
    confidence: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Line:
    """What a crop says in logical order, its words in the same order; `confidence` in 0..1."""

    text: str
    confidence: float
    words: tuple[Word, ...]


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
class RecognizerSpec:
    """The manifest's `spec` table: the classes after the blank, and the widest crop that the model was trained on.

    `attention` is there where the model has an attention decoder.
    """

    characters: tuple[str, ...]
    widest_px: int
    batch_columns: int
    attention: AttentionSpec | None = None

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> RecognizerSpec:
        """Read the table. Raises ModelCorrupt that names the key which is missing or of the wrong kind."""
        key = "characters"
        try:
            characters = table[key]
            if not isinstance(characters, str) or not characters or len(set(characters)) != len(characters):
                raise ValueError
            sizes = {}
            for key in ("widest_px", "batch_columns"):
                sizes[key] = int(table[key])
                if sizes[key] < NARROWEST_PX:
                    raise ValueError
            key = "attention"
            attention = AttentionSpec.parse(table[key]) if key in table else None
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise ModelCorrupt(f"In the recognizer's manifest {key!r} cannot be used.") from error
        return cls(tuple(characters), **sizes, attention=attention)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Classes from left to right, the log probability of each (and of the end), and the frames where each begins."""

    label: NDArray[np.int64]
    log_p: NDArray[np.float32]
    starts: NDArray[np.int64]
    frames: int

    @property
    def confidence(self) -> float:
        """The geometric mean of the probabilities."""
        return float(np.exp(self.log_p.mean())) if len(self.label) else 0.0


class Recognizer:
    """Runs the recognizer's graph: (n, 1, 32, w) uint8 `crops` to (n, frames, classes) `logits`.

    Where there is an attention decoder, the graph gives the (n, t, width) `columns` that it reads, too.
    """

    def __init__(self, spec: RecognizerSpec, path: Path, device: Device, decoder: Path | None = None) -> None:
        """`decoder` is the attention decoder's graph. Raises ModelCorrupt where the spec says that there is one."""
        self.spec = spec
        if spec.attention and decoder is None:
            raise ModelCorrupt("The reader's manifest names no decoder.")
        self._session = OrtSession(path, device)
        scripts = [UNKNOWN_SCRIPT, *map(script_of, spec.characters)]
        owned = sorted(set(scripts) - {UNKNOWN_SCRIPT, LATIN})
        self._owned = np.array([[script == own for own in owned] for script in scripts], np.float32)
        self._followers = followers(spec.characters)
        self._space = spec.characters.index(" ") + 1 if " " in spec.characters else BLANK
        self._decoder = AttentionDecoder(decoder, self._followers, device) if spec.attention and decoder else None

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that the graph runs on."""
        return self._session.providers

    def run(
        self, crops: Sequence[NDArray[np.uint8]], context: Context, scripts: Collection[str] | None = None
    ) -> list[Line]:
        """Read upright (h, w) or (h, w, 3) crops, in batches of similar width. Raises Cancelled.

        Letters are read in `scripts` (ISO 15924) only, where these are given; numbers and signs always. Lines wider
        than the model was trained on are read in windows, by CTC alone.
        """
        excluded = self._outside(scripts)
        greys = [to_height(to_grey(crop), LONGEST_PX) for crop in crops]
        readings = self._read(greys, excluded, context)
        unsure = [index for index, each in enumerate(readings) if self._is_unsure(each, greys[index])]
        for batch in batches([greys[index].shape[1] for index in unsure], self.spec):
            context.check()
            members = [unsure[each] for each in batch]
            weighed = self._weigh([greys[i] for i in members], [readings[i] for i in members], excluded)
            for index, reading in zip(members, weighed, strict=True):
                readings[index] = reading
        return [self._line(each) for each in readings]

    def close(self) -> None:
        """Free the sessions."""
        self._session.close()
        if self._decoder:
            self._decoder.close()

    def _read(self, greys: Sequence[Grey], excluded: Sequence[int], context: Context) -> list[_Reading]:
        """Read crops of the network's height by CTC, as wide as they are."""
        readings: dict[int, _Reading] = {}
        whole = [self._windowed(grey) for grey in greys]
        parts = [(index, start) for index, line in enumerate(whole) for start in self._starts(line)]
        left = Counter(index for index, _ in parts)
        windows: dict[int, dict[int, NDArray[np.float32]]] = {index: {} for index in left}
        widest = self.spec.widest_px
        for batch in batches([min(whole[index].shape[1], widest) for index, _ in parts], self.spec):
            context.check()
            seen = [whole[index][:, start : start + widest] for index, start in (parts[each] for each in batch)]
            log_p, _ = self._look(seen, excluded)
            for (index, start), row in zip((parts[each] for each in batch), log_p, strict=True):
                windows[index][start] = row
                if len(windows[index]) == left[index]:
                    readings[index] = self._by_ctc(joined(windows.pop(index), widest))
                    context.report(len(readings), len(greys), self._line(readings[index]).text)
        return [readings[index] for index in range(len(greys))]

    def _look(self, greys: Sequence[Grey], excluded: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The (n, frames, classes) log probabilities of crops of like width, and the (n, t, width) columns, if any."""
        width = batch_width(greys[0].shape[1], self.spec.widest_px)
        stacked = np.stack([stretched(each, width) for each in greys])[:, None]
        outputs = ("logits", "columns") if self._decoder else ("logits",)
        logits, *columns = self._session.run({"crops": stacked}, outputs)
        log_p = log_softmax(logits)
        log_p[..., excluded] = IMPOSSIBLE  # and what else is read in their place is as unlikely as it was
        return log_p, columns[0] if columns else np.zeros((len(greys), 0, 0), np.float32)

    def _is_unsure(self, reading: _Reading, grey: Grey) -> bool:
        """Whether to look again: the decoder knows crops in one window, and labels that it has room for."""
        attention = self.spec.attention
        return (
            attention is not None
            and grey.shape[1] <= self.spec.widest_px
            and 0 < len(reading.label) <= attention.longest_label - ROOM
            and reading.confidence < attention.sure
        )

    def _weigh(self, greys: Sequence[Grey], readings: Sequence[_Reading], excluded: Sequence[int]) -> list[_Reading]:
        """Of all that is read on crops of like width in several views, what is likeliest for both ways of reading."""
        assert self._decoder and self.spec.attention
        longest, weight = self.spec.attention.longest_label, self.spec.attention.weight
        looks = []
        told = [{reading.label.tobytes(): reading.label} for reading in readings]
        for scale in VIEWS:
            views = [stretched(grey, round(scale * grey.shape[1])) for grey in greys]
            log_p, columns = self._look(views, excluded)
            drafts = [self._by_ctc(own).label[: longest - ROOM] for own in log_p]
            looks.append((log_p, columns))
            for labels in (drafts, self._decoder.read(columns, drafts, excluded)):
                for own, label in zip(told, labels, strict=True):
                    if label is not None and len(label):
                        own[label.tobytes()] = label
        log_p, columns = looks[0]
        rows = [(index, label) for index, own in enumerate(told) for label in own.values()]
        scores = self._decoder.score(columns[[index for index, _ in rows]], [label for _, label in rows])
        best = {index: (-np.inf, reading) for index, reading in enumerate(readings)}
        for (index, label), score in zip(rows, scores, strict=True):
            path = align(log_p[index], label)
            if path is not None:
                of_frames = float(log_p[index][np.arange(len(path)), path].sum())
                both = weight * float(score.sum()) + (1 - weight) * of_frames
                best[index] = max(best[index], (both, _Reading(label, score, starts(path), len(path))), key=_first)
        return [best[index][1] for index in range(len(greys))]

    def _outside(self, scripts: Collection[str] | None) -> list[int]:
        """The classes of letters in other scripts."""
        if scripts is None:
            return []
        own = enumerate(map(script_of, self.spec.characters), start=BLANK + 1)
        return [index for index, script in own if script not in {*scripts, UNKNOWN_SCRIPT}]

    def _windowed(self, grey: Grey) -> Grey:
        """A line that takes windows, as wide as these end on; others as they are."""
        width = grey.shape[1]
        return grey if width <= self.spec.widest_px else stretched(grey, batch_width(width, LONGEST_PX))

    def _starts(self, line: Grey) -> list[int]:
        """Where the windows begin that a line is read in; most are read in one."""
        last = max(line.shape[1] - self.spec.widest_px, 0)
        return [*range(0, last, self.spec.widest_px - WINDOW_OVERLAP_PX), last]

    def _keep_to_a_script(self, log_p: NDArray[np.float32]) -> None:
        """Make impossible in each word the letters of all scripts but its likeliest, Latin aside (in place)."""
        spaces = np.flatnonzero(log_p.argmax(-1) == self._space) if self._space else np.zeros(0, np.int64)
        for first, last in pairwise([0, *spaces.tolist(), len(log_p)]):
            word = log_p[first:last]
            shares = np.exp(word).sum(0) @ self._owned
            if len(shares) > 1:
                word[:, self._owned.any(1) & (self._owned[:, shares.argmax()] == 0)] = IMPOSSIBLE

    def _by_ctc(self, log_p: NDArray[np.float32]) -> _Reading:
        """The likeliest class of each frame such that letters and signs go together, repeats and blanks dropped.

        Keeps each word to a script (in place).
        """
        self._keep_to_a_script(log_p)
        path = log_p.argmax(-1)
        if not is_well_formed(self._text(path[starts(path)])):
            path = well_formed_path(log_p, self._followers)
        at = starts(path)
        return _Reading(path[at], log_p[at, path[at]], at, len(path))

    def _text(self, label: NDArray[np.int64]) -> str:
        """A label's characters, from left to right."""
        return "".join(self.spec.characters[each - 1] for each in label)

    def _line(self, reading: _Reading) -> Line:
        """The text of a reading in logical order; its words part at spaces."""
        said, log_p = self._text(reading.label), reading.log_p.astype(np.float64)
        text, order = logical(said), places(said)
        # CTC tells a character in few frames, not how wide it is: words part where a space is told, and fill the line.
        parted = np.concatenate([[0.0], (reading.starts + 0.5) / reading.frames, [1.0]])
        words = []
        for first, last in _runs(text):
            at = sorted(order[first:last])
            confidence = float(np.exp(log_p[at].mean()))
            words.append(Word(_nfc(text[first:last]), confidence, float(parted[at[0]]), float(parted[at[-1] + 2])))
        return Line(_nfc(text.strip()), reading.confidence, tuple(words))


def _first(pair: tuple[float, _Reading]) -> float:
    return pair[0]


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """First and past-the-last index of each word."""
    first = 0
    for index, char in enumerate(text + " "):
        if char == " ":
            if index > first:
                yield first, index
            first = index + 1


def to_grey(crop: NDArray[np.uint8]) -> Grey:
    """Return (h, w) luma of a crop."""
    return crop if crop.ndim == 2 else np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)


def to_height(grey: Grey, widest_px: int) -> Grey:
    """Scale a crop to HEIGHT_PX, its proportions kept up to `widest_px`."""
    height, width = grey.shape
    wide = int(np.clip(round(width * HEIGHT_PX / height), 8, widest_px))
    method = cv2.INTER_AREA if height > HEIGHT_PX else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, (wide, HEIGHT_PX), interpolation=method), np.uint8)


def joined(rows: Mapping[int, NDArray[np.float32]], window_px: int) -> NDArray[np.float32]:
    """Join the (frames, classes) logits of windows, by where each starts, in the middle of where two overlap."""
    starts = sorted(rows)
    if len(starts) == 1:
        return rows[starts[0]]
    per_px = len(rows[starts[0]]) / window_px
    seams = [round(per_px * (start + before + window_px) / 2) for before, start in pairwise(starts)]
    first = [round(per_px * start) for start in starts]
    borders = [0, *seams, first[-1] + len(rows[starts[-1]])]
    parts = [
        rows[start][from_ - own : to - own]
        for start, own, (from_, to) in zip(starts, first, pairwise(borders), strict=True)
    ]
    return np.concatenate(parts)


def batch_width(width_px: float, widest_px: int) -> int:
    """Return the width that a crop is stretched to, so that nothing need be padded."""
    return int(np.clip(round(width_px / WIDTH_STEP_PX) * WIDTH_STEP_PX, NARROWEST_PX, widest_px))


def stretched(grey: Grey, width_px: int) -> Grey:
    """Return the crop at a width, its height as it is."""
    if grey.shape[1] == width_px:
        return grey
    return np.asarray(cv2.resize(grey, (width_px, grey.shape[0]), interpolation=cv2.INTER_LINEAR), np.uint8)


def batches(widths_px: Sequence[int], spec: RecognizerSpec) -> Iterator[list[int]]:
    """Yield indices of crops of one batch width, up to `batch_columns` pixels wide together."""
    by_width: dict[int, list[int]] = {}
    for index, width in enumerate(widths_px):
        by_width.setdefault(batch_width(width, spec.widest_px), []).append(index)
    for width, members in sorted(by_width.items()):
        size = max(spec.batch_columns // width, 1)
        yield from (members[start : start + size] for start in range(0, len(members), size))
