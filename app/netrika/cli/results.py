"""Where results go: standard output, a device or pipe, or a file that is replaced only by a complete one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from netrika.cli.output import forget_stdout, remark
from netrika.errors import Unwritable
from netrika.whole import part_beside


class Results:
    """Lines of text, or a document; a file's stand in a temporary one beside it until `complete`. Raises Unwritable.

    What was written before a failure is kept, as `FILE.part` where that name is free.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._part: Path | None = None
        with self._writing():
            if path is None:
                self._out = sys.stdout
                return
            if not _is_special(path):
                self._path = path.resolve()
                self._part = part_beside(self._path)
            mode = "w" if self._part else "a"  # what stands behind /dev/stdout may hold something already
            self._out = (self._part or path).open(mode, encoding="utf-8", errors="backslashreplace")

    def write(self, line: str) -> None:
        """Write a line at once."""
        with self._writing():
            print(line, file=self._out, flush=True)

    def write_bytes(self, document: bytes) -> None:
        """Write a document that is no text, or not in lines."""
        with self._writing():
            self._out.flush()
            self._out.buffer.write(document)
            self._out.flush()

    def complete(self, empty: bool = False) -> None:
        """Put the file in the place of the one before; where nothing was written only if it is to be `empty`."""
        if self._path is not None and self._part is not None and (empty or self._part.stat().st_size):
            with self._writing():
                os.fsync(self._out.fileno())
                self._out.close()
                self._part.replace(self._path)
            self._part = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._path is not None:
            with suppress(OSError):  # all was flushed, or that it could not be is known already
                self._out.close()
        if self._path is None or self._part is None:
            return
        if not self._part.stat().st_size:
            self._part.unlink()
            return
        kept = self._path.with_name(f"{self._path.name}.part")
        kept = self._part if kept.exists() else self._part.rename(kept)
        remark(f"{self._path} is left as it was; what was done is in {kept}.")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: a loop of links
            target = self._path or "Standard output"
            if self._path is None:
                forget_stdout()
            raise Unwritable(f"{target} cannot be written: {getattr(error, 'strerror', None) or error}.") from error


def _is_special(path: Path) -> bool:
    """Tell a device, a pipe, a folder, or a name of an open file such as /dev/stdout, from what may be replaced."""
    if path.is_symlink() and path.absolute().parts[1] in {"dev", "proc"}:
        return True
    return path.exists() and not path.is_file()
