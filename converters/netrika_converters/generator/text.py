"""The text encoder: what a prompt means, in any language, as a label for each of a few slots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.generator.meaning import ARRANGEMENTS, FIRST_SCENE, SLOTS
from netrika_converters.generator.model import Block
from netrika_converters.generator.vocabulary import LENGTH, PAD

NEVER = -1e4  # a logit that leaves nothing
NOTHING, PHOTO, ONE, RELATED = (ARRANGEMENTS.index(name) for name in ("nothing", "photo", "one", "and"))


@dataclass(frozen=True, slots=True)
class TextConfig:
    """Sizes; `meanings` labels of each kind."""

    vocabulary: int
    width: int = 256
    heads: int = 4
    layers: int = 3
    meanings: tuple[int, int, int] = (1, 1, 1)


def reading_bias(padded: Tensor, slots: int, heads: int) -> Tensor:
    """What is added to logits where slots and (n, words) words, of which some are `padded`, are read.

    Slots see each other and all words. Words see those before them, the nearer the better (as
    with ALiBi, Press et al. 2022), so that they tell which of two nouns comes first, and what is said beside each.
    """
    n, words = padded.shape
    at = torch.arange(words, device=padded.device)
    back = (at[:, None] - at).float()
    slopes = 2.0 ** -torch.arange(1, heads + 1, device=padded.device)
    among = torch.where(back < 0, NEVER, -slopes[:, None, None] * back)
    among = torch.cat([torch.full((heads, words, slots), NEVER, device=padded.device), among], 2)
    rows = torch.cat([torch.zeros(heads, slots, slots + words, device=padded.device), among], 1)
    away = torch.cat([padded.new_zeros(n, slots), padded], 1)
    return rows + torch.where(away, NEVER, 0.0)[:, None, None, :]


class TextEncoder(nn.Module):
    """Slots beside the words of a prompt, in a small transformer."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.config = config
        width = config.width
        self.words = nn.Embedding(config.vocabulary, width)
        nn.init.normal_(self.words.weight, std=0.05)
        self.places = nn.Parameter(0.02 * torch.randn(LENGTH, width))
        self.slots = nn.Parameter(0.5 * torch.randn(len(SLOTS), width))
        self.blocks = nn.ModuleList(Block(width, config.heads) for _ in range(config.layers))
        self.norm = nn.LayerNorm(width)
        self.heads = nn.ModuleList(nn.Linear(width, config.meanings[kind]) for kind in SLOTS)

    def forward(self, prompts: Tensor) -> list[Tensor]:
        """(n, words) ids, LENGTH at most, to the logits of each slot's labels, (n, labels)."""
        n, words = prompts.shape
        slots = self.slots.expand(n, -1, -1)
        x = torch.cat([slots, self.words(prompts) + self.places[:words]], 1)
        bias = reading_bias(prompts == PAD, len(SLOTS), self.config.heads)
        for block in self.blocks:
            x = block(x, bias)
        x = self.norm(x[:, : len(SLOTS)])
        return [told(x[:, slot : slot + 1])[:, 0] for slot, told in enumerate(self.heads)]  # of three axes: MatMul


def consistent(told: Sequence[Tensor]) -> Tensor:
    """Logits of each slot's labels to the (n, slots) labels that are likeliest together, of those that can be drawn.

    Nothing has no noun and no ground, a photo a scene alone; one thing, or several of a kind, have one noun; what
    stands beside or above another has two that differ.
    """
    first, second, arranged, ground = (logits.float().log_softmax(-1) for logits in told)
    plain, scene = _best(ground[:, :FIRST_SCENE], 0), _best(ground[:, FIRST_SCENE:], FIRST_SCENE)
    one, other = _best(first[:, 1:], 1), _best(second[:, 1:], 1)
    of_kind = _best(arranged[:, ONE:RELATED], ONE)
    related = _best(arranged[:, RELATED:], RELATED)
    no_first, no_second = ((logits[:, 0], torch.zeros_like(one[1])) for logits in (first, second))
    readings = [
        (no_first, no_second, (arranged[:, NOTHING], torch.full_like(one[1], NOTHING)), (ground[:, 0], no_first[1])),
        (no_first, no_second, (arranged[:, PHOTO], torch.full_like(one[1], PHOTO)), scene),
        (one, no_second, of_kind, plain),
        (one, _best(_without(second, one[1])[:, 1:], 1), related, plain),
        (_best(_without(first, other[1])[:, 1:], 1), other, related, plain),
    ]
    likely = torch.stack([sum((part[0] for part in reading), torch.zeros(())) for reading in readings], 1)
    labels = torch.stack([torch.stack([part[1] for part in reading], 1) for reading in readings], 1)
    which = likely.argmax(1)[:, None, None].expand(-1, 1, len(SLOTS))
    return labels.gather(1, which)[:, 0]


def _best(log_p: Tensor, start: int) -> tuple[Tensor, Tensor]:
    """The highest of each row, and its label: its column, counted from `start`."""
    value, index = log_p.max(-1)
    return value, index + start


def _without(log_p: Tensor, labels: Tensor) -> Tensor:
    return log_p.scatter(1, labels[:, None], NEVER)


def meaning_loss(model: TextEncoder, prompts: Tensor, labels: Tensor) -> Tensor:
    """The mean cross-entropy of prompts' (n, slots) labels."""
    losses = [F.cross_entropy(logits.float(), labels[:, slot]) for slot, logits in enumerate(model(prompts))]
    return torch.stack(losses).mean()
