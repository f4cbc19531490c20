from __future__ import annotations

import gzip
import json
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from netrika.engines.prompts import PromptVocabulary
from netrika_converters.generator import photos
from netrika_converters.generator.model import Generator, GeneratorConfig
from netrika_converters.generator.nouns import NAMES
from netrika_converters.generator.patterns import COLOURS, COUNTS, PLACES, RELATIONS
from netrika_converters.generator.refiner import Refiner, RefinerConfig
from netrika_converters.generator.sample import save_scale
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.text import TextConfig, TextEncoder
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.verifier import Verifier, VerifierConfig
from netrika_converters.generator.vocabulary import LENGTH, train_vocabulary
from netrika_converters.reader.texts import LANGUAGES

SCENES = tuple(PLACES.values())
# Those of the real patterns that photos can have.
PHOTOS = """
s_forest s_forest_photo s_forest_autumn s_forest_green s_forest_bw s_mountain s_mountain_photo s_mountain_snowy
s_mountain_blue s_mountain_cloudy s_mountain_green s_mountain_sunset s_mountain_bw s_sea s_sea_photo s_sea_sunset
s_sea_blue s_sea_cloudy s_sea_bw s_glacier s_glacier_photo s_glacier_blue s_glacier_cloudy s_street s_street_photo
s_street_night s_street_bw s_buildings s_buildings_photo s_buildings_night s_buildings_blue s_buildings_bw
""".split()


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder: every noun with a sticker, a square of its own colour; patterns; and a few photos of places."""
    folder = tmp_path_factory.mktemp("data")
    for path in ("emoji/names", "emoji/png128", "captions/phrases", "scenes/images"):
        (folder / path).mkdir(parents=True)
    names = [" ".join(each.split()) for each in NAMES.split(",")]
    rng = np.random.default_rng(0)
    emoji = {name: chr(0x1F400 + index) + "\ufe0f" * (index % 2) for index, name in enumerate(names)}
    for language in LANGUAGES:
        table = {
            emoji[name]: {
                "name": name if language == "en" else f"{language}{index}, and more",
                "keywords": ["thing", f"{language}other{index}"],
            }
            for index, name in enumerate(names)
        }
        (folder / "emoji" / "names" / f"{language}.json").write_text(json.dumps(table), "utf-8")
        keys = ["plain", "big", "small", *COUNTS.values(), *PLACES, *(f"bg_{colour}" for colour in COLOURS)]
        rows = [f"{key}\t{language} {key} {{a}}" for key in keys]
        rows += [f"{key}\t{language} {{a}} {key} {{b}}" for key in ("and", *RELATIONS)]
        rows += [f"{key}\t{language} {key}" for key in PHOTOS]
        (folder / "captions" / "phrases" / f"{language}.templates.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    for char in emoji.values():
        sticker = np.zeros((128, 128, 4), np.uint8)
        sticker[16:112, 16:112] = [*rng.integers(0, 256, 3), 255]
        cv2.imwrite(str(folder / "emoji" / "png128" / f"emoji_u{ord(char[0]):x}.png"), sticker)
    (folder / "words").mkdir()
    for language in LANGUAGES:
        with gzip.open(folder / "words" / f"{language}.txt.gz", "wt", encoding="utf-8") as file:
            file.write("".join(f"zz{index}{language}\n" for index in range(20)))
    labels = []
    for index in range(30):
        photo = np.full((128, 128, 3), rng.integers(0, 256, 3), np.uint8)
        cv2.imwrite(str(folder / "scenes" / "images" / f"{index}.jpg"), photo)
        labels.append(f"{index}.jpg\t{SCENES[index % 6]}\n")
    (folder / "scenes" / "labels.tsv").write_text("".join(labels), "utf-8")
    return folder


@pytest.fixture(scope="session")
def vocabulary(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("words") / "prompts.model"
    train_vocabulary(Samples(data).prompts(2000), path, 800)
    return path


@pytest.fixture(autouse=True)
def few_held_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "HELD_BACK", 8)


@pytest.fixture
def work(data: Path, vocabulary: Path, tmp_path: Path) -> Path:
    """A work folder with checkpoints of small models with random weights."""
    samples = Samples(data)
    meanings = samples.meanings.sizes
    text = TextConfig(len(PromptVocabulary(vocabulary, LENGTH)), 32, 2, 1, meanings)
    config = GeneratorConfig(32, 2, 1, 1, 32, 1, token=64, meanings=meanings)
    tokenizer = TokenizerConfig(widths=(8, 8, 8), blocks=(1, 1, 1), channels=16)
    refiner = RefinerConfig(8, 8, 1, 8, channels=16, text=32)
    verifier = VerifierConfig(len(samples.nouns), (8, 8, 8, 8))
    checkpoints = {
        "text": (asdict(text), TextEncoder(text)),
        "generator": (asdict(config), Generator(config)),
        "refiner": (asdict(refiner), Refiner(refiner)),
        "tokenizer": (asdict(tokenizer), Tokenizer(tokenizer)),
        "verifier": (asdict(verifier), Verifier(verifier)),
    }
    for name, (sizes, model) in checkpoints.items():
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.add_(
                    torch.randn_like(parameter), alpha=0.02
                )  # what starts at nothing is not nothing for long
        torch.save({"config": sizes, "average": model.state_dict(), "step": 3}, tmp_path / f"{name}.pt")
    (tmp_path / "prompts.model").write_bytes(vocabulary.read_bytes())
    save_scale(0.5, tmp_path)
    return tmp_path
