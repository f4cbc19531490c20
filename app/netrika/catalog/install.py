"""Changing which models are here: a file has its name once its bytes are right, and a model its manifest last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from filelock import FileLock, Timeout

from netrika.catalog import manifest as manifests
from netrika.catalog import store
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.catalog.store import MANIFEST, InstalledModel
from netrika.errors import ModelCorrupt, ModelMissing, NetrikaError, Unwritable

CARD = "card.md"
PART = ".part"
CHUNK_BYTES = 1 << 20
POLL_S = 0.2
SPARE_BYTES = 50_000_000  # that a disk should keep
ROOM = "Free some space, or set NETRIKA_DATA to a folder on another disk."

Place = Callable[[ModelFile, Path], None]  # puts a file's bytes at a path; what an earlier try left there may help it
Tell = Callable[[int], None]  # told of so many bytes more; may raise Cancelled


def _ignore(count: int) -> None:
    """Do nothing."""


def install(manifest: Manifest, place: Place, root: Path, card: bytes = b"", tell: Tell = _ignore) -> InstalledModel:
    """Put a model into `root`/<id>: at any moment the model before it or this one is there, whole.

    Files that are there with the right bytes stay; `tell` is asked while another process changes the model. Raises
    ModelMissing and ModelCorrupt where what is placed is not what the manifest says, Unwritable, and what `place` and
    `tell` raise.
    """
    folder = root / manifest.id
    with _changing(folder, tell):
        given, manifest = manifest.files, _beside(manifest, _before(folder))
        for file, named in zip(given, manifest.files, strict=True):
            _put(file, store.locate(folder, named.path, file.package), place, manifest.id)
        if card:
            _write(folder / CARD, card)
        _write(folder / MANIFEST, manifests.dump(manifest).encode())
        _sweep(folder, {MANIFEST, CARD if card else MANIFEST, *(file.path for file in manifest.files)})
    return store.read(folder)


def remove(folder: Path) -> None:
    """Delete a model's folder. Raises Unwritable."""
    with _changing(folder):
        (folder / MANIFEST).unlink(missing_ok=True)  # the model is gone, whatever happens to the rest
        shutil.rmtree(folder)


def require_room(root: Path, manifest: Manifest) -> None:
    """Raise Unwritable where a model's files would not fit on the disk, those counted that are there already."""
    folder = root / manifest.id
    there = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    nearest = next(each for each in (root, *root.parents) if each.exists())
    missing, free = manifest.size - there, shutil.disk_usage(nearest).free
    if missing + SPARE_BYTES > free:
        message = f"{manifest.id} needs {missing / 1e6:.0f} MB more on the disk; {free / 1e6:.0f} MB are free."
        raise Unwritable(message, ROOM)


def link(source: Path, part: Path, tell: Tell) -> None:
    """Give a file a second name, or copy it where that cannot be."""
    part.unlink(missing_ok=True)
    try:
        os.link(source.resolve(), part)  # what a link points to, not the link
    except OSError:
        with source.open("rb") as given, part.open("wb") as made:
            copy(given, made, tell)
    else:
        tell(part.stat().st_size)


def copy(given: BinaryIO, made: BinaryIO, tell: Tell) -> None:
    """Copy a stream."""
    while chunk := given.read(CHUNK_BYTES):
        made.write(chunk)
        tell(len(chunk))


@contextmanager
def _changing(folder: Path, tell: Tell = _ignore) -> Iterator[None]:
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
        raise Unwritable(f"{folder} cannot be written: {error.strerror or error}.", ROOM) from error


def _before(folder: Path) -> Sequence[ModelFile]:
    """The files of the model that is there, if one is."""
    with suppress(ModelMissing, ModelCorrupt):
        return [file for file in store.read(folder).manifest.files if file.package is None]
    return []


def _beside(manifest: Manifest, before: Sequence[ModelFile]) -> Manifest:
    """The manifest with other names for files whose own the model before has for other bytes."""
    known = {file.sha256: file.path for file in before}
    taken = {file.path for file in before}
    files = []
    for file in manifest.files:
        path = PurePosixPath(file.path)
        if file.package is None and file.sha256 in known:
            path = PurePosixPath(known[file.sha256])
        elif file.package is None and file.path in taken:
            path = path.with_name(f"{path.stem}-{file.sha256[:12]}{path.suffix}")
        files.append(replace(file, path=str(path)))
    return replace(manifest, files=tuple(files))


def _put(file: ModelFile, path: Path, place: Place, model_id: str) -> None:
    """See to it that a file is in its place."""
    if file.package is None:
        with suppress(ModelMissing, ModelCorrupt):
            store.check_file(path, file, model_id)
            return
        part = path.with_name(path.name + PART)
        part.parent.mkdir(parents=True, exist_ok=True)
        if part.exists() and part.stat().st_nlink > 1:  # a link that an earlier try left is someone else's file, too
            part.unlink()
        place(file, part)
        store.check_file(part, file, model_id)
        _settle(part, path)
    else:
        store.check_file(path, file, model_id, store.REINSTALL_PACKAGES)


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + PART)
    part.write_bytes(data)
    _settle(part, path)


def _settle(part: Path, path: Path) -> None:
    """Give a file its name once it is on the disk."""
    with suppress(PermissionError), part.open("rb+") as stream:  # a link to a file that may only be read is on it
        os.fsync(stream.fileno())
    part.replace(path)


def _sweep(folder: Path, kept: set[str]) -> None:
    """Delete what is no part of the model, and folders that this leaves empty."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            with suppress(OSError):
                path.rmdir()
        elif path.relative_to(folder).as_posix() not in kept:
            path.unlink()
