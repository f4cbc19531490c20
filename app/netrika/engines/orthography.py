"""Which characters may follow one another in the Indic scripts, and the likeliest CTC path that keeps to it.

No language is modelled: a vowel sign stands on a consonant, one to each; a virama does not stand on a vowel sign. In
the word lists of the twelve languages under five words in a thousand break these rules, nearly all of them misspelt.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

INDIC = range(0x0900, 0x0D80)  # nine blocks of one layout, which ISCII gave them
BLOCK = 0x80
NUKTA, VIRAMA = 0x3C, 0x4D  # places in a block
FINALS = (0x00, 0x01, 0x02, 0x03, 0x70, 0x71)  # candrabindu, anusvara, visarga; tippi and addak
VOWELS = (*range(0x05, 0x15), 0x60, 0x61)
DEVANAGARI_VOWELS = range(0x0972, 0x0978)
# What may stand on each kind; letters, digits and everything else may follow anything.
STAND_ON = {
    "consonant": ("virama", "nukta", "sign", "final"),
    "nukta": ("virama", "sign", "final"),
    "sign": ("final",),
    "vowel": ("final",),
}
ALSO = {"ു്", "অ্", "আ্", "এ্"}  # Malayalam's half u; Bengali's vowels with a ya
BLANK = 0
LIKELY = 3e-3  # beside the likeliest of some frame, to be weighed at all
NEVER = -1e9


def kind(char: str) -> str:
    """Return what a character is in an Indic script, or "other"."""
    code, category = ord(char), unicodedata.category(char)
    place = code % BLOCK
    if code not in INDIC or category[0] not in "LM":
        return "other"
    if category[0] == "M":
        return {NUKTA: "nukta", VIRAMA: "virama"}.get(place, "final" if place in FINALS else "sign")
    return "vowel" if place in VOWELS or code in DEVANAGARI_VOWELS else "consonant"


def may_follow(before: str, char: str) -> bool:
    """Tell whether a character may stand after another, " " being a word's beginning."""
    own = kind(char)
    if own in ("consonant", "vowel", "other"):
        return True
    same_script = ord(before) // BLOCK == ord(char) // BLOCK
    return (same_script and own in STAND_ON.get(kind(before), ())) or before + char in ALSO


def is_well_formed(text: str) -> bool:
    """Tell whether every character of a text may follow the one before it."""
    return all(may_follow(before, char) for before, char in pairwise(" " + text))


def followers(characters: Sequence[str]) -> NDArray[np.bool_]:
    """Tell for every character, and in the last row for a word's beginning, which of all may follow it."""
    kinds = np.array([*map(kind, characters), "other"])
    blocks = np.array([ord(char) // BLOCK for char in [*characters, " "]])
    table = np.ones((len(kinds), len(characters)), bool)
    for own in set(kinds) - {"consonant", "vowel", "other"}:
        stand = np.isin(kinds, [before for before, after in STAND_ON.items() if own in after])
        table[:, kinds[:-1] == own] = (stand[:, None] & (blocks[:, None] == blocks[:-1]))[:, kinds[:-1] == own]
    index = {char: row for row, char in enumerate(characters)}
    for before, char in map(tuple, ALSO):
        if before in index and char in index:
            table[index[before], index[char]] = True
    return table


def well_formed_path(log_p: NDArray[np.float32], table: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the likeliest path of (frames, classes) log probabilities whose text is well formed, a class a frame.

    Viterbi over the last character told and whether a blank came after it; class 0 is the blank, the rest are those of
    the `followers` table.
    """
    classes = np.flatnonzero((log_p - log_p.max(-1, keepdims=True) > np.log(LIKELY)).any(0))
    classes = classes[classes != BLANK]
    count = len(classes)
    if not count:
        return np.full(len(log_p), BLANK, np.int64)
    allowed = table[np.ix_([*classes - 1, -1], classes - 1)]
    after_blank = np.where(allowed, 0.0, NEVER)  # the last row: nothing told yet
    at_once = np.where(np.eye(count, dtype=bool), NEVER, after_blank[:-1])
    columns = np.arange(count)
    on, off = np.full(count, NEVER), np.append(np.full(count, NEVER), 0.0)
    steps = []
    for row in log_p:
        from_on, from_off = on[:, None] + at_once, off[:, None] + after_blank
        best_on, best_off = from_on.argmax(0), from_off.argmax(0)
        ways = np.stack([on, from_on[best_on, columns], from_off[best_off, columns]])
        way = ways.argmax(0)
        rested = np.append(on, NEVER)
        steps.append((way, best_on, best_off, rested > off))
        on, off = ways[way, columns] + row[classes], np.maximum(rested, off) + row[BLANK]
    last = int(off.argmax())
    is_off = bool(off[last] >= on.max())
    last = last if is_off else int(on.argmax())
    path = np.full(len(log_p), BLANK, np.int64)
    for frame in range(len(log_p) - 1, -1, -1):
        way, best_on, best_off, was_on = steps[frame]
        if is_off:
            is_off = not was_on[last]
            continue
        path[frame] = classes[last]
        is_off = way[last] == 2
        last = int((columns, best_on, best_off)[way[last]][last])
    return path
