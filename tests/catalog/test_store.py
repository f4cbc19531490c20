from __future__ import annotations

from pathlib import Path

import pytest

from netrika.catalog import store
from netrika.errors import ModelCorrupt, ModelMissing


def test_a_whole_model_passes_the_check(model: Path) -> None:
    found = store.find("tiny", "captioner", [model.parent])
    store.check(found)
    assert found.files == {"weights": model / "weights.bin"}


def test_one_flipped_bit_is_found(model: Path) -> None:
    data = bytearray((model / "weights.bin").read_bytes())
    data[1000] ^= 1
    (model / "weights.bin").write_bytes(data)
    with pytest.raises(ModelCorrupt, match="altered"):
        store.check(store.read(model))


def test_a_truncated_file_is_found(model: Path) -> None:
    (model / "weights.bin").write_bytes((model / "weights.bin").read_bytes()[:-1])
    with pytest.raises(ModelCorrupt, match="4095 bytes instead of 4096"):
        store.check(store.read(model))


def test_a_missing_file_is_found(model: Path) -> None:
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing):
        store.check(store.read(model))


def test_without_an_id_the_first_of_the_family_is_found(model: Path) -> None:
    assert store.find(None, "captioner", [model.parent]).manifest.id == "tiny"
    with pytest.raises(ModelMissing, match="No model that reads text"):
        store.find(None, "reader", [model.parent])


@pytest.mark.parametrize("model_id", ["none", "", "..", "../tiny", "/etc", "Tiny"])
def test_an_unknown_id_is_a_missing_model(model: Path, model_id: str) -> None:
    with pytest.raises(ModelMissing):
        store.find(model_id, "captioner", [model.parent])


def test_a_model_of_another_family_is_refused(model: Path) -> None:
    with pytest.raises(ModelMissing, match="is a captioner, not a reader"):
        store.find("tiny", "reader", [model.parent])


def test_one_bad_manifest_does_not_hide_the_others(model: Path) -> None:
    (model.parent / "broken").mkdir()
    (model.parent / "broken" / "manifest.toml").write_text("id = ")
    assert [type(found) for found in store.scan([model.parent])] == [ModelCorrupt, store.InstalledModel]


def test_a_folder_must_be_named_like_its_model(model: Path) -> None:
    with pytest.raises(ModelCorrupt, match="says that it is 'tiny'"):
        store.read(model.rename(model.with_name("other")))


def test_of_two_models_with_one_id_the_embedded_one_is_used(model: Path, tmp_path: Path) -> None:
    (tmp_path / "user" / "tiny").mkdir(parents=True)
    assert len(list(store.scan([model.parent, tmp_path / "user"]))) == 1
