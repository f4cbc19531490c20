"""Plain text, and the table that becomes JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netrika.export.page import Page, clean, on_page

if TYPE_CHECKING:
    from netrika.engines.detector import Quad
    from netrika.engines.reader import TextLine


def to_text(page: Page) -> str:
    """Return the lines in reading order; what would break a line or act on a terminal becomes U+FFFD."""
    return "\n".join(clean(line.text) for line in page.lines)


def to_table(page: Page) -> dict[str, Any]:
    """Return what JSON can hold: text as it was read, boxes of four corners in pixels, clockwise from the top left."""
    number = {} if page.number is None else {"page": page.number}
    return {
        "file": page.file,
        **number,
        "width": page.width,
        "height": page.height,
        "lines": [_line(line, page) for line in page.lines],
        "engine": page.engine,
        "device": page.device,
        "seconds": round(page.seconds, 3),
    }


def _line(line: TextLine, page: Page) -> dict[str, Any]:
    return {
        "text": line.text,
        "script": line.script,
        "language": line.language,
        "confidence": round(float(line.confidence), 3),
        "box": _box(on_page(line.quad, page)),
        "words": [
            {"text": word.text, "confidence": round(float(word.confidence), 3), "box": _box(on_page(word.quad, page))}
            for word in line.words
        ],
    }


def _box(quad: Quad) -> list[list[float]]:
    return [[round(x, 1), round(y, 1)] for x, y in quad.tolist()]
