from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.orthography import followers, is_well_formed, kind, may_follow, well_formed_path

CHARACTERS = "कषि\u094dा "
TABLE = followers(CHARACTERS)


def log_p(*frames: dict[str, float]) -> NDArray[np.float32]:
    """Frames that give characters ("" is the blank) these probabilities, and others next to none."""
    made = np.full((len(frames), 1 + len(CHARACTERS)), 1e-6, np.float32)
    for row, frame in zip(made, frames, strict=True):
        for char, p in frame.items():
            row[1 + CHARACTERS.index(char) if char else 0] = p
    return np.asarray(np.log(made / made.sum(-1, keepdims=True)), np.float32)


def told(path: NDArray[np.int64]) -> str:
    before = np.concatenate([[0], path[:-1]])
    return "".join(CHARACTERS[index - 1] for index in path[(path != 0) & (path != before)])


@pytest.mark.parametrize(
    "text",
    "क्षत्रिय ज़रूरत अँगूठा হাসপাতাল অ্যাপ পাৰ্চেল ಕೃಷ್ಣ ശ്രീ അതു് தமிழ் ਸਿੰਘ ଓଡ଼ିଆ తెలుగు ગુજરાતી اردو Tea 24/7".split(),
)
def test_words_are_well_formed(text: str) -> None:
    assert is_well_formed(text)


@pytest.mark.parametrize("text", ["ि", "क ि", "किि", "काि", "क्ि", "कि्", "1ा", "কि", "कंं", "अा", "क््", "पर\u0d4dിപാ"])
def test_signs_that_stand_on_nothing_or_twice_are_not(text: str) -> None:
    assert not is_well_formed(text)


def test_kinds_are_told_by_the_place_in_a_block() -> None:
    kinds = {"क": "consonant", "ঐ": "vowel", "ੰ": "final", "ം": "final", "಼": "nukta", "்": "virama", "ే": "sign"}
    assert {char: kind(char) for char in kinds} == kinds
    assert {kind(char) for char in "a1 ا२।ऽ"} == {"other", "consonant"}
    assert kind("ॲ") == "vowel" and kind("ऽ") == "consonant"  # avagraha, which signs do not stand on, is harmless


def test_the_likeliest_path_is_kept_where_it_is_well_formed() -> None:
    seen = log_p({"क": 0.9}, {"क": 0.6, "": 0.4}, {"": 0.9}, {"क": 0.8}, {"ि": 0.7, "ा": 0.3}, {"": 1.0})
    assert np.array_equal(well_formed_path(seen, TABLE), seen.argmax(-1))
    assert told(well_formed_path(seen, TABLE)) == "ककि"


def test_the_likeliest_well_formed_text_is_told() -> None:
    alone = log_p({"ि": 0.6, "क": 0.3}, {"": 1.0}, {"ष": 1.0})
    assert told(well_formed_path(alone, TABLE)) == "कष"
    twice = log_p({"क": 1.0}, {"ि": 0.9}, {"": 0.8, "ा": 0.2}, {"ा": 0.6, "ष": 0.3, "": 0.1}, {"": 1.0})
    assert told(well_formed_path(twice, TABLE)) == "किष"
    after_space = log_p({"क": 1.0}, {" ": 1.0}, {"\u094d": 0.9, "": 0.1}, {"ष": 1.0})
    assert told(well_formed_path(after_space, TABLE)) == "क ष"


def test_it_is_the_best_of_all_well_formed_paths() -> None:
    rng = np.random.default_rng(0)
    for _ in range(20):
        seen = np.log(rng.dirichlet(np.full(1 + len(CHARACTERS), 0.6), 5)).astype(np.float32)
        seen = np.maximum(seen, np.log(4e-3, dtype=np.float32))
        every = np.stack(np.meshgrid(*[np.arange(seen.shape[1])] * 5, indexing="ij"), -1).reshape(-1, 5)
        scores = seen[np.arange(5), every].sum(-1)
        order = (path for path in every[np.argsort(-scores, kind="stable")] if is_well_formed(told(path)))
        path = well_formed_path(seen, TABLE)
        assert is_well_formed(told(path))
        assert seen[np.arange(5), path].sum() == pytest.approx(seen[np.arange(5), next(order)].sum(), abs=1e-4)


def test_frames_of_nothing_are_blank() -> None:
    assert well_formed_path(log_p({"": 1.0}, {"": 1.0}), TABLE).tolist() == [0, 0]


def test_the_table_says_what_single_pairs_say() -> None:
    characters = "कक़ा\u094dंःঅ্অাുക് ്1ةaਿੰਅऽ"
    characters = "".join(dict.fromkeys(characters))
    table = followers(characters)
    for row, before in enumerate([*characters, " "]):
        assert [bool(each) for each in table[row]] == [may_follow(before, char) for char in characters]
