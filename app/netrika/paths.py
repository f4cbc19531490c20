"""Where things are: what ships with Netrika, and the user's own folders. Makes no folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

FileState = tuple[int, int] | None  # size in bytes, and when it was changed in nanoseconds; None of none
PACKAGE = Path(__file__).resolve().parent
OVERRIDE = "NETRIKA_DATA"  # one folder for all of a user's files: portable installs, tests


def file_state(path: Path) -> FileState:
    """What differs once a file is replaced, altered or removed, by whichever program."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns


def shipped(name: str) -> Path:
    """Return the folder `models` or `resources` that ships with the app: in the wheel, else in the checkout."""
    inside = PACKAGE / "_data" / name
    return inside if inside.is_dir() else PACKAGE.parents[1] / name


def models_folders() -> tuple[Path, ...]:
    """Return the folders that hold `<id>/manifest.toml`, the embedded models' first."""
    return shipped("models"), user_models()


def user_models() -> Path:
    """Return the folder of the models that the user added."""
    return user_data() / "models"


def catalogue() -> Path:
    """Return the folder of the manifests and cards of models that can be pulled."""
    return resources() / "catalogue"


def resources() -> Path:
    """Return the folder of sample photos, icons and UI translations."""
    return shipped("resources")


def user_data() -> Path:
    """Return the folder of what a user added and Netrika keeps: models, history, a batch, the log."""
    return _override() or platformdirs.user_data_path("netrika", appauthor=False)


def config_file() -> Path:
    """Return the path of the settings file."""
    return (_override() or platformdirs.user_config_path("netrika", appauthor=False)) / "config.toml"


def shown(path: Path | str) -> str:
    """Return a path as people write it: what lies in their home folder after a tilde."""
    home = f"{Path.home()}{os.sep}"
    return f"~{os.sep}{str(path).removeprefix(home)}" if str(path).startswith(home) else str(path)


def _override() -> Path | None:
    folder = os.environ.get(OVERRIDE)
    return Path(folder) if folder else None
