from __future__ import annotations

import os
import struct
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from netrika import imaging
from netrika.errors import Denied, NoImages, NotFound, Unreadable
from netrika.imaging import load


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that says how large it is and holds nothing."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"")
    chunks = (struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each)) for each in (header, data))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF", "JPEG2000"])
def test_usual_formats_decode_to_rgb(gradient: Image.Image, format: str) -> None:
    if format == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow has no AVIF")
    pixels = load(encoded(gradient, format), "photo")
    assert pixels.shape == (48, 64, 3)
    assert pixels.dtype == np.uint8
    assert np.abs(pixels.astype(int) - np.asarray(gradient)).mean() < 12


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F"])
def test_every_mode_becomes_rgb(gradient: Image.Image, mode: str) -> None:
    image = gradient.convert("L").convert(mode) if mode.startswith(("I", "F")) else gradient.convert(mode)
    assert load(encoded(image, "TIFF"), "photo").shape == (48, 64, 3)


def test_exif_orientation_is_honoured(gradient: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by 90 degrees clockwise
    pixels = load(encoded(gradient, "JPEG", exif=exif, quality=95), "photo")
    turned = np.asarray(gradient.transpose(Image.Transpose.ROTATE_270))
    assert pixels.shape == (64, 48, 3)
    assert np.abs(pixels.astype(int) - turned).mean() < 8


def test_damaged_exif_does_not_spoil_a_photo(gradient: Image.Image) -> None:
    assert load(encoded(gradient, "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"), "photo").shape == (48, 64, 3)


def test_transparency_shows_white() -> None:
    clear = encoded(Image.new("RGBA", (4, 4), (200, 0, 0, 0)), "PNG")
    half = encoded(Image.new("RGBA", (4, 4), (0, 0, 0, 128)), "PNG")
    greys = Image.new("P", (4, 4), 7)
    greys.putpalette([level for level in range(256) for _ in "RGB"])
    palette = encoded(greys, "PNG", transparency=7)
    assert (load(clear, "photo") == 255).all()
    assert load(half, "photo")[0, 0].tolist() == [127, 127, 127]
    assert (load(palette, "photo") == 255).all()


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16).reshape(16, 16)
    pixels = load(encoded(Image.fromarray(ramp), "PNG"), "photo")
    assert np.array_equal(pixels[..., 0].ravel(), np.arange(256))


def test_cmyk_jpeg_has_the_right_colours() -> None:
    red = Image.new("RGB", (16, 16), (255, 0, 0)).convert("CMYK")
    pixel = load(encoded(red, "JPEG", quality=95), "photo")[8, 8].astype(int)
    assert pixel[0] > 240
    assert pixel[1:].max() < 20


def test_of_an_animation_the_first_frame_is_used() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert load(data, "photo")[0, 0].tolist() == [255, 0, 0]


def test_a_big_jpeg_comes_back_smaller_where_that_is_enough(gradient: Image.Image) -> None:
    data = encoded(gradient.resize((1600, 1200)), "JPEG")
    assert load(data, "photo").shape == (1200, 1600, 3)
    assert load(data, "photo", 224).shape == (300, 400, 3)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "zero bytes"),
        (b"Dear diary, this is no photo." * 9, "not an image"),
        (b"\xff\xd8\xff\xe0", "photo.jpg"),
        (png_header(30_000, 30_000), "too large: 30000 x 30000 pixels .900 megapixels"),
        (png_header(11_000, 10_000), "too large"),
        (png_header(64, 64), "damaged or cut short"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99), "photo.jpg"),
    ],
)
def test_bad_bytes_get_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence) as caught:
        load(data, "photo.jpg")
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")
def test_a_damaged_avif_is_unreadable(gradient: Image.Image) -> None:
    data = bytearray(encoded(gradient.resize((320, 240)), "AVIF"))
    data[len(data) // 2 :] = b"\xa5" * (len(data) - len(data) // 2)
    with pytest.raises(Unreadable, match=r"photo is damaged or cut short \(AVIF: "):
        load(bytes(data), "photo")


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7])
def test_truncated_images_are_refused(gradient: Image.Image, format: str, share: float) -> None:
    data = encoded(gradient.resize((320, 240)), format)
    with pytest.raises(Unreadable):
        load(data[: int(len(data) * share)], "photo")


def test_pillows_own_limit_is_left_as_it_was() -> None:
    before = Image.MAX_IMAGE_PIXELS
    with pytest.raises(Unreadable):
        load(png_header(30_000, 30_000), "photo")
    assert before == Image.MAX_IMAGE_PIXELS


def test_missing_forbidden_and_odd_files_have_their_errors(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        load(tmp_path / "none.jpg", "none.jpg")
    with pytest.raises(Unreadable, match="not a regular file"):
        load(tmp_path, "folder")
    with pytest.raises(Unreadable, match="not a regular file"):
        load(Path(os.devnull), "null")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_files_and_folders_that_may_not_be_read_have_their_error(tmp_path: Path) -> None:
    photo, folder = tmp_path / "photo.jpg", tmp_path / "folder"
    photo.write_bytes(b"x")
    folder.mkdir()
    for path in (photo, folder):
        path.chmod(0)
    try:
        with pytest.raises(Denied):
            load(photo, "photo.jpg")
        assert [type(found) for found in imaging.walk(folder)] == [Denied]
        assert [type(found) for found in imaging.walk(folder / "photo.jpg")] == [Denied]
        photo_beside, denied = imaging.walk(tmp_path)
        assert photo_beside == photo
        assert str(denied) == f"You have no permission to read {folder}."
    finally:
        folder.chmod(0o700)


def test_a_name_that_no_file_can_have_is_unreadable(tmp_path: Path) -> None:
    (error,) = imaging.walk(tmp_path / ("n" * 300))
    assert isinstance(error, Unreadable)
    with pytest.raises(Unreadable, match="cannot be opened: File name too long"):
        load(tmp_path / ("n" * 300), "photo")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="makes paths longer than the system opens")
def test_a_subfolder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jpg").touch()
    monkeypatch.chdir(tmp_path)
    for _ in range(20):  # by relative steps, for the whole path is over the usual 4,096 bytes
        Path("d" * 250).mkdir()
        os.chdir("d" * 250)
    photo, error = imaging.walk(tmp_path)
    assert photo == tmp_path / "a.jpg"
    assert isinstance(error, Unreadable)


def test_a_folder_is_walked_in_order_images_only(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.PNG", "notes.txt", ".hidden.jpg", "sub/c.webp", ".git/d.jpg", "sub/deep/e.heic"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    names = [str(path.relative_to(tmp_path)) for path in imaging.walk(tmp_path) if isinstance(path, Path)]
    assert names == ["a.PNG", "b.jpg", "sub/c.webp", "sub/deep/e.heic"]
    assert imaging.walk(tmp_path / "notes.txt") == [tmp_path / "notes.txt"]


def test_a_folder_without_images_is_refused(tmp_path: Path) -> None:
    assert [type(found) for found in imaging.walk(tmp_path)] == [NoImages]


def test_squashing_fills_the_square(gradient: Image.Image) -> None:
    square = imaging.resize_square(np.asarray(gradient), 24)
    assert square.shape == (24, 24, 3)
    assert square[0, 0, 0] < 20
    assert square[0, -1, 0] > 235


def test_a_web_address_is_told_apart_from_a_missing_file(tmp_path: Path) -> None:
    url = "https://example.org/cat.jpg"
    with pytest.raises(NotFound, match="only files on this machine") as caught:
        load(Path(url), str(Path(url)))
    assert url in caught.value.hint


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
def test_a_large_picture_comes_back_smaller_but_not_too_small(gradient: Image.Image, mode: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(gradient.resize((1030, 770)).convert(mode), "TIFF" if mode == "CMYK" else "PNG", exif=exif)
    whole, small = load(data, "photo"), load(data, "photo", 100)
    assert small.shape == (148, 110, 3)
    assert np.abs(small[:110].astype(int) - whole[3:770:7, 3:770:7]).mean() < 4


def test_palettes_are_not_averaged(gradient: Image.Image) -> None:
    assert load(encoded(gradient.resize((640, 480)).convert("P"), "PNG"), "photo", 100).shape == (480, 640, 3)


def test_only_jpegs_that_decode_small_may_be_very_large(gradient: Image.Image) -> None:
    data = bytearray(encoded(gradient, "JPEG"))
    size = data.index(b"\xff\xc0") + 5
    data[size : size + 4] = struct.pack(">HH", 15_000, 15_000)
    with pytest.raises(Unreadable, match="too large"):
        load(bytes(data), "photo")
    with pytest.raises(Unreadable, match="too large"):
        load(png_header(15_000, 15_000), "photo", 896)
    assert load(bytes(data), "photo", 896).shape == (938, 938, 3)


def test_a_white_drawing_on_nothing_gets_a_dark_ground() -> None:
    image = Image.new("RGBA", (60, 60), (255, 255, 255, 0))
    assert load(encoded(image, "PNG"), "photo").min() == 255
    image.paste((250, 250, 250, 255), (20, 20, 40, 40))
    pixels = load(encoded(image, "PNG"), "photo")
    assert pixels[30, 30].min() == 250
    assert pixels[0, 0].max() < 64


@pytest.mark.skipif(imaging.heic_supported(), reason="HEIC can be decoded here")
def test_the_hint_on_heic_is_the_command_that_helps() -> None:
    with pytest.raises(Unreadable, match="a HEIC photo, which this installation cannot decode") as caught:
        load(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo")
    assert caught.value.hint == f"Install pillow-heif: {sys.executable} -m pip install pillow-heif"
