from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from netrika import imaging, pages
from netrika.engines.content import kind_of
from netrika.engines.context import Unattended
from netrika.engines.tesseract import Tesseract
from netrika.errors import EngineMissing, ModelCorrupt, ModelMissing, UnknownLanguage, Unreadable
from netrika.languages import find
from netrika.pages import DPI
from netrika.paths import OVERRIDE
from netrika.runtime.device import Device
from netrika.services import reading
from netrika.services.inputs import Failed
from netrika.services.pool import EnginePool
from netrika.services.reading import How, Read

Sign = Callable[..., NDArray[np.uint8]]
SHOP = [("ab 12", 40, 20), ("हक", 40, 120)]
MODEL = "tiny-reader"


@pytest.fixture(autouse=True)
def data(reader_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(reader_data))


@pytest.fixture
def pool() -> Iterator[EnginePool]:
    pool = EnginePool(Device(1))
    yield pool
    pool.close()


@pytest.fixture
def photo(sign: Sign, tmp_path: Path) -> Path:
    Image.fromarray(sign(SHOP)).save(tmp_path / "shop.png")
    return tmp_path / "shop.png"


@pytest.fixture
def page(sign: Sign, tmp_path: Path) -> Path:
    """Draw a page: a plate, and rows of strokes too small to be read."""
    pixels = sign([("ab 12", 40, 20)], 640, 600)
    for row in range(12):
        pixels[100 + 40 * row : 106 + 40 * row, 20:620:12] = 0
    assert kind_of(pixels) == "document"
    Image.fromarray(pixels).save(tmp_path / "page.png")
    return tmp_path / "page.png"


def pdf(*pages: NDArray[np.uint8]) -> bytes:
    images, buffer = [Image.fromarray(each) for each in pages], BytesIO()
    images[0].save(buffer, "PDF", resolution=DPI, save_all=True, append_images=images[1:], quality=100)
    return buffer.getvalue()


def read(pool: EnginePool, *sources: Path | bytes, **wishes: Any) -> Sequence[Read | Failed]:
    how = How(**{"engine": "netrika", "model": MODEL, **wishes})
    return list(reading.read(sources, how, pool, Unattended()))


def texts(outcome: Read | Failed) -> list[str]:
    assert isinstance(outcome, Read)
    return [line.text for line in outcome.page.lines]


def test_a_photo_is_one_page_without_a_number(pool: EnginePool, photo: Path) -> None:
    (found,) = read(pool, photo)
    assert isinstance(found, Read)
    assert texts(found) == ["ab 12", "हक"]
    page = found.page
    assert (page.file, page.number, page.width, page.height) == (str(photo), None, 400, 200)
    assert (page.engine, page.device) == (MODEL, "cpu")
    assert page.seconds > 0
    assert found.pixels.shape == (200, 400, 3)


def test_the_pages_of_a_pdf_are_numbered_from_one(pool: EnginePool, sign: Sign, tmp_path: Path) -> None:
    made = pdf(sign(SHOP), sign([]), sign([("55", 30, 30)]))
    (tmp_path / "shop.pdf").write_bytes(made)
    for source, name in ((tmp_path / "shop.pdf", str(tmp_path / "shop.pdf")), (made, "-")):
        found = read(pool, source)
        assert [texts(each) for each in found] == [["ab 12", "हक"], [], ["55"]]
        assert [(each.page.file, each.page.number) for each in found if isinstance(each, Read)] == [
            (name, number) for number in (1, 2, 3)
        ]


def test_the_pages_of_a_tiff_are_numbered_and_its_smaller_copies_left_out(
    pool: EnginePool, sign: Sign, tmp_path: Path
) -> None:
    first, second = Image.fromarray(sign(SHOP)), Image.fromarray(sign([("55", 30, 30)]))
    small = first.resize((40, 20))
    small.encoderinfo = {"tiffinfo": {254: 1}}
    path = tmp_path / "fax.tiff"
    first.save(path, save_all=True, append_images=[small, second])
    found = read(pool, path)
    assert [texts(each) for each in found] == [["ab 12", "हक"], ["55"]]
    assert [each.page.number for each in found if isinstance(each, Read)] == [1, 2]


def test_a_page_of_a_tiff_that_is_too_large_does_not_stop_the_others(
    pool: EnginePool, sign: Sign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, last = Image.fromarray(sign(SHOP)), Image.fromarray(sign([("55", 30, 30)]))
    path = tmp_path / "fax.tiff"
    first.save(path, save_all=True, append_images=[first.resize((500, 500)), last])
    monkeypatch.setattr(imaging, "MAX_PIXELS", 200_000)
    found = read(pool, path)
    assert texts(found[0]) == ["ab 12", "हक"] and texts(found[2]) == ["55"]
    assert isinstance(found[1], Failed) and str(found[1].error).startswith(f"Page 2 of {path} is too large: 500 x 500")


def test_a_folder_is_walked_pdfs_too_and_bytes_are_standard_input(pool: EnginePool, sign: Sign, photo: Path) -> None:
    (photo.parent / "bill.PDF").write_bytes(pdf(sign(SHOP)))
    found = read(pool, photo.parent, photo.read_bytes())
    names = [str(photo.parent / "bill.PDF"), str(photo), "-"]
    assert [each.page.file for each in found if isinstance(each, Read)] == names
    assert texts(found[0]) == texts(found[1]) == texts(found[2])


def test_a_page_that_cannot_be_rendered_does_not_stop_the_others(
    pool: EnginePool, sign: Sign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, count = pages._drawn, iter(range(3))

    def drawn(page: Any) -> Any:
        if next(count) == 1:
            raise MemoryError
        return real(page)

    monkeypatch.setattr(pages, "_drawn", drawn)
    found = read(pool, pdf(sign(SHOP), sign([]), sign([("55", 30, 30)])))
    assert isinstance(found[1], Failed) and str(found[1].error) == "Page 2 of Standard input does not fit in memory."
    assert texts(found[0]) == ["ab 12", "हक"] and texts(found[2]) == ["55"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_told_not_waited_for(pool: EnginePool, photo: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    failed, good = read(pool, tmp_path / "pipe.png", photo)
    assert isinstance(failed, Failed) and "not a regular file" in str(failed.error)
    assert texts(good) == ["ab 12", "हक"]


def test_a_photo_without_text_is_an_empty_page(pool: EnginePool, sign: Sign, tmp_path: Path) -> None:
    Image.fromarray(sign([])).save(tmp_path / "wall.png")
    (found,) = read(pool, tmp_path / "wall.png")
    assert texts(found) == []


def test_bad_files_among_good_ones_are_told_in_their_place(pool: EnginePool, photo: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.png").write_bytes(photo.read_bytes()[:80])
    (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.4 cut")
    bad = [tmp_path / "cut.png", tmp_path / "cut.pdf", tmp_path / "none.png"]
    found = read(pool, *bad, photo, b"")
    assert [each.file for each in found if isinstance(each, Failed)] == [*map(str, bad), "-"]
    assert all(isinstance(each.error, Unreadable) for each in found if isinstance(each, Failed))
    assert texts(found[3]) == ["ab 12", "हक"]


def test_a_cropped_word_is_read_whole(pool: EnginePool, plate: Sign) -> None:
    buffer = BytesIO()
    Image.fromarray(plate("ab 12")).save(buffer, "PNG")
    (found,) = read(pool, buffer.getvalue(), word=True)
    assert isinstance(found, Read)
    (line,) = found.page.lines
    assert line.text == "ab 12"
    assert line.quad.tolist() == [[0, 0], [232, 0], [232, 40], [0, 40]]


def test_languages_restrict_what_is_read(pool: EnginePool, photo: Path) -> None:
    (found,) = read(pool, photo, languages=(find("hi"),))
    assert isinstance(found, Read)
    assert not set("".join(texts(found))) & set("abAB")
    assert found.page.lines[-1].language == "hi"


@pytest.mark.parametrize(
    ("wishes", "error", "told"),
    [
        ({"languages": (find("ta"),)}, UnknownLanguage, "tiny-reader does not read Tamil"),
        ({"model": "none"}, ModelMissing, "no model 'none'"),
        ({"model": "netrika-captioner"}, ModelMissing, "is a captioner, not a reader"),
    ],
)
def test_what_cannot_be_done_is_told_before_any_photo_is_read(
    pool: EnginePool, wishes: dict[str, Any], error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        read(pool, Path("none.png"), **wishes)


def test_without_tesseract_asking_for_it_is_told_before_any_photo_is_read(
    pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EngineMissing, match="not installed"):
        read(pool, Path("none.png"), engine="tesseract")


def test_without_tesseract_a_page_is_read_all_the_same(
    pool: EnginePool, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    (found,) = read(pool, page, engine="auto")
    assert isinstance(found, Read)
    assert (texts(found), found.page.engine) == (["ab 12"], MODEL)


def test_with_tesseract_printed_pages_are_its_and_photos_are_not(
    pool: EnginePool, page: Path, photo: Path, tmp_path: Path
) -> None:
    if not Tesseract.available() or "en" not in Tesseract.installed_languages():
        pytest.skip("tesseract or its data for English is not installed")
    printed = Image.new("RGB", (900, 700), "white")
    lines = "\n".join("Trains leave from the platform on the right every hour" for _ in range(20))
    ImageDraw.Draw(printed).multiline_text((40, 40), lines, "black", ImageFont.load_default(24))
    assert kind_of(np.asarray(printed)) == "document"
    printed.save(tmp_path / "printed.png")
    found = read(pool, tmp_path / "printed.png", photo, page, engine="auto")
    # Of the page of strokes Tesseract reads less than was read already.
    assert [each.page.engine for each in found if isinstance(each, Read)] == ["tesseract", MODEL, MODEL]
    assert " ".join(texts(found[0])).count("Trains") > 15
    (by_wish,) = read(pool, tmp_path / "printed.png", engine="auto", languages=(find("ur"), find("bn")))
    assert isinstance(by_wish, Read)
    assert set(Tesseract.installed_languages()) >= {"ur", "bn"} or by_wish.page.engine == MODEL


def test_an_altered_model_ends_the_batch(
    pool: EnginePool, photo: Path, reader_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data" / "models" / MODEL
    folder.mkdir(parents=True)
    for file in (reader_data / "models" / MODEL).iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "detector.onnx").write_bytes(b"other")
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    with pytest.raises(ModelCorrupt):
        read(pool, photo)
