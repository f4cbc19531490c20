from __future__ import annotations

import pytest

from netrika.engines.order import is_right_to_left, logical, places

# As written, and as it stands on the sign from the left.
SIGNS = [
    ("قیمت", "تمیق"),
    ("قیمت 250 روپے", "ےپور 250 تمیق"),
    ("20 سے 30", "30 ےس 20"),
    ("اے ۱۲۳ بی", "یب ۱۲۳ ےا"),
    ("12:30 بجے", "ےجب 12:30"),
    ("اب، 12/5/2020 جد", "دج 12/5/2020 ،با"),
    ("فون 0300-1234567", "0300-1234567 نوف"),
    ("اردو (Urdu)", "(Urdu) ودرا"),
    ("DR. SMITH صاحب", "بحاص DR. SMITH"),
    ("HP 15 لیپ ٹاپ", "پاٹ پیل HP 15"),
    ("Hello دنیا World", "World ایند Hello"),
    ("علی & Co", "Co & یلع"),
    ("قیمت 50%", "50% تمیق"),  # the sign of percent on either side, as signs have it
    ("قیمت 50%", "%50 تمیق"),
    ("ABC 50% رعایت", "تیاعر ABC 50%"),
    ("قیمت ₹5 ہے", "ےہ ₹5 تمیق"),
    ("قیمت ₹5 ہے", "ےہ 5₹ تمیق"),
    ("گلی #7", "#7 یلگ"),
    ("قیمت (50%)", "(%50) تمیق"),
]


@pytest.mark.parametrize(("written", "seen"), SIGNS)
def test_a_line_seen_from_the_left_comes_back_as_it_is_written(written: str, seen: str) -> None:
    assert logical(seen) == written


@pytest.mark.parametrize("text", ["", " ", "Shop No. 5 (open)", "मूल्य 50%", "250", "۱۲۳"])
def test_without_arabic_letters_nothing_moves(text: str) -> None:
    assert not is_right_to_left(text)
    assert logical(text) == text
    assert places(text) == list(range(len(text)))


@pytest.mark.parametrize("seen", [seen for _, seen in SIGNS])
def test_every_character_has_its_place(seen: str) -> None:
    assert sorted(places(seen)) == list(range(len(seen)))


def test_places_tell_where_a_word_stands() -> None:
    assert places("12 با") == [4, 3, 2, 0, 1]
