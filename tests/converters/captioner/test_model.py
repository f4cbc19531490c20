from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from torch.nn import functional as F

from netrika_converters.captioner.decode import greedy
from netrika_converters.captioner.encoder import FEATURES, GRID, MobileNetV2
from netrika_converters.captioner.export import export_decoder, export_encoder
from netrika_converters.captioner.loss import linear_cross_entropy
from netrika_converters.captioner.model import VISUAL_TOKENS, Captioner, CaptionerConfig

CONFIG = CaptionerConfig(vocabulary=64, layers=2, dropout=0.0)


@pytest.fixture
def model() -> Captioner:
    torch.manual_seed(0)
    return Captioner(CONFIG).eval()


def test_captions_packed_behind_one_photo_do_not_see_each_other(model: Captioner) -> None:
    features = torch.randn(1, VISUAL_TOKENS, FEATURES)
    first, second = torch.tensor([[5, 6, 7]]), torch.tensor([[8, 9]])
    packed = model(
        features, torch.cat((first, second), 1), torch.tensor([[1, 1, 1, 2, 2]]), torch.tensor([[0, 1, 2, 0, 1]])
    )
    alone = model(features, second, torch.tensor([[1, 1]]), torch.tensor([[0, 1]]))
    assert torch.allclose(packed[:, 3:], alone, atol=1e-5)


def test_chunked_loss_and_gradients_equal_the_plain_ones() -> None:
    torch.manual_seed(0)
    targets = torch.randint(0, 50, (600,))
    results = []
    for fused in (True, False):
        torch.manual_seed(1)
        hidden, weight = torch.randn(600, 8, requires_grad=True), torch.randn(50, 8, requires_grad=True)
        if fused:
            loss = linear_cross_entropy(hidden, weight, targets, 0.1)
        else:
            loss = F.cross_entropy(hidden @ weight.T, targets, label_smoothing=0.1)
        loss.backward()  # type: ignore[no-untyped-call]
        results.append((loss, hidden.grad, weight.grad))
    for left, right in zip(*results, strict=True):
        assert left is not None and right is not None
        assert torch.allclose(left, right, atol=1e-5)


def test_encoder_gives_a_seven_by_seven_map() -> None:
    with torch.inference_mode():
        assert MobileNetV2().eval()(torch.zeros(1, 3, 224, 224)).shape == (1, FEATURES, GRID, GRID)


def test_exported_graphs_agree_with_torch(model: Captioner, tmp_path: Path) -> None:
    encoder = MobileNetV2().eval()
    export_encoder(encoder, model.projector, tmp_path / "encoder.onnx")
    export_decoder(model.decoder, tmp_path / "decoder.onnx")
    pixels = np.random.default_rng(0).integers(0, 256, (1, 224, 224, 3), np.uint8)
    (visual,) = onnxruntime.InferenceSession(tmp_path / "encoder.onnx").run(None, {"pixels": pixels})
    with torch.inference_mode():
        features = encoder(torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 127.5 - 1).flatten(2).transpose(1, 2)
        assert np.abs(model.projector(features).numpy() - visual).max() < 1e-3
        expected = greedy(model, features, language_id=4, longest=6)[0]
    step = onnxruntime.InferenceSession(tmp_path / "decoder.onnx")
    past = np.zeros((2, 2, 1, 4, 0, 64), np.float32)
    token, said = 4, []
    for _ in range(6):
        logits, past = step.run(None, {"visual": visual, "tokens": np.array([[token]]), "past": past})
        visual = np.zeros((1, 0, CONFIG.width), np.float32)
        token = int(logits.argmax())
        said.append(token)
    assert said[: len(expected)] == expected
    assert past.shape == (2, 2, 1, 4, VISUAL_TOKENS + 6, 64)


def test_captions_decoded_together_are_those_decoded_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    model = Captioner(CaptionerConfig(vocabulary=8, layers=1)).eval()
    output = torch.randn(256, 8)
    monkeypatch.setattr(model.decoder, "logits", lambda hidden: hidden @ output)
    features = torch.randn(12, 49, 1280)
    together = greedy(model, features, language_id=4, longest=9)
    assert together == [greedy(model, features[i : i + 1], language_id=4, longest=9)[0] for i in range(12)]
    assert len({len(caption) for caption in together}) > 1
