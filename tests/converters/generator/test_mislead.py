from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netrika_converters.generator.mislead import MISTOLD, POSITIONS, Misleading
from netrika_converters.generator.pictures import Drawn, Picture, kind_of
from netrika_converters.generator.samples import Samples


def test_half_of_the_positions_are_told_the_wrong_way_round(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Picture] = []
    show = Samples.show

    def seen(self: Samples, picture: Picture, rng: np.random.Generator) -> Drawn:
        shown.append(picture)
        return show(self, picture, rng)

    monkeypatch.setattr(Samples, "show", seen)
    samples, rng, mistold = Misleading(data), np.random.default_rng(0), []
    for _ in range(200):
        pixels, told, manner = samples.draw(rng)
        if isinstance(told, Picture) and kind_of(told) == "position":
            assert pixels.shape == (128, 128, 3) and manner == 0 and not shown[-1].is_held_out
            assert told.nouns in (shown[-1].nouns, shown[-1].nouns[::-1]) and told.relation == shown[-1].relation
            mistold.append(told.nouns != shown[-1].nouns)
    assert abs(len(mistold) / 200 - POSITIONS) < 0.1 and abs(np.mean(mistold) - MISTOLD) < 0.12
