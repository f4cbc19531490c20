from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.reading_order import reading_order


def box(left: float, top: float, width: float = 100, height: float = 20) -> NDArray[np.float32]:
    corners = [[left, top], [left + width, top], [left + width, top + height], [left, top + height]]
    return np.array(corners, np.float32)


def turned(quad: NDArray[np.float32], degrees: float) -> NDArray[np.float32]:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(quad @ turn, np.float32)


ROWS = [box(0, 0), box(0, 30), box(0, 60)]
COLUMNS = [box(0, 0), box(0, 30), box(0, 60), box(200, 0), box(200, 30), box(200, 60)]
WORDS = [box(0, 0, 60), box(100, 2, 60), box(200, -2, 60)]
TITLED = [box(0, 0, 300), *(box(each[0, 0], each[0, 1] + 60) for each in COLUMNS)]
PRICES = [box(0, 0, 150), box(300, 0, 40), box(0, 30, 120), box(300, 30, 40), box(0, 60, 140), box(300, 60, 40)]


@pytest.mark.parametrize(
    "quads",
    [
        [],
        ROWS,
        COLUMNS,
        WORDS,
        [*WORDS, box(0, 30)],
        TITLED,
        [turned(each, 4) for each in ROWS],
        [box(0, 0, 300, 60), box(0, 80), box(110, 82)],  # a title higher than what follows
    ],
    ids=["nothing", "rows", "columns", "words", "words over a line", "title", "slanted", "sizes"],
)
def test_lines_are_read_as_people_do_however_they_were_found(quads: Sequence[NDArray[np.float32]]) -> None:
    for seed in range(4):
        shuffled = np.random.default_rng(seed).permutation(len(quads))
        order = reading_order([quads[index] for index in shuffled], [False] * len(quads))
        assert [int(shuffled[index]) for index in order] == list(range(len(quads)))


def test_urdu_rows_are_read_from_the_right_and_others_beside_them_from_the_left() -> None:
    two_rows = [*WORDS, *(box(left, 30, 60) for left in (0, 100, 200))]
    assert reading_order(two_rows, [True] * 3 + [False] * 3) == [2, 1, 0, 3, 4, 5]
    assert reading_order(WORDS, [True, True, False]) == [2, 1, 0]
    assert reading_order(WORDS, [True, False, False]) == [0, 1, 2]


def test_urdu_columns_are_read_from_the_right() -> None:
    assert reading_order(COLUMNS, [True] * 6) == [3, 4, 5, 0, 1, 2]


def test_a_gap_narrower_than_a_gutter_parts_no_columns() -> None:
    close = [box(0, 0), box(0, 30), box(120, 0), box(120, 30)]
    assert reading_order(close, [False] * 4) == [0, 2, 1, 3]


def test_three_columns_are_read_one_by_one() -> None:
    quads = [box(left, top) for left in (0, 200, 400) for top in (0, 30)]
    assert reading_order(quads, [False] * 6) == [0, 1, 2, 3, 4, 5]


def test_a_price_list_is_read_row_by_row() -> None:
    assert reading_order(PRICES, [False] * 6) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("count", [1, 7, 40])
def test_every_line_is_read_once(count: int) -> None:
    rng = np.random.default_rng(count)
    quads = [turned(box(*rng.uniform(0, 500, 2), *rng.uniform(5, 90, 2)), rng.uniform(-90, 90)) for _ in range(count)]
    assert sorted(reading_order(quads, list(rng.random(count) < 0.5))) == list(range(count))
