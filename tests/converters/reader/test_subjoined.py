from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from netrika_converters.reader.fonts import Face
from netrika_converters.reader.subjoined import LETTERS, Move, moved

LETTER = LETTERS["kn"]
Box = tuple[int, int, int, int]
BOXES: dict[str, Box] = {
    ".notdef": (0, 0, 100, 100),
    "ka": (50, 0, 550, 700),
    "comma": (0, -150, 100, 100),
    "ka.below": (-200, -400, 200, -100),
    "u": (0, 0, 300, 500),
    "dot": (0, -60, 40, -20),
}


def made(path: Path, boxes: dict[str, Box]) -> Face:
    """A face whose glyphs are boxes; those of a letter and of a comma alone have characters."""
    builder, glyphs = FontBuilder(1000, isTTF=True), {}
    for name, (left, bottom, right, top) in boxes.items():
        pen = TTGlyphPen(None)
        pen.moveTo((left, bottom))
        for corner in ((left, top), (right, top), (right, bottom)):
            pen.lineTo(corner)
        pen.closePath()
        glyphs[name] = pen.glyph()
    builder.setupGlyphOrder(list(boxes))
    builder.setupCharacterMap({ord(LETTER): "ka", ord(","): "comma"})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (250, left) for name, (left, *_) in boxes.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-400)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)
    return Face(str(path), 0, "Boxes", frozenset({LETTER, ","}))


def box(font: TTFont, name: str) -> Box:
    glyph = font["glyf"][name]
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax


def test_subjoined_letters_alone_move_and_what_is_behind_follows(tmp_path: Path) -> None:
    font = moved(made(tmp_path / "boxes.ttf", BOXES), LETTER, Move(right=-0.2, up=-0.1, scale=0.5))
    assert font is not None
    path = tmp_path / "moved.ttf"
    font.save(path)
    saved = TTFont(path)
    # Half as large about its middle, then 140 units to the left and 70 down.
    assert box(saved, "ka.below") == (-240, -395, -40, -245)
    assert saved["hmtx"]["ka.below"] == (110, -240)
    assert {name: box(saved, name) for name in BOXES if name != "ka.below"} == {
        name: own for name, own in BOXES.items() if name != "ka.below"
    }


@pytest.mark.parametrize("right", [-0.45, 0.05])
def test_no_letter_goes_back_behind_what_was_before_it(tmp_path: Path, right: float) -> None:
    font = moved(made(tmp_path / "boxes.ttf", BOXES), LETTER, Move(right, 0.0, 1.0))
    assert font is not None and font["hmtx"]["ka.below"][0] >= 0


def test_a_face_without_subjoined_letters_has_no_copy(tmp_path: Path) -> None:
    boxes = {name: own for name, own in BOXES.items() if name != "ka.below"}
    assert moved(made(tmp_path / "boxes.ttf", boxes), LETTER, Move(0.0, 0.0, 1.0)) is None
