"""Write the reader's ONNX graphs: photo to text probabilities, crops to CTC's logits, and the attention decoder."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from netrika.engines.crops import HEIGHT_PX
from netrika_converters import weights
from netrika_converters.onnx_export import export_graph
from netrika_converters.reader.detector import Detector, DetectorConfig
from netrika_converters.reader.recognizer import Recognizer, RecognizerConfig


class BytesToLogits(nn.Module):
    """(n, 1, 64, w) uint8 grey crops to (n, frames, classes) logits, and the (n, t, width) columns they are made of."""

    def __init__(self, recognizer: Recognizer) -> None:
        super().__init__()
        self.recognizer = recognizer

    def forward(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        columns = self.recognizer.columns(crops.float() / 127.5 - 1.0)
        return self.recognizer.frames(columns), columns


class BytesToProbability(nn.Module):
    """(1, h, w, 3) uint8 RGB pixels to (1, h, w) probabilities of a line's core."""

    def __init__(self, detector: Detector) -> None:
        super().__init__()
        self.detector = detector

    def forward(self, pixels: Tensor) -> Tensor:
        logits = self.detector(pixels.permute(0, 3, 1, 2).float() / 127.5 - 1.0)
        return torch.sigmoid(logits[:, 0])


def load_recognizer(path: Path) -> Recognizer:
    """The recognizer with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Recognizer(RecognizerConfig(**sizes)))


def load_detector(path: Path) -> Detector:
    """The detector with the averaged weights of a checkpoint."""
    return weights.averaged(path, lambda sizes: Detector(DetectorConfig(**sizes)))


def export_recognizer(recognizer: Recognizer, path: Path) -> None:
    """Write the graph `crops` -> `logits`, `columns`."""
    example = torch.zeros(2, 1, HEIGHT_PX, 128, dtype=torch.uint8)
    export_graph(
        BytesToLogits(recognizer),
        (example,),
        path,
        {"crops": {0: "batch", 3: "width"}},
        {"logits": {0: "batch", 1: "frames"}, "columns": {0: "batch", 1: "columns"}},
    )


def export_decoder(recognizer: Recognizer, path: Path) -> None:
    """Write the graph `labels`, `columns` -> `logits`."""
    labels, columns = torch.zeros(2, 5, dtype=torch.int64), torch.zeros(2, 16, recognizer.config.width)
    export_graph(
        recognizer.decoder,
        (labels, columns),
        path,
        {"labels": {0: "batch", 1: "places"}, "columns": {0: "batch", 1: "columns"}},
        {"logits": {0: "batch", 1: "places"}},
    )


def export_detector(detector: Detector, path: Path) -> None:
    """Write the graph `pixels` -> `probability`."""
    example = torch.zeros(1, 64, 96, 3, dtype=torch.uint8)
    axes = {1: "height", 2: "width"}
    export_graph(BytesToProbability(detector), (example,), path, {"pixels": axes}, {"probability": axes})
