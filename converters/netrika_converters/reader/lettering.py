"""Text as a mask of ink: shaped, spaced, bent and seen at an angle."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.order import is_right_to_left
from netrika_converters.reader.fonts import Face, opened
from netrika_converters.reader.texts import CLUSTER

Mask = NDArray[np.uint8]

JOINED_SCRIPTS = "ur"  # letters join: spacing them apart would break words


def shape(text: str, face: Face, stroke_px: float = 0.0) -> Mask:
    """The (h, w) ink of a line, tight. Shaping and direction are libraqm's."""
    # Else libraqm goes by the first strong letter, and a sign in Urdu may begin with a Latin one.
    direction = "rtl" if is_right_to_left(text) else None
    mask, _ = opened(face).getmask2(text, mode="L", stroke_width=stroke_px, direction=direction)
    width, height = mask.size
    ink = (
        np.frombuffer(bytes(mask), np.uint8).reshape(height, width) if width and height else np.zeros((0, 0), np.uint8)
    )
    return tight(ink)


def shape_spaced(text: str, face: Face, gap_px: int) -> Mask:
    """The ink of a line whose clusters stand apart (or closer, where the gap is negative)."""
    font = opened(face)
    ascent, descent = font.getmetrics()
    pieces = [(font.getmask2(cluster, mode="L"), font.getlength(cluster)) for cluster in CLUSTER.findall(text)]
    height = 2 * (ascent + descent)
    canvas = np.zeros((height, int(sum(length + max(gap_px, 0) for _, length in pieces)) + 2 * height), np.uint8)
    x = float(height // 2)
    for (mask, (left, top)), length in pieces:
        width, tall = mask.size
        row, column = top + height // 4, int(x + left)
        if width and tall and row >= 0 and column >= 0 and row + tall <= height:
            ink = np.frombuffer(bytes(mask), np.uint8).reshape(tall, width)
            spot = canvas[row : row + tall, column : column + width]
            np.maximum(spot, ink[:, : spot.shape[1]], out=spot)
        x += length + gap_px
    return tight(canvas)


def tight(ink: Mask) -> Mask:
    """Cut the empty rows and columns off."""
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else ink[:0, :0]


def bend(ink: Mask, rise: float) -> Mask:
    """Set the line on an arc that rises (or falls) by `rise` of its height in the middle; columns slide, not turn."""
    height, width = ink.shape
    offset = rise * height * (1 - np.linspace(-1, 1, width) ** 2)
    extra = int(np.ceil(abs(rise) * height))
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height + extra, dtype=np.float32))
    y += (offset - max(rise, 0) * height)[None].astype(np.float32)
    return tight(cv2.remap(ink, x, y, cv2.INTER_LINEAR))


def tilt(ink: Mask, rng: np.random.Generator, strength: float) -> Mask:
    """See the line from an angle: a little rotation, shear and perspective."""
    height, width = ink.shape
    angle = np.deg2rad(rng.normal(0, 4 * strength))
    reach = strength * height
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    centre = corners.mean(0)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]], np.float32)
    # A long line may not turn by more than it is high.
    if abs(np.sin(angle)) * width > 0.6 * height:
        turn = np.eye(2, dtype=np.float32)
    target = (corners - centre) @ turn.T
    target[:2, 0] += rng.normal(0, 0.15 * reach)
    target += rng.normal(0, 0.06 * reach, (4, 2))
    target -= target.min(0)
    size = np.ceil(target.max(0)).astype(int) + 1
    matrix = cv2.getPerspectiveTransform(corners, target.astype(np.float32))
    return tight(cv2.warpPerspective(ink, matrix, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR))
