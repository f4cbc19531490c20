from __future__ import annotations

import torch

from netrika_converters.captioner.batches import Packed
from netrika_converters.captioner.reinforce import FIRST_SAMPLE, SAMPLES, pack_samples
from netrika_converters.captioner.tokenizer import EOS


def test_samples_ride_behind_the_drawn_captions_as_captions_of_their_own() -> None:
    drawn = torch.tensor([[4, 30, 31], [4, 32, 3]])
    batch = Packed([0, 1], drawn, torch.tensor([[1, 1, 1], [1, 1, 0]]), drawn * 0, drawn)
    sampled = [[40 + photo * 10 + number] for photo in range(2) for number in range(SAMPLES)]
    sampled[-1] = [60, 61]
    rows = pack_samples(sampled, 4, 2, batch)
    assert torch.equal(rows.tokens[:, :3], drawn)
    assert rows.tokens[0, 3:7].tolist() == [4, 40, 4, 41]
    assert rows.segments[1, 3:7].tolist() == [FIRST_SAMPLE, FIRST_SAMPLE, FIRST_SAMPLE + 1, FIRST_SAMPLE + 1]
    assert rows.offsets[1, -3:].tolist() == [0, 1, 2]
    assert rows.targets[1, -3:].tolist() == [60, 61, EOS]
    assert rows.targets[0, -1] == -100 and rows.segments[0, -1] == 0
