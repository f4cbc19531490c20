from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from netrika.engines.context import Unattended
from netrika.engines.crop_reader import AttentionSpec
from netrika.engines.detector import Detector as DetectorEngine
from netrika.engines.detector import DetectorSpec
from netrika.engines.recognizer import Recognizer as RecognizerEngine
from netrika.engines.recognizer import RecognizerSpec
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession
from netrika_converters.reader.decoder import LONGEST_LABEL
from netrika_converters.reader.detector import Detector, DetectorConfig
from netrika_converters.reader.export import (
    BytesToLogits,
    BytesToProbability,
    export_decoder,
    export_detector,
    export_recognizer,
)

from .conftest import Taught

ONE = Device(threads=1)
SPEC = DetectorSpec(
    graph="netrika",
    threshold=0.3,
    least_score=0.5,
    shrink_ratio=0.4,
    least_px=4,
    whole_mp=1.0,
    largest_mp=1.0,
    tile_px=128,
    overlap_px=32,
)


@pytest.fixture(scope="module")
def detector() -> Detector:
    torch.manual_seed(0)
    return Detector(DetectorConfig(widths=(8, 8, 16, 16, 16), pyramid=16)).eval()


@pytest.mark.parametrize(("count", "width"), [(1, 64), (5, 224), (3, 768)])
def test_the_recognizers_graph_agrees_with_torch_at_other_sizes(
    taught: Taught, tmp_path: Path, count: int, width: int
) -> None:
    model = taught.model.cpu()
    export_recognizer(model, tmp_path / "recognizer.onnx")
    crops = np.random.default_rng(0).integers(0, 256, (count, 1, 64, width), np.uint8)
    made = OrtSession(tmp_path / "recognizer.onnx", ONE).run({"crops": crops}, ("logits", "columns"))
    with torch.inference_mode():
        expected = [each.numpy() for each in BytesToLogits(model)(torch.from_numpy(crops))]
    for own, other in zip(made, expected, strict=True):
        assert own.shape == other.shape and np.abs(own - other).max() < 1e-3


@pytest.mark.parametrize(("count", "places", "columns"), [(1, 1, 8), (5, 41, 28), (3, 4, 96)])
def test_the_attention_decoders_graph_agrees_with_torch_at_other_sizes(
    taught: Taught, tmp_path: Path, count: int, places: int, columns: int
) -> None:
    model = taught.model.cpu()
    export_decoder(model, tmp_path / "decoder.onnx")
    rng = np.random.default_rng(0)
    labels = rng.integers(0, model.config.classes, (count, places))
    seen = rng.normal(size=(count, columns, model.config.width)).astype(np.float32)
    (logits,) = OrtSession(tmp_path / "decoder.onnx", ONE).run({"labels": labels, "columns": seen}, ("logits",))
    with torch.inference_mode():
        expected = model.decoder(torch.from_numpy(labels), torch.from_numpy(seen)).numpy()
    assert logits.shape == expected.shape and np.abs(logits - expected).max() < 1e-3


@pytest.mark.parametrize(("height", "width"), [(32, 32), (160, 96), (64, 224)])
def test_the_detectors_graph_agrees_with_torch_at_other_sizes(
    detector: Detector, tmp_path: Path, height: int, width: int
) -> None:
    export_detector(detector, tmp_path / "detector.onnx")
    pixels = np.random.default_rng(0).integers(0, 256, (1, height, width, 3), np.uint8)
    (probability,) = OrtSession(tmp_path / "detector.onnx", ONE).run({"pixels": pixels}, ("probability",))
    with torch.inference_mode():
        expected = BytesToProbability(detector)(torch.from_numpy(pixels)).numpy()
    assert probability.shape == (1, height, width) and np.abs(probability - expected).max() < 1e-3


@pytest.mark.parametrize("attention", [None, AttentionSpec(0.0, 0.5, LONGEST_LABEL), AttentionSpec(0.0, 1.0, 20)])
def test_the_app_reads_what_a_recognizer_was_taught(
    taught: Taught, tmp_path: Path, attention: AttentionSpec | None
) -> None:
    export_recognizer(taught.model.cpu(), tmp_path / "recognizer.onnx")
    export_decoder(taught.model, tmp_path / "decoder.onnx")
    spec = RecognizerSpec(tuple(taught.alphabet.characters), 768, 1024, attention)
    engine = RecognizerEngine(spec, tmp_path / "recognizer.onnx", ONE, tmp_path / "decoder.onnx")
    lines = engine.run([crop.pixels for crop in taught.crops], Unattended())
    engine.close()
    assert [line.text for line in lines] == [crop.text for crop in taught.crops]
    assert min(line.confidence for line in lines) > 0.5


def test_the_app_sees_photos_of_any_size_in_tiles(detector: Detector, tmp_path: Path) -> None:
    export_detector(detector, tmp_path / "detector.onnx")
    engine = DetectorEngine(SPEC, tmp_path / "detector.onnx", ONE)
    pixels = np.random.default_rng(0).integers(0, 256, (100, 200, 3), np.uint8)
    probability = engine.probability(pixels, Unattended())
    padded = np.pad(pixels[:, :128], ((0, 28), (0, 0), (0, 0)), mode="edge")[None]
    with torch.inference_mode():
        expected = BytesToProbability(detector)(torch.from_numpy(padded)).numpy()[0]
    assert probability.shape == (100, 200)
    assert np.abs(probability[:, :72] - expected[:100, :72]).max() < 1e-3  # the second tile begins at 72
    assert isinstance(engine.run(pixels, Unattended()), list)
    engine.close()
