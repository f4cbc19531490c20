from __future__ import annotations

import re
from collections.abc import Callable, Collection
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from netrika.catalog import store
from netrika.engines import crop_reader
from netrika.engines.attention_decoder import Spelling
from netrika.engines.context import Unattended
from netrika.engines.crop_reader import Reading
from netrika.engines.crops import to_height
from netrika.engines.lexicon import Lexicon
from netrika.engines.orthography import is_well_formed
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.errors import Cancelled, ModelCorrupt
from netrika.runtime.device import Device

Plate = Callable[..., NDArray[np.uint8]]
Watch = Callable[..., Any]
NOW = Unattended()
TABLE: dict[str, Any] = {"characters": "ab ", "widest_px": 512, "batch_columns": 1024}


ATTENTION: dict[str, Any] = {"sure": 0.95, "weight": 0.5, "longest_label": 40}


@pytest.fixture(scope="module")
def recognizer(reader_data: Path) -> Recognizer:
    model = store.read(reader_data / "models" / "tiny-reader")
    spec = RecognizerSpec.parse(model.manifest.spec["recognizer"])
    return Recognizer(spec, model.files["recognizer"], Device(1))


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


def attentive(
    reader_data: Path, folder: Path, chain: str, words: Collection[str] = (), **attention: float
) -> Recognizer:
    """The tiny recognizer with a decoder that tells the characters of `chain` one after another, and then ends.

    It has a list of `words`.
    """
    model = store.read(reader_data / "models" / "tiny-reader")
    table = model.manifest.spec["recognizer"]
    graph = onnx.load(model.files["recognizer"])
    graph.graph.output.append(helper.make_tensor_value_info("mean_frames", TensorProto.FLOAT, ["n", "t", 1]))
    graph.graph.node.append(helper.make_node("Identity", ["mean_frames"], ["columns"]))
    graph.graph.output[-1].name = "columns"
    onnx.save(graph, folder / "recognizer.onnx")
    classes = [table["characters"].index(char) + 1 for char in chain]
    follows = np.zeros((1 + len(table["characters"]),) * 2, np.float32)
    follows[[0, *classes], [*classes, 0]] = 6
    nodes = [
        helper.make_node("Gather", ["table", "labels"], ["told"]),
        helper.make_node("ReduceMax", ["columns", "axis"], ["most"], keepdims=1),
        helper.make_node("Mul", ["most", "nothing"], ["unheeded"]),
        helper.make_node("Add", ["told", "unheeded"], ["logits"]),
    ]
    constants = {"table": follows, "axis": np.array([1]), "nothing": np.float32(0)}
    decoder = helper.make_graph(
        nodes,
        "chain",
        [
            helper.make_tensor_value_info("labels", TensorProto.INT64, ["n", "k"]),
            helper.make_tensor_value_info("columns", TensorProto.FLOAT, ["n", "t", 1]),
        ],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", "k", len(follows)])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    made = helper.make_model(decoder, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    onnx.save(made, folder / "decoder.onnx")
    spec = RecognizerSpec.parse(dict(table) | {"attention": ATTENTION | attention})
    Lexicon.of([*words, *map(str, range(2000))]).save(folder / "lexicon.bin")  # of few words, others pass, too
    return Recognizer(spec, folder / "recognizer.onnx", Device(1), folder / "decoder.onnx", folder / "lexicon.bin")


def between(plate: Plate, text: str, place: int, other: str) -> NDArray[np.uint8]:
    """A plate on which one bar is as much one character as another, and a hair more that of `text`."""
    own, changed = plate(text).astype(int), plate(text[:place] + other + text[place + 1 :])
    return np.asarray(own + (changed - own) * 0.49, np.uint8)


def test_what_is_read_in_two_ways_is_decided_by_both(
    recognizer: Recognizer, reader_data: Path, tmp_path: Path, plate: Plate
) -> None:
    crop = between(plate, "1a5", 1, "b")
    alone = recognizer.run([crop], NOW)[0]
    assert alone.text == "1a5" and alone.confidence < 0.95
    both = attentive(reader_data, tmp_path, "1b5", weight=0.8).run([crop], NOW)[0]
    assert both.text == "1b5" and both.confidence > alone.confidence
    assert attentive(reader_data, tmp_path, "1b5", weight=0.0).run([crop], NOW)[0].text == "1a5"


def test_listed_words_are_preferred_where_the_user_wants_it(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    crop, sure = between(plate, "Ba", 1, "b"), plate("Ba")
    made = attentive(reader_data, tmp_path, "Bb", ["Bb"], weight=0.5)
    assert made.run([crop], NOW)[0].text == "Ba"
    listed, seen = made.run([crop, sure], NOW, listed=True)
    assert listed.text == "Bb" and seen.text == "Ba"  # it is not told against what is seen
    for words in (["Ba"], ["Ba", "Bb"], []):
        other = attentive(reader_data, tmp_path, "Bb", words, weight=0.5)
        assert other.run([crop], NOW, listed=True)[0].text == "Ba"


def test_what_is_read_alike_and_surely_is_not_looked_at_again(
    reader_data: Path, tmp_path: Path, plate: Plate, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[int] = []

    def looked_at_again(width_px: int, widest_px: int) -> list[tuple[int, int]]:
        again.append(width_px)
        return []

    monkeypatch.setattr(crop_reader, "other_views", looked_at_again)
    crops = [plate("1b5"), plate("1a5")]
    made = attentive(reader_data, tmp_path, "1b5", sure=0.9)
    assert made.run(crops[:1], NOW)[0].text == "1b5" and not again
    assert made.run(crops, NOW)[1].text == "1a5" and len(again) == 1
    assert attentive(reader_data, tmp_path, "1b5", sure=1.0).run(crops[:1], NOW)[0].text == "1b5" and len(again) == 2


def test_the_confidence_is_shared_with_what_else_may_stand_there() -> None:
    seen = Reading(np.array([1, 2]), np.log(np.array([0.1, 0.2], np.float32)), np.array([0.2, 0.7]))
    spelling = Spelling(seen.label, np.log(np.array([0.9, 0.8, 0.9], np.float32)))
    assert seen.spelled(spelling).confidence == pytest.approx((0.9 * 0.8 * 0.9) ** (1 / 3)) == spelling.confidence
    shared = seen.spelled(spelling, 0.5)
    assert shared.confidence == pytest.approx(spelling.confidence / 2)
    assert np.exp(shared.log_p).tolist() == pytest.approx([0.45, 0.4])  # and so with its words and with pieces of lines


def test_each_crop_of_a_batch_is_weighed_by_itself(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    made = attentive(reader_data, tmp_path, "1b5", weight=0.8)
    crops = [plate("ab2"), between(plate, "2a5", 1, "b"), between(plate, "1a5", 1, "b"), plate("1a5"), plate("5%0")]
    expected = ["ab2", "2a5", "1b5", "1a5", "5%0"]
    for turn in range(5):
        lines = made.run([*crops[turn:], *crops[:turn]], NOW)
        assert [line.text for line in lines] == [*expected[turn:], *expected[:turn]]


def test_crops_beside_others_are_weighed_as_each_alone(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    made = attentive(reader_data, tmp_path, "ab", sure=1.0)
    crops = [plate(text) for text in ("ab", "a", "ab 12 55", "52", "हक", "15")]
    crops += [crop[:, : crop.shape[1] - 6] for crop in crops]
    together = made.run(crops, NOW)
    for one, crop in zip(together, crops, strict=True):
        (alone,) = made.run([crop], NOW)
        assert one.text == alone.text and one.confidence == pytest.approx(alone.confidence, abs=1e-5)


def test_weighing_can_be_cancelled(reader_data: Path, tmp_path: Path, plate: Plate, watch: Watch) -> None:
    made = attentive(reader_data, tmp_path, "ab", sure=1.0)
    with pytest.raises(Cancelled):
        made.run([plate("ab")], watch(most=2))


def test_the_decoder_keeps_to_the_scripts_asked_for_and_words_to_one(
    reader_data: Path, tmp_path: Path, plate: Plate
) -> None:
    made = attentive(reader_data, tmp_path, "हক", weight=1.0, sure=1.0)
    assert made.run([plate("हक")], NOW)[0].text == "हक"
    (line,) = attentive(reader_data, tmp_path, "हक", weight=1.0, sure=1.0).run([plate("ab")], NOW, {"Latn"})
    assert line.text == "ab"


def test_the_decoder_alone_does_not_overrule_what_is_seen(
    reader_data: Path, tmp_path: Path, plate: Plate, watch: Watch
) -> None:
    made = attentive(reader_data, tmp_path, "52", sure=1.0)
    watcher = watch()
    lines = made.run([plate("ab 12"), plate("52"), plate("")], watcher)
    assert [line.text for line in lines] == ["ab 12", "52", ""]
    assert [word.text for word in lines[0].words] == ["ab", "12"]
    assert lines[1].confidence > lines[0].confidence  # how likely the decoder finds them
    assert [done for done, _, _ in watcher.reports] == [1, 2, 3]


def test_words_keep_their_places_when_both_have_read(
    recognizer: Recognizer, reader_data: Path, tmp_path: Path, plate: Plate
) -> None:
    crops = [plate("ab 12 हक"), plate("ab")]
    once = recognizer.run(crops, NOW)
    again = attentive(reader_data, tmp_path, "ab 12 हक", sure=1.0).run(crops, NOW)
    for one, other in zip(once, again, strict=True):
        assert [word.text for word in one.words] == [word.text for word in other.words]
        for before, after in zip(one.words, other.words, strict=True):
            assert (after.start, after.end) == pytest.approx((before.start, before.end), abs=0.02)


def test_lines_beyond_the_decoder_are_left_to_ctc(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    made = attentive(reader_data, tmp_path, "ab", sure=1.0, longest_label=10)
    texts = ["abababab" * 3, "abababab", "1"]
    assert [line.text for line in made.run([plate(text) for text in texts], NOW)] == texts


def test_the_pieces_of_a_long_line_are_weighed_each_by_itself(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    crop = between(plate, "5050505050505 1a5", 15, "b")
    made = attentive(reader_data, tmp_path, " 1b5", weight=0.8, sure=0.97)  # half a space is left of the cut
    (line,) = made.run([crop], NOW)
    assert line.text == "5050505050505 1b5"
    assert [word.text for word in line.words] == ["5050505050505", "1b5"]
    assert all(0 < word.confidence <= 1 for word in line.words)


def test_a_long_line_may_have_pieces_without_text(reader_data: Path, tmp_path: Path, plate: Plate) -> None:
    made = attentive(reader_data, tmp_path, "ab")
    crop = np.hstack([plate("ab1212 12ab12"), plate(" "), plate("20202 ab")])
    (line,) = made.run([crop, plate("b")], NOW)[:1]
    assert line.text.split() == "ab1212 12ab12 20202 ab".split()
    starts = [word.start for word in line.words]
    assert starts == sorted(starts) and line.words[-1].end <= 1.0


def test_a_graph_for_other_characters_is_told(reader_data: Path, plate: Plate) -> None:
    model = store.read(reader_data / "models" / "tiny-reader")
    table = dict(model.manifest.spec["recognizer"])
    spec = RecognizerSpec.parse(table | {"characters": table["characters"] + "x"})
    with pytest.raises(ModelCorrupt, match="other characters"):
        Recognizer(spec, model.files["recognizer"], Device(1)).run([plate("ab")], NOW)


def test_a_spec_with_attention_needs_a_decoder(reader_data: Path) -> None:
    model = store.read(reader_data / "models" / "tiny-reader")
    spec = RecognizerSpec.parse(dict(model.manifest.spec["recognizer"]) | {"attention": ATTENTION})
    with pytest.raises(ModelCorrupt, match="names no decoder"):
        Recognizer(spec, model.files["recognizer"], Device(1))


@pytest.mark.parametrize(
    ("key", "value"), [("sure", 2), ("sure", None), ("weight", -1), ("weight", "much"), ("longest_label", 3)]
)
def test_a_fault_in_the_table_of_attention_is_told(key: str, value: Any) -> None:
    for table in (ATTENTION | {key: value}, {each: ATTENTION[each] for each in ATTENTION if each != key}):
        with pytest.raises(ModelCorrupt, match="'attention' cannot be used"):
            RecognizerSpec.parse(TABLE | {"attention": table})


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
        *product(("widest_px", "batch_columns"), (96, "wide", None, (), float("inf"))),
        ("widest_px", 500),
    ],
)
def test_a_fault_in_the_manifest_names_its_key(key: str, value: Any) -> None:
    for table in (TABLE | {key: value}, {each: TABLE[each] for each in TABLE if each != key}):
        with pytest.raises(ModelCorrupt, match=f"'{key}' cannot be used"):
            RecognizerSpec.parse(table)
