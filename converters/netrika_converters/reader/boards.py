"""A sign board drawn flat: lines of text in one or two languages on a coloured board, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika_converters.reader.fonts import Face, draw_face
from netrika_converters.reader.lettering import Mask, shape
from netrika_converters.reader.texts import LANGUAGES, Vocabulary

Colour = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Board:
    """(h, w, 3) float32 pixels, (h, w) float32 alpha, and its lines: (n, 4, 2) corners, and what they say."""

    pixels: NDArray[np.float32]
    alpha: NDArray[np.float32]
    quads: NDArray[np.float32]
    texts: list[str]


@dataclass(frozen=True, slots=True)
class SignWriter:
    """Draws boards: a vocabulary and font families for each language, and (n, h, w, 3) photos to take colours from."""

    vocabularies: Mapping[str, Vocabulary]
    families: Mapping[str, Sequence[Sequence[Face]]]
    photos: NDArray[np.uint8]

    def draw(self, rng: np.random.Generator) -> Board | None:
        """One board, or text without one; None where a text cannot be drawn."""
        languages = [LANGUAGES[rng.integers(len(LANGUAGES))], "en"]
        count = int(rng.choice([1, 2, 3, 4, 6, 9], p=[0.36, 0.24, 0.16, 0.1, 0.08, 0.06]))
        lines = [
            line for _ in range(count) if (line := self._line(languages[int(rng.random() < 0.3)], rng)) is not None
        ]
        if not lines:
            return None
        ground, ink = self._colours(rng)
        return self._lay_out([text for text, _ in lines], [mask for _, mask in lines], ground, ink, rng)

    def _line(self, language: str, rng: np.random.Generator) -> tuple[str, Mask] | None:
        vocabulary = self.vocabularies[language]
        text = " ".join(vocabulary.draw(rng) for _ in range(int(rng.choice([1, 2, 3], p=[0.6, 0.25, 0.15]))))
        face = draw_face(self.families[language], text, rng)
        if face is None:
            return None
        ink = shape(text, face)
        if min(ink.shape) < 6:
            return None
        height = int(np.exp(rng.uniform(np.log(11), np.log(90))))
        width = max(int(ink.shape[1] * height / ink.shape[0]), 6)
        return text, np.asarray(cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA), np.uint8)

    def _colours(self, rng: np.random.Generator) -> tuple[Colour, Colour]:
        """Two colours that can be told apart, drawn from photos or plain."""

        def one() -> Colour:
            if rng.random() < 0.5:
                photo = self.photos[rng.integers(len(self.photos))]
                spot = photo[rng.integers(photo.shape[0]), rng.integers(photo.shape[1])]
                return np.asarray(spot, np.float32)
            return rng.uniform(0, 255, 3).astype(np.float32)

        ground = one()
        for _ in range(30):
            ink = one() if rng.random() < 0.5 else np.full(3, rng.choice([0.0, 255.0]), np.float32)
            if abs(float((ink - ground) @ [0.3, 0.6, 0.1])) > 60:
                break
        return ground, ink

    def _lay_out(
        self, texts: list[str], lines: list[Mask], ground: Colour, ink: Colour, rng: np.random.Generator
    ) -> Board:
        tallest = max(line.shape[0] for line in lines)
        gap = tallest * rng.uniform(0.25, 0.9)
        pad = int(tallest * rng.uniform(0.2, 1.2))
        width = max(line.shape[1] for line in lines) + 2 * pad
        height = int(sum(line.shape[0] + gap for line in lines) - gap) + 2 * pad
        alpha = np.full((height, width), float(rng.random() < 0.75), np.float32)
        pixels = np.broadcast_to(ground, (height, width, 3)).astype(np.float32).copy()
        if rng.random() < 0.4:
            slope = np.linspace(rng.uniform(-40, 0), rng.uniform(0, 40), width, dtype=np.float32)
            pixels += slope[None, :, None]
        if rng.random() < 0.25:
            edge = max(pad // 4, 1)
            cv2.rectangle(pixels, (edge, edge), (width - edge, height - edge), ink.tolist(), max(edge // 2, 1))
        align, y, quads = rng.choice(["left", "middle", "right"]), float(pad), []
        for line in lines:
            h, w = line.shape
            free = width - 2 * pad - w
            x = pad + {"left": 0, "middle": free // 2, "right": free}[str(align)]
            top = int(y)
            cover = line.astype(np.float32) / 255
            spot = pixels[top : top + h, x : x + w]
            spot += cover[: spot.shape[0], :, None] * (ink - spot)
            under = alpha[top : top + h, x : x + w]
            np.maximum(under, cover[: under.shape[0]], out=under)
            quads.append([[x, top], [x + w, top], [x + w, top + h], [x, top + h]])
            y += h + gap
        return Board(pixels, alpha, np.array(quads, np.float32), texts)
