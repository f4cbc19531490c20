from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "installers" / "training-fonts.sh"


def test_the_installer_is_sound_bash() -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    subprocess.run([bash, "-n", SCRIPT], check=True)


@pytest.mark.parametrize("name", ["debian", "fontsource", "variable"])
def test_no_font_package_is_named_twice(name: str) -> None:
    listed = re.search(rf"^{name}=\((.*?)\)", SCRIPT.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert listed is not None
    packages = listed[1].split()
    assert packages and sorted(packages) == sorted(set(packages))
    assert all(re.fullmatch(r"[a-z0-9-]+", package) for package in packages)
