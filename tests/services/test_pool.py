from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.errors import ModelCorrupt, ModelMissing
from netrika.paths import OVERRIDE
from netrika.runtime.device import CPU, Device
from netrika.services import models
from netrika.services import pool as pools
from netrika.services.pool import ENGINES, EnginePool

CAPTIONER = "netrika-captioner"


def test_a_model_is_verified_before_its_engine_sees_it(model: Path) -> None:
    (model / "weights.bin").write_bytes(b"other")
    with pytest.raises(ModelCorrupt):
        EnginePool(Device(1)).get(store.read(model))
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing):
        EnginePool(Device(1)).get(store.read(model))


def test_the_embedded_captioner_is_the_default_and_is_kept() -> None:
    pool = EnginePool(Device(1), keep=1)
    loaded = pool.get(store.find(None, "captioner"))
    assert loaded.manifest.id == CAPTIONER
    assert loaded.engine.providers == (CPU,)
    assert pool.get(store.by_id(CAPTIONER)) is loaded
    pool.close()
    assert pool.get(store.by_id(CAPTIONER)) is not loaded
    pool.close()


def test_every_embedded_model_is_of_a_family_in_the_table() -> None:
    pool = EnginePool(Device(1))
    families = {model.manifest.family for model in store.scan() if isinstance(model, store.InstalledModel)}
    assert "captioner" in families and families <= set(ENGINES)
    for family in families:
        assert pool.get(store.find(None, family)).manifest.family == family
    pool.close()


def test_a_model_is_loaded_anew_once_its_files_are_others(
    reader_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    given = reader_data / "models" / "tiny-reader"
    folder = shutil.copytree(given, tmp_path / "models" / "tiny-reader")
    pool = EnginePool(Device(1))
    first = pool.get(store.by_id("tiny-reader"))
    assert pool.get(store.by_id("tiny-reader")) is first
    (folder / "recognizer.onnx").write_bytes(b"altered")
    with pytest.raises(ModelCorrupt):
        pool.get(store.by_id("tiny-reader"))
    shutil.copy(given / "recognizer.onnx", folder)
    repaired = pool.get(store.by_id("tiny-reader"))
    assert repaired is not first
    models.remove("tiny-reader")
    other = shutil.copytree(given, tmp_path / "given" / "tiny-reader")
    manifest = (other / "manifest.toml").read_text("utf-8").replace('version = "1"', 'version = "2"')
    (other / "manifest.toml").write_text(manifest, "utf-8")
    list(models.add(other, Unattended()))
    replaced = pool.get(store.by_id("tiny-reader"))
    assert replaced.manifest.version == "2" and replaced.engine is not repaired.engine
    pool.close()


def test_engines_make_room_for_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = EnginePool(Device(1), keep=3)
    captioner, reader = (store.find(None, family) for family in ("captioner", "reader"))
    first = pool.get(captioner)
    pool.get(reader)
    assert pool.get(captioner) is first
    pool.close()
    first = pool.get(captioner)
    monkeypatch.setattr(pools, "available_ram_mb", lambda: reader.manifest.ram_mb - 1)
    pool.get(reader)
    assert pool.get(captioner) is not first
    pool.close()
