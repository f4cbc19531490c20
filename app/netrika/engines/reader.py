"""The reader: finds the lines of text on a photo, reads them, and tells script and language of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika import languages
from netrika.engines.consensus import are_alike, consensus
from netrika.engines.context import Context, Silent
from netrika.engines.detector import Detector, DetectorSpec, Quad
from netrika.engines.feet import with_feet
from netrika.engines.order import is_right_to_left
from netrika.engines.reading_order import reading_order
from netrika.engines.recognizer import Line, Recognizer, RecognizerSpec, Word
from netrika.engines.scripts import LanguageSpec, language_of, script_of, spelled_in
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device

# Room above and below a line, as shares of its height: what hangs below it is often outside of what was found.
# Where the first two looks read alike and are together so sure, there is no third.
SURE = 0.6
MARGINS, THIRD_MARGIN = ((0.0, 0.0), (0.06, 0.35)), (0.06, 0.15)
TALL = 1.5  # height over width of a crop that may be a line on its side


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """(H, W, 3) uint8 RGB pixels; with `word` they are one cropped word or line.

    `languages` are the codes of those that can stand on the photo; none means all. Where it is unsure, `listed` words
    are preferred, if the model has a list.
    """

    pixels: NDArray[np.uint8]
    word: bool = False
    languages: tuple[str, ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word and its (4, 2) float32 corners in pixels, clockwise from the top left."""

    text: str
    confidence: float
    quad: Quad


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line in logical order; `script` is ISO 15924, `language` a code, two joined by a slash, or "und"."""

    text: str
    script: str
    language: str
    confidence: float
    quad: Quad
    words: tuple[TextWord, ...]


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The lines in reading order."""

    lines: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class ReaderSpec:
    """The manifest's `spec`: one table each for detector, recognizer and languages.

    On photos, lines less sure than `least_confidence` are not told.
    """

    detector: DetectorSpec
    recognizer: RecognizerSpec
    languages: LanguageSpec
    least_confidence: float

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> ReaderSpec:
        """Read the table. Raises ModelCorrupt."""
        for key in ("detector", "recognizer", "languages"):
            if not isinstance(table.get(key), Mapping):
                raise ModelCorrupt(f"The reader's manifest has no table {key!r}.")
        try:
            least = float(table["least_confidence"])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelCorrupt("In the reader's manifest 'least_confidence' cannot be used.") from error
        return cls(
            DetectorSpec.parse(table["detector"]),
            RecognizerSpec.parse(table["recognizer"]),
            LanguageSpec.parse(table["languages"]),
            least,
        )


class Reader:
    """Runs detector and recognizer; the files "decoder" and "lexicon", which a model may have, are the recognizer's."""

    family = "reader"

    def __init__(self, spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> None:
        self.spec = ReaderSpec.parse(spec)
        missing = {"detector", "recognizer"} - files.keys()
        if missing:
            raise ModelCorrupt(f"The reader's manifest names no {' and no '.join(sorted(missing))}.")
        self.detector = Detector(self.spec.detector, files["detector"], device)
        further = files.get("decoder"), files.get("lexicon")
        self.recognizer = Recognizer(self.spec.recognizer, files["recognizer"], device, *further)

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that both graphs run on."""
        return tuple(name for name in self.detector.providers if name in self.recognizer.providers)

    def run(self, request: ReadRequest, context: Context) -> ReadResult:
        """Read a photo; one without text has no lines. Raises Cancelled."""
        context.check()
        if request.word:
            height, width = request.pixels.shape[:2]
            quads = [np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)]
        else:
            quads = with_feet([region.quad for region in self.detector.run(request.pixels, context)])
        read = self._read(request, quads, context)
        kept = [(quad, line) for quad, line in read if line.text and self._is_sure(line, request)]
        order = reading_order([quad for quad, _ in kept], [is_right_to_left(line.text) for _, line in kept])
        return ReadResult(tuple(_spelled([self._line(*kept[index], request.languages) for index in order])))

    def close(self) -> None:
        """Free the sessions."""
        self.detector.close()
        self.recognizer.close()

    def _read(self, request: ReadRequest, quads: Sequence[Quad], context: Context) -> list[tuple[Quad, Line]]:
        """Read quadrilaterals; a tall one upright and on its side both ways, the surest way kept."""
        ways = [(index, way) for index, quad in enumerate(quads) for way in _ways(quad)]
        lines = self._lines(request, [way for _, way in ways], context)
        best: dict[int, tuple[Quad, Line]] = {}
        for (index, way), line in zip(ways, lines, strict=True):
            if index not in best or line.confidence > best[index][1].confidence:
                best[index] = (way, line)
        return [best[index] for index in range(len(quads))]

    def _lines(self, request: ReadRequest, quads: Sequence[Quad], context: Context) -> list[Line]:
        """What stands in quadrilaterals: what two or three looks at each agree on, or at a word or line one."""
        if request.word:
            return [line for (line,) in self._look(request, quads, [(0.0, 0.0)], context)]
        looks = self._look(request, quads, MARGINS, context)
        apart = [index for index, own in enumerate(looks) if not are_alike(own) or 0 < consensus(own).confidence < SURE]
        thirds = self._look(request, [quads[index] for index in apart], [THIRD_MARGIN], Silent(context))
        for index, third in zip(apart, thirds, strict=True):
            looks[index] += third
        return [consensus(own) for own in looks]

    def _is_sure(self, line: Line, request: ReadRequest) -> bool:
        return request.word or line.confidence >= self.spec.least_confidence

    def _look(
        self, request: ReadRequest, quads: Sequence[Quad], margins: Sequence[tuple[float, float]], context: Context
    ) -> list[list[Line]]:
        """Read each quadrilateral with every margin."""
        scripts = {languages.find(code).script for code in request.languages} or None
        crops = [rectify(request.pixels, with_margin(quad, *margin)) for quad in quads for margin in margins]
        lines = self.recognizer.run(crops, context, scripts, request.listed)
        return [lines[first : first + len(margins)] for first in range(0, len(lines), len(margins))]

    def _line(self, quad: Quad, line: Line, known: tuple[str, ...]) -> TextLine:
        script = script_of(line.text)
        words = tuple(TextWord(word.text, word.confidence, part_of(quad, word)) for word in line.words)
        own = [code for code in known if languages.find(code).script == script]
        language = own[0] if len(own) == 1 else language_of(line.text, script, self.spec.languages)
        return TextLine(line.text, script, language, line.confidence, quad, words)


def _spelled(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines of a photo as their languages spell them.

    Those that may be in either of two languages are in the one that other lines are in.
    """
    told = {line.language for line in lines}
    spelled = []
    for line in lines:
        others = told.intersection(line.language.split("/"))
        language = others.pop() if len(others) == 1 else line.language
        words = tuple(replace(word, text=spelled_in(language, word.text)) for word in line.words)
        spelled.append(replace(line, text=spelled_in(language, line.text), language=language, words=words))
    return spelled


def _ways(quad: Quad) -> list[Quad]:
    """The corners in the orders that a line may have to be read in."""
    width, height = np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])
    if height <= TALL * width:
        return [quad]
    return [quad, np.roll(quad, 1, axis=0), np.roll(quad, -1, axis=0)]


def with_margin(quad: Quad, above: float, below: float) -> Quad:
    """Return a quadrilateral grown above and below by shares of its height."""
    left, right = quad[3] - quad[0], quad[2] - quad[1]
    corners = [quad[0] - above * left, quad[1] - above * right, quad[2] + below * right, quad[3] + below * left]
    return np.array(corners, np.float32)


def rectify(pixels: NDArray[np.uint8], quad: Quad) -> NDArray[np.uint8]:
    """Return the (h, w, 3) upright view of a quadrilateral, its proportions those of its sides."""
    top, right, bottom, left = (float(np.linalg.norm(quad[i] - quad[(i + 1) % 4])) for i in range(4))
    size = (round(max(top, bottom, 4)), round(max(left, right, 4)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    return np.asarray(
        cv2.warpPerspective(pixels, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def part_of(quad: Quad, word: Word) -> Quad:
    """Return the corners of a word on its line."""
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    return np.array(
        [
            quad[0] + word.start * top,
            quad[0] + word.end * top,
            quad[3] + word.end * bottom,
            quad[3] + word.start * bottom,
        ],
        np.float32,
    )
