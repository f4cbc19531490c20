"""The recognizer: a convolutional stem and transformer blocks, read by CTC and by an attention decoder.

CTC after Graves et al. 2006; mixing by convolution and attention after SVTR (Du et al. 2022). The stem halves the crop
early, because on a CPU positions cost more than channels, and each column of features is then read as two frames.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from netrika_converters.attention import attend
from netrika_converters.reader.decoder import Decoder
from netrika_converters.residual import begin_as_nothing

STRIDE_PX = 8
PATCH_PX = 4  # a side of what the first convolution makes a position of
FRAMES_PER_COLUMN = 2


@dataclass(frozen=True, slots=True)
class RecognizerConfig:
    """Sizes of the recognizer; `classes` counts the blank, which is 0."""

    classes: int
    stem: tuple[int, int, int, int] = (32, 48, 96, 128)
    residuals: tuple[int, int, int, int] = (1, 2, 3, 2)
    width: int = 192
    heads: int = 4
    blocks: int = 6
    decoder_blocks: int = 3
    dropout: float = 0.0


class ConvNorm(nn.Sequential):
    """A convolution, 3x3 if nothing is said, batch normalisation and, unless it is left out, ReLU."""

    def __init__(
        self, inputs: int, outputs: int, stride: tuple[int, int] = (1, 1), relu: bool = True, kernel: int = 3
    ) -> None:
        convolution = nn.Conv2d(inputs, outputs, kernel, stride, (kernel - 1) // 2, bias=False)
        layers: list[nn.Module] = [convolution, nn.BatchNorm2d(outputs)]
        super().__init__(*layers, *([nn.ReLU(inplace=True)] if relu else []))


class Residual(nn.Module):
    """Two convolutions, which begin as nothing, and a way around them (He et al. 2016)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        first, second = ConvNorm(width, width), ConvNorm(width, width, relu=False)
        begin_as_nothing(second[1])
        self.body = nn.Sequential(first, second)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.body(x))


def stage(inputs: int, outputs: int, stride: tuple[int, int], residuals: int) -> nn.Sequential:
    """A convolution that halves its input, and residual ones at that size."""
    return nn.Sequential(ConvNorm(inputs, outputs, stride), *(Residual(outputs) for _ in range(residuals)))


class Block(nn.Module):
    """A transformer block over columns, (n, t, width); a depthwise convolution tells it where neighbours are."""

    def __init__(self, config: RecognizerConfig) -> None:
        super().__init__()
        width = config.width
        self.heads = config.heads
        self.position = nn.Conv1d(width, width, 5, padding=2, groups=width)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 3 * width), nn.Linear(3 * width, width)
        self.dropout = nn.Dropout(config.dropout)
        begin_as_nothing(self.position, self.out, self.down)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.position(x.transpose(1, 2)).transpose(1, 2)
        n, t, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(n, t, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = attend(q, k, v).transpose(1, 2).reshape(n, t, width)
        x = x + self.dropout(self.out(mixed))
        mixed_further: Tensor = x + self.dropout(self.down(F.gelu(self.up(self.norm2(x)))))
        return mixed_further


class Recognizer(nn.Module):
    """(n, 1, 64, w) crops, grey from -1 to 1, to (n, w / 4, classes) logits; w is a multiple of STRIDE_PX."""

    def __init__(self, config: RecognizerConfig) -> None:
        super().__init__()
        self.config = config
        a, b, c, d = config.stem
        first, early, middle, late = config.residuals
        patches = ConvNorm(1, a, (PATCH_PX, PATCH_PX), kernel=PATCH_PX + 2)
        self.stem = nn.Sequential(
            nn.Sequential(patches, *(Residual(a) for _ in range(first))),
            stage(a, b, (2, 2), early),
            stage(b, c, (2, 1), middle),
            stage(c, d, (2, 1), late),
        )
        self.collapse = nn.Linear(2 * d, config.width)
        self.blocks = nn.Sequential(*(Block(config) for _ in range(config.blocks)))
        self.norm = nn.LayerNorm(config.width)
        self.split = nn.Linear(config.width, FRAMES_PER_COLUMN * config.width)
        self.head = nn.Linear(config.width, config.classes)
        self.decoder = Decoder(config.classes, config.width, config.heads, config.decoder_blocks)

    def forward(self, crops: Tensor) -> Tensor:
        return self.frames(self.columns(crops))

    def columns(self, crops: Tensor) -> Tensor:
        """The (n, w / 8, width) columns that both ways of reading see."""
        features = self.stem(crops)  # (n, d, 2, w / 8)
        x = self.collapse(features.flatten(1, 2).transpose(1, 2))
        columns: Tensor = self.norm(self.blocks(x))
        return columns

    def frames(self, columns: Tensor) -> Tensor:
        """The logits of CTC's frames."""
        n, t, width = columns.shape
        frames = F.gelu(self.split(columns)).view(n, FRAMES_PER_COLUMN * t, width)
        logits: Tensor = self.head(frames)
        return logits


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def best_path(logits: Tensor) -> list[list[int]]:
    """Greedy CTC: the likeliest class of each frame, repeats and blanks dropped."""
    labels = []
    for row in logits.argmax(-1).tolist():
        previous, label = 0, []
        for each in row:
            if each not in (0, previous):
                label.append(each)
            previous = each
        labels.append(label)
    return labels


def channels_last(model: Recognizer) -> Recognizer:
    """Lay convolutions out as CPUs like them."""
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return model
