from __future__ import annotations

from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.runtime.device import Device


@pytest.fixture(scope="module")
def recognizer(reader_data: Path) -> Recognizer:
    model = store.read(reader_data / "models" / "tiny-reader")
    spec = RecognizerSpec.parse(model.manifest.spec["recognizer"])
    return Recognizer(spec, model.files["recognizer"], Device(1))
