from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from netrika.engines.content import kind_of

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.jpg"))


def page(quality: int | None) -> NDArray[np.uint8]:
    image = Image.new("RGB", (900, 1200), "white")
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(22)
    for line in range(34):
        draw.text(
            (50, 40 + 33 * line), "The quick brown fox jumps over the lazy dog, and again it jumps.", "black", font
        )
    return as_jpeg(image, quality)


def window(quality: int | None) -> NDArray[np.uint8]:
    image = Image.new("RGB", (1280, 800), (238, 238, 242))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(14)
    draw.rectangle((0, 0, 1280, 40), (40, 60, 110))
    for item in range(12):
        draw.text((20, 60 + 30 * item), f"Folder number {item}", "black", font)
        draw.rectangle(
            (300 + item % 4 * 230, 80 + item // 4 * 220, 480 + item % 4 * 230, 240 + item // 4 * 220),
            (200, 90, 20 * item),
        )
    return as_jpeg(image, quality)


def as_jpeg(image: Image.Image, quality: int | None) -> NDArray[np.uint8]:
    if quality is not None:
        packed = BytesIO()
        image.save(packed, "JPEG", quality=quality)
        image = Image.open(packed)
    return np.asarray(image)


@pytest.mark.parametrize("photo", SAMPLES, ids=lambda path: path.stem)
def test_the_sample_photos_are_photos(photo: Path) -> None:
    with Image.open(photo) as image:
        assert kind_of(np.asarray(image.convert("RGB"))) == "photo"


@pytest.mark.parametrize("quality", [None, 90, 60])
def test_a_page_of_text_is_a_document(quality: int | None) -> None:
    assert kind_of(page(quality)) == "document"


@pytest.mark.parametrize("quality", [None, 90, 60])
def test_a_window_is_a_screenshot(quality: int | None) -> None:
    assert kind_of(window(quality)) == "screenshot"


@pytest.mark.parametrize("photo", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("quality", [None, 90])
def test_a_photo_on_plain_white_is_a_photo(photo: Path, quality: int | None) -> None:
    sheet = Image.new("RGB", (900, 900), "white")
    with Image.open(photo) as image:
        sheet.paste(image.convert("RGB").resize((450, 450)), (200, 250))
    assert kind_of(as_jpeg(sheet, quality)) == "photo"


def test_text_on_a_plain_dark_screen_is_a_screenshot() -> None:
    image = Image.new("RGB", (1000, 700), (20, 20, 28))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(18)
    for line in range(30):
        draw.text((8, 5 + 23 * line), "drwxr-xr-x 2 root root 4096 describe photos", (60, 220, 120), font)
    assert kind_of(np.asarray(image)) == "screenshot"


@pytest.mark.parametrize("shape", [(1, 1, 3), (2, 700, 3), (480, 640, 3)])
def test_one_colour_is_blank(shape: tuple[int, int, int]) -> None:
    assert kind_of(np.full(shape, 200, np.uint8)) == "blank"


def test_a_faintly_noisy_wall_is_blank() -> None:
    noise = np.random.default_rng(0).normal(120, 2, (300, 400, 3))
    assert kind_of(noise.astype(np.uint8)) == "blank"
