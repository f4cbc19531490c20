"""The image tokenizer: pictures to a few continuous latents and back, by convolutions of stride 8.

After TAESD (Bohan 2023): no attention, no sampling. Latents are squashed softly, so that they stay within a few units.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

STRIDE_PX = 8
LARGEST = 3.0  # latents lie between minus and plus this


@dataclass(frozen=True, slots=True)
class TokenizerConfig:
    """Sizes: widths at strides 2, 4 and 8, residual blocks at each, and channels of a latent."""

    widths: tuple[int, int, int] = (32, 64, 128)
    blocks: tuple[int, int, int] = (1, 2, 2)
    channels: int = 16


class Residual(nn.Module):
    """Two convolutions and a way around them (He et al. 2016)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1), nn.ReLU(inplace=True), nn.Conv2d(width, width, 3, padding=1)
        )

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.body(x))


class Encoder(nn.Module):
    """(n, 3, h, w) pixels from 0 to 1 to (n, channels, h / 8, w / 8) latents."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        a, b, c = config.widths
        first, second, third = config.blocks
        self.layers = nn.Sequential(
            nn.PixelUnshuffle(2),
            nn.Conv2d(12, a, 3, padding=1),
            nn.ReLU(inplace=True),
            *(Residual(a) for _ in range(first)),
            nn.Conv2d(a, b, 3, 2, 1),
            nn.ReLU(inplace=True),
            *(Residual(b) for _ in range(second)),
            nn.Conv2d(b, c, 3, 2, 1),
            nn.ReLU(inplace=True),
            *(Residual(c) for _ in range(third)),
            nn.Conv2d(c, config.channels, 3, padding=1),
        )

    def forward(self, pixels: Tensor) -> Tensor:
        return torch.tanh(self.layers(2 * pixels - 1) / LARGEST) * LARGEST


class Decoder(nn.Module):
    """(n, channels, h / 8, w / 8) latents to (n, 3, h, w) pixels, about 0 to 1."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        a, b, c = config.widths
        first, second, third = config.blocks
        self.layers = nn.Sequential(
            nn.Conv2d(config.channels, c, 3, padding=1),
            nn.ReLU(inplace=True),
            *(Residual(c) for _ in range(third)),
            nn.Conv2d(c, 4 * b, 1),
            nn.PixelShuffle(2),
            *(Residual(b) for _ in range(second)),
            nn.Conv2d(b, 4 * a, 1),
            nn.PixelShuffle(2),
            *(Residual(a) for _ in range(first)),
            nn.Conv2d(a, 12, 3, padding=1),
            nn.PixelShuffle(2),
        )

    def forward(self, latents: Tensor) -> Tensor:
        pixels: Tensor = self.layers(latents) / 2 + 0.5
        return pixels


class Tokenizer(nn.Module):
    """Encoder and decoder, and for training a view of the latents as the teacher's."""

    def __init__(self, config: TokenizerConfig, teacher_channels: int = 32) -> None:
        super().__init__()
        self.config = config
        self.encoder, self.decoder = Encoder(config), Decoder(config)
        self.head = nn.Conv2d(config.channels, teacher_channels, 1)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Pixels again, and the teacher's latents as they are guessed from ours."""
        latents = self.encoder(pixels)
        return self.decoder(latents), self.head(latents)
