from __future__ import annotations

from itertools import groupby, product

import numpy as np
import pytest

from netrika.engines.ctc import NEVER, align, fits, path_scores, starts


def collapsed(path: tuple[int, ...]) -> list[int]:
    return [each for each, _ in groupby(path) if each]


@pytest.mark.parametrize("label", [[1], [1, 2], [2, 2], [1, 2, 1], [2, 2, 2], [1, 1, 2]])
def test_the_likeliest_path_of_a_label_is_found(label: list[int]) -> None:
    rng = np.random.default_rng(len(label))
    for _ in range(5):
        log_p = np.log(rng.dirichlet(np.ones(3), 5)).astype(np.float32)
        paths = [path for path in product(range(3), repeat=5) if collapsed(path) == label]
        best = max(paths, key=lambda path: sum(log_p[range(5), path]))
        found = align(log_p, np.array(label))
        assert found is not None and tuple(found.tolist()) == best


@pytest.mark.parametrize("label", [[1, 1, 1], [1, 2] * 4])
def test_a_label_longer_than_the_frames_has_no_path(label: list[int]) -> None:
    log_p = np.zeros((4, 3), np.float32)
    assert not fits(np.array(label), len(log_p))
    assert align(log_p, np.array(label)) is None
    assert path_scores(log_p[None], np.array([0]), [np.array(label)])[0] <= NEVER


def test_labels_are_scored_by_their_likeliest_paths() -> None:
    rng = np.random.default_rng(0)
    log_p = np.log(rng.dirichlet(np.ones(4), (3, 9))).astype(np.float32)
    labels = [np.array(label, np.int64) for label in ([], [2], [1, 1], [3, 2, 1], [1, 2, 2, 2, 3], [2, 1] * 4)]
    rows = np.array([2, 0, 1, 1, 0, 2])
    scores = path_scores(log_p, rows, labels)
    for row, label, found in zip(rows, labels, scores, strict=True):
        path = align(log_p[row], label)
        assert path is not None and found == pytest.approx(log_p[row][np.arange(9), path].sum(), abs=1e-4)


def test_the_path_of_nothing_is_blank() -> None:
    found = align(np.zeros((4, 3), np.float32), np.zeros(0, np.int64))
    assert found is not None and found.tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize(("path", "expected"), [([0, 1, 1, 0, 1, 2], [1, 4, 5]), ([0, 0], []), ([3], [0])])
def test_characters_begin_where_the_class_changes(path: list[int], expected: list[int]) -> None:
    assert starts(np.array(path)).tolist() == expected
