"""hOCR 1.2: XHTML whose `title` attributes say where on the photo the text stands."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from netrika import __version__
from netrika.export.page import Page, bounds, clean, direction, language_tag

if TYPE_CHECKING:
    from netrika.engines.detector import Quad
    from netrika.engines.reader import TextLine

PROLOGUE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
"""
NAMESPACE = "http://www.w3.org/1999/xhtml"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CAPABILITIES = "ocr_page ocr_line ocrx_word ocrp_lang ocrp_dir"
STEEP_DEGREES = 45.0


def to_hocr(pages: Sequence[Page]) -> str:
    """Return one document, to be written as UTF-8, with a page each, in their order."""
    html = ET.Element("html", {"xmlns": NAMESPACE})
    head = ET.SubElement(html, "head")
    files = {clean(page.file) for page in pages}
    ET.SubElement(head, "title").text = files.pop() if len(files) == 1 else "Netrika"
    ET.SubElement(head, "meta", {"http-equiv": "Content-Type", "content": "text/html; charset=utf-8"})
    for name, content in (
        ("ocr-system", f"netrika {__version__}"),
        ("ocr-capabilities", CAPABILITIES),
        ("ocr-number-of-pages", str(len(pages))),
    ):
        ET.SubElement(head, "meta", {"name": name, "content": content})
    ET.indent(head)
    body = ET.SubElement(html, "body")
    head.tail = body.text = "\n"
    for index, page in enumerate(pages):
        _add_page(body, page, index)
    return f"{PROLOGUE}{ET.tostring(html, encoding='unicode')}\n"


def _add_page(body: ET.Element, page: Page, index: int) -> None:
    file = _delimited(PurePath(page.file).as_posix())  # the specification wants no Windows paths
    properties = [f"image {file}", f"bbox 0 0 {page.width} {page.height}", f"ppageno {index}"]
    if page.number is not None:
        properties.append(f'x_source {file} "{page.number}"')
    place = {"class": "ocr_page", "id": f"page_{index + 1}", "title": "; ".join(properties)}
    division = ET.SubElement(body, "div", place)
    division.text = division.tail = "\n"  # an empty <div/> would not end where a browser takes the file for HTML
    for number, line in enumerate(page.lines, 1):
        paragraph = ET.SubElement(division, "p")
        paragraph.tail = "\n"
        _add_line(paragraph, line, page, f"{index + 1}_{number}")


def _add_line(paragraph: ET.Element, line: TextLine, page: Page, number: str) -> None:
    box = bounds(line.quad, page)
    title = f"{_bbox(box)}; {_slant(line.quad, box)}; {_confidence(line.confidence)}"
    span = ET.SubElement(paragraph, "span", {"class": "ocr_line", "id": f"line_{number}", "title": title})
    if tag := language_tag(line):
        span.set("lang", tag)
        span.set(XML_LANG, tag)
    span.set("dir", direction(line))
    for count, word in enumerate(line.words, 1):
        title = f"{_bbox(bounds(word.quad, page))}; {_confidence(word.confidence)}"
        place = {"class": "ocrx_word", "id": f"word_{number}_{count}", "title": title}
        element = ET.SubElement(span, "span", place)
        element.text = clean(word.text)
        element.tail = " " if count < len(line.words) else None


def _delimited(text: str) -> str:
    """Put text in quotes; hOCR has no escape for one inside, so it is written as in a URL."""
    return '"{}"'.format(clean(text).replace('"', "%22"))


def _bbox(box: tuple[int, int, int, int]) -> str:
    return "bbox {} {} {} {}".format(*box)


def _confidence(confidence: float) -> str:
    return f"x_wconf {round(100 * confidence)}"


def _slant(quad: Quad, box: tuple[int, int, int, int]) -> str:
    """Slope of the lower side and its height over the box's lower left corner; of a steep line its angle."""
    (x, y), (run, rise) = quad[3].tolist(), (quad[2] - quad[3]).tolist()
    angle = math.degrees(math.atan2(-rise, run))
    if abs(angle) > STEEP_DEGREES:
        return f"textangle {angle % 360:.1f}"
    slope = rise / run if run else 0.0
    left, _, _, bottom = box
    return f"baseline {slope:.3f} {round(y + slope * (left - x) - bottom)}"
