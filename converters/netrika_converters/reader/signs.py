"""One cropped word as a camera sees it on a sign: ink on a surface, light, and what the camera does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.crops import Grey, to_height
from netrika_converters.reader.fonts import Face, draw_face
from netrika_converters.reader.lettering import JOINED_SCRIPTS, Mask, bend, shape, shape_spaced, tilt
from netrika_converters.reader.texts import Vocabulary

Say = Callable[[Vocabulary, np.random.Generator], str]

WIDEST_PX = 768
SHARP_BELOW_PX = 22  # lettering as low as this is not blurred besides


@dataclass(frozen=True, slots=True)
class Crop:
    """A (64, w) crop, what it says in logical order, and the language it was drawn for."""

    pixels: Grey
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Scribe:
    """Draws crops of one language; `photos` are (n, h, w) grey photos to draw on."""

    vocabulary: Vocabulary
    families: list[list[Face]]
    photos: Grey

    def draw(self, rng: np.random.Generator, say: Say = Vocabulary.draw) -> Crop:
        """One crop of what the vocabulary is made to say. Texts that no face covers or without ink are drawn anew."""
        while True:
            text = say(self.vocabulary, rng)
            ink = self._ink(text, rng)
            if ink is not None and min(ink.shape) > 5:
                return Crop(self._photograph(ink, rng), text, self.vocabulary.language)

    def draw_nothing(self, rng: np.random.Generator) -> Crop:
        """A crop without text, for detectors take foliage, fences and dogs for it at times."""
        photo = self.photos[rng.integers(len(self.photos))]
        height = int(rng.integers(10, 64))
        width = int(min(height * np.exp(rng.uniform(-0.4, 1.6)), photo.shape[1]))
        y, x = rng.integers(0, photo.shape[0] - height + 1), rng.integers(0, photo.shape[1] - width + 1)
        return Crop(_camera(photo[y : y + height, x : x + width].astype(np.float32), rng), "", self.vocabulary.language)

    def _ink(self, text: str, rng: np.random.Generator) -> Mask | None:
        face = draw_face(self.families, text, rng)
        if face is None:
            return None
        if self.vocabulary.language not in JOINED_SCRIPTS and len(text) > 1 and rng.random() < 0.06:
            ink = shape_spaced(text, face, int(rng.integers(2, 14)))
        else:
            ink = shape(text, face)
        if not ink.size:
            return None
        if rng.random() < 0.25:  # condensed or extended lettering
            scale = rng.uniform(0.65, 1.35)
            ink = cv2.resize(ink, (max(int(ink.shape[1] * scale), 4), ink.shape[0]), interpolation=cv2.INTER_AREA)
        if rng.random() < 0.3:  # thinner or fatter: signs like bold letters
            kernel = np.ones((2, 2) if rng.random() < 0.6 else (3, 3), np.uint8)
            heavier = rng.random() < 0.85 or ink.mean() < 50
            ink = cv2.dilate(np.pad(ink, 2), kernel) if heavier else cv2.erode(ink, np.ones((2, 2), np.uint8))
        if rng.random() < 0.12 and ink.shape[1] > 2 * ink.shape[0]:
            ink = bend(ink, float(rng.uniform(-0.45, 0.45)))
        if ink.size and rng.random() < 0.6:
            ink = tilt(ink, rng, float(rng.uniform(0.2, 1.3)))
        return ink

    def _photograph(self, ink: Mask, rng: np.random.Generator) -> Grey:
        ink = _margins(ink, rng)
        height, width = ink.shape
        surface = self._surface(height, width, rng)
        tone = _contrasting(float(surface.mean()), rng)
        if rng.random() < 0.22:
            _clutter(surface, ink, tone, rng)
        _effects(surface, ink, tone, rng)
        alpha = ink.astype(np.float32) * np.float32(rng.uniform(0.92, 1.0) / 255)
        fill: np.float32 | NDArray[np.float32] = np.float32(tone)
        if rng.random() < 0.08:  # letters worn, or painted in two tones
            fill = fill + np.float32(rng.uniform(10, 30)) * self._ripple(height, width, rng)
        surface += alpha * (fill - surface)
        if rng.random() < 0.04:
            _occlude(surface, rng)
        if rng.random() < 0.4:
            surface *= _light(height, width, rng)
        return _camera(surface, rng)

    def _surface(self, height: int, width: int, rng: np.random.Generator) -> NDArray[np.float32]:
        """A painted board, or a piece of a photo."""
        photo = self.photos[rng.integers(len(self.photos))]
        if rng.random() < 0.2:
            side = min(photo.shape)
            scale = rng.uniform(0.25, 1.0)
            h, w = (
                max(int(side * scale * min(1, height / width)), 4),
                max(int(side * scale * min(1, width / height)), 4),
            )
            y, x = rng.integers(0, side - h + 1), rng.integers(0, side - w + 1)
            piece = cv2.resize(photo[y : y + h, x : x + w], (width, height), interpolation=cv2.INTER_LINEAR)
            soft = rng.uniform(0.15, 0.7)
            return np.asarray(piece * soft + (1 - soft) * rng.uniform(0, 255), np.float32)
        level = (
            rng.uniform(0, 255)
            if rng.random() < 0.45
            else (rng.uniform(0, 40) if rng.random() < 0.4 else rng.uniform(200, 255))
        )
        board = np.full((height, width), level, np.float32)
        if rng.random() < 0.45:
            board += np.float32(rng.uniform(2, 18)) * self._ripple(height, width, rng)
        if rng.random() < 0.07:  # the border of a board, a rule, a seam
            thickness = int(rng.integers(1, max(height // 10, 2)))
            y = int(rng.integers(0, height))
            cv2.line(board, (0, y), (width, y + int(rng.normal(0, 2))), rng.uniform(0, 255), thickness)
        return board

    def _ripple(self, height: int, width: int, rng: np.random.Generator) -> NDArray[np.float32]:
        """A photo's texture, between about -1 and 1."""
        photo = self.photos[rng.integers(len(self.photos))]
        piece = cv2.resize(photo, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)
        return np.asarray((piece - piece.mean()) / 100, np.float32)


def _margins(ink: Mask, rng: np.random.Generator) -> Mask:
    """Room around the ink: detectors cut it from a hair too tight, people leave a quarter of the height."""
    height, width = ink.shape
    loose = rng.random() < 0.5
    top, bottom, left, right = (
        round(height * rng.uniform(*((0.08, 0.4) if loose else (-0.03, 0.16)))) for _ in range(4)
    )
    ink = ink[max(-top, 0) : height - max(-bottom, 0), max(-left, 0) : width - max(-right, 0)]
    return np.pad(ink, [(max(top, 0), max(bottom, 0)), (max(left, 0), max(right, 0))])


def _contrasting(level: float, rng: np.random.Generator) -> float:
    """A tone that can be read on a surface: mostly far from it, sometimes close."""
    least = 45 if rng.random() < 0.08 else rng.uniform(80, 190)
    for _ in range(20):
        tone = rng.uniform(0, 255)
        if abs(tone - level) > least:
            return tone
    return 0.0 if level > 127 else 255.0


def _clutter(surface: NDArray[np.float32], ink: Mask, tone: float, rng: np.random.Generator) -> None:
    """What stands next to the word on a sign: the edge of another line above or below, or of a word beside."""
    height, width = ink.shape
    piece = ink[:, ::-1] if rng.random() < 0.5 else ink[::-1]
    depth = int(height * rng.uniform(0.03, 0.14))
    if depth < 1:
        return
    edge = np.zeros_like(ink)
    side = rng.random()
    rows = np.flatnonzero(piece.any(1))
    if side < 0.4:
        edge[:depth] = piece[max(rows[-1] + 1 - depth, 0) : max(rows[-1] + 1, depth)][:depth]
    elif side < 0.8:
        edge[-depth:] = piece[rows[0] : rows[0] + depth] if rows[0] + depth <= height else 0
    else:
        columns = np.flatnonzero(piece.any(0))
        if columns[0] + depth <= width:
            spot = edge[:, -depth:] if rng.random() < 0.5 else edge[:, :depth]
            spot[:] = piece[:, columns[0] : columns[0] + depth]
    surface += edge.astype(np.float32) / np.float32(255) * (np.float32(tone) - surface)


def _effects(surface: NDArray[np.float32], ink: Mask, tone: float, rng: np.random.Generator) -> None:
    """Shadow, outline or relief under the letters."""
    kind = rng.random()
    if kind < 0.12:  # shadow
        x, y = rng.integers(-4, 5, 2)
        shadow = cv2.warpAffine(ink, np.array([[1, 0, x], [0, 1, y]], np.float32), ink.shape[::-1])
        if rng.random() < 0.6:
            shadow = cv2.GaussianBlur(shadow, (0, 0), float(rng.uniform(0.8, 3)))
        surface += (
            shadow.astype(np.float32) * np.float32(rng.uniform(0.3, 0.9) / 255) * (np.float32(_beyond(tone)) - surface)
        )
    elif kind < 0.22:  # outline
        size = int(rng.integers(2, 6))
        around = cv2.dilate(ink, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
        surface += around.astype(np.float32) / np.float32(255) * (np.float32(_beyond(tone)) - surface)
    elif kind < 0.28:  # relief: light from one side, shade on the other
        step = int(rng.integers(1, 4))
        lit = np.roll(ink, (-step, -step), (0, 1)).astype(np.float32) - np.roll(ink, (step, step), (0, 1))
        surface += lit * np.float32(rng.uniform(0.2, 0.6))


def _beyond(tone: float) -> float:
    return 10.0 if tone > 127 else 245.0


def _occlude(surface: NDArray[np.float32], rng: np.random.Generator) -> None:
    """A wire, a pole or a leaf over a little of the word."""
    height, width = surface.shape
    start = (int(rng.integers(0, width)), int(rng.integers(0, height)))
    end = (int(start[0] + rng.normal(0, width / 3)), int(start[1] + rng.normal(0, height)))
    cv2.line(surface, start, end, rng.uniform(0, 255), int(rng.integers(1, 5)), cv2.LINE_AA)


def _light(height: int, width: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Uneven light: a smooth factor about 1."""
    grid = rng.uniform(0.75, 1.15, (2, 3)).astype(np.float32)
    return np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def _camera(surface: NDArray[np.float32], rng: np.random.Generator) -> Grey:
    """Resolution, blur, noise, exposure and JPEG; then the recognizer's height."""
    height, width = surface.shape
    # The height that the word had on the sensor, in pixels.
    seen = int(np.clip(np.exp(rng.normal(np.log(38), 0.4)), 15, 90))
    out = (max(int(width * seen / height), 6), seen)
    pixels = cv2.resize(surface, out, interpolation=cv2.INTER_AREA if seen < height else cv2.INTER_LINEAR)
    blur = rng.random() if seen > SHARP_BELOW_PX else 1.0
    if blur < 0.22:
        pixels = cv2.GaussianBlur(pixels, (0, 0), float(rng.uniform(0.3, 0.03 * seen + 0.2)))
    elif blur < 0.27:
        length = int(rng.integers(2, max(seen // 10, 3) + 1))
        kernel = np.zeros((length, length), np.float32)
        cv2.line(kernel, (0, int(rng.integers(length))), (length - 1, int(rng.integers(length))), 1.0)
        pixels = cv2.filter2D(pixels, -1, kernel / max(kernel.sum(), 1.0))
    if rng.random() < 0.35:
        pixels = pixels + rng.normal(0, rng.uniform(1, 10), pixels.shape).astype(np.float32)
    if rng.random() < 0.3:
        pixels = (pixels - 128) * np.float32(rng.uniform(0.75, 1.3)) + np.float32(128 + rng.uniform(-30, 30))
    grey = np.clip(pixels, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        _, coded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))])
        grey = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)
    return to_height(grey, WIDEST_PX)
