from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from netrika import __version__
from netrika.cli import main

RunCli = Callable[..., subprocess.CompletedProcess[bytes]]
HEAVY = {"numpy", "onnxruntime", "PIL", "PySide6", "rich", "sentencepiece"}


def test_the_version_is_printed(run_cli: RunCli) -> None:
    done = run_cli("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"netrika {__version__}\n")


def test_nothing_heavy_is_imported_before_a_command_runs() -> None:
    code = f"import sys, netrika.cli as c; c.parser(); print({HEAVY!r} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "set()\n"


def test_the_help_ends_with_the_table_of_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "130  cancelled (Ctrl-C)" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["paint"],
        ["describe"],
        ["describe", "x", "--detail", "huge"],
        ["describe", "x", "--threads", "0"],
        ["describe", "x", "--threads", "257"],
        ["describe", "x", "--threads", "many"],
        ["describe", ""],
        ["describe", "x", "--lang", ""],
        ["describe", "x", "--output", ""],
        ["models"],
    ],
)
def test_wrong_usage_is_one_sentence_and_a_hint(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in lines] == ["netrika", "hint"]


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["--paint"], "netrika"),
        (["--paint", "languages"], "netrika"),
        (["paint"], "netrika"),
        (["read"], "netrika read"),
        (["read", "x", "--paint"], "netrika read"),
        (["languages", "x"], "netrika languages"),
        (["create", "a cat", "--count", "0"], "netrika create"),
        (["models"], "netrika models"),
        (["models", "list", "--paint"], "netrika models list"),
    ],
)
def test_wrong_usage_names_the_help_of_the_command_that_was_given(
    arguments: list[str], command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"hint: Run: {command} --help"


def test_languages_are_utf8_whatever_the_locale(run_cli: RunCli) -> None:
    lines = run_cli("languages").stdout.decode("utf-8").splitlines()
    assert len(lines) == 20
    assert "தமிழ்" in lines[10]
    records = [json.loads(line) for line in run_cli("languages", "--json").stdout.splitlines()]
    assert records[12] == {"code": "ur", "english": "Urdu", "endonym": "اردو", "script": "Arab", "direction": "rtl"}


def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "netrika", "languages"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name != "posix", reason="closes streams in a shell")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("languages >&-", 2),
        ("languages 2>&-", 0),
        ("describe - <&-", 3),
        ("paint 2>&-", 2),
        pytest.param(
            "doctor >/dev/full", 2, marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux's")
        ),
    ],
)
def test_closed_and_full_streams_are_no_internal_error(command: str, code: int) -> None:
    done = subprocess.run(f"{sys.executable} -m netrika {command}", shell=True, capture_output=True, check=False)
    assert done.returncode == code, done.stderr
    assert b"Error" not in done.stderr and b"Internal" not in done.stderr
    assert (b"Standard output cannot be written" in done.stderr) is (" >" in command)


@pytest.mark.skipif(os.name != "posix", reason="opens streams in a shell")
def test_a_standard_input_that_cannot_be_read_is_bad_input() -> None:
    command = f"{sys.executable} -m netrika describe - 0>/dev/null"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode().partition(":")[0]) == (3, "netrika")
    assert b"Standard input cannot be read" in done.stderr
