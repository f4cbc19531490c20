from __future__ import annotations

import numpy as np
import pytest

from netrika_converters.reader.fonts import Face, by_family
from netrika_converters.reader.signs import WIDEST_PX, Scribe
from netrika_converters.reader.texts import Vocabulary

WORDS = {"hi": "दुकान सड़क बाज़ार", "ta": "கடை சாலை", "ur": "دکان سڑک بازار", "ml": "കട റോഡ്", "bn": "দোকান রাস্তা"}


def check(scribe: Scribe, count: int) -> None:
    rng, again = np.random.default_rng(3), np.random.default_rng(3)
    crops = [scribe.draw(rng) for _ in range(count)]
    for crop in crops:
        assert crop.pixels.dtype == np.uint8 and crop.pixels.shape[0] == 64
        assert 8 <= crop.pixels.shape[1] <= WIDEST_PX
        assert crop.language == scribe.vocabulary.language
        assert any(family[0].covers(crop.text) for family in scribe.families)
    assert np.mean([np.ptp(crop.pixels.astype(int)) > 40 for crop in crops]) > 0.9
    repeated = [scribe.draw(again) for _ in range(count)]
    assert all(a.text == b.text and np.array_equal(a.pixels, b.pixels) for a, b in zip(crops, repeated, strict=True))


def test_crops_have_the_recognizers_height_and_are_the_same_from_a_seed(scribe: Scribe) -> None:
    check(scribe, 150)


def test_long_lines_are_squeezed_to_the_widest_crop(scribe: Scribe, latin: Face) -> None:
    long = Scribe(Vocabulary("en", ["w" * 40], ["w" * 40]), [[latin]], scribe.photos)
    rng = np.random.default_rng(0)
    assert max(long.draw(rng).pixels.shape[1] for _ in range(30)) == WIDEST_PX


@pytest.mark.parametrize("language", WORDS)
def test_indic_signs_are_drawn_in_the_systems_faces(language: str, scribe: Scribe, system_faces: list[Face]) -> None:
    vocabulary = Vocabulary(language, WORDS[language].split(), ["shop"])
    families = [family[:1] for family in by_family(system_faces, vocabulary.letters(), held_out=False)]
    if not families:
        pytest.skip(f"no installed font covers {language}")
    check(Scribe(vocabulary, families[:3], scribe.photos), 8)
