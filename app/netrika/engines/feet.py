"""Lines with what hangs below them: detectors find subjoined letters (Kannada's, Telugu's) apart from their lines."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.detector import Quad

# Where a foot is on its line, from the left to the right and from the top to the bottom of that being 0 to 1: it begins
# about where the line ends, and ends before another line would.
BEGINS, ENDS, BESIDE = (0.84, 1.1), 1.75, 0.05
HIGH, WIDE = 0.7, 1.2  # at most, in heights of the line
ROOM = 0.1  # of the line's height below its feet
UPRIGHT = 1.5  # height over width of a line at most
SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)


def with_feet(quads: Sequence[Quad]) -> list[Quad]:
    """Grow lines down over the small regions that hang from them, which are none of their own then."""
    lowest: dict[int, float] = {}
    feet = set()
    for foot, small in enumerate(quads):
        for line, quad in enumerate(quads):
            if foot != line and (below := _below(quad, small)):
                feet.add(foot)
                lowest[line] = max(lowest.get(line, 0.0), below)
    return [
        _grown(quad, lowest[index] + ROOM) if index in lowest else quad
        for index, quad in enumerate(quads)
        if index not in feet
    ]


def _below(line: Quad, small: Quad) -> float | None:
    """Where on a line, from its top to its bottom, a small region ends that hangs from it; None where it does not."""
    (width, height), (small_width, small_height) = _size(line), _size(small)
    if height > UPRIGHT * width or small_height > HIGH * height or small_width > WIDE * height:
        return None
    to_line = cv2.getPerspectiveTransform(line.astype(np.float32), SQUARE)
    x, y = cv2.perspectiveTransform(small.astype(np.float32)[None], to_line)[0].T
    hangs = BEGINS[0] < y.min() < BEGINS[1] and y.max() < ENDS
    return float(y.max()) if hangs and x.min() > -BESIDE and x.max() < 1 + BESIDE else None


def _grown(quad: Quad, to: float) -> Quad:
    """A quadrilateral that ends there on its sides."""
    below = [quad[1] + to * (quad[2] - quad[1]), quad[0] + to * (quad[3] - quad[0])]
    return np.array([quad[0], quad[1], *below], np.float32)


def _size(quad: Quad) -> NDArray[np.float32]:
    """Width and height in pixels."""
    return np.asarray([np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])], np.float32)
