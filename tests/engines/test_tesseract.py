from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from netrika.engines.context import Partial, Unattended
from netrika.engines.reader import ReadRequest
from netrika.engines.tesseract import TESSERACT_CODES, Tesseract
from netrika.errors import Cancelled, EngineMissing, ExitCode, ModelCorrupt, UnknownLanguage, Unreadable
from netrika.languages import LANGUAGES

FONTS = Path("/usr/share/fonts")
HINDI, TAMIL, ENGLISH = "भारत एक विशाल देश है", "தமிழ் ஒரு செம்மொழி ஆகும்", "The quick brown fox"


class Impatient(Unattended):
    """Cancels half a second after it is first asked."""

    cancelled_at = 0.0

    def check(self) -> None:
        self.cancelled_at = self.cancelled_at or time.monotonic() + 0.5
        if time.monotonic() >= self.cancelled_at:
            raise Cancelled


class Watcher(Unattended):
    """Keeps what is reported."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int, Partial]] = []

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.reports.append((done, total, partial))


def need(*codes: str) -> None:
    if not Tesseract.available() or set(codes) - set(Tesseract.installed_languages()):
        pytest.skip(f"tesseract or its data for {', '.join(codes)} is not installed")


def font(script: str, size: int = 44) -> ImageFont.FreeTypeFont:
    """Return the Noto font of a script; skips where there is none."""
    path = next(FONTS.rglob(f"NotoSans{script}-Regular.ttf"), None)
    if path is None or not features.check("raqm"):
        pytest.skip(f"there is no Noto Sans {script}, or this Pillow cannot shape text")
    return ImageFont.truetype(path, size)


def printed(rows: Sequence[tuple[str, str]]) -> NDArray[np.uint8]:
    """Draw (script, text) one below the other, 120 pixels a row."""
    image = Image.new("RGB", (1000, 60 + 120 * len(rows)), "white")
    for index, (script, text) in enumerate(rows):
        ImageDraw.Draw(image).text((60, 60 + 120 * index), text, "black", font(script))
    return np.asarray(image)


def english(text: str = ENGLISH, size: int = 40, side_px: tuple[int, int] = (800, 160)) -> NDArray[np.uint8]:
    """Draw with Pillow's own font."""
    image = Image.new("RGB", side_px, "white")
    ImageDraw.Draw(image).text((60, 60), text, "black", ImageFont.load_default(size))
    return np.asarray(image)


def where_data_is(code: str) -> Path:
    """Return the folder that Tesseract itself looks into; skips where it lacks the language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("TESSDATA_PREFIX", raising=False)
        need(code)
        listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True)
    return Path(listed.stdout.split('"')[1])


@pytest.fixture
def tessdata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder for Tesseract's data that holds English only."""
    (tmp_path / "eng.traineddata").symlink_to(where_data_is("en") / "eng.traineddata")
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    return tmp_path


def test_a_page_is_read_in_three_scripts() -> None:
    need("en", "hi", "ta")
    pixels = printed([("", ENGLISH), ("Devanagari", HINDI), ("Tamil", TAMIL)])
    watcher = Watcher()
    lines = Tesseract().run(ReadRequest(pixels), watcher, ["ta", "hi", "en"]).lines
    found = [(line.text, line.script, line.language) for line in lines]
    assert found == [(ENGLISH, "Latn", "en"), (HINDI, "Deva", "hi"), (TAMIL, "Taml", "ta")]
    assert all(" ".join(word.text for word in line.words) == line.text for line in lines)
    assert watcher.reports == [(1, 3, ENGLISH), (2, 3, HINDI), (3, 3, TAMIL)]


def test_boxes_hold_the_ink_clockwise_from_the_top_left() -> None:
    need("en")
    pixels = english()
    (line,) = Tesseract().run(ReadRequest(pixels), Unattended(), ["en"]).lines
    down, across = np.nonzero(pixels[..., 0] < 128)
    left, top, right, bottom = across.min(), down.min(), across.max() + 1, down.max() + 1
    assert line.quad.dtype == np.float32
    assert np.abs(line.quad - [[left, top], [right, top], [right, bottom], [left, bottom]]).max() <= 3
    assert len(line.words) == 4
    edges = [word.quad[corner, 0] for word in line.words for corner in (0, 1)]
    assert edges == sorted(edges)
    assert all(0.5 < each.confidence <= 1 for each in (line, *line.words))


def test_a_word_is_read_as_one_line() -> None:
    need("en")
    word = english("Netrika", 60, (360, 180))
    (line,) = Tesseract().run(ReadRequest(word, word=True), Unattended(), ["en"]).lines
    assert line.text == "Netrika"


def test_without_a_language_all_that_are_installed_are_used(tessdata: Path) -> None:
    assert Tesseract.installed_languages() == ("en",)
    (line,) = Tesseract().run(ReadRequest(english()), Unattended()).lines
    assert (line.text, line.language) == (ENGLISH, "en")


def test_a_script_that_was_not_asked_for_has_its_usual_language(tessdata: Path) -> None:
    (tessdata / "tam.traineddata").symlink_to(tessdata / "eng.traineddata")
    (line,) = Tesseract().run(ReadRequest(english()), Unattended(), ["ta"]).lines
    assert (line.text, line.script, line.language) == (ENGLISH, "Latn", "en")
    (line,) = Tesseract().run(ReadRequest(english("2024 - 2025")), Unattended(), ["ta"]).lines
    assert (line.text, line.script, line.language) == ("2024 - 2025", "Zyyy", "und")


def test_of_two_languages_in_one_script_both_are_named(tessdata: Path) -> None:
    for code in ("hin", "mar"):
        (tessdata / f"{code}.traineddata").symlink_to(where_data_is("hi") / "hin.traineddata")
    pixels = printed([("Devanagari", HINDI)])
    (line,) = Tesseract().run(ReadRequest(pixels), Unattended(), ["mr", "hi", "en"]).lines
    assert (line.text, line.language) == (HINDI, "hi/mr")


@pytest.mark.parametrize("shape", [(200, 300, 3), (1, 1, 3), (3, 900, 3)])
def test_a_picture_without_text_has_no_lines(shape: tuple[int, ...]) -> None:
    need("en")
    assert Tesseract().run(ReadRequest(np.full(shape, 255, np.uint8)), Unattended(), ["en"]).lines == ()


def test_cancelling_stops_the_program_within_a_second() -> None:
    need("en")
    text = "\n".join([" ".join([ENGLISH] * 12)] * 80)
    pixels, context = english(text, 22, (2800, 2600)), Impatient()
    with pytest.raises(Cancelled):
        Tesseract().run(ReadRequest(pixels), context, ["en"])
    assert 0 < time.monotonic() - context.cancelled_at < 1
    with pytest.raises(ChildProcessError):  # there is no process left to wait for
        os.waitpid(-1, os.WNOHANG)


def test_our_own_environment_stays_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    need("en")
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    before = dict(os.environ)
    Tesseract().run(ReadRequest(english()), Unattended(), ["en"])
    assert dict(os.environ) == before


def test_where_the_program_is_absent_its_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not Tesseract.available()
    with pytest.raises(EngineMissing, match=r"^Tesseract is not installed.$") as caught:
        Tesseract().run(ReadRequest(english()), Unattended(), ["ta", "hi"])
    assert caught.value.hint.endswith(": sudo apt install tesseract-ocr tesseract-ocr-hin tesseract-ocr-tam")
    assert caught.value.exit_code == ExitCode.MODEL_MISSING
    with pytest.raises(EngineMissing) as caught:
        Tesseract.installed_languages()
    assert caught.value.hint.count("tesseract-ocr-") == len(TESSERACT_CODES)


def test_of_languages_without_data_only_those_are_named(tessdata: Path) -> None:
    with pytest.raises(EngineMissing, match=r"^Tesseract has no data for Marathi, Odia.$") as caught:
        Tesseract().run(ReadRequest(english()), Unattended(), ["en", "or", "mr"])
    assert caught.value.hint.endswith(": sudo apt install tesseract-ocr-mar tesseract-ocr-ori")


def test_a_program_without_any_of_our_languages_is_of_no_use(tessdata: Path) -> None:
    (tessdata / "eng.traineddata").unlink()
    assert Tesseract.installed_languages() == ()
    with pytest.raises(EngineMissing, match="data for no language of Netrika's") as caught:
        Tesseract().run(ReadRequest(english()), Unattended())
    assert "tesseract-ocr-eng" in caught.value.hint


def test_damaged_data_is_not_passed_over_in_silence(tessdata: Path) -> None:
    (tessdata / "hin.traineddata").write_bytes(bytes(1000))
    for languages in (["hi"], ["en", "hi"]):
        with pytest.raises(ModelCorrupt, match=r"^Tesseract cannot load its data for Hindi.$") as caught:
            Tesseract().run(ReadRequest(english()), Unattended(), languages)
        assert caught.value.hint.endswith("apt reinstall tesseract-ocr-hin")


def test_a_picture_longer_than_it_takes_is_refused() -> None:
    with pytest.raises(Unreadable, match="too long for Tesseract: 40000 x 2 pixels"):
        Tesseract().run(ReadRequest(np.zeros((2, 40_000, 3), np.uint8)), Unattended(), ["en"])


def test_languages_that_it_is_not_used_for_are_unknown() -> None:
    with pytest.raises(UnknownLanguage, match="does not read German"):
        Tesseract().run(ReadRequest(english()), Unattended(), ["de"])
    with pytest.raises(UnknownLanguage, match="'xx'"):
        Tesseract().run(ReadRequest(english()), Unattended(), ["xx"])


def test_every_code_is_a_language_of_ours() -> None:
    assert set(TESSERACT_CODES) <= {language.code for language in LANGUAGES}
    assert len(set(TESSERACT_CODES.values())) == len(TESSERACT_CODES)
