"""The attention decoder: each character after those before it and the crop's columns, as in PARSeq (Bautista 2022).

PARSeq's permutations are left out: it reads from the left only. CTC tells each frame apart from the others; this one
knows what it has read, so that it doubles and drops fewer signs that stand above or below a letter.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.attention import attend
from netrika_converters.reader.texts import LONGEST
from netrika_converters.residual import begin_as_nothing

LONGEST_LABEL = LONGEST  # characters
MOST_COLUMNS = 96  # of a crop: signs.WIDEST_PX over recognizer.STRIDE_PX
END = 0  # the class that begins and ends a label; CTC's blank


class Attention(nn.Module):
    """Multi-head attention of (n, t, width) positions over (n, s, width) others."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.out = nn.Linear(width, width), nn.Linear(width, width)
        self.keys_values = nn.Linear(width, 2 * width)

    def forward(self, x: Tensor, over: Tensor, causal: bool = False) -> Tensor:
        query = self.query(x).unflatten(-1, (self.heads, -1)).transpose(1, 2)
        keys, values = self.keys_values(over).unflatten(-1, (2, self.heads, -1)).permute(2, 0, 3, 1, 4)
        mixed = attend(query, keys, values, causal=causal)
        read: Tensor = self.out(mixed.transpose(1, 2).flatten(2))
        return read


class DecoderBlock(nn.Module):
    """A pre-norm transformer block: what was read before, then the columns, then a perceptron."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(width), nn.LayerNorm(width), nn.LayerNorm(width)
        self.before, self.columns = Attention(width, heads), Attention(width, heads)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        begin_as_nothing(self.before.out, self.columns.out, self.down)

    def forward(self, x: Tensor, columns: Tensor) -> Tensor:
        own = self.norm1(x)
        x = x + self.before(own, own, causal=True)
        x = x + self.columns(self.norm2(x), columns)
        further: Tensor = x + self.down(F.gelu(self.up(self.norm3(x))))
        return further


class Decoder(nn.Module):
    """(n, k) classes read so far, END first, and (n, t, width) columns, to the (n, k, classes) logits of the next."""

    def __init__(self, classes: int, width: int, heads: int, blocks: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(classes, width)
        self.places = nn.Parameter(torch.randn(LONGEST_LABEL + 1, width) * 0.02)
        self.columns = nn.Parameter(torch.randn(MOST_COLUMNS, width) * 0.02)
        self.blocks = nn.ModuleList(DecoderBlock(width, heads) for _ in range(blocks))
        self.norm = nn.LayerNorm(width)
        nn.init.normal_(self.embedding.weight, std=width**-0.5)

    def forward(self, labels: Tensor, columns: Tensor) -> Tensor:
        over = columns + self.columns[: columns.shape[1]]
        x = self.embedding(labels) + self.places[: labels.shape[1]]
        for block in self.blocks:
            x = block(x, over)
        return F.linear(self.norm(x), self.embedding.weight)


def fixed_point(decoder: Decoder, columns: Tensor, drafts: Tensor) -> Tensor:
    """The label that greedy decoding gives, (n, k) padded with END, from (n, k) drafts of any quality.

    Every place is read again from those before it until none changes: the same as reading one by one, in as many
    steps as the draft has faults, not characters (Jacobi decoding, Santilli et al. 2023).
    """
    labels = F.pad(drafts, (1, LONGEST_LABEL - drafts.shape[1]), value=END)
    for _ in range(LONGEST_LABEL + 1):
        said = decoder(labels, columns).argmax(-1)
        ended = (said == END).int().cumsum(1) > 0
        said = F.pad(said.masked_fill(ended, END)[:, :-1], (1, 0), value=END)
        if torch.equal(said, labels):
            break
        labels = said
    return labels[:, 1:]
