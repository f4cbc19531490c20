from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.engines.search import Floats, beam_search, log_softmax

END, A, B, C = range(4)


class Chain:
    """Logits that depend on the last token alone."""

    def __init__(self, table: dict[int, list[float]]) -> None:
        self.table = {token: np.log(np.array(row, np.float32)) for token, row in table.items()}

    def __call__(self, tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        return np.stack([self.table[int(token)] for token in tokens])


# Greedy takes A (0.5) and then ends at 0.4; B (0.4) goes on surely.
TRAP = Chain({A: [0.4, 0.2, 0.2, 0.2], B: [0.001, 0.001, 0.001, 0.997], C: [0.997, 0.001, 0.001, 0.001]})
FIRST = np.log(np.array([0.05, 0.5, 0.4, 0.05], np.float32))


def search(beams: int, penalty: float = 0.0, bias: Floats | None = None) -> list[tuple[int, ...]]:
    found = beam_search(FIRST, TRAP, end=END, beams=beams, longest=6, length_penalty=penalty, bias=bias)
    return [hypothesis.tokens for hypothesis in found]


def test_one_beam_is_greedy() -> None:
    assert search(1)[0] == (A,)


def test_more_beams_find_the_likelier_caption() -> None:
    assert search(3)[0] == (B, C)


def test_bias_keeps_a_token_out() -> None:
    assert all(B not in tokens for tokens in search(3, bias=np.array([0, 0, -50, 0], np.float32)))


def test_log_probabilities_are_those_of_the_path() -> None:
    best = beam_search(FIRST, TRAP, end=END, beams=3, longest=6, length_penalty=0.0)[0]
    assert best.log_p == pytest.approx(np.log([0.4, 0.997, 0.997]), abs=1e-4)
    assert best.mean_log_p == pytest.approx(np.log([0.4, 0.997, 0.997]).mean(), abs=1e-4)


def test_no_bigram_comes_twice() -> None:
    loop = Chain({A: [0.01, 0.01, 0.97, 0.01], B: [0.01, 0.97, 0.01, 0.01], C: [0.97, 0.01, 0.01, 0.01]})
    tokens = beam_search(FIRST, loop, end=END, beams=1, longest=10, length_penalty=1.0)[0].tokens
    pairs = list(itertools.pairwise(tokens))
    assert len(pairs) == len(set(pairs))


def test_a_search_that_never_ends_stops_at_the_longest() -> None:
    endless = Chain({token: [1e-9, 0.4, 0.3, 0.3] for token in (A, B, C)})
    found = beam_search(
        np.log(np.array([1e-9, 0.4, 0.3, 0.3], np.float32)), endless, end=END, beams=2, longest=5, length_penalty=1
    )
    assert len(found[0].tokens) == 5


def test_no_step_is_taken_whose_logits_nobody_reads() -> None:
    steps = 0

    def step(tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        nonlocal steps
        steps += 1
        return TRAP(tokens, parents)

    beam_search(FIRST, step, end=END, beams=3, longest=2, length_penalty=1)
    assert steps == 1


def test_progress_may_stop_the_search() -> None:
    class Stop(Exception):
        pass

    def stop(tokens: tuple[int, ...]) -> None:
        raise Stop

    with pytest.raises(Stop):
        beam_search(FIRST, TRAP, end=END, beams=2, longest=6, length_penalty=1, progress=stop)


def test_log_softmax_sums_to_one() -> None:
    assert np.exp(log_softmax(np.array([[1e4, 0, -1e4]], np.float32))).sum() == pytest.approx(1)
