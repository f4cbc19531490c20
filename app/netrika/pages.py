"""The pages of a PDF as 8-bit RGB arrays: the only place that imports pypdfium2, and not before the first PDF."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BytesIO
from pathlib import Path
from threading import RLock
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from netrika.errors import BackendMissing, Denied, NotFound, OutOfMemory, Unreadable

SUFFIX = ".pdf"
DPI = 200
POINTS_PER_INCH = 72
MAX_PAGE_PIXELS = 25_000_000
MAX_SIDE_PX = 32_000
HEAD_BYTES = 1024  # within which PDF readers look for the header, and what scanners put before it is skipped
TAIL_BYTES = 4096  # within which PDFium looks for `startxref`
SAVE_AGAIN = "Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came."
# PDFium may be entered by one thread at a time; reentrant, for a forgotten iterator may be closed at any point.
_pdfium_lock = RLock()


def is_pdf(head: bytes) -> bool:
    """Tell whether a file that starts with these bytes (1024 are enough) is a PDF."""
    return b"%PDF-" in head[:HEAD_BYTES]


def pdf_pages(source: Path | bytes, name: str) -> Iterator[NDArray[np.uint8] | Unreadable | OutOfMemory]:
    """Yield each page as (H, W, 3) uint8 RGB at 200 dpi on white, less for large formats, rendered when asked for.

    In the place of a page that cannot be rendered stands its error. On the first step raises Unreadable, NotFound,
    Denied or BackendMissing.
    """
    pdfium = _pypdfium2()
    with _opened(source, name) as file:
        with _pdfium_lock:
            document = _document(pdfium, file, name)
            count = len(document)
        try:
            for index in range(count):
                with _pdfium_lock:
                    page = _page(pdfium, document, index, name)
                yield page
        finally:
            with _pdfium_lock:
                document.close()


def _pypdfium2() -> Any:
    try:
        import pypdfium2
    except (ImportError, OSError) as error:
        raise BackendMissing(f"PDFs cannot be read, for pypdfium2 cannot be loaded: {error}.") from error
    return pypdfium2


@contextmanager
def _opened(source: Path | bytes, name: str) -> Iterator[IO[bytes]]:
    try:
        if isinstance(source, Path) and source.exists() and not source.is_file():
            raise Unreadable(f"{name} is not a regular file.")
        file = source.open("rb") if isinstance(source, Path) else BytesIO(source)
    except FileNotFoundError as error:
        raise NotFound(f"{name} does not exist.") from error
    except PermissionError as error:
        raise Denied(f"You have no permission to read {name}.") from error
    except OSError as error:
        raise Unreadable(f"{name} cannot be opened: {error.strerror}.") from error
    with file:
        yield file


def _document(pdfium: Any, file: IO[bytes], name: str) -> Any:
    """Open it, with what was filled into its form. PDFium mends a file cut short by dropping pages: refuse it here."""
    if not file.seek(0, os.SEEK_END):
        raise Unreadable(f"{name} is empty (zero bytes).", SAVE_AGAIN)
    file.seek(-min(file.tell(), TAIL_BYTES), os.SEEK_END)
    whole = b"startxref" in file.read()
    file.seek(0)
    if not is_pdf(file.read(HEAD_BYTES)):
        raise Unreadable(f"{name} is not a PDF.", SAVE_AGAIN)
    if not whole:
        raise _damaged(name)
    file.seek(0)
    try:
        document = pdfium.PdfDocument(file)
        document.init_forms()
    except pdfium.PdfiumError as error:
        file.seek(0)
        raise _refusal(pdfium, file.read(), name) from error
    return document


def _refusal(pdfium: Any, data: bytes, name: str) -> Unreadable:
    """Say why it cannot be opened. For a PDF without pages pypdfium2 gives the reason of whatever failed before."""
    if document := pdfium.raw.FPDF_LoadMemDocument64(data, len(data), None):
        pages = pdfium.raw.FPDF_GetPageCount(document)
        pdfium.raw.FPDF_CloseDocument(document)
        return _damaged(name) if pages else Unreadable(f"{name} is a PDF without pages.", SAVE_AGAIN)
    if pdfium.raw.FPDF_GetLastError() == pdfium.raw.FPDF_ERR_PASSWORD:
        hint = "Open it in a PDF viewer with its password and print it to a new PDF."
        return Unreadable(f"{name} is protected by a password.", hint)
    return _damaged(name)


def _damaged(what: str) -> Unreadable:
    return Unreadable(f"{what} is damaged or cut short.", SAVE_AGAIN)


def _page(pdfium: Any, document: Any, index: int, name: str) -> NDArray[np.uint8] | Unreadable | OutOfMemory:
    try:
        with closing(document[index]) as page, closing(_drawn(page)) as bitmap:
            return np.array(bitmap.to_numpy(), np.uint8)
    except MemoryError:
        return OutOfMemory(f"Page {index + 1} of {name} does not fit in memory.")
    except pdfium.PdfiumError:
        return _damaged(f"Page {index + 1} of {name}")


def _drawn(page: Any) -> Any:
    width_pt, height_pt = page.get_size()
    by_area = (MAX_PAGE_PIXELS / (width_pt * height_pt)) ** 0.5
    scale = min(DPI / POINTS_PER_INCH, by_area, MAX_SIDE_PX / max(width_pt, height_pt))
    return page.render(scale=scale, rev_byteorder=True)
