from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

if os.name != "posix":
    pytest.skip("needs pseudo-terminals", allow_module_level=True)


def on_a_terminal(folder: Path, *, stdout_too: bool, term: str = "xterm") -> str:
    """Describe two missing photos and return what standard error's terminal got."""
    main, end = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "netrika", "describe", "a.jpg", "b.jpg"],
        stdout=end if stdout_too else subprocess.DEVNULL,
        stderr=end,
        cwd=folder,
        env=os.environ | {"TERM": term, "NETRIKA_DATA": str(folder)},
    )
    os.close(end)
    got = b""
    try:
        while chunk := os.read(main, 4096):
            got += chunk
    except OSError:  # Linux's end of a terminal
        pass
    os.close(main)
    assert process.wait(60) == 3
    return got.decode()


def test_a_bar_is_drawn_only_where_it_disturbs_no_results(tmp_path: Path) -> None:
    assert "\x1b[" in on_a_terminal(tmp_path, stdout_too=False)
    assert "\x1b[" not in on_a_terminal(tmp_path, stdout_too=True)
    assert "\x1b[" not in on_a_terminal(tmp_path, stdout_too=False, term="dumb")


def test_a_batch_ends_with_a_count(tmp_path: Path) -> None:
    got = on_a_terminal(tmp_path, stdout_too=True)
    assert got.splitlines()[-1] == "0 photos described, 2 failed."
