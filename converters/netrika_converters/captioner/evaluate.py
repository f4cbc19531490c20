"""Caption dev photos with the engine that ships, in every language, and score what it says."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netrika.engines.captioner import Captioner
from netrika.engines.context import Unattended
from netrika.languages import find, share_in_script
from netrika_converters.captioner.captions import Caption
from netrika_converters.captioner.metrics import bleu4, cider_scores

Dev = Mapping[str, Mapping[str, list[Caption]]]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One caption as the engine said it; `seconds` is the search alone."""

    text: str
    mean_log_p: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Figures:
    """A language's figures over `photos` dev photos with `references` each on average."""

    photos: int
    references: float
    cider_d: float
    bleu4: float
    in_script: float
    distinct: float


def encode_all(engine: Captioner, photos: Iterable[NDArray[np.uint8]]) -> tuple[list[NDArray[np.float32]], float]:
    """Visual tokens of every photo and the median milliseconds that one took."""
    visuals, times = [], []
    for pixels in photos:
        start = time.perf_counter()
        visuals.append(engine.encode(pixels))
        times.append(time.perf_counter() - start)
    return visuals, 1000 * float(np.median(times))


def speak(
    engine: Captioner, visuals: list[NDArray[np.float32]], language: str, beams: int | None = None
) -> list[Spoken]:
    """The engine's best caption of each photo, with as many beams as its model has, or so many."""
    spoken = []
    for visual in visuals:
        start = time.perf_counter()
        best = engine.search(visual, engine.spec.voices[language], Unattended(), beams=beams)[0]
        spoken.append(Spoken(engine.text(best), best.mean_log_p, time.perf_counter() - start))
    return spoken


def rows_for(dev: Dev, ids: list[str], language: str, most: int) -> list[int]:
    """Which photos have references in a language, at most `most`, the same ones every time."""
    return [row for row, photo in enumerate(ids) if language in dev[photo]][:most]


def scores(spoken: Mapping[str, Spoken], dev: Dev, language: str) -> NDArray[np.float64]:
    """CIDEr-D of each photo's caption against its references in the language."""
    candidates = {photo: each.text for photo, each in spoken.items()}
    references = {photo: [caption.text for caption in dev[photo][language]] for photo in spoken}
    return cider_scores(candidates, references, language)


def figures(spoken: Mapping[str, Spoken], dev: Dev, language: str) -> Figures:
    """Score captions by photo against the photo's references in the language."""
    candidates = {photo: each.text for photo, each in spoken.items()}
    references = {photo: [caption.text for caption in dev[photo][language]] for photo in spoken}
    texts = list(candidates.values())
    return Figures(
        photos=len(texts),
        references=float(np.mean([len(each) for each in references.values()])),
        cider_d=float(scores(spoken, dev, language).mean()),
        bleu4=bleu4(candidates, references, language),
        in_script=float(np.mean([share_in_script(text, find(language)) >= 0.9 for text in texts])),
        distinct=len(set(texts)) / len(texts),
    )
