from __future__ import annotations

from pathlib import Path

import pytest

from netrika.errors import ModelCorrupt, ModelMissing
from netrika.paths import OVERRIDE
from netrika.runtime.device import Device
from netrika.services.pool import ENGINES, EnginePool

CAPTIONER = "netrika-captioner"


def test_a_model_is_verified_before_its_engine_sees_it(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))
    (model / "weights.bin").write_bytes(b"other")
    with pytest.raises(ModelCorrupt):
        EnginePool(Device(1)).get("tiny", "captioner")
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing):
        EnginePool(Device(1)).get("tiny", "captioner")


def test_the_embedded_captioner_is_the_default_and_is_kept() -> None:
    pool = EnginePool(Device(1), keep=1)
    loaded = pool.get(None, "captioner")
    assert loaded.manifest.id == CAPTIONER
    assert pool.get(CAPTIONER, "captioner") is loaded
    pool.close()
    assert pool.get(None, "captioner") is not loaded
    pool.close()


def test_every_family_in_the_table_has_an_embedded_model() -> None:
    pool = EnginePool(Device(1))
    for family in ENGINES:
        assert pool.get(None, family).manifest.family == family
    pool.close()
