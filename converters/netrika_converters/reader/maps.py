"""What the detector is to say of a scene: cores of lines, and the border round them (DB, Liao et al. 2020)."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import pyclipper
from numpy.typing import NDArray

SHRINK_RATIO = 0.4
LOWEST, HIGHEST = 0.3, 0.7  # of the threshold map
SMALLEST_PX = 5.0  # lines lower than this are not asked for


@dataclass(frozen=True, slots=True)
class Maps:
    """(side, side) float32 maps: cores, where cores count, thresholds, where thresholds count."""

    core: NDArray[np.float32]
    core_counts: NDArray[np.float32]
    threshold: NDArray[np.float32]
    threshold_counts: NDArray[np.float32]


def draw_maps(quads: NDArray[np.float32], side_px: int) -> Maps:
    """Draw the maps of (n, 4, 2) quadrilaterals."""
    shape = (side_px, side_px)
    core, border = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    counts, near = np.ones(shape, np.float32), np.zeros(shape, np.float32)
    for quad in quads:
        sides = [float(np.linalg.norm(quad[i] - quad[i - 1])) for i in range(4)]
        distance = cv2.contourArea(quad) * (1 - SHRINK_RATIO**2) / max(sum(sides), 1e-6)
        inner = _offset(quad, -distance)
        if min(sides) < SMALLEST_PX or inner is None:
            cv2.fillPoly(counts, [np.round(quad).astype(np.int32)], 0.0)
            continue
        cv2.fillPoly(core, [inner], 1.0)
        outer = _offset(quad, distance)
        if outer is not None:
            cv2.fillPoly(near, [outer], 1.0)
            _raise(border, quad, outer, distance)
    return Maps(core, counts, LOWEST + (HIGHEST - LOWEST) * border, near)


def _offset(quad: NDArray[np.float32], distance: float) -> NDArray[np.int32] | None:
    offset = pyclipper.PyclipperOffset()
    offset.AddPath(np.round(quad * 16).astype(np.int64).tolist(), pyclipper.JT_ROUND, pyclipper.ET_CLOSEDPOLYGON)
    paths = offset.Execute(16 * distance)
    return np.round(np.array(paths[0]) / 16).astype(np.int32) if paths else None


def _raise(border: NDArray[np.float32], quad: NDArray[np.float32], outer: NDArray[np.int32], distance: float) -> None:
    """Let the border rise to 1 on the quadrilateral's sides and fall to 0 at `distance` from them."""
    low = np.clip(outer.min(0), 0, None)
    high = np.minimum(outer.max(0) + 1, border.shape[::-1])
    if (high <= low).any():
        return
    lines = np.full((high[1] - low[1], high[0] - low[0]), 255, np.uint8)
    cv2.polylines(lines, [np.round(quad - low).astype(np.int32)], True, 0)
    away = cv2.distanceTransform(lines, cv2.DIST_L2, 3)
    spot = border[low[1] : high[1], low[0] : high[0]]
    np.maximum(spot, np.clip(1 - away / max(distance, 1e-6), 0, 1), out=spot)
