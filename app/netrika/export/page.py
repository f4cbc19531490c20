"""What the formats are made from: a photo or one page of a PDF, and the lines that were read on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from netrika.engines.order import is_right_to_left
from netrika.engines.scripts import UNKNOWN_LANGUAGE, UNKNOWN_SCRIPT

if TYPE_CHECKING:
    from netrika.engines.detector import Quad
    from netrika.engines.reader import TextLine

# What XML 1.0 forbids or discourages, ends a line, or is no character: controls, lone surrogates, noncharacters.
NOT_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Page:
    """One photo, or page `number` (from 1) of a PDF; sizes in pixels, lines in reading order."""

    file: str
    number: int | None
    width: int
    height: int
    lines: tuple[TextLine, ...]
    engine: str
    device: str
    seconds: float


def clean(text: str) -> str:
    """Return text that is valid in XML and stays on one line: what is not becomes U+FFFD."""
    return NOT_TEXT.sub(REPLACEMENT, text)


def on_page(quad: Quad, page: Page) -> Quad:
    """Return the corners, those beside the page moved to its edge."""
    return np.clip(quad, 0, np.array([page.width, page.height], np.float32))


def bounds(quad: Quad, page: Page) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the smallest box of whole pixels round a quadrilateral, on the page."""
    corners = on_page(quad, page)
    left, top = np.floor(corners.min(0)).astype(int).tolist()
    right, bottom = np.ceil(corners.max(0)).astype(int).tolist()
    return left, top, right, bottom


def language_tag(line: TextLine) -> str | None:
    """Return the BCP 47 tag of a line: `und` with the script where two languages are possible; None if unknown."""
    if line.language != UNKNOWN_LANGUAGE and "/" not in line.language:
        return line.language
    return None if line.script == UNKNOWN_SCRIPT else f"{UNKNOWN_LANGUAGE}-{line.script}"


def direction(line: TextLine) -> str:
    """Return the base direction of a line, as HTML and ALTO call it."""
    return "rtl" if is_right_to_left(line.text) else "ltr"
