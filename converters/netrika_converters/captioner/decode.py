"""Batched decoding in torch, for choosing checkpoints while training; what ships decodes in the engine."""

from __future__ import annotations

import torch
from torch import Tensor

from netrika_converters.captioner.model import Captioner
from netrika_converters.captioner.tokenizer import EOS


@torch.inference_mode()
def greedy(model: Captioner, features: Tensor, language_id: int, longest: int = 30) -> list[list[int]]:
    """Greedy captions of (B, 49, 1280) features as token lists."""
    return _decode(model, model.projector(features), language_id, longest, None)[0]


def sample(
    model: Captioner, visual: Tensor, language_ids: Tensor, longest: int, generator: torch.Generator
) -> tuple[list[list[int]], Tensor]:
    """Sampled captions for (B, 49, width) visual tokens and their log probabilities (B,)."""
    return _decode(model, visual, language_ids, longest, generator)


def _decode(
    model: Captioner, visual: Tensor, language: int | Tensor, longest: int, generator: torch.Generator | None
) -> tuple[list[list[int]], Tensor]:
    batch, count, _ = visual.shape
    decoder = model.decoder
    causal = torch.ones(count, count, dtype=torch.bool).tril()
    _, past = decoder(visual, torch.arange(count), causal)
    token = torch.full((batch,), language) if isinstance(language, int) else language
    done = torch.zeros(batch, dtype=torch.bool)
    out, scores = [], torch.zeros(batch)
    for step in range(longest):
        hidden, past = decoder(decoder.embedding(token).unsqueeze(1), torch.tensor([count + step]), None, past)
        log_p = decoder.logits(hidden[:, 0]).float().log_softmax(-1)
        token = torch.multinomial(log_p.exp(), 1, generator=generator)[:, 0] if generator else log_p.argmax(-1)
        token = token.masked_fill(done, EOS)
        scores = scores + log_p.gather(1, token.unsqueeze(1))[:, 0].masked_fill(done, 0.0)
        done |= token == EOS
        out.append(token)
        if bool(done.all()):
            break
    rows = torch.stack(out, 1).tolist()
    return [row[: row.index(EOS)] if EOS in row else row for row in rows], scores
