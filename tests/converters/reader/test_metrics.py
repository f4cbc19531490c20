from __future__ import annotations

import pytest

from netrika_converters.reader.metrics import Score, alphanumeric, score


def test_rates_count_words_without_mistakes_and_edits_over_characters() -> None:
    found = score(["tea", "stal", ""], ["tea", "stall", "to"])
    assert found.words == 3 and found.wrr == pytest.approx(1 / 3) and found.crr == pytest.approx(0.7)
    assert score(["दुकान"], ["दुकान"]) == Score(1, 1.0, 1.0)
    assert score([], []) == Score(0, 0.0, 1.0)


def test_texts_of_unlike_numbers_are_not_compared() -> None:
    with pytest.raises(ValueError, match="zip"):
        score(["tea"], ["tea", "stall"])


def test_real_english_words_are_compared_by_letters_and_digits() -> None:
    assert alphanumeric("It's 5 O'CLOCK, café!") == "its5oclockcaf"
