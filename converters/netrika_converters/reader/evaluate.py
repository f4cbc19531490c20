"""How well a recognizer reads: WRR and CRR by language with the app's engine, on held-out fonts and real crops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Unattended
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.runtime.device import Device
from netrika_converters.reader.metrics import Score, alphanumeric, score
from netrika_converters.reader.shards import gather, load, save, scribes
from netrika_converters.reader.signs import Crop
from netrika_converters.reader.texts import LANGUAGES, canonical

REAL = "en, real"
SEED = 11


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores by language and for real English crops, words read rightly (1.0) or not (0.0), and words a second."""

    scores: Mapping[str, Score]
    right: Mapping[str, NDArray[np.float64]]
    words_per_s: float


def held_out(data: Path, fonts: Sequence[Path], path: Path, words: int) -> list[Crop]:
    """Crops in held-out fonts, `words` a language, drawn once and kept at `path`."""
    if not path.exists():
        drawn = scribes(data, fonts, held_out=True)
        rng = np.random.default_rng(SEED)
        save(gather([drawn[language].draw(rng) for language in LANGUAGES for _ in range(words)]), path)
    return load(path).crops()


def measure(path: Path, spec: RecognizerSpec, drawn: Sequence[Crop], real: Sequence[Crop], threads: int) -> Measured:
    """Read all crops with the engine that ships; real ones are compared by their letters and digits, case aside."""
    engine = Recognizer(spec, path, Device(threads))
    start = perf_counter()
    said = [line.text for line in engine.run([crop.pixels for crop in drawn], Unattended())]
    seconds = perf_counter() - start
    scores, right = {}, {}
    for language in LANGUAGES:
        own = [index for index, crop in enumerate(drawn) if crop.language == language]
        pair = [canonical(said[index]) for index in own], [drawn[index].text for index in own]
        scores[language], right[language] = score(*pair), _right(*pair)
    if real:
        read = [alphanumeric(line.text) for line in engine.run([crop.pixels for crop in real], Unattended())]
        pair = read, [alphanumeric(crop.text) for crop in real]
        scores[REAL], right[REAL] = score(*pair), _right(*pair)
    engine.close()
    return Measured(scores, right, len(drawn) / seconds)


def _right(said: Sequence[str], truth: Sequence[str]) -> NDArray[np.float64]:
    return np.array([a == b for a, b in zip(said, truth, strict=True)], np.float64)
