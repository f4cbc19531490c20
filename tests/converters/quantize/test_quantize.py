from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from netrika_converters.captioner.encoder import MobileNetV2
from netrika_converters.captioner.export import export_decoder, export_encoder
from netrika_converters.captioner.model import Captioner, CaptionerConfig
from netrika_converters.quantize import gate
from netrika_converters.quantize.dequantize import to_float32
from netrika_converters.quantize.int4 import matmul_names, quantize_matmuls
from netrika_converters.quantize.int8 import correct_biases, input_means, quantize_convolutions
from netrika_converters.quantize.stored import halve_convolution_weights, quarter_convolution_weights


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    torch.manual_seed(0)
    model = Captioner(CaptionerConfig(vocabulary=512, layers=1)).eval()
    export_decoder(model.decoder, folder / "decoder.onnx")
    export_encoder(MobileNetV2().eval(), model.projector, folder / "encoder.onnx")
    return folder


def logits(path: Path) -> np.ndarray:
    rng = np.random.default_rng(0)
    feeds = {
        "visual": rng.normal(0, 1, (1, 49, 256)).astype(np.float32),
        "tokens": np.array([[7]]),
        "past": np.zeros((1, 2, 1, 4, 0, 64), np.float32),
    }
    return np.asarray(onnxruntime.InferenceSession(path).run(["logits"], feeds)[0])


def kinds(path: Path) -> list[str]:
    return [node.op_type for node in onnx.load(path).graph.node]


@pytest.mark.parametrize(("share_of_eight_bits", "error"), [(0.0, 0.2), (1.0, 0.1)])
def test_matrices_get_four_or_eight_bits(folder: Path, share_of_eight_bits: float, error: float) -> None:
    names = matmul_names(folder / "decoder.onnx")
    assert len(names) == 8  # seven of the block, one of the output layer
    target = folder / f"q{share_of_eight_bits}.onnx"
    quantize_matmuls(folder / "decoder.onnx", target, names[: int(share_of_eight_bits * 8)])
    assert kinds(target).count("MatMulNBits") == 8 and "GatherBlockQuantized" in kinds(target)
    exact, quantized = logits(folder / "decoder.onnx"), logits(target)
    assert np.linalg.norm(quantized - exact) / np.linalg.norm(exact) < error
    assert target.stat().st_size < 0.4 * (folder / "decoder.onnx").stat().st_size


def test_convolutions_become_int8(folder: Path) -> None:
    rng = np.random.default_rng(0)
    photos = rng.integers(0, 256, (4, 1, 224, 224, 3), np.uint8)
    quantize_convolutions(folder / "encoder.onnx", folder / "int8.onnx", ({"pixels": photo} for photo in photos))
    assert (folder / "int8.onnx").stat().st_size < 0.6 * (folder / "encoder.onnx").stat().st_size
    weights = {tensor.name: tensor for tensor in onnx.load(folder / "int8.onnx").graph.initializer}
    assert sum(tensor.data_type == onnx.TensorProto.INT8 and len(tensor.dims) == 4 for tensor in weights.values()) == 52


def test_a_clipped_convolution_is_rounded_over_the_range_that_the_clip_leaves(folder: Path) -> None:
    photos = np.random.default_rng(0).integers(0, 256, (4, 1, 224, 224, 3), np.uint8)
    quantize_convolutions(folder / "encoder.onnx", folder / "int8.onnx", ({"pixels": photo} for photo in photos))
    assert "Clip" not in kinds(folder / "int8.onnx")


def two_convolutions(path: Path) -> None:
    """Four channels into six, then each of the six on its own, kernel 3."""
    rng = np.random.default_rng(0)
    tensors = {"w0": (6, 4, 1, 1), "b0": (6,), "w1": (6, 1, 3, 3), "b1": (6,)}
    initializers = [
        onnx.numpy_helper.from_array(rng.normal(0, 1, shape).astype(np.float32), name)
        for name, shape in tensors.items()
    ]
    nodes = [
        onnx.helper.make_node("Conv", ["x", "w0", "b0"], ["m"], "wide"),
        onnx.helper.make_node("Conv", ["m", "w1", "b1"], ["y"], "deep", group=6, pads=[1, 1, 1, 1]),
    ]
    x, y = (
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, channels, 16, 16])
        for name, channels in (("x", 4), ("y", 6))
    )
    graph = onnx.helper.make_graph(nodes, "g", [x], [y], initializers)
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=10), path)


def test_corrected_biases_keep_the_means_of_channels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two_convolutions(tmp_path / "plain.onnx")
    rng = np.random.default_rng(1)
    feeds = [{"x": rng.normal(5, 1, (1, 4, 16, 16)).astype(np.float32)} for _ in range(8)]
    means = input_means(tmp_path / "plain.onnx", feeds)
    assert np.allclose(means["wide"], np.mean([feed["x"].mean((0, 2, 3)) for feed in feeds], 0))

    def drift(path: Path) -> float:
        exact, rounded = (onnxruntime.InferenceSession(each) for each in (tmp_path / "plain.onnx", path))
        moved = [rounded.run(None, feed)[0] - exact.run(None, feed)[0] for feed in feeds]
        return float(np.abs(np.mean(moved, (0, 1, 3, 4))).max())

    quantize_convolutions(tmp_path / "plain.onnx", tmp_path / "corrected.onnx", feeds)
    monkeypatch.setattr("netrika_converters.quantize.int8.correct_biases", lambda *_: None)
    quantize_convolutions(tmp_path / "plain.onnx", tmp_path / "raw.onnx", feeds)
    assert drift(tmp_path / "corrected.onnx") < 0.5 * drift(tmp_path / "raw.onnx")
    again = onnx.load(tmp_path / "raw.onnx")
    correct_biases(onnx.load(tmp_path / "plain.onnx"), again, means)
    assert again.SerializeToString() == onnx.load(tmp_path / "corrected.onnx").SerializeToString()


@pytest.mark.parametrize(
    ("store", "size", "apart"), [(halve_convolution_weights, 0.7, 0.01), (quarter_convolution_weights, 0.6, 0.03)]
)
def test_convolutions_with_stored_weights_stay_close(
    folder: Path, tmp_path: Path, store: Callable[[Path, Path], None], size: float, apart: float
) -> None:
    store(folder / "encoder.onnx", tmp_path / "stored.onnx")
    assert (tmp_path / "stored.onnx").stat().st_size < size * (folder / "encoder.onnx").stat().st_size
    feeds = {"pixels": np.random.default_rng(0).integers(0, 256, (1, 224, 224, 3), np.uint8)}
    exact, rounded = (
        np.asarray(onnxruntime.InferenceSession(path).run(None, feeds)[0])
        for path in (folder / "encoder.onnx", tmp_path / "stored.onnx")
    )
    assert np.linalg.norm(rounded - exact) / np.linalg.norm(exact) < apart


def test_the_gate_names_what_lost_too_much() -> None:
    before = {"en": np.full(50, 0.50), "ta": np.full(50, 0.40)}
    measured = gate.rows(before, {"en": np.full(50, 0.49), "ta": np.full(50, 0.37)}, {"en": 0.03}, 0.05)
    assert measured[0].passes and not measured[1].passes
    with pytest.raises(gate.Refused, match=r"^ta lost 7.5% of 5%$"):
        gate.climb(["int4"], lambda _: (measured, None), "CIDEr-D")
    assert "| ta | 0.400 | 0.370 | -7.5% | 0.0% | -5% |" in gate.table(measured, "CIDEr-D")


def test_precisions_are_tried_until_one_passes() -> None:
    tried = []

    def attempt(bits: int) -> tuple[list[gate.Row], str]:
        tried.append(bits)
        return [gate.Row("ta", 0.4, 0.4 if bits > 4 else 0.1, 0.05)], f"{bits} bits"

    precision, (row,), measured = gate.climb([4, 8, 16], attempt, "WRR")
    assert (precision, measured, tried) == (8, "8 bits", [4, 8]) and row.passes


def test_the_gate_refuses_by_the_bare_limit_and_tells_the_error() -> None:
    rng = np.random.default_rng(0)
    before = rng.normal(0.4, 0.2, 100)
    noisy = before - 0.06 * before.mean() + rng.normal(0, 0.2, 100)
    (row,) = gate.rows({"ta": before}, {"ta": noisy}, {}, 0.05)
    assert row.error > row.loss - row.allowed and not row.passes
    exact = gate.Row("en", 258 / 300, 255 / 300, 0.01 / (258 / 300))  # a point of a hundred, three crops of 300
    assert exact.loss > exact.allowed and exact.passes
    (better,) = gate.rows({"ta": before}, {"ta": before + 0.01}, {}, 0.05)
    assert better.passes


def test_a_quantized_graph_can_be_run_in_float32(folder: Path) -> None:
    quantize_matmuls(folder / "decoder.onnx", folder / "q.onnx", matmul_names(folder / "decoder.onnx")[:2])
    to_float32(folder / "q.onnx", folder / "plain.onnx")
    assert not {"MatMulNBits", "GatherBlockQuantized"} & set(kinds(folder / "plain.onnx"))
    quantized, plain = logits(folder / "q.onnx"), logits(folder / "plain.onnx")
    assert np.linalg.norm(plain - quantized) / np.linalg.norm(plain) < 0.03  # activations were rounded to int8


def test_a_graph_with_int8_convolutions_can_be_run_in_float32(folder: Path) -> None:
    photos = np.random.default_rng(0).integers(0, 256, (4, 1, 224, 224, 3), np.uint8)
    quantize_convolutions(folder / "encoder.onnx", folder / "int8.onnx", ({"pixels": photo} for photo in photos))
    to_float32(folder / "int8.onnx", folder / "plain_encoder.onnx")
    assert not {"QuantizeLinear", "DequantizeLinear"} & set(kinds(folder / "plain_encoder.onnx"))
    feeds = {"pixels": photos[0]}
    exact, plain = (
        np.asarray(onnxruntime.InferenceSession(folder / name).run(None, feeds)[0])
        for name in ("encoder.onnx", "plain_encoder.onnx")
    )
    assert np.linalg.norm(plain - exact) / np.linalg.norm(exact) < 0.2
