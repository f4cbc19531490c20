from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from netrika.errors import Cancelled, ModelCorrupt, ModelMissing
from netrika.runtime import onnx as ort_sessions
from netrika.runtime.device import CPU, Device
from netrika.runtime.onnx import PREFERRED, OrtSession, default_providers


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """Make a graph of y = x + x and z = x * x."""
    x, y, z = (helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n"]) for name in "xyz")
    nodes = [helper.make_node("Add", ["x", "x"], ["y"]), helper.make_node("Mul", ["x", "x"], ["z"])]
    model = helper.make_model(
        helper.make_graph(nodes, "g", [x], [y, z]), opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )
    onnx.save(model, tmp_path / "graph.onnx")
    return tmp_path / "graph.onnx"


def test_a_session_returns_the_outputs_asked_for(graph: Path) -> None:
    session = OrtSession(graph, Device(1))
    x = np.array([1, 2, 3], np.float32)
    (z,) = session.run({"x": x}, ["z"])
    assert z.tolist() == [1, 4, 9]
    assert len(session.run({"x": x})) == 2
    assert session.providers == ("CPUExecutionProvider",)
    session.close()


def test_cancelling_stops_one_run_and_the_session_stays_usable(graph: Path) -> None:
    session = OrtSession(graph, Device(1))
    x = np.ones(3, np.float32)
    session.cancel()
    with pytest.raises(Cancelled):
        session.run({"x": x})
    assert session.run({"x": x}, ["y"])[0].tolist() == [2, 2, 2]


def test_a_file_that_is_no_graph_is_a_corrupt_model(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"not a graph")
    with pytest.raises(ModelCorrupt, match=r"^bad\.onnx does not run: [^\n]*\.$"):
        OrtSession(tmp_path / "bad.onnx", Device(1))
    with pytest.raises(ModelMissing):
        OrtSession(tmp_path / "none.onnx", Device(1))
    assert capfd.readouterr().err == ""


def test_wrong_feeds_are_a_corrupt_model(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ModelCorrupt):
        OrtSession(graph, Device(1)).run({"x": np.ones((2, 2), np.float32)})
    assert capfd.readouterr().err == ""


def test_the_cpu_is_always_there() -> None:
    assert CPU in default_providers()


def test_importing_the_session_loads_no_onnxruntime() -> None:
    code = "import sys, netrika.runtime.onnx; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class Played:
    """What stands for onnxruntime's session on a machine with a GPU: `works` says whether that can be used."""

    def __init__(self, works: bool) -> None:
        self.works, self.asked = works, list[list[str]]()

    def __call__(self, path: str, options: object, providers: list[str], **_: object) -> SimpleNamespace:
        self.asked.append(providers)
        if providers[0] != CPU and not self.works:
            raise RuntimeError("no GPU is found")
        return SimpleNamespace(get_providers=lambda: providers)


@pytest.mark.parametrize("works", [True, False])
def test_a_gpu_is_used_where_there_is_one_and_its_lack_is_told_once(
    graph: Path, works: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    played = Played(works)
    monkeypatch.setattr(onnxruntime, "InferenceSession", played)
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["TensorrtExecutionProvider", *PREFERRED])
    for forgetful in (ort_sessions.default_providers, ort_sessions._warn_of_the_cpu):
        forgetful.cache_clear()
    try:
        sessions = [OrtSession(graph, Device(1)) for _ in range(2)]
        assert {session.providers for session in sessions} == {PREFERRED if works else (CPU,)}
        assert played.asked[0] == list(PREFERRED)
        assert len([each for each in caplog.messages if "models run on the CPU" in each]) == (0 if works else 1)
        assert OrtSession(graph, Device(1, (CPU,))).providers == (CPU,)
    finally:
        for forgetful in (ort_sessions.default_providers, ort_sessions._warn_of_the_cpu):
            forgetful.cache_clear()
