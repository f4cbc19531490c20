from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netrika.engines.lexicon import Lexicon, listed_as
from netrika.errors import ModelCorrupt

WORDS = ("चेन्नई", "Hospital", "సికింద్రాబాద్", "ହସ୍ପିଟାଲ")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    letters = [chr(code) for code in range(0x0905, 0x0939)]
    rng = np.random.default_rng(0)
    return Lexicon.of([*WORDS, *("".join(rng.choice(letters, 6)) for _ in range(20_000))])


def test_it_knows_every_word_and_few_others(lexicon: Lexicon) -> None:
    assert all(word in lexicon for word in WORDS)
    others = ("".join(chr(0x0C05 + each) for each in number) for number in np.ndindex(8, 8, 8, 8))
    assert np.mean([other in lexicon for other in others]) == pytest.approx(0.056, abs=0.01)
    assert len(lexicon.bits) == 15_003


def test_words_are_known_in_capitals_among_marks_and_however_what_looks_alike_is_spelled(lexicon: Lexicon) -> None:
    assert "HOSPITAL" in lexicon and "“hospital”," in lexicon and "चेन्नई!" in lexicon
    assert listed_as("(Café)") == "café" and listed_as("—") == "" and listed_as("ক্র") == listed_as("ক্ৰ")


@pytest.mark.parametrize(
    ("text", "count"),
    [("चेन्नई HOSPITAL", 0), ("चेत्नई hospitl", 2), ("24 ₹500 12B –", 0), ("", 0), ("hospital 7, ହସ୍ପିଟାଳ", 1)],
)
def test_unknown_words_are_counted_and_numbers_are_none(lexicon: Lexicon, text: str, count: int) -> None:
    assert lexicon.unknown(text) == count


def test_it_is_kept_in_a_file_and_one_without_words_knows_none(lexicon: Lexicon, tmp_path: Path) -> None:
    lexicon.save(tmp_path / "lexicon.bin")
    assert np.array_equal(Lexicon.load(tmp_path / "lexicon.bin").bits, lexicon.bits)
    assert "word" not in Lexicon.of([])
    (tmp_path / "empty.bin").touch()
    with pytest.raises(ModelCorrupt, match="empty"):
        Lexicon.load(tmp_path / "empty.bin")
