"""Batched decoding in torch, for training; what ships decodes in the engine."""

from __future__ import annotations

import torch
from torch import Tensor

from netrika_converters.captioner.model import Captioner
from netrika_converters.captioner.tokenizer import EOS


@torch.no_grad()
def greedy(model: Captioner, features: Tensor, language_id: int, longest: int = 30) -> list[list[int]]:
    """Greedy captions of (B, 49, 1280) features as token lists."""
    return _decode(model, features, language_id, 1, longest, None)


@torch.no_grad()
def sample(
    model: Captioner, features: Tensor, language_id: int, copies: int, generator: torch.Generator, longest: int
) -> list[list[int]]:
    """`copies` sampled captions of each of (B, 49, 1280) features, those of one photo together."""
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
    token = torch.full((len(visual) * copies,), language_id, device=device)
    done = torch.zeros(len(token), dtype=torch.bool, device=device)
    out = []
    for step in range(longest):
        position = torch.tensor([count + step], device=device)
        hidden, past = decoder(decoder.embedding(token).unsqueeze(1), position, None, past)
        logits = decoder.logits(hidden[:, 0]).float()
        token = torch.multinomial(logits.softmax(-1), 1, generator=generator)[:, 0] if generator else logits.argmax(-1)
        token = token.masked_fill(done, EOS)
        done |= token == EOS
        out.append(token)
        if bool(done.all()):
            break
    rows = torch.stack(out, 1).tolist()
    return [row[: row.index(EOS)] if EOS in row else row for row in rows]
