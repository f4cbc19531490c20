"""Draw pictures with the generator in torch, as the app will in numpy: for sheets and scores while training."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from netrika.engines.generator import known_after
from netrika.engines.prompts import PromptVocabulary
from netrika_converters import weights
from netrika_converters.generator.meaning import SLOTS
from netrika_converters.generator.model import Generator, GeneratorConfig, to_latents
from netrika_converters.generator.pictures import Pixels
from netrika_converters.generator.pixels import to_bytes
from netrika_converters.generator.text import PHOTO, TextConfig, TextEncoder, consistent
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.vocabulary import LENGTH
from netrika_converters.precision import autocast, device

STEPS, FLOW_STEPS = 16, 8
THINGS_GUIDANCE, PLACES_GUIDANCE = 2.0, 5.0
BATCH = 32
# Of a work folder.
WORDS, SCALE, TOKENIZER, TEXT = "prompts.model", "scale.json", "tokenizer.pt", "text.pt"


def load_tokenizer(path: Path) -> Tokenizer:
    """The image tokenizer with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Tokenizer(TokenizerConfig(**sizes)))


def load_generator(path: Path) -> Generator:
    """The generator with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Generator(GeneratorConfig(**sizes)))


def load_text(path: Path) -> TextEncoder:
    """The text encoder with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: TextEncoder(TextConfig(**sizes)))


@dataclass(frozen=True, slots=True)
class Told:
    """What prompts say: (n, slots, width) text, and the (n,) guidance that suits them."""

    text: Tensor
    guidance: Tensor


@dataclass(frozen=True, slots=True)
class Painter:
    """What turns prompts into pictures beside the generator; `scale` is what latents were divided by."""

    vocabulary: PromptVocabulary
    text: TextEncoder
    tokenizer: Tokenizer
    scale: float

    def tokens(self, model: Generator, prompts: Sequence[str], seed: int) -> Tensor:
        """(n, places, token) tokens of prompts, on the CPU."""
        generator, made = torch.Generator().manual_seed(seed), []
        for first in range(0, len(prompts), BATCH):
            told = self.told(model, prompts[first : first + BATCH], generator)
            made.append(self.drawn(model, told, generator).cpu())
        return torch.cat(made)

    def told(self, model: Generator, prompts: Sequence[str], generator: torch.Generator) -> Told:
        """What prompts say to the model; chance decides what they leave open."""
        ids = torch.from_numpy(self.vocabulary.encode(prompts)).to(device())
        chances = torch.rand(len(ids), generator=generator).to(device())
        with torch.inference_mode(), autocast(device()):
            labels = consistent(self.text.to(device())(ids))
            text = model.to(device()).meant(labels, chances)
        return Told(text.float(), guidance(labels))

    def drawn(self, model: Generator, told: Told, generator: torch.Generator) -> Tensor:
        """The (n, places, token) tokens of what prompts say."""
        nothing = self.told(model, [""], generator).text
        with torch.inference_mode(), autocast(device()):
            return sample(model, told.text, nothing, generator, told.guidance).float()

    def pixels(self, tokens: Tensor) -> Pixels:
        """(n, 128, 128, 3) pictures of tokens."""
        side = round(tokens.shape[1] ** 0.5)
        decoder, made = self.tokenizer.to(device()).decoder, []
        for part in torch.split(tokens, BATCH):
            with torch.inference_mode():
                made.append(to_bytes(decoder(self.scale * to_latents(part.to(device()), side))))
        return np.concatenate(made)


def guidance(labels: Tensor) -> Tensor:
    """The (n,) guidance that suits (n, slots) labels: places alone want more of it than things."""
    return torch.where(labels[:, SLOTS.index(1)] == PHOTO, PLACES_GUIDANCE, THINGS_GUIDANCE)


def save_scale(scale: float, work: Path) -> None:
    """Keep what latents of a work folder's tokenizer are divided by."""
    (work / SCALE).write_text(json.dumps({"scale": scale, "tokenizer": _digest(work / TOKENIZER)}), "utf-8")


def load_painter(work: Path) -> Painter:
    """What a work folder's generator was trained with. Raises ValueError where its tokenizer has changed since."""
    kept = json.loads((work / SCALE).read_text("utf-8"))
    if kept["tokenizer"] != _digest(work / TOKENIZER):
        raise ValueError(
            f"{work / TOKENIZER} is no longer the tokenizer that {work / SCALE} was measured with: what the generator "
            "learnt from the one before is lost on it. Train the generator in a new folder."
        )
    vocabulary, text = PromptVocabulary(work / WORDS, LENGTH), load_text(work / TEXT)
    return Painter(vocabulary, text, load_tokenizer(work / TOKENIZER), float(kept["scale"]))


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@torch.inference_mode()
def sample(
    model: Generator,
    told: Tensor,
    nothing: Tensor,
    generator: torch.Generator,
    guidance: Tensor,
    steps: int = STEPS,
    flow_steps: int = FLOW_STEPS,
) -> Tensor:
    """What prompts say, (n, slots, width), and the empty one, (1, slots, width), to (n, places, token) tokens.

    `guidance`, (n,), is how far each goes from the empty one to its own.
    """
    n, places, where = len(told), model.config.side**2, told.device
    text = torch.cat([told, nothing.expand(n, -1, -1)])
    order = torch.rand(n, places, generator=generator).argsort(1).to(where)
    tokens = torch.zeros(n, places, model.config.token, device=where)
    known = 0
    for step in range(steps):
        after = known_after(step, steps, places)
        here, there = order[:, :known], order[:, known:after]
        given = tokens.gather(1, here[..., None].expand(-1, -1, tokens.shape[-1]))
        about = model.look(text, given.repeat(2, 1, 1), here.repeat(2, 1))
        index = there[..., None].expand(-1, -1, about.shape[-1])
        about = torch.cat([about[:n].gather(1, index).flatten(0, 1), about[n:].gather(1, index).flatten(0, 1)])
        x = torch.randn(n * (after - known), model.config.token, generator=generator).to(where)
        far = guidance.to(where).repeat_interleave(after - known)[:, None]
        for index_ in range(flow_steps):
            t = torch.full((2 * len(x),), index_ / flow_steps, device=where)
            guided, free = model.flow(x.repeat(2, 1), t, about).chunk(2)
            x = x + (free + far * (guided - free)) / flow_steps
        tokens.scatter_(1, there[..., None].expand(-1, -1, x.shape[-1]), x.view(n, after - known, -1))
        known = after
    return tokens
