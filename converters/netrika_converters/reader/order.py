"""From logical to visual order: CTC reads from the left, and Urdu is written from the right."""

from __future__ import annotations

from bidi import get_display

from netrika.engines.order import MIRRORED, is_right_to_left


def visual(text: str) -> str:
    """The characters of a line in the order they stand on the sign, from the left (Unicode bidi, UAX 9)."""
    return str(get_display(text, base_dir="R")).translate(MIRRORED) if is_right_to_left(text) else text
