from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from PIL import Image

from netrika_converters.reader import payload, teacher
from netrika_converters.reader.fonts import Face, copy, installed
from netrika_converters.reader.texts import LANGUAGES


def test_a_payload_has_the_layout_of_the_data_and_its_own_fonts(
    latin: Face, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    for folder in ("words", "emoji/names", "scenes/images", "captions/images", "iiit5k/train"):
        (data / folder).mkdir(parents=True)
    for language in LANGUAGES:  # all in Latin letters, which the only face has
        (data / "words" / f"{language}.txt.gz").write_bytes(gzip.compress(b"stall\nmarket\n"))
    (data / "iiit5k" / "train.tags").write_text("train/1_1.png Bank\n")
    for path in ("scenes/images/1.jpg", "captions/images/2.jpg", "iiit5k/train/1_1.jpg"):
        Image.new("RGB", (40, 30), "teal").save(data / path)
    copy([latin], tmp_path / "fonts")
    monkeypatch.setenv("PATH", "")
    payload.pack(data, [tmp_path / "fonts"], out)
    assert not (out / teacher.PACKAGE).exists()
    payload.pack(data, [tmp_path / "fonts"], out, with_teacher=True)
    files = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert {"scenes/images/1.jpg", "captions/images/2.jpg", "iiit5k/train/1_1.jpg", "words/ta.txt.gz"} <= files
    assert f"{teacher.PACKAGE}/{teacher.FILE}" in files
    assert [face.family for face in installed([out / "fonts"])] == [latin.family]
