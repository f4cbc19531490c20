"""Turn a quantized graph back into plain float32 operators, with the weights it was rounded to.

Timing one against the other, in one engine and one run, tells what quantization is worth on a machine.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper


def to_float32(source: Path, target: Path) -> None:
    """Write `source` with MatMulNBits, GatherBlockQuantized and QDQ pairs replaced by what they stand for."""
    model = onnx.load(source)
    graph = _Graph(model.graph)
    for node in list(model.graph.node):
        if node.op_type == "MatMulNBits":
            weight = graph.add(node.name, _blocks(graph, node).T)
            graph.replace(node, helper.make_node("MatMul", [node.input[0], weight], node.output, node.name))
        elif node.op_type == "GatherBlockQuantized":
            table = graph.add(node.name, _table(graph, node))
            graph.replace(node, helper.make_node("Gather", [table, node.input[1]], node.output, node.name))
        elif node.op_type == "DequantizeLinear" and node.input[0] in graph.tensors:
            graph.rename(node.output[0], graph.add(node.name, _linear(graph, node)))
            graph.graph.node.remove(node)
    for node in list(model.graph.node):
        if node.op_type == "DequantizeLinear":
            exact = graph.producer(node.input[0]).input[0]
            zero = graph.tensors[node.input[2]]
            if zero.data_type == TensorProto.UINT8 and not numpy_helper.to_array(zero).any():
                # No value below zero can be held: this pair stands for a rectifier too.
                bounds = np.zeros((), np.float32), np.asarray(255 * graph.constant(node.input[1]), np.float32)
                limits = [graph.add(f"{node.name}_{i}", bound) for i, bound in enumerate(bounds)]
                graph.replace(node, helper.make_node("Clip", [exact, *limits], node.output, node.name))
            else:
                graph.rename(node.output[0], exact)
                graph.graph.node.remove(node)
    used = {name for node in model.graph.node for name in node.input}
    for node in [node for node in model.graph.node if node.op_type == "QuantizeLinear"]:
        model.graph.node.remove(node)
    for tensor in [tensor for tensor in model.graph.initializer if tensor.name not in used]:
        model.graph.initializer.remove(tensor)
    onnx.save(model, target)


class _Graph:
    """A graph with its constants by name."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.graph = graph
        self.tensors: dict[str, TensorProto] = {tensor.name: tensor for tensor in graph.initializer}

    def constant(self, name: str) -> NDArray[np.float32]:
        return np.asarray(numpy_helper.to_array(self.tensors[name])).astype(np.float32)

    def add(self, name: str, values: NDArray[np.float32]) -> str:
        name = f"{name}_float32"
        tensor = numpy_helper.from_array(np.asarray(values, np.float32, order="C"), name)
        self.graph.initializer.append(tensor)
        return name

    def replace(self, old: NodeProto, new: NodeProto) -> None:
        place = list(self.graph.node).index(old)
        self.graph.node.remove(old)
        self.graph.node.insert(place, new)

    def rename(self, old: str, new: str) -> None:
        for node in self.graph.node:
            for i, name in enumerate(node.input):
                if name == old:
                    node.input[i] = new

    def producer(self, name: str) -> NodeProto:
        found: NodeProto = next(node for node in self.graph.node if name in node.output)
        return found


def _attributes(node: NodeProto) -> dict[str, int]:
    return {each.name: each.i for each in node.attribute}


def _unpack(packed: NDArray[np.uint8], bits: int) -> NDArray[np.float32]:
    """Unsigned values of the last axis, the low half of a byte first, less their middle."""
    if bits == 4:
        packed = np.stack((packed & 15, packed >> 4), -1).reshape(*packed.shape[:-1], -1)
    return np.asarray(packed, np.float32) - np.float32(2 ** (bits - 1))


def _blocks(graph: _Graph, node: NodeProto) -> NDArray[np.float32]:
    """(N, K) weights of a symmetric MatMulNBits."""
    sizes = _attributes(node)
    packed = np.asarray(numpy_helper.to_array(graph.tensors[node.input[1]]))
    values = _unpack(packed, sizes["bits"])
    scales = graph.constant(node.input[2]).reshape(sizes["N"], -1, 1)
    return np.asarray((values * scales).reshape(sizes["N"], -1)[:, : sizes["K"]], np.float32)


def _table(graph: _Graph, node: NodeProto) -> NDArray[np.float32]:
    """(rows, width) of a symmetric GatherBlockQuantized."""
    scales = graph.constant(node.input[2])
    raw = np.asarray(numpy_helper.to_array(graph.tensors[node.input[0]]))
    sizes = _attributes(node)
    values = _unpack(raw, sizes.get("bits", 4)) if raw.dtype == np.uint8 else raw.astype(np.float32)
    return (values.reshape(len(scales), scales.shape[1], -1) * scales[..., None]).reshape(len(scales), -1)


def _linear(graph: _Graph, node: NodeProto) -> NDArray[np.float32]:
    """A DequantizeLinear of a constant, by tensor or by its first axis."""
    values = graph.constant(node.input[0])
    scale, zero = graph.constant(node.input[1]), graph.constant(node.input[2]) if len(node.input) > 2 else np.zeros(1)
    shape = (-1,) + (1,) * (values.ndim - 1) if scale.size > 1 else ()
    return np.asarray((values - zero.reshape(shape)) * scale.reshape(shape), np.float32)
