"""How well the reader does with the app's engines: lines found on held-back scenes, WRR and CRR by language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Unattended
from netrika.engines.detector import Detector
from netrika.engines.reader import Reader, ReadRequest
from netrika.engines.recognizer import Recognizer
from netrika.engines.scripts import LanguageSpec, language_of, script_of, spelled_in
from netrika_converters.reader.metrics import Score, alphanumeric, score
from netrika_converters.reader.scene_shards import sign_writer
from netrika_converters.reader.scenes import Scene, draw_scene
from netrika_converters.reader.signs import Crop
from netrika_converters.reader.texts import LANGUAGES, canonical
from netrika_converters.reader.train_detector import Found, compare

REAL = "en, real"
SCENE_PX = 960


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores by language and for real English crops, words read rightly (1.0) or not (0.0), and words a second."""

    scores: Mapping[str, Score]
    right: Mapping[str, NDArray[np.float64]]
    words_per_s: float


def measure(
    engine: Recognizer, spec: LanguageSpec, drawn: Sequence[Crop], real: Sequence[Crop], listed: bool = False
) -> Measured:
    """Read all crops with the engine, which is closed, and spell them as the language that each seems to be in.

    Real ones are compared by letters and digits, case aside. Where it is unsure, `listed` words are preferred.
    """
    start = perf_counter()
    lines = engine.run([crop.pixels for crop in drawn], Unattended(), listed=listed)
    said = [spelled_in(language_of(line.text, script_of(line.text), spec), line.text) for line in lines]
    seconds = perf_counter() - start
    scores, right = {}, {}
    for language in LANGUAGES:
        own = [index for index, crop in enumerate(drawn) if crop.language == language]
        pair = [canonical(said[index]) for index in own], [spelled_in(language, drawn[index].text) for index in own]
        scores[language], right[language] = score(*pair), _right(*pair)
    if real:
        told = engine.run([crop.pixels for crop in real], Unattended(), listed=listed)
        read = [alphanumeric(line.text) for line in told]
        pair = read, [alphanumeric(crop.text) for crop in real]
        scores[REAL], right[REAL] = score(*pair), _right(*pair)
    engine.close()
    return Measured(scores, right, len(drawn) / seconds)


def find(engine: Detector, scenes: Sequence[Scene]) -> Found:
    """Find scenes' lines with a detector, which is closed."""
    counts = np.zeros(3)
    for scene in scenes:
        counts += compare(engine.run(scene.pixels, Unattended()), scene.quads)
    engine.close()
    return Found.of(*counts)


@dataclass(frozen=True, slots=True)
class Whole:
    """Words on scenes, those of them that were read without a fault, and all that was read."""

    words: int
    right: int
    told: int

    @property
    def recall(self) -> float:
        return self.right / max(self.words, 1)

    @property
    def false(self) -> float:
        """The share of what was read that is not there."""
        return 1 - self.right / max(self.told, 1)


def draw_scenes(data: Path, fonts: Sequence[Path], count: int, seed: int) -> list[Scene]:
    """Scenes with signs in held-out fonts."""
    writer, rng = sign_writer(data, fonts, held_out=True), np.random.default_rng(seed)
    return [draw_scene(writer, SCENE_PX, rng) for _ in range(count)]


def read_scenes(reader: Reader, scenes: Sequence[Scene]) -> Whole:
    """Find and read scenes' words, wherever on them."""
    there, told, right = 0, 0, 0
    for scene in scenes:
        words = Counter(spelled_in("bn", word) for text in scene.texts for word in text.split())
        lines = reader.run(ReadRequest(scene.pixels), Unattended()).lines
        read = Counter(spelled_in("bn", canonical(word)) for line in lines for word in line.text.split())
        there, told, right = there + words.total(), told + read.total(), right + (words & read).total()
    return Whole(there, right, told)


def _right(said: Sequence[str], truth: Sequence[str]) -> NDArray[np.float64]:
    return np.array([a == b for a, b in zip(said, truth, strict=True)], np.float64)
