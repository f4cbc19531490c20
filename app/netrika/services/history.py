"""What was described, read and created in the window, kept in a small SQLite file as long as the user wants that."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from enum import StrEnum, auto
from pathlib import Path

from netrika import paths
from netrika.errors import Unwritable
from netrika.services.database import forget, opened, valid

log = logging.getLogger(__name__)
FILE = "history.sqlite"
MOST = 100  # entries that are listed
SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    number INTEGER PRIMARY KEY, at REAL NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS spoken (language TEXT PRIMARY KEY, at REAL NOT NULL);
"""


class Kind(StrEnum):
    """What was done."""

    DESCRIBED = auto()
    READ = auto()
    CREATED = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A result: when (seconds since 1970), of which file or prompt, and its text."""

    at: float
    kind: Kind
    name: str
    text: str


class History:
    """Results, the latest first. Any thread may use it."""

    def __init__(self, keeps: bool = True, path: Path | None = None) -> None:
        self.keeps = keeps
        self.path = path or paths.user_data() / FILE
        self.trouble: Unwritable | None = None  # why the last result was not kept
        self._spoken: list[str] = []

    def keep(self, kind: Kind, name: str, text: str) -> None:
        """Note a result, if results are kept; that it cannot be is no reason to lose the result itself."""
        if not self.keeps:
            return
        try:
            with opened(self.path, SCHEMA) as database:
                values = (time.time(), kind, valid(name), valid(text))
                database.execute("INSERT INTO entry (at, kind, name, text) VALUES (?, ?, ?, ?)", values)
            self.trouble = None
        except Unwritable as error:
            log.warning("%s", error)
            self.trouble = error

    def speak(self, language: str) -> None:
        """Note that something was described in a language, for as long as this process lives if none are kept."""
        self._spoken = [language, *(each for each in self._spoken if each != language)]
        if not self.keeps:
            return
        try:
            with opened(self.path, SCHEMA) as database:
                database.execute("REPLACE INTO spoken VALUES (?, ?)", (language, time.time()))
        except Unwritable as error:
            log.warning("%s", error)

    def spoken(self) -> list[str]:
        """The languages that were described in, the latest first."""
        before: list[str] = []
        if self.keeps and self.path.exists():
            try:
                with opened(self.path, SCHEMA) as database:
                    before = [code for (code,) in database.execute("SELECT language FROM spoken ORDER BY at DESC")]
            except Unwritable as error:
                log.warning("%s", error)
        return list(dict.fromkeys([*self._spoken, *before]))

    def search(self, words: str = "") -> list[Entry]:
        """Entries whose name or text has all of these words, one more than MOST at most. Raises Unwritable."""
        if not self.path.exists():
            return []
        wanted = [f"%{_plain(word)}%" for word in words.split()]
        where = " AND ".join(r"(name LIKE ? ESCAPE '\' OR text LIKE ? ESCAPE '\')" for _ in wanted) or "1"
        given = [each for word in wanted for each in (word, word)]
        with opened(self.path, SCHEMA) as database:
            rows = database.execute(
                f"SELECT at, kind, name, text FROM entry WHERE {where} ORDER BY number DESC LIMIT {MOST + 1}", given
            ).fetchall()
        return [Entry(at, Kind(kind), name, text) for at, kind, name, text in rows]

    def clear(self) -> None:
        """Forget all. Raises Unwritable."""
        forget(self.path)
        self._spoken, self.trouble = [], None


def _plain(word: str) -> str:
    """A word without what LIKE takes for a pattern."""
    return word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
