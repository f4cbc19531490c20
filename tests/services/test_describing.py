from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.errors import Unreadable
from netrika.languages import ENGLISH
from netrika.paths import OVERRIDE
from netrika.runtime.device import Device
from netrika.services import describing, inputs
from netrika.services.describing import Described
from netrika.services.inputs import Failed
from netrika.services.pool import EnginePool

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def test_too_long_a_standard_input_is_one_failed_file(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))
    sources: list[Path | bytes] = [bytes(inputs.MAX_STDIN_BYTES + 1), model / "none.jpg"]
    found = list(describing.describe(sources, ENGLISH, "short", "tiny", EnginePool(Device(1)), Unattended()))
    assert [each.file for each in found] == ["-", str(model / "none.jpg")]
    assert all(isinstance(each, Failed) and isinstance(each.error, Unreadable) for each in found)


def test_the_model_is_looked_up_once_for_all_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedded = store.find(None, "captioner")
    folder = tmp_path / "models" / "copy"
    shutil.copytree(embedded.folder, folder)
    manifest = (folder / "manifest.toml").read_text("utf-8")
    (folder / "manifest.toml").write_text(manifest.replace(embedded.manifest.id, "copy", 1), "utf-8")
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    pool = EnginePool(Device(1))
    photos = [SAMPLES / "cat.jpg", SAMPLES / "coffee.jpg"]
    outcomes = describing.describe(photos, ENGLISH, "short", "copy", pool, Unattended())
    first = next(outcomes)
    shutil.rmtree(folder)
    (second,) = outcomes
    pool.close()
    assert isinstance(first, Described) and isinstance(second, Described)
    assert (first.model, first.device) == ("copy", "cpu")
