"""The refiner: goes over all tokens of a drawn picture at once, so that what they show goes on across their borders.

The generator draws tokens a few at a time, and those next to one another do not quite meet. A picture's latents are led
back a part of the way to noise (SDEdit, Meng et al. 2022) and from there follow a rectified flow again, told by a small
U-Net (Ronneberger et al. 2015) that sees neighbours, with what is to be drawn beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters import weights
from netrika_converters.generator.model import Block
from netrika_converters.residual import begin_as_nothing

WAVES = 16
GROUPS = 8  # of channels that are normalised together
REFINE_FROM, REFINE_STEPS = 0.9, 2


@dataclass(frozen=True, slots=True)
class RefinerConfig:
    """Sizes: channels at the latents' own size and at half of it, of a latent, and of what is to be drawn.

    `side` is that of latents at half of their size, so many as the generator's tokens.
    """

    width: int = 96
    deep: int = 160
    heads: int = 5
    told: int = 128
    channels: int = 36
    text: int = 384
    side: int = 8


class Residual(nn.Module):
    """Two convolutions, shifted and scaled by what they are told, (n, 1, told), and a way around them."""

    def __init__(self, width: int, told: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.GroupNorm(GROUPS, width), nn.GroupNorm(GROUPS, width)
        self.first, self.second = nn.Conv2d(width, width, 3, padding=1), nn.Conv2d(width, width, 3, padding=1)
        self.modulate = nn.Linear(told, 2 * width)
        begin_as_nothing(self.second, self.modulate)

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        shift, scale = self.modulate(told).transpose(1, 2)[..., None].chunk(2, 1)
        inner = self.first(F.silu(self.norm1(x)))
        inner = self.second(F.silu(self.norm2(inner) * (1 + scale) + shift))
        refined: Tensor = x + inner
        return refined


class Refiner(nn.Module):
    """(n, channels, h, w) latents on the way, (n,) how far (0 to 1), (n, slots, text) what to draw, to velocities.

    What is on the way is itself a part of the velocity, as for latents and noise of one size it is best told (the
    preconditioning of Karras et al. 2022): near the picture little is left to tell, and plain grounds stay plain.
    """

    def __init__(self, config: RefinerConfig) -> None:
        super().__init__()
        self.config = config
        width, deep, told = config.width, config.deep, config.told
        self.frequencies: Tensor
        self.register_buffer("frequencies", torch.exp(torch.linspace(0, 5, WAVES)), persistent=False)
        self.time, self.text = nn.Linear(2 * WAVES, told), nn.Linear(config.text, told)
        self.given = nn.Conv2d(config.channels, width, 3, padding=1)
        self.before = nn.ModuleList(Residual(width, told) for _ in range(2))
        self.down = nn.Conv2d(width, deep, 3, 2, 1)
        self.inside = nn.ModuleList(Residual(deep, told) for _ in range(3))
        self.across = Block(deep, config.heads)
        self.places = nn.Parameter(0.02 * torch.randn(deep, config.side, config.side))
        self.up = nn.Conv2d(deep, 4 * width, 1)
        self.after = nn.ModuleList(Residual(width, told) for _ in range(2))
        self.norm = nn.GroupNorm(GROUPS, width)
        self.made = nn.Conv2d(width, config.channels, 3, padding=1)

    def forward(self, latents: Tensor, t: Tensor, text: Tensor) -> Tensor:
        waves = t[:, None] * self.frequencies
        waves = torch.cat([waves.sin(), waves.cos()], -1)[:, None]
        told = F.silu(self.time(waves) + self.text(text.mean(1, keepdim=True)))  # (n, 1, told)
        t = t[:, None, None, None]
        size = t.square() + (1 - t).square()  # of what is on the way, in square
        x = self.given(latents * size.rsqrt())
        for block in self.before:
            x = block(x, told)
        deep = self.down(x) + self.places
        for index, block in enumerate(self.inside):
            deep = block(deep, told)
            if index == 0:
                seen = self.across(deep.flatten(2).transpose(1, 2))
                deep = seen.transpose(1, 2).reshape(deep.shape)
        x = x + F.pixel_shuffle(self.up(deep), 2)
        for block in self.after:
            x = block(x, told)
        made = self.made(F.silu(self.norm(x)))
        velocity: Tensor = (2 * t - 1) / size * latents + made * size.rsqrt()
        return velocity


@torch.inference_mode()
def refine(
    model: Refiner, latents: Tensor, text: Tensor, noise: Tensor, start: float = REFINE_FROM, steps: int = REFINE_STEPS
) -> Tensor:
    """Latents, led back to where they are `start` from noise (0 is noise, 1 the picture), and on from there."""
    x = latents + (1 - start) * (noise - latents)
    for step in range(steps):
        t = start + (1 - start) * step / steps
        x = x + (1 - start) / steps * model(x, torch.full((len(x),), t, device=x.device), text)
    return x


def load_refiner(path: Path) -> Refiner:
    """The refiner with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Refiner(RefinerConfig(**sizes)))
