"""`netrika gui`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec

from netrika.cli.arguments import not_empty
from netrika.errors import EngineMissing, Usage

DISPLAYS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("gui", help="open the window", description="Open Netrika's window.")
    parser.add_argument("paths", nargs="*", metavar="PATH", type=not_empty, help="photos to describe, or folders")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the window until it is closed."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        raise Usage("There is no display to open a window on.", "Run it in a desktop session.")
    if find_spec("PySide6") is None:
        raise EngineMissing("The window needs PySide6, which is not installed.", "Run: pip install 'netrika[gui]'")
    try:
        from netrika.gui import main
    except ImportError as error:  # a library of the system that Qt needs
        raise EngineMissing(f"The window cannot be opened: {error}.", "Run: installers/debian-packages.sh") from error
    return main.run(args.paths)
