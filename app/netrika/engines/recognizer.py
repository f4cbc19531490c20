"""The recognizer: crops of words or lines in, what they say out; one model for all scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Context
from netrika.engines.crop_reader import WINDOW_OVERLAP_PX, AttentionSpec, CropReader, Reading
from netrika.engines.crops import LONGEST_PX, WIDTH_STEP_PX, Grey, batch_width, batches, halved, to_grey, trimmed
from netrika.engines.ctc import BLANK
from netrika.engines.order import logical, places
from netrika.engines.scripts import UNKNOWN_SCRIPT, script_of
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device


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
                if sizes[key] <= WINDOW_OVERLAP_PX:
                    raise ValueError
            key = "widest_px"
            if sizes[key] % WIDTH_STEP_PX:
                raise ValueError
            key = "attention"
            attention = AttentionSpec.parse(table[key]) if key in table else None
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise ModelCorrupt(f"In the recognizer's manifest {key!r} cannot be used.") from error
        return cls(tuple(characters), **sizes, attention=attention)


class Recognizer:
    """Reads lines: cuts long ones into pieces, reads these, and tells the words and where they stand."""

    def __init__(
        self, spec: RecognizerSpec, path: Path, device: Device, decoder: Path | None = None, lexicon: Path | None = None
    ) -> None:
        """`path` is the recognizer's graph, `decoder` that of its attention decoder, `lexicon` a list of words.

        Raises ModelCorrupt.
        """
        self.spec = spec
        self._crops = CropReader(path, spec.characters, spec.widest_px, device, spec.attention, decoder, lexicon)

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that all graphs run on."""
        return self._crops.providers

    def run(
        self,
        crops: Sequence[NDArray[np.uint8]],
        context: Context,
        scripts: Collection[str] | None = None,
        listed: bool = False,
    ) -> list[Line]:
        """Read upright (h, w) or (h, w, 3) crops, in batches of similar width. Raises Cancelled.

        Letters are read in `scripts` (ISO 15924) only, where these are given; numbers and signs always. Where it is
        unsure, `listed` words are preferred. Lines wider than the model was trained on are cut at spaces first.
        """
        excluded = self._outside(scripts)
        views = [trimmed(to_grey(crop), LONGEST_PX) for crop in crops]
        greys = [grey for grey, _, _ in views]
        cuts: list[list[int]] = []
        lines: dict[int, Line] = {}

        def tell(index: int, reading: Reading) -> None:
            _, *ends = views[index]
            lines[index] = self._line(reading, *ends)
            context.report(len(lines), len(crops), lines[index].text)

        for index, grey in enumerate(greys):
            own, reading = self._cuts(grey, excluded, context)
            cuts.append(own)
            if reading:
                tell(index, reading)
        parts = [(i, *ends) for i, own in enumerate(cuts) if i not in lines for ends in pairwise(own)]
        read: dict[int, dict[int, Reading]] = {index: {} for index, _, _ in parts}
        pieces = [greys[i][:, first:last] for i, first, last in parts]
        for part, reading in self._read(pieces, excluded, context, listed):
            index, first, _ = parts[part]
            read[index][first] = reading
            if len(read[index]) == len(cuts[index]) - 1:
                tell(index, self._joined(read.pop(index), cuts[index]))
        return [lines[index] for index in range(len(greys))]

    def close(self) -> None:
        """Free the sessions."""
        self._crops.close()

    def _cuts(self, grey: Grey, excluded: Sequence[int], context: Context) -> tuple[list[int], Reading | None]:
        """Where to cut a line: at its ends, and a long one in spaces, so that pieces are short enough or one word.

        A long line that need not be cut is read already.
        """
        width, widest = grey.shape[1], self.spec.widest_px
        if batch_width(width, LONGEST_PX) <= widest:
            return [0, width], None
        reading = self._crops.read_wide(grey, excluded, context)
        if self.spec.attention is None:
            return [0, width], reading
        words = np.flatnonzero(reading.label != self._crops.space)
        # Between the last character of one word and the first of the next there may be several spaces: the last serves.
        gaps = words[1:][np.diff(words) > 1] - 1
        cuts = halved(0, width, np.round(reading.places[gaps] * width).astype(int).tolist(), widest)
        return cuts, reading if len(cuts) == 2 else None

    def _joined(self, readings: Mapping[int, Reading], cuts: Sequence[int]) -> Reading:
        """The reading of a line from those of its pieces, by where each starts, with spaces between them."""
        if len(readings) == 1:
            return readings[0]
        space, told = self._crops.space, []
        for first, last in pairwise(cuts):
            reading = readings[first]
            inside = np.flatnonzero(reading.label != space)
            if len(inside):
                kept = slice(inside[0], inside[-1] + 1)
                own = reading.log_p[kept]
                label, log_p = np.append(space, reading.label[kept]), np.append(own.mean(), own)
                at = np.append(first, first + reading.places[kept] * (last - first)) / cuts[-1]
                told.append((label, log_p, at))
        if not told:
            return readings[0]
        label, log_p, at = (np.concatenate(each)[1:] for each in zip(*told, strict=True))
        return Reading(label, log_p, at)

    def _read(
        self, pieces: Sequence[Grey], excluded: Sequence[int], context: Context, listed: bool
    ) -> Iterator[tuple[int, Reading]]:
        """Yield each piece's number and reading, in batches; the long ones, of one word each, last."""
        long = {i for i, piece in enumerate(pieces) if batch_width(piece.shape[1], LONGEST_PX) > self.spec.widest_px}
        short = [index for index in range(len(pieces)) if index not in long]
        for batch in batches([pieces[index].shape[1] for index in short], self.spec.widest_px, self.spec.batch_columns):
            members = [short[each] for each in batch]
            yield from zip(
                members, self._crops.read([pieces[i] for i in members], excluded, context, listed), strict=True
            )
        for index in sorted(long):
            yield index, self._crops.read_wide(pieces[index], excluded, context)

    def _outside(self, scripts: Collection[str] | None) -> list[int]:
        """The classes of letters in other scripts."""
        if scripts is None:
            return []
        own = enumerate(map(script_of, self.spec.characters), start=BLANK + 1)
        return [index for index, script in own if script not in {*scripts, UNKNOWN_SCRIPT}]

    def _line(self, reading: Reading, left: float, right: float) -> Line:
        """The text of a reading in logical order; its words part at spaces and fill it from `left` to `right`."""
        said, log_p = self._crops.text(reading.label), reading.log_p.astype(np.float64)
        text, order = logical(said), places(said)
        # CTC tells a character in few frames, not how wide it is: words part where a space is told.
        parted = np.concatenate([[left], left + reading.places * (right - left), [right]])
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
