from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from netrika_converters.reader import shards
from netrika_converters.reader.shards import draw, gather, load, read_iiit5k, read_photos, save
from netrika_converters.reader.signs import Scribe
from netrika_converters.reader.texts import LANGUAGES


def test_a_shard_comes_back_as_it_was_saved(scribe: Scribe, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    crops = [scribe.draw(rng) for _ in range(12)]
    save(gather(crops), tmp_path / "1_0000.npz")
    assert [path.name for path in tmp_path.iterdir()] == ["1_0000.npz"]
    shard = load(tmp_path / "1_0000.npz")
    assert len(shard) == 12 and shard.texts == [crop.text for crop in crops] and shard.languages == ["en"] * 12
    for crop, loaded in zip(crops, shard.crops(), strict=True):
        assert np.array_equal(crop.pixels, loaded.pixels) and crop.text == loaded.text
    assert shard.pixels.shape == (64, sum(crop.pixels.shape[1] for crop in crops))


def test_shards_are_the_same_from_run_to_run_and_not_drawn_twice(
    scribe: Scribe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_CROPS", 10)
    for language in LANGUAGES:
        monkeypatch.setitem(shards._worker, language, scribe)
    for name in "ab":
        (tmp_path / name).mkdir()
        assert [shards._make(4, tmp_path / name, False, index) for index in (0, 1)] == [0, 1]
    first, second = ([path.read_bytes() for path in sorted((tmp_path / name).iterdir())] for name in "ab")
    assert first == second and first[0] != first[1]
    (tmp_path / "a" / "words_4_0000.npz").write_bytes(b"drawn before")
    shards._make(4, tmp_path / "a", False, 0)
    assert (tmp_path / "a" / "words_4_0000.npz").read_bytes() == b"drawn before"


def test_fragments_are_parts_of_words_in_shards_of_their_own(
    scribe: Scribe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_CROPS", 30)
    for language in LANGUAGES:
        monkeypatch.setitem(shards._worker, language, scribe)
    shards._make(4, tmp_path, True, 0)
    texts = load(tmp_path / "fragments_4_0000.npz").texts
    assert {len(text) for text in texts} - {0} == {1, 2}  # none on crops of nothing
    assert all(any(text.lower() in word for word in scribe.vocabulary.words) for text in texts)


def test_held_out_crops_are_drawn_once(scribe: Scribe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "scribes", lambda data, fonts, held_out: dict.fromkeys(LANGUAGES, scribe))
    first = shards.held_out(tmp_path, [], tmp_path / "dev.npz", 2, 7)
    assert len(first) == 2 * len(LANGUAGES)
    monkeypatch.undo()
    assert [each.text for each in shards.held_out(tmp_path, [], tmp_path / "dev.npz", 2, 7)] == [
        each.text for each in first
    ]


def test_languages_are_drawn_in_their_shares(scribe: Scribe) -> None:
    named = dict.fromkeys(LANGUAGES, scribe)
    texts = [crop.text for crop in draw(named, 20, (1, 2))]
    assert texts == [crop.text for crop in draw(named, 20, (1, 2))]
    assert texts != [crop.text for crop in draw(named, 20, (1, 3))]
    assert set(shards.SHARES) <= set(LANGUAGES)


def test_photos_are_read_grey_and_small_from_both_folders(tmp_path: Path) -> None:
    for index, (folder, tone) in enumerate((("scenes/images/en", 50), ("captions/images", 200)) * 2):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(tmp_path / folder / f"{index}.jpg"), np.full((60, 90, 3), tone, np.uint8))
    (tmp_path / "scenes" / "images" / "broken.jpg").write_bytes(b"no photo")
    photos = read_photos(tmp_path)
    assert photos.shape == (4, 128, 128)
    assert photos.mean((1, 2)).round().tolist() == [50, 50, 200, 200]
    assert len(read_photos(tmp_path, count=2)) < 4


def test_real_crops_are_read_with_their_labels(tmp_path: Path) -> None:
    (tmp_path / "train").mkdir()
    cv2.imwrite(str(tmp_path / "train" / "1.jpg"), np.full((64, 100, 3), 90, np.uint8))
    (tmp_path / "train.tags").write_text("train/1.png Sale now\n", "utf-8")
    (crop,) = read_iiit5k(tmp_path)
    assert crop.pixels.shape == (64, 100) and (crop.text, crop.language) == ("Sale now", "en")
