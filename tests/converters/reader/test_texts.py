from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from netrika_converters.reader.numerals import ZEROS, draw_number, in_own_digits
from netrika_converters.reader.texts import (
    CLUSTER,
    LANGUAGES,
    LONGEST,
    PUNCTUATION,
    Vocabulary,
    canonical,
    charset,
    is_conjunct,
    load_vocabularies,
    read_words,
)

SAMPLES = {"hi": "नमस्ते बाज़ार", "ml": "അവൻ മലയാളം", "ur": "اردو زبان", "en": "tea stall"}


def write(folder: Path, language: str, *words: str) -> None:
    with gzip.open(folder / f"{language}.txt.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(words) + "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words of a data folder."""
    (tmp_path / "words").mkdir()
    for language in LANGUAGES:
        write(tmp_path / "words", language, *SAMPLES.get(language, "word sign").split())
    return tmp_path / "words"


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("cafe\u0301", "café"),
        ("ക\u0d46\u0d3e", "കൊ"),
        ("क\u0958", "क\u0915\u093c"),  # qa is a composition exclusion: NFC takes it apart
        ("അവന്\u200d", "അവൻ"),
        ("ക\u200dവ\u200cട", "കവട"),
        ("\ufeffsign\u00ad\u200b", "sign"),
    ],
)
def test_the_canonical_form_is_composed_and_has_no_invisible_characters(written: str, form: str) -> None:
    assert canonical(written) == form == canonical(form)


def test_words_that_hang_on_a_joiner_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "hi", "क\u094d\u200dष", "राज\u094d\u200cय", "घर", "घर", "", "  पानी ", "अ" * (LONGEST + 1))
    assert read_words(tmp_path, "hi") == ["घर", "पानी"]


def test_assamese_words_have_its_own_ra_in_conjuncts(tmp_path: Path) -> None:
    for language, expected in (("as", ["ধৰ্ম", "কর"]), ("bn", ["ধর্ম", "কর"])):
        write(tmp_path, language, "ধর্ম", "ধৰ্ম", "কর")
        assert read_words(tmp_path, language) == expected


def test_what_viramas_join_is_one_cluster_in_every_script() -> None:
    parts = {"स्त्री": ["स्त्री"], "ಚಿನ್ನಮ್ಮ": ["ಚಿ", "ನ್ನ", "ಮ್ಮ"], "ਪ੍ਰਤਿ": ["ਪ੍ਰ", "ਤਿ"], "பக்கம்": ["ப", "க்", "க", "ம்"]}
    assert {word: CLUSTER.findall(word) for word in parts} == parts
    assert all(map(is_conjunct, ["ष्ष्ट्र", "ర్ట్నే", "क्"]))
    assert not any(map(is_conjunct, ["की", "पक्का", "tea", "من"]))


def test_conjuncts_that_are_no_words_are_drawn_as_fragments_only(folder: Path) -> None:
    write(folder, "hi", "घर", "ष्ष्ट्र", "पानी", "ंकोई")
    vocabulary, rng = load_vocabularies(folder.parent)["hi"], np.random.default_rng(0)
    assert (vocabulary.words, vocabulary.conjuncts) == (["घर", "पानी"], ["ष्ष्ट्र"])
    assert not any("ष्ष्ट्र" in vocabulary.draw(rng) for _ in range(200))
    fragments = {vocabulary.draw_fragment(rng) for _ in range(200)}
    assert fragments == {"घ", "र", "घर", "पा", "नी", "पानी", "ष्ष्ट्र"}


def test_names_of_emoji_give_common_words_in_letters_of_the_list(folder: Path) -> None:
    write(folder, "hi", *(f"{a}{b}" for a in "बसटापक" for b in "बसटापकर"))
    names = folder.parent / "emoji" / "names"
    names.mkdir(parents=True)
    said = {"🚏": {"name": "बस, सट", "keywords": ["बस", "stop", "क"]}, "1": {"name": "झरना (टप)", "keywords": []}}
    (names / "hi.json").write_text(json.dumps(said), "utf-8")
    vocabularies, rng = load_vocabularies(folder.parent), np.random.default_rng(0)
    assert vocabularies["hi"].common == ["बस", "सट", "टप"] and vocabularies["ta"].common == []
    singles = [vocabularies["hi"].draw_single(rng) for _ in range(400)]
    assert not any(" " in text for text in singles if not any(map(str.isdigit, text)))
    assert sum(text in ("बस", "सट", "टप") for text in singles) > 20


def test_urdu_words_with_quranic_marks_or_arabic_letters_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "ur", "بازار", "إسْحَاقَ", "كتاب", "صـہدىـہ", "گھر")
    assert read_words(tmp_path, "ur") == ["بازار", "گھر"]


def test_old_chillus_are_read_as_letters_and_joiners_at_the_end_are_dropped(tmp_path: Path) -> None:
    write(tmp_path, "ml", "അവന്\u200d", "ന്\u200dറെ", "മലയാളം\u200c", "അവൻ")
    assert read_words(tmp_path, "ml") == ["അവൻ", "ൻറെ", "മലയാളം"]


@pytest.mark.parametrize("language", ["hi", "ur", "en"])
def test_texts_are_canonical_within_bounds_and_the_same_from_a_seed(language: str) -> None:
    rng = np.random.default_rng(1)
    letters = "".join(SAMPLES[language].split())
    words = ["".join(rng.choice(list("बकपनa" if language == "hi" else letters), n)) for n in range(1, LONGEST + 1)]
    words = [word for word in map(canonical, words) if word]
    vocabulary = Vocabulary(language, words, ["tea", "stall", "x" * LONGEST])
    first, second = ([vocabulary.draw(rng) for _ in range(1500)] for rng in map(np.random.default_rng, (5, 5)))
    assert first == second and len(set(first)) > 300
    assert {0 < len(text) <= LONGEST for text in first} == {True}
    assert all(text == canonical(text) == text.strip() for text in first)
    assert any(" " in text for text in first) and any(char in PUNCTUATION for text in first for char in text)


def test_numbers_stand_in_a_scripts_own_digits(folder: Path) -> None:
    assert in_own_digits("12/05/2019", "hi") == "१२/०५/२०१९"
    assert in_own_digits("₹ 90 km", "ur") == "₹ ۹۰ km"
    assert set(ZEROS) == set(LANGUAGES) - {"en"}
    rng = np.random.default_rng(0)
    for language in LANGUAGES:
        numbers = [draw_number(language, rng) for _ in range(300)]
        decimals = {char for number in numbers for char in number if char.isdecimal()}
        zeros = {"0"} | {ZEROS[language] for _ in range(language != "en")}
        assert decimals == {chr(ord(zero) + digit) for zero in zeros for digit in range(10)}
        assert max(map(len, numbers)) <= 16


def test_the_charset_has_every_character_of_a_text_but_the_lists_rarest(folder: Path) -> None:
    write(folder, "ta", *["தமிழ்"] * 2, *(f"{a}த" for a in "கஙசஞட"), "ஜ")
    vocabularies = load_vocabularies(folder.parent)
    assert tuple(vocabularies) == LANGUAGES and vocabularies["en"].words == vocabularies["hi"].english
    characters = charset(vocabularies)
    assert characters == sorted(set(characters))
    assert "த" in characters and "ஜ" not in characters
    rng = np.random.default_rng(0)
    known, listed = set(characters), {char for each in vocabularies.values() for char in each.letters()}
    for vocabulary in vocabularies.values():
        assert not {char for _ in range(300) for char in vocabulary.draw(rng)} - known - listed
    assert not set(characters) & set("\u200b\u200c\u200d")
