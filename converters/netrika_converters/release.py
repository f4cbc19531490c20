"""Turn a folder of model files into a release: hash them, write the manifest, fill in the card."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from netrika.catalog.install import CARD
from netrika.catalog.manifest import Manifest, ModelFile, dump
from netrika.catalog.store import MANIFEST

MEASURED = ("<!-- measured -->", "<!-- /measured -->")


def model_files(folder: Path, roles: Mapping[str, str]) -> tuple[ModelFile, ...]:
    """Describe `roles` (role -> path under `folder`) by size and sha256."""
    described = []
    for role, path in roles.items():
        data = (folder / path).read_bytes()
        described.append(ModelFile(role, path, len(data), hashlib.sha256(data).hexdigest()))
    return tuple(described)


def write_manifest(
    folder: Path,
    roles: Mapping[str, str],
    spec: Mapping[str, Any],
    *,
    model_id: str,
    family: str,
    version: str,
    licence: str,
    languages: tuple[str, ...],
    ram_mb: int,
    summary: str,
) -> Manifest:
    """Write and return the folder's manifest."""
    files = model_files(folder, roles)
    manifest = Manifest(model_id, family, version, licence, languages, ram_mb, summary, files, spec)
    (folder / MANIFEST).write_text(dump(manifest), "utf-8")
    return manifest


def card(folder: Path) -> tuple[str, str]:
    """The parts of a folder's card before and after its figures. Raises ValueError where it has no place for them."""
    path = folder / CARD
    before, found, rest = path.read_text("utf-8").partition(MEASURED[0])
    _, ended, after = rest.partition(MEASURED[1])
    if not found or not ended:
        raise ValueError(f"{path} has no place for figures: {' '.join(MEASURED)}")
    return before, after


def fill_card(folder: Path, measured: str) -> None:
    """Put `measured` between the card's marks; the rest of the card is written by hand. Raises ValueError."""
    before, after = card(folder)
    (folder / CARD).write_text(f"{before}{MEASURED[0]}\n{measured}\n{MEASURED[1]}{after}", "utf-8")
