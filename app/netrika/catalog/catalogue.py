"""The models that can be pulled: manifests that ship with the app, of files that lie elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from netrika import paths
from netrika.catalog import manifest as manifests
from netrika.catalog.install import CARD
from netrika.catalog.manifest import MODEL_ID, Manifest
from netrika.catalog.store import MANIFEST
from netrika.errors import ModelMissing


def entries() -> Iterator[Manifest]:
    """Every entry, by id. Raises ModelCorrupt."""
    for path in sorted(paths.catalogue().glob(f"*/{MANIFEST}")):
        yield manifests.load(path, pinned=False)


def entry(model_id: str) -> Manifest:
    """The entry of that id. Raises ModelMissing, ModelCorrupt."""
    path = paths.catalogue() / model_id / MANIFEST
    if not MODEL_ID.fullmatch(model_id) or not path.is_file():
        known = ", ".join(each.id for each in entries())
        raise ModelMissing(f"The catalogue has no model {model_id!r}.", f"It has: {known or 'none yet'}.")
    return manifests.load(path, pinned=False)


def card(model_id: str) -> bytes:
    """What its card says of it, in Markdown."""
    path = paths.catalogue() / model_id / CARD
    return path.read_bytes() if path.is_file() else b""
