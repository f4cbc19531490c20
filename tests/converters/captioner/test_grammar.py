from __future__ import annotations

import pytest

from netrika.languages import find, share_in_script
from netrika_converters.captioner.captions import INDIC, Caption
from netrika_converters.captioner.grammar import Meaning, compose, parse, patterns, words


@pytest.mark.parametrize("language", INDIC)
def test_every_entry_is_said_in_every_language_in_its_script(language: str) -> None:
    table = words(language)
    wanted = {(kind, entry) for kind, entries in patterns().items() for entry, _ in entries}
    assert {("subject", entry) for entry in table.subjects} | set(table.forms) == wanted
    assert {agreement for agreement, *_ in table.subjects.values()} <= set(table.classes)
    for forms in table.forms.values():
        assert len(forms) in (1, len(table.classes))
        assert all(share_in_script(form, find(language)) == 1.0 for form in forms)


@pytest.mark.parametrize(
    ("caption", "meaning"),
    [
        ("A black dog is running through the snow .", Meaning("dog_black", None, "snow", "run_fast")),
        ("Two little girls are playing on a beach", Meaning("girls_two", None, "beach", "play")),
        ("A man in a red shirt plays guitar in a park", Meaning("man", "red_shirt", "park", "play_guitar")),
        ("A boy is sliding down a slide", Meaning("boy", None, None, "slide_down")),
        ("Colourful balloons", None),
    ],
)
def test_plain_captions_are_understood(caption: str, meaning: Meaning | None) -> None:
    assert parse(caption) == meaning


def test_verbs_agree_with_their_subject() -> None:
    hindi = words("hi")
    assert hindi.sentence(Meaning("boy", None, "grass", "run_fast")) == "एक लड़का घास पर दौड़ रहा है"
    assert hindi.sentence(Meaning("girls_two", None, "grass", "run_fast")) == "दो लड़कियाँ घास पर दौड़ रही हैं"


def test_assamese_agents_are_marked_where_the_verb_needs_it() -> None:
    assamese = words("as")
    sits, rides = (assamese.sentence(Meaning("man", None, None, action)) for action in ("sit", "bicycle"))
    assert sits.startswith("এজন মানুহ ") and rides.startswith("এজন মানুহে ")
    assert "^" not in rides


def test_composed_captions_belong_to_their_photo_once() -> None:
    captions = [Caption("7", "en", "A dog runs in the snow"), Caption("7", "en", "A dog is running through snow")]
    composed = compose(captions, 0.5, seed=0)
    assert sorted(caption.language for caption in composed) == sorted(code for code in INDIC if code != "hi")
    assert {caption.photo for caption in composed} == {"7"}
