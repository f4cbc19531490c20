"""Int8 convolutions: throughout (static QDQ, calibrated on real inputs) or in their weights alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static


class _Reader(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, feeds: Iterable[dict[str, NDArray[Any]]]) -> None:
        self._feeds: Iterator[dict[str, NDArray[Any]]] = iter(feeds)

    def get_next(self) -> dict[str, NDArray[Any]] | None:
        return next(self._feeds, None)


def quantize_convolutions(source: Path, target: Path, feeds: Iterable[dict[str, NDArray[Any]]]) -> None:
    """Quantize a graph's convolutions: uint8 activations, int8 weights by channel.

    Weights keep to seven bits, because CPUs without VNNI saturate on products of full uint8 and int8.
    """
    quantize_static(
        str(source),
        str(target),
        _Reader(feeds),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=["Conv"],
        per_channel=True,
        reduce_range=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        calibrate_method=CalibrationMethod.MinMax,
    )


def quantize_convolution_weights(source: Path, target: Path) -> None:
    """Store convolution weights as int8 with a scale for each output channel; activations stay float32."""
    model = onnx.load(source)
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in [node for node in graph.node if node.op_type == "Conv"]:
        name = node.input[1]
        weights = np.asarray(numpy_helper.to_array(tensors[name]), np.float32)
        scale = np.maximum(np.abs(weights).reshape(len(weights), -1).max(1), 1e-12) / 127
        rounded = np.rint(weights / scale.reshape(-1, 1, 1, 1)).astype(np.int8)
        graph.initializer.remove(tensors[name])
        graph.initializer.append(numpy_helper.from_array(rounded, f"{name}_int8"))
        graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), f"{name}_scale"))
        inputs = [f"{name}_int8", f"{name}_scale"]
        graph.node.insert(0, helper.make_node("DequantizeLinear", inputs, [name], f"{name}_dequantize", axis=0))
    onnx.save(model, target)
