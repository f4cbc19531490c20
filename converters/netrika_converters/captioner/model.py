"""The captioner: MobileNetV2 feature map -> visual tokens -> a decoder-only transformer in the Llama form."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.captioner.encoder import FEATURES, GRID

VISUAL_TOKENS = GRID * GRID


@dataclass(frozen=True, slots=True)
class CaptionerConfig:
    """Sizes; `width` and `hidden` are multiples of 256 so that every tensor fits a K-quant row."""

    vocabulary: int
    width: int = 256
    hidden: int = 768
    layers: int = 6
    heads: int = 4
    projector_layers: int = 1
    dropout: float = 0.1
    rope_base: float = 10000.0
    epsilon: float = 1e-5


class RMSNorm(nn.Module):
    """Root mean square norm (Zhang and Sennrich 2019), computed in float32."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        y = x.float()
        return y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + self.epsilon) * self.weight


def rope(positions: Tensor, head_width: int, base: float) -> tuple[Tensor, Tensor]:
    """Return cos and sin, (..., head_width), for positions (...), in the half-split layout."""
    exponents = torch.arange(0, head_width, 2, dtype=torch.float32, device=positions.device) / head_width
    frequencies = base**-exponents
    angles = positions.float().unsqueeze(-1) * frequencies
    return torch.cat((angles, angles), -1).cos(), torch.cat((angles, angles), -1).sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Apply rotary positions (Su et al. 2021) to (B, heads, L, head_width)."""
    left, right = x.chunk(2, -1)
    return x * cos + torch.cat((-right, left), -1) * sin


class Attention(nn.Module):
    """Multi-head attention with rotary positions and no biases."""

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.q, self.k, self.v, self.o = (nn.Linear(config.width, config.width, bias=False) for _ in range(4))

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor | None, past: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        batch, length, width = x.shape
        q, k, v = (f(x).view(batch, length, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        q, k = rotate(q, cos, sin).to(v.dtype), rotate(k, cos, sin).to(v.dtype)
        if past is not None:
            k, v = torch.cat((past[0], k), 2), torch.cat((past[1], v), 2)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return self.o(y.transpose(1, 2).reshape(batch, length, width)), (k, v)


class Block(nn.Module):
    """Pre-norm attention and SwiGLU (Shazeer 2020)."""

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.attention_norm = RMSNorm(config.width, config.epsilon)
        self.attention = Attention(config)
        self.ffn_norm = RMSNorm(config.width, config.epsilon)
        self.gate = nn.Linear(config.width, config.hidden, bias=False)
        self.up = nn.Linear(config.width, config.hidden, bias=False)
        self.down = nn.Linear(config.hidden, config.width, bias=False)
        self.dropout = nn.Dropout(config.dropout)

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor | None, past: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        y, present = self.attention(self.attention_norm(x), cos, sin, mask, past)
        x = x + y
        y = self.ffn_norm(x)
        return x + self.dropout(self.down(F.silu(self.gate(y)) * self.up(y))), present


class Projector(nn.Module):
    """Feature map (B, 49, 1280) to visual tokens (B, 49, width), each of which has seen the whole photo."""

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.input = nn.Linear(FEATURES, config.width)
        self.positions = nn.Parameter(torch.randn(VISUAL_TOKENS, config.width) * 0.02)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.projector_layers))
        self.norm = RMSNorm(config.width, config.epsilon)
        self.dropout = nn.Dropout1d(config.dropout)  # whole channels of a photo's feature map
        head_width = config.width // config.heads
        # Learned positions already; a rotation by zero keeps one attention for both uses.
        self.register_buffer("cos", torch.ones(VISUAL_TOKENS, head_width), persistent=False)
        self.register_buffer("sin", torch.zeros(VISUAL_TOKENS, head_width), persistent=False)

    def forward(self, features: Tensor) -> Tensor:
        kept = self.dropout(features.new_ones(len(features), FEATURES, 1)).transpose(1, 2)
        x = self.input(features * kept) + self.positions
        for block in self.blocks:
            x, _ = block(x, self.cos, self.sin, None)
        visual: Tensor = self.norm(x)
        return visual


class Decoder(nn.Module):
    """The language model: embeddings in, logits over the vocabulary out, input and output embeddings tied."""

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocabulary, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = RMSNorm(config.width, config.epsilon)
        self.dropout = nn.Dropout(config.dropout)

    def forward(
        self,
        embeddings: Tensor,
        positions: Tensor,
        mask: Tensor | None,
        past: list[tuple[Tensor, Tensor]] | None = None,
    ) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """Return hidden states (B, L, width) and each layer's keys and values (B, heads, past + L, head_width)."""
        config = self.config
        cos, sin = rope(positions, config.width // config.heads, config.rope_base)
        if cos.dim() == 3:
            cos, sin = cos.unsqueeze(1), sin.unsqueeze(1)
        x = self.dropout(embeddings)
        presents = []
        for i, block in enumerate(self.blocks):
            x, present = block(x, cos, sin, mask, past[i] if past else None)
            presents.append(present)
        return self.norm(x), presents

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embedding.weight)


class Captioner(nn.Module):
    """Projector and decoder; the image encoder stands before it."""

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.config = config
        self.projector = Projector(config)
        self.decoder = Decoder(config)
        self.apply(self._initialise)
        for block in [*self.decoder.blocks, *self.projector.blocks]:
            for layer in (block.attention.o, block.down):
                nn.init.normal_(layer.weight, std=0.02 / math.sqrt(2 * config.layers))

    @staticmethod
    def _initialise(module: nn.Module) -> None:
        if isinstance(module, nn.Linear | nn.Embedding):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, nn.Linear) and module.bias is not None:
            nn.init.zeros_(module.bias)

    def forward(self, features: Tensor, tokens: Tensor, segments: Tensor, offsets: Tensor) -> Tensor:
        """Hidden states (B, T, width) of captions packed behind one photo.

        `features` (B, 49, 1280); `tokens` (B, T) int64; `segments` (B, T) the caption each token belongs to
        (from 1; 0 is padding); `offsets` (B, T) its place in that caption. Each caption sees the photo and
        its own past alone, so one pass trains on all of a photo's captions.
        """
        visual = self.projector(features)
        count = visual.shape[1]
        embeddings = torch.cat((visual, self.decoder.embedding(tokens)), 1)
        places = torch.arange(count, device=tokens.device).expand(len(tokens), -1)
        positions = torch.cat((places, offsets + count), 1)
        hidden, _ = self.decoder(embeddings, positions, packed_mask(segments, count))
        text: Tensor = hidden[:, count:]
        return text


def packed_mask(segments: Tensor, visual: int) -> Tensor:
    """(B, 1, L, L) bool, true where a query may look: causal, within its own caption or at the photo."""
    batch = len(segments)
    segment = torch.cat((segments.new_zeros(batch, visual), segments), 1)
    same = segment.unsqueeze(2) == segment.unsqueeze(1)
    same[:, :, :visual] = True
    return (same & torch.ones_like(same[0]).tril()).unsqueeze(1)
