"""Batches, labels and a whole small run: it must learn, save, and go on where it stopped."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from netrika_converters import weights
from netrika_converters.course import Plan
from netrika_converters.reader import train_recognizer
from netrika_converters.reader.decoder import END, LONGEST_LABEL
from netrika_converters.reader.export import load_recognizer
from netrika_converters.reader.shards import gather, save
from netrika_converters.reader.signs import WIDEST_PX, Crop
from netrika_converters.reader.train_recognizer import (
    IGNORED,
    Alphabet,
    Batch,
    Readings,
    Run,
    aligned_loss,
    augment,
    batches,
    ctc_loss,
    frames,
    hard,
    longest_label,
    read,
    spelled,
)

from .conftest import SMALL, Taught

LETTERS = "abcdefgh"


def crop(width: int, text: str) -> Crop:
    return Crop(np.random.default_rng(width).integers(0, 256, (64, width), np.uint8), text, "en")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A data folder with a few real crops, and a work folder with a shard, one half-written, and an alphabet."""
    data, work = tmp_path / "data", tmp_path / "work"
    (data / "iiit5k").mkdir(parents=True)
    (work / "shards").mkdir(parents=True)
    for index in range(6):
        cv2.imwrite(str(data / "iiit5k" / f"{index}.jpg"), np.full((32, 40, 3), 40 * index, np.uint8))
    (data / "iiit5k" / "train.tags").write_text("".join(f"{i}.png Bad\n" for i in range(6)), "utf-8")
    (work / "alphabet.json").write_text(json.dumps(list(LETTERS)), "utf-8")
    shard = gather([crop(40, LETTERS[i % 8] + LETTERS[i % 5]) for i in range(40)])
    save(shard, work / "shards" / "fragments_1_0000.npz")
    save(shard, work / "shards" / "words_1_0000.npz")
    save(shard, work / "dev.npz")
    (work / "shards" / "words_1_0001.part.npz").write_bytes(b"half")
    return data, work


def test_labels_come_back_as_text_in_logical_order() -> None:
    alphabet = Alphabet(sorted(set("اردو زبان12/(Hotel)दुकान")))
    for text in ("اردو زبان", "اردو 12/12", "(Hotel) اردو", "दुकान 12", "Hotel"):
        assert alphabet.decode(alphabet.encode(text)) == text
    assert alphabet.encode("tax") == alphabet.encode("ta") and 0 not in alphabet.encode("दुकान")
    assert max(alphabet.encode("اردو زبان12/(Hotel)दुकान")) < len(alphabet)


def test_a_batch_has_one_width_and_labels_that_fit() -> None:
    rng, alphabet = np.random.default_rng(0), Alphabet(LETTERS)
    crops = [crop(int(rng.integers(40, 800)), LETTERS[: rng.integers(1, 9)]) for _ in range(400)]
    made = list(batches(crops, alphabet, 5, 2048, rng))
    assert len({batch.crops.shape[-1] for batch in made}) > 5
    for batch in made:
        n, channels, height, width = batch.crops.shape
        assert (channels, height) == (1, 64) and width % 32 == 0 and width <= WIDEST_PX
        assert n == len(batch.lengths) and batch.lengths.sum() == len(batch.labels)
        assert batch.lengths.min() >= 1 and batch.lengths.max() <= 5
        assert (n - 1) * width < 2048
    assert sum(len(batch.lengths) for batch in made) > 150


def test_crops_too_narrow_for_their_label_and_without_one_are_left_out() -> None:
    rng, alphabet = np.random.default_rng(0), Alphabet(LETTERS)
    # 40 px make 64 at least, which are 16 frames: room for 16 letters, or 8 alike with blanks between them.
    wanted = {"abcdefgh" * 2: 16, "a" * 8: 8, "a" * 9: 0, "abcdefgha" * 2: 0, "xyz": 0}
    for text, length in wanted.items():
        made = list(batches([crop(40, text)] * 8, alphabet, 99, 2048, rng))
        assert {int(each) for batch in made for each in batch.lengths} == ({length} if length else set())
    assert frames(64) == 16
    (nothing,) = batches([crop(40, "")] * 16, alphabet, 99, 2048, rng)  # no text is not no label
    assert nothing.lengths.tolist() == [0] * 16 and torch.isfinite(ctc_loss(torch.zeros(16, 16, 9), nothing))


def test_labels_are_short_at_first() -> None:
    lengths = [longest_label(seen) for seen in range(0, 400_000, 10_000)]
    assert lengths == sorted(lengths) and lengths[0] == 5 and lengths[-1] == LONGEST_LABEL


def test_augmenting_changes_the_light_but_not_the_shape() -> None:
    crops = np.stack([crop(128, "a").pixels] * 5)
    seen = augment(crops, np.random.default_rng(0))
    assert seen.shape == crops.shape and seen.dtype == np.uint8
    assert not any(np.array_equal(seen[0], each) for each in seen[1:])
    assert np.array_equal(seen, augment(crops, np.random.default_rng(0)))


def test_a_warped_crop_has_its_letters_elsewhere_and_no_other_size() -> None:
    crop = np.full((64, 180), 255, np.uint8)
    cv2.putText(crop, "abc", (16, 48), cv2.FONT_HERSHEY_SIMPLEX, 1.8, 0, 4)
    first, second = (train_recognizer.warped(crop, np.random.default_rng(seed)) for seed in (1, 2))
    assert first.shape == second.shape == crop.shape and first.dtype == np.uint8
    assert not np.array_equal(first, second) and not np.array_equal(first, crop)
    assert abs(int((first < 128).sum()) - int((crop < 128).sum())) < 0.3 * (crop < 128).sum()
    assert np.array_equal(first, train_recognizer.warped(crop, np.random.default_rng(1)))


def test_a_hidden_spot_is_small_and_of_one_tone() -> None:
    for seed in range(20):
        crop = np.random.default_rng(seed).integers(0, 256, (64, 64), np.uint8)
        before = crop.copy()
        train_recognizer.hide(crop, np.random.default_rng(seed))
        rows, columns = np.nonzero(crop != before)
        assert len(rows) > 0 and np.ptp(rows) < 0.6 * 64 and np.ptp(columns) < 0.35 * 64
        assert len(np.unique(crop[crop != before])) == 1


def test_the_loss_is_near_nothing_where_the_label_is_certain() -> None:
    batch = Batch(np.zeros((2, 1, 64, 16), np.uint8), np.array([1, 1, 2]), np.array([2, 1]))
    path = torch.tensor([[1, 0, 1, 0], [0, 2, 2, 0]])
    certain = 30 * torch.nn.functional.one_hot(path, 3).float()
    assert ctc_loss(certain, batch) < 1e-3
    assert ctc_loss(torch.zeros(2, 4, 3), batch) > 0.5
    impossible = replace(batch, labels=np.array([1, 1, 1, 2]), lengths=np.array([3, 1]))
    assert torch.isfinite(ctc_loss(certain, impossible))


class Halfway(torch.nn.Module):
    """Reads class 1 on white crops, for certain, and nothing on black ones."""

    def forward(self, crops: torch.Tensor) -> torch.Tensor:
        white = (crops.mean((1, 2, 3)) > 0).float()
        logits = torch.zeros(len(crops), 4, 3)
        logits[:, 1:3, 1] = 30 * white[:, None]
        logits[:, (0, 3), 0] = 30
        return logits


def test_what_is_read_badly_is_learnt_from_more_often() -> None:
    colours = np.repeat(np.array([0, 255], np.uint8), 300)
    labels, lengths = np.ones(600 + 300, np.int64), np.repeat([2, 1], 300)  # two on each black crop, one on a white
    labels[:600] = np.tile([1, 2], 300)
    batch = Batch(np.broadcast_to(colours[:, None, None, None], (600, 1, 64, 16)).copy(), labels, lengths)
    model = Halfway()
    kept = hard(model, batch, 200, np.random.default_rng(0))  # type: ignore[arg-type]
    black = kept.crops[:, 0, 0, 0] == 0
    assert len(kept.crops) == len(kept.lengths) == 200 and model.training
    assert 180 < black.sum() < 200  # easy ones are not left out
    assert (kept.lengths == np.where(black, 2, 1)).all()
    assert kept.labels.tolist() == [each for is_black in black for each in ([1, 2] if is_black else [1])]


def test_the_aligned_loss_wants_characters_side_by_side() -> None:
    batch = Batch(np.zeros((2, 1, 32, 20), np.uint8), np.array([1, 2, 2]), np.array([2, 1]))
    path = torch.tensor([[0, 1, 1, 1, 0, 0, 2, 2, 2, 0], [0, 0, 2, 2, 2, 2, 2, 2, 0, 0]])
    certain = 30 * torch.nn.functional.one_hot(path, 3).float()
    assert aligned_loss(certain, batch) < 1e-3
    assert aligned_loss(certain.flip(0), batch) > 5


def test_a_small_recognizer_learns_a_few_words_by_heart(taught: Taught) -> None:
    assert taught.losses[-1] < 0.05 < taught.losses[0]
    words = [each.text for each in taught.crops]
    assert read(taught.model, taught.alphabet, taught.crops) == Readings(words, words)


def test_the_decoder_is_given_what_came_before_and_owes_what_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    batch = Batch(np.zeros((3, 1, 32, 8), np.uint8), np.array([5, 6, 7]), np.array([2, 0, 1]))
    monkeypatch.setattr(train_recognizer, "WRONG", 0.0)
    given, due = spelled(batch, np.random.default_rng(0))
    assert given.tolist() == [[END, 5, 6], [END, END, END], [END, 7, END]]
    assert due.tolist() == [[5, 6, END], [END, IGNORED, IGNORED], [7, END, IGNORED]]
    monkeypatch.setattr(train_recognizer, "WRONG", 1.0)
    wrong, still_due = spelled(batch, np.random.default_rng(1))
    assert wrong.tolist() != given.tolist() and (wrong[:, 0] == END).all()
    assert torch.equal(still_due, due)


def test_a_run_learns_fragments_then_words_scores_and_saves(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_recognizer, "RecognizerConfig", SMALL)
    monkeypatch.setattr(train_recognizer, "REAL_DEV", 2)
    monkeypatch.setattr(train_recognizer, "ALIGNED_CROPS", 4)
    monkeypatch.setattr(train_recognizer, "FRAGMENT_CROPS", 8)
    data, work = folders
    run = Run(data, work, [], Plan(0.1, every_s=0.5), columns=320)
    assert (len(run.dev), len(run.real_train), len(run.real_dev)) == (40, 4, 2)
    run.run()
    assert {path.name for path in run.shards} == {"fragments_1_0000.npz", "words_1_0000.npz"}
    assert run.course.seen > 8
    lines = [json.loads(line) for line in (work / "recognizer.jsonl").read_text("utf-8").splitlines()]
    by_ctc, by_attention = lines[-2:]
    assert {"step", "minutes", "seen", "ctc"} <= by_ctc.keys()
    assert {"attention", "said"} <= by_attention.keys()
    for scores in (by_ctc["ctc"], by_attention["attention"]):
        assert scores.keys() == {"mean", "wrr", "crr"} and "real" in scores["wrr"]
    assert lines[-1]["step"] == run.course.step > 0
    loaded = load_recognizer(work / "recognizer.pt").state_dict()
    assert all(torch.equal(tensor.cpu(), loaded[name]) for name, tensor in run.course.average.items())
    # Another goes on from those weights with words at once.
    weights.write(work / weights.FILE, {"recognizer": work / "recognizer.pt"}, characters=LETTERS)
    (work.parent / "next").mkdir()
    (work / "dev.npz").rename(work.parent / "next" / "dev.npz")
    other = Run(data, work.parent / "next", [], Plan(1, start=work / weights.FILE))
    assert other.course.step == 0 and other.course.seen == train_recognizer.CURRICULUM[-1][0]
    assert other.alphabet.characters == list(LETTERS)
    assert all(
        torch.allclose(tensor, run.course.average[name], rtol=1e-2, atol=1e-3)
        for name, tensor in other.model.state_dict().items()
        if tensor.is_floating_point()
    )


def test_a_work_folder_without_shards_is_told(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_recognizer, "RecognizerConfig", SMALL)
    data, work = folders
    (work / "shards" / "fragments_1_0000.npz").unlink()
    with pytest.raises(FileNotFoundError, match="fragments_"):
        Run(data, work, [], Plan(0.02)).run()
