"""Reading the text on photos and on the pages of PDFs, as the command line and the windows do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Literal, cast

import numpy as np
from numpy.typing import NDArray

from netrika import imaging, pages
from netrika.catalog import store
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context
from netrika.errors import (
    EngineFailed,
    EngineMissing,
    ModelCorrupt,
    NetrikaError,
    OutOfMemory,
    UnknownLanguage,
    Unreadable,
)
from netrika.export.page import Page
from netrika.languages import Language
from netrika.runtime import device
from netrika.services import inputs
from netrika.services.inputs import Failed, Photo
from netrika.services.pool import EnginePool

if TYPE_CHECKING:
    from netrika.engines.reader import Reader, ReadRequest, ReadResult

EngineName = Literal["netrika", "tesseract", "auto"]
PROCESSOR = "cpu"  # where Tesseract runs


@dataclass(frozen=True, slots=True)
class Read:
    """A page with what was read on it, and its (H, W, 3) uint8 RGB pixels."""

    page: Page
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class How:
    """What was asked for: the languages that can stand on the photos (none: all), crops of words, and the engine.

    Where the embedded model is unsure, it prefers `listed` words.
    """

    languages: tuple[Language, ...] = ()
    word: bool = False
    engine: EngineName = "auto"
    model: str | None = None
    listed: bool = False


SUFFIXES = imaging.SUFFIXES | {pages.SUFFIX}  # of files that are read in folders


def read(paths: Iterable[Path | bytes], how: How, pool: EnginePool, context: Context) -> Iterator[Read | Failed]:
    """Yield each photo or page in order; folders are walked, bytes (from standard input) are named `-`.

    Raises UnknownLanguage, ModelMissing and EngineMissing before any photo is read; ModelCorrupt and Cancelled end
    the batch.
    """
    installed = None
    if how.engine == "tesseract":
        from netrika.engines.tesseract import to_use

        to_use([language.code for language in how.languages])
    else:
        installed = store.find(how.model, "reader")
        _require_languages(installed, how.languages)

    def work(photo: Photo, within: Context) -> Iterator[Read | Failed]:
        yield from _read_one(photo, how, installed, pool, within)

    yield from inputs.each(paths, context, work, SUFFIXES)


def with_pixels(read: Iterable[Page], source: Path) -> Iterator[tuple[Page, NDArray[np.uint8]]]:
    """Yield pages that were read of a file with their pixels, which are looked up anew. Raises Unreadable."""
    pages_by_number = {page.number: page for page in read}
    for number, shown in _pages(Photo(str(source), source)):
        page = pages_by_number.get(number)
        if page and not isinstance(shown, NetrikaError):
            if shown.shape[:2] != (page.height, page.width):
                raise Unreadable(f"{source} was changed since it was read.", "Read it again.")
            yield page, shown


def _read_one(
    photo: Photo, how: How, model: InstalledModel | None, pool: EnginePool, context: Context
) -> Iterator[Read | Failed]:
    from netrika.engines.reader import ReadRequest

    if model is not None:
        pool.get(model, context)  # loaded before the clock starts
    start = perf_counter()
    for number, pixels in _pages(photo):
        if isinstance(pixels, NetrikaError):
            yield Failed(photo.name, pixels)
        else:
            codes = tuple(language.code for language in how.languages)
            request = ReadRequest(pixels, how.word, codes, how.listed)
            result, engine, where = _run(request, how, model, pool, context)
            height, width = pixels.shape[:2]
            seconds = perf_counter() - start
            yield Read(Page(photo.name, number, width, height, result.lines, engine, where, seconds), pixels)
        start = perf_counter()


def _pages(photo: Photo) -> Iterator[tuple[int | None, NDArray[np.uint8] | NetrikaError]]:
    if pages.is_pdf(_head(photo)):
        yield from enumerate(pages.pdf_pages(photo.source, photo.title), start=1)
        return
    frames = imaging.page_frames(photo.source, photo.title)
    if len(frames) == 1:
        yield None, imaging.load(photo.source, photo.title)
        return
    for number, frame in enumerate(frames, start=1):
        try:
            yield number, imaging.load(photo.source, f"Page {number} of {photo.title}", frame=frame)
        except (Unreadable, OutOfMemory) as error:
            yield number, error


def _head(photo: Photo) -> bytes:
    """The first bytes; none of what is no file or cannot be opened, which `imaging` finds the words for."""
    if isinstance(photo.source, bytes):
        return photo.source[: pages.HEAD_BYTES]
    try:
        if not photo.source.is_file():
            return b""
        with photo.source.open("rb") as file:
            return file.read(pages.HEAD_BYTES)
    except (OSError, ValueError):
        return b""


def _run(
    request: ReadRequest, how: How, model: InstalledModel | None, pool: EnginePool, context: Context
) -> tuple[ReadResult, str, str]:
    """Return what was read, by which engine, on which device."""
    from netrika.engines.content import kind_of
    from netrika.engines.tesseract import Tesseract

    if model is None:
        return Tesseract().run(request, context, request.languages), Tesseract.family, PROCESSOR
    loaded = pool.get(model, context)
    result = cast("Reader", loaded.engine).run(request, context)
    if how.engine == "auto" and not request.word and kind_of(request.pixels) == "document":
        with suppress(EngineFailed, EngineMissing, ModelCorrupt, Unreadable):  # what was read already will do then
            printed = Tesseract().run(request, context, request.languages or _languages_of(result))
            if _letters(printed) >= _letters(result):
                return printed, Tesseract.family, PROCESSOR
    return result, model.manifest.id, device.name(loaded.engine.providers)


def _languages_of(result: ReadResult) -> tuple[str, ...]:
    """The languages met that Tesseract has, so that it need not look for all; none where none was."""
    from netrika.engines.tesseract import Tesseract

    met = {code for line in result.lines for code in line.language.split("/")}
    return tuple(code for code in Tesseract.installed_languages() if code in met)


def _letters(result: ReadResult) -> float:
    """How many characters were read, each counted by how sure its line is."""
    return sum(len(line.text) * line.confidence for line in result.lines)


def _require_languages(model: InstalledModel, languages: Sequence[Language]) -> None:
    for language in languages:
        if language.code not in model.manifest.languages:
            raise UnknownLanguage(
                f"{model.manifest.id} does not read {language.english}.",
                f"It reads: {', '.join(model.manifest.languages)}",
            )
