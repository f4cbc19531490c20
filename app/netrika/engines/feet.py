"""Lines with what hangs below them: detectors find subjoined letters (Kannada's, Telugu's) apart from their lines."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from netrika.engines.detector import Quad

# Where a foot is on its line, from the left to the right and from the top to the bottom of that being 0 to 1: it begins
# about where the line ends, and ends before another line would.
BEGINS, ENDS, BESIDE = (0.84, 1.08), 1.75, 0.05
HIGH, WIDE = 0.6, 0.75  # at most, in heights of the line
ROOM = 0.1  # of the line's height below its feet
UPRIGHT = 1.5  # height over width of a line at most
SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)


def with_feet(quads: Sequence[Quad]) -> list[Quad]:
    """Grow lines down over the small regions that hang from them, which are none of their own then."""
    hanging = {(line, foot): to for line, foot in _near(quads) if (to := _below(quads[line], quads[foot]))}
    small = {foot for _, foot in hanging}
    lowest: dict[int, float] = {}
    feet = set()
    for (line, foot), to in hanging.items():
        if line not in small:  # what hangs from a foot stays by itself
            feet.add(foot)
            lowest[line] = max(lowest.get(line, 0.0), to)
    return [
        _grown(quad, lowest[index] + ROOM) if index in lowest else quad
        for index, quad in enumerate(quads)
        if index not in feet
    ]


def _near(quads: Sequence[Quad]) -> list[tuple[int, int]]:
    """Pairs of an upright line and a region that is small beside it and near its lower half."""
    if len(quads) < 2:
        return []
    corners = np.stack(quads)
    width, height = (np.linalg.norm(corners[:, to] - corners[:, 0], axis=-1) for to in (1, 3))
    below = corners[:, 2:].mean(1)  # the middle of the lower side
    apart = np.linalg.norm(below[:, None] - corners.mean(1)[None], axis=-1)
    small = (height[None] <= HIGH * height[:, None]) & (width[None] <= WIDE * height[:, None])
    is_pair = small & (height <= UPRIGHT * width)[:, None] & (apart <= (width / 2 + height)[:, None])
    return [(int(line), int(foot)) for line, foot in np.argwhere(is_pair)]


def _below(line: Quad, small: Quad) -> float | None:
    """Where on a line, from its top to its bottom, a small region ends that hangs from it; None where it does not."""
    to_line = cv2.getPerspectiveTransform(line.astype(np.float32), SQUARE)
    x, y = cv2.perspectiveTransform(small.astype(np.float32)[None], to_line)[0].T
    hangs = BEGINS[0] < y.min() < BEGINS[1] and y.max() < ENDS
    return float(y.max()) if hangs and x.min() > -BESIDE and x.max() < 1 + BESIDE else None


def _grown(quad: Quad, to: float) -> Quad:
    """A quadrilateral that ends there on its sides."""
    below = [quad[1] + to * (quad[2] - quad[1]), quad[0] + to * (quad[3] - quad[0])]
    return np.array([quad[0], quad[1], *below], np.float32)
