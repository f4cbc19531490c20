from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from netrika import paths
from netrika.catalog import manifest as manifests
from netrika.catalog import store
from netrika.engines.context import Partial, Unattended
from netrika.errors import Cancelled, ModelCorrupt, ModelMissing, NetrikaError, NotFound, Usage
from netrika.paths import OVERRIDE
from netrika.services import models
from netrika.services.pool import verify
from netrika_converters.release import model_files

KILLS = 12


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, empty."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "own"))
    return tmp_path / "own" / "models"


def add(source: Path) -> list[str]:
    added = []
    for model in models.add(source, Unattended()):
        if isinstance(model, NetrikaError):
            raise model
        added.append(model.manifest.id)
    return added


def test_a_folder_of_models_is_copied(model: Path, own: Path) -> None:
    assert add(model) == add(model.parent) == ["tiny"]
    (model / "weights.bin").write_bytes(b"made anew in place")
    store.check(store.by_id("tiny"))
    assert add(own / "tiny") == ["tiny"]


def test_a_bundle_is_added_where_it_is_unpacked(model: Path, tmp_path: Path, own: Path) -> None:
    add(model)
    told: list[tuple[int, int]] = []

    class Watched(Unattended):
        def report(self, done: int, total: int, partial: Partial = "") -> None:
            told.append((done, total))

    models.bundle_up(["tiny", "netrika-reader", "tiny"], tmp_path / "two.netrika", Watched())
    assert told[-1][0] == told[-1][1] and told == sorted(told)
    models.remove("tiny", Unattended())
    assert not (own / "tiny").exists()
    assert add(tmp_path / "two.netrika") == ["tiny", "netrika-reader"]
    store.check(store.by_id("tiny"))
    assert not (own / "netrika-reader").exists()


def test_one_altered_model_of_a_bundle_does_not_keep_the_others_out(model: Path, tmp_path: Path, own: Path) -> None:
    other = shutil.copytree(model, model.with_name("other"))
    text = (other / "manifest.toml").read_text("utf-8").replace('"tiny"', '"other"')
    (other / "manifest.toml").write_text(text, "utf-8")
    (other / "weights.bin").write_bytes(b"?" * 4096)
    target = tmp_path / "two.netrika"
    with ZipFile(target, "w") as archive:
        for folder in (other, model):
            for path in folder.iterdir():
                archive.write(path, f"{folder.name}/{path.name}")
    failed, added = models.add(target, Unattended())
    assert isinstance(failed, ModelCorrupt) and isinstance(added, store.InstalledModel)
    assert added.manifest.id == "tiny" and not list(own.rglob("*.part"))
    with pytest.raises(Usage, match="ships with Netrika: there is nothing to fetch"):
        models.pull("netrika-reader", Unattended())


def test_what_ships_is_neither_replaced_nor_removed(model: Path) -> None:
    other = model.rename(model.with_name("netrika-reader"))
    text = (other / "manifest.toml").read_text("utf-8").replace('"tiny"', '"netrika-reader"')
    (other / "manifest.toml").write_text(text, "utf-8")
    with pytest.raises(Usage, match="ships with Netrika"):
        add(other)
    with pytest.raises(Usage, match="ships with Netrika"):
        models.remove("netrika-reader", Unattended())
    with pytest.raises(ModelMissing):
        models.remove("../own", Unattended())


def test_what_is_no_model_is_told(tmp_path: Path, model: Path) -> None:
    (tmp_path / "notes.txt").write_text("no model")
    (tmp_path / "empty.netrika").touch()
    with pytest.raises(Usage, match="is no model"):
        add(tmp_path / "notes.txt")
    with pytest.raises(Usage, match="holds no model"):
        add(tmp_path)
    with pytest.raises(NotFound):
        add(tmp_path / "none")
    with pytest.raises(ModelCorrupt, match="no bundle"):
        add(tmp_path / "empty.netrika")
    (model / "weights.bin").unlink()
    with pytest.raises(ModelMissing, match=r"weights\.bin of tiny is missing"):
        add(model)
    manifest = (model / "manifest.toml").read_text("utf-8").replace('"captioner"', '"oracle"')
    (model / "manifest.toml").write_text(manifest, "utf-8")
    with pytest.raises(ModelCorrupt, match="cannot run"):
        add(model)


def test_of_a_folder_the_good_models_are_added_and_the_bad_ones_told(model: Path) -> None:
    bad = model.parent / "aaa"
    bad.mkdir()
    (bad / "manifest.toml").write_text((model / "manifest.toml").read_text("utf-8"), "utf-8")
    first, second = models.add(model.parent, Unattended())
    assert isinstance(first, ModelCorrupt) and "says that it is 'tiny'" in str(first) and "called" in first.hint
    assert not isinstance(second, NetrikaError) and second.manifest.id == "tiny"


class Stopping(Unattended):
    """Stops the work at the third look, and keeps what was told until then."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.told.append((done, total))

    def check(self) -> None:
        if len(self.told) == 2:
            raise Cancelled


def test_verifying_tells_how_far_it_is_and_stops_when_asked(
    model: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(model)
    monkeypatch.setattr(store, "CHUNK_BYTES", 1000)
    watched = Stopping()
    with pytest.raises(Cancelled):
        models.verify("tiny", watched)
    assert watched.told == [(1000, 4096), (2000, 4096)]
    assert models.verify("tiny", Unattended()).folder == own / "tiny"


def test_hints_for_models_that_were_added_do_not_blame_netrika(model: Path, own: Path) -> None:
    add(model)
    (own / "tiny" / "weights.bin").write_bytes(b"other")
    with pytest.raises(ModelCorrupt) as caught:
        verify(store.by_id("tiny"))
    assert caught.value.hint == "Import it again."
    (own / "tiny" / "manifest.toml").write_text("id = ", "utf-8")
    with pytest.raises(ModelCorrupt) as caught:
        store.by_id("tiny")
    assert "netrika models remove tiny" in caught.value.hint
    models.remove("tiny", Unattended())
    with pytest.raises(Usage, match="no regular file"):
        add(Path("/dev/null"))


def test_adding_is_cancelled_between_pieces(model: Path, own: Path) -> None:
    class Stopped(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(models.add(model, Stopped()))
    assert not (own / "tiny" / "manifest.toml").exists()
    assert add(model) == ["tiny"]


def test_a_kill_at_any_moment_leaves_whole_models_only(model: Path, tmp_path: Path, own: Path) -> None:
    """Import a bundle of another version over what is there, again and again."""
    bundles = []
    for version in ("1", "2"):
        for index in range(3):
            (model / f"more{index}.bin").write_bytes(random.Random(f"{version}{index}").randbytes(4_000_000))
        roles = {"weights": "weights.bin"} | {f"more{index}": f"more{index}.bin" for index in range(3)}
        manifest = replace(store.read(model).manifest, version=version, files=model_files(model, roles))
        (model / "manifest.toml").write_text(manifests.dump(manifest), "utf-8")
        assert add(model) == ["tiny"]
        bundles.append(tmp_path / f"{version}.netrika")
        models.bundle_up(["tiny"], bundles[-1], Unattended())
    command = [sys.executable, "-m", "netrika", "models", "import"]
    seen = set()
    for kill in range(KILLS):
        process = subprocess.Popen([*command, str(bundles[kill % 2])], stdout=subprocess.DEVNULL)
        time.sleep(random.Random(kill).uniform(0.15, 0.5))
        process.send_signal(signal.SIGKILL)
        process.wait()
        model_now = store.by_id("tiny")
        store.check(model_now)
        seen.add(model_now.manifest.version)
    for version, bundled in zip("12", bundles, strict=True):
        assert add(bundled) == ["tiny"]
        found = store.by_id("tiny")
        store.check(found)
        assert found.manifest.version == version
        assert {file.path for file in found.manifest.files} <= {each.name for each in found.folder.iterdir()}
    assert manifests.load(paths.user_models() / "tiny" / "manifest.toml").version == "2" and seen
