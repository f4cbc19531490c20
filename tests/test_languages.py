from __future__ import annotations

import pytest

from netrika.errors import UnknownLanguage
from netrika.languages import LANGUAGES, Language, find, share_in_script, system_language


def test_there_are_twenty_languages_with_distinct_names() -> None:
    assert len(LANGUAGES) == 20
    assert " ".join(each.code for each in LANGUAGES) == "en as bn gu hi kn ml mr or pa ta te ur de fr es cs uk ar zh"
    assert len({each.english for each in LANGUAGES}) == len({each.endonym for each in LANGUAGES}) == 20


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_endonyms_are_in_their_own_script(language: Language) -> None:
    assert share_in_script(language.endonym, language) == 1.0
    assert (language.direction == "rtl") == (language.script == "Arab")


@pytest.mark.parametrize("name", ["ta", "TA", "ta_IN.UTF-8", "ta-IN", "ta@latin", "Tamil", "tamil", " தமிழ் "])
def test_a_language_is_found_by_code_locale_and_names(name: str) -> None:
    assert find(name).code == "ta"


def test_odia_is_found_composed_and_decomposed() -> None:
    assert find("ଓଡ଼ିଆ") == find("ଓଡ\u0b3cିଆ") == find("or")


def test_an_unknown_language_is_refused_with_close_matches() -> None:
    with pytest.raises(UnknownLanguage, match="'Tamli'") as caught:
        find("Tamli")
    assert "ta (Tamil)" in caught.value.hint
    with pytest.raises(UnknownLanguage):
        find("")


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "hi_IN.UTF-8"}, "hi"),
        ({"LANG": "hi_IN", "LC_MESSAGES": "ta_IN"}, "ta"),
        ({"LANG": "hi_IN", "LC_ALL": "te_IN"}, "te"),
        ({"LANG": "hi_IN", "LANGUAGE": "xx:bn:en"}, "bn"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "bn"}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "en"),
    ],
)
def test_the_system_language_follows_the_locale(environment: dict[str, str], code: str) -> None:
    assert system_language(environment).code == code


def test_the_share_in_script_counts_letters_only() -> None:
    assert share_in_script("नमस्ते abc!", find("hi")) == pytest.approx(0.5, abs=0.1)
    assert share_in_script("12 34.", find("en")) == 0.0
    assert share_in_script("Příliš žluťoučký kůň", find("cs")) == 1.0
