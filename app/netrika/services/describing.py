"""The tasks themselves, shared by the command line and the windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Literal, cast

from netrika import imaging
from netrika.catalog import store
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context
from netrika.errors import NetrikaError, OutOfMemory, UnknownLanguage, Unreadable
from netrika.languages import Language
from netrika.runtime import device
from netrika.services.pool import EnginePool

if TYPE_CHECKING:
    from netrika.engines.captioner import Captioner

STDIN = "-"
MAX_STDIN_BYTES = 256 << 20
DECODE_PX = 896  # captioners see a few hundred pixels a side; telling a page of text apart takes some more


@dataclass(frozen=True, slots=True)
class Described:
    """A photo's description; `seconds` is what decoding and describing took, loading the model not counted."""

    file: str
    language: str
    caption: str
    confidence: float
    model: str
    device: str
    seconds: float
    kind: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A photo (or folder) that could not be used; the others go on."""

    file: str
    error: NetrikaError


@dataclass(frozen=True, slots=True)
class _Photo:
    name: str
    source: Path | bytes


@dataclass(frozen=True, slots=True)
class _WithinBatch:
    """A photo's Context: passes partial text on, but counts photos rather than the engine's own steps."""

    batch: Context
    done: int
    total: int

    def report(self, done: int, total: int, partial: str = "") -> None:
        self.batch.report(self.done, self.total, partial)

    def check(self) -> None:
        self.batch.check()


def describe(
    paths: Iterable[Path | bytes],
    language: Language,
    detail: Literal["short", "long"],
    model: str | None,
    pool: EnginePool,
    context: Context,
) -> Iterator[Described | Failed]:
    """Yield each photo's description in order; folders are walked, bytes (from standard input) are named `-`.

    Raises UnknownLanguage and ModelMissing before any photo is read; ModelCorrupt and Cancelled end the batch.
    """
    installed = store.find(model, "captioner")
    _require_language(installed, language)
    found = [photo for path in paths for photo in _find(path)]
    for done, photo in enumerate(found):
        context.check()
        context.report(done, len(found))
        if isinstance(photo, Failed):
            yield photo
            continue
        try:
            yield _describe_one(photo, language, detail, installed, pool, _WithinBatch(context, done, len(found)))
        except (Unreadable, OutOfMemory) as error:
            yield Failed(photo.name, error)
    context.report(len(found), len(found))


def _find(path: Path | bytes) -> list[_Photo | Failed]:
    if not isinstance(path, bytes):
        found = imaging.walk(path)
        return [Failed(str(path), each) if isinstance(each, Unreadable) else _Photo(str(each), each) for each in found]
    if not path:
        return [Failed(STDIN, Unreadable("Standard input is empty.", "Pipe a photo in."))]
    if len(path) <= MAX_STDIN_BYTES:
        return [_Photo(STDIN, path)]
    return [Failed(STDIN, Unreadable(f"Standard input is over {MAX_STDIN_BYTES >> 20} MB.", "Send one photo."))]


def _describe_one(
    photo: _Photo,
    language: Language,
    detail: Literal["short", "long"],
    model: InstalledModel,
    pool: EnginePool,
    context: Context,
) -> Described:
    start = perf_counter()
    name = "Standard input" if isinstance(photo.source, bytes) else photo.name
    pixels = imaging.load(photo.source, name, DECODE_PX)
    decoding = perf_counter() - start
    loaded = pool.get(model)

    from netrika.engines.captioner import CaptionRequest

    start = perf_counter()
    result = cast("Captioner", loaded.engine).run(CaptionRequest(pixels, language.code, detail), context)
    return Described(
        file=photo.name,
        language=result.language,
        caption=result.caption,
        confidence=result.confidence,
        model=loaded.manifest.id,
        device=device.name(loaded.engine.providers),
        seconds=decoding + perf_counter() - start,
        kind=result.kind,
    )


def _require_language(model: InstalledModel, language: Language) -> None:
    if language.code not in model.manifest.languages:
        raise UnknownLanguage(
            f"{model.manifest.id} does not speak {language.english}.",
            f"It speaks: {', '.join(model.manifest.languages)}",
        )
