"""Safe decoding of photos to upright 8-bit RGB arrays, and the squash to a network's square."""

from __future__ import annotations

import os
import re
import struct
import sys
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import IO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, TiffImagePlugin, UnidentifiedImageError

from netrika.errors import Denied, NoImages, NotFound, OutOfMemory, Unreadable

MAX_PIXELS = 100_000_000
MAX_JPEG_PIXELS = 250_000_000  # decoded small, where that is asked for
SUFFIXES = frozenset(
    ".avif .bmp .dib .gif .heic .heif .hif .j2k .jfif .jp2 .jpe .jpeg .jpg .mpo .pbm .pgm .png .pnm .ppm .qoi .tif"
    " .tiff .webp".split()
)
# Only formats of photos: Pillow's others call outside programs (EPS) or are never what a user means.
FORMATS = "JPEG PNG WEBP GIF HEIF AVIF TIFF BMP DIB MPO JPEG2000 PPM QOI ICO".split()
REDUCIBLE = {"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"}
STRIP_ROWS = 64  # of the smaller picture; a whole one that is premultiplied by its alpha would take twice the memory
SUBFILE_TYPE, REDUCED = 254, 1  # TIFF's tag, and its bit for a smaller copy of another frame
FLAT = 16  # of 255
DARK = (32, 32, 32)
HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
# What Pillow's decoders raise on damaged data, depending on the format.
DAMAGE = (
    *(OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError, RuntimeError),
    *(struct.error, zlib.error, Image.DecompressionBombError),
)
_open_lock = Lock()


def load(source: Path | bytes, name: str, at_least_px: int | None = None, frame: int = 0) -> NDArray[np.uint8]:
    """Return (H, W, 3) uint8 RGB, upright, over a plain ground. Raises Unreadable, OutOfMemory.

    A picture may come back smaller, with both sides still `at_least_px`: that is faster and takes less memory.
    """
    with _opened(source, name) as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's remarks on odd metadata are not the user's concern
        image = _identify(file, name, MAX_JPEG_PIXELS if at_least_px else MAX_PIXELS)
        try:
            if frame:
                image.seek(frame)
                _refuse_bomb(image, name, MAX_PIXELS)
            if at_least_px:
                image.draft(None, (at_least_px, at_least_px))
            image.load()
            if at_least_px:
                image = _reduced(image, at_least_px)
            return _to_rgb(_upright(image))
        except Unreadable:
            raise
        except MemoryError as error:
            raise OutOfMemory(f"{name} ({image.width} x {image.height} pixels) does not fit in memory.") from error
        except DAMAGE as error:
            raise Unreadable(f"{name} is damaged or cut short ({image.format}: {error}).") from error


def page_frames(source: Path | bytes, name: str) -> list[int]:
    """Return the frames of a TIFF that are pages, smaller copies of others left out; the first of any other picture.

    Raises Unreadable.
    """
    with _opened(source, name) as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = _identify(file, name, MAX_PIXELS)
        pages = [0]
        if isinstance(image, TiffImagePlugin.TiffImageFile):
            with suppress(*DAMAGE):  # those before the damage count
                for frame in range(1, image.n_frames):
                    image.seek(frame)
                    if not int(image.tag_v2.get(SUBFILE_TYPE, 0)) & REDUCED:
                        pages.append(frame)
        return pages


def resize_square(pixels: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """Squash (H, W, 3) to (side_px, side_px, 3), bicubic with antialiasing, not keeping the proportions."""
    squashed = Image.fromarray(pixels).resize((side_px, side_px), Image.Resampling.BICUBIC, reducing_gap=3.0)
    return np.asarray(squashed)


def walk(path: Path, suffixes: frozenset[str] = SUFFIXES) -> list[Path | Unreadable]:
    """Return a file as it is, or a folder's files with the suffixes of images, sorted, subfolders included, hidden not.

    Beside the images stands an error for each folder that cannot be listed, or for one that holds no image.
    """
    try:
        if not path.is_dir():
            return [path]
    except OSError as error:
        return [_unreadable(str(path), error)]
    found: list[Path | Unreadable] = []
    for folder, subfolders, files in os.walk(path, onerror=lambda e: found.append(_unreadable(e.filename, e))):
        subfolders[:] = sorted(each for each in subfolders if not each.startswith("."))
        images = (each for each in files if not each.startswith(".") and Path(each).suffix.lower() in suffixes)
        found.extend(Path(folder, each) for each in sorted(images))
    return found or [NoImages(f"{path} holds no images.")]


def heic_supported() -> bool:
    """Tell whether HEIC photos can be decoded."""
    return find_spec("pillow_heif") is not None


@contextmanager
def _opened(source: Path | bytes, name: str) -> Iterator[IO[bytes]]:
    try:
        if isinstance(source, Path) and source.exists() and not source.is_file():
            raise Unreadable(f"{name} is not a regular file.", "Use - for standard input.")
        file = source.open("rb") if isinstance(source, Path) else BytesIO(source)
    except Unreadable:
        raise
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    with file:
        yield file


def _unreadable(name: str, error: OSError | ValueError) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        if url := re.match(r"(https?):/+(.*)", name):  # a Path has one slash less
            hint = f"Save the photo here first: {url[1]}://{url[2]}"
            return NotFound("Netrika reads only files on this machine.", hint)
        return NotFound(f"{name} does not exist.")
    if isinstance(error, PermissionError):
        return Denied(f"You have no permission to read {name}.")
    return Unreadable(f"{name} cannot be opened: {getattr(error, 'strerror', None) or error}.")


def _identify(file: IO[bytes], name: str, most_jpeg_pixels: int) -> Image.Image:
    """Read the header only, so that a bomb is refused before it unpacks."""
    try:
        head = file.read(12)
        file.seek(0)
        if not head:
            raise Unreadable(f"{name} is empty (zero bytes).")
        with _open_lock, _pillow_limit_lifted():
            image = Image.open(file, formats=_formats())
    except UnidentifiedImageError as error:
        if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS and not heic_supported():
            hint = f"Install pillow-heif: {sys.executable} -m pip install pillow-heif"
            raise Unreadable(f"{name} is a HEIC photo, which this installation cannot decode.", hint) from error
        raise Unreadable(f"{name} is not an image that can be read.") from error
    except Unreadable:
        raise
    except DAMAGE as error:
        raise Unreadable(f"{name} is damaged or cut short: {error}.") from error
    _refuse_bomb(image, name, most_jpeg_pixels if image.format in {"JPEG", "MPO"} else MAX_PIXELS)
    return image


def _refuse_bomb(image: Image.Image, name: str, most: int) -> None:
    if image.width * image.height > most:
        megapixels = image.width * image.height / 1e6
        raise Unreadable(
            f"{name} is too large: {image.width} x {image.height} pixels ({megapixels:.0f} megapixels).",
            f"The limit is {most // 1_000_000} megapixels: save a smaller copy.",
        )


@contextmanager
def _pillow_limit_lifted() -> Iterator[None]:
    """Let Pillow tell the size of a bomb instead of refusing to: our own limit is lower than where it raises."""
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit


@cache
def _formats() -> list[str]:
    Image.init()
    if heic_supported():
        import pillow_heif

        pillow_heif.register_heif_opener()
    return [name for name in FORMATS if name in Image.OPEN]


def _reduced(image: Image.Image, at_least_px: int) -> Image.Image:
    """Average blocks of pixels, strip by strip, where the mode has averages."""
    factor = min(image.size) // at_least_px
    if factor < 2 or image.mode not in REDUCIBLE or "transparency" in image.info:
        return image
    small = Image.new(image.mode, (-(-image.width // factor), -(-image.height // factor)))
    small.info, small.format = image.info, image.format
    for top in range(0, small.height, STRIP_ROWS):
        bottom = min((top + STRIP_ROWS) * factor, image.height)
        small.paste(image.crop((0, top * factor, image.width, bottom)).reduce(factor), (0, top))
    return small


def _upright(image: Image.Image) -> Image.Image:
    with suppress(*DAMAGE):  # a photo with damaged EXIF is still a photo
        return ImageOps.exif_transpose(image)
    return image


def _to_rgb(image: Image.Image) -> NDArray[np.uint8]:
    if image.mode == "F" or image.mode.startswith("I"):
        grey = _to_8_bits(np.asarray(image), deep=image.mode.startswith("I;16"))
        return np.repeat(grey[:, :, None], 3, axis=2)
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        image = _over(coloured, "white")
        if _is_flat(image) and not _is_flat(coloured.getchannel("A")):  # a white drawing
            image = _over(coloured, DARK)
    return np.array(image.convert("RGB"), np.uint8)


def _over(coloured: Image.Image, ground: str | tuple[int, int, int]) -> Image.Image:
    image = Image.new("RGB", coloured.size, ground)
    image.paste(coloured, mask=coloured.getchannel("A"))
    return image


def _is_flat(image: Image.Image) -> bool:
    return all(band.max() - band.min() < FLAT for band in map(np.asarray, image.split()))


def _to_8_bits(grey: NDArray[np.generic], *, deep: bool) -> NDArray[np.uint8]:
    """Scale 16-bit greys by their full range, 32-bit and float ones by the smallest usual range they fit in."""
    values = np.nan_to_num(grey.astype(np.float32))
    highest = float(values.max())
    peak = 65535.0 if deep else next((usual for usual in (1.0, 255.0, 65535.0) if highest <= usual), highest)
    scaled: NDArray[np.uint8] = np.clip(values * (255.0 / peak) + 0.5, 0, 255).astype(np.uint8)
    return scaled
