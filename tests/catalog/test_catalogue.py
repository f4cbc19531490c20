from __future__ import annotations

import re

import pytest

from netrika.catalog import catalogue
from netrika.catalog import manifest as manifests
from netrika.catalog.hub import remote
from netrika.catalog.manifest import Manifest
from netrika.errors import ModelCorrupt, ModelMissing
from netrika.languages import LANGUAGES
from netrika.services.pool import require_engine

ENTRIES = list(catalogue.entries())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_can_be_run_and_says_what_it_is(entry: Manifest) -> None:
    require_engine(entry)
    assert {file.role for file in entry.files} == {"model", "projector"}
    assert all(
        re.fullmatch(r"https://huggingface\.co/.+/resolve/main/.+\.gguf", remote(str(file.url)).url)
        for file in entry.files
    )
    assert set(entry.languages) <= {language.code for language in LANGUAGES}
    card = catalogue.card(entry.id).decode()
    assert card.startswith("# ") and "https://" in card and "SHA-256" in card
    assert manifests.parse(manifests.dump(entry).encode(), "again", pinned=False) == entry


def test_ids_differ_and_the_one_to_begin_with_is_there() -> None:
    ids = [entry.id for entry in ENTRIES]
    assert len(set(ids)) == len(ids) and "qwen3-vl-2b" in ids
    assert catalogue.entry("qwen3-vl-2b").id == "qwen3-vl-2b"


@pytest.mark.parametrize("model_id", ["none", "../models", ""])
def test_what_the_catalogue_has_not_is_missing(model_id: str) -> None:
    with pytest.raises(ModelMissing, match="has no model") as caught:
        catalogue.entry(model_id)
    assert "qwen3-vl-2b" in caught.value.hint


def test_an_installed_model_has_its_hashes() -> None:
    with pytest.raises(ModelCorrupt, match="sha256"):
        manifests.parse(manifests.dump(ENTRIES[0]).encode(), "here")
