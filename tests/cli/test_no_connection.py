"""No command but `models pull` and `repair` opens a connection: seen by the system calls that it makes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from netrika.engines.context import Unattended
from netrika.services import models

ROOT = Path(__file__).parents[2]
CAT, SIGNS = ROOT / "resources" / "samples" / "cat.jpg", ROOT / "resources" / "signs" / "signs.jpg"
ALONE = ["unshare", "--net", "--map-root-user"]  # in a network namespace without interfaces
INTERNET = re.compile(rb"(connect|sendto|sendmsg|bind)\(.*AF_INET")


def can(*command: str) -> bool:
    """Tell whether a command runs here."""
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def traced() -> list[str]:
    """What to put before a command: a namespace of its own where that can be, and a trace of what it calls."""
    if not can("strace", "-f", "true"):
        pytest.skip("strace is missing, or may not trace")
    return [*(ALONE if can(*ALONE, "true") else []), "strace", "-f", "-e", "trace=network", "-o"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["describe", str(CAT)],
        ["describe", str(CAT), "--model", "tiny-talker", "--ask", "What is it?"],
        ["read", str(SIGNS)],
        ["create", "cat", "-o", "cat.png"],
        ["doctor"],
        ["languages"],
        ["models", "list", "--available"],
        ["models", "show", "qwen3-vl-2b"],
        ["models", "verify"],
        ["models", "scan"],
        ["models", "bundle", "talker.netrika", "tiny-talker"],
        ["models", "import", "talker.netrika"],
    ],
    ids=lambda arguments: " ".join(arguments[:2] if arguments[0] == "models" else arguments[:1]),
)
def test_no_connection_is_tried(
    traced: list[str],
    arguments: list[str],
    talker_data: Path,
    generator_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = generator_data if arguments[0] == "create" else talker_data
    if "import" in arguments:
        monkeypatch.setenv("NETRIKA_DATA", str(talker_data))
        models.bundle_up(["tiny-talker"], tmp_path / "talker.netrika", Unattended())
        data = tmp_path / "own"
    run = [*traced, str(tmp_path / "calls"), sys.executable, "-m", "netrika", *arguments]
    own = os.environ | {"NETRIKA_DATA": str(data)}
    done = subprocess.run(run, cwd=tmp_path, env=own, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    calls = (tmp_path / "calls").read_bytes()
    assert b"exited with" in calls
    assert not INTERNET.search(calls)


def test_a_pull_would_be_seen(traced: list[str], tmp_path: Path) -> None:
    code = "from netrika.cli import main; raise SystemExit(main(['models', 'pull', 'qwen3-vl-2b']))"
    own = os.environ | {"NETRIKA_DATA": str(tmp_path), "HF_ENDPOINT": "http://127.0.0.1:9", "HF_HUB_OFFLINE": ""}
    run = [*traced, str(tmp_path / "calls"), sys.executable, "-c", code]
    assert subprocess.run(run, env=own, capture_output=True, timeout=300, check=False).returncode == 9
    assert INTERNET.search((tmp_path / "calls").read_bytes())


STAY = """
import sys, time
from pathlib import Path
from netrika.catalog import store
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession
session = OrtSession(store.find(None, "captioner").files["encoder"], Device(1))
time.sleep(20)  # onnxruntime's telemetry waits for some
"""


def test_a_session_that_stays_open_tells_nobody_and_keeps_nothing(traced: list[str], tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    own = os.environ | {"HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")}
    run = [*traced, str(tmp_path / "calls"), sys.executable, "-c", STAY]
    done = subprocess.run(run, cwd=tmp_path, env=own, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    calls = (tmp_path / "calls").read_bytes()
    assert b"exited with" in calls and not INTERNET.search(calls)
    assert not [path for path in home.rglob("*") if path.is_file()]
