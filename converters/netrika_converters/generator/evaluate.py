"""Score a generator with the engine that ships: what was asked for, how like photos scenes are, and a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netrika.engines.captioner import Captioner
from netrika.engines.context import Unattended
from netrika.engines.generator import CreateRequest, Generator
from netrika_converters import weights
from netrika_converters.generator.benchmark import Draw, Scores
from netrika_converters.generator.patterns import Patterns
from netrika_converters.generator.photos import Photo, load_photos
from netrika_converters.generator.pictures import Pixels
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.scenery import SceneClassifier, distance, features
from netrika_converters.generator.verifier import Verifier, VerifierConfig

SHEET, SHEET_ROW = "sheet.webp", 8
SEED = 11


@dataclass(frozen=True, slots=True)
class Scenery:
    """Shares of photos and of drawn scenes whose class is seen rightly, and distances from photos held back."""

    photos_right: float
    drawn_right: float
    distance: float
    distance_of_photos: float


def load_verifier(path: Path) -> Verifier:
    """The verifier with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Verifier(VerifierConfig(**sizes)))


def drawing(engine: Generator, seed: int = 0) -> Draw:
    """Draw with the engine, each prompt with a seed of its own."""

    def draw(prompts: Sequence[str]) -> Pixels:
        requests = (CreateRequest(prompt, seed + index) for index, prompt in enumerate(prompts))
        return np.stack([engine.run(request, Unattended()).pixels for request in requests])

    return draw


def scene_prompts(
    photos: Sequence[Photo], patterns: dict[str, Patterns], count: int, rng: np.random.Generator
) -> list[tuple[str, str]]:
    """Prompts that photos could have, each with its class of scene, in any language."""
    languages, asked = sorted(patterns), []
    for index in rng.choice(len(photos), count):
        photo, language = photos[int(index)], languages[int(rng.integers(len(languages)))]
        asked.append((photo.scene, patterns[language][photo.keys[int(rng.integers(len(photo.keys)))]]))
    return asked


def scenery(draw: Draw, data: Path, samples: Samples, captioner: Captioner, count: int) -> Scenery:
    """Score `count` drawn scenes beside the photos held back, and as many photos to train on for comparison."""
    rng = np.random.default_rng(SEED)
    known, unseen = samples.photos, load_photos(data / "scenes", held_back=True)
    given, real = (features(captioner, np.stack([photo.pixels for photo in photos])) for photos in (known, unseen))
    classify = SceneClassifier(given, [photo.scene for photo in known])
    asked = scene_prompts(unseen, samples.patterns, count, rng)
    drawn = features(captioner, draw([prompt for _, prompt in asked]))
    return Scenery(
        _share(classify(real), [photo.scene for photo in unseen]),
        _share(classify(drawn), [scene for scene, _ in asked]),
        distance(drawn, real),
        distance(given[rng.permutation(len(given))[:count]], real),
    )


def _share(told: Sequence[str], true: Sequence[str]) -> float:
    return float(np.mean([a == b for a, b in zip(told, true, strict=True)]))


def sheet(draw: Draw, prompts: Sequence[str]) -> Pixels:
    """Pictures side by side, SHEET_ROW a row."""
    pixels = draw(prompts)
    missing = -len(pixels) % SHEET_ROW
    pixels = np.pad(pixels, ((0, missing), (0, 0), (0, 0), (0, 0)))
    rows = [np.hstack(list(pixels[start : start + SHEET_ROW])) for start in range(0, len(pixels), SHEET_ROW)]
    return np.vstack(rows)


def measured_part(scores: Scores, scenes: Scenery, verified: dict[str, float]) -> str:
    """The card's figures as Markdown."""
    accuracy = ", ".join(f"{kind} {share:.1%}" for kind, share in verified.items())
    return "\n".join(
        [
            scores.table(),
            "",
            f"Between the best and the worst language lie {100 * scores.spread:.1f} points. The verifier is right on",
            f"held-out compositions: {accuracy}.",
            "",
            f"Scenes: the class that was asked for is seen in {scenes.drawn_right:.1%} of the pictures (in photos held",
            f"back: {scenes.photos_right:.1%}). Distance from photos held back: {scenes.distance:.2f} (that of as many",
            f"other photos: {scenes.distance_of_photos:.2f}).",
        ]
    )
