from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from netrika import paths
from netrika.engines.context import Unattended
from netrika.errors import Cancelled, ModelMissing, NotFound, UnknownLanguage, Usage
from netrika.languages import find
from netrika.paths import OVERRIDE
from netrika.runtime.device import Device
from netrika.services import creating
from netrika.services.creating import Created, Wish
from netrika.services.pool import EnginePool

NOW = Unattended()
CAT = Wish("a cat", seed=7, model="tiny-generator")


@pytest.fixture
def pool(generator_data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EnginePool]:
    monkeypatch.setenv(OVERRIDE, str(generator_data))
    pool = EnginePool(Device(1))
    yield pool
    pool.close()


def test_a_wish_gives_a_picture_that_says_how_it_was_made(pool: EnginePool) -> None:
    (created,) = creating.create(CAT, pool, NOW)
    picture = created.picture
    assert picture.pixels.shape == (64, 64, 3) and picture.pixels.std() > 1
    settings = {"prompt": "a cat", "seed": 7, "steps": 4, "guidance": picture.guidance, "size": 64}
    assert picture.settings == {**settings, "model": "tiny-generator", "version": "7"}
    assert (created.understood, created.nearest, created.device) == ("", [], "cpu")
    assert not picture.repainted and created.seconds > 0


def test_several_pictures_are_those_of_the_seeds_that_follow(pool: EnginePool, watch: Callable[..., Any]) -> None:
    watcher = watch()
    made = [created.picture for created in creating.create(replace(CAT, seed=2**32 - 1, count=3), pool, watcher)]
    assert [picture.seed for picture in made] == [2**32 - 1, 0, 1]
    (alone,) = creating.create(replace(CAT, seed=1), pool, NOW)
    assert np.array_equal(made[2].pixels, alone.picture.pixels)
    assert not np.array_equal(made[0].pixels, made[1].pixels)
    assert [(done, total) for done, total, _ in watcher.reports] == [(step + 1, 12) for step in range(12)]


def test_without_a_seed_pictures_differ(pool: EnginePool) -> None:
    (one,), (other,) = (creating.create(replace(CAT, seed=None), pool, NOW) for _ in range(2))
    assert one.picture.seed != other.picture.seed


@pytest.mark.parametrize(("steps", "guidance"), [(2, 5.5), (1, 0.0), (16, 20.0)])
def test_the_settings_asked_for_are_those_used(pool: EnginePool, steps: int, guidance: float) -> None:
    (created,) = creating.create(replace(CAT, steps=steps, guidance=guidance, size_px=128), pool, NOW)
    picture = created.picture
    assert (picture.steps, picture.guidance, len(picture.pixels)) == (steps, guidance, 128)


@pytest.mark.parametrize(
    ("prompt", "language", "nearest"),
    [
        ("a cta", None, ["cat"]),
        ("बिल्लू", None, ["बिल्ली"]),
        ("a cta", "hi", []),
        ("பூன", None, ["பூனை"]),
        ("123", None, []),
    ],
)
def test_unknown_words_are_told_with_those_like_them(
    pool: EnginePool, prompt: str, language: str | None, nearest: list[str]
) -> None:
    wish = replace(CAT, prompt=prompt, language=find(language) if language else None)
    (created,) = creating.create(wish, pool, NOW)
    assert (created.understood, created.nearest) == ("", nearest)


@pytest.mark.parametrize(
    ("prompt", "locale", "understood"),
    [
        ("पहाड़ पर कुत्ता", "mr_IN", "पहाड़ पर कुत्ता"),
        ("डोंगरावर कुत्रा", "hi_IN", "डोंगरावर कुत्रा"),
        ("🐱", "de_DE", "cat"),
        ("🐱", "ta_IN", "பூனை"),
    ],
)
def test_a_prompt_is_answered_in_the_language_that_has_its_words(
    prompt: str, locale: str, understood: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{locale}.UTF-8")
    with closing(EnginePool(Device(1))) as pool:
        (created,) = creating.create(Wish(prompt, seed=1, steps=1), pool, NOW)
    assert created.understood == understood


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo 96 x 64, its left half darker."""
    pixels = np.full((64, 96, 3), 200, np.uint8)
    pixels[:, :48] = 90
    Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


def mask(photo: Path, *white: slice, size: tuple[int, int] = (64, 96)) -> Path:
    pixels = np.zeros((*size, 3), np.uint8)
    if white:
        pixels[white] = 255
    path = photo.with_name("mask.png")
    Image.fromarray(pixels).save(path)
    return path


def test_a_masked_part_of_the_photo_is_painted_anew(pool: EnginePool, photo: Path) -> None:
    wish = replace(CAT, photo=photo, mask=mask(photo, slice(0, 16), slice(64, 80)))
    (created,) = creating.create(wish, pool, NOW)
    pixels = created.picture.pixels
    assert pixels.shape == (64, 96, 3) and created.picture.repainted
    assert (pixels[40:, :48] == 90).all() and (pixels[40:, 48:] == 200).all()
    assert (pixels[:16, 64:80] != 200).any()


def test_what_cannot_be_repainted_is_told(pool: EnginePool, photo: Path) -> None:
    def create(**change: Any) -> list[Created]:
        return list(creating.create(replace(CAT, **change), pool, NOW))

    with pytest.raises(Usage, match="give it and its mask"):
        create(photo=photo)
    with pytest.raises(Usage, match="96 x 64 and 10 x 64"):
        create(photo=photo, mask=mask(photo, size=(64, 10)))
    with pytest.raises(Usage, match="no white part"):
        create(photo=photo, mask=mask(photo))
    with pytest.raises(NotFound, match=r"none\.png does not exist"):
        create(photo=photo, mask=photo.with_name("none.png"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"prompt": " \n"}, "prompt is empty"),
        ({"prompt": "a \ud800"}, "not valid Unicode"),
        ({"count": 0}, "number of pictures"),
        ({"count": 1001}, "number of pictures"),
        ({"seed": -1}, "seed"),
        ({"steps": 0}, "from 1 to 16 steps"),
        ({"steps": 17}, "from 1 to 16 steps"),
        ({"guidance": -0.5}, "Guidance is a number from 0 to 20"),
        ({"guidance": 20.5}, "Guidance is a number from 0 to 20"),
        ({"guidance": float("nan")}, "Guidance is a number from 0 to 20"),
        ({"size_px": 100}, "64 or 128 pixels"),
    ],
)
def test_what_cannot_be_drawn_is_told_in_a_sentence(pool: EnginePool, change: dict[str, Any], said: str) -> None:
    with pytest.raises(Usage, match=said):
        list(creating.create(replace(CAT, **change), pool, NOW))


def test_a_language_that_the_model_does_not_know_is_told(pool: EnginePool) -> None:
    with pytest.raises(UnknownLanguage, match="knows no Czech"):
        list(creating.create(replace(CAT, language=find("cs")), pool, NOW))


def test_drawing_stops_when_it_is_cancelled(pool: EnginePool, watch: Callable[..., Any]) -> None:
    list(creating.create(CAT, pool, NOW))  # so that the model is loaded
    watcher = watch(most=6)
    with pytest.raises(Cancelled):
        list(creating.create(replace(CAT, count=9), pool, watcher))
    assert len(watcher.reports) == 1


def test_a_missing_model_is_told(pool: EnginePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelMissing, match="not a generator"):
        list(creating.create(replace(CAT, model="netrika-reader"), pool, NOW))
    monkeypatch.setattr(paths, "models_folders", lambda: (tmp_path,))
    for wish, said in ((replace(CAT, model=None), "No model that creates"), (CAT, "no model 'tiny-generator'")):
        with pytest.raises(ModelMissing, match=said):
            list(creating.create(wish, pool, NOW))
