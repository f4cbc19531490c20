from __future__ import annotations

import cv2
import numpy as np
import pytest

from netrika_converters.reader.fonts import Face
from netrika_converters.reader.lettering import Mask, bend, shape, shape_spaced, tight, tilt

from .conftest import FaceFor


def is_tight(ink: Mask) -> bool:
    return bool(ink[0].any() and ink[-1].any() and ink[:, 0].any() and ink[:, -1].any())


def test_a_shaped_line_is_tight_and_nothing_leaves_no_ink(latin: Face) -> None:
    ink = shape("Sugar", latin)
    assert ink.dtype == np.uint8 and is_tight(ink) and ink.max() == 255
    assert shape("  ", latin).size == 0 and tight(np.zeros((4, 5), np.uint8)).size == 0
    assert shape("Sugar", latin, stroke_px=3).sum() > ink.sum()


def test_spaced_letters_stand_as_far_apart_as_asked(latin: Face) -> None:
    plain, *spaced = (shape_spaced("HIT", latin, gap) for gap in (0, 4, 10))
    assert [ink.shape[1] - plain.shape[1] for ink in spaced] == [8, 20]
    assert [ink.shape[0] for ink in spaced] == [plain.shape[0]] * 2
    assert all(map(is_tight, spaced))
    assert shape_spaced("HIT", latin, -3).shape[1] == plain.shape[1] - 6


@pytest.mark.parametrize("letters", ["कि", "ನ್ನ", "ਪ੍ਰ", "స్త్రీ"])
def test_spacing_does_not_part_what_is_drawn_as_one(face_for: FaceFor, letters: str) -> None:
    face = face_for(letters)
    assert np.array_equal(shape_spaced(letters, face, 12), shape_spaced(letters, face, 0))


def test_a_line_in_urdu_runs_from_the_right_even_if_it_begins_with_latin_letters(face_for: FaceFor) -> None:
    face = face_for("اHI")
    ink, latin = shape("HHHH ا", face), shape("HHHH", face)
    # What is left of the Latin word, on the right, is the one letter behind it.
    assert np.array_equal(tight(ink[:, -60:]), latin[:, -60:])


@pytest.mark.parametrize("rise", [-0.45, -0.1, 0.2, 0.45])
def test_a_bent_line_keeps_its_ink_and_its_columns(latin: Face, rise: float) -> None:
    ink = shape("Market", latin)
    bent = bend(ink, rise)
    assert is_tight(bent) and bent.shape[1] == ink.shape[1] and bent.shape[0] >= ink.shape[0]
    assert float(bent.sum()) == pytest.approx(float(ink.sum()), rel=0.001)
    assert np.allclose(bent.sum(0, dtype=int), ink.sum(0, dtype=int), atol=10)


def test_a_tilted_line_keeps_most_of_its_ink(latin: Face) -> None:
    ink = shape("Market road", latin)
    rng = np.random.default_rng(0)
    seen = [tilt(ink, rng, 1.0) for _ in range(30)]
    assert all(map(is_tight, seen)) and len({each.shape for each in seen}) > 10
    sums = np.array([each.sum() / ink.sum() for each in seen])
    assert sums.min() > 0.6 and sums.max() < 1.6 and abs(np.median(sums) - 1) < 0.15


@pytest.mark.parametrize("letters", ["क्ष", "ক্ত", "ਪ੍ਰ", "ક્ષ", "କ୍ଷ", "క్ష", "ಕ್ಷ", "ക്ഷ"])
def test_conjuncts_are_shaped(face_for: FaceFor, letters: str) -> None:
    face = face_for(letters)
    first, _, second = list(letters)
    apart = shape(f"{first}\u200c", face).shape[1] + shape(second, face).shape[1]
    assert shape(letters, face).shape[1] < apart


def test_a_vowel_sign_stands_left_of_the_letter_that_it_follows(face_for: FaceFor) -> None:
    letter, both = (shape(text, face_for("தெ")) for text in ("த", "தெ"))
    found = cv2.matchTemplate(both, letter, cv2.TM_CCOEFF_NORMED)
    assert found.max() > 0.9 and int(found.argmax()) % found.shape[1] > 5


def test_urdu_letters_join(face_for: FaceFor) -> None:
    face = face_for("ب")
    parts, _ = cv2.connectedComponents((np.pad(shape("ببب", face), 2) > 127).astype(np.uint8))
    assert parts == 1 + 1 + 3  # the ground, one stroke, three dots
