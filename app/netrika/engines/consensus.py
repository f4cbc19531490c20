"""What several looks at one line agree on, word by word.

A detector's box may cut what hangs below a line (Kannada's and Telugu's subjoined letters) or hold a part of the next
one, and the reading then be sure and wrong. A second look with more or less room reads otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from netrika.engines.recognizer import Line, Word

SAME_PLACE = 0.5  # of the narrower of two words, the share that both cover
NONE = 1e-6  # confidence that stands for none, which has no logarithm


def are_alike(looks: Sequence[Line]) -> bool:
    """Whether all read the same words."""
    first, *others = ([word.text for word in line.words] for line in looks)
    return all(other == first for other in others)


def consensus(looks: Sequence[Line]) -> Line:
    """The words of the surest look that has as many as most confidence stands behind, each as most of it reads it.

    What another look has elsewhere is left out; it may part words where this one does not. A word's confidence is the
    sum of those of the looks that read it so in its place, over the number of looks; the line's is the geometric mean
    of its words'.
    """
    behind: dict[int, float] = {}
    for line in looks:
        behind[len(line.words)] = behind.get(len(line.words), 0.0) + line.confidence
    count = max(behind, key=lambda each: behind[each])
    surest = max((line for line in looks if len(line.words) == count), key=lambda line: line.confidence)
    others = [line for line in looks if line is not surest]
    told = [[word, *filter(None, (_in_place(word, surest, other) for other in others))] for word in surest.words]
    return _joined([_elected(words, len(looks)) for words in told])


def _joined(words: Sequence[Word]) -> Line:
    """The line that words make."""
    logs = [np.log(max(word.confidence, NONE)) for word in words]
    confidence = float(np.exp(np.mean(logs))) if words else 0.0
    return Line(" ".join(word.text for word in words), confidence, tuple(words))


def _in_place(word: Word, line: Line, other: Line) -> Word | None:
    """What another look reads where a word of a line stands; the word itself where only their spaces differ."""
    there = [each for each in other.words if _overlap(word, each)]
    here = [each for each in line.words if any(_overlap(each, one) for one in there)]
    if len(there) == len(here) == 1:
        return there[0]
    if there and "".join(each.text for each in here) == "".join(each.text for each in there):
        return replace(word, confidence=min(each.confidence for each in there))
    return None


def _overlap(a: Word, b: Word) -> bool:
    narrower = min(a.end - a.start, b.end - b.start)
    return min(a.end, b.end) - max(a.start, b.start) > SAME_PLACE * narrower or (a.start, a.end) == (b.start, b.end)


def _elected(words: Sequence[Word], looks: int) -> Word:
    """Of readings of one word that which most confidence stands behind, where its surest look saw it."""
    behind: dict[str, float] = {}
    for word in words:
        behind[word.text] = behind.get(word.text, 0.0) + word.confidence
    text = max(behind, key=lambda each: behind[each])
    surest = max((word for word in words if word.text == text), key=lambda word: word.confidence)
    return replace(surest, confidence=behind[text] / looks)
