"""How well the reader does with the app's engines: lines found on held-back scenes, WRR and CRR by language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Unattended
from netrika.engines.detector import Detector
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.runtime.device import Device
from netrika_converters.reader.metrics import Score, alphanumeric, score
from netrika_converters.reader.signs import Crop
from netrika_converters.reader.texts import LANGUAGES, canonical
from netrika_converters.reader.train_detector import Found, compare, held_back

REAL = "en, real"


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores by language and for real English crops, words read rightly (1.0) or not (0.0), and words a second."""

    scores: Mapping[str, Score]
    right: Mapping[str, NDArray[np.float64]]
    words_per_s: float


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


def find(engine: Detector, scenes: Path) -> Found:
    """Run a detector on the held-back scenes of a folder of shards. Raises FileNotFoundError."""
    counts = np.zeros(3)
    for scene in held_back(scenes):
        counts += compare(engine.run(scene.pixels, Unattended()), scene.quads)
    engine.close()
    return Found.of(*counts)


def _right(said: Sequence[str], truth: Sequence[str]) -> NDArray[np.float64]:
    return np.array([a == b for a, b in zip(said, truth, strict=True)], np.float64)
