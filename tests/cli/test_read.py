"""The whole way from files to text, with the tiny reader."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image

from netrika.cli import main
from netrika.services import reading

Done = subprocess.CompletedProcess[bytes]
Sign = Callable[..., NDArray[np.uint8]]
SHOP = [("ab 12", 40, 20), ("हक", 40, 120)]
TEXT = "ab 12\nहक\n"
KEYS = ["file", "width", "height", "lines", "engine", "device", "seconds"]
HOCR, ALTO = "{http://www.w3.org/1999/xhtml}", "{http://www.loc.gov/standards/alto/ns-v4#}"


@pytest.fixture
def read(run_cli: Callable[..., Done], reader_data: Path, tmp_path: Path) -> Callable[..., Done]:
    """Run `netrika read` where the tiny reader is installed."""

    def run(*arguments: str | Path, model: str = "tiny-reader", **options: Any) -> Done:
        environment = {"NETRIKA_DATA": str(reader_data), **options.pop("environment", {})}
        named = ("--model", model, "--threads", "1")
        return run_cli("read", *arguments, *named, environment=environment, cwd=tmp_path, **options)

    return run


@pytest.fixture
def photo(sign: Sign, tmp_path: Path) -> Path:
    Image.fromarray(sign(SHOP)).save(tmp_path / "shop.png")
    return tmp_path / "shop.png"


@pytest.fixture
def wall(sign: Sign, tmp_path: Path) -> Path:
    Image.fromarray(sign([])).save(tmp_path / "wall.png")
    return tmp_path / "wall.png"


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode("utf-8").splitlines()]


def test_one_photo_gives_just_its_text(read: Callable[..., Done], photo: Path) -> None:
    done = read(photo)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, TEXT, b"")


def test_a_photo_without_text_is_said_to_have_none_beside_the_results(read: Callable[..., Done], wall: Path) -> None:
    done = read(wall.name)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"netrika: wall.png: no text was found.\n")
    assert read("-", input=wall.read_bytes()).stderr == b"netrika: standard input: no text was found.\n"
    for format in ("json", "hocr", "alto", "pdf"):
        done = read(wall.name, "--format", format)
        assert done.returncode == 0 and done.stdout and done.stderr == b""


def test_several_photos_are_titled(read: Callable[..., Done], photo: Path, wall: Path) -> None:
    titled = f"== {photo}\n{TEXT}== {wall}\n"
    done = read(photo, wall)
    assert (done.stdout.decode(), done.stderr.decode()) == (titled, f"netrika: {wall}: no text was found.\n")
    assert read(photo.parent).stdout.decode() == titled


def test_pages_are_titled_with_their_number(read: Callable[..., Done], sign: Sign, tmp_path: Path) -> None:
    pages = [Image.fromarray(sign(each)) for each in (SHOP, [("55", 30, 30)])]
    pages[0].save(tmp_path / "shop.pdf", resolution=200, save_all=True, append_images=pages[1:], quality=100)
    done = read("shop.pdf", "--engine", "netrika")
    assert done.stdout.decode() == f"== shop.pdf, page 1\n{TEXT}== shop.pdf, page 2\n55\n"
    assert [each["page"] for each in records(read("shop.pdf", "--json").stdout)] == [1, 2]


def test_json_tells_lines_words_and_boxes(read: Callable[..., Done], photo: Path) -> None:
    short, long = read(photo, "--json"), read(photo, "--format", "json")
    (record,), (same,) = records(short.stdout), records(long.stdout)
    assert record | {"seconds": 0} == same | {"seconds": 0}
    assert list(record) == KEYS
    assert (record["file"], record["width"], record["height"]) == (str(photo), 400, 200)
    assert (record["engine"], record["device"]) == ("tiny-reader", "cpu")
    first, second = record["lines"]
    assert (first["text"], first["script"], first["language"]) == ("ab 12", "Latn", "en")
    assert [word["text"] for word in first["words"]] == ["ab", "12"]
    assert np.allclose(first["box"], [[40, 20], [272, 20], [272, 60], [40, 60]], atol=5)
    assert 0 < second["confidence"] <= 1


def test_standard_input_is_read(read: Callable[..., Done], photo: Path) -> None:
    assert read("-", input=photo.read_bytes()).stdout.decode() == TEXT
    assert records(read("-", "--json", input=photo.read_bytes()).stdout)[0]["file"] == "-"
    assert read("-", input=b"").stderr == b"netrika: Standard input is empty.\nhint: Pipe a photo in.\n"


def test_hocr_is_one_document_for_all(read: Callable[..., Done], photo: Path, wall: Path) -> None:
    done = read(photo, wall, "--format", "hocr")
    assert done.returncode == 0, done.stderr
    root = ET.fromstring(done.stdout)
    assert len(root.findall(f".//{HOCR}div[@class='ocr_page']")) == 2
    words = root.findall(f".//{HOCR}span[@class='ocrx_word']")
    assert [word.text for word in words] == ["ab", "12", "हक"]


def test_alto_is_one_document_for_all(read: Callable[..., Done], photo: Path, wall: Path) -> None:
    done = read(photo, wall, "--format", "alto")
    assert done.returncode == 0, done.stderr
    root = ET.fromstring(done.stdout)
    assert len(root.findall(f".//{ALTO}Page")) == 2
    assert [each.get("CONTENT") for each in root.iter(f"{ALTO}String")] == ["ab", "12", "हक"]


def test_a_pdf_can_be_searched(read: Callable[..., Done], photo: Path, wall: Path) -> None:
    done = read(photo, wall, "--format", "pdf", "--output", "out.pdf")
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
    document = pypdfium2.PdfDocument(photo.with_name("out.pdf"))
    text = [page.get_textpage().get_text_range().split() for page in document]
    document.close()
    assert text == [["ab", "12", "हक"], []]
    piped = read(photo, "--format", "pdf").stdout
    assert piped.startswith(b"%PDF-")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal")
def test_a_pdf_is_not_written_to_a_terminal(reader_data: Path, photo: Path) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "netrika", "read", str(photo), "--format", "pdf", "--model", "tiny-reader"]
    environment = os.environ | {"NETRIKA_DATA": str(reader_data)}
    done = subprocess.run(command, env=environment, stdout=theirs, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert done.stderr.endswith(b"hint: Name a file with --output.\n")


@pytest.mark.parametrize("format", ["hocr", "alto", "pdf", "text"])
def test_a_document_holds_what_was_done_and_the_rest_is_told(
    read: Callable[..., Done], photo: Path, format: str
) -> None:
    done = read("none.png", photo, "--format", format, "--output", "out")
    assert done.returncode == 8
    assert done.stderr.startswith(b"netrika: none.png does not exist.\nhint: ")
    assert photo.with_name("out").stat().st_size > 0


@pytest.mark.parametrize("format", ["hocr", "alto", "pdf", "text", "json"])
def test_an_output_file_outlives_a_run_in_which_all_failed_unless_errors_are_results(
    read: Callable[..., Done], tmp_path: Path, format: str
) -> None:
    (tmp_path / "out").write_text("precious")
    assert read("none.png", "--format", format, "--output", "out").returncode == 3
    if format == "json":
        assert [list(each) for each in records((tmp_path / "out").read_bytes())] == [["file", "error", "hint"]]
    else:
        assert (tmp_path / "out").read_text() == "precious"
    assert list(tmp_path.glob("*.part")) == []


def test_the_short_option_names_the_output_file_too(read: Callable[..., Done], photo: Path) -> None:
    done = read(photo, "-o", "out.txt")
    assert (done.returncode, done.stdout, photo.with_name("out.txt").read_text("utf-8")) == (0, b"", TEXT)


def test_results_never_replace_a_photo(read: Callable[..., Done], photo: Path) -> None:
    before = photo.read_bytes()
    assert read(photo, "--output", photo).returncode == 2
    assert photo.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["none.png"], 3),
        (["shop.png", "--lang", "tlh"], 4),
        (["shop.png", "--lang", "en,ta"], 4),
        (["shop.png", "--engine", "tesseract"], 5),
        (["shop.png", "--output", "none/out.txt"], 2),
        (["shop.png", "--lang", ","], 2),
        (["shop.png", "--format", "docx"], 2),
        ([], 2),
    ],
)
def test_each_failure_has_its_exit_code(
    read: Callable[..., Done], photo: Path, arguments: list[str], code: int
) -> None:
    done = read(*arguments, environment={"PATH": ""})
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr


def test_a_missing_model_is_told_before_any_photo_is_read(read: Callable[..., Done]) -> None:
    assert read("none.png", model="none").returncode == 5


def test_languages_are_given_as_a_list_or_one_by_one(read: Callable[..., Done], photo: Path) -> None:
    for languages in (["--lang", "hi,en"], ["--lang", "hi", "--lang", "English"], ["--lang", "hi_IN,en,hi"]):
        lines = records(read(photo, *languages, "--json").stdout)[0]["lines"]
        assert [(line["text"], line["language"]) for line in lines] == [("ab 12", "en"), ("हक", "hi")]
    lines = records(read(photo, "--lang", "hi", "--json").stdout)[0]["lines"]
    assert not set("".join(line["text"] for line in lines)) & set("abAB")


def test_a_cropped_word_is_read_whole(read: Callable[..., Done], plate: Sign, tmp_path: Path) -> None:
    Image.fromarray(plate("ab 12")).save(tmp_path / "word.png")
    (line,) = records(read("word.png", "--word", "--json").stdout)[0]["lines"]
    assert line["text"] == "ab 12"
    assert line["box"] == [[0.0, 0.0], [232.0, 0.0], [232.0, 40.0], [0.0, 40.0]]


def test_listed_words_are_preferred_by_option_or_by_setting(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path / "own"))
    asked: list[bool] = []

    def ask(paths: object, how: reading.How, *_: object) -> Iterator[reading.Read]:
        asked.append(how.listed)
        return iter(())

    monkeypatch.setattr(reading, "read", ask)
    main(["read", str(photo)])
    main(["read", str(photo), "--listed-words"])
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "config.toml").write_text("listed_words = true", "utf-8")
    main(["read", str(photo)])
    assert asked == [False, True, True]


def test_help_names_every_option(run_cli: Callable[..., Done]) -> None:
    done = run_cli("read", "--help")
    assert done.returncode == 0
    for option in (
        "--format",
        "--json",
        "--output",
        "--word",
        "--engine",
        "--lang",
        "--model",
        "--threads",
        "--listed-words",
    ):
        assert option in done.stdout.decode()
