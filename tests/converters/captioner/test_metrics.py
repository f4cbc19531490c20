from __future__ import annotations

import pytest

from netrika_converters.captioner.metrics import bleu4, cider_d, sentence_bleu, words

REFERENCES = {
    "1": ["A black dog runs through the grass.", "A dog is running in the grass"],
    "2": ["Two children play on a beach", "Children are playing at the beach"],
    "3": ["A man climbs a rock", "The climber goes up a cliff"],
}
SAID = {
    "1": "A black dog runs in the grass",
    "2": "Two children are playing on a beach",
    "3": "A boy is swimming in a pool",
}


def test_figures_agree_with_pycocoevalcap() -> None:
    # Bleu(4) and Cider with document frequencies of the references, version 1.2, on the same words.
    assert bleu4(SAID, REFERENCES, "en") == pytest.approx(0.329292, abs=1e-4)
    assert cider_d(SAID, REFERENCES, "en") == pytest.approx(2.513239, abs=1e-4)


def test_a_reference_itself_scores_ten() -> None:
    one = {photo: [captions[0]] for photo, captions in REFERENCES.items()}
    assert cider_d({photo: captions[0] for photo, captions in one.items()}, one, "en") == pytest.approx(10, abs=1e-6)


def test_repeating_a_word_does_not_help() -> None:
    assert cider_d({"1": "dog dog dog dog dog"}, REFERENCES, "en") < 0.5


def test_words_lose_case_and_punctuation_in_every_script() -> None:
    assert words("A dog's ball, red!", "en") == ["a", "dog's", "ball", "red"]
    assert words("एक कुत्ता दौड़ रहा है।", "hi") == ["एक", "कुत्ता", "दौड़", "रहा", "है"]
    assert words("一只狗，跑", "zh") == ["一", "只", "狗", "跑"]


def test_a_sentence_scores_by_its_words_order_and_length() -> None:
    reference = ["a", "black", "dog", "runs", "in", "the", "snow"]
    assert sentence_bleu(reference, [reference, ["something", "else"]]) == pytest.approx(1.0)
    assert sentence_bleu(["a", "cat"], [["two", "men"]]) == 0.0
    shuffled = sentence_bleu(reference[::-1], [reference])
    assert 0 < sentence_bleu(reference[:4], [reference]) < 1 and shuffled < sentence_bleu(reference[:6], [reference])
    assert sentence_bleu([], [reference]) == 0.0
