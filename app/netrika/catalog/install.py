"""Changing which models are here: a file has its name once its bytes are right, and a model its manifest last."""

from __future__ import annotations

import errno
import math
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from filelock import FileLock, Timeout

from netrika import paths
from netrika.catalog import manifest as manifests
from netrika.catalog import store
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.catalog.store import CHUNK_BYTES, MANIFEST, InstalledModel, Tell, ignore
from netrika.errors import ModelCorrupt, ModelMissing, NetrikaError, Unreadable, Unwritable
from netrika.settings import ROOM

CARD = "card.md"
PART = ".part"
POLL_S = 0.2
SPARE_BYTES = 50_000_000  # that a disk should keep
AGAIN = "Get it again from where it came."

Place = Callable[[ModelFile, Path], None]  # puts a file's bytes at a path; what an earlier try left there may help it


def install(manifest: Manifest, place: Place, root: Path, card: bytes = b"", tell: Tell = ignore) -> InstalledModel:
    """Put a model into `root`/<id>: at any moment the model before it or this one is there, whole.

    Files that are there with the right bytes stay, and what is no part of either model. `tell` is asked while files are
    checked and while another process changes the model. Raises ModelMissing and ModelCorrupt where what is placed is
    not what the manifest says, Unwritable, and what `place` and `tell` raise.
    """
    folder = root / manifest.id
    with _changing(folder, tell):
        before = _before(folder)
        given, manifest = manifest.files, _beside(manifest, before)
        for file, named in zip(given, manifest.files, strict=True):
            _put(file, folder / named.path, place, manifest.id, tell)
        if card:
            _write(folder / CARD, card)
        _write(folder / MANIFEST, manifests.dump(manifest).encode())
        kept = {file.path for file in manifest.files}
        _delete(folder, [file.path for file in before if file.path not in kept])
        _delete(folder, [path.relative_to(folder).as_posix() for path in folder.rglob(f"*{PART}")])
    return store.read(folder)


def remove(folder: Path, tell: Tell = ignore) -> None:
    """Delete a model's folder; of one that is a link, the link. Raises Unwritable, and what `tell` raises."""
    with _changing(folder, tell):
        if folder.is_symlink():
            folder.unlink()
            return
        if not (folder / MANIFEST).is_dir():
            (folder / MANIFEST).unlink(missing_ok=True)  # the model is gone, whatever happens to the rest
        shutil.rmtree(folder)


def read_card(folder: Path) -> bytes:
    """A model's card; empty where there is none that can be read."""
    try:
        return (folder / CARD).read_bytes()
    except OSError:
        return b""


def require_room(root: Path, manifest: Manifest, broken: Collection[ModelFile] = ()) -> None:
    """Raise Unwritable where what is missing of a model, or is `broken`, would not fit on the disk."""
    folder = root / manifest.id
    missing = 0
    for file in _beside(manifest, _before(folder)).files:
        path = folder / file.path
        if _size(path) != file.size or file in broken:
            missing += max(file.size - _size(path.with_name(path.name + PART)), 0)
    free = shutil.disk_usage(_nearest(root)).free
    if missing and (needed := missing + SPARE_BYTES) > free:
        message = f"{manifest.id} needs {math.ceil(needed / 1e6)} MB more on the disk; {free // 10**6} MB are free."
        raise Unwritable(message, ROOM)


def _nearest(folder: Path) -> Path:
    """A folder, or the one above where it is to be made."""
    return next(each for each in (folder, *folder.parents) if each.exists())


def is_linkable(source: Path) -> bool:
    """Whether a file lies on the disk of the user's models, where it can mostly have a second name."""
    return source.stat().st_dev == _nearest(paths.user_models()).stat().st_dev


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def link(source: Path, part: Path, tell: Tell) -> None:
    """Give a file a second name, or copy it where that cannot be. Raises Unreadable."""
    part.unlink(missing_ok=True)
    try:
        os.link(source.resolve(), part)  # what a link points to, not the link
    except OSError:
        copy(source, part, tell)
    else:
        tell(part.stat().st_size)


def copy(source: Path, part: Path, tell: Tell) -> None:
    """Copy a file. Raises Unreadable."""
    with filling(part) as made:
        for chunk in chunks(source):
            made.write(chunk)
            tell(len(chunk))


@contextmanager
def filling(part: Path) -> Iterator[BinaryIO]:
    """A file that is begun anew each time: what there is of it is of no use where it does not become whole."""
    try:
        with part.open("wb") as made:
            yield made
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def chunks(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes in pieces. Raises Unreadable."""
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK_BYTES):
                yield chunk
    except OSError as error:
        raise Unreadable(
            f"{path} cannot be read: {error.strerror or error}.", "See whether another program can."
        ) from error


@contextmanager
def _changing(folder: Path, tell: Tell = ignore) -> Iterator[None]:
    """Let nobody else change a model meanwhile; what cannot be written is Unwritable."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder.with_name(f".{folder.name}.lock"))
        while not lock.is_locked:
            tell(0)
            with suppress(Timeout):
                lock.acquire(timeout=POLL_S)
        try:
            yield
        finally:
            lock.release()
    except NetrikaError:
        raise
    except OSError as error:
        hint = (
            ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Close what uses it, and allow your user to write."
        )
        raise Unwritable(f"{folder} cannot be written: {error.strerror or error}.", hint) from error


def _before(folder: Path) -> Sequence[ModelFile]:
    """The files of the model that is there, if one is."""
    with suppress(ModelMissing, ModelCorrupt):
        return store.read(folder).manifest.files
    return []


def _beside(manifest: Manifest, before: Sequence[ModelFile]) -> Manifest:
    """The manifest with other names for files whose own the model before has for other bytes."""
    known = {(file.path, file.sha256) for file in before}
    by_hash = {file.sha256: file.path for file in before}
    taken = {file.path for file in before}
    files: list[ModelFile] = []
    for file in manifest.files:
        path = PurePosixPath(file.path)
        if (file.path, file.sha256) not in known:
            elsewhere = by_hash.get(file.sha256)
            if elsewhere and elsewhere not in {each.path for each in (*files, *manifest.files)}:
                path = PurePosixPath(elsewhere)
            elif file.path in taken:
                path = path.with_name(f"{path.stem}-{file.sha256[:12]}{path.suffix}")
        files.append(replace(file, path=str(path)))
    return replace(manifest, files=tuple(files))


def _put(file: ModelFile, path: Path, place: Place, model_id: str, tell: Tell) -> None:
    """See to it that a file is in its place; one that is there is told of as one that is placed."""

    def ask(_: int) -> None:
        tell(0)

    with suppress(ModelMissing, ModelCorrupt):
        store.check_file(path, file, model_id, tell=ask)
        tell(file.size)
        return
    part = path.with_name(path.name + PART)
    part.parent.mkdir(parents=True, exist_ok=True)
    if part.exists() and part.stat().st_nlink > 1:  # a link that an earlier try left is someone else's file, too
        part.unlink()
    place(file, part)
    try:
        store.check_file(part, file, model_id, AGAIN, ask)
    except ModelCorrupt:
        part.unlink()
        raise
    settle(part, path)


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + PART)
    part.write_bytes(data)
    settle(part, path)


def settle(part: Path, path: Path) -> None:
    """Give a file its name once it is on the disk."""
    with suppress(PermissionError), part.open("rb+") as stream:  # a link to a file that may only be read is on it
        os.fsync(stream.fileno())
    part.replace(path)
    with suppress(OSError):  # of folders not every system
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _delete(folder: Path, paths: Sequence[str]) -> None:
    """Delete files that are in use no more; where the system keeps one, it stays."""
    for path in paths:
        with suppress(OSError):
            (folder / path).unlink(missing_ok=True)
            (folder / path).parent.rmdir()  # where that was the last in it
