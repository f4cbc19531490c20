"""From the order that letters stand in on a sign, from the left, to the order they are written in."""

from __future__ import annotations

import re

ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]")
MIRRORED = str.maketrans("()[]{}<>", ")(][}{><")
_OTHER = "[^\\W\u0600-\u06ef\u06fa-\u06ff]"  # Latin letters and all digits
# Numbers and Latin words with the signs in and around them, which stand left to right in a right-to-left line; it is
# looked for in the reversed line, where what stands before a number comes after it.
LEFT_TO_RIGHT = re.compile(f"[%°]?{_OTHER}(?:[^\u0600-\u06ef\u06fa-\u06ff]*{_OTHER})?[$₹#+]?")


def is_right_to_left(text: str) -> bool:
    """Tell whether a line has Arabic letters: signs in Urdu run right to left whatever else stands on them."""
    return ARABIC_LETTER.search(text) is not None


def logical(text: str) -> str:
    """Return a line given in visual order in logical order.

    Numbers with the signs inside them run from the left, as on signs; UAX 9 would part "0300-1234567" at its hyphen.
    """
    said = "".join(text[place] for place in places(text))
    return said.translate(MIRRORED) if is_right_to_left(text) else said


def places(text: str) -> list[int]:
    """Return where on a line in visual order each character of the logical one stands."""
    found = list(range(len(text)))
    if is_right_to_left(text):
        found.reverse()
        for run in LEFT_TO_RIGHT.finditer(text[::-1]):
            found[slice(*run.span())] = found[slice(*run.span())][::-1]
    return found
