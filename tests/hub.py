"""A server on this machine that speaks the hub's protocol, and has faults."""

from __future__ import annotations

import hashlib
import random
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from netrika import paths
from netrika.catalog import download, store
from netrika.catalog import hub as hubs
from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import ModelFile
from netrika.paths import OVERRIDE

COMMIT = "c0ffee" * 6 + "abcd"
REPO = "hf://netrika/tiny"


class Hub(ThreadingHTTPServer):
    """Serves `contents` by name; each GET of bytes has the next of `faults`, or none."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.contents: dict[str, bytes] = {}
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.tokens: list[str] = []
        self.sent = 0
        self.busy = 0  # how often the hub itself answers 503

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hub

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._hub()

    def do_GET(self) -> None:
        if self.path.startswith("/cdn/"):
            self._bytes()
        else:
            self._hub()

    def _hub(self) -> None:
        """What the hub says of a file: its commit, size and SHA-256, and where its bytes are."""
        self.server.asked.append(f"{self.command} {self.path}")
        self.server.tokens.append(self.headers.get("Authorization", ""))
        name = self.path.rpartition("/")[2]
        if self.server.busy:
            self.server.busy -= 1
            self._answer(503, {})
            return
        if name not in self.server.contents:
            self._answer(404, {"X-Error-Code": "EntryNotFound"})
            return
        data = self.server.contents[name]
        sent = {"X-Repo-Commit": COMMIT, "X-Linked-Size": str(len(data)), "ETag": '"other"'}
        if "small" not in name:
            sent["X-Linked-Etag"] = f'"{hashlib.sha256(data).hexdigest()}"'
        self._answer(302, {**sent, "Location": f"http://localhost:{self.server.server_port}/cdn/{name}"})

    def _answer(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for key, value in ({"Content-Length": "0"} | headers).items():
            self.send_header(key, value)
        self.end_headers()

    def _bytes(self) -> None:
        assert "Authorization" not in self.headers
        data = self.server.contents[self.path.rpartition("/")[2]]
        fault = self.server.faults.pop(0) if self.server.faults else ""
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        self.server.asked.append(f"bytes {asked[1] if asked else 0} {fault}".strip())
        if fault.isdigit():
            self._answer(int(fault), {"Retry-After": "0"})
            return
        if fault == "loop":
            self.server.faults.insert(0, "loop")
            self._answer(302, {"Location": self.path})
            return
        if fault == "away":
            self._answer(302, {"Location": "http://192.0.2.1/model"})
            return
        start = int(asked[1]) if asked and fault != "whole" else 0
        if asked and start >= len(data):
            self._answer(416, {"Content-Range": f"bytes */{len(data)}"})
            return
        body = data[start:] if fault != "altered" else bytes(len(data) - start)
        headers = {"Content-Length": str(len(body))}
        if asked and fault != "whole":
            headers["Content-Range"] = f"bytes {start + (fault == 'shifted')}-{len(data) - 1}/{len(data)}"
        if fault == "longer":
            body += bytes(5000)
            headers["Content-Length"] = str(len(body))
        if fault == "lies":
            headers["Content-Length"] = str(len(body) + 5000)
        if fault == "less" or (fault == "whole" and asked):
            body = body[: 390_000 - start]
            headers = {"Content-Length": str(len(body))}
        if fault == "short":
            body = body[: len(body) // 2]
            headers["Content-Length"] = str(len(body))
        self._answer(206 if "Content-Range" in headers else 200, headers)
        if fault == "cut":
            body = body[: len(body) // 2]
        for at in range(0, len(body), 50_000):
            self.wfile.write(body[at : at + 50_000])
            self.server.sent += len(body[at : at + 50_000])
            if fault == "slow":
                time.sleep(0.02)
        if fault in ("cut", "lies"):
            self.close_connection = True


@pytest.fixture
def hub(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that has the two files of the catalogue's one model; the user's own folder is empty."""
    served = Hub()
    Thread(target=served.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    served.contents = {f"{name}.bin": random.Random(name).randbytes(400_000) for name in ("first", "second")}
    files = tuple(ModelFile(name, f"{name}.bin", 400_000, "", f"{REPO}/{name}.bin") for name in ("first", "second"))
    entry = replace(store.read(model).manifest, files=files)
    folder = tmp_path / "catalogue" / "tiny"
    folder.mkdir(parents=True)
    (folder / "manifest.toml").write_text(manifests.dump(entry), "utf-8")
    (folder / "card.md").write_text("# Tiny", "utf-8")
    monkeypatch.setattr(paths, "catalogue", lambda: tmp_path / "catalogue")
    monkeypatch.setattr(download, "BACK_OFF_S", 0.001)
    monkeypatch.setattr(hubs, "RESTS_S", (0.0, 0.0))
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "own"))
    monkeypatch.setenv("HF_ENDPOINT", served.address)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    yield served
    served.shutdown()
    served.server_close()
