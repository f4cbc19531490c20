from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from netrika.cli import main
from netrika.paths import OVERRIDE


@pytest.fixture(autouse=True)
def _user_data(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))


def test_models_are_listed_as_text_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    assert "tiny  captioner  1  0.0 MB  en\n" in capsys.readouterr().out
    assert main(["models", "list", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert next(record for record in records if record["id"] == "tiny")["size"] == 4096


def test_a_model_is_shown_with_its_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", "tiny"]) == 0
    out = capsys.readouterr().out
    assert "tiny: A test.\n" in out
    assert "weights: weights.bin, 4096 bytes, sha256 " in out


def test_verifying_tells_a_whole_model_from_an_altered_and_a_missing_one(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "verify", "tiny"]) == 0
    assert "tiny: all 1 files are as they should be" in capsys.readouterr().out
    (model / "weights.bin").write_bytes(b"x")
    assert main(["models", "verify", "tiny"]) == 6
    (model / "weights.bin").unlink()
    assert main(["models", "verify"]) == 5
    assert "hint: " in capsys.readouterr().err


def test_an_unknown_model_is_missing() -> None:
    assert main(["models", "show", "none"]) == 5
    assert main(["describe", str(Path(__file__).parents[2] / "resources/samples/cat.jpg"), "--model", "none"]) == 5


def test_a_bad_manifest_is_told_and_the_others_are_listed(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (model.parent / "broken").mkdir()
    (model.parent / "broken" / "manifest.toml").write_text("id = ")
    assert main(["models", "list"]) == 6
    captured = capsys.readouterr()
    assert "tiny" in captured.out
    assert "broken" in captured.err


def test_the_doctor_finds_what_is_broken(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor"])
    out = capsys.readouterr().out
    for name in ("netrika", "python", "onnxruntime", "numpy", "pillow", "heic", "avif", "raqm", "device", "threads"):
        assert f"{name}: " in out
    assert "model tiny: ok, runs on cpu, " in out
    (model / "weights.bin").write_bytes(b"x")
    assert main(["doctor", "--json"]) == 6
    report = json.loads(capsys.readouterr().out)
    assert next(each for each in report["models"] if each["id"] == "tiny")["runs_on"] is None


def test_the_doctor_heeds_the_settings(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (model.parents[1] / "config.toml").write_text("threads = 3")
    main(["doctor"])
    out = capsys.readouterr().out
    assert "\nthreads: 3\n" in out
    assert "model tiny: ok, runs on cpu, 3 threads" in out


def test_without_onnxruntime_the_doctor_says_that_nothing_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "onnxruntime: onnxruntime cannot be loaded" in out
    assert "model tiny: ok" in out
    assert "runs on" not in out
