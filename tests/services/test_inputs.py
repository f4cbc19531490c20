from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from netrika.engines.context import Context, Partial, Unattended
from netrika.errors import Cancelled, EngineFailed, NoImages, NotFound, OutOfMemory, Unreadable
from netrika.services import inputs
from netrika.services.inputs import Failed, Photo


class Watcher(Unattended):
    """Keeps what is reported, and cancels before the third photo."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int, Partial]] = []

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.reports.append((done, total, partial))

    def check(self) -> None:
        if self.reports and self.reports[-1][0] == 1 and self.reports[-1][1] > 2:
            raise Cancelled


def names(photo: Photo, context: Context) -> Iterator[str]:
    context.report(7, 9, "half")
    yield photo.name


def test_a_file_is_taken_as_it_is_and_bytes_are_standard_input(tmp_path: Path) -> None:
    assert inputs.find(tmp_path / "none.jpg") == [Photo(str(tmp_path / "none.jpg"), tmp_path / "none.jpg")]
    (photo,) = inputs.find(b"data")
    assert isinstance(photo, Photo)
    assert (photo.name, photo.title, photo.source) == ("-", "Standard input", b"data")


def test_a_folder_gives_its_photos_in_order_and_an_empty_one_an_error(tmp_path: Path, gradient: Image.Image) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    for name in ("b.png", "a.png", ".hidden.png"):
        gradient.save(tmp_path / "full" / name)
    (tmp_path / "full" / "notes.txt").touch()
    found = inputs.find(tmp_path / "full")
    assert [photo.source for photo in found if isinstance(photo, Photo)] == [
        tmp_path / "full" / "a.png",
        tmp_path / "full" / "b.png",
    ]
    (failed,) = inputs.find(tmp_path / "empty")
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, NoImages)
    assert failed.file == str(tmp_path / "empty")


@pytest.mark.parametrize(
    ("length", "sentence"),
    [
        (0, "Standard input is empty."),
        (inputs.MAX_STDIN_BYTES + 1, f"Standard input is over {inputs.MAX_STDIN_BYTES >> 20} MB."),
    ],
    ids=["empty", "long"],
)
def test_standard_input_that_cannot_be_used_has_its_sentence(length: int, sentence: str) -> None:
    (failed,) = inputs.find(bytes(length))
    assert isinstance(failed, Failed)
    assert (failed.file, str(failed.error)) == ("-", sentence)


def test_a_photo_that_fails_does_not_stop_the_others() -> None:
    errors = {"a": NotFound("a"), "c": OutOfMemory("c"), "d": MemoryError(), "e": EngineFailed("e")}

    def work(photo: Photo, context: Context) -> Iterator[str]:
        yield f"{photo.name}1"
        if error := errors.get(photo.name):
            raise error
        yield f"{photo.name}2"

    found = list(inputs.each([*map(Path, "abcde"), b""], Unattended(), work))
    told = [(each.file, type(each.error)) if isinstance(each, Failed) else each for each in found]
    assert told[:6] == ["a1", ("a", NotFound), "b1", "b2", "c1", ("c", OutOfMemory)]
    assert told[6:] == ["d1", ("d", OutOfMemory), "e1", ("e", EngineFailed), ("-", Unreadable)]


def test_progress_counts_photos_and_passes_partial_text_on() -> None:
    watcher = Watcher()
    assert list(inputs.each([Path("a"), Path("b")], watcher, names)) == ["a", "b"]
    assert watcher.reports == [(0, 2, ""), (0, 2, "half"), (1, 2, ""), (1, 2, "half"), (2, 2, "")]


def test_a_batch_stops_where_it_is_cancelled() -> None:
    outcomes = inputs.each([Path("a"), Path("b"), Path("c")], Watcher(), names)
    assert [next(outcomes), next(outcomes)] == ["a", "b"]
    with pytest.raises(Cancelled):
        next(outcomes)
