"""Rows of a batch as one document: CSV, which spreadsheets open, or JSON, an object a line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from io import StringIO

SUFFIXES = {"CSV": ".csv", "JSON": ".jsonl"}
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what spreadsheets take for the begin of one


def to_document(format: str, rows: Iterable[Mapping[str, object]]) -> bytes:
    """Return the document of rows that have the same keys; `format` is one of SUFFIXES.

    CSV begins with a byte order mark, without which spreadsheets take Indic letters for something else, and what they
    would run as a formula stands behind an apostrophe.
    """
    every = list(rows)
    if format == "JSON":
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in every)
        return "".join(lines).encode("utf-8", "backslashreplace")
    made = StringIO(newline="")
    writer = csv.DictWriter(made, list(every[0]) if every else [])
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in every)
    return b"\xef\xbb\xbf" + made.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: object) -> object:
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
