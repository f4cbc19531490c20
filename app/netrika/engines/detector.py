"""The detector: a photo in, quadrilaterals round its lines of text out (DB, Liao et al. 2020)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
SEEN_TWICE = 1.3  # of `whole_px`: longer photos are seen at full size too
SAME = 0.5  # of a line's area: it was found already


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    """The manifest's `spec` table.

    Pixels of probability `threshold` make the core of a line, which was shrunk by `shrink_ratio` to train on; it is
    kept when its mean is `least_score` and the line `least_px` high. Photos are seen whole, `whole_px` long, and larger
    ones at full size too, in tiles of `tile_px` a side that overlap by `overlap_px`.
    """

    threshold: float
    least_score: float
    shrink_ratio: float
    least_px: float
    whole_px: int
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
                if not 0 < values[key] < np.inf:
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
    """Runs the detector's graph: (1, H, W, 3) uint8 `pixels` to (1, H, W) float32 `probability`."""

    def __init__(self, spec: DetectorSpec, path: Path, device: Device) -> None:
        self.spec = spec
        self._session = OrtSession(path, device)

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that the graph runs on."""
        return self._session.providers

    def run(self, pixels: NDArray[np.uint8], context: Context) -> list[Region]:
        """Find the lines of an (H, W, 3) RGB photo. Raises Cancelled."""
        long_side = max(pixels.shape[:2])
        if long_side <= SEEN_TWICE * self.spec.whole_px:
            return regions(self.probability(pixels, context), self.spec)
        scale = self.spec.whole_px / long_side
        height, width = (max(round(side * scale), 1) for side in pixels.shape[:2])
        whole = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
        ratio = np.array([pixels.shape[1] / whole.shape[1], pixels.shape[0] / whole.shape[0]], np.float32)
        found = regions(self.probability(np.asarray(whole, np.uint8), context), self.spec)
        large = [Region(region.quad * ratio, region.score) for region in found]
        return merged(large, regions(self.probability(pixels, context), self.spec))

    def probability(self, pixels: NDArray[np.uint8], context: Context) -> NDArray[np.float32]:
        """Return the (H, W) probability that a pixel lies in the core of a line; seen in tiles where it is large."""
        height, width = pixels.shape[:2]
        probability = np.zeros((height, width), np.float32)
        tiles = list(_tiles(height, width, self.spec))
        for done, (top, left) in enumerate(tiles):
            context.check()
            context.report(done, len(tiles))
            tile = pixels[top : top + self.spec.tile_px, left : left + self.spec.tile_px]
            h, w = tile.shape[:2]
            padded = np.pad(tile, ((0, -h % STEP_PX), (0, -w % STEP_PX), (0, 0)), mode="edge")
            seen = self._session.run({"pixels": padded[None]}, ("probability",))[0][0, :h, :w]
            spot = probability[top : top + h, left : left + w]
            np.maximum(spot, seen, out=spot)
        return probability

    def close(self) -> None:
        """Free the session."""
        self._session.close()


def _tiles(height: int, width: int, spec: DetectorSpec) -> Iterator[tuple[int, int]]:
    """Top left corners of tiles that cover a photo."""

    def starts(side: int) -> list[int]:
        if side <= spec.tile_px:
            return [0]
        count = -(-(side - spec.overlap_px) // (spec.tile_px - spec.overlap_px))
        return [round(index * (side - spec.tile_px) / (count - 1)) for index in range(count)]

    return ((top, left) for top in starts(height) for left in starts(width))


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


def merged(large: list[Region], fine: list[Region]) -> list[Region]:
    """Join what was seen of a photo made small and at full size; where both saw a line, the surer one counts."""
    kept: list[Region] = []
    for region in sorted([*large, *fine], key=lambda region: -region.score * np.sqrt(cv2.contourArea(region.quad))):
        area = cv2.contourArea(region.quad)
        shared = (cv2.intersectConvexConvex(region.quad, each.quad)[0] for each in kept)
        if all(part < SAME * area for part in shared):
            kept.append(region)
    return kept


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
