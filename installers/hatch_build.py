"""Compile the window's texts as the package is built, to install it in place, too: each .ts file to a .qm beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class CompileTranslations(BuildHookInterface[Any]):
    """Runs Qt's lrelease; where that lacks a system library, the window speaks English, and all else works."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for texts in sorted((Path(self.root) / "resources" / "translations").glob("*.ts")):
            target = texts.with_suffix(".qm")
            if target.exists() and target.stat().st_mtime >= texts.stat().st_mtime:
                continue
            made = texts.with_suffix(".qm.part")  # a window that is open has the one before mapped
            command = [sys.executable, "-c", LRELEASE, "-silent", texts, "-qm", made]
            try:
                subprocess.run(command, check=True, capture_output=True, text=True)
                made.replace(target)
            except (OSError, subprocess.CalledProcessError) as error:
                said = getattr(error, "stderr", "") or str(error)
                self.app.display_warning(f"{texts.name} is not compiled; the window will be in English: {said}")
                return
