from __future__ import annotations

from fnmatch import fnmatchcase

import numpy as np
import pytest
import torch

from netrika_converters.captioner.calibrate import curve, pool_adjacent, rightness
from netrika_converters.captioner.captions import Caption
from netrika_converters.captioner.encoder import MobileNetV2
from netrika_converters.captioner.export import export_decoder, export_encoder
from netrika_converters.captioner.model import Captioner, CaptionerConfig
from netrika_converters.captioner.ship import LADDER, OUTPUT_LAYER, PROJECTOR
from netrika_converters.quantize.int4 import matmul_names


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("graphs")
    model = Captioner(CaptionerConfig(vocabulary=64, layers=2)).eval()
    torch.manual_seed(0)
    export_encoder(MobileNetV2().eval(), model.projector, folder / "encoder.onnx")
    export_decoder(model.decoder, folder / "decoder.onnx")
    return matmul_names(folder / "encoder.onnx") + matmul_names(folder / "decoder.onnx")


def matched(names: list[str], patterns: tuple[str, ...]) -> int:
    return sum(any(fnmatchcase(name, pattern) for pattern in patterns) for name in names)


def test_the_ladders_patterns_name_the_projector_and_the_output_layer(names: list[str]) -> None:
    assert len(names) == 8 + 15
    assert matched(names, (PROJECTOR,)) == 8 and matched(names, (OUTPUT_LAYER,)) == 1
    assert len(set(LADDER)) == len(LADDER)
    assert [matched(names, rung.eight_bits) for rung in LADDER] == [8, 9, 8, 9]


def test_rightness_is_the_share_of_content_words_that_a_reference_has() -> None:
    references = [Caption("1", "en", "Two dogs run in the snow"), Caption("1", "en", "A brown dog plays")]
    assert rightness("A brown dog in the grass", references, {"a", "in", "the"}) == pytest.approx(2 / 3)
    assert rightness("In the", references, {"in", "the"}) == 0.0


def test_pooling_makes_a_curve_rise() -> None:
    assert pool_adjacent(np.array([0.2, 0.6, 0.4, 0.9])).tolist() == pytest.approx([0.2, 0.5, 0.5, 0.9])


def test_a_curve_follows_likelihood() -> None:
    rng = np.random.default_rng(0)
    log_p = rng.uniform(-3, 0, 2000)
    x, y = curve(log_p, (rng.uniform(0, 1, 2000) < np.exp(log_p)).astype(float))
    assert x == sorted(x) and y == sorted(y)
    assert np.interp(-0.5, x, y) == pytest.approx(np.exp(-0.5), abs=0.1)
