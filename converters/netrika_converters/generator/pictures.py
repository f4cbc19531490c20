"""What a drawn picture shows, and how it is drawn: stickers on a plain colour or on a photo of a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika_converters.generator.nouns import Noun
from netrika_converters.generator.patterns import COLOURS, COUNTS, PLACES, RELATIONS, Patterns, plural

Pixels = NDArray[np.uint8]
Box = tuple[int, int, int]

SIDE_PX = 128
HELD_OUT = 10  # one pair in so many is never trained on
SIZES_PX = {"big": 96, "small": 32, None: 64}
ONE_OF_SEVERAL_PX = 48
# Where several stand, column and row of a grid of four: always the same, so that as many come as were asked for.
CELLS = {2: ((0, 0), (1, 1)), 3: ((0, 0), (1, 0), (0, 1)), 4: ((0, 0), (1, 0), (0, 1), (1, 1))}
OPPOSITE = {"left": "right", "right": "left", "above": "below", "below": "above"}
SPREAD = 12  # of a plain colour, each channel
OUTLINE_PX = 2
NEAR, LOST = 90, 0.2  # distance of colours in RGB, and the share of an outline that may be as near to its ground


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture shows: one noun `count` times, or two in a relation ("and", "left", ...), on a ground.

    `ground` is the key of a pattern ("bg_red", "in_forest") or None, where the prompt does not say.
    """

    nouns: tuple[Noun, ...]
    count: int = 1
    size: str | None = None
    relation: str | None = None
    ground: str | None = None

    @property
    def is_held_out(self) -> bool:
        """Whether it pairs what training never pairs: two nouns, or a noun and a ground or a number."""
        names = sorted(noun.name for noun in self.nouns)
        pairs = [" ".join(names)] if self.relation else []
        pairs += [f"{name} {self.ground}" for name in names if self.ground]
        pairs += [f"{name} {self.count}" for name in names if self.count > 1]
        return any(crc32(pair.encode()) % HELD_OUT == 0 for pair in pairs)


def draw_picture(nouns: Sequence[Noun], rng: np.random.Generator) -> Picture:
    """What one picture shows, at random."""
    kind = rng.random()
    first, second = rng.choice(len(nouns), 2, replace=False)
    grounds = [None, *(f"bg_{colour}" for colour in COLOURS), *PLACES]
    chances = np.array([0.3, *[0.55 / len(COLOURS)] * len(COLOURS), *[0.15 / len(PLACES)] * len(PLACES)])
    ground = grounds[int(rng.choice(len(grounds), p=chances))]
    if kind < 0.7:
        size = (None, "big", "small")[int(rng.integers(3))]
        return Picture((nouns[first],), size=size, ground=ground)
    if kind < 0.82:
        return Picture((nouns[first],), count=int(rng.integers(2, 5)), ground=ground)
    relation = ("and", *RELATIONS)[int(rng.choice(5, p=[0.2, 0.2, 0.2, 0.2, 0.2]))]
    return Picture((nouns[first], nouns[second]), relation=relation, ground=ground)


def kind_of(picture: Picture) -> str | None:
    """The kind of prompt that asks for a picture; None for those that mix kinds."""
    if picture.ground in PLACES:
        return None
    if picture.ground:
        return "background" if picture.count == 1 and not (picture.relation or picture.size) else None
    if picture.relation:
        return "position" if picture.relation in RELATIONS else "two"
    return "counting" if picture.count > 1 else "single"


def training_picture(nouns: Sequence[Noun], kind: str, rng: np.random.Generator) -> Picture:
    """A picture of a kind that training may show."""
    while (picture := draw_picture(nouns, rng)).is_held_out or kind_of(picture) != kind:
        pass
    return picture


def prompt(picture: Picture, language: str, patterns: Patterns, called: Sequence[str] = ()) -> str:
    """What a prompt in a language says that the picture shows; `called` are other words for its nouns than names."""
    called = called or [noun.called[language] for noun in picture.nouns]
    if picture.relation:
        said = patterns[picture.relation].format(a=called[0], b=called[1])
    elif picture.count > 1:
        said = patterns[COUNTS[picture.count]].format(a=plural(called[0]) if language == "en" else called[0])
    else:
        said = patterns[picture.size or "plain"].format(a=called[0])
    return patterns[picture.ground].format(a=said) if picture.ground else said


def said_of(picture: Picture) -> str | None:
    """The key of what a prompt says of the nouns; None where it only names one."""
    return picture.relation or COUNTS.get(picture.count) or picture.size


def load_stickers(nouns: Sequence[Noun], folder: Path) -> dict[str, Pixels]:
    """(128, 128, 4) RGBA stickers by their nouns' names."""
    stickers = {}
    for noun in nouns:
        image = cv2.imread(str(folder / noun.sticker), cv2.IMREAD_UNCHANGED)
        if image is None:
            raise FileNotFoundError(f"{folder / noun.sticker} is missing.")
        stickers[noun.name] = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGRA2RGBA), np.uint8)
    return stickers


@dataclass(frozen=True, slots=True)
class Drawn:
    """(128, 128, 3) RGB pixels, and what was drawn on them: nouns' names with their left, top and side."""

    pixels: Pixels
    placed: list[tuple[str, Box]]


def draw(
    picture: Picture, stickers: Mapping[str, Pixels], places: Mapping[str, Sequence[Pixels]], rng: np.random.Generator
) -> Drawn:
    """Draw it; `places` holds photos of each class of scene."""
    canvas = _ground(picture.ground, places, rng).astype(np.float32)
    placed = list(zip(_shown(picture), _boxes(picture), strict=True))
    for name, (left, top, side) in placed:
        small = cv2.resize(stickers[name], (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
        alpha = small[..., 3:] / 255
        spot = canvas[top : top + side, left : left + side]
        spot += alpha * (small[..., :3] - spot)
    return Drawn(np.asarray(np.round(canvas), np.uint8), placed)


def suiting(nouns: Sequence[Noun], stickers: Mapping[str, Pixels]) -> NDArray[np.float32]:
    """Which plain colours each noun stands out from: (1 + nouns, colours) of 1 or 0, a first row of 1 for no noun.

    A colour suits where little of the sticker's outline is like it. The three that suit best always do.
    """
    colours = np.array(list(COLOURS.values()), np.float32)
    rows = [np.ones(len(colours), np.float32)]
    for noun in nouns:
        sticker = stickers[noun.name]
        inside = (sticker[..., 3] > 127).astype(np.uint8)
        outline = inside - cv2.erode(inside, np.ones((2 * OUTLINE_PX + 1,) * 2, np.uint8), borderValue=0)
        pixels = sticker[outline > 0, :3].astype(np.float32)
        alike = (np.linalg.norm(pixels[:, None] - colours, axis=-1) < NEAR).mean(0)
        rows.append(((alike < LOST) | (alike <= np.sort(alike)[2])).astype(np.float32))
    return np.stack(rows)


def _shown(picture: Picture) -> list[str]:
    return [noun.name for noun in picture.nouns for _ in range(picture.count)]


def _ground(ground: str | None, places: Mapping[str, Sequence[Pixels]], rng: np.random.Generator) -> Pixels:
    if ground in PLACES:
        photos = places[PLACES[ground]]
        photo = photos[int(rng.integers(len(photos)))]
        return photo[:, ::-1] if rng.random() < 0.5 else photo
    names = list(COLOURS)
    name = ground.removeprefix("bg_") if ground else names[int(rng.integers(len(names)))]
    colour = np.array(COLOURS[name]) + rng.uniform(-SPREAD, SPREAD, 3)
    return np.broadcast_to(np.clip(colour, 0, 255), (SIDE_PX, SIDE_PX, 3)).astype(np.uint8)


def _boxes(picture: Picture) -> list[Box]:
    """Left, top and side of each sticker."""
    if picture.relation:
        return _related(picture.relation)
    if picture.count == 1:
        side = SIZES_PX[picture.size]
        return [(_middle(SIDE_PX, side), _middle(SIDE_PX, side), side)]
    half, side = SIDE_PX // 2, ONE_OF_SEVERAL_PX
    within = _middle(half, side)
    return [(half * column + within, half * row + within, side) for column, row in CELLS[picture.count]]


def _related(relation: str) -> list[Box]:
    """The first sticker on that side of the second; on the left of it for "and"."""
    relation = "left" if relation == "and" else relation
    half, side = SIDE_PX // 2, ONE_OF_SEVERAL_PX
    across, boxes = _middle(SIDE_PX, side), []
    for place in (relation, OPPOSITE[relation]):
        along = _middle(half, side) + half * (place in ("right", "below"))
        boxes.append((along, across, side) if place in ("left", "right") else (across, along, side))
    return boxes


def _middle(room: int, side: int) -> int:
    return (room - side) // 2
