"""The order in which people read the lines of a photo: columns apart, then from the top, then along the line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

GUTTER_LINES = 1.5  # columns stand apart by this many line heights at least
NARROW_LINES = 4.0  # columns of prices and numbers are no wider, and belong to the rows beside them
SAME_LINE = 0.5  # of the lower box's height: boxes that overlap by more stand on one baseline


def reading_order(quads: Sequence[NDArray[np.float32]], right_to_left: Sequence[bool]) -> list[int]:
    """Return the indices of (4, 2) quadrilaterals in reading order; `right_to_left` tells what each one's script is."""
    if not quads:
        return []
    boxes = np.array([[*quad.min(0), *quad.max(0)] for quad in quads], np.float32)
    line_px = float(np.median([np.linalg.norm(quad[3] - quad[0]) for quad in quads]))
    return _columns(list(range(len(quads))), boxes, right_to_left, line_px)


def _columns(members: list[int], boxes: NDArray[np.float32], rtl: Sequence[bool], line_px: float) -> list[int]:
    """Cut into columns where a gutter runs through, else into bands of lines, else row by row."""
    gutters = _cuts(members, boxes, 0, GUTTER_LINES * line_px)
    # A row of words is no set of columns, nor is a price list: every column holds two rows or more, and a wide one.
    if len(gutters) > 1 and all(len(_rows(part, boxes)) > 1 and _is_wide(part, boxes, line_px) for part in gutters):
        ordered = gutters[::-1] if _mostly(members, rtl) else gutters
        return [index for part in ordered for index in _columns(part, boxes, rtl, line_px)]
    bands = _cuts(members, boxes, 1, 0.7 * line_px)
    if len(bands) > 1:
        return [index for part in bands for index in _columns(part, boxes, rtl, line_px)]
    order = []
    for row in _rows(members, boxes):
        row.sort(key=lambda index: boxes[index, 0])
        order += row[::-1] if _mostly(row, rtl) else row
    return order


def _cuts(members: list[int], boxes: NDArray[np.float32], axis: int, least_px: float) -> list[list[int]]:
    """Split boxes where nothing stands for `least_px` along an axis (0: across, 1: down)."""
    parts: list[list[int]] = []
    end = -np.inf
    for index in sorted(members, key=lambda index: boxes[index, axis]):
        if not parts or boxes[index, axis] - end > least_px:
            parts.append([])
        parts[-1].append(index)
        end = max(end, float(boxes[index, axis + 2]))
    return parts


def _rows(members: list[int], boxes: NDArray[np.float32]) -> list[list[int]]:
    """Group boxes that stand on one baseline, from the top."""
    rows: list[list[int]] = []
    for index in sorted(members, key=lambda index: float(boxes[index, 1] + boxes[index, 3])):
        for row in rows[-2:]:
            last = boxes[row[-1]]
            shared = min(last[3], boxes[index, 3]) - max(last[1], boxes[index, 1])
            if shared > SAME_LINE * min(last[3] - last[1], boxes[index, 3] - boxes[index, 1]):
                row.append(index)
                break
        else:
            rows.append([index])
    return rows


def _is_wide(members: list[int], boxes: NDArray[np.float32], line_px: float) -> bool:
    return bool(np.ptp(boxes[members][:, [0, 2]]) > NARROW_LINES * line_px)


def _mostly(members: list[int], rtl: Sequence[bool]) -> bool:
    return 2 * sum(rtl[index] for index in members) > len(members)
