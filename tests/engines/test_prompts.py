from __future__ import annotations

import json
from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.engines.prompts import PictureWords, PromptVocabulary, canonical, edits
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
    ("prompt", "languages", "expected"),
    [
        ("bananna", ["en"], ["banana"]),
        ("cot ocx", ["en"], ["cat", "ox"]),
        ("सेव", ["hi"], ["सेब"]),
        ("सेव", ["en"], []),
        ("सेव", ["xx"], []),
        ("quxt", ["en", "hi"], []),
        ("a qwertyuiop", ["en"], []),
        ("bnaana", ["en"], ["banana"]),
        ("bandanas", ["en"], ["banana"]),
        ("sunflowe bathing", ["en"], ["sunflower"]),
        ("पहाड", ["hi"], ["पहाड़"]),
        ("", ["en"], []),
    ],
)
def test_the_likest_names_are_told_first(
    words: PictureWords, prompt: str, languages: list[str], expected: list[str]
) -> None:
    assert words.nearest(prompt, languages) == [canonical(name) for name in expected]


def test_the_words_that_a_language_has_are_counted() -> None:
    words = PictureWords(NAMES, {"hi": ["जंगल में {a}", "एक जंगल"]})
    assert words.heard("a b", "hi") == 0
    assert [words.heard("जंगल में एक लाल सेब", code) for code in ("hi", "en", "xx")] == [4, 0, 0]
    assert words.heard("A RED apple, a cat!", "en") == 3


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("", "", 0),
        ("", "cat", 3),
        ("cat", "", 3),
        ("elefant", "elephant", 2),
        ("dgo", "dog", 1),
        ("kitten", "sitting", 3),
        ("ca", "abc", 3),
        ("हाती", "हाथी", 1),
    ],
)
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other) == edits(other, one) == count


def test_typos_get_the_names_of_the_embedded_model() -> None:
    file = store.find(None, "generator").files["names"]
    words = PictureWords(json.loads(file.read_text("utf-8"))["words"])
    for prompt, language, name in (("an elefant", "en", "elephant"), ("एक तितलि", "hi", "तितली"), ("யாணை", "ta", "யானை")):
        assert name in words.nearest(prompt, [language])
    assert words.nearest("qwertyuiop", ["en"]) == []


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("2 dogs", "two dogs"),
        ("৩টি কলা", "three টি কলা"),
        ("४ हाथी", "four हाथी"),
        ("red 1", "red one"),
        ("१२ घर", "many घर"),
    ],
)
def test_small_numbers_are_read_as_words(figures: str, words: str) -> None:
    vocabulary = PromptVocabulary(store.find(None, "generator").files["vocabulary"], 72)
    one, other = vocabulary.encode([figures, words])
    assert one.tolist() == other.tolist()


@pytest.mark.parametrize("said", ["{} dogs", "{}8k photo", "{}:9 photo", "{}.5 cats", "{}1st cake"])
def test_other_figures_are_left_as_they_are(said: str) -> None:
    vocabulary = PromptVocabulary(store.find(None, "generator").files["vocabulary"], 72)
    one, other = vocabulary.encode([said.format("2"), said.format("two")])
    assert (one.tolist() == other.tolist()) == (said == "{} dogs")


def test_emoji_are_read_as_their_names() -> None:
    path = store.find(None, "generator").files["vocabulary"]
    emoji = str.maketrans({"🐈": " cat ", "❤": " red heart "})
    one, other = PromptVocabulary(path, 72, emoji).encode(["🐈 and ❤️", "cat and red heart"])
    assert one.tolist() == other.tolist()


def test_what_is_no_sentencepiece_model_is_told(tmp_path: Path) -> None:
    for content in (None, b"", b"hello"):
        if content is not None:
            (tmp_path / "words.model").write_bytes(content)
        with pytest.raises(ModelCorrupt, match=r"words\.model is no SentencePiece model"):
            PromptVocabulary(tmp_path / "words.model", 8)
