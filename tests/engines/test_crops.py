from __future__ import annotations

import numpy as np
import pytest

from netrika.engines.crops import batch_width, batches, joined, packed, to_height


def test_windows_are_joined_in_the_middle_of_where_they_overlap() -> None:
    frames = np.arange(100, dtype=np.float32)[:, None]
    rows = {0: frames[:40] + 0.1, 60: frames[30:70] + 0.2, 120: frames[60:100] + 0.3}
    made = joined(rows, 80)
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
    ("ends", "cuts"),
    [
        ([50], [0, 50]),
        ([150], [0, 150]),
        ([40, 80, 120], [0, 80, 120]),
        ([40, 90, 100, 130, 250, 260], [0, 100, 130, 250, 260]),
        ([150, 190], [0, 150, 190]),
        ([30, 200, 300], [0, 30, 200, 300]),
    ],
)
def test_words_are_packed_into_pieces_as_wide_as_they_may_be(ends: list[int], cuts: list[int]) -> None:
    assert packed(ends, 100) == cuts
