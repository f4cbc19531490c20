"""Write the generator's six ONNX graphs, which `netrika.engines.generator` describes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from netrika.engines.generator import GRAPHS
from netrika_converters.generator.meaning import FIRST_COLOUR, SLOTS
from netrika_converters.generator.model import PATCH, Flow, Generator, chosen, looked_up
from netrika_converters.generator.refiner import Refiner
from netrika_converters.generator.sample import guidance
from netrika_converters.generator.text import TextEncoder, consistent
from netrika_converters.generator.tokenizer import STRIDE_PX, Decoder, Encoder, Tokenizer
from netrika_converters.onnx_export import export_graph


class PromptsToText(nn.Module):
    """(n, words) int64 prompts and (n,) chances to (n, slots, width) text, (n,) guidance and (n, slots) meaning.

    Where no ground is asked for, chance takes a plain one that the things stand out from: `suiting` says which do.
    """

    def __init__(self, text: TextEncoder, generator: Generator, suiting: Tensor) -> None:
        super().__init__()
        self.text, self.generator = text, generator
        self.suiting: Tensor
        self.register_buffer("suiting", suiting)

    def forward(self, prompts: Tensor, chances: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        meaning = consistent(self.text(prompts))
        return self.generator.meant(self._grounded(meaning, chances), chances), guidance(meaning), meaning

    def _grounded(self, labels: Tensor, chances: Tensor) -> Tensor:
        first, second, arranged, ground = labels.unbind(1)
        free = chosen(self._suits(first) * self._suits(second), chances) + FIRST_COLOUR
        return torch.stack([first, second, arranged, torch.where((first > 0) & (ground == 0), free, ground)], 1)

    def _suits(self, nouns: Tensor) -> Tensor:
        return looked_up(self.suiting, nouns)


class Look(nn.Module):
    """Text, known tokens and their places to what is to be drawn at every place."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, text: Tensor, known: Tensor, places: Tensor) -> Tensor:
        return self.generator.look(text, known, places)


class Rows(nn.Module):
    """The flow's rows, under a further axis: linear layers then become MatMul, which can be quantized."""

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self.flow = flow

    def forward(self, x: Tensor, t: Tensor, about: Tensor) -> Tensor:
        velocity: Tensor = self.flow(x[None], t[None], about[None])[0]
        return velocity


class PixelsToLatents(nn.Module):
    """(1, h, w, 3) uint8 RGB to (1, channels, h / 8, w / 8) latents, divided by their scale."""

    def __init__(self, encoder: Encoder, scale: float) -> None:
        super().__init__()
        self.encoder, self.scale = encoder, scale

    def forward(self, pixels: Tensor) -> Tensor:
        latents: Tensor = self.encoder(pixels.permute(0, 3, 1, 2).float() / 255) / self.scale
        return latents


class LatentsToPixels(nn.Module):
    """The other way."""

    def __init__(self, decoder: Decoder, scale: float) -> None:
        super().__init__()
        self.decoder, self.scale = decoder, scale

    def forward(self, latents: Tensor) -> Tensor:
        pixels = self.decoder(latents * self.scale).permute(0, 2, 3, 1)
        return torch.clamp(torch.round(255 * pixels), 0, 255).to(torch.uint8)


def export_generator(
    text_encoder: TextEncoder,
    generator: Generator,
    refiner: Refiner,
    tokenizer: Tokenizer,
    scale: float,
    suiting: Tensor,
    folder: Path,
) -> Mapping[str, Path]:
    """Write the graphs into a folder. Returns them by role.

    `scale` is what latents were divided by in training, and `suiting` what `pictures.suiting` tells.
    """
    config = generator.config
    paths = {name: folder / f"{name}.onnx" for name in GRAPHS}
    batch = {0: "batch"}
    export_graph(
        PromptsToText(text_encoder, generator, suiting),
        (torch.zeros(2, 5, dtype=torch.int64), torch.zeros(2)),
        paths["text"],
        {"prompts": {0: "batch", 1: "words"}, "chances": batch},
        {"text": batch, "guidance": batch, "meaning": batch},
    )
    text = torch.zeros(2, len(SLOTS), config.width)
    places = torch.arange(6).view(2, 3)
    known = {0: "batch", 1: "known"}
    export_graph(
        Look(generator),
        (text, torch.zeros(2, 3, config.token), places),
        paths["look"],
        {"text": batch, "known": known, "places": known},
        {"about": batch},
    )
    rows = {0: "rows"}
    export_graph(
        Rows(generator.flow),
        (torch.zeros(3, config.token), torch.zeros(3), torch.zeros(3, config.width)),
        paths["flow"],
        {"x": rows, "t": rows, "about": rows},
        {"velocity": rows},
    )
    side = PATCH * config.side
    export_graph(
        refiner,
        (torch.zeros(2, refiner.config.channels, side, side), torch.zeros(2), text),
        paths["refine"],
        {"latents": batch, "t": batch, "text": batch},
        {"velocity": batch},
    )
    fine, coarse = {1: "height", 2: "width"}, {2: "height", 3: "width"}
    pixels = torch.zeros(1, 4 * STRIDE_PX, 4 * STRIDE_PX, 3, dtype=torch.uint8)
    export_graph(
        PixelsToLatents(tokenizer.encoder, scale), (pixels,), paths["encode"], {"pixels": fine}, {"latents": coarse}
    )
    latents = torch.zeros(1, tokenizer.config.channels, 4, 4)
    export_graph(
        LatentsToPixels(tokenizer.decoder, scale), (latents,), paths["decode"], {"latents": coarse}, {"pixels": fine}
    )
    return paths
