"""Describing photos, as the command line and the windows do."""

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
from netrika.errors import UnknownLanguage
from netrika.languages import Language
from netrika.runtime import device
from netrika.services import inputs
from netrika.services.inputs import Failed, Photo
from netrika.services.pool import EnginePool

if TYPE_CHECKING:
    from netrika.engines.captioner import Captioner

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

    def work(photo: Photo, within: Context) -> Iterator[Described]:
        yield _describe_one(photo, language, detail, installed, pool, within)

    yield from inputs.each(paths, context, work)


def _describe_one(
    photo: Photo,
    language: Language,
    detail: Literal["short", "long"],
    model: InstalledModel,
    pool: EnginePool,
    context: Context,
) -> Described:
    start = perf_counter()
    pixels = imaging.load(photo.source, photo.title, DECODE_PX)
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
