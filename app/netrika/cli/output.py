"""Standard output and standard error: UTF-8 whatever the locale, JSON lines, errors as sentences."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from typing import Any

from netrika.errors import NetrikaError


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


def complain(error: NetrikaError) -> int:
    """Write the error and its hint to standard error and return the exit code."""
    print(f"netrika: {error}\nhint: {error.hint}", file=sys.stderr, flush=True)
    return error.exit_code
