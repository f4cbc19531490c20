from __future__ import annotations

import os
import re
import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image

from netrika.errors import BackendMissing, Denied, NotFound, Unreadable
from netrika.pages import is_pdf, pdf_pages

FORM = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DA(/Helv 40 Tf 0 g)>>>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Annots[4 0 R]>> endobj
4 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Asha)/Rect[10 10 190 90]/DA(/Helv 40 Tf 0 g)>> endobj
trailer <</Root 1 0 R>>
startxref 0
%%EOF"""
COLOURS = ((250, 20, 20), (20, 250, 20), (20, 20, 250))


@pytest.fixture
def coloured() -> bytes:
    """Three pages of 4 x 3 inches, in red, green and blue."""
    images = [Image.new("RGB", (400, 300), colour) for colour in COLOURS]
    buffer = BytesIO()
    images[0].save(buffer, "PDF", resolution=100, save_all=True, append_images=images[1:])
    return buffer.getvalue()


def blank(*sizes_pt: tuple[float, float]) -> bytes:
    document, buffer = pypdfium2.PdfDocument.new(), BytesIO()
    for size in sizes_pt:
        document.new_page(*size).close()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def locked(data: bytes, password: str, owner: str) -> bytes:
    pypdf = pytest.importorskip("pypdf", reason="makes the PDF with a password")
    writer, buffer = pypdf.PdfWriter(clone_from=BytesIO(data)), BytesIO()
    writer.encrypt(password, owner, algorithm="RC4-128")
    writer.write(buffer)
    return buffer.getvalue()


def rendered(source: Path | bytes, name: str) -> list[NDArray[np.uint8]]:
    """All pages, none of which failed."""
    pages = [page for page in pdf_pages(source, name) if isinstance(page, np.ndarray)]
    assert len(pages) == len(list(pdf_pages(source, name)))
    return pages


def test_each_page_comes_in_its_colours_at_200_dpi(coloured: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(coloured)
    for source in (coloured, tmp_path / "a.pdf"):
        pages = rendered(source, "a.pdf")
        assert [page.shape for page in pages] == [(600, 800, 3)] * 3
        assert all(page.dtype == np.uint8 for page in pages)
        for page, colour in zip(pages, COLOURS, strict=True):
            assert np.abs(page.astype(int) - colour).max() < 4  # Pillow writes JPEGs


def test_an_empty_page_is_white() -> None:
    (page,) = rendered(blank((72, 36)), "a.pdf")
    assert page.shape == (100, 200, 3)
    assert page.min() == 255


@pytest.mark.parametrize(
    ("size_pt", "shape"),
    [((14_400, 14_400), (5000, 5000, 3)), ((1, 14_400), (32_000, 3, 3)), ((0.01, 0.01), (1, 1, 3))],
)
def test_large_formats_get_fewer_pixels_an_inch(size_pt: tuple[float, float], shape: tuple[int, ...]) -> None:
    (page,) = rendered(blank(size_pt), "plan.pdf")
    assert page.shape == shape


def test_what_was_filled_into_a_form_shows() -> None:
    (page,) = rendered(FORM, "form.pdf")
    (empty,) = rendered(FORM.replace(b"(Asha)", b"()"), "form.pdf")
    assert page.min() < 50
    assert empty.min() == 255


def test_a_damaged_page_is_told_in_its_place(coloured: bytes) -> None:
    lost = re.sub(rb"(/Kids \[ \d+ 0 R) \d", rb"\1 0", coloured)  # there is no object 0
    first, second, third = pdf_pages(lost, "a.pdf")
    assert np.asarray(first).shape == np.asarray(third).shape == (600, 800, 3)
    assert isinstance(second, Unreadable) and str(second) == "Page 2 of a.pdf is damaged or cut short."


def test_two_documents_can_be_read_in_turn(coloured: bytes) -> None:
    pairs = zip(pdf_pages(coloured, "a.pdf"), pdf_pages(blank((72, 72), (72, 72)), "b.pdf"), strict=False)
    assert [(np.asarray(a).shape, np.asarray(b).shape) for a, b in pairs] == [((600, 800, 3), (200, 200, 3))] * 2


def test_a_file_is_let_go_of_where_its_pages_are_no_longer_wanted(coloured: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(coloured)
    pages = pdf_pages(tmp_path / "a.pdf", "a.pdf")
    page = np.array(next(pages))
    pages.close()  # type: ignore[attr-defined]
    (tmp_path / "a.pdf").unlink()
    assert np.array_equal(page, rendered(coloured, "a.pdf")[0])


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_pdf_cut_short_is_refused_not_read_in_part(coloured: bytes, share: float) -> None:
    with pytest.raises(Unreadable, match=r"^a.pdf is damaged or cut short.$") as caught:
        list(pdf_pages(coloured[: int(len(coloured) * share)], "a.pdf"))
    assert caught.value.hint.startswith("Open the file in a PDF viewer")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.pdf is empty (zero bytes)."),
        (b"Dear diary, this is no PDF.", "a.pdf is not a PDF."),
        (b"%PDF-1.4\nnothing of the kind\nstartxref\n0\n%%EOF", "a.pdf is damaged or cut short."),
    ],
)
def test_bad_bytes_get_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        list(pdf_pages(data, "a.pdf"))
    assert str(caught.value) == sentence


def test_a_pdf_without_pages_is_told_whatever_failed_before() -> None:
    for data, told in ((b"%PDF-1.4 startxref", "damaged or cut short"), (blank(), "a PDF without pages")):
        with pytest.raises(Unreadable, match=rf"^a.pdf is {told}.$"):
            list(pdf_pages(data, "a.pdf"))


def test_a_password_is_told_from_damage(coloured: bytes) -> None:
    with pytest.raises(Unreadable, match=r"^a.pdf is protected by a password.$") as caught:
        list(pdf_pages(locked(coloured, "secret", "secret"), "a.pdf"))
    assert "print it to a new PDF" in caught.value.hint


def test_a_pdf_that_only_may_not_be_changed_is_read(coloured: bytes) -> None:
    assert len(list(pdf_pages(locked(coloured, "", "owner"), "a.pdf"))) == 3


def test_missing_forbidden_and_odd_files_have_their_errors(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"^none.pdf does not exist.$"):
        list(pdf_pages(tmp_path / "none.pdf", "none.pdf"))
    with pytest.raises(Unreadable, match="folder is not a regular file"):
        list(pdf_pages(tmp_path, "folder"))
    with pytest.raises(Unreadable, match="cannot be opened: File name too long"):
        list(pdf_pages(tmp_path / ("n" * 300), "a.pdf"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_pdf_that_may_not_be_read_has_its_error(coloured: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(coloured)
    (tmp_path / "a.pdf").chmod(0)
    with pytest.raises(Denied):
        list(pdf_pages(tmp_path / "a.pdf", "a.pdf"))


def test_without_pypdfium2_the_missing_library_is_named(coloured: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(BackendMissing, match="pypdfium2"):
        list(pdf_pages(coloured, "a.pdf"))


def test_a_pdf_is_known_by_its_head(coloured: bytes, gradient: Image.Image) -> None:
    photo = BytesIO()
    gradient.save(photo, "JPEG")
    assert is_pdf(coloured[:1024])
    assert is_pdf(b"\x1b%-12345X@PJL JOB\r\n" + coloured[:1000])
    assert not is_pdf(photo.getvalue())
    assert not is_pdf(b"")
    assert not is_pdf(bytes(1024) + coloured)
