from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from netrika_converters.generator.inflections import ENDINGS, inflected
from netrika_converters.reader.texts import LANGUAGES


def forms(noun: str, language: str) -> set[str]:
    rng = np.random.default_rng(0)
    return {inflected(noun, language, rng) for _ in range(200)}


@pytest.mark.parametrize(
    ("noun", "language", "form"),
    [
        ("केला", "hi", "केले"),
        ("ਕੇਲਾ", "pa", "ਕੇਲੇ"),
        ("કેળું", "gu", "કેળાં"),
        ("வாழைப்பழம்", "ta", "வாழைப்பழங்கள்"),
        ("হাতি", "bn", "হাতিটি"),
        ("کیلا", "ur", "کیلے"),
    ],
)
def test_a_noun_takes_the_endings_of_its_language(noun: str, language: str, form: str) -> None:
    assert form in forms(noun, language) and len(forms(noun, language)) > 2


@pytest.mark.parametrize(
    ("noun", "language"), [("केला", "hi"), ("কলা", "bn"), ("केळे", "mr"), ("யானை", "ta"), ("ਕੇਲਾ", "pa")]
)
def test_no_vowel_sign_is_put_after_another(noun: str, language: str) -> None:
    added = {form.removeprefix(noun)[:1] for form in forms(noun, language) if form.startswith(noun)}
    assert not any(unicodedata.category(char).startswith("M") for char in added if char)


def test_english_nouns_stay_as_they_are_and_every_other_language_has_endings() -> None:
    assert forms("cat", "en") == {"cat"} and {*ENDINGS, "en"} == {*LANGUAGES}
