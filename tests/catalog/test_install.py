from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from netrika.catalog import install, store
from netrika.catalog.install import Place
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.errors import Cancelled, ModelCorrupt, ModelMissing, Unreadable, Unwritable

OLD = {"a.bin": b"first" * 100, "more/b.bin": b"second" * 100}
NEW = {"a.bin": b"other" * 90, "more/b.bin": OLD["more/b.bin"], "c.bin": b"third"}


def manifest(contents: Mapping[str, bytes], version: str = "1") -> Manifest:
    files = tuple(
        ModelFile(path[-5], path, len(data), hashlib.sha256(data).hexdigest()) for path, data in contents.items()
    )
    return Manifest("tiny", "captioner", version, "CC0-1.0", ("en",), 1, "A test.", files)


def placing(contents: Mapping[str, bytes], placed: list[str] | None = None) -> Place:
    by_hash = {hashlib.sha256(data).hexdigest(): data for data in contents.values()}

    def place(file: ModelFile, part: Path) -> None:
        if placed is not None:
            placed.append(file.path)
        assert file.path in contents
        part.write_bytes(by_hash[file.sha256])

    return place


def contents(root: Path) -> dict[str, bytes]:
    """What the files of the model that is there hold, by role; the model is whole."""
    model = store.by_id("tiny", [root])
    store.check(model)
    return {role: path.read_bytes() for role, path in model.files.items()}


def files(root: Path) -> set[str]:
    return {path.relative_to(root / "tiny").as_posix() for path in (root / "tiny").rglob("*") if path.is_file()}


def test_a_model_is_there_with_its_card_and_what_is_the_users_own(tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir(parents=True)
    (tmp_path / "tiny" / "notes.txt").write_bytes(b"x")
    model = install.install(manifest(OLD), placing(OLD), tmp_path, b"# Card")
    assert model.manifest == manifest(OLD) and contents(tmp_path) == {"a": OLD["a.bin"], "b": OLD["more/b.bin"]}
    assert files(tmp_path) == {"manifest.toml", "card.md", "a.bin", "more/b.bin", "notes.txt"}


def test_what_is_there_already_is_not_placed_again(tmp_path: Path) -> None:
    install.install(manifest(OLD), placing(OLD), tmp_path)
    (tmp_path / "tiny" / "a.bin").write_bytes(b"bad")
    placed: list[str] = []
    install.install(manifest(OLD), placing(OLD, placed), tmp_path)
    assert placed == ["a.bin"] and contents(tmp_path)["a"] == OLD["a.bin"]


@pytest.mark.parametrize("fails_at", ["a", "c", None])
def test_a_later_version_stands_beside_the_one_before_until_it_is_whole(tmp_path: Path, fails_at: str | None) -> None:
    install.install(manifest(OLD), placing(OLD), tmp_path)

    def place(file: ModelFile, part: Path) -> None:
        assert contents(tmp_path) == {"a": OLD["a.bin"], "b": OLD["more/b.bin"]}
        placing(NEW)(file, part)
        if file.role == fails_at:
            raise Cancelled

    if fails_at:
        with pytest.raises(Cancelled):
            install.install(manifest(NEW, "2"), place, tmp_path)
        assert store.by_id("tiny", [tmp_path]).manifest.version == "1"
    install.install(manifest(NEW, "2"), placing(NEW), tmp_path)
    assert store.by_id("tiny", [tmp_path]).manifest.version == "2"
    assert contents(tmp_path) == {"a": NEW["a.bin"], "b": NEW["more/b.bin"], "c": NEW["c.bin"]}
    assert len(files(tmp_path)) == 4 and "a.bin" not in files(tmp_path)
    placed: list[str] = []
    install.install(manifest(NEW, "2"), placing(NEW, placed), tmp_path)
    assert not placed


def test_what_is_not_what_the_manifest_says_gets_no_name(tmp_path: Path) -> None:
    def place(file: ModelFile, part: Path) -> None:
        part.write_bytes(b"?" * file.size)

    with pytest.raises(ModelCorrupt, match="altered"):
        install.install(manifest(OLD), place, tmp_path)
    assert files(tmp_path) == set()
    with pytest.raises(ModelMissing):
        store.by_id("tiny", [tmp_path])


def test_a_link_that_an_earlier_try_left_is_not_written_through(tmp_path: Path) -> None:
    own = tmp_path / "own.bin"
    own.write_bytes(OLD["a.bin"])
    (tmp_path / "root" / "tiny").mkdir(parents=True)
    os.link(own, tmp_path / "root" / "tiny" / "a.bin.part")
    install.install(manifest({"a.bin": b"new"}), placing({"a.bin": b"new"}), tmp_path / "root")
    assert own.read_bytes() == OLD["a.bin"]


def test_a_file_is_linked_where_that_can_be_and_else_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.bin").write_bytes(b"own")
    told: list[int] = []
    (tmp_path / "alias").symlink_to("own.bin")
    install.link(tmp_path / "alias", tmp_path / "linked", told.append)
    assert (tmp_path / "linked").stat().st_nlink == 2 and not (tmp_path / "linked").is_symlink()

    def refuse(*_: object) -> None:
        raise OSError("other disk")

    monkeypatch.setattr(os, "link", refuse)
    install.link(tmp_path / "own.bin", tmp_path / "copied", told.append)
    assert (tmp_path / "copied").read_bytes() == b"own" and (tmp_path / "copied").stat().st_nlink == 1
    assert told == [3, 3]


def test_a_removed_model_is_gone(tmp_path: Path) -> None:
    install.install(manifest(OLD), placing(OLD), tmp_path)
    install.remove(tmp_path / "tiny")
    assert not (tmp_path / "tiny").exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("a file")
    with pytest.raises(Unwritable, match="cannot be written"):
        install.install(manifest(OLD), placing(OLD), tmp_path / "root")


def test_files_with_the_same_contents_stay_apart(tmp_path: Path) -> None:
    same = {"a.bin": b"same", "b.bin": b"same", "c.bin": b"first"}
    for version in ("1", "2"):
        install.install(manifest(same, version), placing(same), tmp_path)
        assert contents(tmp_path) == {"a": b"same", "b": b"same", "c": b"first"}
    swapped = {"a.bin": b"first", "b.bin": b"same", "c.bin": b"same"}
    install.install(manifest(swapped, "3"), placing(swapped), tmp_path)
    assert contents(tmp_path) == {"a": b"first", "b": b"same", "c": b"same"}


def test_a_linked_folder_is_only_unlinked(tmp_path: Path) -> None:
    install.install(manifest(OLD), placing(OLD), tmp_path / "elsewhere")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "tiny").symlink_to(tmp_path / "elsewhere" / "tiny")
    install.remove(tmp_path / "root" / "tiny")
    assert not (tmp_path / "root" / "tiny").exists() and contents(tmp_path / "elsewhere")


def test_room_is_asked_for_what_is_missing_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "SPARE_BYTES", 10**18)
    for missing in (manifest(OLD), manifest(NEW, "2")):
        with pytest.raises(Unwritable, match="MB more on the disk"):
            install.require_room(tmp_path / "new" / "root", missing)
    install.install(manifest(OLD), placing(OLD), tmp_path)
    install.require_room(tmp_path, manifest(OLD))
    with pytest.raises(Unwritable):
        install.require_room(tmp_path, manifest(NEW, "2"))


def test_what_cannot_be_read_is_not_said_to_be_unwritable(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unreadable, match="folder cannot be read"):
        install.copy(tmp_path / "folder", tmp_path / "part", lambda count: None)
