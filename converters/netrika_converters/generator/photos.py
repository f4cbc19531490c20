"""Photos of places, and what a prompt may say of each: its class, and what is measured from its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

HELD_BACK = 2_000  # never trained on: to measure against


@dataclass(frozen=True, slots=True)
class Photo:
    """(128, 128, 3) RGB pixels, the class of the scene, and the keys of the patterns that say what it shows."""

    pixels: Pixels
    scene: str
    keys: tuple[str, ...]


def load_photos(folder: Path, held_back: bool) -> list[Photo]:
    """The photos of `images/` with the classes of `labels.tsv`: those to train on, or those held back."""
    rows = [line.split("\t") for line in (folder / "labels.tsv").read_text("utf-8").splitlines()]
    order = np.random.default_rng(0).permutation(len(rows))
    chosen = order[:HELD_BACK] if held_back else order[HELD_BACK:]
    photos = []
    for name, scene in (rows[index] for index in sorted(chosen)):
        image = cv2.imread(str(folder / "images" / name), cv2.IMREAD_COLOR_RGB)
        if image is None:
            raise FileNotFoundError(f"{folder / 'images' / name} cannot be read.")
        pixels = np.asarray(image, np.uint8)
        photos.append(Photo(pixels, scene, tuple(keys(pixels, scene))))
    return photos


def keys(pixels: Pixels, scene: str) -> Sequence[str]:
    """The keys of what may be said: the scene, that it is a photo, and what colour and light tell.

    Thresholds were set by eye on sheets of each class, to be right rather than to be complete.
    """
    hue, saturation, value = np.moveaxis(cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV).astype(np.float32), 2, 0)
    hue, saturation, value = 2 * hue, saturation / 255, value / 255
    top = slice(0, pixels.shape[0] // 3)
    if saturation.mean() < 0.03:
        return [f"s_{scene}", f"s_{scene}_bw"] if scene != "glacier" else [f"s_{scene}"]
    warm = ((hue < 50) | (hue > 330)) & (saturation > 0.35)
    blue = (hue > 190) & (hue < 250) & (saturation > 0.25) & (value > 0.3)
    green = (hue > 65) & (hue < 170) & (saturation > 0.2)
    white = (saturation < 0.18) & (value > 0.75)
    grey_sky = (saturation[top] < 0.2) & (value[top] > 0.4)
    told = {
        "night": value.mean() < 0.3 and np.percentile(value, 98) > 0.7,
        "sunset": (warm & (value > 0.35))[top].mean() > 0.45,
        "snowy": white[pixels.shape[0] // 3 :].mean() > 0.35,
        "blue": blue[top].mean() > 0.6,
        "cloudy": grey_sky.mean() > 0.75 and value[top].std() > 0.06,
        "green": green.mean() > 0.5,
        "autumn": (warm & (hue > 8) & (hue < 50) & (value > 0.3)).mean() > 0.4,
    }
    said = {
        "forest": ("autumn", "green"),
        "mountain": ("snowy", "blue", "cloudy", "green", "sunset"),
        "sea": ("sunset", "blue", "cloudy"),
        "glacier": ("blue", "cloudy"),
        "street": ("night",),
        "buildings": ("night", "blue"),
    }
    return [f"s_{scene}", f"s_{scene}_photo", *(f"s_{scene}_{kind}" for kind in said[scene] if told[kind])]


def by_scene(photos: Sequence[Photo]) -> dict[str, list[Pixels]]:
    """Photos' pixels by the class of the scene."""
    places: dict[str, list[Pixels]] = {}
    for photo in photos:
        places.setdefault(photo.scene, []).append(photo.pixels)
    return places
