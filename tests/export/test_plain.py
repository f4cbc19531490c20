from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from netrika.export.page import Page
from netrika.export.plain import to_table, to_text

MakePage = Callable[..., Page]
TAMIL, HINDI, URDU, MALAYALAM = "தமிழ்நாடு அரசு", "हिन्दी में क्षत्रिय", "لاہور روڈ 12 کلومیٹر", "മലയാളം അവന്‍"


def test_text_is_the_lines_in_reading_order(make_page: MakePage) -> None:
    assert to_text(make_page(TAMIL, HINDI, URDU, MALAYALAM)) == "\n".join((TAMIL, HINDI, URDU, MALAYALAM))


def test_an_empty_page_is_empty_text(make_page: MakePage) -> None:
    assert to_text(make_page()) == ""


def test_a_line_stays_one_line_and_does_nothing_to_a_terminal(make_page: MakePage) -> None:
    assert to_text(make_page("a\nb\x1b[2J\x9b\u2028c", "d\ud800")) == "a�b�[2J��c\nd�"


def test_joiners_are_kept(make_page: MakePage) -> None:
    assert to_text(make_page("क्‍ष", "می‌خواہم")) == "क्‍ष\nمی‌خواہم"


def test_the_table_survives_json(make_page: MakePage) -> None:
    page = make_page(TAMIL, URDU, file='a & "b".jpg')
    table = json.loads(json.dumps(to_table(page), ensure_ascii=False))
    assert list(table) == ["file", "width", "height", "lines", "engine", "device", "seconds"]
    assert (table["file"], table["width"], table["height"]) == ('a & "b".jpg', 1000, 800)
    assert (table["engine"], table["device"], table["seconds"]) == ("tiny-reader", "CPU", 1.235)
    tamil, urdu = table["lines"]
    assert (tamil["text"], tamil["script"], tamil["language"]) == (TAMIL, "Taml", "ta")
    assert tamil["confidence"] == 0.938
    assert tamil["box"] == [[100.5, 50.0], [307.5, 50.0], [307.5, 80.0], [100.5, 80.0]]
    assert [word["text"] for word in urdu["words"]] == URDU.split()
    assert tamil["words"][0] == {
        "text": "தமிழ்நாடு",
        "confidence": 0.875,
        "box": [[100.5, 50.0], [235.5, 50.0], [235.5, 80.0], [100.5, 80.0]],
    }


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b"])
def test_the_table_holds_what_was_read(make_page: MakePage, text: str) -> None:
    assert json.loads(json.dumps(to_table(make_page(text))))["lines"][0]["text"] == text


def test_a_page_of_a_pdf_is_numbered(make_page: MakePage) -> None:
    table = to_table(make_page(number=3))
    assert list(table)[:2] == ["file", "page"]
    assert (table["page"], table["lines"]) == (3, [])
