from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.errors import Cancelled, ModelCorrupt, ModelMissing
from netrika.paths import OVERRIDE
from netrika.runtime.device import CPU, Device
from netrika.services import models
from netrika.services import pool as pools
from netrika.services.pool import ENGINES, EnginePool

CAPTIONER = "netrika-captioner"


def test_a_model_is_verified_before_its_engine_sees_it(model: Path) -> None:
    (model / "weights.bin").write_bytes(b"other")
    with pytest.raises(ModelCorrupt):
        EnginePool(Device(1)).get(store.read(model), Unattended())
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing):
        EnginePool(Device(1)).get(store.read(model), Unattended())


def test_the_embedded_captioner_is_the_default_and_is_kept() -> None:
    pool = EnginePool(Device(1), keep=1)
    loaded = pool.get(store.find(None, "captioner"), Unattended())
    assert loaded.manifest.id == CAPTIONER
    assert loaded.engine.providers == (CPU,)
    assert pool.get(store.by_id(CAPTIONER), Unattended()) is loaded
    pool.close()
    assert pool.get(store.by_id(CAPTIONER), Unattended()) is not loaded
    pool.close()


def test_loading_is_cancelled_while_a_large_model_is_verified(model: Path) -> None:
    class Stopped(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        EnginePool(Device(1)).get(store.read(model), Stopped())


def test_every_embedded_model_is_of_a_family_in_the_table() -> None:
    pool = EnginePool(Device(1))
    families = {model.manifest.family for model in store.scan() if isinstance(model, store.InstalledModel)}
    assert "captioner" in families and families <= set(ENGINES)
    for family in families:
        assert pool.get(store.find(None, family), Unattended()).manifest.family == family
    pool.close()


def test_a_model_is_loaded_anew_once_its_files_are_others(
    reader_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    given = reader_data / "models" / "tiny-reader"
    folder = shutil.copytree(given, tmp_path / "models" / "tiny-reader")
    pool = EnginePool(Device(1))
    first = pool.get(store.by_id("tiny-reader"), Unattended())
    assert pool.get(store.by_id("tiny-reader"), Unattended()) is first
    (folder / "recognizer.onnx").write_bytes(b"altered")
    with pytest.raises(ModelCorrupt):
        pool.get(store.by_id("tiny-reader"), Unattended())
    shutil.copy(given / "recognizer.onnx", folder)
    repaired = pool.get(store.by_id("tiny-reader"), Unattended())
    assert repaired is not first
    models.remove("tiny-reader", Unattended())
    other = shutil.copytree(given, tmp_path / "given" / "tiny-reader")
    manifest = (other / "manifest.toml").read_text("utf-8").replace('version = "1"', 'version = "2"')
    (other / "manifest.toml").write_text(manifest, "utf-8")
    list(models.add(other, Unattended()))
    replaced = pool.get(store.by_id("tiny-reader"), Unattended())
    assert replaced.manifest.version == "2" and replaced.engine is not repaired.engine
    pool.close()


def test_engines_make_room_for_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = EnginePool(Device(1), keep=3)
    captioner, reader = (store.find(None, family) for family in ("captioner", "reader"))
    first = pool.get(captioner, Unattended())
    pool.get(reader, Unattended())
    assert pool.get(captioner, Unattended()) is first
    pool.close()
    first = pool.get(captioner, Unattended())
    monkeypatch.setattr(pools, "available_ram_mb", lambda: reader.manifest.ram_mb - 1)
    pool.get(reader, Unattended())
    assert pool.get(captioner, Unattended()) is not first
    pool.close()
