"""The whole way from a prompt to files, with a model of random weights."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from netrika.export.picture import SETTINGS

Create = Callable[..., subprocess.CompletedProcess[bytes]]
GUESS = b"netrika: nothing of the prompt was understood; what is drawn is a guess.\n"  # of the tiny model


@pytest.fixture
def create(run_cli: Create, generator_data: Path, tmp_path: Path) -> Create:
    """Run `netrika create` with the tiny model in an empty folder."""

    def run(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
        given = ("create", "--model", "tiny-generator", *arguments)
        return run_cli(*given, environment={"NETRIKA_DATA": str(generator_data)}, cwd=tmp_path, **options)

    return run


def test_a_picture_is_written_and_its_name_said(create: Create, tmp_path: Path) -> None:
    done = create("a cat", "--seed", "7")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"netrika-7.png\n", GUESS)
    first = np.asarray(Image.open(tmp_path / "netrika-7.png"))
    assert first.shape == (64, 64, 3)
    again = create("a cat", "--seed", "7", "--threads", "1")
    assert again.stdout == b"netrika-7-2.png\n"  # nothing is written over
    assert np.array_equal(np.asarray(Image.open(tmp_path / "netrika-7-2.png")), first)


def test_several_pictures_are_numbered(create: Create, tmp_path: Path) -> None:
    done = create("लाल सेब", "-o", "apple.png", "--count", "2", "--size", "128", "--json")
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [each["file"] for each in records] == ["apple-1.png", "apple-2.png"]
    assert [each["seed"] for each in records] == [records[0]["seed"], (records[0]["seed"] + 1) % 2**32]
    for each in records:
        assert (each["prompt"], each["understood"], each["nearest"]) == ("लाल सेब", "", [])
        assert (each["size"], each["steps"], each["device"], each["model"]) == (128, 4, "cpu", "tiny-generator")
        with Image.open(tmp_path / each["file"]) as image:
            assert image.size == (128, 128)
            assert json.loads(image.info[SETTINGS])["seed"] == each["seed"]


def test_a_picture_goes_through_a_pipe(create: Create, tmp_path: Path) -> None:
    done = create("a cat", "-o", "-")
    assert Image.open(BytesIO(done.stdout)).size == (64, 64)
    assert not list(tmp_path.glob("*.png"))


def test_unknown_words_are_said_and_still_drawn(create: Create, tmp_path: Path) -> None:
    done = create("a caat", "-o", "out.png")
    assert done.returncode == 0 and (tmp_path / "out.png").exists()
    assert done.stderr == GUESS[:-1] + b" Spelt like it: cat.\n"
    assert create("qwertyuiop", "-o", "out.png").stderr == GUESS


def test_a_part_of_a_photo_is_painted_anew(create: Create, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), (10, 20, 30)).save(tmp_path / "photo.png")
    mask = Image.new("L", (64, 64))
    mask.paste(255, (48, 48, 64, 64))
    mask.save(tmp_path / "mask.png")
    done = create("a cat", "--init", "photo.png", "--mask", "mask.png", "-o", "out.png")
    assert done.returncode == 0, done.stderr
    pixels = np.asarray(Image.open(tmp_path / "out.png"))
    assert (pixels[:32, :32] == [10, 20, 30]).all() and (pixels[50:, 50:] != [10, 20, 30]).any()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["", "-o", "out.png"], 2, "The prompt is empty."),
        (["a cat", "-o", "out.jpg"], 2, "out.jpg does not end in .png"),
        (["a cat", "-o", "out.png", "--count", "1000000000"], 2, "from 1 to 1000"),
        (["a cat", "-o", "-", "--count", "2"], 2, "Only one picture"),
        (["a cat", "-o", "-", "--json"], 2, "both the picture and --json"),
        (["a cat", "--init", "photo.png", "--mask", "photo.png", "-o", "photo.png"], 2, "names a file to be read"),
        (["a cat", "--init", "photo.png"], 2, "give it and its mask"),
        (["a cat", "--init", "photo.png", "--mask", "photo.png", "--size", "64"], 2, "keeps its size"),
        (["a cat", "--init", "none.png", "--mask", "photo.png"], 3, "none.png does not exist"),
        (["a cat", "--lang", "klingon"], 4, "Unknown language"),
        (["a cat", "--lang", "cs"], 4, "knows no Czech"),
        (["a cat", "--model", "netrika-reader"], 5, "not a generator"),
        (["a \udcff cat"], 2, "not valid UTF-8"),
        (["a cat", "--seed", "x"], 2, "invalid int value"),
        (["a cat", "--steps", "1000"], 2, "from 1 to 16 steps"),
        (["a cat", "--guidance", "-5"], 2, "from 0 to 20"),
        (["a cat", "-o", "none/out.png"], 2, "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_nothing_is_lost(
    create: Create, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.png")
    before = (tmp_path / "photo.png").read_bytes()
    done = create(*arguments)
    assert done.returncode == code, done.stderr
    *_, sentence, hint = done.stderr.decode().splitlines()  # the tiny model understands nothing, and says so before
    assert said in sentence and hint.startswith("hint: ")
    assert (tmp_path / "photo.png").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["photo.png"]


def test_the_embedded_model_draws_what_is_asked_for_in_any_language(run_cli: Create, tmp_path: Path) -> None:
    """The same in three languages: a ground that is red all round, and something else in the middle."""
    for name, prompt in (
        ("en", "an elephant on a red background"),
        ("ta", "சிவப்புப் பின்னணியில் யானை"),
        ("bn", "লাল পটভূমিতে হাতি"),
    ):
        done = run_cli("create", prompt, "--seed", "3", "-o", f"{name}.png", "--json", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        record = json.loads(done.stdout)
        assert record["model"] == "netrika-generator" and record["size"] == 128
        assert record["understood"] == prompt.removeprefix("an ")
        pixels = np.asarray(Image.open(tmp_path / f"{name}.png")).astype(int)
        edge = np.concatenate([pixels[:16].reshape(-1, 3), pixels[-16:].reshape(-1, 3)])
        assert np.abs(edge.mean(0) - (214, 40, 40)).max() < 40
        assert np.abs(pixels[48:80, 48:80].mean((0, 1)) - edge.mean(0)).max() > 40
