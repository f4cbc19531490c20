"""Static int8 convolutions (QDQ), calibrated on real inputs, with their biases corrected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import numpy_helper
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static


class _Reader(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, feeds: Iterable[dict[str, NDArray[Any]]]) -> None:
        self._feeds: Iterator[dict[str, NDArray[Any]]] = iter(feeds)

    def get_next(self) -> dict[str, NDArray[Any]] | None:
        return next(self._feeds, None)


def quantize_convolutions(source: Path, target: Path, feeds: Iterable[dict[str, NDArray[Any]]]) -> None:
    """Quantize a graph's convolutions: uint8 activations, int8 weights by channel.

    Weights keep to seven bits, because CPUs without VNNI saturate on products of full uint8 and int8. What rounding
    the weights adds to each output channel on average is taken off its bias (Nagel 2019, section 4.2).
    """
    examples = list(feeds)
    quantize_static(
        str(source),
        str(target),
        _Reader(examples),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=["Conv", "Clip"],
        per_channel=True,
        reduce_range=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        calibrate_method=CalibrationMethod.MinMax,
    )
    graph = onnx.load(target)
    correct_biases(onnx.load(source), graph, input_means(source, examples))
    onnx.save(graph, target)


def input_means(source: Path, feeds: Sequence[dict[str, NDArray[Any]]]) -> dict[str, NDArray[np.float64]]:
    """The mean of each convolution's input by channel, (channels,), over `feeds`, by the convolution's name."""
    model = onnx.load(source)
    inputs = {node.name: node.input[0] for node in model.graph.node if node.op_type == "Conv"}
    fed = {value.name for value in model.graph.input}
    made = sorted(set(inputs.values()) - fed)
    model.graph.output.extend(onnx.ValueInfoProto(name=name) for name in made)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    sums: dict[str, NDArray[np.float64]] = {}
    for feed in feeds:
        values = dict(feed)
        if made:
            values.update(zip(made, session.run(made, feed), strict=True))
        for name in set(inputs.values()):
            others = tuple(axis for axis in range(values[name].ndim) if axis != 1)
            sums[name] = sums.get(name, 0.0) + values[name].mean(others, dtype=np.float64)
    return {node: sums[name] / len(feeds) for node, name in inputs.items()}


def correct_biases(source: onnx.ModelProto, quantized: onnx.ModelProto, means: dict[str, NDArray[np.float64]]) -> None:
    """Change the int32 biases of `quantized` so that its convolutions' outputs keep the means they have in `source`.

    Convolutions are matched by name; weights are symmetric. One without a bias stays as it is.
    """
    exact = {tensor.name: numpy_helper.to_array(tensor) for tensor in source.graph.initializer}
    rounded = {tensor.name: tensor for tensor in quantized.graph.initializer}
    weights = {node.name: node.input[1] for node in source.graph.node if node.op_type == "Conv"}
    makers = {node.output[0]: node for node in quantized.graph.node}
    for node in quantized.graph.node:
        if node.op_type != "Conv" or len(node.input) < 3:
            continue
        codes, scale = (numpy_helper.to_array(rounded[name]) for name in makers[node.input[1]].input[:2])
        kept = codes.astype(np.float64) * scale.reshape(-1, *[1] * (codes.ndim - 1))
        moved_by = kept - exact[weights[node.name]]
        added = moved_by.reshape(*codes.shape[:2], -1).sum(-1)  # (outputs, inputs of its group)
        outputs, width = added.shape
        groups = len(means[node.name]) // width
        seen = means[node.name].reshape(groups, width).repeat(outputs // groups, 0)
        bias, step = (rounded[name] for name in makers[node.input[2]].input[:2])
        moved = numpy_helper.to_array(bias) - np.rint((added * seen).sum(1) / numpy_helper.to_array(step))
        bias.CopyFrom(numpy_helper.from_array(moved.astype(np.int32), bias.name))
