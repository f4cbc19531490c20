from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.detector import clockwise, grown
from netrika_converters.reader.maps import HIGHEST, LOWEST, SHRINK_RATIO, draw_maps

SIDE_PX = 256


def line(width: float, height: float, angle: float = 0.0) -> NDArray[np.float32]:
    return clockwise(np.asarray(cv2.boxPoints(((128, 128), (width, height), angle)), np.float32))


def inside(quad: NDArray[np.float32]) -> NDArray[np.bool_]:
    mask = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    cv2.fillPoly(mask, [np.round(quad).astype(np.int32)], 1)
    return mask > 0


@pytest.mark.parametrize("angle", [0, 12, -30])
@pytest.mark.parametrize("width", [60, 120, 230])
def test_a_core_lies_inside_its_line_and_growing_brings_the_line_back(width: int, angle: int) -> None:
    quad = line(width, 44, angle)
    maps = draw_maps(quad[None], SIDE_PX)
    core = maps.core > 0
    assert core.any() and not (core & ~inside(quad)).any()
    contours, _ = cv2.findContours(core.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    assert len(contours) == 1
    box = cv2.boxPoints(grown(cv2.minAreaRect(contours[0]), SHRINK_RATIO))
    assert np.abs(clockwise(np.asarray(box, np.float32)) - quad).max() < 4
    assert maps.core_counts.min() == 1


def test_thresholds_are_highest_on_the_lines_edge_and_count_near_it_only() -> None:
    quad = line(120, 60)
    maps = draw_maps(quad[None], SIDE_PX)
    assert maps.threshold[128, 68] == pytest.approx(HIGHEST) and maps.threshold[128, 128] == pytest.approx(LOWEST)
    assert maps.threshold[0, 0] == pytest.approx(LOWEST) and maps.threshold_counts[0, 0] == 0
    counted = maps.threshold_counts > 0
    assert counted[inside(quad)].all() and (maps.threshold[~counted] < LOWEST + 0.03).all()


def test_tiny_lines_are_not_asked_for() -> None:
    tiny = line(60, 4)
    maps = draw_maps(tiny[None], SIDE_PX)
    assert not maps.core.any() and not maps.threshold_counts.any()
    assert not maps.core_counts[inside(tiny)].any() and maps.core_counts.mean() > 0.98


def test_lines_at_and_beyond_the_edge_draw_what_is_seen_of_them() -> None:
    beyond = line(120, 60) + np.array([[[128, 0]], [[0, -400]]], np.float32)
    maps = draw_maps(beyond, SIDE_PX)
    assert maps.core[128, -1] == 1 and maps.core[:100].sum() == 0
    empty = draw_maps(np.zeros((0, 4, 2), np.float32), SIDE_PX)
    assert not empty.core.any() and empty.core_counts.all() and (empty.threshold == np.float32(LOWEST)).all()
