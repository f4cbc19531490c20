"""Describing photos, as the command line and the windows do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Literal, cast

import numpy as np
from numpy.typing import NDArray

from netrika import imaging
from netrika.catalog import store
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context, Silent
from netrika.errors import UnknownLanguage, Usage
from netrika.languages import Language
from netrika.runtime import device
from netrika.services import inputs, reading
from netrika.services.inputs import Failed, Photo
from netrika.services.pool import EnginePool, require_backend, require_memory
from netrika.wording import wording

if TYPE_CHECKING:
    from netrika.engines.captioner import Captioner
    from netrika.engines.vision_language import VisionLanguage

TALKS = "vision-language"  # the family of models that can be asked
ASKABLE = "Name a vision-language model with --model; netrika models list --available shows those that can be pulled."
UNSURE = "und"  # the language of a reply that is in none that was asked for
MOST_TEXT = 300  # characters of what was read, behind a description
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
    text: reading.How | None = None,
) -> Iterator[Described | Failed]:
    """Yield each photo's description in order; folders are walked, bytes (from standard input) are named `-`.

    `text` is how the text on each photo is read, which is told behind the description; None where it is not.

    Raises UnknownLanguage, ModelMissing, OutOfMemory and EngineMissing before any photo is read; ModelCorrupt and
    Cancelled end the batch.
    """
    installed = store.find(model, "captioner", or_of=[TALKS])
    _require_language(installed, language)
    require_memory(installed.manifest)
    require_backend(installed.manifest)
    if text:
        store.find(text.model, "reader")

    def work(photo: Photo, within: Context) -> Iterator[Described]:
        described = _describe_one(photo, language, detail, installed, pool, within)
        yield _with_text(described, photo, language, text, pool, within) if text else described

    yield from inputs.each(paths, context, work)


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question about photos."""

    files: tuple[str, ...]
    question: str
    language: str
    answer: str
    confidence: float
    model: str
    device: str
    seconds: float


def ask(
    paths: Iterable[Path | bytes],
    question: str,
    language: Language,
    model: str | None,
    pool: EnginePool,
    context: Context,
) -> Answered:
    """Answer a question about photos, all looked at together.

    Raises Usage for a model that only describes, UnknownLanguage, ModelMissing, OutOfMemory, EngineMissing, NotFound,
    Unreadable, Cancelled.
    """
    if not question.strip():
        raise Usage("The question is empty.", "Ask something, such as: What is written on the board?")
    installed = store.find(model, "captioner", or_of=[TALKS])
    if installed.manifest.family != TALKS:
        raise Usage(f"{installed.manifest.id} cannot be asked, it only describes.", ASKABLE)
    _require_language(installed, language)
    require_memory(installed.manifest)
    require_backend(installed.manifest)
    from netrika.engines.vision_language import MOST_PICTURES, AskRequest

    start = perf_counter()
    photos: list[tuple[str, NDArray[np.uint8]]] = []

    def work(photo: Photo, within: Context) -> Iterator[Failed]:
        if len(photos) == MOST_PICTURES:
            raise Usage(f"A question can be about {MOST_PICTURES} photos at most.", "Ask about fewer at a time.")
        photos.append((photo.name, imaging.load(photo.source, photo.title, DECODE_PX)))
        return iter(())

    for failed in inputs.each(paths, context, work):
        raise failed.error
    decoding = perf_counter() - start
    loaded = pool.get(installed, context)
    start = perf_counter()
    request = AskRequest(tuple(pixels for _, pixels in photos), question, language.code)
    reply = cast("VisionLanguage", loaded.engine).ask(request, context)
    return Answered(
        files=tuple(name for name, _ in photos),
        question=question,
        language=reply.language,
        answer=reply.text,
        confidence=reply.confidence,
        model=loaded.manifest.id,
        device=device.name(loaded.engine.providers),
        seconds=decoding + perf_counter() - start,
    )


def is_alt_text(caption: str, language: str) -> bool:
    """Whether a caption may stand for its photo: it is in the language asked for, and tells what is to be seen."""
    return bool(caption) and language != UNSURE and wording(language).is_description(caption)


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
    loaded = pool.get(model, context)

    from netrika.engines.captioner import CaptionRequest

    start = perf_counter()
    result = cast("Captioner | VisionLanguage", loaded.engine).run(
        CaptionRequest(pixels, language.code, detail), context
    )
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


def _with_text(
    described: Described, photo: Photo, language: Language, how: reading.How, pool: EnginePool, context: Context
) -> Described:
    """The description with what can be read on the photo, as far as it fits in a sentence."""
    start = perf_counter()
    context.report(0, 1, described.caption)  # the lines that are read are no description
    page = next(reading.read([photo.source], how, pool, Silent(context)))
    said = "" if isinstance(page, Failed) else ", ".join(line.text for line in page.page.lines)
    if not said:
        return described
    if len(said) > MOST_TEXT:
        said = said[:MOST_TEXT].rstrip() + "…"
    caption = wording(language.code).with_text(described.caption, said)
    return replace(described, caption=caption, seconds=described.seconds + perf_counter() - start)


def _require_language(model: InstalledModel, language: Language) -> None:
    if language.code not in model.manifest.languages:
        raise UnknownLanguage(
            f"{model.manifest.id} does not speak {language.english}.",
            f"It speaks: {', '.join(model.manifest.languages)}",
        )
