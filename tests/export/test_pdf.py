from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import ImageFont

from netrika import paths
from netrika.export.page import Page
from netrika.export.pdf import ADVANCE, FONT_FILE, LONGEST_PT, to_pdf
from netrika.pages import DPI, pdf_pages

MakePage = Callable[..., Page]
TEXTS = (
    "தமிழ்நாடு அரசு பேருந்து",
    "हिन्दी में क्षत्रिय १२३",
    "मराठी ळ",
    "മലയാളം ക്ഷേത്രം അവന്‍",
    "ಕನ್ನಡ ರಾಜ್ಯ",
    "తెలుగు క్షేత్రం",
    "বাংলা ক্ষেত্র",
    "অসমীয়া ৰাজ্য",
    "ଓଡ଼ିଆ",
    "ਪੰਜਾਬੀ ਸੜਕ",
    "ગુજરાતી",
    "Hello — ₹50",
)
URDU = ("لاہور روڈ 12 کلومیٹر", "خوش آمدید", "قیمت ۱۲۳ روپے", "فون: 042-3571 کریں")


@pytest.fixture
def photo() -> NDArray[np.uint8]:
    """Red on the left, blue on the right."""
    pixels = np.zeros((800, 1000, 3), np.uint8)
    pixels[:, :500, 0] = pixels[:, 500:, 2] = 255
    return pixels


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(data)
    yield document
    document.close()


def read(data: bytes, page: int = 0) -> list[str]:
    with opened(data) as document:
        text: str = document[page].get_textpage().get_text_range()
        return text.split("\r\n") if text else []


@pytest.mark.parametrize("texts", [TEXTS, URDU], ids=["left to right", "right to left"])
def test_what_is_copied_is_what_was_read(make_page: MakePage, photo: NDArray[np.uint8], texts: tuple[str, ...]) -> None:
    assert read(to_pdf([(make_page(*texts), photo)])) == list(texts)


@pytest.mark.parametrize("degrees", [3, -10, 30, 90, -90])
def test_tilted_lines_are_copied(make_page: MakePage, photo: NDArray[np.uint8], degrees: float) -> None:
    texts = ("தமிழ்நாடு அரசு", "لاہور روڈ 12 کلومیٹر", "हिन्दी में ळ")
    assert sorted(read(to_pdf([(make_page(*texts, degrees=degrees), photo)]))) == sorted(texts)


@pytest.mark.parametrize("word", ["பேருந்து", "क्षत्रिय", "کلومیٹر", "12"])
def test_a_word_is_found_where_it_stands(make_page: MakePage, photo: NDArray[np.uint8], word: str) -> None:
    page = make_page("தமிழ்நாடு அரசு பேருந்து", "हिन्दी में क्षत्रिय", URDU[0])
    (quad,) = (each.quad for line in page.lines for each in line.words if each.text == word)
    with opened(to_pdf([(page, photo)])) as document:
        text = document[0].get_textpage()
        index, count = text.search(word).get_next()
        boxes = np.array([text.get_charbox(each, loose=True) for each in range(index, index + count)])
    found = np.array([boxes[:, 0].min(), boxes[:, 1].min(), boxes[:, 2].max(), boxes[:, 3].max()]) * DPI / 72
    (left, top), (right, bottom) = quad.min(0), quad.max(0)
    assert count == len(word)
    assert found == pytest.approx([left, 800 - bottom, right, 800 - top], abs=2)


def test_the_photo_shows_and_the_text_does_not(make_page: MakePage, photo: NDArray[np.uint8]) -> None:
    page = make_page(*TEXTS)
    (with_text,) = pdf_pages(to_pdf([(page, photo)]), "with text")
    (without,) = pdf_pages(to_pdf([(replace(page, lines=()), photo)]), "without")
    assert isinstance(with_text, np.ndarray) and isinstance(without, np.ndarray)
    assert np.array_equal(with_text, without)
    assert with_text.shape == photo.shape
    assert np.abs(with_text.astype(int) - photo)[:, [*range(480), *range(520, 1000)]].max() < 8


def test_the_photo_is_kept_as_jpeg(make_page: MakePage, photo: NDArray[np.uint8]) -> None:
    noise = np.random.default_rng(0).integers(0, 255, photo.shape, np.uint8)
    with opened(to_pdf([(make_page("a"), noise)])) as document:
        (image,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        assert image.get_filters() == ["DCTDecode"]
        assert image.get_px_size() == (1000, 800)


def test_several_pages_share_one_font(make_page: MakePage, photo: NDArray[np.uint8]) -> None:
    pages = [make_page(TEXTS[0]), make_page(), make_page(URDU[0], TEXTS[0])]
    data = to_pdf((page, photo) for page in pages)
    assert [read(data, index) for index in range(3)] == [[TEXTS[0]], [], [URDU[0], TEXTS[0]]]
    assert data.count(b"/FontFile2") == 1


def test_a_long_photo_becomes_a_page_that_can_be_shown(make_page: MakePage) -> None:
    page = replace(make_page("a b"), width=50_000, height=400)
    with opened(to_pdf([(page, np.zeros((400, 50_000, 3), np.uint8))])) as document:
        assert document[0].get_size() == pytest.approx((LONGEST_PT, LONGEST_PT * 400 / 50_000))


def test_every_letter_of_a_long_alphabet_is_kept(make_page: MakePage, photo: NDArray[np.uint8]) -> None:
    texts = ["".join(map(chr, range(first, first + 40))) for first in range(0x4E00, 0x4E00 + 320, 40)]
    assert read(to_pdf([(make_page(*texts, "😀 x"), photo)])) == [*texts, "😀 x"]


def test_control_characters_do_no_harm(make_page: MakePage, photo: NDArray[np.uint8]) -> None:
    (line,) = read(to_pdf([(make_page("a\x00b \ud800c(d)\\"), photo)]))
    assert [part.replace("�", "?") for part in line.split()] == ["a?b", "?c(d)\\"]


@pytest.mark.parametrize("text", [" ", "a"], ids=["a glyph", "no glyph"])
def test_the_font_draws_nothing_and_is_as_wide_as_told(text: str) -> None:
    font = ImageFont.truetype(paths.resources() / FONT_FILE, 1000, layout_engine=ImageFont.Layout.BASIC)
    assert font.getlength(text) == 1000 * ADVANCE
    assert font.getbbox(text, anchor="ls") == (0, -1000, 500, 0)
    assert not np.any(font.getmask(text))
