from __future__ import annotations

import numpy as np
import pytest

from netrika.engines.crops import batch_width, batches, halved, join_windows, moved, other_views, to_height


def test_windows_are_joined_in_the_middle_of_where_they_overlap() -> None:
    frames = np.arange(100, dtype=np.float32)[:, None]
    rows = {0: frames[:40] + 0.1, 60: frames[30:70] + 0.2, 120: frames[60:100] + 0.3}
    made = join_windows(rows, 80)
    assert np.array_equal(np.floor(made), frames)
    assert np.round(made % 1, 1)[[34, 35, 64, 65], 0].tolist() == pytest.approx([0.1, 0.2, 0.2, 0.3])


def test_batches_hold_crops_of_one_width_up_to_the_columns_allowed() -> None:
    widths = [60, 200, 64, 30, 68, 8, 900, 2000]
    found = list(batches(widths, 512, 128))
    assert sorted(index for batch in found for index in batch) == list(range(len(widths)))
    for batch in found:
        width = {batch_width(widths[index], 512) for index in batch}
        assert len(width) == 1
        assert len(batch) == 1 or len(batch) * width.pop() <= 128


@pytest.mark.parametrize("shape", [(32, 32), (1, 1), (1, 4000), (4000, 1), (31, 500), (64, 100)])
def test_any_crop_comes_to_the_height_of_the_network(shape: tuple[int, int]) -> None:
    scaled = to_height(np.full(shape, 90, np.uint8), 512)
    assert scaled.shape[0] == 32
    assert 8 <= scaled.shape[1] <= 512
    assert (scaled == 90).all()


@pytest.mark.parametrize(
    ("gaps", "cuts"),
    [
        ([], [0, 300]),
        ([150], [0, 150, 300]),
        ([140, 280], [0, 140, 300]),  # what a later gap would leave is a sliver
        ([60, 120, 180, 240], [0, 60, 120, 180, 240, 300]),
        ([20, 290], [0, 300]),
        ([90, 100, 220], [0, 100, 220, 300]),
    ],
)
def test_a_line_is_halved_in_its_gaps_until_pieces_are_short_enough(gaps: list[int], cuts: list[int]) -> None:
    assert halved(0, 300, gaps, 100) == cuts
    assert halved(0, 90, [45], 100) == [0, 90]


@pytest.mark.parametrize(
    ("width", "widths"), [(32, [48, 32, 48]), (48, [64, 32, 64]), (112, [128, 96, 128]), (384, [384, 320, 384])]
)
def test_a_crop_is_looked_at_again_in_other_widths_and_places(width: int, widths: list[int]) -> None:
    views = other_views(width, 384)
    assert [wide for wide, _ in views] == widths
    assert len({*views, (width, 0)}) == 4


@pytest.mark.parametrize(("rows", "expected"), [(0, [1, 2, 3]), (1, [1, 1, 2]), (-1, [2, 3, 3])])
def test_a_crop_is_moved_up_and_down(rows: int, expected: list[int]) -> None:
    grey = np.array([[1, 1], [2, 2], [3, 3]], np.uint8)
    assert moved(grey, rows).tolist() == [[each, each] for each in expected]
