"""The recognizer: crops of words or lines in, what they say out; one model for all scripts.

CTC reads every crop. What it is not sure of is looked at in several widths, by CTC and by an attention decoder, and of
all that they read the likeliest for both together is told.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.attention_decoder import IMPOSSIBLE, ROOM, AttentionDecoder
from netrika.engines.context import Context
from netrika.engines.crops import (
    NARROWEST_PX,
    Grey,
    batch_width,
    batches,
    joined,
    packed,
    stretched,
    to_grey,
    to_height,
)
from netrika.engines.ctc import BLANK, align, starts
from netrika.engines.order import logical, places
from netrika.engines.orthography import followers, is_well_formed, well_formed_path
from netrika.engines.scripts import LATIN, UNKNOWN_SCRIPT, script_of
from netrika.engines.search import log_softmax
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

LONGEST_PX = 32_768  # of a line at that height
WINDOW_OVERLAP_PX = 96
OTHER_WIDTHS = (0.85, 1.15)  # that a crop is looked at in, where CTC is not sure


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
    """Classes from left to right, the log probability of each, and where each begins, as a share of the width.

    `end_log_p` is that of there being no more.
    """

    label: NDArray[np.int64]
    log_p: NDArray[np.float32]
    places: NDArray[np.float64]
    end_log_p: float = 0.0

    @classmethod
    def of_path(cls, path: NDArray[np.int64], log_p: NDArray[np.float32]) -> _Reading:
        """The reading of CTC's path, a class a frame."""
        at = starts(path)
        return cls(path[at], log_p[at, path[at]], (at + 0.5) / len(path))

    @property
    def confidence(self) -> float:
        """The geometric mean of the probabilities."""
        count = len(self.label) + (self.end_log_p != 0)
        return float(np.exp((self.log_p.sum() + self.end_log_p) / count)) if len(self.label) else 0.0


@dataclass(frozen=True, slots=True)
class _Look:
    """The graph's (n, frames, classes) log probabilities, and (n, t, width) columns where a decoder reads them."""

    log_p: NDArray[np.float32]
    columns: NDArray[np.float32]

    def of(self, rows: Sequence[int]) -> _Look:
        """That of some crops only."""
        return _Look(self.log_p[list(rows)], self.columns[list(rows)])


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
        than the model was trained on are cut at spaces first.
        """
        excluded = self._outside(scripts)
        greys = [to_height(to_grey(crop), LONGEST_PX) for crop in crops]
        cuts = [self._cuts(grey, excluded, context) for grey in greys]
        parts = [(index, first, last) for index, own in enumerate(cuts) for first, last in pairwise(own)]
        pieces = [greys[index][:, first:last] for index, first, last in parts]
        read: dict[int, dict[int, _Reading]] = {index: {} for index in range(len(greys))}
        lines: dict[int, Line] = {}
        for each, reading in self._read(pieces, excluded, context):
            index, first, _ = parts[each]
            read[index][first] = reading
            if len(read[index]) == len(cuts[index]) - 1:
                lines[index] = self._line(self._joined(read.pop(index), cuts[index]))
                context.report(len(lines), len(crops), lines[index].text)
        return [lines[index] for index in range(len(greys))]

    def close(self) -> None:
        """Free the sessions."""
        self._session.close()
        if self._decoder:
            self._decoder.close()

    def _cuts(self, grey: Grey, excluded: Sequence[int], context: Context) -> list[int]:
        """Where to cut a line: at its ends, and a long one in spaces, so that pieces are short enough or one word."""
        width = grey.shape[1]
        if width <= self.spec.widest_px:
            return [0, width]
        reading = self._by_windows(grey, excluded, context)
        spaces = np.round(reading.places[reading.label == self._space] * width).astype(int).tolist()
        return packed([*(each for each in spaces if 0 < each < width), width], self.spec.widest_px)

    def _joined(self, readings: Mapping[int, _Reading], cuts: Sequence[int]) -> _Reading:
        """The reading of a line from those of its pieces, by where each starts, with spaces between them."""
        if len(readings) == 1:
            return readings[0]
        labels, log_p, places = [], [], []
        for first, last in pairwise(cuts):
            reading = readings[first]
            inside = np.flatnonzero(reading.label != self._space)
            if len(inside):
                kept = slice(inside[0], inside[-1] + 1)
                labels += [[self._space], reading.label[kept]]
                log_p += [[0.0], reading.log_p[kept]]
                places += [[first / cuts[-1]], (first + reading.places[kept] * (last - first)) / cuts[-1]]
        return _Reading(*(np.concatenate(each[1:]) for each in (labels, log_p, places))) if labels else readings[0]

    def _read(
        self, pieces: Sequence[Grey], excluded: Sequence[int], context: Context
    ) -> Iterator[tuple[int, _Reading]]:
        """Yield each piece's number and reading; what CTC is not sure of is weighed against the attention decoder."""
        short = [index for index, piece in enumerate(pieces) if piece.shape[1] <= self.spec.widest_px]
        for batch in batches([pieces[index].shape[1] for index in short], self.spec.widest_px, self.spec.batch_columns):
            context.check()
            members = [short[each] for each in batch]
            look = self._look([pieces[index] for index in members], excluded)
            readings = [self._by_ctc(own) for own in look.log_p]
            if unsure := [row for row, reading in enumerate(readings) if self._is_unsure(reading)]:
                greys, own = [pieces[members[row]] for row in unsure], [readings[row] for row in unsure]
                for row, reading in zip(unsure, self._weigh(greys, look.of(unsure), own, excluded), strict=True):
                    readings[row] = reading
            yield from zip(members, readings, strict=True)
        for index in sorted(set(range(len(pieces))) - set(short)):
            yield index, self._by_windows(pieces[index], excluded, context)

    def _by_windows(self, grey: Grey, excluded: Sequence[int], context: Context) -> _Reading:
        """Read a crop that is wider than the model was trained on, by CTC alone."""
        widest = self.spec.widest_px
        line = stretched(grey, batch_width(grey.shape[1], LONGEST_PX))
        rows: dict[int, NDArray[np.float32]] = {}
        last = line.shape[1] - widest
        for start in [*range(0, last, widest - WINDOW_OVERLAP_PX), last]:
            context.check()
            rows[start] = self._look([line[:, start : start + widest]], excluded).log_p[0]
        return self._by_ctc(joined(rows, widest))

    def _look(self, greys: Sequence[Grey], excluded: Sequence[int]) -> _Look:
        """Run the graph on crops of like width."""
        width = batch_width(greys[0].shape[1], self.spec.widest_px)
        stacked = np.stack([stretched(each, width) for each in greys])[:, None]
        outputs = ("logits", "columns") if self._decoder else ("logits",)
        logits, *columns = self._session.run({"crops": stacked}, outputs)
        log_p = log_softmax(logits)
        log_p[..., excluded] = IMPOSSIBLE  # and what else is read in their place is as unlikely as it was
        return _Look(log_p, columns[0] if columns else np.zeros((len(greys), 0, 0), np.float32))

    def _is_unsure(self, reading: _Reading) -> bool:
        """Whether to look again; the decoder has no room for longer labels."""
        attention = self.spec.attention
        return (
            attention is not None
            and 0 < len(reading.label) <= attention.longest_label - ROOM
            and reading.confidence < attention.sure
        )

    def _weigh(
        self, greys: Sequence[Grey], first: _Look, readings: Sequence[_Reading], excluded: Sequence[int]
    ) -> list[_Reading]:
        """Of all that is read on crops of like width in several views, what is likeliest for both ways of reading."""
        assert self._decoder and self.spec.attention
        longest, weight = self.spec.attention.longest_label, self.spec.attention.weight
        told = [{reading.label.tobytes(): reading.label} for reading in readings]
        for scale in (1.0, *OTHER_WIDTHS):
            views = [stretched(grey, round(scale * grey.shape[1])) for grey in greys]
            look = first if scale == 1.0 else self._look(views, excluded)
            drafts = [self._by_ctc(own).label[: longest - ROOM] for own in look.log_p]
            for labels in (drafts, self._decoder.read(look.columns, drafts, excluded)):
                for own, label in zip(told, labels, strict=True):
                    if label is not None and len(label):
                        own[label.tobytes()] = label
        rows = [(index, label) for index, own in enumerate(told) for label in own.values()]
        columns = first.columns[[index for index, _ in rows]]
        best = {index: (-np.inf, reading) for index, reading in enumerate(readings)}
        for (index, label), score in zip(rows, self._decoder.score(columns, [each for _, each in rows]), strict=True):
            path = align(first.log_p[index], label)
            if path is not None:
                of_frames = float(first.log_p[index][np.arange(len(path)), path].sum())
                both = weight * float(score.sum()) + (1 - weight) * of_frames
                found = _Reading.of_path(path, first.log_p[index])
                if both > best[index][0]:
                    best[index] = both, replace(found, log_p=score[:-1], end_log_p=float(score[-1]))
        return [best[index][1] for index in range(len(greys))]

    def _outside(self, scripts: Collection[str] | None) -> list[int]:
        """The classes of letters in other scripts."""
        if scripts is None:
            return []
        own = enumerate(map(script_of, self.spec.characters), start=BLANK + 1)
        return [index for index, script in own if script not in {*scripts, UNKNOWN_SCRIPT}]

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
        return _Reading.of_path(path, log_p)

    def _text(self, label: NDArray[np.int64]) -> str:
        """A label's characters, from left to right."""
        return "".join(self.spec.characters[each - 1] for each in label)

    def _line(self, reading: _Reading) -> Line:
        """The text of a reading in logical order; its words part at spaces."""
        said, log_p = self._text(reading.label), reading.log_p.astype(np.float64)
        text, order = logical(said), places(said)
        # CTC tells a character in few frames, not how wide it is: words part where a space is told, and fill the line.
        parted = np.concatenate([[0.0], reading.places, [1.0]])
        words = []
        for first, last in _runs(text):
            at = sorted(order[first:last])
            confidence = float(np.exp(log_p[at].mean()))
            words.append(Word(_nfc(text[first:last]), confidence, float(parted[at[0]]), float(parted[at[-1] + 2])))
        return Line(_nfc(text.strip()), reading.confidence, tuple(words))


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
