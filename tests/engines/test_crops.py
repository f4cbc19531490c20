from __future__ import annotations

import numpy as np
import pytest

from netrika.engines.crops import (
    HEIGHT_PX,
    Grey,
    batch_width,
    batches,
    halved,
    join_windows,
    moved,
    other_views,
    to_height,
    trimmed,
)


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


def letters(height: int, width: int) -> Grey:
    """Strokes from top to bottom and, at every other, one across."""
    ink = np.full((height, width), 200, np.uint8)
    for x in range(0, width - 6, 16):
        ink[:, x : x + 6] = 30
        ink[height // 2 : height // 2 + 4, x : x + 12 if x % 32 else x] = 30
    return ink


@pytest.mark.parametrize("scale", [0.5, 1, 3])
def test_what_lies_around_the_ink_of_a_crop_is_cut_off(scale: float) -> None:
    crop = np.pad(letters(40, 166), [(30, 20), (50, 30)], constant_values=200)
    crop = np.kron(crop, np.ones((3, 3), np.uint8)) if scale == 3 else crop[:: int(1 / scale), :: int(1 / scale)]
    cut, start, end = trimmed(crop, 768)
    assert cut.shape[0] == HEIGHT_PX
    assert [start, end] == pytest.approx([50 / 246, 216 / 246], abs=0.04)
    dark = np.flatnonzero((cut < 100).any(1))
    assert dark[0] <= 8 and dark[-1] >= HEIGHT_PX - 9
    assert cut.shape[1] == pytest.approx(HEIGHT_PX * (end - start) * 246 / 46, rel=0.12)


def test_what_stands_at_the_edge_or_hangs_below_a_line_is_not_cut_off() -> None:
    tight = letters(64, 156)  # its last letter ends where it does
    assert np.array_equal(trimmed(tight, 768)[0], tight)
    hanging = np.pad(letters(40, 200), [(0, 60), (0, 0)], constant_values=200)
    hanging[60:84, 90:97] = 30  # one small letter below
    cut, *_ = trimmed(hanging, 768)
    assert np.ptp(np.flatnonzero((cut < 100).any(1))) == pytest.approx(64 * 84 / 92, abs=4)


def test_a_fainter_word_at_the_end_of_a_line_is_not_cut_off() -> None:
    faint = (200 - (200 - letters(40, 156)) * 0.15).astype(np.uint8)
    line = np.pad(np.hstack([letters(40, 156), np.full((40, 20), 200, np.uint8), faint]), 20, constant_values=200)
    _, start, end = trimmed(line, 768)
    assert start < 20 / 372 and 1 - end < 20 / 372


@pytest.mark.parametrize("height", [200, 300])
def test_small_letters_on_a_large_crop_are_found(height: int) -> None:
    crop = np.pad(letters(40, 166), [(height - 60, 20), (50, 30)], constant_values=200)
    cut, *_ = trimmed(crop, 768)
    assert np.ptp(np.flatnonzero((cut < 100).any(1))) > HEIGHT_PX / 2


def test_more_room_is_left_where_more_is_asked_for() -> None:
    crop = np.pad(letters(40, 166), 40, constant_values=200)
    inked = [np.ptp(np.flatnonzero((trimmed(crop, 768, 0.3, room)[0] < 100).any(1))) for room in (0.02, 0.1, 0.2)]
    assert inked == sorted(inked, reverse=True) and len(set(inked)) == 3


def test_of_noise_nothing_is_cut_off() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 300), np.uint8)
    cut, start, end = trimmed(noise, 768)
    assert cut.shape == noise.shape and (start, end) == (0, 1)


@pytest.mark.parametrize("shape", [(64, 64), (1, 1), (1, 4000), (4000, 1), (63, 1000), (128, 200)])
def test_of_a_crop_without_ink_nothing_is_cut_off(shape: tuple[int, int]) -> None:
    cut, start, end = trimmed(np.full(shape, 90, np.uint8), 1024)
    assert np.array_equal(cut, to_height(np.full(shape, 90, np.uint8), 1024))
    assert (start, end) == (0, 1)


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
