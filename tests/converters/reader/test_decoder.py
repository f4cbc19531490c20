"""The attention decoder: what it sees, and that reading all places at once ends where reading one by one does."""

from __future__ import annotations

import torch
from torch import Tensor

from netrika_converters.reader.decoder import END, LONGEST_LABEL, Decoder, fixed_point

CLASSES, WIDTH = 9, 16


def decoder(seed: int = 0) -> Decoder:
    torch.manual_seed(seed)
    made = Decoder(CLASSES, WIDTH, heads=2, blocks=2).eval()
    for parameter in made.parameters():
        parameter.data.add_(torch.randn_like(parameter) * 0.5)  # else it says one thing throughout
    return made


def one_by_one(made: Decoder, columns: Tensor) -> list[int]:
    label = [END]
    while len(label) <= LONGEST_LABEL:
        following = int(made(torch.tensor([label]), columns)[0, -1].argmax())
        if following == END:
            break
        label.append(following)
    return label[1:]


def test_a_place_sees_only_those_before_it() -> None:
    made, columns = decoder(), torch.randn(1, 6, WIDTH)
    labels = torch.tensor([[END, 3, 4, 5]])
    other = torch.tensor([[END, 3, 7, 1]])
    a, b = made(labels, columns), made(other, columns)
    assert torch.allclose(a[:, :2], b[:, :2])
    assert not torch.allclose(a[:, 2:], b[:, 2:])


def test_the_columns_are_read() -> None:
    made, labels = decoder(), torch.tensor([[END, 3]])
    assert not torch.allclose(made(labels, torch.randn(1, 6, WIDTH)), made(labels, torch.randn(1, 6, WIDTH)))


def test_the_fixed_point_is_what_reading_one_by_one_gives() -> None:
    with torch.inference_mode():
        lengths = set()
        for seed in range(8):
            made = decoder(seed)
            columns = torch.randn(5, 7, WIDTH)
            expected = [one_by_one(made, each[None]) for each in columns]
            drafts = torch.randint(0, CLASSES, (5, 4))
            labels = fixed_point(made, columns, drafts)
            assert labels.shape == (5, LONGEST_LABEL)
            assert [[each for each in row if each != END] for row in labels.tolist()] == expected
            lengths |= set(map(len, expected))
        assert len(lengths) > 3  # of an empty label to the longest, not all alike
