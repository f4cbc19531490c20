"""Models of the catalogue whose files other programs have fetched already, or that the user has."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from netrika.catalog import catalogue
from netrika.catalog.install import chunks
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.catalog.store import Tell
from netrika.errors import ModelCorrupt

BLOB = "sha256-"  # how Ollama's files are called, followed by their SHA-256
ROUGH = 0.03  # share of a rough size by which it may be wrong


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of the catalogue and where its files lie, by role; `missing` are those that were not found."""

    entry: Manifest
    paths: dict[str, Path]

    @property
    def missing(self) -> list[str]:
        """The names of the files that were not found."""
        return [file.path for file in self.entry.files if file.role not in self.paths]


def places() -> list[Path]:
    """The folders where the hub's own cache, LM Studio and Ollama keep models, as far as they are there."""
    home = Path.home()
    hub = _told("HF_HOME", _told("XDG_CACHE_HOME", home / ".cache") / "huggingface") / "hub"
    folders = [
        _told("HF_HUB_CACHE", hub),
        home / ".lmstudio" / "models",
        home / ".cache" / "lm-studio" / "models",
        _told("OLLAMA_MODELS", home / ".ollama" / "models") / "blobs",
        Path("/usr/share/ollama/.ollama/models/blobs"),  # of its service on Linux
    ]
    return [folder for folder in folders if _is_open(folder)]


def _told(variable: str, otherwise: Path) -> Path:
    """The folder that a variable of the environment names."""
    named = os.environ.get(variable)
    return Path(named).expanduser() if named else otherwise


def look(files: Sequence[Path]) -> Iterator[Found]:
    """Yield the entries of which there are files among these; of some that fit alike the first."""
    for entry in catalogue.entries():
        paths = {file.role: path for file in entry.files if (path := _first(file, files)) is not None}
        if paths:
            yield Found(entry, paths)


def pinned(found: Found, tell: Tell) -> Manifest:
    """The entry with the sizes and SHA-256 of the files found. Raises ModelCorrupt where the catalogue knows better."""
    files = []
    for file in found.entry.files:
        path, digest = found.paths[file.role], hashlib.sha256()
        for chunk in chunks(path):
            digest.update(chunk)
            tell(len(chunk))
        if file.sha256 and digest.hexdigest() != file.sha256:
            raise ModelCorrupt(f"{path} is not {file.path} of {found.entry.id}: its SHA-256 is another.")
        url = file.url if file.sha256 else None  # what lies there may be other bytes
        files.append(replace(file, size=path.stat().st_size, sha256=digest.hexdigest(), url=url, rough=None))
    return replace(found.entry, files=tuple(files))


def below(folders: Iterable[Path]) -> list[Path]:
    """The files in folders and below that can be read."""
    return [
        Path(place, name)
        for folder in folders
        for place, _, names in sorted(os.walk(folder))
        for name in sorted(names)
        if os.access(Path(place, name), os.R_OK)
    ]


def siblings(path: Path) -> list[Path]:
    """The files beside one, and itself."""
    return sorted(each for each in path.parent.iterdir() if each.is_file() and os.access(each, os.R_OK))


def _is_open(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # within one that is closed to the user
        return False


def named(path: Path) -> ModelFile | None:
    """The file of the catalogue that is called so, whatever its size."""
    files = (file for entry in catalogue.entries() for file in entry.files)
    return next((file for file in files if Path(file.path).name.lower() == path.name.lower()), None)


def _first(file: ModelFile, paths: Sequence[Path]) -> Path | None:
    return next((path for path in paths if _fits(file, path)), None)


def _fits(file: ModelFile, path: Path) -> bool:
    """Tell whether a file may be what an entry asks for: by its SHA-256 where its name tells it, else name and size."""
    if path.name.startswith(BLOB):
        return path.name == BLOB + file.sha256 if file.sha256 else path.stat().st_size == file.size
    if path.name.lower() != Path(file.path).name.lower():
        return False
    apart = abs(path.stat().st_size - file.size)
    return apart <= (ROUGH * file.size if file.rough else 0)
