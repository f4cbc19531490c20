from __future__ import annotations

import numpy as np
import pytest

from netrika.languages import find, share_in_script
from netrika_converters.generator.patterns import COUNTS, RELATIONS
from netrika_converters.generator.wordings import SEVERAL, WORDINGS, worded
from netrika_converters.reader.texts import LANGUAGES

PAIRS = ("and", *RELATIONS)
KEYS = {*PAIRS, *COUNTS.values(), SEVERAL, "big", "small"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_in_several_wordings_of_its_script(language: str) -> None:
    own = WORDINGS[language]
    assert own.keys() == KEYS
    for key, wordings in own.items():
        assert len(set(wordings)) == len(wordings) >= 2
        for wording in wordings:
            plain = wording.replace("{a+}", "{a}").replace("{b+}", "{b}")
            assert plain.count("{a}") == 1 and plain.count("{b}") == (key in PAIRS)
            assert plain.count("{n}") == (key == SEVERAL)
            words = plain.format(a="", b="", n="")
            assert not any(map(str.isalpha, words)) or language == "en" or share_in_script(words, find(language)) == 1.0


def test_one_wording_of_each_is_never_heard() -> None:
    rng = np.random.default_rng(0)
    for language in LANGUAGES:
        for key in ("left", "two", "big"):
            count = 2 if key == "two" else 1
            heard = {worded(key, language, ["X", "Y"], count, False, rng) for _ in range(200)}
            unheard = {worded(key, language, ["X", "Y"], count, True, rng) for _ in range(50)}
            assert len(heard) >= 1 and not heard & unheard


def test_numbers_come_in_figures_of_the_language_and_in_the_usual_ones() -> None:
    rng = np.random.default_rng(0)
    heard = " ".join(worded("three", "bn", ["কলা"], 3, False, rng) for _ in range(100))
    assert {"3", "৩", "তিনটি"} <= set(heard.replace("টি", "টি ").replace("টা", " ").split()) | set(heard)


@pytest.mark.parametrize(
    ("language", "nouns", "said"),
    [
        ("ta", ["நாய்", "பூனை"], "நாயும் பூனையும்"),
        ("ml", ["നായ", "പൂച്ച"], "നായയും പൂച്ചയും"),
        ("ml", ["മരം", "വീട്"], "മരവും വീടും"),
    ],
)
def test_nouns_take_the_ending_of_and(language: str, nouns: list[str], said: str) -> None:
    rng = np.random.default_rng(0)
    assert said in {worded("and", language, nouns, 1, False, rng) for _ in range(60)}
