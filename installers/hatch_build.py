"""Compile the window's texts as the package is built, to install it in place, too: each .ts file to a .qm beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class CompileTranslations(BuildHookInterface[Any]):
    """Runs Qt's lrelease."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for texts in sorted((Path(self.root) / "resources" / "translations").glob("*.ts")):
            target = texts.with_suffix(".qm")
            subprocess.run([sys.executable, "-c", LRELEASE, "-silent", texts, "-qm", target], check=True)
