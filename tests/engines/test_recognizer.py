from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.crops import to_height
from netrika.engines.orthography import is_well_formed
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.errors import Cancelled, ModelCorrupt
from netrika.runtime.device import Device

Plate = Callable[..., NDArray[np.uint8]]
Watch = Callable[..., Any]
NOW = Unattended()
TABLE: dict[str, Any] = {"characters": "ab ", "widest_px": 1024, "batch_columns": 2048}


def test_a_crop_is_read_with_its_words_and_where_they_stand(recognizer: Recognizer, plate: Plate) -> None:
    pixels = plate("ab 12 हक")
    (line,) = recognizer.run([pixels], NOW)
    assert line.text == "ab 12 हक"
    assert 0.9 < line.confidence <= 1
    assert [word.text for word in line.words] == ["ab", "12", "हक"]
    width = pixels.shape[1]
    for word, (first, last) in zip(line.words, [(0, 2), (3, 5), (6, 8)], strict=True):
        # From where the space before the word is told to the one behind it, or the line's ends.
        assert word.start * width == pytest.approx(12 + 44 * (first - 1) if first else 0, abs=8)
        assert word.end * width == pytest.approx(12 + 44 * last if last < 8 else width, abs=8)
        assert 0.9 < word.confidence <= 1


def test_room_around_a_line_changes_neither_what_is_read_nor_where(recognizer: Recognizer, plate: Plate) -> None:
    pixels = plate("ab 12")
    height, width = pixels.shape[:2]
    edge = pixels[:1, :1]
    wide = np.vstack([np.broadcast_to(edge, (height, 2 * width, *edge.shape[2:]))] * 2)
    wide[20 : 20 + height, 30 : 30 + width] = pixels
    tight, loose = recognizer.run([pixels, wide], NOW)
    assert loose.text == tight.text == "ab 12"
    for one, other in zip(tight.words, loose.words, strict=True):
        assert other.start * 2 * width == pytest.approx(30 + one.start * width, abs=12)
        assert other.end * 2 * width == pytest.approx(30 + one.end * width, abs=12)


def test_letters_that_are_hard_to_read_lower_the_confidence_of_their_word_only(
    recognizer: Recognizer, plate: Plate
) -> None:
    half = np.hstack([plate("ab "), plate("12") + np.uint8(4)])
    (line,) = recognizer.run([half], NOW)
    assert line.text == "ab 12"
    good, bad = (word.confidence for word in line.words)
    assert bad < line.confidence < good


@pytest.mark.parametrize("text", ["a", "aa", "abba", "a b", "0125%"])
def test_repeated_letters_stay_apart(recognizer: Recognizer, plate: Plate, text: str) -> None:
    assert recognizer.run([plate(text)], NOW)[0].text == text


def test_spaces_at_the_ends_belong_to_no_word(recognizer: Recognizer, plate: Plate) -> None:
    (line,) = recognizer.run([plate("  a  b ")], NOW)
    assert line.text == "a  b"
    assert [word.text for word in line.words] == ["a", "b"]


@pytest.mark.parametrize("text", ["ab 12 हक " * 3 + "ab", "ab" * 20, "ab 12 50 " * 12 + "हक"])
def test_a_line_longer_than_the_model_knows_is_cut_at_its_spaces_or_read_in_windows(
    recognizer: Recognizer, plate: Plate, text: str, watch: Watch
) -> None:
    crops = [plate(text), plate("12"), plate(text[::-1])]
    watcher = watch()
    whole, short, other = recognizer.run(crops, watcher)
    assert to_height(crops[0][..., 0], 10_000).shape[1] > recognizer.spec.widest_px
    assert (whole.text, short.text, other.text) == (text, "12", text[::-1])
    assert [word.text for word in whole.words] == text.split()
    for word, (first, last) in zip(whole.words, _spans(text), strict=True):
        assert word.start * len(text) == pytest.approx(first, abs=1.0)
        assert word.end * len(text) == pytest.approx(last, abs=1.0)
    assert [done for done, _, _ in watcher.reports] == [1, 2, 3]
    assert {partial for _, _, partial in watcher.reports} == {text, "12", text[::-1]}


def _spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", text)]


def test_a_word_keeps_to_its_likeliest_script_and_latin(recognizer: Recognizer, plate: Plate) -> None:
    (mixed, apart) = recognizer.run([plate("हকहaक"), plate("हक কব")], NOW)
    assert mixed.text[0] == "ह" and mixed.text.endswith("हaक")
    assert not set(mixed.text) & set("কবৱর")
    assert apart.text == "हक কব"


def test_signs_that_cannot_stand_there_are_not_told(reader_data: Path, plate: Plate) -> None:
    model = store.read(reader_data / "models" / "tiny-reader")
    table = dict(model.manifest.spec["recognizer"])
    table["characters"] = "ख\u0947" + table["characters"][2:]
    recognizer = Recognizer(RecognizerSpec.parse(table), model.files["recognizer"], Device(1))
    (line,) = recognizer.run([plate("abbaa")], NOW)
    assert line.text == line.words[0].text and line.text.startswith("ख\u0947ख")
    assert is_well_formed(line.text)


def test_a_graph_for_other_characters_is_told(reader_data: Path, plate: Plate) -> None:
    model = store.read(reader_data / "models" / "tiny-reader")
    table = dict(model.manifest.spec["recognizer"])
    spec = RecognizerSpec.parse(table | {"characters": table["characters"] + "x"})
    with pytest.raises(ModelCorrupt, match="other characters"):
        Recognizer(spec, model.files["recognizer"], Device(1)).run([plate("ab")], NOW)


def test_text_is_given_in_nfc(reader_data: Path, plate: Plate) -> None:
    model = store.read(reader_data / "models" / "tiny-reader")
    table = dict(model.manifest.spec["recognizer"])
    parted = "e\u0301"
    table["characters"] = parted + table["characters"][2:]
    recognizer = Recognizer(RecognizerSpec.parse(table), model.files["recognizer"], Device(1))
    (line,) = recognizer.run([plate("ab 12")], NOW)
    assert (line.text, [word.text for word in line.words]) == ("\u00e9 12", ["\u00e9", "12"])


@pytest.mark.parametrize("text", ["", " "])
def test_a_crop_without_letters_has_no_words(recognizer: Recognizer, plate: Plate, text: str) -> None:
    (line,) = recognizer.run([plate(text)], NOW)
    assert (line.text, line.words) == ("", ())


def test_crops_of_several_widths_are_read_as_each_alone(recognizer: Recognizer, plate: Plate) -> None:
    crops = [plate(text) for text in ("ab", "a", "ab 12 55", "52", "b", "हक", "", "15", "ab 12 50")]
    crops += [plate("ab")[..., 0], plate("12").repeat(2, 0).repeat(2, 1), plate("55").repeat(3, 1)]
    together = recognizer.run(crops, NOW)
    alone = [recognizer.run([crop], NOW)[0] for crop in crops]
    for one, other in zip(together, alone, strict=True):
        assert (one.text, [word.text for word in one.words]) == (other.text, [word.text for word in other.words])
        assert one.confidence == pytest.approx(other.confidence, abs=1e-5)
        assert [word.start for word in one.words] == [word.start for word in other.words]
    assert [line.text for line in together[:3]] == ["ab", "a", "ab 12 55"]
    assert recognizer.run([], NOW) == []


@pytest.mark.parametrize(
    ("seen", "text", "words"),
    [
        ("با 12 راب", "بار 12 اب", ["بار", "12", "اب"]),
        ("12 راب", "بار 12", ["بار", "12"]),
        ("A & B بر", "رب A & B", ["رب", "A", "&", "B"]),
        ("A & بر", "رب & A", ["رب", "&", "A"]),
        ("ab 12 بر 5 اب", "با 5 رب ab 12", ["با", "5", "رب", "ab", "12"]),
        ("%50 بر", "رب 50%", ["رب", "50%"]),
    ],
)
def test_an_urdu_line_is_told_in_the_order_it_is_written_and_its_words_too(
    recognizer: Recognizer, plate: Plate, seen: str, text: str, words: list[str]
) -> None:
    (line,) = recognizer.run([plate(seen)], NOW)
    assert line.text == text
    assert [word.text for word in line.words] == words == line.text.split()
    from_left = sorted(line.words, key=lambda word: word.start)
    assert sorted(from_left[0].text) == sorted(seen.split()[0])
    assert all(one.end <= other.start for one, other in pairwise(from_left))


def test_only_letters_of_the_scripts_asked_for_are_read_but_numbers_and_signs_always(
    recognizer: Recognizer, plate: Plate
) -> None:
    crop = [plate("ab 12 ह5%।")]

    def read(scripts: set[str] | None) -> str:
        return recognizer.run(crop, NOW, scripts)[0].text

    assert read(None) == read({"Latn", "Deva"}) == "ab 12 ह5%।"
    latin, devanagari = read({"Latn"}), read({"Deva"})
    assert latin.startswith("ab 12 ")
    assert latin.endswith("5%।")
    assert not set(latin) & set("हकळবৱরاب")
    assert devanagari.endswith("12 ह5%।")
    assert not set(devanagari) & set("abAB")
    assert "।" in read({"Beng"})


def test_what_is_read_in_the_place_of_a_script_not_asked_for_is_not_sure(recognizer: Recognizer, plate: Plate) -> None:
    (own,) = recognizer.run([plate("हकह")], NOW, {"Deva"})
    (other,) = recognizer.run([plate("हकह")], NOW, {"Latn"})
    assert own.confidence > 0.9 and other.confidence < 0.1


def test_progress_tells_each_crop_with_its_text(recognizer: Recognizer, plate: Plate, watch: Watch) -> None:
    watcher = watch()
    recognizer.run([plate("ab"), plate("a"), plate("12")], watcher)
    assert [done for done, _, _ in watcher.reports] == [1, 2, 3]
    assert {partial for _, _, partial in watcher.reports} == {"ab", "a", "12"}


def test_reading_can_be_cancelled_between_batches(recognizer: Recognizer, plate: Plate, watch: Watch) -> None:
    watcher = watch(most=1)
    with pytest.raises(Cancelled):
        recognizer.run([plate("ab"), plate("a")], watcher)
    assert len(watcher.reports) == 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("characters", ""),
        ("characters", "aba"),
        ("characters", 7),
        ("characters", ["a", "b"]),
        *product(("widest_px", "batch_columns"), (192, "wide", None, (), float("inf"))),
        ("widest_px", 1000),
    ],
)
def test_a_fault_in_the_manifest_names_its_key(key: str, value: Any) -> None:
    for table in (TABLE | {key: value}, {each: TABLE[each] for each in TABLE if each != key}):
        with pytest.raises(ModelCorrupt, match=f"'{key}' cannot be used"):
            RecognizerSpec.parse(table)
