from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netrika.engines.search import Floats, beam_search
from netrika_converters.captioner.bank import Constrained, only, trie_of

END = 0


def indifferent(tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
    return np.tile(np.array([0, 1, 2, 3, 4], np.float32), (len(tokens), 1))


def test_only_sentences_of_the_bank_are_said() -> None:
    bank = [[1, 2], [1, 3, 3], [4]]
    trie = trie_of(bank, END)
    first = only(indifferent(np.zeros(1, np.int64), np.zeros(1, np.int64)), [trie])[0]
    found = beam_search(first, Constrained(indifferent, trie), end=END, beams=4, longest=6, length_penalty=1.0)
    said = [list(hypothesis.tokens) for hypothesis in found if hypothesis.mean_log_p > -1e6]
    assert [1, 2] in said and [4] in said
    assert all(tokens in bank for tokens in said)
