from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from netrika.catalog import bundle, install, store
from netrika.errors import ModelCorrupt, ModelMissing, Unwritable


@pytest.fixture
def bundled(model: Path, tmp_path: Path) -> Path:
    (model / "card.md").write_text("# Tiny")
    bundle.write([store.read(model)], tmp_path / "tiny.netrika", lambda count: None)
    return tmp_path / "tiny.netrika"


def unpack(path: Path, root: Path) -> store.InstalledModel:
    with bundle.opened(path) as opened:
        (manifest,) = opened.manifests()
        place = opened.place(manifest.id, lambda count: None)
        return install.install(manifest, place, root, opened.card(manifest.id))


def change(path: Path, name: str, data: bytes) -> None:
    """Write the bundle again with another member."""
    with zipfile.ZipFile(path) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for each, own in (members | {name: data}).items():
            archive.writestr(each, own)


def test_a_model_comes_out_as_it_went_in(bundled: Path, model: Path, tmp_path: Path) -> None:
    made = unpack(bundled, tmp_path / "other")
    store.check(made)
    assert made.manifest == store.read(model).manifest
    assert (made.folder / "card.md").read_text() == "# Tiny"
    again = tmp_path / "again.netrika"
    bundle.write([made], again, lambda count: None)
    assert again.read_bytes() == bundled.read_bytes()


def test_a_bundle_can_be_read_by_whom_any_file_can_and_goes_where_a_link_points(model: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    target, named = tmp_path / "stick" / "tiny.netrika", tmp_path / "tiny.netrika"
    named.symlink_to(target)
    bundle.write([store.read(model)], named, lambda count: None)
    plain = tmp_path / "plain"
    plain.touch()
    assert named.is_symlink() and target.stat().st_mode == plain.stat().st_mode


def test_any_damage_is_told_as_such(bundled: Path, tmp_path: Path) -> None:
    rng, whole = random.Random(0), bundled.read_bytes()
    told = 0
    for _ in range(400):
        damaged = bytearray(whole)
        for _ in range(3):
            damaged[rng.randrange(len(whole))] = rng.randrange(256)
        bundled.write_bytes(damaged)
        try:
            unpack(bundled, tmp_path / "other")
        except ModelCorrupt:
            told += 1
    assert told > 300


def test_a_broken_model_is_not_bundled(model: Path, tmp_path: Path) -> None:
    (model / "weights.bin").write_bytes(bytes(4096))
    with pytest.raises(ModelCorrupt, match="altered"):
        bundle.write([store.read(model)], tmp_path / "tiny.netrika", lambda count: None)
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing):
        bundle.write([store.read(model)], tmp_path / "tiny.netrika", lambda count: None)
    assert not list(tmp_path.glob("*.netrika*"))


def test_a_bundle_goes_where_it_can_be_written(model: Path, tmp_path: Path) -> None:
    with pytest.raises(Unwritable):
        bundle.write([store.read(model)], tmp_path / "none" / "tiny.netrika", lambda count: None)


def test_what_is_cut_short_or_no_bundle_is_refused(bundled: Path, tmp_path: Path) -> None:
    bundled.write_bytes(bundled.read_bytes()[:-100])
    for path in (bundled, Path(__file__)):
        with pytest.raises(ModelCorrupt, match="no bundle"), bundle.opened(path):
            pass


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("tiny/weights.bin", bytes(4096), "altered"),
        ("tiny/weights.bin", b"short", "5 bytes instead of 4096"),
        ("tiny/manifest.toml", b"id = 1", "must be text"),
        ("other/manifest.toml", None, "'other' says that it is 'tiny'"),
    ],
)
def test_altered_bundles_install_nothing(
    bundled: Path, tmp_path: Path, name: str, data: bytes | None, told: str
) -> None:
    with zipfile.ZipFile(bundled) as archive:
        change(bundled, name, archive.read("tiny/manifest.toml") if data is None else data)
    with pytest.raises(ModelCorrupt, match=told):
        unpack(bundled, tmp_path / "other")
    with pytest.raises(ModelMissing):
        store.by_id("tiny", [tmp_path / "other"])


def test_a_file_longer_than_the_manifest_says_is_not_unpacked_whole(bundled: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(bundled) as archive:
        change(bundled, "tiny/weights.bin", archive.read("tiny/weights.bin") + bytes(100_000))
    store.check(unpack(bundled, tmp_path / "other"))


def test_a_broken_directory_is_told(bundled: Path) -> None:
    data = bytearray(bundled.read_bytes())
    data[data.rindex(b"PK\x01\x02")] ^= 1
    bundled.write_bytes(data)
    with pytest.raises(ModelCorrupt, match="no bundle"), bundle.opened(bundled) as opened:
        opened.manifests()


def test_flipped_bits_and_missing_members_are_told(bundled: Path, tmp_path: Path) -> None:
    data = bytearray(bundled.read_bytes())
    data[data.index(bytes(range(256)) * 2) + 100] ^= 1
    bundled.write_bytes(data)
    with pytest.raises(ModelCorrupt, match="damaged"):
        unpack(bundled, tmp_path / "other")
    with zipfile.ZipFile(bundled, "w") as archive:
        archive.writestr("readme.txt", "no model")
    with pytest.raises(ModelCorrupt, match="holds no model"):
        unpack(bundled, tmp_path / "other")
