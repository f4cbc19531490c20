"""The image tokenizer: pictures to a few continuous latents and back, by convolutions of stride 8.

After TAESD (Bohan 2023): no attention, no sampling. The principal components of squares of 8 by 8 pixels tell most of a
picture from the start, and stay as they are; the convolutions learn what is to be added to them on either side.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

STRIDE_PX = 8
NUMBERS = 3 * STRIDE_PX**2  # of a square


def nothing(layer: nn.Conv2d) -> nn.Conv2d:
    """A convolution that adds nothing yet."""
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)
    return layer


def lively(layers: nn.Sequential) -> nn.Sequential:
    """Give convolutions before a ReLU weights that keep what passes as large as it was (He et al. 2015)."""
    for layer in layers:
        if isinstance(layer, nn.Conv2d) and layer.weight.any():
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    return layers


@dataclass(frozen=True, slots=True)
class TokenizerConfig:
    """Sizes: widths at strides 2, 4 and 8, residual blocks at each, and channels of a latent."""

    widths: tuple[int, int, int] = (16, 48, 96)
    blocks: tuple[int, int, int] = (1, 1, 1)
    channels: int = 36


class Residual(nn.Module):
    """Two convolutions and a way around them (He et al. 2016)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        first, second = nn.Conv2d(width, width, 3, padding=1), nn.Conv2d(width, width, 3, padding=1)
        self.body = nn.Sequential(first, nn.ReLU(inplace=True), nothing(second))

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.body(x))


class Encoder(nn.Module):
    """(n, 3, h, w) pixels from 0 to 1 to (n, channels, h / 8, w / 8) latents."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        a, b, c = config.widths
        first, second, third = config.blocks
        self.squares = nn.Conv2d(3, config.channels, STRIDE_PX, STRIDE_PX).requires_grad_(False)
        self.layers = lively(
            nn.Sequential(
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
                nothing(nn.Conv2d(c, config.channels, 3, padding=1)),
            )
        )

    def forward(self, pixels: Tensor) -> Tensor:
        latents: Tensor = self.squares(pixels) + self.layers(2 * pixels - 1)
        return latents


class Decoder(nn.Module):
    """(n, channels, h / 8, w / 8) latents to (n, 3, h, w) pixels, about 0 to 1."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        a, b, c = config.widths
        first, second, third = config.blocks
        self.squares = nn.Conv2d(config.channels, NUMBERS, 1).requires_grad_(False)
        self.layers = lively(
            nn.Sequential(
                nn.Conv2d(config.channels, c, 3, padding=1),
                nn.ReLU(inplace=True),
                *(Residual(c) for _ in range(third)),
                nn.Conv2d(c, 4 * b, 1),
                nn.PixelShuffle(2),
                *(Residual(b) for _ in range(second)),
                nn.Conv2d(b, 4 * a, 1),
                nn.PixelShuffle(2),
                *(Residual(a) for _ in range(first)),
                nothing(nn.Conv2d(a, 12, 3, padding=1)),
                nn.PixelShuffle(2),
            )
        )

    def forward(self, latents: Tensor) -> Tensor:
        pixels: Tensor = F.pixel_shuffle(self.squares(latents), STRIDE_PX) + self.layers(latents)
        return pixels


class Tokenizer(nn.Module):
    """Encoder and decoder, and for training a view of the latents as the teacher's."""

    def __init__(self, config: TokenizerConfig, teacher_channels: int = 32) -> None:
        super().__init__()
        self.config = config
        self.encoder, self.decoder = Encoder(config), Decoder(config)
        self.head = nn.Conv2d(config.channels, teacher_channels, 1)

    def forward(self, pixels: Tensor, noise: float = 0.0) -> tuple[Tensor, Tensor]:
        """Pixels again, from latents with so much noise, and the teacher's latents as they are guessed from ours."""
        latents = self.encoder(pixels)
        return self.decoder(latents + noise * torch.randn_like(latents)), self.head(latents)

    @torch.no_grad()
    def begin(self, pictures: Tensor) -> None:
        """Take the principal components of the squares of (n, 3, h, w) pictures.

        Each latent's variance is the root of its component's, and one on the average: coarse and fine are told apart
        less than in pixels, so that fine ones are not lost in a generator's noise.
        """
        shown = F.pixel_unshuffle(pictures, STRIDE_PX).permute(0, 2, 3, 1).reshape(-1, NUMBERS)
        mean = shown.mean(0)
        variances, components = torch.linalg.eigh(torch.cov((shown - mean).T))
        kept = self.config.channels
        variances, components = variances.flip(0)[:kept].clamp(min=1e-8), components.flip(1)[:, :kept]
        gain = variances**-0.25 * variances.sqrt().mean() ** -0.5
        rows = (components * gain).T
        squares = rows.view(kept, 3, STRIDE_PX, STRIDE_PX)
        self.encoder.squares.load_state_dict({"weight": squares, "bias": -rows @ mean})
        self.decoder.squares.load_state_dict({"weight": (components / gain)[..., None, None], "bias": mean})
