"""A page of lines, laid out as the reader lays them out: words in logical order, boxes where they stand."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.order import is_right_to_left
from netrika.engines.reader import TextLine, TextWord
from netrika.engines.scripts import LANGUAGE_OF_SCRIPT, script_of
from netrika.export.page import Page

WIDTH, HEIGHT = 1000, 800
LETTER_PX, SPACE_PX, LINE_PX = 15, 12, 30


def lay_line(text: str, start: tuple[float, float], degrees: float) -> TextLine:
    angle = math.radians(degrees)  # counter-clockwise
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])

    def quad(left: float, right: float) -> NDArray[np.float32]:
        corners = np.array([[left, 0], [right, 0], [right, LINE_PX], [left, LINE_PX]])
        return np.asarray(corners @ turn + start, np.float32)

    words: list[TextWord] = []
    left = 0
    right_to_left = is_right_to_left(text)
    for word in reversed(text.split()) if right_to_left else text.split():
        right = left + LETTER_PX * len(word)
        words.append(TextWord(word, 0.875, quad(left, right)))
        left = right + SPACE_PX
    script = script_of(text)
    language = LANGUAGE_OF_SCRIPT.get(script, {"Deva": "hi/mr"}.get(script, "und"))
    in_order = tuple(reversed(words)) if right_to_left else tuple(words)
    return TextLine(text, script, language, 0.9375, quad(0, left - SPACE_PX), in_order)


@pytest.fixture
def make_page() -> Callable[..., Page]:
    def make(*texts: str, file: str = "sign.jpg", number: int | None = None, degrees: float = 0.0) -> Page:
        angle = math.radians(degrees)
        starts: Iterable[tuple[float, float]] = (
            (500 - 400 * math.cos(angle) + 50 * row * math.sin(angle), 450 + 50 * row * math.cos(angle))
            if degrees
            else (100.5, 50 + 50 * row)
            for row in range(len(texts))
        )
        lines = tuple(lay_line(text, start, degrees) for text, start in zip(texts, starts, strict=True))
        return Page(file, number, WIDTH, HEIGHT, lines, "tiny-reader", "CPU", 1.23456)

    return make
