"""Small SQLite files of the user's own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from netrika.errors import Unwritable

ROOM = "Free some space, or delete the file."


@contextmanager
def opened(path: Path, schema: str) -> Iterator[sqlite3.Connection]:
    """A database with these tables; what is done with it counts whole or not at all. Raises Unwritable."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path)) as database, database:
            database.executescript(schema)
            yield database
    except (sqlite3.Error, OSError) as error:
        raise Unwritable(f"{path} cannot be used: {error}.", ROOM) from error


def forget(path: Path) -> None:
    """Delete a database, if there is one, and what SQLite keeps beside it. Raises Unwritable."""
    try:
        for each in (path.with_name(f"{path.name}-journal"), path):  # a journal must not outlive its database
            each.unlink(missing_ok=True)
    except OSError as error:
        raise Unwritable(f"{path} cannot be used: {error.strerror or error}.", ROOM) from error


def valid(text: str) -> str:
    """A text that can be kept: names of files in it need not be valid Unicode."""
    return text.encode("utf-8", "backslashreplace").decode()
