"""A searchable PDF (ISO 32000): the photos, and over each word on them the same word, invisible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np
import pikepdf
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from netrika import paths
from netrika.engines.order import logical
from netrika.export.page import Page, clean
from netrika.pages import DPI, POINTS_PER_INCH

if TYPE_CHECKING:
    from netrika.engines.reader import TextLine

# Made with fontTools' FontBuilder: 1000 units per em, .notdef and one glyph, both a line from (0, 0) to (500, 1000),
# which has no area but a box: without one PDFium, and so Chrome, skips words of a single letter.
FONT_FILE = "glyphless.ttf"
ADVANCE = 0.5
JPEG_QUALITY = 90
SHORTEST_PT, LONGEST_PT = 3, 14_400  # the smallest and the largest page that Acrobat shows
LONGEST_JPEG_PX = 65_500
ENTRIES = 100  # the most that a section of a CMap may have

Vector = NDArray[np.float32]


def to_pdf(pages: Iterable[tuple[Page, NDArray[np.uint8]]]) -> bytes:
    """Return a PDF with a page for each (H, W, 3) RGB photo at 200 dpi, larger ones smaller."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font))
    codes: dict[str, int] = {}
    for page, pixels in pages:
        scale = min(POINTS_PER_INCH / DPI, LONGEST_PT / max(page.width, page.height))
        width, height = (float(np.clip(side * scale, SHORTEST_PT, LONGEST_PT)) for side in (page.width, page.height))
        sheet = pdf.add_blank_page(page_size=(width, height))
        photo = f"{scale:.6f} 0 0 {scale:.6f} 0 0 cm q {page.width} 0 0 {page.height} 0 0 cm /Photo Do Q"
        words = [operator for line in page.lines for operator in _words(line, page.height, codes)]
        # MuPDF 1.21 finds no text after a second "3 Tr".
        content = [photo, "BT 3 Tr /Glyphless 1 Tf", *words, "ET"]
        sheet.Contents = pdf.make_stream("\n".join(content).encode())
        sheet.Resources = Dictionary(XObject=Dictionary(Photo=_photo(pdf, pixels)), Font=Dictionary(Glyphless=font))
    _complete(font, pdf, codes)
    file = BytesIO()
    pdf.save(file, deterministic_id=True)
    return file.getvalue()


def _photo(pdf: pikepdf.Pdf, pixels: NDArray[np.uint8]) -> pikepdf.Stream:
    jpeg, image = BytesIO(), Image.fromarray(pixels)
    image.thumbnail((LONGEST_JPEG_PX, LONGEST_JPEG_PX))
    image.save(jpeg, "JPEG", quality=JPEG_QUALITY)
    return pdf.make_stream(
        jpeg.getvalue(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def _words(line: TextLine, height_px: int, codes: dict[str, int]) -> Iterator[str]:
    """Yield the operators for a line from left to right, as viewers expect of Urdu too when they copy and search."""
    along = line.quad[1] - line.quad[0]
    along = along / max(float(np.linalg.norm(along)), 1.0)
    words = sorted(line.words, key=lambda word: float(word.quad.mean(0) @ along))
    for word, following in zip_longest(words, words[1:]):
        above_left, above_right, right, left = word.quad
        visual = logical(clean(word.text))  # the reordering is its own inverse
        yield _show(visual, left, right - left, above_left - left, height_px, codes)
        if following:
            gap = max(float((following.quad[3] - right) @ along), 1.0)
            yield _show(" ", right, gap * along, above_right - right, height_px, codes)


def _show(text: str, start: Vector, along: Vector, up: Vector, height_px: int, codes: dict[str, int]) -> str:
    """Return the operators that fill the parallelogram of two vectors with text."""
    (x, y), (a, b), (c, d) = start.tolist(), (along / (len(text) * ADVANCE)).tolist(), up.tolist()
    shown = "".join(f"{codes.setdefault(char, len(codes) + 1):04x}" for char in text)
    return f"{a:.3f} {-b:.3f} {c:.3f} {-d:.3f} {x:.3f} {height_px - y:.3f} Tm <{shown}> Tj"


def _complete(font: pikepdf.Object, pdf: pikepdf.Pdf, codes: dict[str, int]) -> None:
    """Make a dictionary the font (9.7.6): all codes show one glyph, and each tells its character."""
    name = Name.Glyphless
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=4,  # symbolic
        FontBBox=Array([0, 0, 500, 1000]),
        ItalicAngle=0,
        Ascent=1000,
        Descent=0,
        CapHeight=1000,
        StemV=80,
        FontFile2=pdf.make_stream((paths.resources() / FONT_FILE).read_bytes()),
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=round(1000 * ADVANCE),
        CIDToGIDMap=pdf.make_stream(b"\0\1" * (len(codes) + 1)),
    )
    font.Subtype, font.BaseFont, font.Encoding = Name.Type0, name, Name("/Identity-H")
    font.DescendantFonts = Array([pdf.make_indirect(descendant)])
    font.ToUnicode = pdf.make_stream(_to_unicode(codes).encode())


def _to_unicode(codes: dict[str, int]) -> str:
    """Return the CMap that tells what is copied and searched (9.10.3)."""
    entries = [f"<{code:04x}> <{char.encode('utf-16-be').hex()}>" for char, code in codes.items()]
    sections = [entries[first : first + ENTRIES] for first in range(0, len(entries), ENTRIES)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <ffff> endcodespacerange",
        *(line for part in sections for line in (f"{len(part)} beginbfchar", *part, "endbfchar")),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines)
