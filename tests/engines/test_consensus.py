from __future__ import annotations

import pytest

from netrika.engines.consensus import are_alike, consensus
from netrika.engines.recognizer import Line, Word


def line(text: str, confidence: float, start: float = 0.0) -> Line:
    """Words as wide as their letters, from `start` on, in a crop of 20 letters."""
    words, at = [], start
    for word in text.split():
        words.append(Word(word, confidence, at / 20, (at + len(word)) / 20))
        at += len(word) + 1
    return Line(text, confidence, tuple(words))


def test_looks_agree_where_their_words_are_the_same() -> None:
    assert are_alike([line("a b", 0.9), line("a b", 0.2)]) and are_alike([line("", 0.0)] * 2)
    assert not are_alike([line("a b", 0.9), line("ab", 0.9)])


def test_each_word_is_what_most_confidence_reads_in_its_place() -> None:
    told = consensus([line("one too", 0.9), line("ons two", 0.5), line("ons two", 0.6)])
    assert told.text == "ons two" and [word.confidence for word in told.words] == pytest.approx([1.1 / 3] * 2)
    assert told.confidence == pytest.approx(1.1 / 3)


def test_there_are_as_many_words_as_most_confidence_stands_behind() -> None:
    told = consensus([line("onetwo", 0.9), line("one two", 0.5), line("one too", 0.6)])
    assert told.text == "one too"
    assert [word.confidence for word in told.words] == pytest.approx([1.1 / 3, 0.2])


def test_a_stray_mark_in_one_look_takes_no_word_its_place() -> None:
    looks = [line("No Parking Here", 0.9, 2), line("| No Parking Here", 0.95), line("No Parking Here .", 0.9, 2)]
    told = consensus(looks)
    sure = [word.text for word in told.words if word.confidence > 0.8]
    assert sure == ["No", "Parking", "Here"] and told.text == "| No Parking Here"


def test_looks_that_part_words_elsewhere_agree_on_what_they_say() -> None:
    told = consensus([line("do not smoke", 0.6), line("do notsmoke", 0.9), line("do not smoke", 0.9)])
    assert told.text == "do not smoke" and [word.confidence for word in told.words] == pytest.approx([0.8] * 3)
    other = consensus([line("do not smoke", 0.9), line("do notsmoke", 0.9), line("do hotsmoke", 0.9)])
    assert other.text == "do notsmoke" and [word.confidence for word in other.words] == pytest.approx([0.9, 0.6])


def test_words_in_urdu_are_told_in_their_order_whichever_side_they_begin_at() -> None:
    words = (Word("نئی", 0.9, 0.6, 1.0), Word("دہلی", 0.9, 0.0, 0.5))
    other = (Word("نئی", 0.8, 0.6, 1.0), Word("دہلیز", 0.3, 0.0, 0.5))
    told = consensus([Line("نئی دہلی", 0.9, words), Line("نئی دہلیز", 0.5, other)])
    assert told.text == "نئی دہلی" and told.words[0].start == 0.6


def test_looks_that_see_nothing_agree_on_nothing() -> None:
    assert consensus([line("", 0.0)] * 3) == Line("", 0.0, ())
