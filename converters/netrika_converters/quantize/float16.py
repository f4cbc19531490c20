"""Float16 storage of convolution weights, for networks that lose too much in int8."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def halve_convolution_weights(source: Path, target: Path) -> None:
    """Store convolution weights as float16 behind a Cast, which the runtime folds away when it loads the graph."""
    model = onnx.load(source)
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in [node for node in graph.node if node.op_type == "Conv"]:
        name = node.input[1]
        weights = np.asarray(numpy_helper.to_array(tensors[name]), np.float16)
        graph.initializer.remove(tensors[name])
        graph.initializer.append(numpy_helper.from_array(weights, f"{name}_half"))
        graph.node.insert(0, helper.make_node("Cast", [f"{name}_half"], [name], f"{name}_cast", to=TensorProto.FLOAT))
    onnx.save(model, target)
