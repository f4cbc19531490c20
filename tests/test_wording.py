from __future__ import annotations

import pytest

from netrika.languages import LANGUAGES, Language, share_in_script
from netrika.wording import wording


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_has_its_set_phrases_in_its_script(language: Language) -> None:
    words = wording(language.code)
    asked = (words.describe, words.describe_long, words.insist)
    for phrase in (words.hedged(""), words.blank, words.screenshot, words.document, words.with_text("", ""), *asked):
        assert share_in_script(phrase, language) == 1.0


def test_a_hedge_keeps_the_caption_whole() -> None:
    assert wording("en").hedged("A {dog} runs") == "Perhaps: A {dog} runs"


def test_one_sentence_stays_a_caption_and_more_become_a_paragraph() -> None:
    assert wording("en").join(["A dog"]) == "A dog"
    assert wording("hi").join(["एक", "दो"]) == "एक। दो।"
    assert wording("zh").join(["一", "二"]) == "一。二。"


def test_what_was_read_stands_behind_the_caption() -> None:
    assert wording("en").with_text("A shop", "चाय {1}") == "A shop. Text in the photo: चाय {1}."
    assert wording("hi").with_text("यह खाली है।", "चाय") == "यह खाली है। तस्वीर में लिखा है: चाय।"
