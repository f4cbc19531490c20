"""The whole way from files to descriptions, with the embedded captioner."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netrika.languages import LANGUAGES, Language, find, share_in_script

RunCli = Callable[..., subprocess.CompletedProcess[bytes]]
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
CAT = SAMPLES / "cat.jpg"
KEYS = ["file", "language", "caption", "confidence", "model", "device", "seconds"]


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode("utf-8").splitlines()]


def test_one_photo_gives_just_its_caption(run_cli: RunCli) -> None:
    done = run_cli("describe", CAT)
    assert done.returncode == 0, done.stderr
    (caption,) = done.stdout.decode().splitlines()
    assert share_in_script(caption, find("en")) == 1.0
    assert done.stderr == b""


def test_the_text_on_a_photo_is_told_behind_its_description(run_cli: RunCli) -> None:
    signs = SAMPLES.parent / "signs" / "signs.jpg"
    done = run_cli("describe", signs, CAT, "--text", "--lang", "ta", "--json")
    assert done.returncode == 0, done.stderr
    with_signs, without = (record["caption"] for record in records(done.stdout))
    assert "படத்தில் எழுதியிருப்பது: " in with_signs and "CHENNAI" in with_signs
    assert "எழுதியிருப்பது" not in without


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_answers_in_its_script(run_cli: RunCli, language: Language) -> None:
    done = run_cli("describe", CAT, "--lang", language.code, "--json")
    assert done.returncode == 0, done.stderr
    (record,) = records(done.stdout)
    assert list(record) == KEYS
    assert (record["language"], record["model"], record["device"]) == (language.code, "netrika-captioner", "cpu")
    assert share_in_script(record["caption"], language) >= 0.98
    assert 0 <= record["confidence"] <= 1
    assert record["seconds"] > 0


def test_a_folder_gives_a_named_line_each_in_order(run_cli: RunCli) -> None:
    done = run_cli("describe", SAMPLES, environment={"LC_ALL": "hi_IN.UTF-8"})
    names = [line.partition(": ")[0] for line in done.stdout.decode().splitlines()]
    assert names == sorted(map(str, SAMPLES.glob("*.jpg")))
    assert share_in_script(done.stdout.decode().partition(": ")[2].splitlines()[0], find("hi")) == 1.0


def test_standard_input_is_read(run_cli: RunCli) -> None:
    done = run_cli("describe", "-", "--json", input=CAT.read_bytes())
    assert records(done.stdout)[0]["file"] == "-"


def test_a_long_description_is_one_to_three_sentences(run_cli: RunCli) -> None:
    done = run_cli("describe", CAT, "--detail", "long", "--json")
    caption = records(done.stdout)[0]["caption"]
    assert 1 <= len([part for part in caption.split(". ") if part]) <= 3


def test_bad_files_are_reported_and_the_others_go_on(run_cli: RunCli, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "cut.jpg").write_bytes(CAT.read_bytes()[:5000])
    (tmp_path / "folder").mkdir()
    done = run_cli("describe", tmp_path / "empty.jpg", CAT, tmp_path / "cut.jpg", tmp_path / "folder", "--json")
    first, second, third, fourth = records(done.stdout)
    assert done.returncode == 8
    assert list(first) == list(third) == list(fourth) == ["file", "error", "hint"]
    assert second["file"] == str(CAT)
    plain = run_cli("describe", tmp_path / "empty.jpg", CAT)
    assert plain.returncode == 8
    assert plain.stderr.decode().startswith("netrika: ")
    assert len(plain.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["none.jpg"], 3),
        ([CAT, "--lang", "tlh"], 4),
        ([CAT, "--model", "none"], 5),
        ([CAT, "--output", "none/out.txt"], 2),
        (["none.jpg", "none.jpg"], 3),
    ],
)
def test_each_failure_has_its_exit_code(run_cli: RunCli, tmp_path: Path, arguments: list[Any], code: int) -> None:
    done = run_cli("describe", *arguments, cwd=tmp_path)
    assert done.returncode == code
    assert done.stdout == b""
    assert done.stderr.decode().splitlines()[-1].startswith("hint: ")


def test_an_altered_model_is_not_used(run_cli: RunCli, model: Path) -> None:
    (model / "weights.bin").write_bytes(bytes(4096))
    assert run_cli("describe", CAT, "--model", "tiny").returncode == 6


def test_a_bad_settings_file_is_wrong_usage(run_cli: RunCli, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "config.toml").write_text('lang = "tlh"')
    assert run_cli("describe", CAT).returncode == 2
    assert run_cli("--version").returncode == 0


def test_a_missing_model_that_the_settings_file_asks_for_is_told_with_the_file(run_cli: RunCli, tmp_path: Path) -> None:
    config = tmp_path / "data" / "config.toml"
    config.parent.mkdir()
    config.write_text('model = "gone"')
    for question in ([], ["--ask", "What is it?"]):
        done = run_cli("describe", CAT, *question)
        sentence, hint = done.stderr.decode().splitlines()
        assert (done.returncode, sentence) == (5, "netrika: There is no model 'gone' here.")
        assert hint == f"hint: The settings file asks for it: {config}. Run: netrika models list"
    assert b"settings file" not in run_cli("describe", CAT, "--model", "gone").stderr


def test_results_go_to_a_file_whole(run_cli: RunCli, tmp_path: Path) -> None:
    out = tmp_path / "captions.jsonl"
    done = run_cli("describe", SAMPLES, "--json", "--output", out)
    assert (done.returncode, done.stdout) == (0, b"")
    assert len(records(out.read_bytes())) == len(list(SAMPLES.glob("*.jpg")))
    assert not out.with_name("captions.jsonl.part").exists()


def test_the_short_option_names_the_output_file_too(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("describe", CAT, "-o", tmp_path / "caption.txt")
    assert (done.returncode, done.stdout) == (0, b"")
    assert len((tmp_path / "caption.txt").read_text("utf-8").splitlines()) == 1


def test_a_failure_leaves_the_old_output_as_it_was(run_cli: RunCli, tmp_path: Path) -> None:
    out = tmp_path / "captions.txt"
    out.write_text("precious")
    assert run_cli("describe", CAT, "--model", "none", "--output", out).returncode == 5
    assert out.read_text() == "precious"


def test_an_output_file_outlives_a_run_in_which_all_failed_unless_errors_are_results(
    run_cli: RunCli, tmp_path: Path
) -> None:
    out = tmp_path / "captions.txt"
    out.write_text("precious")
    assert run_cli("describe", tmp_path / "none.jpg", "--output", out).returncode == 3
    assert out.read_text() == "precious"
    assert run_cli("describe", tmp_path / "none.jpg", "--output", out, "--json").returncode == 3
    assert list(records(out.read_bytes())[0]) == ["file", "error", "hint"]
    assert list(tmp_path.glob("*.part")) == []


def test_results_never_replace_a_photo(run_cli: RunCli, tmp_path: Path) -> None:
    photo = tmp_path / "cat.jpg"
    photo.write_bytes(CAT.read_bytes())
    for source in (photo, tmp_path):
        done = run_cli("describe", source, "--output", photo)
        assert done.returncode == 2
        assert b"--output names a file" in done.stderr
    assert photo.read_bytes() == CAT.read_bytes()
    assert list(tmp_path.glob("*.part")) == []


def test_an_empty_standard_input_is_told_by_its_name(run_cli: RunCli) -> None:
    done = run_cli("describe", "-", input=b"")
    assert done.stderr == b"netrika: Standard input is empty.\nhint: Pipe a photo in.\n"
    assert run_cli("describe", "-", input=b"text").stderr.startswith(b"netrika: Standard input is not an image")


@pytest.mark.skipif(os.name != "posix", reason="names with line ends")
def test_control_characters_of_names_are_escaped_for_people_but_not_in_json(run_cli: RunCli, tmp_path: Path) -> None:
    name = tmp_path / "a\nb\x1b[31m.jpg"
    done = run_cli("describe", name)
    assert done.stderr.splitlines()[0].endswith(b"a\\nb\\x1b[31m.jpg does not exist.")
    assert records(run_cli("describe", name, "--json").stdout)[0]["file"] == str(name)


def test_an_unusual_name_is_a_failed_file(run_cli: RunCli) -> None:
    done = run_cli("describe", "n" * 300)
    assert done.returncode == 3
    assert b"File name too long" in done.stderr


def test_a_language_the_model_lacks_is_told_before_any_photo_is_read(run_cli: RunCli, model: Path) -> None:
    assert run_cli("describe", "none.jpg", "--model", "none").returncode == 5
    assert run_cli("describe", "none.jpg", "--model", "tiny", "--lang", "ta").returncode == 4
    assert run_cli("describe", "none.jpg", "--model", "tiny", "--lang", "en").returncode == 3


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_keeps_what_was_done(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number:03}.jpg").symlink_to(CAT)
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "netrika", "describe", str(tmp_path), "--json", "--output", str(out)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while not any(part.stat().st_size for part in tmp_path.glob("out.jsonl.*.part")) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert not out.exists()
    assert 1 <= len(records((tmp_path / "out.jsonl.part").read_bytes())) < 200


def test_questions_are_answered_by_a_model_that_talks(run_cli: RunCli, talker_data: Path) -> None:
    own = {"NETRIKA_DATA": str(talker_data)}
    asking = ("describe", CAT, SAMPLES / "coffee.jpg", "--model", "tiny-talker", "--ask", "What is it?")
    done = run_cli(*asking, environment=own)
    assert done.returncode == 0 and len(done.stdout.decode().splitlines()) == 1 and done.stderr == b""
    (record,) = records(run_cli(*asking, "--json", environment=own).stdout)
    assert list(record) == ["files", "question", "language", "answer", "confidence", "model", "device", "seconds"]
    assert record["files"] == [str(CAT), str(SAMPLES / "coffee.jpg")] and record["question"] == "What is it?"
    assert record["answer"] == done.stdout.decode().strip()
    done = run_cli("describe", CAT, "--ask", "What is it?")
    assert done.returncode == 2 and b"models list --available" in done.stderr


def test_a_model_that_talks_describes_like_any_other(run_cli: RunCli, talker_data: Path) -> None:
    done = run_cli("describe", CAT, "--model", "tiny-talker", "--json", environment={"NETRIKA_DATA": str(talker_data)})
    (record,) = records(done.stdout)
    assert list(record) == KEYS and record["model"] == "tiny-talker" and record["caption"]
