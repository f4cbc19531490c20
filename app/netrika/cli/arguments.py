"""What commands that work on photos share of their arguments."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from netrika import settings
from netrika.errors import Unreadable, Usage

if TYPE_CHECKING:
    from netrika.runtime.device import Device


def stdin(most_bytes: int) -> bytes:
    try:
        return sys.stdin.buffer.read(most_bytes)
    except OSError as error:
        raise Unreadable(f"Standard input cannot be read: {error.strerror or error}.", "Pipe a photo in.") from error


def threads(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number not in settings.THREADS:
        raise argparse.ArgumentTypeError(settings.THREADS_RULE)
    return number


def add_threads(parser: argparse.ArgumentParser) -> None:
    """Add the option --threads; the settings file decides where it is not given."""
    rule = next(option for option in settings.TABLE if option.name == "threads")
    parser.add_argument("--threads", type=threads, metavar=rule.metavar, help=rule.help, default=argparse.SUPPRESS)


def device_of(args: argparse.Namespace) -> Device:
    """The device to run on, of a command whose only setting is --threads. Raises Usage on a bad settings file."""
    from netrika.runtime.device import Device, default_threads

    chosen = settings.load({"threads": args.threads} if hasattr(args, "threads") else {})
    return Device(chosen.threads or default_threads())


def not_empty(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def words(text: str) -> str:
    """Text in any script, whatever the locale: Python takes bytes of arguments that it cannot read for surrogates."""
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError:
        raise argparse.ArgumentTypeError("is not valid UTF-8") from None


def spare_photos(output: Path, paths: list[Path], more_suffixes: frozenset[str] = frozenset()) -> None:
    """Raise Usage where the results would replace one of the files they are made from."""
    from netrika import imaging

    if not _exists(output):
        return
    for photo in (
        each
        for path in paths
        for each in imaging.walk(path, imaging.SUFFIXES | more_suffixes)
        if isinstance(each, Path)
    ):
        if _exists(photo) and output.samefile(photo):
            raise Usage(f"--output names a file to be read: {photo}.", "Choose another file.")


def _exists(path: Path) -> bool:
    """Tell whether there is such a file; a name that cannot be one is refused where it is opened."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
