"""The settings: one table behind the settings file, the command line and the window's page of settings."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

import tomlkit

from netrika import languages, paths, whole
from netrika.errors import UnknownLanguage, Unwritable, Usage

UI = ("en", "as", "bn", "gu", "hi", "kn", "ml", "mr", "or", "pa", "ta", "te", "ur")  # languages of the window


@dataclass(frozen=True, slots=True)
class Setting:
    """A row of the table: its name, type, default, help and, where there are few, its choices.

    `window` says that it is of no use on the command line.
    """

    name: str
    kind: type[str | int | bool]
    default: str | int | bool | None
    help: str
    choices: tuple[str, ...] | None = None
    metavar: str | None = None
    window: bool = False


def _setting(default: Any, kind: type[str | int | bool], help: str, **extra: Any) -> Any:
    return field(default=default, metadata={"kind": kind, "help": help, **extra})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force; None means: decided when it is needed."""

    lang: str | None = _setting(
        None, str, "language to answer in (default: the system's, else English)", metavar="CODE"
    )
    model: str | None = _setting(None, str, "model to use (default: the embedded one)", metavar="ID")
    detail: Literal["short", "long"] = _setting(
        "short", str, "one sentence, or up to three that each add something", choices=("short", "long")
    )
    threads: int | None = _setting(None, int, "processor threads (default: the usable cores, at most 8)", metavar="N")
    listed_words: bool = _setting(False, bool, "prefer words of the model's lists where reading is unsure")
    offline: bool = _setting(False, bool, "open no connection, not even to pull models")
    history: bool = _setting(True, bool, "keep what was described, read and created in the window", window=True)
    ui: str | None = _setting(None, str, "language of the window (default: the system's)", choices=UI, window=True)


KINDS = {str: "text", int: "a whole number", bool: "true or false"}
OFFLINE = ("NETRIKA_OFFLINE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")  # any of these, unless it says no
NO = ("", "0", "false", "no", "off")
ROOM = "Free some space, or set NETRIKA_DATA to a folder on another disk."
THREADS = range(1, 257)
THREADS_RULE = "must be a whole number from 1 to 256"
DEFAULTS = Settings()
TABLE = tuple(Setting(each.name, default=getattr(DEFAULTS, each.name), **each.metadata) for each in fields(Settings))


def load(overrides: Mapping[str, Any], path: Path | None = None) -> Settings:
    """Return the user's settings file (or the defaults) with `overrides` on top. Raises Usage on a bad file."""
    return replace(Settings(**_read(path or paths.config_file())), **overrides)


def save(name: str, value: str | int | bool | None, path: Path | None = None) -> None:
    """Set one setting in the user's file, or take it out (None); what else stands there, and remarks, stay.

    Raises Usage for a value that cannot be and for a bad file, Unwritable.
    """
    path = path or paths.config_file()
    _read(path)
    if value is not None and (problem := _problem(name, value)):
        raise Usage(f"The setting cannot be kept: {problem}.")
    document = tomlkit.parse(path.read_text("utf-8")) if path.exists() else tomlkit.document()
    document.pop(name, None)
    if value is not None:
        document[name] = value
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(f"{path.parent} cannot be made: {error.strerror or error}.", ROOM) from error
    whole.write(path, tomlkit.dumps(document).encode())


def is_offline() -> bool:
    """Tell whether the environment or the settings file forbid connections. Raises Usage on a bad file."""
    return any(os.environ.get(name, "").lower() not in NO for name in OFFLINE) or load({}).offline


def _read(path: Path) -> dict[str, Any]:
    fix = f"Correct or delete {path}."
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise Usage(f"The settings file cannot be read: {error}.", fix) from error
    for name, value in values.items():
        if problem := _problem(name, value):
            raise Usage(f"In the settings file, {problem}.", fix)
    return values


def _problem(name: str, value: object) -> str | None:
    table = {setting.name: setting for setting in TABLE}
    if name not in table:
        close = get_close_matches(name, table, n=1)
        return f"{name!r} is not a setting" + (f" (did you mean {close[0]!r}?)" if close else "")
    setting = table[name]
    if name == "threads" and (type(value) is not int or value not in THREADS):
        return f"'threads' {THREADS_RULE}"
    if type(value) is not setting.kind:
        return f"{name!r} must be {KINDS[setting.kind]}"
    if setting.choices and value not in setting.choices:
        return f"{name!r} must be one of {', '.join(setting.choices)}"
    if name == "lang" and isinstance(value, str):
        try:
            languages.find(value)
        except UnknownLanguage:
            return f"'lang' is not a language Netrika speaks: {value!r}"
    return None
