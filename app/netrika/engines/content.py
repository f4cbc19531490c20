"""Tells a photo from a blank picture, a page of text and a screenshot or drawing, by its pixels alone."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["photo", "blank", "screenshot", "document"]

SIDE_PX = 448  # pixels a side that are looked at, taken by skipping so that flat areas stay flat
BLANK_SPREAD = 4.0  # standard deviation of luminance, of 255
FLAT_STEP = 1  # difference between neighbours that still counts as flat
FLAT_SHARE = 0.62
PAPER_SHARE = 0.55


def kind_of(pixels: NDArray[np.uint8]) -> Kind:
    """Return what (H, W, 3) uint8 pixels show."""
    stride = max(1, min(pixels.shape[:2]) // SIDE_PX)
    sampled = pixels[::stride, ::stride].astype(np.int16)
    luminance = sampled.mean(-1)
    if luminance.std() < BLANK_SPREAD and np.ptp(np.percentile(luminance, (0.5, 99.5))) < 4 * BLANK_SPREAD:
        return "blank"
    across = np.abs(np.diff(sampled[:-1], axis=1)).max(-1) <= FLAT_STEP
    down = np.abs(np.diff(sampled[:, :-1], axis=0)).max(-1) <= FLAT_STEP
    flat = float((across & down).mean())
    if flat < FLAT_SHARE:
        return "photo"
    return "document" if _is_page(sampled, luminance) else "screenshot"


def _is_page(sampled: NDArray[np.int16], luminance: NDArray[np.float64]) -> bool:
    """Mostly bright colourless paper, and many rows on which ink comes and goes."""
    colourless = np.ptp(sampled, axis=-1) < 24
    if float((colourless & (luminance > 200)).mean()) < PAPER_SHARE or float((~colourless).mean()) > 0.05:
        return False
    ink = luminance < 128
    changes = np.abs(np.diff(ink.astype(np.int8), axis=1)).sum(1)
    return float((changes >= 8).mean()) > 0.2
