"""A batch: many photos to describe, read or both, kept in a small SQLite file so that it goes on after a restart."""

from __future__ import annotations

import logging
import math
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields, replace
from enum import StrEnum, auto
from pathlib import Path
from time import monotonic
from typing import Literal

from netrika import imaging, languages, paths
from netrika.catalog import store
from netrika.engines.context import Context, Silent
from netrika.errors import (
    Cancelled,
    EngineMissing,
    ModelMissing,
    NetrikaError,
    UnknownLanguage,
    Unreadable,
    Unwritable,
)
from netrika.export import alt_text
from netrika.export.plain import to_text
from netrika.services import describing, inputs, reading
from netrika.services.database import forget, opened, valid
from netrika.services.inputs import Failed
from netrika.services.pool import EnginePool

log = logging.getLogger(__name__)
FILE = "batch.sqlite"
MOST_BROKEN = 3  # photos in a row: then it is not they that are at fault
SCHEMA = """
CREATE TABLE IF NOT EXISTS item (
    number INTEGER PRIMARY KEY, file BLOB NOT NULL, state TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '', confidence REAL, text TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '', hint TEXT NOT NULL DEFAULT '', seen TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS by_state ON item (state);
CREATE TABLE IF NOT EXISTS task (
    describe INTEGER NOT NULL, read INTEGER NOT NULL, language TEXT NOT NULL, detail TEXT NOT NULL, model TEXT
);
"""


class Stage(StrEnum):
    """Where an item is."""

    WAITING = auto()
    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Task:
    """What is done with each photo; `language`, `detail` and `model` are those of descriptions."""

    describe: bool
    read: bool
    language: str
    detail: Literal["short", "long"] = "short"
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A photo of the batch with what became of it; `text` is what was read, line by line."""

    file: str
    state: Stage = Stage.WAITING
    description: str = ""
    language: str = ""
    confidence: float | None = None
    text: str = ""
    error: str = ""
    hint: str = ""


COLUMNS = ", ".join(field.name for field in fields(Item))
AGAIN = "Describe it again."
GONE = "None"  # what `_state` says of a photo that is no longer there


class Batch:
    """The user's one batch. What is done is kept photo by photo; any thread may ask. Raises Unwritable."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.user_data() / FILE

    def begin(self, names: Sequence[str], task: Task, context: Context) -> None:
        """Begin anew with these files, and those of these folders. What was there before is gone.

        Where they hold no photo at all it stays, and what is wrong with them is raised.
        """
        items, errors = [], []
        for name in names:
            context.check()
            for each in inputs.find(Path(name), imaging.SUFFIXES):
                if isinstance(each, Failed):
                    items.append(Item(each.file, Stage.FAILED, error=str(each.error), hint=each.error.hint))
                    errors.append(each.error)
                elif Path(each.name).exists():
                    items.append(Item(each.name))
                else:
                    errors.append(Unreadable(f"There is no file {each.name}."))
                    items.append(Item(each.name, Stage.FAILED, error=str(errors[-1]), hint=errors[-1].hint))
        if items and len(errors) == len(items):
            raise errors[0]
        with self._open() as database:
            database.execute("DELETE FROM item")
            database.execute("DELETE FROM task")
            database.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?)", astuple(task))
            for item in items:
                _insert(database, item)

    @property
    def task(self) -> Task | None:
        """What the batch does; None where there is none."""
        if not self.path.exists():
            return None
        with self._open() as database:
            row = database.execute("SELECT * FROM task").fetchone()
        return Task(bool(row[0]), bool(row[1]), *row[2:]) if row else None

    def change(self, task: Task) -> None:
        """Do this with what is still to be done."""
        with self._open() as database:
            database.execute("DELETE FROM task")
            database.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?)", astuple(task))

    def counts(self) -> dict[Stage, int]:
        """How many items are in each stage."""
        counts = dict.fromkeys(Stage, 0)
        if self.path.exists():
            with self._open() as database:
                rows = database.execute("SELECT state, COUNT(*) FROM item GROUP BY state").fetchall()
            counts |= {Stage(state): count for state, count in rows}
        return counts

    def items(self, start: int = 0, count: int = -1) -> list[Item]:
        """Items in their order, from `start` on, `count` at most (-1: all)."""
        if not self.path.exists():
            return []
        with self._open() as database:
            found = database.execute(
                f"SELECT {COLUMNS} FROM item ORDER BY number LIMIT ? OFFSET ?", (count, start)
            ).fetchall()
        return [Item(os.fsdecode(row[0]), Stage(row[1]), *row[2:]) for row in found]

    def retry(self) -> None:
        """Let those that failed wait again."""
        with self._open() as database:
            database.execute(
                "UPDATE item SET state = ?, error = '', hint = '' WHERE state = ?", (Stage.WAITING, Stage.FAILED)
            )

    def clear(self) -> None:
        """Forget the batch."""
        forget(self.path)

    def run(self, pool: EnginePool, context: Context, most_s: float = math.inf, how: reading.How | None = None) -> bool:
        """Work through the items that wait; each is kept as soon as it is done. Reports how many of all are.

        `how` text is read is asked for each time, and not kept.

        Returns whether some still wait, after `most_s` seconds. Raises Cancelled, after which it can be called again,
        UnknownLanguage, ModelMissing, ModelCorrupt, EngineMissing, and what goes wrong with several photos in a row.
        """
        task = self.task
        if task is None:
            return False
        counts = self.counts()
        total, done = sum(counts.values()), sum(counts.values()) - counts[Stage.WAITING]
        context.report(done, total)
        with self._open() as database:
            query = "SELECT number, file FROM item WHERE state = ? ORDER BY number"
            waiting = database.execute(query, (Stage.WAITING,)).fetchall()
        if waiting:
            _ready(task, how or reading.How(), pool, context)
        until = monotonic() + most_s
        broken = 0  # in a row
        for number, file in waiting:
            context.check()
            if monotonic() > until:
                return True
            name = os.fsdecode(file)
            seen = _state(name)
            try:
                item, broken = _work(name, task, how or reading.How(), pool, Silent(context)), 0
            except (Cancelled, EngineMissing, ModelMissing, UnknownLanguage):
                raise
            except Exception as error:  # one photo that a model stumbles over is not to hold up the others
                broken += 1
                if broken == MOST_BROKEN:
                    raise
                log.exception("%s failed", name)
                item = _failed(name, error)
            with self._open() as database:
                _update(database, number, item, seen)
            done += 1
            context.report(done, total)
        return False

    @property
    def described(self) -> int:
        """How many items have a description that can be their alternative text."""
        return len(self._described())

    def _described(self) -> list[tuple[int, bytes, str, str, str]]:
        """Those items' numbers, files, languages, descriptions and what was seen of their files."""
        with self._open() as database:
            query = "SELECT number, file, language, description, seen FROM item ORDER BY number"
            rows = database.execute(query).fetchall()
        return [row for row in rows if describing.is_alt_text(row[3], row[2])]

    def embed(self, context: Context) -> tuple[int, list[NetrikaError]]:
        """Write descriptions into their photos as alternative text: how many were, and what went wrong with others.

        Raises Cancelled.
        """
        errors: list[NetrikaError] = []
        ours: dict[tuple[bytes, str], str] = {}  # what photos are since: one may be in the batch twice
        described = self._described()
        for done, (number, name, language, description, seen) in enumerate(described):
            context.check()
            context.report(done, len(described))
            file, last = os.fsdecode(name), ours.get((name, seen), seen)
            try:
                if seen and _state(file) not in (seen, GONE, last):
                    raise Unreadable(f"{file} was changed since it was read.", AGAIN)
                alt_text.write(Path(file), language, description)
            except (Unreadable, Unwritable) as error:
                errors.append(error)
                if error.hint == AGAIN:
                    said = (Stage.FAILED, valid(str(error)), valid(error.hint or ""), number)
                    with self._open() as database:
                        database.execute("UPDATE item SET state = ?, error = ?, hint = ? WHERE number = ?", said)
                continue
            now = ours[name, seen] = _state(file)
            with self._open() as database:
                database.execute("UPDATE item SET seen = ? WHERE file = ? AND seen IN (?, ?)", (now, name, seen, last))
        return len(described) - len(errors), errors

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with opened(self.path, SCHEMA) as database:
            if "seen" not in {row[1] for row in database.execute("PRAGMA table_info(item)")}:  # of a version before
                database.execute("ALTER TABLE item ADD COLUMN seen TEXT NOT NULL DEFAULT ''")
            yield database


def _row(item: Item) -> tuple[object, ...]:
    """An item as it is kept; names of files need not be valid text, and errors tell them."""
    _, *others = astuple(item)
    return os.fsencode(item.file), *(valid(each) if isinstance(each, str) else each for each in others)


def _insert(database: sqlite3.Connection, item: Item) -> None:
    marks = ", ".join("?" for _ in fields(Item))
    database.execute(f"INSERT INTO item ({COLUMNS}) VALUES ({marks})", _row(item))


def _update(database: sqlite3.Connection, number: int, item: Item, seen: str) -> None:
    values = ", ".join(f"{field.name} = ?" for field in fields(Item))
    database.execute(f"UPDATE item SET {values}, seen = ? WHERE number = ?", (*_row(item), seen, number))


def _state(file: str) -> str:
    """What tells a photo from what it is after a change."""
    return str(paths.file_state(Path(file)))


def _failed(file: str, error: Exception) -> Item:
    """A photo with what went wrong."""
    known = isinstance(error, NetrikaError)
    said = str(error) if known else f"Something went wrong inside Netrika: {type(error).__name__}: {error}"
    return Item(file, Stage.FAILED, error=said, hint=error.hint if isinstance(error, NetrikaError) else "")


def _ready(task: Task, how: reading.How, pool: EnginePool, context: Context) -> None:
    """Load what the task needs, so that a damaged model is told before any photo is said to have failed."""
    if task.describe:
        pool.get(store.find(task.model, "captioner", or_of=[describing.TALKS]), context)
    if task.read and how.engine != "tesseract":
        pool.get(store.find(how.model, "reader"), context)


def _work(file: str, task: Task, how: reading.How, pool: EnginePool, context: Context) -> Item:
    """What becomes of a photo; what is wrong with it is part of that."""
    item, path, failed = Item(file, Stage.DONE), Path(file), None
    if path.is_dir():  # one that could not be looked into
        failed = Failed(file, Unreadable(f"{file} is a folder.", "Open it again, in a new batch."))
    if task.describe and not failed:
        language = languages.find(task.language)
        for told in describing.describe([path], language, task.detail, task.model, pool, context):
            if isinstance(told, Failed):
                failed = told
            else:
                item = replace(item, description=told.caption, language=told.language, confidence=told.confidence)
    if task.read and not failed:
        pages = []
        for read in reading.read([path], how, pool, context):
            if isinstance(read, Failed):
                failed = failed or read
            else:
                pages.append(to_text(read.page))
        item = replace(item, text="\n".join(pages))
    return replace(item, state=Stage.FAILED, error=str(failed.error), hint=failed.error.hint) if failed else item
