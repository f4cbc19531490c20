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
    "comma": (0, -250, 100, 100),
    "ka.below": (-200, -400, 200, -100),
    "ra.below": (-200, -400, 200, -100),
    "u": (0, 0, 300, 500),
    "dot": (0, -60, 40, -20),
}
WIDTHS = {"ra.below": 0}
MOVE = Move(right=-0.2, up=-0.1, scale=0.5)


def made(path: Path, boxes: dict[str, Box], widths: dict[str, int]) -> Face:
    """A face whose glyphs are boxes; a letter and a comma alone have characters, and a ligature is made of two."""
    builder, glyphs = FontBuilder(1000, isTTF=True), {}
    for name, (left, bottom, right, top) in boxes.items():
        pen = TTGlyphPen(None)
        pen.moveTo((left, bottom))
        for corner in ((left, top), (right, top), (right, bottom)):
            pen.lineTo(corner)
        pen.closePath()
        glyphs[name] = pen.glyph()
    pen = TTGlyphPen(glyphs)
    for name in ("ka", "ka.below"):
        if name in glyphs:
            pen.addComponent(name, (1, 0, 0, 1, 0, 0))
    glyphs["ka_ka"] = pen.glyph()
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(LETTER): "ka", ord(","): "comma"})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (widths.get(name, 250), -200) for name in glyphs})
    builder.setupHorizontalHeader(ascent=800, descent=-400)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)
    return Face(str(path), 0, "Boxes", frozenset({LETTER, ","}))


def change(tmp_path: Path, move: Move, boxes: dict[str, Box] = BOXES) -> TTFont | None:
    """The face of boxes, changed, saved and read again."""
    font = moved(made(tmp_path / "boxes.ttf", boxes, WIDTHS), LETTER, move)
    if font is not None:
        font.save(tmp_path / "moved.ttf")
    return font and TTFont(tmp_path / "moved.ttf")


def box(font: TTFont, name: str) -> Box:
    glyph = font["glyf"][name]
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax


def test_below_base_forms_alone_move_and_what_is_behind_follows(tmp_path: Path) -> None:
    font = change(tmp_path, MOVE)
    assert font is not None
    # Half as large about its middle, then 140 units to the left and 70 down.
    assert box(font, "ka.below") == box(font, "ra.below") == (-240, -395, -40, -245)
    assert font["hmtx"]["ka.below"] == (110, -240)
    assert font["hmtx"]["ra.below"] == (0, -240)  # a mark without a width has none
    same = [name for name in BOXES if not name.endswith(".below")]
    assert [box(font, name) for name in same] == [BOXES[name] for name in same]
    assert font["name"].getDebugName(1) == "Boxes"


def test_glyphs_made_of_them_begin_where_they_do(tmp_path: Path) -> None:
    font = change(tmp_path, MOVE)
    assert font is not None
    assert box(font, "ka_ka") == (-240, -395, 550, 700) and font["hmtx"]["ka_ka"] == (250, -240)


def test_no_width_becomes_negative(tmp_path: Path) -> None:
    font = change(tmp_path, Move(-0.45, 0.0, 1.0))
    assert font is not None and font["hmtx"]["ka.below"][0] == 0


def test_negative_widths_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WIDTHS, "ka.below", 65534)
    font = change(tmp_path, MOVE)
    assert font is not None and font["hmtx"]["ka.below"][0] == 65534


def test_a_face_without_below_base_forms_has_no_copy(tmp_path: Path) -> None:
    assert change(tmp_path, MOVE, {name: own for name, own in BOXES.items() if not name.endswith(".below")}) is None
