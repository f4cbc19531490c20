"""What a batch works on: photos in files, in folders and from standard input, and those that cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from netrika import imaging
from netrika.engines.context import Context, Partial
from netrika.errors import EngineFailed, NetrikaError, OutOfMemory, Unreadable

STDIN = "-"
MAX_STDIN_BYTES = 256 << 20
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failed:
    """A photo (or folder) that could not be used; the others go on."""

    file: str
    error: NetrikaError


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo: the name that results give it, and where it is or its bytes."""

    name: str
    source: Path | bytes

    @property
    def title(self) -> str:
        """What errors call it."""
        return "Standard input" if isinstance(self.source, bytes) else self.name


@dataclass(frozen=True, slots=True)
class WithinBatch:
    """A photo's Context: passes partial text on, but counts photos rather than the engine's own steps."""

    batch: Context
    done: int
    total: int

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.batch.report(self.done, self.total, partial)

    def check(self) -> None:
        self.batch.check()


def find(path: Path | bytes, suffixes: frozenset[str] = imaging.SUFFIXES) -> list[Photo | Failed]:
    """Return the photos of a file or folder; bytes (from standard input) are named `-`."""
    if not isinstance(path, bytes):
        found = imaging.walk(path, suffixes)
        return [Failed(str(path), each) if isinstance(each, Unreadable) else Photo(str(each), each) for each in found]
    if not path:
        return [Failed(STDIN, Unreadable("Standard input is empty.", "Pipe a photo in."))]
    if len(path) <= MAX_STDIN_BYTES:
        return [Photo(STDIN, path)]
    return [Failed(STDIN, Unreadable(f"Standard input is over {MAX_STDIN_BYTES >> 20} MB.", "Send one photo."))]


def each(
    paths: Iterable[Path | bytes],
    context: Context,
    work: Callable[[Photo, Context], Iterator[T]],
    suffixes: frozenset[str] = imaging.SUFFIXES,
) -> Iterator[T | Failed]:
    """Yield what `work` yields of each photo, in order; one that cannot be used is told as Failed and the others go on.

    Of folders the files with these suffixes are taken.

    What else `work` raises, Cancelled above all, ends the batch.
    """
    found = [photo for path in paths for photo in find(path, suffixes)]
    for done, photo in enumerate(found):
        context.check()
        context.report(done, len(found))
        if isinstance(photo, Failed):
            yield photo
            continue
        try:
            yield from work(photo, WithinBatch(context, done, len(found)))
        except (Unreadable, OutOfMemory, EngineFailed) as error:
            yield Failed(photo.name, error)
        except MemoryError:
            yield Failed(photo.name, OutOfMemory(f"There is not enough memory for {photo.title}."))
    context.report(len(found), len(found))
