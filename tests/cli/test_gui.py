from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from netrika.cli import main
from netrika.errors import ExitCode

RunCli = Callable[..., subprocess.CompletedProcess[bytes]]
DISPLAYS = dict.fromkeys(("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"), "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
def test_without_a_display_one_sentence_says_so(run_cli: RunCli) -> None:
    done = run_cli("gui", environment=DISPLAYS)
    assert done.returncode == ExitCode.USAGE and b"no display" in done.stderr and b"hint:" in done.stderr


def test_without_qt_the_install_line_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("netrika.cli.gui.find_spec", lambda name: None)
    assert main(["gui"]) == ExitCode.MODEL_MISSING
    assert "pip install 'netrika[gui]'" in capsys.readouterr().err
