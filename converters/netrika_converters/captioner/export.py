"""Write the captioner's two ONNX graphs: photo to visual tokens, and one decoder step with its key-value cache."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from netrika_converters.captioner.encoder import IMAGE_PX, MobileNetV2
from netrika_converters.captioner.model import VISUAL_TOKENS, Captioner, CaptionerConfig, Decoder, Projector
from netrika_converters.onnx_export import export_graph


class PhotoToFeatures(nn.Module):
    """(B, 224, 224, 3) uint8 RGB to the encoder's (B, 49, 1280) features."""

    def __init__(self, encoder: MobileNetV2) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pixels: Tensor) -> Tensor:
        network_input = pixels.permute(0, 3, 1, 2).float() / 127.5 - 1.0
        features: Tensor = self.encoder(network_input).flatten(2).transpose(1, 2)
        return features


class PhotoToTokens(nn.Module):
    """(B, 224, 224, 3) uint8 RGB to (B, 49, width) visual tokens."""

    def __init__(self, encoder: MobileNetV2, projector: Projector) -> None:
        super().__init__()
        self.features, self.projector = PhotoToFeatures(encoder), projector

    def forward(self, pixels: Tensor) -> Tensor:
        visual: Tensor = self.projector(self.features(pixels))
        return visual


class DecoderStep(nn.Module):
    """Visual tokens (B, V, width; V may be 0), then tokens (B, L), after a past of P positions.

    The past is (layers, 2, B, heads, P, head_width), keys before values. Returns the last position's logits
    (B, vocabulary) and the past with these positions added.
    """

    def __init__(self, decoder: Decoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(self, visual: Tensor, tokens: Tensor, past: Tensor) -> tuple[Tensor, Tensor]:
        x = torch.cat((visual, self.decoder.embedding(tokens)), 1)
        before, length = past.shape[4], x.shape[1]
        positions = torch.arange(length) + before
        mask = torch.arange(before + length).unsqueeze(0) <= positions.unsqueeze(1)
        layers = [(past[i, 0], past[i, 1]) for i in range(self.decoder.config.layers)]
        hidden, presents = self.decoder(x, positions, mask, layers)
        present = torch.stack([torch.stack(pair) for pair in presents])
        return self.decoder.logits(hidden[:, -1:])[:, 0], present


def load_checkpoint(path: Path) -> tuple[MobileNetV2, Captioner]:
    """Return encoder and captioner with the averaged weights of a training checkpoint."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    encoder, captioner = MobileNetV2(), Captioner(CaptionerConfig(**state["config"]))
    for module, name in ((encoder, "encoder."), (captioner, "captioner.")):
        own = {key.removeprefix(name): value.float() for key, value in state["average"].items() if key.startswith(name)}
        module.load_state_dict(own)
        module.eval()
    return encoder, captioner


def export_encoder(encoder: MobileNetV2, projector: Projector, path: Path) -> None:
    """Write the graph `pixels` -> `visual`."""
    export_graph(
        PhotoToTokens(encoder, projector),
        (torch.zeros(1, IMAGE_PX, IMAGE_PX, 3, dtype=torch.uint8),),
        path,
        {"pixels": {0: "batch"}},
        {"visual": {0: "batch"}},
    )


def export_features(encoder: MobileNetV2, path: Path) -> None:
    """Write the graph `pixels` -> `features`, the encoder without the projector."""
    pixels = torch.zeros(1, IMAGE_PX, IMAGE_PX, 3, dtype=torch.uint8)
    export_graph(PhotoToFeatures(encoder), (pixels,), path, {"pixels": {0: "batch"}}, {"features": {0: "batch"}})


def export_decoder(decoder: Decoder, path: Path) -> None:
    """Write the graph `visual`, `tokens`, `past` -> `logits`, `present`."""
    config = decoder.config
    example = (
        torch.zeros(2, VISUAL_TOKENS, config.width),
        torch.zeros(2, 1, dtype=torch.int64),
        torch.zeros(config.layers, 2, 2, config.heads, 3, config.width // config.heads),
    )
    inputs = {"visual": {0: "batch", 1: "photo"}, "tokens": {0: "batch", 1: "text"}, "past": {2: "batch", 4: "past"}}
    export_graph(
        DecoderStep(decoder), example, path, inputs, {"logits": {0: "batch"}, "present": {2: "batch", 4: "total"}}
    )
