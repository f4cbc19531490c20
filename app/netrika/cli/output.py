"""Standard output and standard error: UTF-8 whatever the locale, JSON lines, errors as sentences."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

from netrika.errors import NetrikaError

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def open_closed_streams() -> None:
    """Put something in the place of streams that the caller closed; writing to standard output then fails."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def escaped(text: str) -> str:
    """Return text whose control characters and line ends, as file names may have them, do nothing to a terminal."""
    return CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def use_utf8() -> None:
    """Write UTF-8; a file name that is no valid text is escaped (so that JSON stays JSON) rather than fatal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def forget_stdout() -> None:
    """Send the rest to nowhere, so that Python's own flush at exit does not meet the closed pipe again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def to_json(values: Mapping[str, Any]) -> str:
    """Return one line of JSON, in the languages' own letters."""
    return json.dumps(values, ensure_ascii=False)


def remark(text: str) -> None:
    """Write a line that is no result to standard error, where that can be written."""
    with suppress(OSError):
        print(f"netrika: {escaped(text)}", file=sys.stderr, flush=True)


def complain(error: NetrikaError) -> int:
    """Write the error and its hint to standard error and return the exit code."""
    with suppress(OSError):  # where standard error cannot be written, the exit code tells
        print(f"netrika: {escaped(str(error))}\nhint: {escaped(error.hint)}", file=sys.stderr, flush=True)
    return error.exit_code
