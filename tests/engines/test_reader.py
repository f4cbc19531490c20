from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from netrika.catalog import store
from netrika.catalog.store import InstalledModel
from netrika.engines.context import Unattended
from netrika.engines.reader import (
    MARGINS,
    THIRD_MARGIN,
    Reader,
    ReaderSpec,
    ReadRequest,
    ReadResult,
    part_of,
    rectify,
    with_margin,
)
from netrika.engines.recognizer import Line, Word
from netrika.errors import Cancelled, ModelCorrupt, UnknownLanguage
from netrika.runtime.device import CPU, Device

Plate = Callable[..., NDArray[np.uint8]]
Sign = Callable[..., NDArray[np.uint8]]
SHOP = [("ab 12", 40, 20), ("हक", 40, 120)]


class Hurried(Unattended):
    def check(self) -> None:
        raise Cancelled


@pytest.fixture(scope="module")
def model(reader_data: Path) -> InstalledModel:
    return store.read(reader_data / "models" / "tiny-reader")


@pytest.fixture(scope="module")
def reader(model: InstalledModel) -> Iterator[Reader]:
    reader = Reader(model.manifest.spec, model.files, Device(1))
    yield reader
    reader.close()


def read(reader: Reader, pixels: NDArray[np.uint8], **wishes: Any) -> ReadResult:
    return reader.run(ReadRequest(pixels, **wishes), Unattended())


def test_lines_come_with_words_boxes_script_and_language(reader: Reader, sign: Sign) -> None:
    first, second = read(reader, sign(SHOP)).lines
    assert (first.text, first.script, first.language) == ("ab 12", "Latn", "en")
    assert (second.text, second.script, second.language) == ("हक", "Deva", "hi/mr")
    assert np.allclose(first.quad, [[40, 20], [272, 20], [272, 60], [40, 60]], atol=5)
    assert [word.text for word in first.words] == ["ab", "12"]
    for word, left in zip(first.words, (40, 52 + 2 * 44), strict=True):
        assert np.allclose(word.quad[0], [left, 20], atol=8)
        assert np.allclose(word.quad[:, 1], first.quad[:, 1])
    assert 0.9 < first.confidence <= 1
    assert reader.providers == (CPU,)


def test_a_photo_without_text_has_no_lines(reader: Reader) -> None:
    assert read(reader, np.full((60, 90, 3), 255, np.uint8)).lines == ()
    assert read(reader, np.full((1, 1, 3), 255, np.uint8)).lines == ()
    assert read(reader, np.full((40, 90, 3), 255, np.uint8), word=True).lines == ()


def test_a_slanted_line_is_read_along_its_slant(reader: Reader, sign: Sign) -> None:
    turned = Image.fromarray(sign([("ab 12", 90, 130)], 420, 300)).rotate(
        20, fillcolor="white", resample=Image.Resampling.BILINEAR
    )
    (line,) = read(reader, np.asarray(turned)).lines
    assert line.text == "ab 12"
    run, rise = line.quad[1] - line.quad[0]
    assert np.degrees(np.arctan2(-rise, run)) == pytest.approx(20, abs=2)


@pytest.mark.parametrize("turns", [1, 3])
def test_a_tall_crop_is_read_on_its_side_whichever_way_it_lies(reader: Reader, plate: Plate, turns: int) -> None:
    upright = plate("a1 25", dull=3)
    (line,) = read(reader, np.rot90(upright, turns).copy(), word=True).lines
    assert line.text == "a1 25"
    height, width = upright.shape[1], upright.shape[0]
    corners = [[0, 0], [width, 0], [width, height], [0, height]]
    assert line.quad.tolist() == np.roll(corners, 1 if turns == 1 else -1, axis=0).tolist()
    first, last = line.words
    assert (first.quad[:, 1].mean() > last.quad[:, 1].mean()) == (turns == 1)


def test_a_tall_line_on_a_photo_is_read_on_its_side(reader: Reader, plate: Plate) -> None:
    photo = np.full((300, 200, 3), 255, np.uint8)
    tall = np.rot90(plate("a1 25", dull=3))
    photo[30 : 30 + tall.shape[0], 60 : 60 + tall.shape[1]] = tall
    (line,) = read(reader, photo).lines
    assert line.text == "a1 25"


def test_lines_are_in_reading_order(reader: Reader, sign: Sign) -> None:
    columns = [("ab", 20, 20), ("ba", 20, 100), ("12", 300, 20), ("21", 300, 100)]
    found = read(reader, sign([(text * 2, left, top) for text, left, top in columns], 640, 200))
    assert [line.text for line in found.lines] == ["abab", "baba", "1212", "2121"]


def test_urdu_words_side_by_side_are_told_from_the_right(reader: Reader, sign: Sign) -> None:
    found = read(reader, sign([("راب", 20, 30), ("با", 220, 30)]))
    assert [(line.text, line.language) for line in found.lines] == [("اب", "ur"), ("بار", "ur")]


def test_what_is_unsure_is_not_told_but_of_a_word(model: InstalledModel, plate: Plate, sign: Sign) -> None:
    spec = dict(model.manifest.spec) | {"least_confidence": 1.5}
    strict = Reader(spec, model.files, Device(1))
    assert read(strict, sign(SHOP)).lines == ()
    assert [line.text for line in read(strict, plate("ab"), word=True).lines] == ["ab"]
    strict.close()


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("हक", (), "hi/mr"),
        ("हक", ("hi",), "hi"),
        ("हक", ("mr", "en"), "mr"),
        ("हक", ("hi", "mr"), "hi/mr"),
        ("ক", ("as",), "as"),
        ("কৱ", ("as", "bn"), "as"),
        ("কব", (), "as/bn"),
        ("कळ", (), "mr"),
        ("15", ("hi",), "und"),
        ("اب", ("ur",), "ur"),
    ],
)
def test_languages_that_are_known_settle_what_letters_leave_open(
    reader: Reader, plate: Plate, text: str, known: tuple[str, ...], language: str
) -> None:
    (line,) = read(reader, plate(text), word=True, languages=known).lines
    assert line.language == language


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["কব", "কৱ"], ["as", "as"]),
        (["কব", "ab", "র"], ["bn", "en", "bn"]),
        (["কব", "কৱ", "কর"], ["as/bn", "as", "bn"]),
        (["কব", "कळ"], ["as/bn", "mr"]),
        (["हक", "कळ"], ["mr", "mr"]),
    ],
)
def test_a_line_in_either_of_two_languages_is_in_that_of_the_others(
    reader: Reader, sign: Sign, texts: list[str], expected: list[str]
) -> None:
    plates = [(text, 40, 20 + 60 * index) for index, text in enumerate(texts)]
    lines = read(reader, sign(plates, height=240)).lines
    assert [line.text for line in lines] == texts
    assert [line.language for line in lines] == expected


def test_ra_in_conjuncts_is_told_as_the_language_of_the_line_spells_it(
    model: InstalledModel, plate: Plate, sign: Sign
) -> None:
    recognizer = dict(model.manifest.spec["recognizer"])
    recognizer["characters"] = recognizer["characters"].replace("a", "\u09cd").replace("A", "\u09f0")
    virama = Reader(dict(model.manifest.spec) | {"recognizer": recognizer}, model.files, Device(1))
    (bengali,) = read(virama, plate("কaA"), word=True).lines
    assert (bengali.text, bengali.words[0].text) == ("ক্র", "ক্র")
    conjunct, other = read(virama, sign([("কaর", 40, 20), ("কৱ", 40, 80)])).lines
    assert (conjunct.text, conjunct.words[0].text, other.text) == ("ক্ৰ", "ক্ৰ", "কৱ")
    virama.close()


def test_known_languages_keep_other_letters_out(reader: Reader, plate: Plate) -> None:
    (line,) = read(reader, plate("ab12"), word=True, languages=("hi",)).lines
    assert line.text.endswith("12")
    assert not set(line.text) & set("abAB")
    with pytest.raises(UnknownLanguage):
        read(reader, plate("ab"), word=True, languages=("tlh",))


def test_reading_can_be_cancelled(reader: Reader, plate: Plate) -> None:
    with pytest.raises(Cancelled):
        reader.run(ReadRequest(plate("ab")), Hurried())


def test_a_quadrilateral_is_seen_upright_in_its_own_size() -> None:
    pixels = np.zeros((60, 80, 3), np.uint8)
    pixels[10:30, 20:60] = 200
    corners = np.array([[20, 10], [60, 10], [60, 30], [20, 30]], np.float32)
    assert rectify(pixels, corners).shape == (20, 40, 3)
    assert rectify(pixels, corners).min() == 200
    assert rectify(pixels, np.roll(corners, -1, axis=0)).shape == (40, 20, 3)
    assert rectify(pixels, np.zeros((4, 2), np.float32)).shape == (4, 4, 3)


def test_a_words_corners_are_its_share_of_the_line() -> None:
    quad = np.array([[0, 0], [100, 50], [90, 70], [-10, 20]], np.float32)
    part = part_of(quad, Word("ab", 1.0, 0.5, 1.0))
    assert part.tolist() == [[50, 25], [100, 50], [90, 70], [40, 45]]


@pytest.mark.parametrize("key", ["detector", "recognizer", "languages", "least_confidence"])
@pytest.mark.parametrize("value", [None, "text", [], ...])
def test_a_fault_in_the_manifest_names_its_key(model: InstalledModel, key: str, value: Any) -> None:
    table = dict(model.manifest.spec) | {key: value}
    if value is ...:
        del table[key]
    with pytest.raises(ModelCorrupt, match=f"'{key}'"):
        ReaderSpec.parse(table)


@pytest.mark.parametrize("role", ["detector", "recognizer"])
def test_a_graph_that_is_missing_or_none_is_a_corrupt_model(model: InstalledModel, tmp_path: Path, role: str) -> None:
    others = {name: path for name, path in model.files.items() if name != role}
    with pytest.raises(ModelCorrupt, match=f"names no {role}"):
        Reader(model.manifest.spec, others, Device(1))
    (tmp_path / "bad.onnx").write_bytes(b"not a graph")
    with pytest.raises(ModelCorrupt, match="does not run"):
        Reader(model.manifest.spec, {**others, role: tmp_path / "bad.onnx"}, Device(1))


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """The shapes of all crops that are looked at."""
    shapes: list[tuple[int, ...]] = []

    def watched(pixels: NDArray[np.uint8], quad: NDArray[np.float32]) -> NDArray[np.uint8]:
        shapes.append((crop := rectify(pixels, quad)).shape)
        return crop

    monkeypatch.setattr("netrika.engines.reader.rectify", watched)
    return shapes


def test_lines_that_were_found_are_read_with_margins_and_words_as_they_are(
    reader: Reader, sign: Sign, plate: Plate, seen: list[tuple[int, ...]]
) -> None:
    (line,) = read(reader, sign([("ab", 40, 60)])).lines
    height = float(np.linalg.norm(line.quad[3] - line.quad[0]))
    assert [shape[0] for shape in seen] == pytest.approx([(1 + sum(each)) * height for each in MARGINS], abs=1)
    word = plate("ab")
    read(reader, word, word=True)
    assert seen[2:] == [word.shape]


def test_a_line_that_is_read_in_two_ways_is_looked_at_again(
    reader: Reader, sign: Sign, seen: list[tuple[int, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter([[said("ab 12"), said("ab 13")], [said("ab 14")]])
    monkeypatch.setattr(reader.recognizer, "run", lambda *_: next(told))
    (line,) = read(reader, sign([("ab 12", 40, 60)])).lines
    assert len(seen) == 3 and THIRD_MARGIN not in MARGINS
    assert line.text == "ab 12"
    assert [word.confidence for word in line.words] == pytest.approx([0.8, 0.8 / 3])  # 12, 13 and 14 have a third each
    assert line.confidence == pytest.approx(0.8 / 3**0.5)


def said(text: str) -> Line:
    words = text.split()
    ends = [(index / len(words), (index + 1) / len(words)) for index in range(len(words))]
    return Line(text, 0.8, tuple(Word(word, 0.8, *each) for word, each in zip(words, ends, strict=True)))


def test_a_margin_grows_a_line_above_and_below_by_its_height() -> None:
    upright = np.array([[10, 10], [60, 10], [60, 30], [10, 30]], np.float32)
    assert with_margin(upright, 0.1, 0.2).tolist() == [[10, 8], [60, 8], [60, 34], [10, 34]]
    on_its_side = np.roll(upright, 1, axis=0)  # its top is the left side
    assert with_margin(on_its_side, 0.1, 0.2).tolist() == [[5, 30], [5, 10], [70, 10], [70, 30]]
    assert np.array_equal(with_margin(upright, 0.0, 0.0), upright)
