"""The models on this machine: finding them, and checking every byte before use."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from netrika import paths
from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import MODEL_ID, Manifest, ModelFile
from netrika.errors import ModelCorrupt, ModelMissing
from netrika.paths import FileState, file_state

MANIFEST = "manifest.toml"
CHUNK_BYTES = 1 << 20
LIST = "Run: netrika models list"
OPEN = "Allow your user to read it."

Tell = Callable[[int], None]  # told of so many bytes more; may raise Cancelled


def ignore(count: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model with the folder that it lies in, and how its files were when it was looked up."""

    manifest: Manifest
    folder: Path
    state: tuple[FileState, ...] = ()

    @property
    def files(self) -> Mapping[str, Path]:
        """The path of each role."""
        return {file.role: self.folder / file.path for file in self.manifest.files}


def scan(folders: Sequence[Path] | None = None) -> Iterator[InstalledModel | ModelCorrupt]:
    """Yield each model, or what is wrong with its manifest; of two with one id only the first."""
    seen: set[str] = set()
    for folder in paths.models_folders() if folders is None else folders:
        try:
            found = sorted(path.name for path in folder.iterdir() if _holds_model(path)) if folder.is_dir() else []
        except OSError as error:
            closed = ModelCorrupt(f"{folder} cannot be looked into: {error.strerror or error}.", OPEN)
            closed.folder = folder
            yield closed
            continue
        for name in found:
            if name not in seen:
                seen.add(name)
                try:
                    yield read(folder / name)
                except ModelCorrupt as error:
                    error.folder = folder / name
                    yield error


def read(folder: Path) -> InstalledModel:
    """Return the model in a folder of the same name as its id, files unchecked. Raises ModelMissing, ModelCorrupt."""
    try:
        manifest = manifests.load(folder / MANIFEST)
        if manifest.id != folder.name:
            raise ModelCorrupt(f"The model in {folder} says that it is {manifest.id!r}.")
    except ModelCorrupt as error:
        if folder.parent == paths.user_models():
            known = (paths.catalogue() / folder.name / MANIFEST).is_file()
            again = f"Run: netrika models pull {folder.name}"
            error.hint = again if known else f"Add it again, or run: netrika models remove {folder.name}"
        elif folder.parent != paths.shipped("models"):
            error.hint = "Get it again from where it came; a model's folder must be called as the model is."
        raise
    own = (folder / file.path for file in manifest.files)
    return InstalledModel(manifest, folder, tuple(map(file_state, (folder / MANIFEST, *own))))


def find(
    model_id: str | None, family: str, folders: Sequence[Path] | None = None, *, or_of: Collection[str] = ()
) -> InstalledModel:
    """Return the model of that id, which may be `or_of` other families, or the family's first.

    Raises ModelMissing, ModelCorrupt.
    """
    folders = paths.models_folders() if folders is None else folders
    model = _first(family, folders) if model_id is None else by_id(model_id, folders)
    if model.manifest.family not in (family, *or_of):
        raise ModelMissing(f"{model_id} is a {model.manifest.family}, not a {family}.", LIST)
    return model


def by_id(model_id: str, folders: Sequence[Path] | None = None) -> InstalledModel:
    """Return the model of that id, of whichever family. Raises ModelMissing, ModelCorrupt."""
    if MODEL_ID.fullmatch(model_id):
        for folder in paths.models_folders() if folders is None else folders:
            if _holds_model(folder / model_id):
                return read(folder / model_id)
        if (paths.catalogue() / model_id / MANIFEST).is_file():
            raise ModelMissing(f"{model_id} is not installed.", f"Run: netrika models pull {model_id}")
    raise ModelMissing(f"There is no model {model_id!r} here.", LIST)


def _holds_model(folder: Path) -> bool:
    """Tell whether a folder is a model's; one that is closed to the user is taken for one, so that it is told."""
    try:
        return (folder / MANIFEST).is_file()
    except PermissionError:
        return True


def is_complete(manifest: Manifest, folder: Path) -> bool:
    """Tell whether all files are there and as large as they should be, without reading them."""
    try:
        return all((folder / file.path).stat().st_size == file.size for file in manifest.files)
    except OSError:
        return False


def check(model: InstalledModel, tell: Tell = ignore) -> None:
    """Compare every file with its size and SHA-256. Raises ModelMissing, ModelCorrupt, and what `tell` raises."""
    for _, error in faults(model, tell):
        raise error


def faults(model: InstalledModel, tell: Tell = ignore) -> Iterator[tuple[ModelFile, ModelMissing | ModelCorrupt]]:
    """Yield each file that is missing, or not what it should be. Raises what `tell` raises."""
    for file in model.manifest.files:
        try:
            check_file(model.folder / file.path, file, model.manifest.id, tell=tell)
        except (ModelMissing, ModelCorrupt) as error:
            yield file, error


def check_file(path: Path, file: ModelFile, model_id: str, hint: str | None = None, tell: Tell = ignore) -> None:
    """Compare what lies at a path with a model's file. Raises ModelMissing, ModelCorrupt, and what `tell` raises."""
    try:
        with path.open("rb") as stream:
            size = path.stat().st_size
            if size != file.size:
                raise ModelCorrupt(f"{path} of {model_id} has {size} bytes instead of {file.size}.", hint)
            if sha256(stream, tell) != file.sha256:
                raise ModelCorrupt(f"{path} of {model_id} has been altered: its SHA-256 is another.", hint)
    except FileNotFoundError as error:
        raise ModelMissing(f"{path} of {model_id} is missing.", hint) from error
    except OSError as error:
        raise ModelCorrupt(f"{path} of {model_id} cannot be read: {error}.", hint) from error


def sha256(stream: BinaryIO, tell: Tell) -> str:
    """The SHA-256 of a stream, in hexadecimal. Raises OSError, and what `tell` raises."""
    digest = hashlib.sha256()
    while chunk := stream.read(CHUNK_BYTES):
        digest.update(chunk)
        tell(len(chunk))
    return digest.hexdigest()


def _first(family: str, folders: Sequence[Path]) -> InstalledModel:
    broken: ModelCorrupt | None = None
    for found in scan(folders):
        if isinstance(found, InstalledModel) and found.manifest.family == family:
            return found
        if isinstance(found, ModelCorrupt):
            broken = broken or found
    message = {
        "captioner": "No model that describes photos is installed.",
        "reader": "No model that reads text is installed.",
    }.get(family, f"No {family} is installed.")
    raise broken or ModelMissing(message)
