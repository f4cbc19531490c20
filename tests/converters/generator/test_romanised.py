from __future__ import annotations

import numpy as np
import pytest

from netrika_converters.generator.romanised import BLOCKS, romanised


def spellings(said: str, language: str) -> set[str]:
    rng = np.random.default_rng(0)
    return {romanised(said, language, rng) for _ in range(200)}


@pytest.mark.parametrize(
    ("language", "said", "typed"),
    [
        ("hi", "लाल सेब", "laal seb"),
        ("hi", "पहाड़ के ऊपर, कुत्ता", "pahar ke upar, kutta"),
        ("hi", "जहाज़", "jahaz"),
        ("mr", "दोन मांजरी", "don manjari"),
        ("bn", "একটি বিড়াল", "ekoti biral"),
        ("as", "ৰঙা মেকুৰী", "ronga mekuri"),
        ("gu", "લાલ સફરજન", "lal safarajan"),
        ("pa", "ਬਿੱਲੀ ਪਹਾੜ", "billi pahar"),
        ("ta", "சிவப்பு ஆப்பிள்", "sivappu appil"),
        ("te", "రెండు ఏనుగులు", "rendu enugulu"),
        ("kn", "ಕೆಂಪು ಮರ", "kempu mara"),
        ("ml", "മൂന്ന് മരങ്ങൾ", "moonnu marangal"),
        ("or", "ଲାଲ ଘୋଡ଼ା", "lala ghora"),
        ("hi", "३ केले", "3 kele"),
    ],
)
def test_words_are_spelled_as_people_type_them(language: str, said: str, typed: str) -> None:
    assert typed in spellings(said, language)


def test_there_is_more_than_one_spelling() -> None:
    assert {"laal", "lal"} == spellings("लाल", "hi")
    assert {"shobuj", "sobuj", "sabuj", "shabuj"} == spellings("সবুজ", "bn")


@pytest.mark.parametrize(("language", "said"), [("en", "a dog, two cats"), ("ur", "سیب"), ("hi", "AC 24x7")])
def test_what_is_in_no_indic_script_stays(language: str, said: str) -> None:
    assert spellings(said, language) == {said}


@pytest.mark.parametrize("language", sorted(BLOCKS))
def test_any_letters_of_a_script_come_out_in_latin_ones(language: str) -> None:
    rng, block = np.random.default_rng(0), BLOCKS[language]
    for _ in range(200):
        word = "".join(chr(block + int(rng.integers(0x80))) for _ in range(int(rng.integers(1, 9))))
        typed = romanised(word, language, rng)
        assert typed.isascii() or "।" in typed or "॥" in typed
