from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from netrika import __version__
from netrika.export.hocr import to_hocr
from netrika.export.page import Page

MakePage = Callable[..., Page]
XHTML = "{http://www.w3.org/1999/xhtml}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TEXTS = ("தமிழ்நாடு அரசு", "हिन्दी में क्षत्रिय", "لاہور روڈ 12 کلومیٹر", "മലയാളം അവന്‍", "Tom & Jerry's <b>")
# The grammar of a property (hOCR 1.2, 4.2): a name, then numbers or strings in quotes.
PROPERTY = re.compile(r'([a-z_]+)((?: -?\d+(?:\.\d+)?)+|(?: "[^"]+")+)')
ALLOWED = {"html": {"head", "body"}, "head": {"title", "meta"}, "body": {"div"}, "div": {"p"}, "p": {"span"}}


def of_class(html: ET.Element, name: str) -> list[ET.Element]:
    return [element for element in html.iter() if element.get("class") == name]


def properties(element: ET.Element) -> dict[str, str]:
    title = element.get("title", "")
    found = PROPERTY.findall(title)
    assert "; ".join(name + values for name, values in found) == title
    return {name: values.strip() for name, values in found}


def box(element: ET.Element) -> list[int]:
    return [int(value) for value in properties(element)["bbox"].split()]


def test_text_survives_the_round_trip(make_page: MakePage) -> None:
    html = ET.fromstring(to_hocr([make_page(*TEXTS)]))
    lines = of_class(html, "ocr_line")
    assert ["".join(line.itertext()) for line in lines] == list(TEXTS)
    assert [word.text for word in of_class(html, "ocrx_word")] == " ".join(TEXTS).split()


def test_the_document_is_xhtml_that_names_its_maker(make_page: MakePage) -> None:
    document = to_hocr([make_page(*TEXTS), make_page()])
    assert document.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0')
    html = ET.fromstring(document)
    assert html.tag == f"{XHTML}html"
    for parent in html.iter():
        name = parent.tag.removeprefix(XHTML)
        assert {child.tag.removeprefix(XHTML) for child in parent} <= ALLOWED.get(name, {"span"}), name
    metas = {meta.get("name"): meta.get("content", "") for meta in html.iter(f"{XHTML}meta")}
    assert metas["ocr-system"] == f"netrika {__version__}"
    assert metas["ocr-number-of-pages"] == "2"
    classes = {element.get("class") for element in html.iter()} - {None}
    assert classes | {"ocrp_lang", "ocrp_dir"} == set(metas["ocr-capabilities"].split())


def test_boxes_are_whole_pixels_on_the_page(make_page: MakePage) -> None:
    html = ET.fromstring(to_hocr([make_page(*TEXTS, "x" * 80)]))
    assert box(of_class(html, "ocr_page")[0]) == [0, 0, 1000, 800]
    assert box(of_class(html, "ocr_line")[0]) == [100, 50, 308, 80]
    assert box(of_class(html, "ocrx_word")[0]) == [100, 50, 236, 80]
    assert box(of_class(html, "ocr_line")[-1]) == [100, 300, 1000, 330]
    assert properties(of_class(html, "ocr_line")[0])["x_wconf"] == "94"
    assert properties(of_class(html, "ocrx_word")[0])["x_wconf"] == "88"


@pytest.mark.parametrize("degrees", [0, 10, -10])
def test_the_baseline_is_the_lower_side(make_page: MakePage, degrees: float) -> None:
    page = make_page("हिन्दी में", degrees=degrees)
    (line,) = of_class(ET.fromstring(to_hocr([page])), "ocr_line")
    slope, offset = map(float, properties(line)["baseline"].split())
    left, _, _, bottom = box(line)
    for x, y in page.lines[0].quad[2:].tolist():
        assert bottom + offset + slope * (x - left) == pytest.approx(y, abs=1)


@pytest.mark.parametrize(("degrees", "angle"), [(90, "90.0"), (-90, "270.0"), (180, "180.0")])
def test_a_steep_line_has_an_angle(make_page: MakePage, degrees: float, angle: str) -> None:
    (line,) = of_class(ET.fromstring(to_hocr([make_page("हिन्दी", degrees=degrees)])), "ocr_line")
    assert properties(line)["textangle"] == angle
    assert "baseline" not in properties(line)


def test_language_and_direction_are_told(make_page: MakePage) -> None:
    html = ET.fromstring(to_hocr([make_page("அரசு", "हिन्दी", "لاہور 12", "12")]))
    lines = of_class(html, "ocr_line")
    assert [line.get("lang") for line in lines] == ["ta", "und-Deva", "ur", None]
    assert [line.get(XML_LANG) for line in lines] == ["ta", "und-Deva", "ur", None]
    assert [line.get("dir") for line in lines] == ["ltr", "ltr", "rtl", "ltr"]


def test_a_page_of_a_pdf_tells_which(make_page: MakePage) -> None:
    pages = [make_page("a b", file="menu.pdf", number=4), make_page("c", file="menu.pdf", number=5)]
    html = ET.fromstring(to_hocr(pages))
    first, second = map(properties, of_class(html, "ocr_page"))
    assert (first["image"], first["x_source"], first["ppageno"]) == ('"menu.pdf"', '"menu.pdf" "4"', "0")
    assert (second["x_source"], second["ppageno"]) == ('"menu.pdf" "5"', "1")
    assert html.findtext(f"{XHTML}head/{XHTML}title") == "menu.pdf"
    identities = [element.get("id") for element in html.iter() if element.get("class")]
    assert len(set(identities)) == len(identities) == 2 + 2 + 3


def test_file_names_are_escaped(make_page: MakePage) -> None:
    html = ET.fromstring(to_hocr([make_page(file="a & 'b' \"c\" <d>\n\ud800.jpg")]))
    (page,) = of_class(html, "ocr_page")
    assert properties(page)["image"] == "\"a & 'b' %22c%22 <d>��.jpg\""
    assert html.findtext(f"{XHTML}head/{XHTML}title") == "a & 'b' \"c\" <d>��.jpg"


def test_characters_that_xml_forbids_are_replaced(make_page: MakePage) -> None:
    html = ET.fromstring(to_hocr([make_page("a\x00b\x0bc\ud800d\uffffe")]))
    assert [word.text for word in of_class(html, "ocrx_word")] == ["a�b", "c�d�e"]


def test_an_empty_page_ends_where_a_browser_takes_it_for_html(make_page: MakePage) -> None:
    assert "</div>" in to_hocr([make_page()])
