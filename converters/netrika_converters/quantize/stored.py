"""Convolution weights stored in fewer bits and run in float32, for networks that lose too much in int8."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Kept = tuple[list[onnx.TensorProto], list[onnx.NodeProto]]  # what is stored, and what makes the weights of it

LEVELS = 127  # of eight bits to either side of nothing


def halve_convolution_weights(source: Path, target: Path) -> None:
    """Store convolution weights as float16 behind a Cast, which the runtime folds away when it loads the graph."""
    _store(source, target, _halved)


def quarter_convolution_weights(source: Path, target: Path) -> None:
    """Store convolution weights as int8, with a scale for each output channel, behind what the runtime folds away."""
    _store(source, target, _quartered)


def _store(source: Path, target: Path, keep: Callable[[str, NDArray[np.float32]], Kept]) -> None:
    model = onnx.load(source)
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in [node for node in graph.node if node.op_type == "Conv"]:
        name = node.input[1]
        stored, makers = keep(name, np.asarray(numpy_helper.to_array(tensors[name]), np.float32))
        graph.initializer.remove(tensors[name])
        graph.initializer.extend(stored)
        for maker in reversed(makers):
            graph.node.insert(0, maker)
    onnx.save(model, target)


def _halved(name: str, weights: NDArray[np.float32]) -> Kept:
    half = numpy_helper.from_array(weights.astype(np.float16), f"{name}_half")
    return [half], [helper.make_node("Cast", [half.name], [name], f"{name}_cast", to=TensorProto.FLOAT)]


def _quartered(name: str, weights: NDArray[np.float32]) -> Kept:
    largest = np.abs(weights).max(tuple(range(1, weights.ndim)), keepdims=True)
    steps = np.maximum(largest, 1e-12) / LEVELS
    codes = numpy_helper.from_array(np.round(weights / steps).astype(np.int8), f"{name}_codes")
    scales = numpy_helper.from_array(steps.astype(np.float32), f"{name}_scales")
    cast = helper.make_node("Cast", [codes.name], [f"{name}_float"], f"{name}_cast", to=TensorProto.FLOAT)
    return [codes, scales], [cast, helper.make_node("Mul", [f"{name}_float", scales.name], [name], f"{name}_scale")]
