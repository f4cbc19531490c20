"""Faces whose subjoined letters hang elsewhere: `python -m netrika_converters.reader.subjoined --data ... --fonts ...`.

Where below a letter its below-base forms hang (OpenType's `blwf`: subjoined letters, and signs drawn like them), how
low and how large they are, is what Kannada's and Odia's faces differ in most, and there are few of them: of each to
train on FONTS/subjoined gets copies that differ in that alone.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from zlib import crc32

import numpy as np
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from netrika_converters.reader.fonts import Face, by_family, installed
from netrika_converters.reader.texts import load_vocabularies

FOLDER = "subjoined"
LETTERS = {"kn": "ಕ", "or": "କ"}  # whose height measures the others
# How far subjoined letters are moved to the right and up, of that height: Kannada's also hang below the letter instead
# of behind it, and Odia's also stand beside its foot.
MOVED = {"kn": ((-0.45, 0.05), (-0.12, 0.05)), "or": ((-0.1, 0.2), (-0.05, 0.2))}
SCALED = (0.8, 1.2)
COPIES = 2  # of each face
HIGHEST, LOWEST = 0.35, 0.2  # of that height: where subjoined letters begin at most, and how high they are at least
VARIABLE = ("avar", "cvar", "fvar", "gvar", "HVAR", "MVAR", "STAT", "VVAR")
NEGATIVE = 1 << 15  # unsigned widths as large as this are negative ones
PRIVATE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class Move:
    """How subjoined letters are changed: moved by shares of a letter's height, and scaled about their middle."""

    right: float
    up: float
    scale: float

    @classmethod
    def draw(cls, language: str, rng: np.random.Generator) -> Move:
        return cls(*(float(rng.uniform(*bounds)) for bounds in (*MOVED[language], SCALED)))


def moved(face: Face, letter: str, move: Move) -> TTFont | None:
    """The face with its subjoined letters moved; None where it has no TrueType outlines or no such letters.

    The height of `letter` measures how far.
    """
    font = TTFont(face.path, fontNumber=face.index)
    if "glyf" not in font:
        return None
    for table in VARIABLE:
        if table in font:
            del font[table]
    height = _bounds(font, font.getBestCmap()[ord(letter)])[3]
    below = list(_below(font, height))
    glyphs, hung = font.getGlyphSet(), {}
    for name in below:
        left, bottom, right, top = _bounds(font, name)
        middle, centre = (left + right) / 2, (bottom + top) / 2
        pen, scale = TTGlyphPen(None), move.scale
        x, y = middle * (1 - scale) + move.right * height, centre * (1 - scale) + move.up * height
        outline = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(outline)
        outline.replay(TransformPen(pen, (scale, 0, 0, scale, x, y)))
        hung[name] = pen.glyph()
    for name, glyph in hung.items():
        font["glyf"][name] = glyph
    for name in font.getGlyphOrder():
        width, glyph = font["hmtx"][name][0], font["glyf"][name]
        if name in hung and 0 < width < NEGATIVE:  # what comes behind follows a letter that was moved
            width = max(width + round(move.right * height), 0)
        if name in hung or hung.keys() & set(glyph.getComponentNames(font["glyf"])):
            font["hmtx"][name] = width, round(_bounds(font, name)[0])
    return font if hung else None


def _below(font: TTFont, height: float) -> Iterator[str]:
    """Names of the glyphs that hang below the line and stand for no character by themselves."""
    encoded = {name for code, name in font.getBestCmap().items() if code not in PRIVATE}
    for name in font.getGlyphOrder():
        _, bottom, _, top = _bounds(font, name)
        if name not in encoded and bottom < 0 and top < HIGHEST * height and top - bottom > LOWEST * height:
            yield name


def _bounds(font: TTFont, name: str) -> tuple[float, float, float, float]:
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return pen.bounds or (0.0, 0.0, 0.0, 0.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/")
    parser.add_argument("--fonts", type=Path, required=True, help="the folder of more fonts")
    options = parser.parse_args()
    folder = options.fonts / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    faces, vocabularies = installed([options.fonts]), load_vocabularies(options.data)
    folder.mkdir()
    for language, letter in LETTERS.items():
        for face in chain.from_iterable(by_family(faces, vocabularies[language].letters(), held_out=False)):
            path = Path(face.path)
            name = f"{language}-{path.parent.name}-{path.stem}-{face.index}"
            rng = np.random.default_rng(crc32(name.encode()))
            for copy in range(COPIES):
                if font := moved(face, letter, Move.draw(language, rng)):
                    font.flavor = None
                    font.save(folder / f"{name}-{copy}.ttf")


if __name__ == "__main__":
    main()
