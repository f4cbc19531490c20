"""The recognizer with an attention decoder beside CTC, which tells one chain of characters whatever it sees."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from netrika.catalog import store
from netrika.engines import crop_reader
from netrika.engines.attention_decoder import AttentionDecoder, Floats, Spelling
from netrika.engines.context import Unattended
from netrika.engines.crop_reader import Reading
from netrika.engines.lexicon import Lexicon
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.errors import Cancelled, ModelCorrupt
from netrika.runtime.device import Device

Plate = Callable[..., NDArray[np.uint8]]
Watch = Callable[..., Any]
NOW = Unattended()
TABLE: dict[str, Any] = {"characters": "ab ", "widest_px": 1024, "batch_columns": 2048}


ATTENTION: dict[str, Any] = {"sure": 0.95, "weight": 0.5, "longest_label": 40}


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
    made = attentive(reader_data, tmp_path, "Bb", ["Bb"], weight=0.41)
    assert made.run([crop], NOW)[0].text == "Ba"
    listed, seen = made.run([crop, sure], NOW, listed=True)
    assert listed.text == "Bb" and seen.text == "Ba"  # it is not told against what is seen
    for words in (["Ba"], ["Ba", "Bb"], []):
        other = attentive(reader_data, tmp_path, "Bb", words, weight=0.41)
        assert other.run([crop], NOW, listed=True)[0].text == "Ba"


def test_the_decoder_is_asked_for_no_label_longer_than_it_can_read(
    reader_data: Path, tmp_path: Path, plate: Plate, monkeypatch: pytest.MonkeyPatch
) -> None:
    logits, asked = AttentionDecoder._logits, list[int]()

    def watched(self: AttentionDecoder, columns: Floats, labels: NDArray[np.int64]) -> Floats:
        asked.append(labels.shape[1] - 1)
        return logits(self, columns, labels)

    monkeypatch.setattr(AttentionDecoder, "_logits", watched)
    monkeypatch.setattr(crop_reader, "WITHIN", 100.0)  # other readings at every place
    made = attentive(reader_data, tmp_path, "1b5", weight=0.5, longest_label=9)
    assert made.run([between(plate, "1a5", 1, "b")], NOW, listed=True)[0].text
    assert max(asked) == 9


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
    shared = seen.spelled(spelling, np.array([1.0, 0.5, 0.5], np.float32))
    assert shared.confidence == pytest.approx(spelling.confidence / 4 ** (1 / 3))
    assert np.exp(shared.log_p).tolist() == pytest.approx([0.9, 0.4])


def test_a_word_that_all_readings_have_is_as_sure_as_they_are_together(
    reader_data: Path, tmp_path: Path, plate: Plate
) -> None:
    made = attentive(reader_data, tmp_path, "ab ", weight=0.5, sure=1.0)
    (line,) = made.run([between(plate, "ab 1a5", 4, "b")], NOW)  # of the last word there are two readings
    assert [word.text for word in line.words] == ["ab", line.text[3:]]
    assert line.words[0].confidence > line.words[1].confidence


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
