"""Creating pictures from a prompt, as the command line and the windows do."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import cast

import cv2
import numpy as np

from netrika import imaging
from netrika.catalog import store
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context, Partial
from netrika.engines.generator import SCALES, SEEDS, CreateRequest, Generator, GeneratorSpec, Repaint
from netrika.engines.prompts import PictureWords
from netrika.engines.scripts import script_of
from netrika.errors import REINSTALL, ModelMissing, UnknownLanguage, Usage
from netrika.export.picture import Picture
from netrika.languages import ENGLISH, LANGUAGES, Language, system_language
from netrika.runtime import device
from netrika.services.pool import EnginePool

MOST = 1000  # pictures at once
OWN_LETTERS = {"as": set("ৰৱ"), "mr": set("ळ")}  # that Bengali and Hindi do not have
LIGHT = 128  # of a mask: where it is lighter, the picture is painted anew
MOST_PX = 2048  # of a repainted photo's longer side


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for. None leaves a setting to the model, and the seed of the first picture to chance.

    `language` is that of the prompt; None tells it from the letters and words. `photo` and `mask` are given together.
    """

    prompt: str
    count: int = 1
    seed: int | None = None
    steps: int | None = None
    guidance: float | None = None
    size_px: int | None = None
    language: Language | None = None
    photo: Path | None = None
    mask: Path | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """A picture; what the prompt was understood as, in its language, and where that is nothing names spelt like it."""

    picture: Picture
    understood: str
    nearest: Sequence[str]
    device: str
    seconds: float


@dataclass(frozen=True, slots=True)
class _One:
    """One picture's Context: its steps are counted among those of all."""

    all: Context
    index: int
    count: int

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.all.report(self.index * total + done, self.count * total, partial)

    def check(self) -> None:
        self.all.check()


@dataclass(frozen=True, slots=True)
class Limits:
    """The steps that a model can take, and the sides of the pictures that it can draw, its own first."""

    steps: range
    sides_px: tuple[int, ...]


def limits(model_id: str | None = None) -> Limits:
    """What can be asked of a model. Raises ModelMissing, ModelCorrupt."""
    spec = GeneratorSpec.parse(_model(model_id).manifest.spec)
    return Limits(spec.possible_steps, tuple(spec.side_px * scale for scale in SCALES))


def create(wish: Wish, pool: EnginePool, context: Context) -> Iterator[Created]:
    """Yield the pictures as they are done; their seeds follow one another.

    Raises Usage and UnknownLanguage for what cannot be drawn, Unreadable for photo or mask, ModelMissing, ModelCorrupt,
    Cancelled.
    """
    if not wish.prompt.strip():
        raise Usage("The prompt is empty.", "Say what to draw, such as: a red apple")
    try:
        wish.prompt.encode()
    except UnicodeEncodeError as error:
        raise Usage("The prompt is not valid Unicode.") from error
    if not 1 <= wish.count <= MOST:
        raise Usage(f"The number of pictures must be from 1 to {MOST}.")
    installed = _model(wish.model)
    _require_language(installed, wish.language)
    side_px = GeneratorSpec.parse(installed.manifest.spec).side_px
    scale = _scale(wish.size_px, side_px)
    repaint = _repaint(wish)
    first = secrets.randbelow(len(SEEDS)) if wish.seed is None else wish.seed
    request = CreateRequest(wish.prompt, first, wish.steps, wish.guidance, scale, repaint)
    loaded = pool.get(installed, context)
    engine, manifest = cast(Generator, loaded.engine), loaded.manifest
    spoken = _spoken(wish, manifest.languages, engine.names)
    for index in range(wish.count):
        context.check()
        start = perf_counter()
        seed = (request.seed + index) % len(SEEDS)
        result = engine.run(replace(request, seed=seed), _One(context, index, wish.count))
        made_with = (wish.prompt, seed, result.steps, result.guidance, manifest.id, manifest.version)
        picture = Picture(result.pixels, *made_with, repainted=repaint is not None)
        understood = engine.meanings.said(result.meaning, spoken[0])
        nearest = [] if understood else engine.names.nearest(wish.prompt, spoken)
        yield Created(picture, understood, nearest, device.name(engine.providers), perf_counter() - start)


def _model(model_id: str | None) -> InstalledModel:
    try:
        return store.find(model_id, Generator.family)
    except ModelMissing as error:
        if model_id is None:
            raise ModelMissing("No model that creates pictures is installed.", REINSTALL) from error
        raise


def _require_language(model: InstalledModel, language: Language | None) -> None:
    if language and language.code not in model.manifest.languages:
        spoken = ", ".join(model.manifest.languages)
        raise UnknownLanguage(f"{model.manifest.id} knows no {language.english}.", f"It knows: {spoken}")


def _scale(size_px: int | None, side_px: int) -> int:
    """How many times the model's own size. Raises Usage."""
    sizes = {side_px * scale: scale for scale in SCALES}
    if size_px is not None and size_px not in sizes:
        raise Usage(f"This model draws pictures of {' or '.join(map(str, sizes))} pixels a side.")
    return 1 if size_px is None else sizes[size_px]


def _repaint(wish: Wish) -> Repaint | None:
    """The photo and its mask, as large as they are up to MOST_PX. Raises Usage, Unreadable."""
    if wish.photo is None or wish.mask is None:
        if wish.photo or wish.mask:
            raise Usage("To repaint a photo, give it and its mask: white where it is to be painted anew.")
        return None
    if wish.size_px is not None:
        raise Usage("A photo that is repainted keeps its size: no other can be asked for.")
    pixels, mask = (imaging.load(path, str(path)) for path in (wish.photo, wish.mask))
    if pixels.shape != mask.shape:
        sizes = " and ".join(f"{width} x {height}" for height, width, _ in (pixels.shape, mask.shape))
        raise Usage(f"The photo and its mask must be of one size; they have {sizes} pixels.")
    anew = np.where(mask.min(2) >= LIGHT, np.uint8(255), np.uint8(0))
    height, width = anew.shape
    if (shrunk := MOST_PX / max(height, width)) < 1:
        size = max(round(shrunk * width), 1), max(round(shrunk * height), 1)
        pixels, anew = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (pixels, anew))
    return Repaint(np.asarray(pixels, np.uint8), np.asarray(anew) > 0)


def _spoken(wish: Wish, known: Sequence[str], names: PictureWords) -> list[str]:
    """The languages that a prompt can be in, the likest first: that which was named, else those of its script.

    Of these that is likest which has most of the prompt's words, then one that has a letter of its own in the prompt,
    then the system's own, English where the model does not know that.
    """
    if wish.language:
        return [wish.language.code]
    script, own = script_of(wish.prompt), system_language().code
    own = own if own in known else ENGLISH.code
    fitting = [language.code for language in LANGUAGES if language.script == script and language.code in known]

    def unlike(code: str) -> tuple[int, bool, bool, bool]:
        letters = OWN_LETTERS.get(code, set())
        return -names.heard(wish.prompt, code), not letters & set(wish.prompt), code != own, bool(letters)

    return sorted(fitting or known, key=unlike)
