"""Draw pictures with the generator in torch, as the app will in numpy: for sheets and scores while training."""

from __future__ import annotations

import torch
from torch import Tensor

from netrika.engines.generator import known_after
from netrika_converters.generator.model import Generator

STEPS, FLOW_STEPS, GUIDANCE = 16, 12, 3.0


@torch.inference_mode()
def sample(
    model: Generator,
    prompts: Tensor,
    empty: Tensor,
    generator: torch.Generator,
    steps: int = STEPS,
    flow_steps: int = FLOW_STEPS,
    guidance: float = GUIDANCE,
) -> Tensor:
    """(n, words) prompts and the empty one, (1, words), to (n, places, token) tokens."""
    n, places, where = len(prompts), model.config.side**2, prompts.device
    text, padded = model.read(torch.cat([prompts, empty.expand(n, -1)]))
    order = torch.rand(n, places, generator=generator).argsort(1).to(where)
    tokens = torch.zeros(n, places, model.config.token, device=where)
    known = 0
    for step in range(steps):
        after = known_after(step, steps, places)
        here, there = order[:, :known], order[:, known:after]
        given = tokens.gather(1, here[..., None].expand(-1, -1, tokens.shape[-1]))
        about = model.look(text, padded, given.repeat(2, 1, 1), here.repeat(2, 1))
        index = there[..., None].expand(-1, -1, about.shape[-1])
        about = torch.cat([about[:n].gather(1, index).flatten(0, 1), about[n:].gather(1, index).flatten(0, 1)])
        x = torch.randn(n * (after - known), model.config.token, generator=generator).to(where)
        for index_ in range(flow_steps):
            t = torch.full((2 * len(x),), index_ / flow_steps, device=where)
            guided, free = model.flow(x.repeat(2, 1), t, about).chunk(2)
            x = x + (free + guidance * (guided - free)) / flow_steps
        tokens.scatter_(1, there[..., None].expand(-1, -1, x.shape[-1]), x.view(n, after - known, -1))
        known = after
    return tokens
