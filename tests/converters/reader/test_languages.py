from __future__ import annotations

import base64

import numpy as np
import pytest

from netrika.engines.scripts import LanguageSpec, language_of
from netrika_converters.reader import languages
from netrika_converters.reader.languages import BUCKETS, WRONG, learn


def made_up(letters: str, count: int, seed: int) -> list[str]:
    rng = np.random.default_rng(seed)
    return ["".join(rng.choice(list(letters), rng.integers(3, 8))) for _ in range(count)]


def said(row: dict[str, object], words: list[str]) -> list[str]:
    spec = LanguageSpec.parse({"hi/mr": row, "as/bn": row})
    return [language_of(word, "Deva", spec) for word in words]


@pytest.fixture(autouse=True)
def few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "STEPS", 120)


def test_vocabularies_of_unlike_letters_are_told_apart() -> None:
    row, decided = learn(("hi", "mr"), made_up("कखगघ", 500, 0), made_up("तथदध", 500, 1), held=100)
    assert len(base64.b64decode(row["weights"])) == BUCKETS
    assert decided > 0.99
    assert set(said(row, made_up("कखगघ", 50, 2))) == {"hi"} and set(said(row, made_up("तथदध", 50, 3))) == {"mr"}


def test_between_the_two_it_is_undecided_and_seldom_wrong_elsewhere() -> None:
    first, second = made_up("कखगघपफबभ", 1500, 0), made_up("पफबभतथदध", 1500, 1)
    both = made_up("पफबभ", 3000, 2)
    row, decided = learn(("hi", "mr"), first + both[:1500], second + both[1500:], held=400)
    assert row["margin"] > 0 and 0.2 < decided < 0.9
    assert said(row, made_up("पफबभ", 100, 9)).count("hi/mr") > 50
    fresh = said(row, made_up("कखगघपफबभ", 300, 7))
    assert fresh.count("hi") > 200 and fresh.count("mr") < 2 * WRONG * len(fresh)


def test_learning_is_the_same_from_a_seed_and_leaves_out_words_with_own_letters() -> None:
    first, second = made_up("कखग", 300, 0), made_up("तथद", 300, 1)
    plain = learn(("hi", "mr"), first, second, held=50)
    assert learn(("hi", "mr"), first, [*second, "तळ", "ळद"], held=50) == plain
    assert learn(("hi", "mr"), [*first, "पप"], [*second, "पप"], held=50) == plain
    assert learn(("hi", "mr"), first, second, seed=1, held=50) != plain
