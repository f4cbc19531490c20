"""Every error a user can meet: one type each, with its exit code and a hint."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import ClassVar, Self


class ExitCode(IntEnum):
    """The table of exit codes; `netrika --help` prints it."""

    meaning: str

    def __new__(cls, code: int, meaning: str) -> Self:
        """Make a member that is the number and carries its meaning."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        return member

    OK = 0, "everything asked for was done"
    INTERNAL = 1, "internal error"
    USAGE = 2, "wrong usage: an option, a settings file or a place to write to that cannot work"
    INPUT = 3, "bad input: missing, unreadable, not an image, truncated, too large, or a folder without images"
    LANGUAGE = 4, "unknown language"
    MODEL_MISSING = 5, "model missing, or a program or library that is to run it or read in its place"
    MODEL_CORRUPT = 6, "model corrupt: its files are not what its manifest says"
    MEMORY = 7, "out of memory"
    PARTIAL = 8, "some files failed, the others were done"
    DOWNLOAD = 9, "a download failed, or Netrika is to stay offline"
    CANCELLED = 130, "cancelled (Ctrl-C)"


class NetrikaError(Exception):
    """Base of all: `str()` is one sentence for the user, `hint` says what to do about it."""

    exit_code: ClassVar[ExitCode] = ExitCode.INTERNAL
    hint: str = "Set NETRIKA_DEBUG=1 to see where it happened, and report it."

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint


REINSTALL = "Install Netrika again (in a checkout: git checkout models)."


class BackendMissing(NetrikaError, ImportError):
    """A native library that runs models cannot be loaded."""

    hint = "Install Netrika again; `netrika doctor` shows what is there."


class Usage(NetrikaError, ValueError):
    """An option, an argument or a settings file that cannot work."""

    exit_code = ExitCode.USAGE
    hint = "Run: netrika --help"


class Unwritable(Usage, OSError):
    """The output file cannot be written."""

    hint = "Choose another place with --output."


class Unreadable(NetrikaError, ValueError):
    """The input is not an image that can be decoded."""

    exit_code = ExitCode.INPUT
    hint = "Open the file in a photo viewer, or save it again as JPEG or PNG."


class NotFound(Unreadable, FileNotFoundError):
    """The input does not exist."""

    hint = "Check the spelling of the path."


class Denied(Unreadable, PermissionError):
    """The input exists but may not be read."""

    hint = "Allow your user to read it."


class NoImages(Unreadable):
    """A folder holds no image."""

    hint = "Name a folder with photos, or the photo itself."


class UnknownLanguage(NetrikaError, LookupError):
    """A language that Netrika or the chosen model does not speak."""

    exit_code = ExitCode.LANGUAGE
    hint = "Run: netrika languages"


class ModelMissing(NetrikaError, FileNotFoundError):
    """No such model, or one of its files is not there."""

    exit_code = ExitCode.MODEL_MISSING
    hint = REINSTALL


class EngineMissing(NetrikaError, FileNotFoundError):
    """A program or library that works on Netrika's behalf is not installed, or lacks a language."""

    exit_code = ExitCode.MODEL_MISSING
    hint = "Install it, or leave the choice of the engine to Netrika."


class EngineFailed(NetrikaError):
    """A program that reads on Netrika's behalf stopped before it was done."""

    hint = "Try again with --engine netrika."


class ModelCorrupt(NetrikaError, ValueError):
    """A manifest or model file is not what it should be."""

    exit_code = ExitCode.MODEL_CORRUPT
    hint = REINSTALL
    folder: Path | None = None  # of the model whose manifest cannot be used, or of models


class DownloadFailed(NetrikaError, ConnectionError):
    """A model file cannot be fetched; what came of it is kept."""

    exit_code = ExitCode.DOWNLOAD
    hint = "Try again: what was fetched so far is kept."


class Offline(DownloadFailed):
    """Netrika is set to stay offline."""

    hint = "Unset NETRIKA_OFFLINE and HF_HUB_OFFLINE, or take `offline` out of the settings file."


class ScreenHidden(NetrikaError):
    """The desktop gives no picture of its screen."""

    hint = "Take a picture of the screen with the system's own tool, then paste it."


class OutOfMemory(NetrikaError, MemoryError):
    """There is not enough memory for the work."""

    exit_code = ExitCode.MEMORY
    hint = "Close other programs, or choose a smaller photo or model."


class Cancelled(NetrikaError):
    """The user stopped the work."""

    exit_code = ExitCode.CANCELLED
    hint = "What was finished before is kept."

    def __init__(self, message: str = "Cancelled.", hint: str | None = None) -> None:
        super().__init__(message, hint)
