from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.context import Unattended
from netrika_converters.reader import scene_shards
from netrika_converters.reader.boards import SignWriter
from netrika_converters.reader.fonts import Face
from netrika_converters.reader.scene_shards import Taught, load, save
from netrika_converters.reader.scenes import draw_scene
from netrika_converters.reader.teacher import teacher
from netrika_converters.reader.texts import LANGUAGES, Vocabulary
from netrika_converters.reader.train_detector import Found, compare

SIDE_PX = 256


@pytest.fixture
def writer(vocabulary: Vocabulary, latin: Face, photos: NDArray[np.uint8]) -> SignWriter:
    return SignWriter(dict.fromkeys(LANGUAGES, vocabulary), {language: [[latin]] for language in LANGUAGES}, photos)


class Bright:
    """A teacher that sees text where it is bright."""

    def probability(self, pixels: NDArray[np.uint8], context: Unattended) -> NDArray[np.float32]:
        return pixels[..., 0].astype(np.float32) / np.float32(255)


def test_a_boards_lines_stand_on_it_one_below_the_other(writer: SignWriter) -> None:
    rng = np.random.default_rng(0)
    boards = [board for _ in range(40) if (board := writer.draw(rng)) is not None]
    assert len(boards) > 30 and max(len(board.quads) for board in boards) > 2
    for board in boards:
        height, width = board.alpha.shape
        assert board.pixels.shape == (height, width, 3) and board.alpha.min() >= 0 and board.alpha.max() <= 1
        assert (board.quads >= 0).all() and (board.quads <= [width, height]).all()
        assert (board.quads[1:, 0, 1] > board.quads[:-1, 3, 1]).all()
        for left, top, right, bottom in np.concatenate([board.quads[:, 0], board.quads[:, 2]], 1).astype(int):
            assert board.alpha[top:bottom, left:right].max() > 0.3


def test_quads_lie_on_the_picture_and_boards_do_not_overlap(writer: SignWriter) -> None:
    rng, again = np.random.default_rng(2), np.random.default_rng(2)
    scenes = [draw_scene(writer, SIDE_PX, rng) for _ in range(12)]
    assert sum(len(scene.quads) for scene in scenes) > 20
    for scene in scenes:
        assert scene.pixels.shape == (SIDE_PX, SIDE_PX, 3) and scene.pixels.dtype == np.uint8
        assert scene.quads.shape[1:] == (4, 2) and scene.quads.min(initial=0) >= -1
        assert scene.quads.max(initial=0) <= SIDE_PX + 1
        for a, b in itertools.combinations(scene.quads, 2):
            assert cv2.intersectConvexConvex(a, b)[0] < 0.05 * min(cv2.contourArea(a), cv2.contourArea(b)) + 2
        repeated = draw_scene(writer, SIDE_PX, again)
        assert np.array_equal(scene.pixels, repeated.pixels) and np.array_equal(scene.quads, repeated.quads)


def test_the_teacher_finds_drawn_lines(writer: SignWriter) -> None:
    detector, rng = teacher(), np.random.default_rng(1)
    counts = np.zeros(3)
    for scene in (draw_scene(writer, 2 * SIDE_PX, rng) for _ in range(4)):
        counts += compare(detector.run(scene.pixels, Unattended()), scene.quads)
    detector.close()
    assert Found.of(*counts).f1 > 0.5


def test_scene_shards_keep_lines_and_the_teachers_map_exactly(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    smooth = cv2.resize(rng.integers(0, 256, (4, 4, 3), np.uint8), (64, 64))
    scenes = [
        Taught(smooth, rng.uniform(0, 64, (count, 4, 2)).astype(np.float32), rng.integers(0, 256, (64, 64), np.uint8))
        for count in (0, 3)
    ]
    save(scenes, tmp_path / "1_0000.npz")
    assert [path.name for path in tmp_path.iterdir()] == ["1_0000.npz"]
    for scene, opened in zip(scenes, load(tmp_path / "1_0000.npz"), strict=True):
        assert np.array_equal(scene.quads, opened.quads) and np.array_equal(scene.teacher, opened.teacher)
        assert np.abs(scene.pixels.astype(int) - opened.pixels).mean() < 4


def test_scene_shards_are_the_same_from_run_to_run(
    writer: SignWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene_shards, "SIDE_PX", 96)
    monkeypatch.setattr(scene_shards, "SHARD_SCENES", 2)
    monkeypatch.setitem(scene_shards._worker, "writer", writer)
    monkeypatch.setitem(scene_shards._worker, "teacher", Bright())
    for name in "ab":
        (tmp_path / name).mkdir()
        scene_shards._make(1, tmp_path / name, 3)
    assert (tmp_path / "a" / "1_0003.npz").read_bytes() == (tmp_path / "b" / "1_0003.npz").read_bytes()
