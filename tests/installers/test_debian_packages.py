from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "installers" / "debian-packages.sh"


NO_SHELL = pytest.mark.skipif(not Path("/usr/bin/env").exists(), reason="runs a shell script")


def run(folder: Path, programs: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the script where these programs, each the body of a shell script, come before the system's."""
    for name, body in programs.items():
        (folder / name).write_text(f"#!/usr/bin/env bash\n{body}\n")
        (folder / name).chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    return subprocess.run(
        [SCRIPT, "python"], env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )


@NO_SHELL
@pytest.mark.parametrize("failing", ["update", "install"])
def test_packages_that_cannot_be_installed_are_named_in_the_last_line(tmp_path: Path, failing: str) -> None:
    programs = {
        "apt-get": f'[ "$1" != {failing} ] && [ "$1" = update ]',  # nothing is ever installed
        "sudo": 'shift; exec "$@"',
        "python": 'case $2 in *ensurepip*) exit 1;; *) echo "python3.11-venv";; esac',
    }
    done = run(tmp_path, programs)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        "Please install these packages, then run make again: python3.11-venv"
    )


@NO_SHELL
def test_what_only_the_window_needs_is_named_and_does_not_stop_the_rest(tmp_path: Path) -> None:
    libraries = "echo libstdc++.so.6; echo libgomp.so.1; echo libEGL.so.1"
    done = run(tmp_path, {"apt-get": "exit 1", "sudo": "exit 1", "python": "", "ldconfig": libraries})
    assert done.returncode == 0
    assert done.stderr.startswith("The window will need these packages: libgl1 ") and "libegl1" not in done.stderr
