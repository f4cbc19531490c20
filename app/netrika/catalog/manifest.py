"""A model's manifest: the one description that converters write and the app reads, as TOML."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import Any

from netrika.errors import ModelCorrupt, ModelMissing

MODEL_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
SHA256 = re.compile(r"[0-9a-f]{64}")
SCHEMES = ("https://", "hf://")  # hf://OWNER/REPOSITORY[@REVISION]/PATH, as huggingface_hub's file system has them
RESERVED = ("manifest.toml", "card.md")
MOST_BYTES = 1 << 50
LONGEST = 200  # bytes of a name: file systems have 255, and Netrika adds to it
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model: `path` is relative to its folder, `size` in bytes, `url` where it can be pulled from.

    In the catalogue `sha256` may be empty, and the size a guess where it is `rough`: the hub is to tell both.
    """

    role: str
    path: str
    size: int
    sha256: str
    url: str | None = None
    rough: bool | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """A model: `ram_mb` is what it needs to run, `spec` the table its engine parses (lists, not tuples, in it)."""

    id: str
    family: str
    version: str
    licence: str
    languages: tuple[str, ...]
    ram_mb: int
    summary: str
    files: tuple[ModelFile, ...]
    spec: Mapping[str, Any] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


def load(path: Path, *, pinned: bool = True) -> Manifest:
    """Read and check a manifest; without `pinned`, files need no SHA-256.

    Raises ModelMissing, or ModelCorrupt that names the key at fault.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelMissing(f"There is no manifest at {path}.") from error
    except OSError as error:
        raise ModelCorrupt(f"{path} cannot be read: {error}.") from error
    return parse(data, str(path), pinned=pinned)


def parse(data: bytes, where: str, *, pinned: bool = True) -> Manifest:
    """Read and check a manifest's bytes; `where` names them in errors. Raises ModelCorrupt."""
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ModelCorrupt(f"{where} cannot be read: {error}.") from error
    return _Reader(where, pinned).manifest(table)


def dump(manifest: Manifest) -> str:
    """Return the manifest as TOML that `load` reads back to an equal one."""
    lines = [_pair(each.name, getattr(manifest, each.name)) for each in fields(manifest)[:-2]]
    for file in manifest.files:
        pairs = ((each.name, getattr(file, each.name)) for each in fields(file))
        lines += ["", "[[files]]", *(_pair(name, value) for name, value in pairs if value is not None)]
    return "\n".join([*lines, *_table("spec", manifest.spec)]) + "\n"


@dataclass(frozen=True, slots=True)
class _Reader:
    where: str
    pinned: bool

    def manifest(self, table: Mapping[str, Any]) -> Manifest:
        self.refuse_unknown(table, Manifest, "")
        model_id = self.value(table, "id", str)
        if not MODEL_ID.fullmatch(model_id):
            raise self.fault("id", "must be at most a hundred lower-case letters, digits, dots and dashes")
        languages = self.value(table, "languages", list)
        if not all(isinstance(code, str) for code in languages):
            raise self.fault("languages", "must be a list of codes")
        files = tuple(self.file(each, f"files[{row}].") for row, each in enumerate(self.value(table, "files", list)))
        for key in ("role", "path"):
            if len({getattr(file, key) for file in files}) < len(files):
                raise self.fault(f"files.{key}", "must differ from file to file")
        named = [PurePosixPath(file.path.casefold()) for file in files]
        if len(set(named)) < len(named) or any(path in other.parents for path in named for other in named):
            raise self.fault("files.path", "must not be that of another file, or of a folder")
        return Manifest(
            id=model_id,
            family=self.value(table, "family", str),
            version=self.value(table, "version", str),
            licence=self.value(table, "licence", str),
            languages=tuple(languages),
            ram_mb=self.value(table, "ram_mb", int),
            summary=self.value(table, "summary", str),
            files=files,
            spec=self.value({"spec": {}} | dict(table), "spec", dict),
        )

    def file(self, table: object, where: str) -> ModelFile:
        if not isinstance(table, dict):
            raise self.fault(where.rstrip("."), "must be a table")
        self.refuse_unknown(table, ModelFile, where)
        file = ModelFile(
            role=self.value(table, "role", str, where),
            path=self.value(table, "path", str, where),
            size=self.value(table, "size", int, where),
            sha256=self.value(table if self.pinned else {"sha256": ""} | table, "sha256", str, where),
            url=self.value(table, "url", str, where) if "url" in table else None,
            rough=self.value(table, "rough", bool, where) if "rough" in table else None,
        )
        path = PurePosixPath(file.path)
        if not path.name or path.is_absolute() or ".." in path.parts or re.search(r"[\\:]", file.path):
            raise self.fault(f"{where}path", "must stay inside the model's folder")
        if (
            str(path) != file.path
            or not file.path.isprintable()
            or max(map(len, map(str.encode, path.parts))) > LONGEST
        ):
            raise self.fault(f"{where}path", "must be a plain one, such as folder/file.bin")
        if path.parts[0].casefold() in RESERVED or any(part.casefold().endswith(".part") for part in path.parts):
            raise self.fault(f"{where}path", "is a name that Netrika needs itself")
        if file.url is not None and not file.url.startswith(SCHEMES):
            raise self.fault(f"{where}url", f"must start with {' or '.join(SCHEMES)}")
        if not 0 <= file.size <= MOST_BYTES:
            raise self.fault(f"{where}size", "must not be negative, nor more than any disk holds")
        if not SHA256.fullmatch(file.sha256) and (self.pinned or file.sha256):
            raise self.fault(f"{where}sha256", "must be 64 lower-case hexadecimal digits")
        return file

    def value(self, table: Mapping[str, Any], key: str, kind: type, where: str = "") -> Any:
        if key not in table:
            raise self.fault(where + key, "is missing")
        if type(table[key]) is not kind:
            names = {str: "text", int: "a whole number", list: "a list", dict: "a table", bool: "true or false"}
            raise self.fault(where + key, f"must be {names[kind]}")
        return table[key]

    def refuse_unknown(self, table: Mapping[str, Any], kind: type[Manifest | ModelFile], where: str) -> None:
        for key in table.keys() - {each.name for each in fields(kind)}:
            raise self.fault(where + key, "is not a key of a manifest")

    def fault(self, key: str, problem: str) -> ModelCorrupt:
        return ModelCorrupt(f"In {self.where}, {key!r} {problem}.")


def _table(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    """Yield `[name]` with its plain values, then its tables; an array of tables is written inline."""
    yield from ("", f"[{name}]")
    yield from (_pair(key, value) for key, value in table.items() if not isinstance(value, Mapping))
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _table(f"{name}.{_key(key)}", value)


def _pair(key: str, value: object) -> str:
    return f"{_key(key)} = {_toml(value)}"


def _key(key: str) -> str:
    return key if BARE_KEY.fullmatch(key) else _toml(key)


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int():
            return int.__repr__(value)
        case float():
            return float.__repr__(value)
        case str():  # JSON's escapes are TOML's, but for DEL
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
        case list() | tuple():
            return f"[{', '.join(map(_toml, value))}]"
        case Mapping():
            return f"{{{', '.join(_pair(key, each) for key, each in value.items())}}}"
        case _:
            raise TypeError(f"a manifest holds no {type(value).__name__}: {value!r}")
