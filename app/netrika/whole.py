"""Files that are replaced only by complete ones."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

from netrika.errors import Unwritable

SHOWN = 40  # characters of a file's name in that of its part: four bytes each at most, and names may have 255


def write(path: Path, document: bytes) -> None:
    """Write a file, complete or not at all. Raises Unwritable."""
    try:
        target = path.resolve()
        part = part_beside(target)
        try:
            with part.open("wb") as file:
                file.write(document)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: a loop of links
        message = f"{path} cannot be written: {getattr(error, 'strerror', None) or error}."
        raise Unwritable(message, "Choose another place, or free some space there.") from error


def part_beside(path: Path) -> Path:
    """Make an empty file beside `path`, of the mode that `path` has or would get. Raises OSError."""
    if path.exists():
        if not path.is_file():  # a folder, or a device, in whose place no file is to come
            raise OSError(errno.EINVAL, "it is no regular file")
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        mode = stat.S_IMODE(path.stat().st_mode)
    else:
        os.umask(mask := os.umask(0o077))  # the only way to read it is to set it
        mode = 0o666 & ~mask
    handle, name = tempfile.mkstemp(prefix=f"{path.name[:SHOWN]}.", suffix=".part", dir=path.parent)
    os.close(handle)
    Path(name).chmod(mode)
    return Path(name)
