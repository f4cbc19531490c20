from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from netrika.engines.detector import regions
from netrika_converters.course import Plan
from netrika_converters.precision import device
from netrika_converters.reader import train_detector
from netrika_converters.reader.detector import Detector, DetectorConfig, db_loss
from netrika_converters.reader.export import load_detector
from netrika_converters.reader.scene_shards import Taught, save
from netrika_converters.reader.train_detector import Found, Run, compare, cut, overlap, to_network

SMALL = DetectorConfig(widths=(8, 8, 16, 16, 16), pyramid=16)


def scene(side_px: int, left: int = 0) -> Taught:
    """Two bars for lines, one of them drawn, the other one on the photo, where only the teacher sees it."""
    pixels = np.full((side_px, side_px, 3), 90, np.uint8)
    quads = []
    teacher = np.zeros((side_px, side_px), np.uint8)
    for top in (side_px // 5, 3 * side_px // 5):
        x, y, right, bottom = left + side_px // 8, top, 3 * side_px // 4, top + side_px // 5
        pixels[y:bottom, x:right] = 230
        quads.append([[x, y], [right, y], [right, bottom], [x, bottom]])
        teacher[y + 5 : bottom - 5, x + 5 : right - 5] = 255
    return Taught(pixels, np.array(quads[:1], np.float32), teacher)


@pytest.mark.parametrize(("height", "width"), [(32, 64), (96, 32)])
def test_maps_are_as_large_as_the_photo(height: int, width: int) -> None:
    with torch.inference_mode():
        logits = Detector(SMALL).eval()(torch.zeros(2, 3, height, width))
    assert logits.shape == (2, 2, height, width)


def test_the_loss_falls_when_one_scene_is_learnt_by_heart() -> None:
    torch.manual_seed(0)
    model = Detector(SMALL).to(device())
    rng = np.random.default_rng(0)
    targets = cut(scene(640), rng)
    pixels = to_network(targets.pixels[None, :384:4, :384:4])
    maps = [torch.from_numpy(each[None, :384:4, :384:4].copy()).to(device()) for each in targets.maps]
    optimizer = torch.optim.AdamW(model.parameters(), 5e-3)
    losses = []
    for _ in range(40):
        loss = db_loss(model(pixels), *maps)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.3 * losses[0]


def test_the_loss_prefers_the_right_maps_and_ignores_what_does_not_count() -> None:
    core, ones = torch.zeros(1, 64, 64), torch.ones(1, 64, 64)
    core[:, 20:40, 10:50] = 1
    threshold = torch.full((1, 64, 64), 0.3)
    limit = torch.full((1, 64, 64), 0.3).logit()
    right, wrong = (torch.stack([20 * (sign * (2 * core - 1)), limit], 1) for sign in (1, -1))
    assert db_loss(right, core, ones, threshold, ones) < 0.1 < db_loss(wrong, core, ones, threshold, ones)
    spoilt = right.clone()
    spoilt[:, 0, :10] = 20
    counts = ones.clone()
    counts[:, :10] = 0
    assert db_loss(spoilt, core, counts, threshold, ones) == pytest.approx(
        float(db_loss(right, core, counts, threshold, ones)), abs=1e-5
    )


def test_a_cut_has_the_drawn_lines_core_and_the_teachers_word_elsewhere() -> None:
    drawn = unlabelled = 0
    for seed in range(8):
        targets = cut(scene(640), np.random.default_rng(seed))
        core, core_counts, threshold, threshold_counts = targets.maps
        assert targets.pixels.shape == (448, 448, 3) and {each.shape for each in targets.maps} == {(448, 448)}
        assert core.min() >= 0 and core.max() <= 1 and core_counts.min() == 1
        assert threshold.min() >= 0.29 and threshold.max() <= 0.71
        drawn += bool((core[threshold_counts > 0] == 1).any())
        unlabelled += bool((core[threshold_counts == 0] > 0.5).any())  # the second bar
    assert drawn > 3 and unlabelled > 3


def test_lines_found_are_matched_by_overlap() -> None:
    quad = scene(640).quads[0]
    assert overlap(quad, quad) == pytest.approx(1.0) and overlap(quad, quad + 700) == 0.0
    assert overlap(quad, quad + np.array([0, 64], np.float32)) == pytest.approx(1 / 3, abs=0.01)
    probability = np.zeros((640, 640), np.float32)
    cv2.fillPoly(probability, [np.array([[110, 150], [450, 150], [450, 230], [110, 230]], np.int32)], 0.9)
    cv2.circle(probability, (300, 500), 30, 0.8, -1)
    assert compare(regions(probability, train_detector.SPEC), np.stack([quad, quad + 600])) == (1, 2, 2)
    assert Found(0.5, 1.0).f1 == pytest.approx(2 / 3) and Found(0.0, 0.0).f1 == 0.0


def test_a_run_scores_saves_and_goes_on_from_its_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_detector, "DetectorConfig", partial(DetectorConfig, SMALL.widths, SMALL.pyramid))
    monkeypatch.setattr(train_detector, "CROP_PX", 64)
    monkeypatch.setattr(train_detector, "BATCH", 2)
    (tmp_path / "scenes").mkdir()
    for index in range(2):
        save([scene(96, left) for left in (0, 8)], tmp_path / "scenes" / f"1_000{index}.npz")
    (tmp_path / "scenes" / "1_0002.part.npz").write_bytes(b"half")
    first = Run(tmp_path, Plan(0.02, every_s=0.5))
    assert len(first.dev) == 2 and [path.name for path in first.shards] == ["1_0001.npz"]
    first.run()
    lines = [json.loads(line) for line in (tmp_path / "detector.jsonl").read_text("utf-8").splitlines()]
    assert {"student", "teacher", "step"} <= lines[-1].keys() and lines[-1]["step"] == first.course.step > 0
    assert lines[-1]["teacher"]["recall"] == 1.0 and lines[-1]["teacher"]["precision"] == 0.5
    again = Run(tmp_path, Plan(0.02, every_s=0.5))
    assert (again.course.step, again.course.spent_s) == (first.course.step, first.course.spent_s)
    loaded = load_detector(tmp_path / "detector.pt").state_dict()
    assert all(torch.equal(tensor.cpu(), loaded[name]) for name, tensor in first.course.average.items())
