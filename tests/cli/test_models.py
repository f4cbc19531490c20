from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from netrika import paths
from netrika.cli import main
from netrika.paths import OVERRIDE
from netrika.services import pool


@pytest.fixture(autouse=True)
def _user_data(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))


def test_models_are_listed_as_text_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    assert "tiny  captioner  1  0.0 MB  en\n" in capsys.readouterr().out
    assert main(["models", "list", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert next(record for record in records if record["id"] == "tiny")["size"] == 4096


def test_a_model_whose_files_are_missing_is_listed_as_such(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (model / "weights.bin").unlink()
    assert main(["models", "list"]) == 0
    assert "tiny  captioner  1  0.0 MB  en  (files are missing or cut short)\n" in capsys.readouterr().out


def test_a_machine_too_small_for_a_model_is_told_before_it_is_fetched(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pool, "total_ram_mb", lambda: 2000)
    monkeypatch.setenv("NETRIKA_OFFLINE", "1")
    assert main(["models", "pull", "gemma-3-4b"]) == 9
    assert "netrika: gemma-3-4b needs " in capsys.readouterr().err
    assert main(["doctor"]) == 0


def test_a_model_is_shown_with_its_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", "tiny"]) == 0
    out = capsys.readouterr().out
    assert "tiny: A test.\n" in out
    assert "weights: weights.bin, 4096 bytes, sha256 " in out


def test_verifying_tells_a_whole_model_from_an_altered_and_a_missing_one(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "verify", "tiny"]) == 0
    captured = capsys.readouterr()
    assert "tiny: all 1 files are as they should be" in captured.out
    assert captured.err == "Verifying tiny: 100% of 0 MB\n"
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
    for name in "netrika python onnxruntime numpy pillow heic avif raqm tesseract threads".split():
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


def test_without_a_model_verifying_fails_and_listing_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "models_folders", lambda: (tmp_path / "none",))
    assert main(["models", "verify"]) == 5
    assert "hint: Install Netrika again" in capsys.readouterr().err
    assert main(["models", "list"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "netrika: no model is installed.\n")


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ('family = "captioner"', 'family = "painter"', "cannot run"),
        ("beams = 1", 'beams = "many"', "In the captioner's manifest 'beams' cannot be used."),
    ],
)
def test_a_manifest_that_no_engine_understands_is_found(
    model: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, problem: str
) -> None:
    manifest = model / "manifest.toml"
    manifest.write_text(manifest.read_text("utf-8").replace(before, after), "utf-8")
    assert main(["models", "verify", "tiny"]) == 6
    assert problem in capsys.readouterr().err
    assert main(["doctor"]) == 6
    assert problem in capsys.readouterr().out


def test_the_doctor_names_a_broken_manifest_and_goes_on_after_a_bad_setting(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (model / "manifest.toml").write_text("id = ")
    settings = model.parents[1] / "config.toml"
    settings.write_text("threads = 0")
    assert main(["doctor"]) == 2
    out = capsys.readouterr().out
    assert f"\nsettings: {settings}\nsettings problem: In the settings file, 'threads' must be" in out
    assert f"\ndata: {model.parents[1]}\n" in out
    assert "\nproviders: CPUExecutionProvider\n" in out
    assert "\nmodel tiny: " in out


def test_models_are_bundled_removed_and_added_again(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "tiny.netrika"
    assert main(["models", "bundle", str(bundle), "tiny"]) == 0
    assert capsys.readouterr().out == f"{bundle}: {bundle.stat().st_size} bytes\n"
    assert main(["models", "bundle", str(tmp_path / "tiny.zip"), "tiny"]) == 2
    assert f"Name it {bundle}" in capsys.readouterr().err
    assert main(["models", "remove", "tiny", "netrika-reader"]) == 2 and not model.exists()
    assert "tiny is removed\n" in capsys.readouterr().out
    assert main(["models", "remove", "tiny", "none"]) == 5
    assert "'tiny'" in (told := capsys.readouterr().err) and "'none'" in told
    assert main(["models", "import", str(tmp_path / "none"), str(bundle)]) == 3
    captured = capsys.readouterr()
    assert captured.out == f"tiny is in {model}\n" and "none does not exist" in captured.err
    assert f"Adding {bundle}: 100% of 0 MB" in captured.err  # in lines, as no bar can be drawn
    assert main(["models", "verify", "tiny"]) == 0


def test_the_path_of_models_is_told(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "path"]) == 0
    assert main(["models", "path", "tiny"]) == 0
    assert capsys.readouterr().out == f"{model.parent}\n{model}\n"
    assert main(["models", "path", "none"]) == 5


def test_only_what_the_catalogue_has_is_pulled(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "pull", "none"]) == 5
    assert main(["models", "repair", "tiny"]) == 0
    assert "tiny: all 1 files are as they should be" in capsys.readouterr().out
    monkeypatch.setenv("NETRIKA_OFFLINE", "1")
    assert main(["models", "pull", "qwen3-vl-2b"]) == 9
    assert "stay offline" in capsys.readouterr().err


def test_a_models_licence_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", "netrika-reader", "--licence"]) == 0
    assert "Apache License" in capsys.readouterr().out
    assert main(["models", "show", "gemma-3-4b", "--licence"]) == 0
    assert "The text is not here (Gemma)" in capsys.readouterr().out
    assert main(["models", "show", "gemma-3-4b"]) == 0
    assert "https://ai.google.dev/gemma/terms" in capsys.readouterr().out


def test_a_stranger_cannot_write_on_the_terminal(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (model / "card.md").write_text("\x1b[2J# Card", "utf-8")
    text = (model / "manifest.toml").read_text("utf-8").replace("A test.", "A \\u001b[31mtest.")
    (model / "manifest.toml").write_text(text, "utf-8")
    for command in (["show", "tiny"], ["list"]):
        assert main(["models", *command]) == 0
        assert "\x1b" not in capsys.readouterr().out


def test_what_can_be_pulled_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list", "--available"]) == 0
    assert "qwen3-vl-2b: Describes photos" in capsys.readouterr().out
    assert main(["models", "list", "--available", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len({record["id"] for record in records}) == len(records) == 6
    assert all(record["licence"] and record["ram_mb"] * 1e6 > record["size"] for record in records)
