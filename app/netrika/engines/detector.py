"""The detector: a photo in, quadrilaterals round its lines of text out (DB, Liao et al. 2020)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Context
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

Quad = NDArray[np.float32]
STEP_PX = 32
GRAPHS = ("netrika", "pp-ocr")


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    """The manifest's `spec` table.

    `graph` says how pixels go in: "netrika", (1, H, W, 3) uint8 RGB, or "pp-ocr", (1, 3, H, W) float32 BGR from -1
    to 1. Pixels of probability `threshold` make the core of a line, which is grown as one shrunk by `shrink_ratio`;
    it is kept when its mean is `least_score` and the line `least_px` high. Photos up to `whole_mp` megapixels are
    seen at full size, larger ones made that large, or half as long and wide as they are where that is more, but
    `largest_mp` at most; what does not fit a tile of `tile_px` a side is seen in several, which overlap by
    `overlap_px`.
    """

    graph: str
    threshold: float
    least_score: float
    shrink_ratio: float
    least_px: float
    whole_mp: float
    largest_mp: float
    tile_px: int
    overlap_px: int

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> DetectorSpec:
        """Read the table. Raises ModelCorrupt that names the key which is missing or of the wrong kind."""
        kinds = get_type_hints(cls)
        values = {}
        for key in (field.name for field in fields(cls)):
            try:
                values[key] = kinds[key](table[key])
                if not (values[key] in GRAPHS if key == "graph" else 0 < values[key] < np.inf):
                    raise ValueError
            except (KeyError, TypeError, ValueError, OverflowError) as error:
                raise ModelCorrupt(f"In the detector's manifest {key!r} cannot be used.") from error
        if values["shrink_ratio"] >= 1:
            raise ModelCorrupt("In the detector's manifest 'shrink_ratio' cannot be used.")
        if values["tile_px"] % STEP_PX or values["overlap_px"] >= values["tile_px"]:
            raise ModelCorrupt(f"The detector's tiles must be multiples of {STEP_PX} px, wider than they overlap.")
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Region:
    """(4, 2) float32 corners of a line in pixels, clockwise from its top left, and how sure the detector is.

    Corners of a line at the photo's edge may lie outside: on it, a slanted line's would be no rectangle's any more.
    """

    quad: Quad
    score: float


class Detector:
    """Runs the detector's graph: a photo to the probability that a pixel lies in the core of a line."""

    def __init__(self, spec: DetectorSpec, path: Path, device: Device) -> None:
        self.spec = spec
        self._session = OrtSession(path, device)

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that the graph runs on."""
        return self._session.providers

    def run(self, pixels: NDArray[np.uint8], context: Context) -> list[Region]:
        """Find the lines of an (H, W, 3) RGB photo. Raises Cancelled."""
        size = np.array(pixels.shape[1::-1])
        seen_px = seen_size(size, self.spec)
        if (seen_px == size).all():
            return regions(self.probability(pixels, context), self.spec)
        smaller = np.asarray(cv2.resize(pixels, seen_px.tolist(), interpolation=cv2.INTER_AREA), np.uint8)
        found = regions(self.probability(smaller, context), self.spec)
        ratio = (size / seen_px).astype(np.float32)
        return [Region(region.quad * ratio, region.score) for region in found]

    def probability(self, pixels: NDArray[np.uint8], context: Context) -> NDArray[np.float32]:
        """Return the (H, W) probability that a pixel lies in the core of a line; seen in tiles where it is large."""
        height, width = pixels.shape[:2]
        probability = np.zeros((height, width), np.float32)
        tiles = [(y, x) for y in _spans(height, self.spec) for x in _spans(width, self.spec)]
        for done, part in enumerate(tiles):
            context.check()
            context.report(done, len(tiles))
            spot = probability[part]
            np.maximum(spot, self._see(pixels[part]), out=spot)
        return probability

    def _see(self, tile: NDArray[np.uint8]) -> NDArray[np.float32]:
        height, width = tile.shape[:2]
        padded = np.pad(tile, ((0, -height % STEP_PX), (0, -width % STEP_PX), (0, 0)), mode="edge")
        if self.spec.graph == "netrika":
            return self._session.run({"pixels": padded[None]})[0][0, :height, :width]
        blue_first = padded[..., ::-1].transpose(2, 0, 1).astype(np.float32) / np.float32(127.5) - 1
        return self._session.run({"x": blue_first[None]})[0][0, 0, :height, :width]

    def close(self) -> None:
        """Free the session."""
        self._session.close()


def seen_size(size: NDArray[np.int_], spec: DetectorSpec) -> NDArray[np.int_]:
    """Return the (width, height) that a photo of that size is seen at."""
    pixels = float(size.prod())
    seen = min(pixels, max(1e6 * spec.whole_mp, min(pixels / 4, 1e6 * spec.largest_mp)))
    return np.asarray(np.maximum(np.rint(size * np.sqrt(seen / pixels)), 1), np.int_)


def _spans(side: int, spec: DetectorSpec) -> list[slice]:
    """Return the parts of a side that tiles see: as few as can be, of like length."""
    if side <= spec.tile_px:
        return [slice(0, side)]
    count = -(-(side - spec.overlap_px) // (spec.tile_px - spec.overlap_px))
    length = min(-(-(side + (count - 1) * spec.overlap_px) // count) + STEP_PX - 1, spec.tile_px) // STEP_PX * STEP_PX
    return [slice(start, start + length) for start in np.rint(np.linspace(0, side - length, count)).astype(int)]


def regions(probability: NDArray[np.float32], spec: DetectorSpec) -> list[Region]:
    """Turn a probability map into grown quadrilaterals."""
    cores = (probability > spec.threshold).astype(np.uint8)
    contours, nested = cv2.findContours(cores, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour, (*_, outside) in zip(contours, () if nested is None else nested[0], strict=True):
        if outside >= 0:  # the edge of a hole
            continue
        core = cv2.minAreaRect(contour)
        line = grown(core, spec.shrink_ratio)
        if min(core[1]) < 1 or min(line[1]) < spec.least_px:
            continue
        score = _mean_inside(probability, _corners(core))
        if score >= spec.least_score:
            found.append(Region(_corners(line), score))
    return found


Rectangle = tuple[tuple[float, float], tuple[float, float], float]  # centre, size, degrees, as OpenCV has it


def grown(core: Rectangle, shrink_ratio: float) -> Rectangle:
    """Return the rectangle that DB shrank to `core`, by area x (1 - ratio^2) / perimeter on every side."""
    centre, (a, b), degrees = core
    s = 1 - shrink_ratio**2
    half = (1 - s) * (a + b)
    offset = (np.sqrt(half**2 + (8 - 4 * s) * s * a * b) - half) / (8 - 4 * s)
    return centre, (a + 2 * offset, b + 2 * offset), degrees


def _corners(rectangle: Rectangle) -> Quad:
    return clockwise(np.asarray(cv2.boxPoints(rectangle), np.float32))


def clockwise(corners: Quad) -> Quad:
    """Order four corners clockwise, so that the line's top is the side which is nearest to being up and level."""
    centre = corners.mean(0)
    angles = np.arctan2(*(corners - centre).T[::-1])
    around = corners[np.argsort(angles)]  # from the left above, clockwise in image coordinates
    sides = np.roll(around, -1, axis=0) - around
    # The top runs to the right and is no steeper than its neighbours.
    first = int(np.argmax(sides[:, 0] / (np.linalg.norm(sides, axis=1) + 1e-6)))
    return np.roll(around, -first, axis=0)


def _mean_inside(probability: NDArray[np.float32], quad: Quad) -> float:
    """The mean probability inside a quadrilateral."""
    low = np.clip(np.floor(quad.min(0)).astype(int), 0, None)
    high = np.ceil(quad.max(0)).astype(int) + 1
    part = probability[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(quad - low).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0])
