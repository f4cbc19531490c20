from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import pyclipper
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper

from netrika.engines.context import Unattended
from netrika.engines.detector import Detector, DetectorSpec, clockwise, grown, regions, seen_size
from netrika.errors import Cancelled, ModelCorrupt
from netrika.runtime.device import Device

Sign = Callable[..., NDArray[np.uint8]]
TABLE: dict[str, Any] = {
    "graph": "netrika",
    "threshold": 0.3,
    "least_score": 0.6,
    "shrink_ratio": 0.4,
    "whole_mp": 2.0,
    "largest_mp": 8.0,
    "least_px": 8,
    "tile_px": 256,
    "overlap_px": 64,
}
SPEC = DetectorSpec.parse(TABLE)
SHRINK_RATIO = 0.4  # of the maps that detectors are trained on


def rectangle(width: float, height: float, degrees: float, centre: tuple[float, float] = (300, 200)) -> Any:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [width / 2, height / 2]
    return np.asarray(corners @ turn + centre, np.float32)


def core_of(quad: Any) -> NDArray[np.float32]:
    """Draw the map of a line that is shrunk by DB's offset."""
    offset = cv2.contourArea(quad) * (1 - SHRINK_RATIO**2) / cv2.arcLength(quad, closed=True)
    shrinker = pyclipper.PyclipperOffset()
    shrinker.AddPath((quad * 256).astype(int).tolist(), pyclipper.JT_MITER, pyclipper.ET_CLOSEDPOLYGON)
    inner = np.array(shrinker.Execute(-256 * offset)[0], np.float32) / 256
    drawn = np.zeros((3200, 4800), np.float32)
    cv2.fillPoly(drawn, [np.round(inner * 8).astype(np.int32)], 1.0)
    return np.asarray(cv2.resize(drawn, (600, 400), interpolation=cv2.INTER_AREA), np.float32)


class Canceller(Unattended):
    """Stops at the second tile."""

    asked = 0

    def check(self) -> None:
        self.asked += 1
        if self.asked > 1:
            raise Cancelled


@pytest.fixture
def detector(reader_data: Path) -> Detector:
    return Detector(SPEC, reader_data / "models" / "tiny-reader" / "detector.onnx", Device(1))


@pytest.mark.parametrize("degrees", [0, 3, 12, 30, 44, -7, -25, -44])
@pytest.mark.parametrize("size", [(300, 50), (160, 60), (360, 24), (80, 50)])
def test_a_line_shrunk_to_its_core_comes_back_whole(size: tuple[int, int], degrees: float) -> None:
    quad = rectangle(*size, degrees)
    (region,) = regions(core_of(quad), SPEC)
    assert np.abs(region.quad - quad).max() < 3
    assert np.abs(region.quad - quad).mean() < 2
    assert region.score > 0.7


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("degrees", [0, 20, 40, -20, -40])
def test_corners_run_clockwise_from_the_top_left_whichever_comes_first(shift: int, degrees: float) -> None:
    for quad in (rectangle(100, 30, degrees), rectangle(30, 100, degrees)):
        for given in (np.roll(quad, shift, axis=0), np.roll(quad, shift, axis=0)[::-1]):
            assert np.allclose(clockwise(given), quad, atol=1e-3)


def test_a_tall_line_keeps_its_upright_corners() -> None:
    quad = rectangle(50, 300, 0)
    (region,) = regions(core_of(quad), SPEC)
    assert np.abs(region.quad - quad).max() < 3


def test_weak_low_and_tiny_spots_are_no_lines() -> None:
    drawn = np.zeros((200, 200), np.float32)
    drawn[20:40, 20:100] = 0.5  # above the threshold, but not sure enough
    drawn[80:82, 20:100] = 1.0  # lower than a line
    drawn[150, 150] = 1.0
    assert regions(drawn, SPEC) == []
    drawn[20:40, 20:100] = 0.7
    assert len(regions(drawn, SPEC)) == 1


def test_a_line_at_the_edge_stays_a_rectangle() -> None:
    (region,) = regions(core_of(rectangle(120, 24, 30, (60, 20))), SPEC)
    top, right, bottom, left = (float(np.linalg.norm(region.quad[i] - region.quad[i - 1])) for i in (1, 2, 3, 0))
    assert abs(top - bottom) < 0.1 and abs(left - right) < 0.1
    assert region.quad.min() < 0


def test_a_weak_spot_within_a_line_is_no_line_but_one_within_a_ring_is() -> None:
    drawn = np.zeros((200, 200), np.float32)
    drawn[20:60, 20:180] = 0.95
    drawn[35:45, 90:110] = 0.25
    assert len(regions(drawn, SPEC)) == 1
    drawn[:] = 0
    cv2.circle(drawn, (100, 100), 90, 0.9, 4)
    drawn[90:110, 60:140] = 0.9
    quads = [region.quad for region in regions(drawn, SPEC)]
    assert any(np.ptp(quad[:, 0]) < 120 for quad in quads)


@pytest.mark.parametrize("shape", [(1, 3000, 3), (3000, 1, 3), (1, 1, 3), (2, 40, 3)])
def test_a_thin_picture_has_no_lines(detector: Detector, shape: tuple[int, int, int]) -> None:
    assert detector.run(np.full(shape, 255, np.uint8), Unattended()) == []


@pytest.mark.parametrize("size", [(300, 16), (100, 40), (40, 40)])
def test_growing_undoes_the_shrinking_of_every_shape(size: tuple[float, float]) -> None:
    width, height = size
    offset = width * height * (1 - SHRINK_RATIO**2) / (2 * (width + height))
    core = ((50.0, 60.0), (width - 2 * offset, height - 2 * offset), 12.0)
    assert grown(core, SHRINK_RATIO)[1] == pytest.approx(size)


@pytest.mark.parametrize(
    ("size", "seen"),
    [
        ((2000, 1000), (2000, 1000)),
        ((3000, 1500), (2000, 1000)),
        ((6000, 3000), (3000, 1500)),
        ((8000, 8000), (2828, 2828)),
        ((20000, 100), (20000, 100)),
        ((1000, 40000), (447, 17889)),
    ],
)
def test_large_photos_are_seen_smaller(size: tuple[int, int], seen: tuple[int, int]) -> None:
    assert tuple(seen_size(np.array(size), SPEC)) == seen


def test_lines_of_a_photo_seen_smaller_stand_where_they_are(reader_data: Path, sign: Sign) -> None:
    spec = DetectorSpec.parse(TABLE | {"whole_mp": 0.1, "largest_mp": 0.3, "shrink_ratio": 0.95})
    detector = Detector(spec, reader_data / "models" / "tiny-reader" / "detector.onnx", Device(1))
    found = detector.run(sign([("ab", 30, 40), ("ab", 900, 600)], 1200, 800), Unattended())
    corners = sorted(region.quad[0].round().tolist() for region in found)
    assert np.allclose(corners, [[30, 40], [900, 600]], atol=4)


def test_a_graph_in_the_pp_ocr_manner_is_shown_blue_first_from_minus_one_to_one(tmp_path: Path) -> None:
    nodes = [
        helper.make_node("Gather", ["x", "first"], ["channel"], axis=1),
        helper.make_node("Unsqueeze", ["channel", "axis"], ["y"]),
    ]
    ends = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, "h", "w"]),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 1, "h", "w"]),
    ]
    constants = [
        helper.make_tensor("first", TensorProto.INT64, [], [0]),
        helper.make_tensor("axis", TensorProto.INT64, [1], [1]),
    ]
    graph = helper.make_graph(nodes, "bright", ends[:1], ends[1:], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.save(model, str(tmp_path / "graph.onnx"))
    detector = Detector(DetectorSpec.parse(TABLE | {"graph": "pp-ocr"}), tmp_path / "graph.onnx", Device(1))
    pixels = np.zeros((40, 70, 3), np.uint8)
    pixels[:10, :, 2] = 255
    seen = detector.probability(pixels, Unattended())
    assert seen.shape == (40, 70) and seen[0, 0] == 1 and seen[-1, 0] == 0  # of -1 and the 0 that tiles begin with


@pytest.mark.parametrize("size", [(200, 120), (256, 256), (257, 300), (700, 420)])
def test_lines_are_found_where_they_stand_whatever_the_size(
    detector: Detector, sign: Sign, size: tuple[int, int]
) -> None:
    pixels = sign([("ab", 30, 40)], *size)
    probability = detector.probability(pixels, Unattended())
    assert probability.shape == pixels.shape[:2]
    assert ((probability > 0.5) == (pixels.mean(-1) < 240)).all()
    (region,) = detector.run(pixels, Unattended())
    assert np.allclose(region.quad[0], region.quad.min(0))


@pytest.mark.parametrize("left", [180, 200, 230, 250])
def test_a_line_across_a_seam_of_tiles_is_found_once(detector: Detector, sign: Sign, left: int) -> None:
    for pixels in (sign([("abab", left, 230)], 640, 480), sign([("abab", left, 10)], 640, 60)):
        (region,) = detector.run(pixels, Unattended())
        assert region.quad[:, 0].min() <= left
        assert region.quad[:, 0].max() >= left + 180


def test_a_photo_without_text_has_no_regions(detector: Detector) -> None:
    assert detector.run(np.full((50, 70, 3), 255, np.uint8), Unattended()) == []


def test_a_large_photo_can_be_cancelled_between_its_tiles(detector: Detector) -> None:
    with pytest.raises(Cancelled):
        detector.run(np.full((300, 600, 3), 255, np.uint8), Canceller())


@pytest.mark.parametrize("key", TABLE)
@pytest.mark.parametrize("value", [None, "soon", [], {}, 0, -1, float("nan"), float("inf")])
def test_a_fault_in_the_manifest_names_its_key(key: str, value: Any) -> None:
    for table in (TABLE | {key: value}, {each: TABLE[each] for each in TABLE if each != key}):
        with pytest.raises(ModelCorrupt, match=f"'{key}' cannot be used"):
            DetectorSpec.parse(table)


@pytest.mark.parametrize("sizes", [{"tile_px": 250}, {"overlap_px": 256}, {"overlap_px": 300}])
def test_tiles_must_fit_the_network_and_each_other(sizes: dict[str, int]) -> None:
    with pytest.raises(ModelCorrupt, match="multiples of 32 px"):
        DetectorSpec.parse(TABLE | sizes)
