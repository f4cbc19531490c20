from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pytest

from netrika.engines.scripts import LanguageSpec, Pair, language_of, ngrams, script_of, spelled_in
from netrika.errors import ModelCorrupt

BUCKETS = 4096
ROW: dict[str, Any] = {"weights": base64.b64encode(bytes([1, 255])).decode(), "scale": 0.5, "margin": 1.5}


def taught(hindi: str, marathi: str, margin: float = 1.0) -> LanguageSpec:
    weights = np.zeros(BUCKETS, np.float32)
    weights[ngrams(hindi, BUCKETS)] += 1
    weights[ngrams(marathi, BUCKETS)] -= 1
    pair = Pair(weights, margin)
    return LanguageSpec({("hi", "mr"): pair, ("as", "bn"): pair})


@pytest.mark.parametrize(
    ("text", "script", "language"),
    [
        ("", "Zyyy", "und"),
        ("250", "Zyyy", "und"),
        ("12:30 (50%) ₹", "Zyyy", "und"),
        ("×÷", "Zyyy", "und"),
        ("Shop 5", "Latn", "en"),
        ("دکان", "Arab", "ur"),
        ("தமிழ்", "Taml", "ta"),
        ("ଓଡ଼ିଆ।", "Orya", "or"),
        ("ਪ।।", "Guru", "pa"),  # dandas stand in the block of Devanagari, and mean nothing
        ("॥", "Zyyy", "und"),
        ("१२३", "Deva", "hi/mr"),
        ("ABC தமிழ்", "Taml", "ta"),
        ("Київ", "Cyrl", "und"),
        ("ৱ", "Beng", "as"),
        ("ৰমেন ৰ", "Beng", "as"),
        ("আমার", "Beng", "bn"),
        ("ৰর", "Beng", "as/bn"),  # as many of the one as of the other
        ("কমলা", "Beng", "as/bn"),
        ("बाळ", "Deva", "mr"),
    ],
)
def test_script_and_language_come_from_the_letters(text: str, script: str, language: str) -> None:
    assert script_of(text) == script
    assert language_of(text, script, taught("", "", margin=9.0)) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("পূর্ব", "as/bn"),  # in conjuncts the ra of both looks alike
        ("প্ৰতিদিন", "as/bn"),
        ("মাত্রাৰ", "as"),
        ("নিৰ্ধারণের", "bn"),
        ("র্", "bn"),
    ],
)
def test_ra_in_conjuncts_does_not_tell_the_language(text: str, language: str) -> None:
    assert language_of(text, "Beng", taught("", "", margin=9.0)) == language


@pytest.mark.parametrize(
    ("bengali", "assamese"),
    [("পূর্ব", "পূৰ্ব"), ("প্রার্থনা", "প্ৰাৰ্থনা"), ("ধর্ম: আশ্রম", "ধৰ্ম: আশ্ৰম"), ("কর", "কর"), ("কৰ", "কৰ"), ("র্", "র্")],
)
def test_ra_in_conjuncts_is_spelled_as_the_language_does(bengali: str, assamese: str) -> None:
    for text in (bengali, assamese):
        assert spelled_in("as", text) == assamese
        assert spelled_in("bn", text) == spelled_in("as/bn", text) == bengali
    assert spelled_in("hi", "धर्म") == "धर्म"


def test_words_with_ra_in_conjuncts_are_weighed_in_one_spelling() -> None:
    spec = taught("পূর্ব", "", margin=0.5)
    assert language_of("পূর্ব", "Beng", spec) == language_of("পূৰ্ব", "Beng", spec) == "as"


def test_words_of_one_language_tell_it_and_those_of_both_do_not() -> None:
    spec = taught("नहीं", "नाही", margin=2.0)
    assert language_of("नहीं", "Deva", spec) == "hi"
    assert language_of("नाही", "Deva", spec) == "mr"
    assert language_of("नहीं नाही", "Deva", spec) == "hi/mr"


def test_a_score_must_reach_the_margin() -> None:
    spec = taught("नहीं", "", margin=1.0)
    score = sum(spec.pairs["hi", "mr"].weights[ngrams("नहीं", BUCKETS)])
    for margin, language in ((score, "hi"), (score + 0.1, "hi/mr")):
        assert language_of("नहीं", "Deva", taught("नहीं", "", float(margin))) == language


def test_ngrams_are_letters_pairs_and_threes_with_the_ends_marked() -> None:
    assert len(ngrams("ab", BUCKETS)) == 2 + 3 + 2
    assert len(ngrams("", BUCKETS)) == 1  # its two ends side by side
    assert ngrams("नहीं", 7).max() < 7


def test_weights_are_bytes_with_a_scale() -> None:
    spec = LanguageSpec.parse({"as/bn": ROW, "hi/mr": ROW})
    assert spec.pairs["hi", "mr"].weights.tolist() == [0.5, -0.5]
    assert spec.pairs["as", "bn"].margin == 1.5


@pytest.mark.parametrize(
    "row",
    [
        {},
        "text",
        None,
        ROW | {"weights": ""},
        ROW | {"weights": "not base64"},
        ROW | {"weights": "é"},
        ROW | {"weights": 7},
        ROW | {"scale": "much"},
        ROW | {"margin": []},
        {key: value for key, value in ROW.items() if key != "margin"},
    ],
)
@pytest.mark.parametrize("key", ["as/bn", "hi/mr"])
def test_a_fault_in_a_pair_names_it(row: Any, key: str) -> None:
    with pytest.raises(ModelCorrupt, match=rf"languages\.'{key}' cannot be used"):
        LanguageSpec.parse({"as/bn": ROW, "hi/mr": ROW} | {key: row})
    with pytest.raises(ModelCorrupt, match=key):
        LanguageSpec.parse({"as/bn": ROW, "hi/mr": ROW, key: {}})


@pytest.mark.parametrize(
    ("alike", "usual"),
    [
        (["ବିଶ୍ଵାସ", "ବିଶ୍ବାସ", "ବିଶ୍ୱାସ"], "ବିଶ୍ୱାସ"),
        (["ସମ୍ବଲପୁର", "ସମ୍ୱଲପୁର"], "ସମ୍ବଲପୁର"),
        (["କ୍ଯାଥଲିକ", "କ୍ୟାଥଲିକ"], "କ୍ୟାଥଲିକ"),
        (["ਪਡ਼੍ਹਾਈ", "ਪੜ੍ਹਾਈ"], "ਪੜ੍ਹਾਈ"),
        (["راستە بند", "راستہ بند"], "راستہ بند"),
        (["ପୂର୍ବ"], "ପୂର୍ବ"),
        (["ସୂର୍ଯ"], "ସୂର୍ଯ"),
        (["ଵ ୱ ବ ଯ ୟ"], "ଵ ୱ ବ ଯ ୟ"),
    ],
)
def test_what_fonts_draw_alike_is_told_as_it_is_usually_spelled(alike: list[str], usual: str) -> None:
    assert [spelled_in("or", each) for each in alike] == [usual] * len(alike)
