from __future__ import annotations

import torch
from torch import Tensor, nn

from netrika_converters.generator.model import to_tokens
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.train import worth_of


class Louder(nn.Module):
    """Shows each channel of latents so many times as much as the first."""

    def __init__(self, times: Tensor) -> None:
        super().__init__()
        self.times = times

    def forward(self, latents: Tensor) -> Tensor:
        return latents * self.times[:, None, None].to(latents.device)


def test_a_number_of_a_token_is_worth_what_its_channel_shows_in_square() -> None:
    tokenizer = Tokenizer(TokenizerConfig())
    channels = tokenizer.config.channels
    times = torch.ones(channels)
    times[3] = 4.0
    tokenizer.decoder = Louder(times)  # type: ignore[assignment]
    worth = worth_of(tokenizer, torch.zeros(8, channels, 16, 16))
    only = torch.zeros(1, channels, 2, 2)
    only[:, 3] = 1.0
    numbers = to_tokens(only)[0, 0].bool()
    assert worth.shape == numbers.shape and torch.isclose(worth.mean(), torch.tensor(1.0))
    ratio = worth[numbers].mean() / worth[~numbers].mean()
    assert numbers.sum() == 4 and 14 < ratio < 18
