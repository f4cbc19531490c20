"""The generator: masked autoregression over continuous tokens (MAR, Li et al. 2024), with a rectified flow for each.

A picture is a grid of tokens, each two by two latents of the image tokenizer. What a prompt means are labels, one for
each of a few slots, which the text encoder tells. The encoder sees what was learnt of those labels and the tokens that
are known; the decoder sees what it made of both and mask tokens elsewhere, and says of every place what the flow head
is to draw.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.attention import attend
from netrika_converters.generator.manners import COUNT, LAYOUT
from netrika_converters.generator.meaning import SLOTS

PATCH = 2  # latents a side of a token


@dataclass(frozen=True, slots=True)
class GeneratorConfig:
    """Sizes: `side` tokens a side of the picture, each of `token` numbers; `meanings` labels of each kind.

    `manners` are those of photos, and none; each is a group around a layout of so many numbers.
    """

    width: int = 256
    heads: int = 4
    encoder_layers: int = 4
    decoder_layers: int = 4
    head_width: int = 640
    head_layers: int = 4
    side: int = 8
    token: int = 144
    meanings: tuple[int, int, int] = (1, 1, 1)
    manners: int = COUNT
    layout: int = LAYOUT


class Block(nn.Module):
    """A transformer block, (n, t, width); `bias` is added to the logits of attention, (n, heads, t, t)."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x: Tensor, bias: Tensor | None = None) -> Tensor:
        n, t, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(n, t, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        x = x + self.out(attend(q, k, v, bias).transpose(1, 2).reshape(n, t, width))
        further: Tensor = x + self.down(F.gelu(self.up(self.norm2(x))))
        return further


class FlowBlock(nn.Module):
    """A residual layer of the flow head, shifted and scaled by what it is to draw (AdaLN, Peebles and Xie 2023)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width, elementwise_affine=False)
        self.modulate = nn.Linear(width, 3 * width)
        self.up, self.down = nn.Linear(width, width), nn.Linear(width, width)

    def forward(self, x: Tensor, about: Tensor) -> Tensor:
        shift, scale, gate = self.modulate(F.silu(about)).chunk(3, -1)
        moved: Tensor = x + gate * self.down(F.silu(self.up(self.norm(x) * (1 + scale) + shift)))
        return moved


class Flow(nn.Module):
    """The velocity from noise to a token: (m, token) on the way, (m,) how far (0 to 1), (m, width) what to draw.

    The network tells the token that the way leads to, from which the velocity follows (Li and He 2025): tokens are far
    simpler than the noise, which it would have to pass on number by number. It adds to what a linear layer makes of
    what is to be drawn, so that the decoder learns as straight as from a regression.
    """

    WAVES, NEAREST = 32, 0.05  # velocities are told as from so far off at least: the last of up to 20 steps arrives

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        width = config.head_width
        self.frequencies: Tensor
        self.register_buffer("frequencies", torch.exp(torch.linspace(0, 6, self.WAVES)), persistent=False)
        self.time = nn.Linear(2 * self.WAVES, width)
        self.about = nn.Linear(config.width, width)
        self.given = nn.Linear(config.token, width)
        self.blocks = nn.ModuleList(FlowBlock(width) for _ in range(config.head_layers))
        self.norm = nn.LayerNorm(width)
        self.made, self.direct = nn.Linear(width, config.token), nn.Linear(config.width, config.token)
        nn.init.zeros_(self.direct.weight)
        nn.init.zeros_(self.direct.bias)

    def forward(self, x: Tensor, t: Tensor, about: Tensor) -> Tensor:
        waves = t[..., None] * self.frequencies
        told = self.time(torch.cat([waves.sin(), waves.cos()], -1)) + self.about(about)
        inner = self.given(x)
        for block in self.blocks:
            inner = block(inner, told)
        token = self.made(self.norm(inner)) + self.direct(about)
        velocity: Tensor = (token - x) / (1 - t[..., None]).clamp(min=self.NEAREST)
        return velocity


class Generator(nn.Module):
    """What labels stand for, encoder, decoder and flow head."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        self.config = config
        width, places = config.width, config.side**2
        self.senses = nn.ModuleList(nn.Embedding(labels, width) for labels in config.meanings)
        self.manners = nn.Embedding(config.manners, width)
        nn.init.zeros_(self.manners.weight)
        self.likely: Tensor  # how likely each manner is for each ground
        self.register_buffer("likely", torch.zeros(config.meanings[-1], config.manners))
        self.centres: Tensor  # of the manners' layouts
        self.register_buffer("centres", torch.zeros(config.manners, config.layout))
        self.roles = nn.Parameter(0.02 * torch.randn(len(SLOTS), width))
        self.given = nn.Linear(config.token, width)
        self.places, self.later_places = (nn.Parameter(0.02 * torch.randn(places, width)) for _ in range(2))
        self.encoder = nn.ModuleList(Block(width, config.heads) for _ in range(config.encoder_layers))
        self.encoder_norm = nn.LayerNorm(width)
        self.mask = nn.Parameter(0.02 * torch.randn(width))
        self.decoder = nn.ModuleList(Block(width, config.heads) for _ in range(config.decoder_layers))
        self.decoder_norm = nn.LayerNorm(width)
        self.flow = Flow(config)
        self.worth: Tensor  # what an error in each number of a token counts
        self.register_buffer("worth", torch.ones(config.token))

    def mean(self, labels: Tensor, manners: Tensor | None = None) -> Tensor:
        """(n, slots) labels, and (n,) manners if photos are among them, to the (n, slots, width) they stand for."""
        meant = torch.stack([self.senses[kind](labels[:, slot]) for slot, kind in enumerate(SLOTS)], 1)
        return self._in_manner(meant, labels.new_zeros(len(labels)) if manners is None else manners)

    def meant(self, labels: Tensor, chances: Tensor) -> Tensor:
        """(n, slots) labels to what they stand for; (n,) chances from 0 to 1 choose among the manners that suit."""
        return self.mean(labels, chosen(looked_up(self.likely, labels[:, -1]), chances))

    def _in_manner(self, meant: Tensor, manners: Tensor) -> Tensor:
        """The manner is a part of what the ground, the last slot, stands for."""
        return meant + self.roles + F.pad(self.manners(manners)[:, None], (0, 0, len(SLOTS) - 1, 0))

    def look(self, text: Tensor, known: Tensor, places: Tensor) -> Tensor:
        """What to draw at every place, (n, places, width): `known` tokens, (n, k, token), stand at `places`, (n, k)."""
        n, slots = text.shape[:2]
        x = torch.cat([text, self.given(known) + self.places[places]], 1)
        for block in self.encoder:
            x = block(x)
        x = self.encoder_norm(x)
        grid = self.mask.expand(n, len(self.later_places), -1)
        grid = grid.scatter(1, places[..., None].expand(-1, -1, x.shape[-1]), x[:, slots:].to(grid.dtype))
        x = torch.cat([x[:, :slots], grid + self.later_places], 1)
        for block in self.decoder:
            x = block(x)
        drawn: Tensor = self.decoder_norm(x[:, slots:])
        return drawn


def looked_up(table: Tensor, rows: Tensor) -> Tensor:
    """The (n, k) rows of a table by their numbers, by neither a lookup nor a matrix product, which are quantized."""
    return (F.one_hot(rows, len(table))[..., None] * table).sum(1)


def chosen(weights: Tensor, chances: Tensor) -> Tensor:
    """For each row of (n, k) weights the number that a chance from 0 to 1 falls on."""
    up_to = weights.cumsum(-1)
    return (up_to < chances[:, None].clamp(min=1e-6) * up_to[:, -1:]).sum(-1)


def to_tokens(latents: Tensor) -> Tensor:
    """(n, channels, 2 s, 2 s) latents as (n, s * s, 4 channels) tokens, row by row."""
    return F.pixel_unshuffle(latents, PATCH).flatten(2).transpose(1, 2)


def to_latents(tokens: Tensor, side: int) -> Tensor:
    """The other way."""
    n, _, numbers = tokens.shape
    return F.pixel_shuffle(tokens.transpose(1, 2).reshape(n, numbers, side, side), PATCH)


@dataclass(frozen=True, slots=True)
class Way:
    """Where flows are looked at: (n, u, times, token) noise, and (n, u, times) how far from it to u tokens."""

    noise: Tensor
    t: Tensor


def random_way(tokens: Tensor, unknown: int, times: int = 1) -> Way:
    """A way to `unknown` of the (n, places, token) tokens each, looked at so many times, more often near its start."""
    n, _, token = tokens.shape
    noise = torch.randn(n, unknown, times, token, device=tokens.device)
    return Way(noise, torch.sigmoid(0.8 * torch.randn(n, unknown, times, device=tokens.device) - 0.8))


def flow_errors(model: Generator, tokens: Tensor, text: Tensor, order: Tensor, way: Way) -> Tensor:
    """The (n,) squared errors of velocities at the last places of `order`, (n, places), which are not known.

    What is wrong in a number of a token counts as much as `model.worth` says.
    """
    known = order.shape[1] - way.t.shape[1]
    here, there = order[:, :known, None], order[:, known:, None]
    given = tokens.gather(1, here.expand(-1, -1, tokens.shape[-1]))
    wanted = tokens.gather(1, there.expand(-1, -1, tokens.shape[-1]))[:, :, None].expand_as(way.noise)
    about = model.look(text, given, here[..., 0])
    about = about.gather(1, there.expand(-1, -1, about.shape[-1]))[:, :, None].expand(*way.t.shape, -1)
    between = torch.lerp(way.noise, wanted, way.t[..., None])
    velocity = model.flow(between.flatten(0, 2), way.t.flatten(), about.flatten(0, 2)).view_as(way.noise)
    errors: Tensor = (model.worth * (velocity.float() - (wanted - way.noise)).square()).mean((1, 2, 3))
    return errors


def flow_loss(model: Generator, tokens: Tensor, text: Tensor, order: Tensor, known: int) -> Tensor:
    """The mean of errors along a random way to all but the first `known` of `order`."""
    way = random_way(tokens, order.shape[1] - known)
    return flow_errors(model, tokens, text, order, way).mean()
