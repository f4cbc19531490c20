from __future__ import annotations

import csv
import json

import pytest

from netrika.export.table import to_document

ROWS: list[dict[str, str | float | None]] = [
    {"file": "a.jpg", "description": 'ஒரு "நாய்", ஓடுகிறது', "confidence": 0.5, "text": "one\ntwo"},
    {"file": "=b.jpg", "description": "", "confidence": None, "text": "-5"},
]


def test_a_spreadsheet_opens_the_letters_and_runs_nothing() -> None:
    document = to_document("CSV", ROWS)
    assert document.startswith(b"\xef\xbb\xbf")
    first, second = csv.DictReader(document.decode("utf-8-sig").splitlines(keepends=True))
    assert first["description"] == ROWS[0]["description"] and first["text"] == "one\ntwo"
    assert second == {"file": "'=b.jpg", "description": "", "confidence": "", "text": "'-5"}


def test_json_has_a_row_a_line() -> None:
    assert [json.loads(line) for line in to_document("JSON", ROWS).decode().splitlines()] == ROWS


@pytest.mark.parametrize("format", ["CSV", "JSON"])
def test_no_rows_make_an_empty_table(format: str) -> None:
    assert to_document(format, []).strip(b"\xef\xbb\xbf\r\n") == b""
