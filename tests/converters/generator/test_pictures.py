from __future__ import annotations

import gzip
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from netrika_converters.generator.fillers import Strangers, filled, load_strangers, mistyped
from netrika_converters.generator.nouns import Noun, load_nouns
from netrika_converters.generator.patterns import COLOURS, PLACES, load_patterns, plural
from netrika_converters.generator.photos import keys, load_photos
from netrika_converters.generator.phrasebook import NAMED, Phrasebook, load_phrasebooks
from netrika_converters.generator.pictures import Picture, draw, draw_picture, load_stickers, prompt, suiting
from netrika_converters.reader.texts import LANGUAGES

BOOKS = load_phrasebooks()


@pytest.fixture(scope="module")
def nouns(data: Path) -> list[Noun]:
    return load_nouns(data / "emoji" / "names", BOOKS)


def find(nouns: list[Noun], name: str) -> Noun:
    return next(noun for noun in nouns if noun.name == name)


def test_every_noun_has_a_sticker_and_a_name_in_every_language(data: Path, nouns: list[Noun]) -> None:
    assert len({noun.name for noun in nouns}) == len(nouns) > 200
    for language in LANGUAGES:
        called = [noun.called[language] for noun in nouns]
        assert len(set(called)) == len(nouns) and not any("," in name for name in called)
    stickers = load_stickers(nouns, data / "emoji" / "png128")
    assert {sticker.shape for sticker in stickers.values()} == {(128, 128, 4)}
    with pytest.raises(FileNotFoundError, match="is missing"):
        load_stickers([Noun("x", {}, "none.png", {})], data)


def test_a_noun_is_also_called_by_everyday_words(nouns: list[Noun]) -> None:
    assert "kitten" in find(nouns, "cat").also["en"] and "boat" in find(nouns, "sailboat").also["en"]


def test_a_name_of_our_own_takes_the_place_of_a_wrong_one(data: Path) -> None:
    books = {language: Phrasebook(language, {f"{NAMED}tiger": (f"{language} tiger",)}) for language in LANGUAGES}
    tiger = find(load_nouns(data / "emoji" / "names", books), "tiger")
    assert tiger.called["hi"] == "hi tiger" and tiger.also["hi"] == ()


def test_prompts_have_words_beside_what_is_to_be_drawn() -> None:
    rng = np.random.default_rng(0)
    for language in LANGUAGES:
        said = {filled("X", BOOKS[language], Strangers(["stranger"], []), rng) for _ in range(60)}
        assert any("stranger" in each for each in said) and not all("stranger" in each for each in said)
        assert all("X" in each and each != "X" for each in said) and len(said) > 5
        assert {each.startswith("X") for each in said} == {True, False}


def test_strangers_have_nothing_in_common_with_what_can_be_drawn(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "captions" / "phrases").mkdir(parents=True)
    with gzip.open(tmp_path / "words" / "en.txt.gz", "wt", encoding="utf-8") as file:
        file.write("apple\nApples\napply\nhouse\ncats\n")
    (tmp_path / "captions" / "phrases" / "en.tsv").write_text("0000\tthe cat is by the boy\n", "utf-8")
    strangers = load_strangers(tmp_path, {"en": ["red apple", "cat"]})["en"]
    assert strangers == Strangers(["house", "cats"], ["the", "is", "by", "the", "boy"])
    rng = np.random.default_rng(0)
    some = [strangers.some(3, rng).split() for _ in range(200)]
    assert {len(each) for each in some} == {1, 2, 3} and {word for each in some for word in each} >= {"house", "boy"}


def test_a_slip_changes_one_of_the_longer_words() -> None:
    rng = np.random.default_rng(0)
    slips = {mistyped("a elephant or so", rng) for _ in range(200)}
    assert {"a elehpant or so", "a elephnt or so", "a elepphant or so"} <= slips
    assert all(said.startswith("a e") and said.endswith(" or so") for said in slips)
    assert mistyped("a cat", rng) == "a cat"


PLURALS = {
    "cat": "cats",
    "fox": "foxes",
    "strawberry": "strawberries",
    "key": "keys",
    "mouse": "mice",
    "fish": "fish",
    "toothbrush": "toothbrushes",
    "scarf": "scarves",
    "books": "books",
    "specs": "specs",
    "mangoes": "mangoes",
    "bus": "buses",
    "gray wolf": "gray wolves",
    "goldfish": "goldfish",
    "autumn leaf": "autumn leaves",
    "reading glasses": "reading glasses",
}


@pytest.mark.parametrize(("one", "many"), PLURALS.items())
def test_english_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_prompts_say_what_a_picture_shows_in_every_language(data: Path, nouns: list[Noun]) -> None:
    patterns = load_patterns(data / "captions" / "phrases")
    cat, owl = find(nouns, "cat"), find(nouns, "owl")
    assert prompt(Picture((cat,)), "en", patterns["en"]) == "en plain cat"
    assert prompt(Picture((cat,), count=3, ground="bg_red"), "en", patterns["en"]) == "en bg_red three cats"
    assert prompt(Picture((cat, owl), relation="left", ground="by_sea"), "hi", patterns["hi"]) == (
        f"hi by_sea hi {cat.called['hi']} left {owl.called['hi']}"
    )
    assert prompt(Picture((owl,), size="big"), "ta", patterns["ta"]) == f"ta big {owl.called['ta']}"


def test_pictures_are_of_every_kind_and_the_same_from_a_seed(nouns: list[Noun]) -> None:
    drawn = [draw_picture(nouns, np.random.default_rng(seed)) for seed in range(2000)]
    assert drawn[:50] == [draw_picture(nouns, np.random.default_rng(seed)) for seed in range(50)]
    assert {picture.count for picture in drawn} == {1, 2, 3, 4}
    assert {picture.relation for picture in drawn} == {None, "and", "left", "right", "above", "below"}
    assert {picture.ground for picture in drawn} == {None, *PLACES, *(f"bg_{colour}" for colour in COLOURS)}
    assert {picture.size for picture in drawn} == {None, "big", "small"}
    held_out = np.mean([picture.is_held_out for picture in drawn])
    assert 0.05 < held_out < 0.25


def test_a_pair_is_held_out_whichever_way_it_is_said(nouns: list[Noun]) -> None:
    cat, owl = find(nouns, "cat"), find(nouns, "owl")
    either = {
        Picture(pair, relation=relation).is_held_out
        for pair in ((cat, owl), (owl, cat))
        for relation in ("and", "left", "right", "above", "below")
    }
    assert len(either) == 1 and not Picture((cat,)).is_held_out
    grounds = {f"bg_{colour}" for colour in COLOURS}
    alone = {ground for ground in grounds if Picture((owl,), ground=ground).is_held_out}
    assert all(Picture((cat, owl), relation="left", ground=ground).is_held_out for ground in alone)


def centres(data: Path, nouns: list[Noun], picture: Picture, seed: int) -> dict[str, NDArray[np.float64]]:
    """Where each noun's colour is, in x and y."""
    stickers = load_stickers(nouns, data / "emoji" / "png128")
    places = {scene: [np.full((128, 128, 3), 99, np.uint8)] for scene in PLACES.values()}
    pixels = draw(picture, stickers, places, np.random.default_rng(seed)).pixels.astype(int)
    assert pixels.shape == (128, 128, 3)
    found = {}
    for noun in picture.nouns:
        own = np.abs(pixels - stickers[noun.name][64, 64, :3]).max(-1) < 3
        assert own.sum() > 100
        found[noun.name] = np.argwhere(own).mean(0)[::-1]
    return found


@pytest.mark.parametrize(
    ("relation", "axis", "sign"), [("left", 0, -1), ("right", 0, 1), ("above", 1, -1), ("below", 1, 1)]
)
def test_stickers_stand_in_the_relation_that_is_said(
    data: Path, nouns: list[Noun], relation: str, axis: int, sign: int
) -> None:
    for seed in range(10):
        found = centres(data, nouns, Picture((nouns[0], nouns[1]), relation=relation, ground="in_forest"), seed)
        apart = found[nouns[0].name] - found[nouns[1].name]
        assert sign * apart[axis] > 30 and abs(apart[1 - axis]) < 60


@pytest.mark.parametrize("count", [2, 3, 4])
def test_as_many_stickers_as_are_said(data: Path, nouns: list[Noun], count: int) -> None:
    stickers = load_stickers(nouns, data / "emoji" / "png128")
    ground = {scene: [np.full((128, 128, 3), 99, np.uint8)] for scene in PLACES.values()}
    for seed in range(10):
        picture = Picture((nouns[3],), count=count, ground="on_street")
        drawn = draw(picture, stickers, ground, np.random.default_rng(seed))
        pixels = drawn.pixels.astype(int)
        own = (np.abs(pixels - stickers[nouns[3].name][64, 64, :3]).max(-1) < 3).astype(np.uint8)
        assert cv2.connectedComponents(own)[0] - 1 == count == len(drawn.placed)
        for name, (left, top, side) in drawn.placed:
            assert name == nouns[3].name and own[top + side // 2, left + side // 2]


def test_a_plain_ground_has_the_colour_that_is_said(data: Path, nouns: list[Noun]) -> None:
    stickers = load_stickers(nouns, data / "emoji" / "png128")
    for colour, rgb in COLOURS.items():
        picture = Picture((nouns[0],), size="small", ground=f"bg_{colour}")
        pixels = draw(picture, stickers, {}, np.random.default_rng(1)).pixels
        nearest = min(COLOURS, key=lambda name: abs(np.median(pixels, (0, 1)) - COLOURS[name]).sum())
        assert nearest == colour and rgb == COLOURS[colour]


def test_a_thing_stands_out_from_the_colours_that_suit_it() -> None:
    disc = cv2.circle(np.zeros((128, 128, 4), np.uint8), (64, 64), 50, (*COLOURS["red"], 255), -1)
    ringed = cv2.circle(disc.copy(), (64, 64), 50, (*COLOURS["white"], 255), 6)
    nouns = [Noun(name, {}, "", {}) for name in ("disc", "ringed")]
    nothing, red, white = suiting(nouns, {"disc": disc, "ringed": ringed})
    assert nothing.all() and red.sum() > 5 and white.sum() > 5
    assert not red[list(COLOURS).index("red")] and not white[list(COLOURS).index("white")]
    assert red[list(COLOURS).index("white")] and white[list(COLOURS).index("red")]


def test_photos_are_parted_once_and_for_all(data: Path) -> None:
    ours, others = load_photos(data / "scenes", False), load_photos(data / "scenes", True)
    assert (len(ours), len(others)) == (22, 8)
    assert Counter(photo.scene for photo in ours + others) == dict.fromkeys(PLACES.values(), 5)
    again = load_photos(data / "scenes", True)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(others, again, strict=True))


def test_what_colour_and_light_tell_is_said() -> None:
    def photo(top: tuple[int, int, int], rest: tuple[int, int, int]) -> NDArray[np.uint8]:
        pixels = np.full((128, 128, 3), rest, np.uint8)
        pixels[:44] = top
        return pixels

    assert keys(photo((40, 40, 40), (200, 200, 200)), "street") == ["s_street", "s_street_bw"]
    assert keys(photo((60, 120, 220), (30, 60, 110)), "sea") == ["s_sea", "s_sea_photo", "s_sea_blue"]
    assert keys(photo((250, 130, 40), (120, 50, 20)), "sea")[-1] == "s_sea_sunset"
    assert keys(photo((30, 120, 40), (20, 90, 30)), "forest")[-1] == "s_forest_green"
    assert keys(photo((30, 120, 40), (20, 90, 30)), "street") == ["s_street", "s_street_photo"]
