"""What several looks at one line agree on, word by word.

A detector's box may cut what hangs below a line (Kannada's and Telugu's subjoined letters) or hold a part of the next
one, and the reading then be sure and wrong. A second look with more or less room reads otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from netrika.engines.recognizer import Line, Word


def agree(looks: Sequence[Line]) -> bool:
    """Whether all read the same words."""
    first, *others = ([word.text for word in line.words] for line in looks)
    return all(other == first for other in others)


def consensus(looks: Sequence[Line]) -> Line:
    """As many words as the surest looks have, each as most confidence reads it.

    A word's confidence is the sum of those of the looks that read it so, over the number of looks; the line's is the
    geometric mean of its words'.
    """
    behind: dict[int, float] = {}
    for line in looks:
        behind[len(line.words)] = behind.get(len(line.words), 0.0) + line.confidence
    count = max(behind, key=lambda each: behind[each])
    places = zip(*(line.words for line in looks if len(line.words) == count), strict=True)
    return joined([_elected(words, len(looks)) for words in places])


def joined(words: Sequence[Word]) -> Line:
    """The line that words make."""
    confidence = float(np.exp(np.mean(np.log([word.confidence for word in words])))) if words else 0.0
    return Line(" ".join(word.text for word in words), confidence, tuple(words))


def _elected(words: Sequence[Word], looks: int) -> Word:
    """Of readings of one word that which most confidence stands behind, where its surest look saw it."""
    behind: dict[str, float] = {}
    for word in words:
        behind[word.text] = behind.get(word.text, 0.0) + word.confidence
    text = max(behind, key=lambda each: behind[each])
    surest = max((word for word in words if word.text == text), key=lambda word: word.confidence)
    return replace(surest, confidence=behind[text] / looks)
