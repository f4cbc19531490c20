"""On a graph whose next character is told by the one before it alone, and by what the columns add."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper, save

from netrika.engines.attention_decoder import END, ROOM, AttentionDecoder
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device

FREE = np.ones((4, 3), bool)  # any of three characters may follow any, and begin
NOTHING = np.zeros((2, 1, 4), np.float32)


def decoder(folder: Path, chain: dict[int, int], followers: NDArray[np.bool_] = FREE) -> AttentionDecoder:
    """A decoder that says `chain[before]` next, or the class that the columns point to with more force."""
    table = np.zeros((4, 4), np.float32)
    for before, following in chain.items():
        table[before, following] = 4
    nodes = [
        helper.make_node("Gather", ["table", "labels"], ["follows"]),
        helper.make_node("ReduceMax", ["columns", "axis"], ["seen"], keepdims=1),
        helper.make_node("Add", ["follows", "seen"], ["logits"]),
    ]
    graph = helper.make_graph(
        nodes,
        "bigrams",
        [
            helper.make_tensor_value_info("labels", TensorProto.INT64, ["n", "k"]),
            helper.make_tensor_value_info("columns", TensorProto.FLOAT, ["n", "t", 4]),
        ],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", "k", 4])],
        [numpy_helper.from_array(table, "table"), numpy_helper.from_array(np.array([1]), "axis")],
    )
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10), folder / "d.onnx")
    return AttentionDecoder(folder / "d.onnx", followers, Device(1))


@pytest.mark.parametrize("draft", [[], [1], [1, 2, 3], [2, 2], [3, 3, 3, 3, 3, 3, 1]])
def test_the_reading_does_not_hang_on_the_draft(tmp_path: Path, draft: list[int]) -> None:
    made = decoder(tmp_path, {END: 1, 1: 2, 2: 3, 3: END})
    first, second = made.read(NOTHING, [np.array(draft, np.int64), np.array([1, 2, 3])], ())
    assert first is not None and second is not None
    assert first.label.tolist() == second.label.tolist() == [1, 2, 3]
    likely = np.log(np.exp(4) / (np.exp(4) + 3))
    assert first.log_p.tolist() == second.log_p.tolist() == pytest.approx([likely] * 4, abs=1e-5)


def test_labels_are_scored_character_by_character_with_their_ends(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: 2, 2: 3, 3: END})
    first, second, third = made.score(NOTHING[[0, 0, 0]], [np.array(each) for each in ([1, 2, 3], [1, 3], [3])], ())
    likely, unlikely = np.log(np.exp([4, 0]) / (np.exp(4) + 3))
    assert first.log_p.tolist() == pytest.approx([likely] * 4, abs=1e-5)
    assert second.log_p.tolist() == pytest.approx([likely, unlikely, likely], abs=1e-5)
    assert third.log_p.tolist() == pytest.approx([unlikely, likely], abs=1e-5)


def test_each_crop_is_read_by_its_own_columns(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: END})
    columns = np.stack([np.zeros((2, 4)), [[0, 0, 9, 0], [0, 0, 0, 0]]]).astype(np.float32)
    first, second = made.read(columns, [np.array([1]), np.array([1])], ())
    assert first is not None and first.label.tolist() == [1]
    assert second is None  # it says 2 for ever


def test_a_reading_that_does_not_end_is_none(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: 1})
    assert made.read(NOTHING[:1], [np.full(ROOM, 1)], ()) == [None]


def test_excluded_classes_are_not_read(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: 2, 2: END})
    (found,) = made.read(NOTHING[:1], [np.array([1])], [2])
    assert found is not None and 2 not in found.label
    excluded, plain = (made.score(NOTHING[:1], [np.array([1])], each)[0].log_p for each in ([2], ()))
    assert excluded[1] > plain[1]  # what else may come is as much likelier


def test_what_cannot_stand_there_is_not_read(tmp_path: Path) -> None:
    followers = FREE.copy()
    followers[-1, 0] = False  # class 1 may not begin
    followers[2, 1] = False  # nor class 2 follow class 3
    made = decoder(tmp_path, {END: 1, 3: 2, 2: END}, followers)
    columns = np.array([[[3, 0, 0, 3.5]], [[3, 0, 3.5, 0]]], np.float32)  # END or 3, END or 2
    third, second = made.read(columns, [np.array([1])] * 2, ())
    assert third is None  # 3 for ever, as neither 1 nor 2 may come
    assert second is not None and second.label.tolist() == [2]


def test_what_is_kept_of_a_draft_stays_and_the_rest_is_read_behind_it(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: 2, 2: END, 3: 2})
    kept, free = made.read(NOTHING, [np.array([3, 1, 1])] * 2, (), [1, 0])
    assert kept is not None and kept.label.tolist() == [3, 2]
    assert free is not None and free.label.tolist() == [1, 2]


def test_the_second_likeliest_is_told_where_it_is_not_far_behind(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: 2, 2: END, 3: END})
    columns = np.array([[[0, 0, 0, 3.5]], [[0, 0, 0, 0]]], np.float32)  # 3 is almost as likely as what comes
    labels = [np.array([1, 2]), np.array([1, 2])]
    others = list(made.runners_up(columns, labels, (), 2, 1.0))
    assert [(row, label.tolist()) for row, label in others] == [(0, [3]), (0, [1, 3])]
    cut = np.array([[[3.5, 0, 0, 0]]], np.float32)  # the end is
    assert [label.tolist() for _, label in made.runners_up(cut, labels[:1], (), 4, 1.0)] == [[], [1]]
    assert list(made.runners_up(columns, labels, [3], 2, 1.0)) == []


def test_a_graph_for_other_characters_is_told(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1}, np.ones((6, 5), bool))
    with pytest.raises(ModelCorrupt, match="other characters"):
        made.read(NOTHING[:1], [np.array([1])], ())


def test_a_reading_may_not_grow_by_much_beyond_its_own_draft(tmp_path: Path) -> None:
    made = decoder(tmp_path, {END: 1, 1: END})
    columns = np.array([[[0, 0, 9, 0]], [[0, 0, 0, 0]]], np.float32)
    first, second = made.read(columns, [np.array([1]), np.full(20, 1)], ())
    assert first is None and second is not None and second.label.tolist() == [1]
