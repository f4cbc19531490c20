from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from netrika.catalog.store import InstalledModel
from netrika.engines.context import Context, Unattended
from netrika.errors import Cancelled, ModelCorrupt, NoImages, Unwritable
from netrika.paths import resources
from netrika.runtime.device import Device
from netrika.services import reading
from netrika.services.batch import Batch, Stage, Task
from netrika.services.inputs import Failed
from netrika.services.pool import EnginePool, Loaded
from netrika.services.reading import How

NOW = Unattended()
PHOTO, SIGNS = resources() / "samples" / "photographer.jpg", resources() / "signs" / "signs.jpg"


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    return Batch(tmp_path / "data" / "batch.sqlite")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"no photo")
    return path


def test_each_photo_is_described_and_read_and_what_fails_is_told(batch: Batch, broken: Path) -> None:
    assert batch.task is None and batch.items() == [] and sum(batch.counts().values()) == 0
    task = Task(describe=True, read=True, language="ta")
    batch.begin([str(PHOTO), str(broken), str(SIGNS)], task, NOW)
    assert batch.task == task and batch.counts() == {Stage.WAITING: 3, Stage.DONE: 0, Stage.FAILED: 0}
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    assert batch.counts() == {Stage.WAITING: 0, Stage.DONE: 2, Stage.FAILED: 1}
    photo, failed, signs = Batch(batch.path).items()  # as after a restart
    assert photo.description and photo.confidence and photo.file == str(PHOTO)
    assert failed.state is Stage.FAILED and "broken.jpg" in failed.error and failed.hint and not failed.description
    assert "CHENNAI" in signs.text.split("\n") and batch.items(1, 1) == [failed]
    broken.write_bytes(PHOTO.read_bytes())
    batch.retry()
    assert batch.counts()[Stage.WAITING] == 1
    batch.run(pool, NOW)
    assert batch.items()[1].description == photo.description and batch.counts()[Stage.DONE] == 3
    pool.close()


def test_a_batch_that_was_stopped_goes_on_where_it_was(batch: Batch, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(PHOTO.read_bytes())
    batch.begin([str(tmp_path)], Task(describe=True, read=False, language="en"), NOW)
    pool = EnginePool(Device(2))

    class Stopping(Unattended):
        def report(self, done: int, total: int, partial: object = "") -> None:
            self.done = done

        def check(self) -> None:
            if self.done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        batch.run(pool, Stopping())
    assert [item.state for item in batch.items()] == [Stage.DONE, Stage.DONE, Stage.WAITING]
    reports: list[tuple[int, int]] = []

    class Counting(Unattended):
        def report(self, done: int, total: int, partial: object = "") -> None:
            reports.append((done, total))

    batch.run(pool, Counting())
    assert reports == [(2, 3), (3, 3)] and batch.counts()[Stage.DONE] == 3
    pool.close()


def test_a_photo_that_a_model_stumbles_over_holds_up_no_other_but_several_in_a_row_do(
    batch: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(tmp_path / f"{index}.jpg") for index in range(7)]
    for name in names:
        Path(name).write_bytes(PHOTO.read_bytes())
    bad = {"1", "3", "4", "5"}

    def stumble(paths: list[Path], *_: object) -> list[Failed]:
        if paths[0].stem in bad:
            raise ValueError("a stone") if paths[0].stem == "1" else ModelCorrupt("It broke.", "Mend it.")
        return []

    monkeypatch.setattr("netrika.services.describing.describe", stumble)
    batch.begin(names, Task(describe=True, read=False, language="en"), NOW)
    with pytest.raises(ModelCorrupt):
        batch.run(EnginePool(), NOW)
    states = [item.state for item in batch.items()]
    assert states[:5] == [Stage.DONE, Stage.FAILED, Stage.DONE, Stage.FAILED, Stage.FAILED]
    assert states[5:] == [Stage.WAITING] * 2
    assert "ValueError: a stone" in batch.items()[1].error and batch.items()[3].hint == "Mend it."
    bad.clear()
    batch.run(EnginePool(), NOW)
    assert batch.counts()[Stage.DONE] == 4


def test_what_is_still_to_be_done_can_be_changed(batch: Batch) -> None:
    batch.begin([str(SIGNS)], Task(describe=True, read=False, language="en"), NOW)
    batch.change(task := Task(describe=False, read=True, language="ta"))
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    pool.close()
    (item,) = batch.items()
    assert batch.task == task and "CHENNAI" in item.text and not item.description and batch.described == 0


def test_a_new_batch_takes_the_place_of_the_one_before(batch: Batch, tmp_path: Path) -> None:
    for count in (2, 1):
        batch.begin([str(PHOTO)] * count, Task(describe=False, read=True, language="en"), NOW)
        assert len(batch.items()) == count
    (tmp_path / "empty").mkdir()
    task = Task(describe=False, read=True, language="en")
    with pytest.raises(NoImages, match="holds no images"):
        batch.begin([str(tmp_path / "empty")], task, NOW)
    assert len(batch.items()) == 1
    batch.begin([str(tmp_path / "empty"), str(PHOTO)], task, NOW)
    failed, waiting = batch.items()
    assert (failed.state, waiting.state) == (Stage.FAILED, Stage.WAITING) and "holds no images" in failed.error
    batch.clear()
    assert batch.items() == [] and batch.task is None


def test_a_photo_that_was_replaced_since_is_not_given_the_description_of_another(batch: Batch, tmp_path: Path) -> None:
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    for photo in photos:
        photo.write_bytes(PHOTO.read_bytes())
    batch.begin([str(tmp_path)], Task(describe=True, read=False, language="en"), NOW)
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    pool.close()
    photos[0].write_bytes(SIGNS.read_bytes())
    photos[1].unlink()
    written, errors = Batch(batch.path).embed(NOW)
    assert written == 1 and photos[0].read_bytes() == SIGNS.read_bytes()
    assert [str(error) for error in errors] == [
        f"{photos[0]} was changed since it was read.",
        f"{photos[1]} does not exist.",
    ]
    assert batch.embed(NOW)[0] == 1  # what was written is no change
    assert [item.state for item in batch.items()] == [Stage.FAILED, Stage.DONE, Stage.DONE]
    batch.retry()  # it is described anew
    assert batch.counts()[Stage.WAITING] == 1


def test_a_photo_that_is_in_a_batch_twice_is_no_other_for_what_was_written(batch: Batch, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PHOTO.read_bytes())
    batch.begin([str(photo), str(tmp_path)], Task(describe=True, read=False, language="en"), NOW)
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    pool.close()
    assert batch.embed(NOW) == (2, [])
    assert batch.embed(NOW) == (2, [])  # nor for what was written twice
    photo.write_bytes(SIGNS.read_bytes())
    assert batch.embed(NOW)[0] == 0
    assert all(item.state is Stage.FAILED and item.description for item in batch.items())


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are valid text")
def test_a_name_that_is_no_valid_text_can_fail_like_any_other(batch: Batch, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xff.jpg")
    odd.write_bytes(b"no photo")
    (tmp_path / "photo.jpg").write_bytes(PHOTO.read_bytes())
    gone = str(odd.with_name(os.fsdecode(b"\xfe.jpg")))
    batch.begin([str(tmp_path), gone], Task(describe=True, read=False, language="en"), NOW)
    pool = EnginePool(Device(2))
    assert not batch.run(pool, NOW)
    pool.close()
    items = {item.file: item for item in batch.items()}
    assert items[str(odd)].state is items[gone].state is Stage.FAILED and "\\udcff.jpg" in items[str(odd)].error


def test_that_a_picture_is_blank_is_not_written_into_it(batch: Batch, tmp_path: Path) -> None:
    Image.new("RGB", (320, 240), "white").save(tmp_path / "blank.png")
    batch.begin([str(tmp_path)], Task(describe=True, read=False, language="hi"), NOW)
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    pool.close()
    assert batch.items()[0].description and batch.described == 0
    assert batch.embed(NOW) == (0, [])


def test_a_batch_of_a_version_before_goes_on(batch: Batch) -> None:
    batch.begin([str(PHOTO)], Task(describe=True, read=False, language="en"), NOW)
    with closing(sqlite3.connect(batch.path)) as database, database:
        database.execute("ALTER TABLE item DROP COLUMN seen")
    pool = EnginePool(Device(2))
    batch.run(pool, NOW)
    pool.close()
    assert batch.items()[0].description


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "batch.sqlite"
    path.write_bytes(b"something else, long enough to be looked at" * 30)
    with pytest.raises(Unwritable, match=r"batch\.sqlite cannot be used"):
        Batch(path).counts()


def test_text_is_read_as_was_asked_for_this_time(batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    pool, asked, before = EnginePool(Device(2)), [], reading.read

    def read(names: Sequence[Path], how: How, *rest: Any) -> Iterator[Any]:
        asked.append(how.listed)
        return before(names, how, *rest)

    monkeypatch.setattr("netrika.services.batch.reading.read", read)
    for how in (None, How(listed=True)):
        batch.begin([str(SIGNS)], Task(describe=False, read=True, language="en"), NOW)
        batch.run(pool, NOW, how=how)
        assert "CHENNAI" in batch.items()[0].text
    assert asked == [False, True]
    pool.close()


def test_loading_takes_no_time_from_the_photos(batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    batch.begin([str(PHOTO)] * 3, Task(describe=True, read=False, language="en"), NOW)
    pool, clock = EnginePool(Device(2)), [0.0]
    load = pool.get

    def slow(model: InstalledModel, context: Context) -> Loaded:
        clock[0] += 60.0 * (len(clock) == 1)
        clock.append(0.0)
        return load(model, context)

    monkeypatch.setattr(pool, "get", slow)
    monkeypatch.setattr("netrika.services.batch.monotonic", lambda: clock[0])
    assert not batch.run(pool, NOW, most_s=5.0)
    assert batch.counts()[Stage.DONE] == 3
    pool.close()
