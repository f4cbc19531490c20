"""The whole training pipeline on a dozen made-up photos: it must learn, save, and go on where it stopped."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from netrika_converters.captioner.captions import INDIC
from netrika_converters.captioner.encoder import FEATURES, MobileNetV2
from netrika_converters.captioner.export import load_checkpoint
from netrika_converters.captioner.model import VISUAL_TOKENS, Captioner, CaptionerConfig
from netrika_converters.captioner.reinforce import Reinforcer, quantized_encoder
from netrika_converters.captioner.train import Corpus, Recipe, Trainer

COLOURS = {"red": (200, 20, 20), "green": (20, 160, 30), "blue": (20, 30, 200)}


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    folder = tmp_path / "data" / "captions"
    (folder / "images").mkdir(parents=True)
    (folder / "phrases").mkdir()
    rows: dict[str, list[str]] = {"train": [], "dev": []}
    fits = []
    for number in range(12):
        colour = list(COLOURS)[number % 3]
        Image.new("RGB", (224, 224), COLOURS[colour]).save(folder / "images" / f"p{number}.jpg")
        split = "dev" if number >= 9 else "train"
        rows[split].append(f"p{number}\ten\tx\tA dog runs in the {colour} snow .")
        rows[split].append(f"p{number}\tde\tx\tEin Hund läuft im Schnee.")
        fits.append(f"{number % 3:04}\tp{number}\t0.9")
    for split, lines in rows.items():
        (folder / f"{split}.tsv").write_text("\n".join(lines))
    (folder / "phrases" / "images.tsv").write_text("\n".join(fits[:9]))
    for language in INDIC:
        text = "\n".join(f"{number:04}\t{language} {colour}" for number, colour in enumerate(COLOURS))
        (folder / "phrases" / f"{language}.tsv").write_text(text)
    return Corpus(tmp_path / "data", tmp_path / "work", vocabulary=2400)


def trainer(corpus: Corpus, minutes: float, checkpoint: Path) -> Trainer:
    torch.manual_seed(0)
    model = Captioner(CaptionerConfig(len(corpus.tokenizer), layers=1, dropout=0.0))
    return Trainer(corpus, model, MobileNetV2(), Recipe(minutes, batch=4, rate=2e-3, encoder_from=0.95), checkpoint)


def test_training_learns_and_goes_on_from_its_checkpoint(corpus: Corpus, tmp_path: Path) -> None:
    assert np.array_equal(
        corpus.dev_photos[0, 0, 0], np.asarray(Image.open(tmp_path / "data/captions/images/p10.jpg"))[0, 0]
    )
    features = np.random.default_rng(0).normal(0, 1, (2, len(corpus.ids), VISUAL_TOKENS, FEATURES)).astype(np.float16)
    log, checkpoint = tmp_path / "log.jsonl", tmp_path / "run.pt"
    trainer(corpus, 0.1, checkpoint).run(features, log, every_s=2)
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert lines[-1]["loss"] < lines[0]["loss"]
    assert {"en", "bleu4", "de"} <= lines[-1].keys()
    again = trainer(corpus, 0.2, checkpoint)
    assert again.step == lines[-1]["step"]
    assert again.elapsed == pytest.approx(lines[-1]["minutes"] * 60, abs=4)


def test_rewards_train_from_where_the_first_stage_ended(corpus: Corpus, tmp_path: Path) -> None:
    first = trainer(corpus, 0.02, tmp_path / "run.pt")
    features = np.zeros((1, len(corpus.ids), VISUAL_TOKENS, FEATURES), np.float16)
    first.run(features, tmp_path / "log.jsonl", every_s=60)
    model = Captioner(first.model.config)
    recipe = Recipe(0.03, batch=3, rate=1e-4, encoder_rate=0.0, encoder_from=0.0)
    second = Reinforcer(corpus, model, first.encoder, recipe, tmp_path / "reinforced.pt")
    second.start_from(tmp_path / "run.pt")
    encoder = {name: tensor.clone() for name, tensor in second.encoder.state_dict().items()}
    before = model.decoder.embedding.weight.detach().clone()
    second.begin(quantized_encoder(second.encoder, corpus, tmp_path))
    whole = second.corpus.tokenizer.encode("A dog runs in the red snow")
    assert second.reward(whole, "p0") > second.reward(whole[:-2], "p0") > second.reward([], "p0")
    assert second.reward(whole, "p0") > second.reward([*whole, *whole[:3]], "p0")
    second.run(None, tmp_path / "log.jsonl", every_s=60)
    assert all(torch.equal(tensor, second.encoder.state_dict()[name]) for name, tensor in encoder.items())
    assert not torch.equal(before, model.decoder.embedding.weight)
    loaded_encoder, loaded = load_checkpoint(tmp_path / "reinforced.pt")
    assert torch.equal(loaded.decoder.embedding.weight, second.average["captioner.decoder.embedding.weight"])
    assert torch.equal(loaded_encoder.state_dict()["blocks.0.conv.weight"], encoder["blocks.0.conv.weight"])


def test_a_run_from_other_weights_trains_the_encoder_but_for_its_first_blocks(corpus: Corpus, tmp_path: Path) -> None:
    features = np.zeros((1, len(corpus.ids), VISUAL_TOKENS, FEATURES), np.float16)
    first = trainer(corpus, 0.01, tmp_path / "first.pt")
    first.run(features, tmp_path / "log.jsonl", every_s=60)
    recipe = Recipe(0.02, batch=4, frozen_blocks=7)
    second = Trainer(corpus, Captioner(first.model.config), MobileNetV2(), recipe, tmp_path / "run.pt")
    second.start_from(tmp_path / "first.pt")
    before = {name: tensor.detach().clone() for name, tensor in second.encoder.named_parameters()}
    assert torch.equal(before["blocks.0.conv.weight"], first.average["encoder.blocks.0.conv.weight"])
    second.run(None, tmp_path / "log.jsonl", every_s=60)
    moved = {name for name, tensor in second.encoder.named_parameters() if not torch.equal(tensor, before[name])}
    assert moved and all(int(name.split(".")[1]) >= 7 for name in moved)
    again = Trainer(corpus, Captioner(first.model.config), MobileNetV2(), recipe, tmp_path / "run.pt")
    assert again.started and again.step == second.step
    deeper = CaptionerConfig(len(corpus.tokenizer), layers=2)
    other = Trainer(corpus, Captioner(deeper), MobileNetV2(), recipe, tmp_path / "none.pt")
    with pytest.raises(ValueError, match="other sizes"):
        other.start_from(tmp_path / "first.pt")
