"""MobileNetV2 (Sandler et al. 2018) at 224 px, read from an int8 TFLite file and made trainable again."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

FEATURES = 1280
GRID = 7
IMAGE_PX = 224

# (expansion, output channels, repeats, first stride), table 2 of the paper.
STAGES = ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1))


class Conv(nn.Module):
    """A convolution with its folded batch norm as bias, TensorFlow's SAME padding and, if wanted, ReLU6."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, groups: int, relu: bool) -> None:
        super().__init__()
        # SAME with an even input pads one row and column more at the end when the stride is two.
        self.pad = (0, 1, 0, 1) if stride == 2 else None
        padding = 0 if stride == 2 else kernel // 2
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups)
        self.relu = relu

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(F.pad(x, self.pad) if self.pad else x)
        return F.relu6(x) if self.relu else x


class Bottleneck(nn.Module):
    """Inverted residual block: expand, depthwise, project."""

    def __init__(self, inputs: int, outputs: int, stride: int, expansion: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        layers = [Conv(inputs, hidden, 1, 1, 1, True)] if expansion != 1 else []
        layers += [Conv(hidden, hidden, 3, stride, hidden, True), Conv(hidden, outputs, 1, 1, 1, False)]
        self.layers = nn.Sequential(*layers)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = cast(Tensor, self.layers(x))
        return x + y if self.residual else y


class MobileNetV2(nn.Module):
    """(B, 3, 224, 224) in [-1, 1] to a feature map (B, 1280, 7, 7)."""

    def __init__(self) -> None:
        super().__init__()
        blocks: list[nn.Module] = [Conv(3, 32, 3, 2, 1, True)]
        inputs = 32
        for expansion, outputs, repeats, stride in STAGES:
            for i in range(repeats):
                blocks.append(Bottleneck(inputs, outputs, stride if i == 0 else 1, expansion))
                inputs = outputs
        blocks.append(Conv(inputs, FEATURES, 1, 1, 1, True))
        self.blocks = nn.Sequential(*blocks)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.blocks(x))


def load_teacher(path: Path) -> tuple[MobileNetV2, nn.Linear]:
    """Dequantise the TFLite file's weights; return the feature extractor and its 1,001-class head.

    The file's convolutions come in network order with per-channel symmetric int8 weights (OHWI; 1HWC when
    depthwise) and int32 biases. Raises ValueError when the graph is not this network.
    """
    import tflite

    model = tflite.Model.GetRootAs(path.read_bytes(), 0)
    graph = model.Subgraphs(0)
    convs = []
    for i in range(graph.OperatorsLength()):
        operator = graph.Operators(i)
        code = model.OperatorCodes(operator.OpcodeIndex())
        kind = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        if kind in (tflite.BuiltinOperator.CONV_2D, tflite.BuiltinOperator.DEPTHWISE_CONV_2D):
            depthwise = kind == tflite.BuiltinOperator.DEPTHWISE_CONV_2D
            weight = _dequantise(model, graph.Tensors(operator.Inputs(1)), np.int8)
            axes = (3, 0, 1, 2) if depthwise else (0, 3, 1, 2)
            bias = _dequantise(model, graph.Tensors(operator.Inputs(2)), np.int32)
            convs.append((np.ascontiguousarray(weight.transpose(axes)), bias))
    network = MobileNetV2()
    targets = [m.conv for m in network.modules() if isinstance(m, Conv)]
    if len(convs) != len(targets) + 1:
        raise ValueError(f"{path}: {len(convs)} convolutions, {len(targets) + 1} expected")
    for target, (weight, bias) in zip(targets, convs, strict=False):
        _fill(target, weight, bias)
    head = nn.Linear(FEATURES, convs[-1][0].shape[0])
    _fill(head, convs[-1][0][:, :, 0, 0], convs[-1][1])
    return network, head


def _dequantise(model: Any, tensor: Any, dtype: type) -> NDArray[np.float32]:
    data = model.Buffers(tensor.Buffer()).DataAsNumpy().tobytes()
    quantization = tensor.Quantization()
    values = np.frombuffer(data, dtype).reshape(tensor.ShapeAsNumpy()).astype(np.float32)
    axis = quantization.QuantizedDimension()
    scale = quantization.ScaleAsNumpy().reshape([-1 if i == axis else 1 for i in range(values.ndim)])
    return np.asarray(values * scale, np.float32)


def _fill(layer: nn.Conv2d | nn.Linear, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    if tuple(layer.weight.shape) != weight.shape:
        raise ValueError(f"weights {weight.shape} where {tuple(layer.weight.shape)} are expected")
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(weight))
        assert layer.bias is not None
        layer.bias.copy_(torch.from_numpy(bias))
