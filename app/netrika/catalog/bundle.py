"""Models in one file, as for a USB stick: an uncompressed zip of model folders, suffix .netrika."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from lzma import LZMAError
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo, is_zipfile

from netrika.catalog import manifest as manifests
from netrika.catalog.install import AGAIN, CARD, Place, chunks, filling, read_card, settle
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.catalog.store import CHUNK_BYTES, MANIFEST, InstalledModel, Tell
from netrika.errors import ModelCorrupt, ModelMissing, NetrikaError, Unreadable, Unwritable
from netrika.whole import part_beside

SUFFIX = ".netrika"
PLACE = "Choose another place, or free some space there."
MOST_TEXT_BYTES = 1 << 20  # of a manifest or a card
DAMAGE = (BadZipFile, EOFError, LZMAError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error)


def write(models: Sequence[InstalledModel], path: Path, tell: Tell) -> None:
    """Write a bundle, checking every byte on the way. Raises ModelMissing, ModelCorrupt, Unwritable."""
    try:
        target = path.resolve()
        part = part_beside(target)
        try:
            with ZipFile(part, "w") as archive:
                for model in models:
                    _add(archive, model, tell)
            settle(part, target)
        finally:
            part.unlink(missing_ok=True)
    except NetrikaError:
        raise
    except OSError as error:
        raise Unwritable(f"{path} cannot be written: {error.strerror or error}.", PLACE) from error


def _add(archive: ZipFile, model: InstalledModel, tell: Tell) -> None:
    name = model.manifest.id
    mend = f"Run: netrika models repair {name}"
    archive.writestr(ZipInfo(f"{name}/{MANIFEST}"), manifests.dump(model.manifest))
    if card := read_card(model.folder):
        archive.writestr(ZipInfo(f"{name}/{CARD}"), card)
    for file in model.manifest.files:
        info = ZipInfo(f"{name}/{file.path}")
        info.file_size = file.size  # so that zip knows whether it needs its 64-bit form
        path = model.folder / file.path
        if not path.is_file():
            raise ModelMissing(f"{path} is missing.", mend)
        with archive.open(info, "w") as made:
            digest = hashlib.sha256()
            for chunk in chunks(path):
                digest.update(chunk)
                made.write(chunk)
                tell(len(chunk))
        if digest.hexdigest() != file.sha256:
            raise ModelCorrupt(f"{path} has been altered: its SHA-256 is another.", mend)


class Bundle:
    """An open bundle: the models in it, their cards and their files."""

    def __init__(self, path: Path, archive: ZipFile) -> None:
        self._path, self._archive = path, archive

    def manifests(self) -> list[Manifest]:
        """What models it holds. Raises ModelCorrupt."""
        found = []
        for name in self._archive.namelist():
            folder, _, file = name.partition("/")
            if file == MANIFEST:
                try:
                    manifest = manifests.parse(self._text(name), f"{self._path}, {name}")
                except ModelCorrupt as error:
                    error.hint = AGAIN
                    raise
                if manifest.id != folder:
                    raise ModelCorrupt(f"In {self._path}, {folder!r} says that it is {manifest.id!r}.", AGAIN)
                found.append(manifest)
        if not found:
            raise ModelCorrupt(f"{self._path} holds no model.", AGAIN)
        return found

    def card(self, model_id: str) -> bytes:
        """The model's card; empty where there is none."""
        name = f"{model_id}/{CARD}"
        return self._text(name) if name in self._archive.namelist() else b""

    def place(self, model_id: str, tell: Tell) -> Place:
        """What puts the model's files where they belong; no more bytes than the manifest says."""

        def place(file: ModelFile, part: Path) -> None:
            with filling(part) as made:
                for chunk in self._chunks(f"{model_id}/{file.path}", file.size):
                    made.write(chunk)
                    tell(len(chunk))

        return place

    def _text(self, name: str) -> bytes:
        text = b"".join(self._chunks(name, MOST_TEXT_BYTES + 1))
        if len(text) > MOST_TEXT_BYTES:
            raise ModelCorrupt(f"{name} in {self._path} is too long.", AGAIN)
        return text

    def _chunks(self, name: str, left: int) -> Iterator[bytes]:
        """Yield at most so many bytes of a member, in pieces. Raises ModelCorrupt."""
        try:
            with self._archive.open(name) as given:
                while left and (chunk := given.read(min(CHUNK_BYTES, left))):
                    left -= len(chunk)
                    yield chunk
        except KeyError as error:
            raise ModelCorrupt(f"{self._path} lacks {name}.", AGAIN) from error
        except DAMAGE as error:
            raise ModelCorrupt(f"{self._path} is damaged: {error}.", AGAIN) from error


@contextmanager
def opened(path: Path) -> Iterator[Bundle]:
    """Open a bundle. Raises ModelCorrupt where it is none."""
    try:
        archive = ZipFile(path)
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror or error}.", "Allow your user to read it.") from error
    except DAMAGE as error:
        raise ModelCorrupt(f"{path} is no bundle of models, or is cut short.", AGAIN) from error
    with archive:
        yield Bundle(path, archive)


def is_bundle(path: Path) -> bool:
    """Tell whether a file is one, by its contents."""
    return is_zipfile(path)
