"""The detector: a photo in, quadrilaterals round its lines of text out (DB, Liao et al. 2020)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

import cv2
import numpy as np
import pyclipper
from numpy.typing import NDArray

from netrika.engines.context import Context
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

Quad = NDArray[np.float32]
STEP_PX = 32


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    """The manifest's `spec` table.

    Pixels of probability `threshold` make a region, which is kept when its mean is `least_score`, grown by
    `unclip_ratio` and dropped when it is lower than `least_px`. Photos are seen at `tile_px` a side, with `overlap_px`.
    """

    threshold: float
    least_score: float
    unclip_ratio: float
    least_px: float
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
                if values[key] <= 0:
                    raise ValueError
            except (KeyError, TypeError, ValueError) as error:
                raise ModelCorrupt(f"In the detector's manifest {key!r} cannot be used.") from error
        if values["tile_px"] % STEP_PX or values["overlap_px"] >= values["tile_px"]:
            raise ModelCorrupt(f"The detector's tiles must be multiples of {STEP_PX} px, wider than they overlap.")
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Region:
    """(4, 2) float32 corners of a line in pixels, clockwise from its top left, and how sure the detector is."""

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
        return regions(self.probability(pixels, context), self.spec)

    def probability(self, pixels: NDArray[np.uint8], context: Context) -> NDArray[np.float32]:
        """Return the (H, W) probability that a pixel lies in the core of a line; large photos are seen in tiles."""
        height, width = pixels.shape[:2]
        whole = np.zeros((height, width), np.float32)
        tiles = list(_tiles(height, width, self.spec))
        for done, (top, left) in enumerate(tiles):
            context.check()
            context.report(done, len(tiles))
            tile = pixels[top : top + self.spec.tile_px, left : left + self.spec.tile_px]
            h, w = tile.shape[:2]
            padded = np.pad(tile, ((0, -h % STEP_PX), (0, -w % STEP_PX), (0, 0)), mode="edge")
            seen = self._session.run({"pixels": padded[None]}, ("probability",))[0][0, :h, :w]
            spot = whole[top : top + h, left : left + w]
            np.maximum(spot, seen, out=spot)
        return whole

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
    contours, _ = cv2.findContours(cores, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours:
        core = _rectangle(np.asarray(contour, np.float32).reshape(-1, 2))
        if _lower_side(core) < 1:
            continue
        score = _mean_inside(probability, core)
        grown = unclip(core, spec.unclip_ratio)
        if score < spec.least_score or grown is None or _lower_side(grown) < spec.least_px:
            continue
        height, width = probability.shape
        found.append(Region(np.clip(grown, 0, [width, height]).astype(np.float32), score))
    return found


def unclip(quad: Quad, ratio: float) -> Quad | None:
    """Grow a quadrilateral by area x ratio / perimeter, as it was shrunk to train on (Vatti clipping)."""
    area = cv2.contourArea(quad)
    around = cv2.arcLength(quad, closed=True)
    offset = pyclipper.PyclipperOffset()
    offset.AddPath(np.round(quad * 16).astype(np.int64).tolist(), pyclipper.JT_MITER, pyclipper.ET_CLOSEDPOLYGON)
    paths = offset.Execute(16 * area * ratio / max(around, 1e-6))
    return _rectangle(np.array(paths[0], np.float32) / np.float32(16)) if len(paths) == 1 else None


def _rectangle(points: NDArray[np.float32]) -> Quad:
    """The smallest rectangle round points, its corners clockwise from the top left of a line that is read upright."""
    corners = cv2.boxPoints(cv2.minAreaRect(points))
    return clockwise(np.asarray(corners, np.float32))


def clockwise(corners: Quad) -> Quad:
    """Order four corners clockwise, so that the line's top is the side which is nearest to being up and level."""
    centre = corners.mean(0)
    angles = np.arctan2(*(corners - centre).T[::-1])
    around = corners[np.argsort(angles)]  # from the left above, clockwise in image coordinates
    sides = np.roll(around, -1, axis=0) - around
    # The top runs to the right and is no steeper than its neighbours.
    first = int(np.argmax(sides[:, 0] / (np.linalg.norm(sides, axis=1) + 1e-6)))
    return np.roll(around, -first, axis=0)


def _lower_side(quad: Quad) -> float:
    return float(min(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[1] - quad[2])))


def _mean_inside(probability: NDArray[np.float32], quad: Quad) -> float:
    """The mean probability inside a quadrilateral."""
    low = np.clip(np.floor(quad.min(0)).astype(int), 0, None)
    high = np.ceil(quad.max(0)).astype(int) + 1
    part = probability[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(quad - low).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0])
