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
    widths = [120, 400, 128, 60, 136, 16, 1800, 4000]
    found = list(batches(widths, 1024, 256))
    assert sorted(index for batch in found for index in batch) == list(range(len(widths)))
    for batch in found:
        width = {batch_width(widths[index], 1024) for index in batch}
        assert len(width) == 1
        assert len(batch) == 1 or len(batch) * width.pop() <= 256


@pytest.mark.parametrize("shape", [(64, 64), (1, 1), (1, 4000), (4000, 1), (63, 1000), (128, 200)])
def test_any_crop_comes_to_the_height_of_the_network(shape: tuple[int, int]) -> None:
    scaled = to_height(np.full(shape, 90, np.uint8), 1024)
    assert scaled.shape[0] == 64
    assert 8 <= scaled.shape[1] <= 1024
    assert (scaled == 90).all()


@pytest.mark.parametrize(
    ("gaps", "cuts"),
    [
        ([], [0, 600]),
        ([300], [0, 300, 600]),
        ([280, 560], [0, 280, 600]),  # what a later gap would leave is a sliver
        ([120, 240, 360, 480], [0, 120, 240, 360, 480, 600]),
        ([40, 580], [0, 600]),
        ([180, 200, 440], [0, 200, 440, 600]),
    ],
)
def test_a_line_is_halved_in_its_gaps_until_pieces_are_short_enough(gaps: list[int], cuts: list[int]) -> None:
    assert halved(0, 600, gaps, 200) == cuts
    assert halved(0, 180, [90], 200) == [0, 180]


@pytest.mark.parametrize(
    ("width", "widths"), [(64, [96, 64, 96]), (96, [128, 64, 128]), (224, [256, 192, 256]), (768, [768, 640, 768])]
)
def test_a_crop_is_looked_at_again_in_other_widths_and_places(width: int, widths: list[int]) -> None:
    views = other_views(width, 768)
    assert [wide for wide, _ in views] == widths
    assert len({*views, (width, 0)}) == 4


@pytest.mark.parametrize(("rows", "expected"), [(0, [1, 2, 3]), (1, [1, 1, 2]), (-1, [2, 3, 3])])
def test_a_crop_is_moved_up_and_down(rows: int, expected: list[int]) -> None:
    grey = np.array([[1, 1], [2, 2], [3, 3]], np.uint8)
    assert moved(grey, rows).tolist() == [[each, each] for each in expected]
