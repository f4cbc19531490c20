from __future__ import annotations

import json
import unicodedata
from collections import Counter
from itertools import pairwise
from string import Formatter

import numpy as np
import pytest

from netrika.catalog import store
from netrika.engines.prompts import canonical
from netrika.languages import find, share_in_script
from netrika_converters.generator.joins import RULES, joined
from netrika_converters.generator.nouns import NAMES
from netrika_converters.generator.patterns import COLOURS, COUNTS, PLACES, RELATIONS
from netrika_converters.generator.phrasebook import (
    ASK,
    COLOURED,
    NAMED,
    SCENE,
    SEVERAL,
    UNHEARD,
    Phrasebook,
    load_phrasebooks,
)
from netrika_converters.reader.texts import LANGUAGES

NOUNS = {" ".join(name.split()) for name in NAMES.split(",")}
SCENES = {f"{SCENE}{scene}" for scene in PLACES.values()}
GROUNDS = {*PLACES, *(f"bg_{colour}" for colour in COLOURS)}
PAIRS = {"and", *RELATIONS}
SAID = {*PAIRS, *COUNTS.values(), SEVERAL, "big", "small"}  # of nouns
NEVER = {f"{UNHEARD}{key}" for key in (*SAID, ASK)}
BOOKS = load_phrasebooks()
ROMANISED = 0.25  # at most of a language's words for things


@pytest.fixture(params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> Phrasebook:
    return BOOKS[request.param]


def test_every_language_says_everything(book: Phrasebook) -> None:
    known = {*SCENES, *GROUNDS, *SAID, *NEVER, ASK, COLOURED}
    named = {key.removeprefix(NAMED) for key in book.entries if key.startswith(NAMED)}
    assert known <= book.entries.keys() <= known | NOUNS | {f"{NAMED}{name}" for name in named} and named <= NOUNS
    assert len(NOUNS & book.entries.keys()) > 200
    for key, entries in book.entries.items():
        assert entries and len(set(entries)) == len(entries)
        assert all(each.strip() == each and unicodedata.normalize("NFC", each) == each for each in entries), key


def test_wordings_have_room_for_their_nouns(book: Phrasebook) -> None:
    for key, entries in book.entries.items():
        base = key.removeprefix(UNHEARD)
        wanted = {"a"} if base in SAID | GROUNDS | {ASK} else set()
        wanted |= {"b"} if base in PAIRS else set()
        wanted |= {"n"} if base == SEVERAL else set()
        for entry in entries:
            fields = [field for _, field, _, _ in Formatter().parse(entry) if field]
            assert sorted(fields) == sorted(wanted), (key, entry)


def test_a_word_means_one_thing(book: Phrasebook) -> None:
    owners = Counter(canonical(word) for key in (*NOUNS, *SCENES) for word in book.words(key))
    assert [word for word, count in owners.items() if count > 1] == []


def test_words_are_in_the_languages_script_or_romanised(book: Phrasebook) -> None:
    if book.language == "en":
        return
    words = [word for name in NOUNS for word in book.words(name)]
    own = sum(share_in_script(word, find(book.language)) == 1.0 for word in words)
    latin = sum(word.isascii() for word in words)
    assert own + latin >= len(words) - 3 and latin <= ROMANISED * len(words)  # a t-shirt may have Latin's t


def test_one_wording_of_each_is_never_heard(book: Phrasebook) -> None:
    rng = np.random.default_rng(0)
    for key in ("left", "two", "big"):
        count = 2 if key == "two" else 1
        heard = {book.worded(key, ["X", "Y"], count, False, rng) for _ in range(200)}
        unheard = {book.worded(key, ["X", "Y"], count, True, rng) for _ in range(50)}
        assert len(heard) > 1 and unheard and not heard & unheard
    for key in (*SAID, ASK):
        heard, unheard = (
            {book.put(wording, ["X", "Y"]) for wording in book.words(name)} for name in (key, f"{UNHEARD}{key}")
        )
        assert not heard & unheard


def test_of_two_things_beside_each_other_the_first_is_named_first(book: Phrasebook) -> None:
    for wording in (*book.words("and"), *book.words(f"{UNHEARD}and")):
        assert wording.index("{a") < wording.index("{b"), wording


def test_numbers_come_in_figures_of_the_language_and_in_the_usual_ones() -> None:
    rng = np.random.default_rng(0)
    heard = {BOOKS["bn"].worded("three", ["কলা"], 3, False, rng) for _ in range(200)}
    assert {"3 কলা", "৩টি কলা", "তিনটি কলা"} <= heard
    many = {BOOKS["en"].worded("four", ["cats"], 4, False, rng) for _ in range(400)}
    assert {"4 cats", "7 cats", "12 cats", "many cats"} <= many and "3 cats" not in many


@pytest.mark.parametrize(
    ("language", "wording", "nouns", "said"),
    [
        ("ta", "{a}யும் {b}யும்", ["நாய்", "பூனை"], "நாயும் பூனையும்"),
        ("ta", "{b}க்கு மேலே {a}", ["பூனை", "மரம்"], "மரத்துக்கு மேலே பூனை"),
        ("ta", "{b}வின் கீழ் {a}", ["நாய்", "வீடு"], "வீட்டின் கீழ் நாய்"),
        ("ta", "3 {a}கள்", ["மரம்"], "3 மரங்கள்"),
        ("ml", "{a}യും {b}യും", ["നായ", "പൂച്ച"], "നായയും പൂച്ചയും"),
        ("ml", "{a}യും {b}യും", ["മരം", "വീട്"], "മരവും വീടും"),
        ("ml", "{b}യുടെ മുകളിൽ {a}", ["പൂച്ച", "മരം"], "മരത്തിന്റെ മുകളിൽ പൂച്ച"),
        ("bn", "{b}র নিচে {a}", ["কুকুর", "বিড়াল"], "বিড়ালের নিচে কুকুর"),
        ("bn", "{b}ের নিচে {a}", ["কুকুর", "গাধা"], "গাধার নিচে কুকুর"),
        ("mr", "{b}ावर {a}", ["माकड", "घोडा"], "घोड्यावर माकड"),
        ("mr", "{b}ावर {a}", ["माकड", "हत्ती"], "हत्तीवर माकड"),
        ("mr", "{b}ावर {a}", ["घोडा", "माकड"], "माकडावर घोडा"),
        ("kn", "{b}ನ ಮೇಲೆ {a}", ["ನಾಯಿ", "ಬೆಕ್ಕು"], "ಬೆಕ್ಕಿನ ಮೇಲೆ ನಾಯಿ"),
        ("kn", "{b}ನ ಮೇಲೆ {a}", ["ಬೆಕ್ಕು", "ಮರ"], "ಮರದ ಮೇಲೆ ಬೆಕ್ಕು"),
        ("te", "{b}కి ఎడమవైపు {a}", ["కుక్క", "పిల్లి"], "పిల్లికి ఎడమవైపు కుక్క"),
        ("te", "{b}కి ఎడమవైపు {a}", ["పిల్లి", "కుక్క"], "కుక్కకు ఎడమవైపు పిల్లి"),
        ("ml", "3 {a}കൾ", ["മരം"], "3 മരങ്ങൾ"),
        ("ml", "{b}യിൽ {a}", ["പൂച്ച", "ഗിറ്റാർ"], "ഗിറ്റാറിൽ പൂച്ച"),
        ("ml", "{b}യ്ക്ക് താഴെ {a}", ["നായ", "വീട്"], "വീട്ടിന് താഴെ നായ"),
        ("te", "3 {a}లు", ["పుస్తకం"], "3 పుస్తకాలు"),
        ("te", "{b}కు కింద {a}", ["కుక్క", "ఇల్లు"], "ఇంటికి కింద కుక్క"),
        ("gu", "{b}ની ઉપર {a}", ["વાંદરો", "ઘોડો"], "ઘોડાની ઉપર વાંદરો"),
        ("mr", "{b}च्या खाली {a}", ["मांजर", "तारा"], "ताऱ्याच्या खाली मांजर"),
        ("hi", "{b} पर {a}", ["कुत्ता", "कुर्सी"], "कुर्सी पर कुत्ता"),
    ],
)
def test_endings_suit_their_nouns(language: str, wording: str, nouns: list[str], said: str) -> None:
    assert BOOKS[language].put(wording, nouns) == said


@pytest.mark.parametrize("language", sorted(RULES))
def test_no_join_puts_a_vowel_sign_where_none_can_stand(language: str) -> None:
    nouns = json.loads(store.find(None, "generator").files["names"].read_text("utf-8"))["nouns"][language]
    for ending in RULES[language]:
        for noun in nouns:
            said = joined(noun, ending, language)
            assert not any(is_sign(char) and has_vowel(before) for before, char in pairwise(said)), (noun, ending, said)


def is_sign(char: str) -> bool:
    """Whether it is a dependent vowel."""
    return unicodedata.category(char) in ("Mc", "Mn") and "VOWEL SIGN" in unicodedata.name(char)


def has_vowel(char: str) -> bool:
    """Whether no dependent vowel can stand behind it."""
    return is_sign(char) or any(kind in unicodedata.name(char, "") for kind in ("VIRAMA", "ANUSVARA", "KHANDA"))


def test_english_nouns_take_the_article_that_suits_them() -> None:
    pairs = ["owl", "umbrella"], ["cat", "unicorn"], ["an ant", "urn"], ["two bats", "u magnet"]
    said = [BOOKS["en"].put("a {a} on a {b}", nouns) for nouns in pairs]
    assert said[:2] == ["an owl on an umbrella", "a cat on a unicorn"]
    assert said[2:] == ["an ant on an urn", "two bats on a u magnet"]
