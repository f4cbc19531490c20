"""All pages as one document, in the format of that name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from netrika.export.page import Page

PDF = "pdf"
SUFFIXES = {"text": ".txt", "json": ".jsonl", "hocr": ".hocr.html", "alto": ".alto.xml", PDF: ".pdf"}


def to_document(format: str, pages: Iterable[tuple[Page, NDArray[np.uint8] | None]]) -> bytes:
    """Return the document of pages and their (H, W, 3) uint8 RGB pixels, which only a PDF needs; none of no pages.

    `format` is one of SUFFIXES.
    """
    done = iter(pages)
    first = next(done, None)
    if first is None:
        return b""
    if format == PDF:
        from netrika.export.pdf import to_pdf

        return to_pdf((page, pixels) for page, pixels in chain([first], done) if pixels is not None)
    from netrika.export.alto import to_alto
    from netrika.export.hocr import to_hocr
    from netrika.export.plain import to_table, to_text

    own = [first[0], *(page for page, _ in done)]
    if format == "text":
        return ("\n\n".join(map(to_text, own)) + "\n").encode("utf-8", "backslashreplace")
    if format == "json":
        return "".join(json.dumps(to_table(page), ensure_ascii=False) + "\n" for page in own).encode(
            "utf-8", "backslashreplace"
        )
    return (to_hocr(own) if format == "hocr" else to_alto(own)).encode()
