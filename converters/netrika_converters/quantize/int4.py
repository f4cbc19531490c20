"""Four-bit and eight-bit weights for the matrix products and embeddings of an ONNX graph (RTN, block 32)."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import onnx
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

BLOCK = 32
INT8_ACTIVATIONS = 4  # onnxruntime's accuracy level that multiplies in int8, the fast one on a CPU


def quantize_matmuls(source: Path, target: Path, eight_bits: Collection[str] = ()) -> None:
    """Quantize every Gather, and every MatMul with constant weights; `eight_bits` names the costly ones of these.

    MatMulNBits stores blocks of 32 along K, symmetric, and is run at accuracy level 4; Gather becomes
    GatherBlockQuantized.
    """
    model = onnx.load(source)
    if eight_bits:
        others = [node.name for node in model.graph.node if node.op_type == "MatMul" and node.name not in eight_bits]
        model = _pass(model, 8, ("MatMul",), others)
    model = _pass(model, 4, ("MatMul", "Gather"), ())
    onnx.save(model, target)


def matmul_names(path: Path) -> list[str]:
    """The names of a graph's MatMul nodes that have constant weights."""
    graph = onnx.load(path).graph
    constants = {tensor.name for tensor in graph.initializer}
    return [node.name for node in graph.node if node.op_type == "MatMul" and node.input[1] in constants]


def _pass(model: onnx.ModelProto, bits: int, kinds: tuple[str, ...], excluded: Collection[str]) -> onnx.ModelProto:
    quantizer = MatMulNBitsQuantizer(
        model,
        bits=bits,
        block_size=BLOCK,
        is_symmetric=True,
        accuracy_level=INT8_ACTIVATIONS,
        nodes_to_exclude=list(excluded),
        op_types_to_quantize=kinds,
    )
    quantizer.process()
    quantized: onnx.ModelProto = quantizer.model.model
    return quantized
