"""What commands that work on photos share of their arguments."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from netrika import settings
from netrika.errors import Unreadable, Usage


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
