"""The tasks themselves, shared by the command line and the windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Literal, cast

from netrika import imaging
from netrika.engines.context import Context
from netrika.errors import NetrikaError, OutOfMemory, UnknownLanguage, Unreadable
from netrika.languages import Language
from netrika.services.pool import EnginePool, Loaded

if TYPE_CHECKING:
    from netrika.engines.captioner import Captioner

STDIN = "-"
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

    Raises UnknownLanguage, ModelMissing, ModelCorrupt and Cancelled, which end the batch.
    """
    found = [photo for path in paths for photo in _find(path)]
    for done, photo in enumerate(found):
        context.check()
        context.report(done, len(found))
        if isinstance(photo, Failed):
            yield photo
            continue
        try:
            yield _describe_one(photo, language, detail, model, pool, _WithinBatch(context, done, len(found)))
        except (Unreadable, OutOfMemory) as error:
            yield Failed(photo.name, error)
    context.report(len(found), len(found))


def _find(path: Path | bytes) -> list[_Photo | Failed]:
    if isinstance(path, bytes):
        return [_Photo(STDIN, path)]
    try:
        return [_Photo(str(file), file) for file in imaging.walk(path)]
    except Unreadable as error:
        return [Failed(str(path), error)]


def _describe_one(
    photo: _Photo,
    language: Language,
    detail: Literal["short", "long"],
    model: str | None,
    pool: EnginePool,
    context: Context,
) -> Described:
    start = perf_counter()
    pixels = imaging.load(photo.source, photo.name, DECODE_PX)
    decoding = perf_counter() - start
    loaded = pool.get(model, "captioner")
    _require_language(loaded, language)

    from netrika.engines.captioner import CaptionRequest

    start = perf_counter()
    result = cast("Captioner", loaded.engine).run(CaptionRequest(pixels, language.code, detail), context)
    return Described(
        file=photo.name,
        language=result.language,
        caption=result.caption,
        confidence=result.confidence,
        model=loaded.manifest.id,
        device=loaded.device.name,
        seconds=decoding + perf_counter() - start,
        kind=result.kind,
    )


def _require_language(loaded: Loaded, language: Language) -> None:
    if language.code not in loaded.manifest.languages:
        raise UnknownLanguage(
            f"{loaded.manifest.id} does not speak {language.english}.",
            f"It speaks: {', '.join(loaded.manifest.languages)}",
        )
