"""ALTO 4.3, the Library of Congress' XML for text and its layout."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from netrika import __version__
from netrika.export.page import Page, bounds, clean, direction, language_tag, on_page

if TYPE_CHECKING:
    from netrika.engines.detector import Quad
    from netrika.engines.reader import TextLine

VERSION = "4.3"  # the first with BASEDIRECTION
NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-3.xsd"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def to_alto(pages: Sequence[Page]) -> str:
    """Return one document, to be written as UTF-8, with the pages (one at least) in their order."""
    names = {"xmlns": NAMESPACE, "xmlns:xsi": XSI, "xsi:schemaLocation": f"{NAMESPACE} {SCHEMA}"}
    alto = ET.Element("alto", {**names, "SCHEMAVERSION": VERSION})
    description = ET.SubElement(alto, "Description")
    ET.SubElement(description, "MeasurementUnit").text = "pixel"
    source = ET.SubElement(description, "sourceImageInformation")
    files = list(dict.fromkeys(clean(page.file) for page in pages))
    for file in files:  # the schema has room for one name, but for any number of identifiers
        ET.SubElement(source, "fileName" if len(files) == 1 else "fileIdentifier").text = file
    engines = list(dict.fromkeys((clean(page.engine), clean(page.device)) for page in pages))
    for number, (engine, device) in enumerate(engines, 1):
        _add_processing(description, f"processing_{number}", engine, device)
    layout = ET.SubElement(alto, "Layout")
    for index, page in enumerate(pages, 1):
        processing = engines.index((clean(page.engine), clean(page.device))) + 1
        image = index if page.number is None or len(files) > 1 else page.number
        _add_page(layout, page, index, image, f"processing_{processing}")
    ET.indent(alto)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(alto, encoding="unicode")}\n'


def _add_processing(description: ET.Element, identity: str, engine: str, device: str) -> None:
    step = ET.SubElement(description, "Processing", {"ID": identity})
    ET.SubElement(step, "processingCategory").text = "contentGeneration"
    ET.SubElement(step, "processingStepSettings").text = f"engine: {engine}; device: {device}"
    software = ET.SubElement(step, "processingSoftware")
    ET.SubElement(software, "softwareName").text = "Netrika"
    ET.SubElement(software, "softwareVersion").text = __version__


def _add_page(layout: ET.Element, page: Page, index: int, image: int, processing: str) -> None:
    size = {"HEIGHT": str(page.height), "WIDTH": str(page.width)}
    names = {"ID": f"page_{index}", "PHYSICAL_IMG_NR": str(image), "PROCESSINGREFS": processing}
    element = ET.SubElement(layout, "Page", {**names, **size})
    space = ET.SubElement(element, "PrintSpace", {"HPOS": "0", "VPOS": "0", **size})
    if page.lines:
        corners = np.concatenate([line.quad for line in page.lines])
        block = ET.SubElement(space, "TextBlock", {"ID": f"block_{index}", **_place(corners, page)})
        for count, line in enumerate(page.lines, 1):
            _add_line(block, line, page, f"{index}_{count}")


def _add_line(block: ET.Element, line: TextLine, page: Page, number: str) -> None:
    element = ET.SubElement(block, "TextLine", {"ID": f"line_{number}", **_place(line.quad, page)})
    if tag := language_tag(line):
        element.set("LANG", tag)
    element.set("BASEDIRECTION", direction(line))
    _add_shape(element, on_page(line.quad, page))
    for count, word in enumerate(line.words, 1):
        if count > 1:
            ET.SubElement(element, "SP")
        content = {"CONTENT": clean(word.text), "WC": f"{word.confidence:.3f}"}
        string = ET.SubElement(
            element, "String", {"ID": f"string_{number}_{count}", **content, **_place(word.quad, page)}
        )
        _add_shape(string, on_page(word.quad, page))


def _add_shape(element: ET.Element, quad: Quad) -> None:
    points = " ".join(f"{round(x)},{round(y)}" for x, y in quad.tolist())
    ET.SubElement(ET.SubElement(element, "Shape"), "Polygon", {"POINTS": points})


def _place(quad: Quad, page: Page) -> dict[str, str]:
    left, top, right, bottom = bounds(quad, page)
    return {"HPOS": str(left), "VPOS": str(top), "WIDTH": str(right - left), "HEIGHT": str(bottom - top)}
