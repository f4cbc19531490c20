from __future__ import annotations

import pytest

from netrika.engines.meanings import Meanings
from netrika.errors import ModelCorrupt

MEANINGS = Meanings(
    {"en": ["cat", "dog"], "hi": ["बिल्ली", "कुत्ता"]},
    ["nothing", "photo", "one", "big", "three", "and", "above"],
    ["bg_red", "in_forest", "s_sea"],
    {
        "en": {
            "big": "a big {a}",
            "three": "three {a}",
            "and": "{a} and {b}",
            "above": "{a} above {b}",
            "bg_red": "{a} on a red background",
            "in_forest": "{a} in a forest",
            "s_sea": "the sea",
        },
        "hi": {"above": "{b} के ऊपर {a}", "bg_red": "लाल पृष्ठभूमि पर {a}"},
    },
)


@pytest.mark.parametrize(
    ("meaning", "said"),
    [
        ((1, 0, 2, 0), "cat"),
        ((1, 0, 0, 0), "cat"),
        ((0, 2, 2, 0), "dog"),
        ((1, 0, 3, 1), "a big cat on a red background"),
        ((2, 0, 4, 2), "3 × dog in a forest"),
        ((1, 2, 5, 0), "cat and dog"),
        ((2, 1, 6, 2), "dog above cat in a forest"),
        ((2, 0, 6, 0), "dog"),
        ((0, 0, 1, 3), "the sea"),
        ((0, 0, 1, 1), ""),
        ((0, 0, 2, 1), ""),
        ((0, 0, 0, 0), ""),
    ],
)
def test_what_was_understood_is_said(meaning: tuple[int, ...], said: str) -> None:
    assert MEANINGS.said(meaning, "en") == said


def test_it_is_said_in_other_languages() -> None:
    assert MEANINGS.said((1, 2, 6, 1), "hi") == "लाल पृष्ठभूमि पर कुत्ता के ऊपर बिल्ली"


def test_tables_and_labels_that_do_not_fit_are_refused() -> None:
    with pytest.raises(KeyError):
        Meanings.parse({"nouns": {}})
    with pytest.raises(ValueError, match="differ"):
        Meanings.parse({"nouns": {"en": ["cat"]}, "arrangements": [], "grounds": [], "patterns": {}})
    for meaning, language in (((9, 0, 2, 0), "en"), ((1, 0, 9, 0), "en"), ((1, 0, 2, 2), "hi"), ((1, 0, 2, 0), "ta")):
        with pytest.raises(ModelCorrupt, match="has no words"):
            MEANINGS.said(meaning, language)
