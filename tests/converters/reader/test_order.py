from __future__ import annotations

import pytest

from netrika.engines.order import logical
from netrika_converters.reader.order import visual


@pytest.mark.parametrize("around", ["{}", "اردو {}", "{} اردو", "اردو {} پاکستان", "اردو، {}۔", "({}) اردو"])
@pytest.mark.parametrize(
    "middle",
    [
        *("کراچی", "2019", "12/05/2019", "۱۲/۰۵/۲۰۱۹", "10:30", "3.5", "1,200", "۱,۲۰۰", "۱۲۳", "12/", "Hotel"),
        *("New Delhi", "A&B", "UP 32 A 1234", "www.x.in", "Rs. 500", "₹ 120", "Rs. ۵۰۰"),
        *("₹120/-", "₹۱۲۰", "$5", "50%", "۵۰%", "30°", "#1"),
        *("(2019)", "[زبان]", "(Hotel)", "“ہے”"),
    ],
)
def test_logical_order_undoes_visual_order(middle: str, around: str) -> None:
    line = around.format(middle)
    assert logical(visual(line)) == line


def test_urdu_runs_from_the_right_and_what_it_encloses_from_the_left() -> None:
    assert visual("اردو 2019 (Hotel)") == "(Hotel) 2019 ودرا"
    assert visual("اردو)") == "(ودرا"


@pytest.mark.parametrize("line", ["Hotel (2019)", "नमस्ते 12/05", "۱۲۳", "", "₹120/-"])
def test_lines_without_arabic_letters_stay_as_they_are(line: str) -> None:
    assert visual(line) == line == logical(line)
