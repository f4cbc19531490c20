"""Batched decoding in torch, for training; what ships decodes in the engine."""

from __future__ import annotations

import torch
from torch import Tensor

from netrika_converters.captioner.model import Captioner
from netrika_converters.captioner.tokenizer import EOS

LIKELIEST = 32


@torch.no_grad()
def greedy(model: Captioner, features: Tensor, language_id: int, longest: int = 30) -> list[list[int]]:
    """Greedy captions of (B, 49, 1280) features as token lists."""
    return _decode(model, features, language_id, 1, longest, None)


@torch.no_grad()
def sample(
    model: Captioner, features: Tensor, language_id: int, copies: int, generator: torch.Generator, longest: int
) -> list[list[int]]:
    """`copies` sampled captions of each of (B, 49, 1280) features, those of one photo together.

    Each token is one of the LIKELIEST: label smoothing leaves a tenth of the probability to all the others together,
    which would spoil most captions.
    """
    return _decode(model, features, language_id, copies, longest, generator)


def _decode(
    model: Captioner, features: Tensor, language_id: int, copies: int, longest: int, generator: torch.Generator | None
) -> list[list[int]]:
    decoder, visual = model.decoder, model.projector(features)
    count = visual.shape[1]
    device = visual.device
    causal = torch.ones(count, count, dtype=torch.bool, device=device).tril()
    _, past = decoder(visual, torch.arange(count, device=device), causal)
    past = [(k.repeat_interleave(copies, 0), v.repeat_interleave(copies, 0)) for k, v in past]
    rows: list[list[int]] = [[] for _ in range(len(visual) * copies)]
    alive = torch.arange(len(rows), device=device)
    token = torch.full((len(rows),), language_id, device=device)
    for step in range(longest):
        position = torch.tensor([count + step], device=device)
        hidden, past = decoder(decoder.embedding(token).unsqueeze(1), position, None, past)
        logits = decoder.logits(hidden[:, 0]).float()
        token = _drawn(logits, generator) if generator else logits.argmax(-1)
        going = token != EOS
        if not bool(going.all()):
            alive, token, past = alive[going], token[going], [(k[going], v[going]) for k, v in past]
        for row, each in zip(alive.tolist(), token.tolist(), strict=True):
            rows[row].append(each)
        if not len(alive):
            break
    return rows


def _drawn(logits: Tensor, generator: torch.Generator) -> Tensor:
    values, tokens = logits.topk(LIKELIEST, -1)
    return tokens.gather(1, torch.multinomial(values.softmax(-1), 1, generator=generator))[:, 0]
