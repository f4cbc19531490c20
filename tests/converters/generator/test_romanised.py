from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from netrika_converters.generator.romanised import BLOCKS, romanised

LETTERS, SIGNS = range(0x05, 0x3A), range(0x3E, 0x4D)


def spellings(said: str, language: str) -> set[str]:
    rng = np.random.default_rng(0)
    return {romanised(said, language, rng) for _ in range(300)}


@pytest.mark.parametrize(
    ("language", "said", "typed"),
    [
        ("hi", "लाल सेब", "lal seb"),
        ("hi", "पहाड़ के ऊपर, कुत्ता", "pahad ke upar, kutta"),
        ("hi", "बकरी", "bakri"),
        ("hi", "मोमबत्ती", "mombatti"),
        ("hi", "समझना", "samajhna"),
        ("hi", "कमल में", "kamal me"),
        ("hi", "जहाज़", "jahaz"),
        ("hi", "साँप", "saanp"),
        ("hi", "चित्र", "chitra"),
        ("mr", "दोन मांजरी", "don manjari"),
        ("bn", "একটি চেয়ার", "ekti cheyar"),
        ("bn", "সবুজ রং", "sobuj rong"),
        ("bn", "ছোট ব্যাঙ", "choto byang"),
        ("bn", "পদ্ম", "podmo"),
        ("as", "ৰঙা মেকুৰী", "ronga mekuri"),
        ("gu", "લાલ સફરજન", "lal safarjan"),
        ("gu", "નાનું", "nanu"),
        ("pa", "ਬਿੱਲੀ ਇੱਕ", "billi ik"),
        ("ta", "சிவப்பு தக்காளி", "sivappu thakkali"),
        ("ta", "மஞ்சள் புத்தகம்", "manjal puthagam"),
        ("ta", "மூன்று", "moondru"),
        ("ta", "நாய்", "naai"),
        ("te", "రెండు ఏనుగులు", "rendu enugulu"),
        ("te", "సింహం", "simham"),
        ("kn", "ಕೆಂಪು ಮರ", "kempu mara"),
        ("ml", "മൂന്ന് മരങ്ങൾ", "moonnu marangal"),
        ("ml", "കറുത്ത തത്ത", "karutha thatha"),
        ("ml", "മരത്തിന്റെ കുഞ്ഞ്", "marathinte kunju"),
        ("or", "ଲାଲ ଘୋଡ଼ା", "lala ghoda"),
        ("or", "ଛାୟା", "chhaya"),
        ("hi", "३ केले", "3 kele"),
    ],
)
def test_words_are_spelled_as_people_type_them(language: str, said: str, typed: str) -> None:
    assert typed in spellings(said, language)


def test_there_is_more_than_one_spelling() -> None:
    assert spellings("लाल", "hi") == {"laal", "lal"}
    assert {"ghoda", "ghora"} < spellings("घोड़ा", "hi")
    assert {"shobuj", "sobuj", "sabuj", "shabuj"} <= spellings("সবুজ", "bn")


def test_joiners_part_no_words() -> None:
    assert spellings("ന്\u200dറെ", "ml") == spellings("ന്റെ", "ml")


@pytest.mark.parametrize(("language", "said"), [("en", "a dog, two cats"), ("ur", "سیب"), ("hi", "AC 24x7 সবুজ")])
def test_what_is_in_no_script_of_the_language_stays(language: str, said: str) -> None:
    assert spellings(said, language) == {said}


@pytest.mark.parametrize("language", sorted(BLOCKS))
def test_every_letter_and_vowel_sign_is_heard(language: str) -> None:
    ka = chr(BLOCKS[language] + 0x15)
    for offset in (*LETTERS, *SIGNS):
        char = chr(BLOCKS[language] + offset)
        name = unicodedata.name(char, "")
        if not name or "VOCALIC RR" in name:
            continue
        before, without = (ka, spellings(ka, language)) if offset in SIGNS else ("", {""})
        typed = spellings(before + char, language)
        assert all(each.isascii() for each in typed) and typed != without, name
