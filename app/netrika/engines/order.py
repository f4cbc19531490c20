"""From the order that letters stand in on a sign, from the left, to the order they are written in."""

from __future__ import annotations

import re

ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]")
MIRRORED = str.maketrans("()[]{}<>", ")(][}{><")
_OTHER = "[^\\W\u0600-\u06ef\u06fa-\u06ff]"  # Latin letters and all digits
# Numbers and Latin words with the signs in and around them, which stand left to right in a right-to-left line.
LEFT_TO_RIGHT = re.compile(f"[$₹#+]?{_OTHER}(?:[^\u0600-\u06ef\u06fa-\u06ff]*{_OTHER})?[%°]?")


def is_right_to_left(text: str) -> bool:
    """Tell whether a line has Arabic letters: signs in Urdu run right to left whatever else stands on them."""
    return ARABIC_LETTER.search(text) is not None


def logical(text: str) -> str:
    """Return a line given in visual order in logical order (the inverse of UAX 9 for a right-to-left line)."""
    if not is_right_to_left(text):
        return text
    return LEFT_TO_RIGHT.sub(lambda run: run[0][::-1], text[::-1].translate(MIRRORED))
