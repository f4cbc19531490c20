"""Crops of words and lines as the recognizer takes them: grey, of one height, in batches of like width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

HEIGHT_PX = 64
WIDTH_STEP_PX = 32
NARROWEST_PX = 64
LONGEST_PX = 65_536  # of a line at that height
# What counts as ink on a crop: edges as strong as a share of its rows' or columns' strongest, at the percentile named.
# A line may have a fainter word, which must not be cut off, so that the share is lower for columns.
INK, ACROSS, STRONGEST = 0.3, 1 / 3, 90
ROOM, ROOM_BESIDE = 0.1, 0.1  # left above and below the ink, and beside it, as shares of its height
LEAST_PX = 8  # of rows: what seems lower than that is no line
OTHER_VIEWS = ((1.15, -2), (0.85, 2), (1.15, 2))  # scales of the width, and rows that the crop is moved down by


def to_grey(crop: NDArray[np.uint8]) -> Grey:
    """Return (h, w) luma of a crop."""
    return crop if crop.ndim == 2 else np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)


def to_height(grey: Grey, widest_px: int) -> Grey:
    """Scale a crop to HEIGHT_PX, its proportions kept up to `widest_px`."""
    height, width = grey.shape
    wide = int(np.clip(round(width * HEIGHT_PX / height), 8, widest_px))
    method = cv2.INTER_AREA if height > HEIGHT_PX else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, (wide, HEIGHT_PX), interpolation=method), np.uint8)


def trimmed(crop: Grey, widest_px: int, least: float = INK, room: float = ROOM) -> tuple[Grey, float, float]:
    """Return a crop at HEIGHT_PX without what lies around its ink, and where that begins and ends across the width.

    People and detectors leave more room or less, and letters are read the better the larger they are. Rows are ink
    where an edge across is stronger than `least` times the strongest of nearly all rows; `room` is left above and
    below, as a share of the ink's height. The two ends are shares of the crop's width, from the left. A frame around
    the letters and the edge of another line stay.
    """
    height, width = crop.shape
    small = to_height(crop, widest_px)
    rows, columns = _ink(small, least, room)
    down, across = height / HEIGHT_PX, width / small.shape[1]
    top, left = int(rows.start * down), int(columns.start * across)
    bottom, right = int(np.ceil(rows.stop * down)), int(np.ceil(columns.stop * across))
    return to_height(crop[top:bottom, left:right], widest_px), left / width, min(right / width, 1.0)


def _ink(grey: Grey, least: float, room: float) -> tuple[slice, slice]:
    """Rows and columns of a crop at HEIGHT_PX where its letters are, with room around them.

    Letters have edges across in every row, which level rules above and below them do not.
    """
    soft = cv2.GaussianBlur(grey, (3, 3), 0)
    across, down = (abs(cv2.Sobel(soft, cv2.CV_16S, *order)) for order in ((1, 0), (0, 1)))
    top, bottom = _extent(across.max(1), least)
    if bottom - top < LEAST_PX:
        top, bottom = 0, len(grey)
    left, right = _extent(np.maximum(across, down)[top:bottom].max(0), ACROSS * least)
    above, beside = round(room * (bottom - top)), round(ROOM_BESIDE * (bottom - top))
    return (
        slice(max(top - above, 0), min(bottom + above, len(grey))),
        slice(max(left - beside, 0), min(right + beside, grey.shape[1])),
    )


def _extent(edges: NDArray[np.int16], least: float) -> tuple[int, int]:
    """The first that is strong enough and the one past the last; all where none is."""
    strong = np.flatnonzero(edges > least * np.percentile(edges, STRONGEST))
    return (int(strong[0]), int(strong[-1]) + 1) if len(strong) else (0, len(edges))


def halved(first: int, last: int, gaps: Sequence[int], widest_px: int) -> list[int]:
    """Where to cut from first to last: in the gap nearest to the middle, and so on until pieces are short enough.

    Both ends are among the cuts; what has no gap, or only one that would leave a sliver, stays whole.
    """
    inside = [gap for gap in gaps if first + NARROWEST_PX <= gap <= last - NARROWEST_PX]
    if last - first <= widest_px or not inside:
        return [first, last]
    middle = min(inside, key=lambda gap: abs(2 * gap - first - last))
    return [*halved(first, middle, inside, widest_px)[:-1], *halved(middle, last, inside, widest_px)]


def other_views(width_px: int, widest_px: int) -> list[tuple[int, int]]:
    """How a crop is looked at again: batch widths, narrower or wider where there are any, and rows to move it down."""
    views = []
    for scale, rows in OTHER_VIEWS:
        wide = batch_width(scale * width_px, widest_px)
        wide = min(wide, width_px - WIDTH_STEP_PX) if scale < 1 else max(wide, width_px + WIDTH_STEP_PX)
        views.append((batch_width(wide, widest_px), rows))
    return views


def moved(grey: Grey, rows: int) -> Grey:
    """Return the crop moved down by as many rows, the row at its edge repeated."""
    at = np.arange(len(grey)) - rows
    return np.asarray(grey[at.clip(0, len(grey) - 1)], np.uint8)


def join_windows(rows: Mapping[int, NDArray[np.float32]], window_px: int) -> NDArray[np.float32]:
    """Join the (frames, classes) logits of windows, by where each starts, in the middle of where two overlap."""
    starts = sorted(rows)
    if len(starts) == 1:
        return rows[starts[0]]
    per_px = len(rows[starts[0]]) / window_px
    seams = [round(per_px * (start + before + window_px) / 2) for before, start in pairwise(starts)]
    first = [round(per_px * start) for start in starts]
    borders = [0, *seams, first[-1] + len(rows[starts[-1]])]
    parts = [
        rows[start][from_ - own : to - own]
        for start, own, (from_, to) in zip(starts, first, pairwise(borders), strict=True)
    ]
    return np.concatenate(parts)


def batch_width(width_px: float, widest_px: int) -> int:
    """Return the width that a crop is stretched to, so that nothing need be padded."""
    return int(np.clip(round(width_px / WIDTH_STEP_PX) * WIDTH_STEP_PX, NARROWEST_PX, widest_px))


def stretched(grey: Grey, width_px: int) -> Grey:
    """Return the crop at a width, its height as it is."""
    if grey.shape[1] == width_px:
        return grey
    return np.asarray(cv2.resize(grey, (width_px, grey.shape[0]), interpolation=cv2.INTER_LINEAR), np.uint8)


def batches(widths_px: Sequence[int], widest_px: int, columns: int) -> Iterator[list[int]]:
    """Yield indices of crops of one batch width, up to `columns` pixels wide together."""
    by_width: dict[int, list[int]] = {}
    for index, width in enumerate(widths_px):
        by_width.setdefault(batch_width(width, widest_px), []).append(index)
    for width, members in sorted(by_width.items()):
        size = max(columns // width, 1)
        yield from (members[start : start + size] for start in range(0, len(members), size))
