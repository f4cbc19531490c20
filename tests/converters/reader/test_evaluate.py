from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.catalog import store
from netrika.engines.reader import Reader
from netrika.runtime.device import Device
from netrika_converters.reader import ship, teacher
from netrika_converters.reader.evaluate import Whole, find, read_scenes
from netrika_converters.reader.scenes import Scene

Sign = Callable[..., NDArray[np.uint8]]


@pytest.fixture
def reader(reader_data: Path) -> Reader:
    model = store.read(reader_data / "models" / "tiny-reader")
    return Reader(model.manifest.spec, model.files, Device(1))


@pytest.fixture
def scene(sign: Sign) -> Scene:
    """Two plates, of which the truth says that one reads otherwise, and that there is a third."""
    pixels = sign([("ab", 30, 40), ("12", 200, 40)])
    quads = np.array([[[30, 40], [130, 40], [130, 80], [30, 80]], [[20, 150], [90, 150], [90, 180], [20, 180]]])
    return Scene(pixels, quads.astype(np.float32), ["ab 50", "aa"])


def test_words_of_scenes_count_wherever_they_stand(reader: Reader, scene: Scene) -> None:
    whole = read_scenes(reader, [scene, scene])
    assert whole == Whole(words=6, right=2, told=4)
    assert whole.recall == pytest.approx(1 / 3) and whole.false == 0.5
    assert Whole(0, 0, 0).recall == 0.0 and Whole(0, 0, 0).false == 1.0


def test_lines_that_a_detector_finds_are_counted(reader: Reader, scene: Scene) -> None:
    found = find(reader.detector, [scene])
    assert (found.precision, found.recall) == (0.5, 0.5)


def test_a_release_says_how_its_detector_is_to_be_run(tmp_path: Path) -> None:
    folder = tmp_path / ship.MODEL_ID
    folder.mkdir()
    for name in (ship.DETECTOR, ship.RECOGNIZER, ship.DECODER, ship.LEXICON):
        (folder / name).write_bytes(name.encode())
    ship.release(folder, teacher.SPEC, {"recognizer": {}, "languages": {}})
    model = store.read(folder)
    store.check(model)
    assert model.files["detector"] == folder / ship.DETECTOR
    assert model.manifest.spec["detector"]["graph"] == "pp-ocr"
