from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from netrika import paths
from netrika.catalog import catalogue, found, store
from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import ModelFile
from netrika.engines.context import Unattended
from netrika.errors import ModelCorrupt, NetrikaError, Usage
from netrika.paths import OVERRIDE
from netrika.services import models

FILES = {"first.gguf": b"first" * 1000, "second.gguf": b"second" * 1000}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and a catalogue of one model: its first file's SHA-256 is known, its second's size is a guess."""
    first, second = FILES.values()
    files = (
        ModelFile("first", "First.gguf", len(first), hashlib.sha256(first).hexdigest(), "hf://netrika/tiny/first.gguf"),
        ModelFile("second", "second.gguf", len(second) + 50, "", "hf://netrika/tiny/second.gguf", rough=True),
    )
    folder = tmp_path / "catalogue" / "tiny"
    folder.mkdir(parents=True)
    entry = replace(store.read(model).manifest, files=files)
    (folder / "manifest.toml").write_text(manifests.dump(entry), "utf-8")
    (folder / "card.md").write_text("# Tiny", "utf-8")
    monkeypatch.setattr(paths, "catalogue", lambda: tmp_path / "catalogue")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "own"))
    return tmp_path / "home"


def put(folder: Path, **names: str) -> None:
    """Write both files under those names."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in FILES.items():
        (folder / names.get(name.partition(".")[0], name)).write_bytes(data)


def add(source: Path) -> store.InstalledModel:
    """Add the one model that a path holds."""
    (model,) = models.add(source, Unattended())
    if isinstance(model, NetrikaError):
        raise model
    return model


def require_installed() -> None:
    model = store.by_id("tiny")
    store.check(model)
    assert [path.read_bytes() for path in model.files.values()] == list(FILES.values())
    assert "came from files that were here already" in (model.folder / "card.md").read_text("utf-8")


@pytest.mark.parametrize(
    "place", [".cache/huggingface/hub/models--netrika--tiny/snapshots/c0ffee", ".lmstudio/models/netrika/tiny"]
)
def test_files_of_other_programs_are_found_and_linked(home: Path, place: str) -> None:
    assert models.scan() == []
    put(home / "blobs")
    (home / place).mkdir(parents=True)
    for name in FILES:
        (home / place / name).symlink_to(home / "blobs" / name)  # as the hub's cache has them
    (model,) = models.scan()
    assert model.missing == []
    models.adopt(model, Unattended())
    require_installed()
    second = store.by_id("tiny").files["second"]
    assert second.stat().st_nlink == 2 and not second.is_symlink()


def test_the_hubs_cache_is_looked_for_where_variables_say(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "cache" / "huggingface" / "hub").mkdir(parents=True)
    monkeypatch.setenv("HF_HUB_CACHE", "")
    assert found.places() == []
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    assert found.places() == [home / "cache" / "huggingface" / "hub"]
    monkeypatch.setenv("HF_HOME", "~/other")
    assert found.places() == []


def test_ollamas_files_are_told_by_hash_or_size(home: Path) -> None:
    first = hashlib.sha256(FILES["first.gguf"]).hexdigest()
    put(home / ".ollama" / "models" / "blobs", first=f"sha256-{first}", second="sha256-other")
    (model,) = models.scan()
    assert model.missing == ["second.gguf"]  # its size is but a guess
    with pytest.raises(Usage, match=r"tiny needs second\.gguf, too"):
        models.adopt(model, Unattended())
    entry = catalogue.entry("tiny")
    exact = replace(entry.files[1], size=len(FILES["second.gguf"]), rough=None)
    manifest = manifests.dump(replace(entry, files=(entry.files[0], exact)))
    (paths.catalogue() / "tiny" / "manifest.toml").write_text(manifest, "utf-8")
    models.adopt(models.scan()[0], Unattended())
    require_installed()


def test_a_file_fetched_by_hand_is_taken_with_the_one_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "downloads")
    add(tmp_path / "downloads" / "second.gguf")
    require_installed()
    models.remove("tiny", Unattended())
    add(tmp_path / "downloads")
    require_installed()
    (tmp_path / "downloads" / "first.gguf").unlink()
    with pytest.raises(Usage, match=r"tiny needs First\.gguf, too") as caught:
        add(tmp_path / "downloads" / "second.gguf")
    assert "models pull tiny" in caught.value.hint


def test_a_file_that_only_has_the_name_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "downloads")
    (tmp_path / "downloads" / "first.gguf").write_bytes(b"other" * 1000)
    with pytest.raises(ModelCorrupt, match="is not First"):
        add(tmp_path / "downloads" / "second.gguf")
    (tmp_path / "downloads" / "second.gguf").write_bytes(b"far too short")
    assert next(found.look(found.below([tmp_path / "downloads"]))).missing == ["second.gguf"]


def test_a_download_cut_short_is_not_taken(home: Path) -> None:
    put(home / ".lmstudio" / "models")
    manifest = paths.catalogue() / "tiny" / "manifest.toml"
    manifest.write_text(manifest.read_text("utf-8").replace("rough = true\n", "").replace("6050", "6000"), "utf-8")
    assert models.scan()[0].missing == []
    (home / ".lmstudio" / "models" / "second.gguf").write_bytes(FILES["second.gguf"][:-1])
    assert models.scan()[0].missing == ["second.gguf"]
    with pytest.raises(Usage, match="has 5999 bytes instead of 6000"):
        add(home / ".lmstudio" / "models" / "second.gguf")


def test_what_is_installed_already_stays_as_it_is(tmp_path: Path) -> None:
    put(tmp_path / "downloads")
    first = add(tmp_path / "downloads")
    (first.folder / "card.md").write_text("# My own", "utf-8")
    assert add(tmp_path / "downloads") == first and (first.folder / "card.md").read_text("utf-8") == "# My own"


def test_the_file_that_is_named_is_taken_and_no_deeper_one(tmp_path: Path) -> None:
    put(tmp_path / "downloads")
    put(tmp_path / "downloads" / "a")
    (tmp_path / "downloads" / "a" / "second.gguf").write_bytes(b"other!" * 2000)
    add(tmp_path / "downloads" / "second.gguf")
    require_installed()
