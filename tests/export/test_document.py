from __future__ import annotations

import json

import numpy as np
import pytest

from netrika.engines.reader import TextLine, TextWord
from netrika.export.document import SUFFIXES, to_document
from netrika.export.page import Page

PIXELS = np.full((20, 40, 3), 255, np.uint8)
QUAD = np.array([[1, 1], [30, 1], [30, 9], [1, 9]], np.float32)


def page(number: int, text: str) -> Page:
    line = TextLine(text, "Deva", "hi", 0.9, QUAD, (TextWord(text, 0.9, QUAD),))
    return Page("a.pdf", number, 40, 20, (line,), "netrika", "cpu", 0.1)


@pytest.mark.parametrize("format", SUFFIXES)
def test_all_pages_are_in_one_document(format: str) -> None:
    made = to_document(format, [(page(1, "एक"), PIXELS), (page(2, "दो"), PIXELS)])
    if format == "pdf":
        assert made.startswith(b"%PDF-")
        return
    text = made.decode()
    assert text.index("एक") < text.index("दो")
    if format == "json":
        assert [json.loads(line)["page"] for line in text.splitlines()] == [1, 2]
    if format == "text":
        assert text == "एक\n\nदो\n"


@pytest.mark.parametrize("format", SUFFIXES)
def test_no_page_makes_no_document(format: str) -> None:
    assert to_document(format, []) == b""
