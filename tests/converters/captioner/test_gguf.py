"""The embedded captioner in both runtimes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netrika import imaging, paths
from netrika.catalog import store
from netrika.engines.captioner import Captioner
from netrika.engines.context import Unattended
from netrika.errors import ModelCorrupt, ModelMissing
from netrika.runtime.device import Device
from netrika_converters.quantize.gguf import interleaved

pytest.importorskip("llama_cpp", reason="llama-cpp-python is missing (make gguf)")

from netrika.runtime.gguf_decoder import LlamaDecoder
from netrika_converters.captioner.gguf import DECODER, convert

SAMPLES = sorted((paths.resources() / "samples").glob("*.jpg"))


def captioner(folder: Path) -> Captioner:
    model = store.read(folder)
    store.check(model)
    return Captioner(model.manifest.spec, model.files, Device(1))


@pytest.fixture(scope="module")
def graph() -> Captioner:
    return captioner(paths.shipped("models") / "netrika-captioner")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("models") / "netrika-captioner-gguf"
    convert(paths.shipped("models") / "netrika-captioner", made, "q8_0")
    return made


@pytest.fixture(scope="module")
def llama(folder: Path) -> Captioner:
    return captioner(folder)


def test_both_runtimes_say_the_same(graph: Captioner, llama: Captioner) -> None:
    assert llama.providers == graph.providers == ("CPUExecutionProvider",)
    same = []
    for photo in SAMPLES:
        visual = graph.encode(imaging.load(photo, photo.name, 896))
        for language in ("en", "ta", "ur"):
            voice = graph.spec.voices[language]
            both = [engine.search(visual, voice, Unattended())[0] for engine in (graph, llama)]
            same.append(both[0].tokens == both[1].tokens)
            assert abs(both[0].mean_log_p - both[1].mean_log_p) < 0.3 or not same[-1]
    assert np.mean(same) >= 0.8


def test_beams_go_on_from_whichever_was_there_before(graph: Captioner, llama: Captioner) -> None:
    visual = graph.encode(imaging.load(SAMPLES[0], "photo", 896))
    voice = graph.spec.voices["en"]
    steps = []
    for engine in (graph, llama):
        first, step = engine.start(visual, voice)
        best = np.argsort(-first)[:3]
        steps.append(
            [
                step(np.array(tokens), np.array(parents))
                for tokens, parents in (
                    (best, [0, 0, 0]),
                    ([50, 60, 70, 80], [2, 0, 0, 1]),
                    ([90, 95], [3, 0]),
                )
            ]
        )
    for ours, theirs in zip(*steps, strict=True):
        for a, b in zip(ours, theirs, strict=True):
            assert np.corrcoef(a, b)[0, 1] > 0.995


def test_what_does_not_fit_is_told(folder: Path, tmp_path: Path) -> None:
    decoder = LlamaDecoder(folder / DECODER, Device(1), 82, 2)
    with pytest.raises(ModelCorrupt, match="is 256 wide"):
        decoder.start(np.zeros((4, 128), np.float32))
    decoder.close()
    with pytest.raises(ModelMissing):
        LlamaDecoder(tmp_path / "none.gguf", Device(1), 82, 2)
    (tmp_path / "bad.gguf").write_bytes(b"GGUF and no more")
    with pytest.raises(ModelCorrupt, match="does not run"):
        LlamaDecoder(tmp_path / "bad.gguf", Device(1), 82, 2)


def test_rows_of_a_pair_come_to_lie_side_by_side() -> None:
    rows = np.arange(8, dtype=np.float32)[:, None]
    assert interleaved(rows, heads=2)[:, 0].tolist() == [0, 2, 1, 3, 4, 6, 5, 7]
