"""TAEF2, the tokenizer to learn from (madebyollin/taesd, MIT): its encoder, from a file of its weights."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, CHANNELS, GROUPS = 64, 32, 4


class Block(nn.Module):
    """Three convolutions and a way around them; some see the whole picture's statistics first."""

    def __init__(self, pooled: bool = False) -> None:
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(WIDTH, WIDTH, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(WIDTH, WIDTH, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(WIDTH, WIDTH, 3, padding=1),
        )
        wide = 4 * WIDTH
        layers = (nn.Conv2d(WIDTH, wide, 1, bias=False), nn.GroupNorm(GROUPS, wide), nn.ReLU())
        self.pool = nn.Sequential(*layers, nn.Conv2d(wide, WIDTH, 1, bias=False)) if pooled else None

    def forward(self, x: Tensor) -> Tensor:
        if self.pool is not None:
            x = x + self.pool(x)
        return F.relu(self.conv(x) + x)


def load_encoder(path: Path) -> nn.Sequential:
    """(n, 3, h, w) pixels from 0 to 1 to (n, 32, h / 8, w / 8) latents."""
    layers: list[nn.Module] = [nn.Conv2d(3, WIDTH, 3, padding=1), Block()]
    for pooled in (False, False, True):
        layers += [nn.Conv2d(WIDTH, WIDTH, 3, 2, 1, bias=False), *(Block(pooled) for _ in range(3))]
    encoder = nn.Sequential(*layers, nn.Conv2d(WIDTH, CHANNELS, 3, padding=1))
    state = torch.load(path, map_location="cpu", weights_only=True)
    encoder.load_state_dict({name: tensor.float() for name, tensor in state.items()})
    return encoder.eval().requires_grad_(False)
