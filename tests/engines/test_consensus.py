from __future__ import annotations

import pytest

from netrika.engines.consensus import agree, consensus, joined
from netrika.engines.recognizer import Line, Word


def line(text: str, confidence: float) -> Line:
    return Line(text, confidence, tuple(Word(word, confidence, 0.0, confidence) for word in text.split()))


def test_looks_agree_where_their_words_are_the_same() -> None:
    assert agree([line("a b", 0.9), line("a b", 0.2)]) and agree([line("", 0.0)] * 2)
    assert not agree([line("a b", 0.9), line("ab", 0.9)])


def test_each_word_is_what_most_confidence_reads() -> None:
    told = consensus([line("one too", 0.9), line("ons two", 0.5), line("ons two", 0.6)])
    assert told.text == "ons two" and [word.confidence for word in told.words] == pytest.approx([1.1 / 3] * 2)
    assert told.words[0].end == 0.6  # where its surest look saw it
    assert told.confidence == pytest.approx(1.1 / 3)


def test_there_are_as_many_words_as_the_surest_looks_have() -> None:
    told = consensus([line("onetwo", 0.9), line("one two", 0.5), line("one too", 0.6)])
    assert told.text == "one too"
    assert [word.confidence for word in told.words] == pytest.approx([1.1 / 3, 0.2])


def test_looks_that_see_nothing_agree_on_nothing() -> None:
    assert consensus([line("", 0.0)] * 3) == joined([]) == Line("", 0.0, ())
