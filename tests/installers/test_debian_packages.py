from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "installers" / "debian-packages.sh"


@pytest.mark.skipif(not Path("/usr/bin/env").exists(), reason="runs a shell script")
@pytest.mark.parametrize("failing", ["update", "install"])
def test_packages_that_cannot_be_installed_are_named_in_the_last_line(tmp_path: Path, failing: str) -> None:
    programs = {
        "apt-get": f'[ "$1" != {failing} ] && [ "$1" = update ]',  # nothing is ever installed
        "sudo": 'shift; exec "$@"',
        "python": 'case $2 in *ensurepip*) exit 1;; *) echo "python3.11-venv";; esac',
    }
    for name, body in programs.items():
        (tmp_path / name).write_text(f"#!/usr/bin/env bash\n{body}\n")
        (tmp_path / name).chmod(0o755)
    done = subprocess.run(
        [SCRIPT, "python"],
        env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        "Please install these packages, then run make again: python3.11-venv"
    )
