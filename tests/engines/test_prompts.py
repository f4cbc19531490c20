from __future__ import annotations

from pathlib import Path

import pytest

from netrika.engines.prompts import PictureWords, PromptVocabulary, canonical
from netrika.errors import ModelCorrupt

NAMES = {
    "en": ["cat", "red apple", "banana", "ox", "sea", "sun", "sunflower", "star", "t-shirt", "bath"],
    "hi": ["सेब", "पहाड़"],
    "ta": ["ஆப்பிள்", "பூனை"],
    "ur": ["سیب"],
}


@pytest.fixture(scope="module")
def words() -> PictureWords:
    return PictureWords(NAMES)


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("A CAT, please!", {"cat"}),
        ("three bananas on the sea", {"banana", "sea"}),
        ("a red apple", {"red apple"}),
        ("red, apple", {"red apple"}),
        ("a bored apple", set()),
        ("oxen", set()),
        ("an ox.", {"ox"}),
        ("concatenate", set()),
        ("a T-shirt", {"t shirt"}),
        ("two t-shirts", {"t shirt"}),
        ("sunflowers", {"sunflower"}),
        ("the sun over sunflowers", {"sun", "sunflower"}),
        ("start of a bathtub", set()),
        ("red apples and stars", {"red apple", "star"}),
        ("पहाड़ पर सेब", {"सेब", "पहाड़"}),
        ("पहाड़ों", {"पहाड़"}),
        ("பூனைகள்", {"பூனை"}),
        ("سیب۔", {"سیب"}),
        ("", set()),
        ("!!", set()),
    ],
)
def test_names_are_found_inflected_or_not(words: PictureWords, prompt: str, found: set[str]) -> None:
    assert set(words.recognised(prompt)) == {canonical(name) for name in found}


@pytest.mark.parametrize(
    ("prompt", "languages", "expected"),
    [
        ("bananna", ["en"], ["banana"]),
        ("cot ocx", ["en"], ["ox", "cat"]),
        ("सेव", ["hi"], ["सेब"]),
        ("सेव", ["en"], []),
        ("सेव", ["xx"], []),
        ("quxt", ["en", "hi"], []),
        ("", ["en"], []),
    ],
)
def test_the_likest_names_are_told_first(
    words: PictureWords, prompt: str, languages: list[str], expected: list[str]
) -> None:
    assert words.nearest(prompt, languages) == [canonical(name) for name in expected]


def test_what_is_no_sentencepiece_model_is_told(tmp_path: Path) -> None:
    for content in (None, b"", b"hello"):
        if content is not None:
            (tmp_path / "words.model").write_bytes(content)
        with pytest.raises(ModelCorrupt, match=r"words\.model is no SentencePiece model"):
            PromptVocabulary(tmp_path / "words.model", 8)
