"""What tests of several parts share: a small photo, a model folder, the command line in a process of its own."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import Manifest, ModelFile

WIDTHS = dict.fromkeys("image_px layers heads head_width end beams longest".split(), 1)
SPEC: dict[str, Any] = {**WIDTHS, "length_penalty": 1.0, "add_above": 0.5, "voices": {}}
RunCli = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def gradient() -> Image.Image:
    """64 x 48: red grows to the right, green downwards."""
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[..., 0] = np.linspace(0, 255, 64)
    pixels[..., 1] = np.linspace(0, 255, 48)[:, None]
    return Image.fromarray(pixels)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Make the folder of a captioner that verifies but cannot be loaded: its one file is no graph."""
    folder = tmp_path / "data" / "models" / "tiny"
    folder.mkdir(parents=True)
    weights = bytes(range(256)) * 16
    (folder / "weights.bin").write_bytes(weights)
    file = ModelFile("weights", "weights.bin", len(weights), hashlib.sha256(weights).hexdigest())
    manifest = Manifest("tiny", "captioner", "1", "CC0-1.0", ("en",), 1, "A test.", (file,), SPEC)
    (folder / "manifest.toml").write_text(manifests.dump(manifest), "utf-8")
    return folder


@pytest.fixture
def run_cli(tmp_path: Path) -> RunCli:
    """Run `netrika` with the given arguments, with an empty data folder, in a plain C locale."""

    def run(*arguments: str | Path, environment: dict[str, str] | None = None, **options: Any) -> Any:
        own = {"NETRIKA_DATA": str(tmp_path / "data"), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        command = [sys.executable, "-m", "netrika", *map(str, arguments)]
        return subprocess.run(
            command,
            env=os.environ | own | (environment or {}),
            capture_output=True,
            timeout=120,
            check=False,
            **options,
        )

    return run
