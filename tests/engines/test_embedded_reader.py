"""The reader that comes with the app, on signs that were drawn in fonts it was not trained on."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from netrika import imaging, paths
from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.reader import Reader, ReadRequest, ReadResult
from netrika.runtime.device import Device

SIGNS = paths.resources() / "signs" / "signs.jpg"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    model = store.find(None, "reader")
    store.check(model)
    engine = Reader(model.manifest.spec, model.files, Device(1))
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def result(reader: Reader) -> ReadResult:
    return reader.run(ReadRequest(imaging.load(SIGNS, "signs")), Unattended())


def test_lines_are_told_in_reading_order_with_their_scripts(result: ReadResult) -> None:
    scripts = [line.script for line in result.lines if line.script != "Taml"]  # that one it is not sure of
    assert scripts == ["Deva", "Latn", "Knda", "Latn", "Beng", "Latn", "Telu"]


def test_most_lines_are_read_rightly(result: ReadResult) -> None:
    texts = {line.text for line in result.lines}
    assert {"चेन्नई", "CHENNAI", "Entry", "Hospital", "হাসপাতাল", "దుకాణం 24"} <= texts


def test_told_the_language_it_tells_nothing_in_the_place_of_other_scripts(reader: Reader) -> None:
    read = reader.run(ReadRequest(imaging.load(SIGNS, "signs"), languages=("en",)), Unattended())
    assert {line.text for line in read.lines} == {"CHENNAI", "Entry", "Hospital"}


def test_boxes_stand_on_their_boards(result: ReadResult) -> None:
    places = {line.text: line.quad.mean(0) for line in result.lines}
    assert np.abs(places["CHENNAI"] - [300, 415]).max() < 25
    assert np.abs(places["Hospital"] - [880, 270]).max() < 25


def test_the_embedded_reader_is_small(result: ReadResult) -> None:
    model = store.find(None, "reader")
    assert sum(path.stat().st_size for path in model.files.values()) <= 14e6
    assert model.manifest.languages == tuple("as bn gu hi kn ml mr or pa ta te ur en".split())
