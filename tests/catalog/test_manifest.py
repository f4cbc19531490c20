from __future__ import annotations

from pathlib import Path

import pytest

from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.errors import ModelCorrupt, ModelMissing

HASH = "0123456789abcdef" * 4
SPEC = {
    "image_px": 224,
    "threshold": 1e-05,
    "whole": 2.0,
    "negative": -3,
    "yes": True,
    "mean": [0.5, 0.25],
    "empty": [],
    "rows": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}],
    "hedges": {"hi": "शायद: {caption}", "quoted": 'a "b" \\ c\n\t\x7f', "ur": "شاید: {caption}"},
    "deep": {"er": {"est": {"x": 1}}, "key with spaces": {"तमिल": "ok"}},
    "none": {},
}
FILES = (
    ModelFile("encoder", "encoder.onnx", 12, HASH),
    ModelFile("bank", "bank/hi.txt", 0, HASH, "https://example.org/bank/hi.txt"),
)
MANIFEST = Manifest("tiny-1.0", "captioner", "1.0", "Apache-2.0", ("en", "hi"), 120, "It's “tiny”.", FILES, SPEC)


def load_text(tmp_path: Path, text: str) -> Manifest:
    path = tmp_path / "manifest.toml"
    path.write_text(text, "utf-8")
    return manifests.load(path)


def test_a_manifest_survives_the_round_trip_exactly(tmp_path: Path) -> None:
    text = manifests.dump(MANIFEST)
    loaded = load_text(tmp_path, text)
    assert loaded == MANIFEST
    assert manifests.dump(loaded) == text
    assert loaded.size == 12


def test_what_toml_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError, match="NoneType"):
        manifests.dump(Manifest("a", "b", "1", "c", (), 1, "d", (), {"key": None}))


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('family = "captioner"\n', "", "'family' is missing"),
        ("ram_mb = 120", 'ram_mb = "120"', "'ram_mb' must be a whole number"),
        ("ram_mb = 120", "ram_mb = true", "'ram_mb' must be a whole number"),
        ('id = "tiny-1.0"', 'id = "../tiny"', "'id' must be"),
        ('languages = ["en", "hi"]', "languages = [1]", "'languages' must be"),
        ("size = 12\n", "", r"'files\[0\].size' is missing"),
        ("size = 12", "size = -1", "size' must not be negative"),
        ("size = 12", f"size = 1{'0' * 400}", "size' must not be negative, nor more"),
        ("ram_mb = 120", f"ram_mb = {'[' * 5000}", "cannot be read"),
        (f'sha256 = "{HASH}"', 'sha256 = "abc"', "sha256' must be"),
        ('path = "encoder.onnx"', 'path = "../encoder.onnx"', r"'files\[0\].path' must stay inside"),
        ('path = "encoder.onnx"', 'path = "/encoder.onnx"', "must stay inside"),
        ('path = "encoder.onnx"', "path = 'a\\..\\encoder.onnx'", "must stay inside"),
        ('path = "encoder.onnx"', 'path = "bank/hi.txt"', "'files.path' must differ"),
        ('path = "encoder.onnx"', 'path = "./manifest.toml"', "path' must be a plain one"),
        ('path = "encoder.onnx"', 'path = "a//b"', "path' must be a plain one"),
        ('path = "encoder.onnx"', 'path = "a\\u0000b"', "path' must be a plain one"),
        ('path = "encoder.onnx"', f'path = "{"a" * 300}"', "path' must be a plain one"),
        ('path = "encoder.onnx"', 'path = "manifest.toml/y"', "is a name that Netrika needs"),
        ('path = "encoder.onnx"', 'path = "CARD.md"', "is a name that Netrika needs"),
        ('path = "encoder.onnx"', 'path = "a.part/b"', "is a name that Netrika needs"),
        ('path = "encoder.onnx"', 'path = "bank"', "'files.path' must not be that of"),
        ('path = "encoder.onnx"', 'path = "bank/HI.txt"', "'files.path' must not be that of"),
        ('role = "encoder"', 'role = "bank"', "'files.role' must differ"),
        ('version = "1.0"', 'version = "1.0"\ncolour = "red"', "'colour' is not a key"),
        ("ram_mb = 120", "ram_mb = ", "cannot be read"),
    ],
)
def test_a_fault_is_named_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    text = manifests.dump(MANIFEST)
    assert old in text
    with pytest.raises(ModelCorrupt, match=key):
        load_text(tmp_path, text.replace(old, new))


def test_a_missing_manifest_is_a_missing_model(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        manifests.load(tmp_path / "manifest.toml")
