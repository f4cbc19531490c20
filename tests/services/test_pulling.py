"""Pulling from a server on this machine that speaks the hub's protocol, and has faults."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import ssl
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import trustme

from netrika import paths
from netrika.catalog import catalogue, install, store
from netrika.catalog import hub as hubs
from netrika.catalog import manifest as manifests
from netrika.engines.context import Partial, Unattended
from netrika.errors import Cancelled, DownloadFailed, ModelCorrupt, ModelMissing, Offline, Unwritable, Usage
from netrika.services import models

from ..hub import COMMIT, REPO, Hub

KILLS = int(os.environ.get("KILLS", "6"))  # of each kind; 67 make two hundred


def pull() -> store.InstalledModel:
    return models.pull("tiny", Unattended())


def require_whole(hub: Hub) -> None:
    """The model is there, its bytes right, and nothing else."""
    found = store.by_id("tiny")
    store.check(found)
    for file in found.manifest.files:
        assert (found.folder / file.path).read_bytes() == hub.contents[f"{file.role}.bin"]
    names = {each.name for each in found.folder.iterdir()}
    assert names >= {"manifest.toml", "card.md", *(file.path for file in found.manifest.files)}


def test_what_the_hub_tells_is_pinned(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    told: list[tuple[int, int]] = []

    class Watched(Unattended):
        def report(self, done: int, total: int, partial: Partial = "") -> None:
            told.append((done, total))

    made = models.pull("tiny", Watched())
    require_whole(hub)
    assert told[-1] == (800_000, 800_000) and told == sorted(told)
    assert made.manifest.files[0].url == f"hf://netrika/tiny@{COMMIT}/first.bin"
    assert made.manifest.files[0].sha256 == hashlib.sha256(hub.contents["first.bin"]).hexdigest()
    first, second = (f"/netrika/tiny/resolve/{{}}/{name}.bin" for name in ("first", "second"))
    asked = [f"HEAD {each.format('main')}" for each in (first, second)]
    for each in (first, second):
        asked += [f"GET {each.format(COMMIT)}", "bytes 0"]
    assert hub.asked == asked  # and nothing else
    assert set(hub.tokens) == {"Bearer hf_secret"}
    sent = hub.sent
    assert models.pull("tiny", Watched()).manifest == made.manifest and hub.sent == sent
    assert told[-1] == (800_000, 800_000)


@pytest.mark.parametrize(
    "faults",
    [
        ["cut"],
        ["cut", "cut", "cut", "cut", "cut", "cut", "cut"],
        ["short"],
        ["lies"],
        ["longer"],
        ["500", "503", "429"],
        ["slow"],
        ["altered"],
        ["cut", "whole"],
        ["cut", "shifted"],
        ["cut", "416"],
        ["cut", "altered"],
        ["500", "cut", "500", "500", "cut", "500", "500"],
    ],
    ids=" ".join,
)
def test_faults_that_pass_end_in_a_whole_model(hub: Hub, faults: list[str]) -> None:
    hub.faults = faults
    pull()
    require_whole(hub)
    assert not hub.faults


@pytest.mark.parametrize(
    ("faults", "told", "kept"),
    [
        (["cut", "404"], "is not there", 200_000),
        (["403"], "may not be fetched", 0),
        (["cut", *["500"] * 5], "the server answers 500", 200_000),
        (["400"], "answers 400", 0),
        (["altered", "altered"], "its SHA-256 is another", 400_000),
        (["less", *["416"] * 5], "does not send the part", 390_000),
        (["less", "whole", *["416"] * 5], "does not send the part", 390_000),
        (["loop"], "redirect", 0),
        (["cut", "away"], "no https address", 200_000),
    ],
)
def test_faults_that_stay_are_told_and_what_came_is_kept(hub: Hub, faults: list[str], told: str, kept: int) -> None:
    hub.faults = faults
    with pytest.raises(DownloadFailed, match=told):
        pull()
    assert (paths.user_models() / "tiny" / "first.bin.part").stat().st_size == kept
    with pytest.raises(ModelMissing):
        store.by_id("tiny")
    hub.faults, hub.asked = [], []
    pull()
    require_whole(hub)
    assert f"bytes {kept % 400_000}" in hub.asked


def test_what_was_pinned_stays_until_the_model_is_removed(hub: Hub) -> None:
    before = pull().manifest
    hub.contents["first.bin"] = random.Random("another").randbytes(400_000)
    hub.asked = []
    assert pull().manifest == before and hub.asked == []
    (paths.user_models() / "tiny" / "first.bin").unlink()
    with pytest.raises(DownloadFailed, match="its SHA-256 is another"):
        pull()
    models.remove("tiny", Unattended())
    assert pull().manifest != before
    require_whole(hub)


def test_files_that_came_from_elsewhere_are_not_taken_for_the_hub_s(hub: Hub, model: Path) -> None:
    elsewhere = replace(store.read(model).manifest.files[0], role="evil", url="https://evil.example/weights.bin")
    manifest = replace(store.read(model).manifest, version=catalogue.entry("tiny").version, files=(elsewhere,))
    (model / "manifest.toml").write_text(manifests.dump(manifest), "utf-8")
    (added,) = models.add(model, Unattended())
    assert isinstance(added, store.InstalledModel) and added.manifest.files == (elsewhere,)
    pull()
    require_whole(hub)


def test_a_hub_whose_certificate_nobody_vouches_for_is_not_asked(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(secure)
    hub.socket = secure.wrap_socket(hub.socket, server_side=True)
    monkeypatch.setenv("HF_ENDPOINT", f"https://localhost:{hub.server_port}")
    with pytest.raises(DownloadFailed, match="certificate verify failed"):
        pull()
    assert hub.asked == []


def test_a_busy_hub_is_waited_for_as_long_as_the_user_wants(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "RESTS_S", (60.0,))
    hub.busy = 2

    class Stopped(Unattended):
        def check(self) -> None:
            if hub.asked:
                raise Cancelled

    with pytest.raises(Cancelled):
        models.pull("tiny", Stopped())


def test_what_is_broken_needs_room_when_it_is_repaired(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    model = pull()
    (model.folder / "first.bin").write_bytes(bytes(400_000))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=install.SPARE_BYTES))
    with pytest.raises(Unwritable, match="needs 51 MB more on the disk; 50 MB are free"):
        models.repair("tiny", Unattended())
    monkeypatch.undo()


def test_a_damaged_manifest_is_mended_by_pulling(hub: Hub) -> None:
    manifest = pull().folder / "manifest.toml"
    manifest.write_text(manifest.read_text("utf-8")[:100], "utf-8")
    with pytest.raises(ModelCorrupt) as caught:
        models.repair("tiny", Unattended())
    assert caught.value.hint == "Run: netrika models pull tiny"
    pull()
    require_whole(hub)


def test_a_busy_hub_is_asked_again(hub: Hub) -> None:
    hub.busy = 2
    pull()
    require_whole(hub)
    models.remove("tiny", Unattended())
    hub.busy = 5
    with pytest.raises(DownloadFailed, match=r"does not tell of .*: 503"):
        pull()


def test_a_server_that_is_gone_is_told(hub: Hub) -> None:
    hub.shutdown()
    hub.server_close()
    with pytest.raises(DownloadFailed, match="cannot be asked"):
        pull()


def test_files_that_no_hub_vouches_for_are_not_fetched(hub: Hub, tmp_path: Path) -> None:
    manifest = tmp_path / "catalogue" / "tiny" / "manifest.toml"
    text = manifest.read_text("utf-8")
    for address, told in (
        (f"{REPO}/small.bin", "does not tell the SHA-256"),
        (f"{REPO}/none.bin", "has no"),
        ("hf://tiny/first.bin", "no address on a hub"),
        ("https://127.0.0.1/first.bin", "Nobody knows the SHA-256"),
    ):
        hub.contents["small.bin"] = b"small"
        manifest.write_text(text.replace(f"{REPO}/first.bin", address), "utf-8")
        with pytest.raises(DownloadFailed, match=told):
            pull()
    manifest.write_text(text.replace("hf://", "http://"), "utf-8")
    with pytest.raises(ModelCorrupt, match="url' must start with"):
        pull()
    assert hub.sent == 0


@pytest.mark.parametrize("name", ["NETRIKA_OFFLINE", "HF_HUB_OFFLINE", ""])
def test_offline_nothing_is_asked(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if name:
        monkeypatch.setenv(name, "1")
    else:
        paths.config_file().parent.mkdir(parents=True)
        paths.config_file().write_text("offline = true", "utf-8")
    with pytest.raises(Offline):
        pull()
    assert not hub.asked


def test_a_mirror_that_others_could_listen_to_is_not_asked(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.example")
    with pytest.raises(DownloadFailed, match="no https address") as caught:
        pull()
    assert "HF_ENDPOINT" in caught.value.hint
    monkeypatch.setenv("HF_ENDPOINT", hub.address + "/")
    pull()
    require_whole(hub)


def test_a_disk_too_small_is_told_before_anything_is_fetched(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "SPARE_BYTES", 10**18)
    with pytest.raises(Unwritable, match=r"needs 1\d+1 MB more on the disk"):
        pull()
    assert hub.sent == 0


def test_only_what_is_broken_is_fetched_again(hub: Hub) -> None:
    model = pull()
    assert models.repair("tiny", Unattended()).manifest == model.manifest
    (model.folder / "first.bin").write_bytes(b"altered")
    sent = hub.sent
    models.repair("tiny", Unattended())
    require_whole(hub)
    assert hub.sent == sent + 400_000


def test_what_was_not_pulled_cannot_be_fetched_again(hub: Hub, model: Path) -> None:
    list(models.add(model, Unattended()))
    folder = store.by_id("tiny").folder
    (folder / "weights.bin").unlink()
    with pytest.raises(Usage, match="was not pulled"):
        models.repair("tiny", Unattended())
    assert models.repair("netrika-reader", Unattended()).manifest.id == "netrika-reader"


def test_cancelling_keeps_what_came(hub: Hub) -> None:
    hub.faults = ["slow"]

    class Stopped(Unattended):
        done = 0

        def report(self, done: int, total: int, partial: Partial = "") -> None:
            self.done = done

        def check(self) -> None:
            if self.done > 150_000:
                raise Cancelled

    with pytest.raises(Cancelled):
        models.pull("tiny", Stopped())
    kept = (paths.user_models() / "tiny" / "first.bin.part").stat().st_size
    assert 150_000 < kept < 400_000
    hub.asked = []
    pull()
    require_whole(hub)
    assert f"bytes {kept}" in hub.asked


def started(hub: Hub, command: str, *arguments: str) -> subprocess.Popen[bytes]:
    """The command line in a process of its own, with the test's catalogue."""
    code = (
        f"from pathlib import Path; from netrika import paths; from netrika.cli import main\n"
        f"paths.catalogue = lambda: Path({str(paths.catalogue())!r})\n"
        f"raise SystemExit(main(['models', {command!r}, *{arguments!r}]))"
    )
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL)


def test_two_processes_fetch_a_model_once(hub: Hub) -> None:
    hub.faults = ["slow", "slow"]
    both = [started(hub, "pull", "tiny") for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    require_whole(hub)
    assert hub.sent == 800_000


def test_a_kill_at_any_moment_leaves_no_broken_file(hub: Hub, tmp_path: Path) -> None:
    """Each way of changing a model is killed at random points; the next try finishes."""
    target = tmp_path / "tiny.netrika"
    pull()
    models.bundle_up(["tiny"], target, Unattended())
    for kill in range(3 * KILLS):
        kind = ("pull", "import", "repair")[kill % 3]
        folder = paths.user_models() / "tiny"
        if kind == "repair":
            pull()
            (folder / "first.bin").write_bytes(b"altered")
        else:
            models.remove("tiny", Unattended())
        hub.faults = ["slow", "slow"]
        process = started(hub, kind, str(target) if kind == "import" else "tiny")
        time.sleep(random.Random(kill).uniform(0.2, 1.2))
        process.send_signal(signal.SIGKILL)
        process.wait()
        hub.faults = []
        if kind != "repair" and (folder / "manifest.toml").exists():
            require_whole(hub)
        for name in ("first.bin", "second.bin"):
            if (folder / name).exists() and (kind != "repair" or (folder / name).stat().st_size > len(b"altered")):
                assert (folder / name).read_bytes() == hub.contents[name]
        pull()
        require_whole(hub)
