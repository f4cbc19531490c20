from __future__ import annotations

from pathlib import Path

import pytest

from netrika.catalog import manifest as manifests
from netrika.catalog import store
from netrika.errors import ModelCorrupt
from netrika_converters.release import fill_card, write_manifest


def test_a_release_passes_the_apps_own_check_until_a_byte_changes(tmp_path: Path) -> None:
    (tmp_path / "weights.bin").write_bytes(bytes(1000))
    written = write_manifest(
        tmp_path,
        {"weights": "weights.bin"},
        {"width": 4, "voices": {"en": {"log_p": [-1.5, 0.0]}}},
        model_id="tiny",
        family="captioner",
        version="1",
        licence="CC0-1.0",
        languages=("en",),
        ram_mb=1,
        summary="A test.",
    )
    assert manifests.load(tmp_path / "manifest.toml") == written
    store.check(store.InstalledModel(written, tmp_path))
    (tmp_path / "weights.bin").write_bytes(bytes(999) + b"x")
    with pytest.raises(ModelCorrupt):
        store.check(store.InstalledModel(written, tmp_path))


def test_figures_replace_the_old_ones_and_leave_the_card_alone(tmp_path: Path) -> None:
    (tmp_path / "card.md").write_text("# A\n<!-- measured -->\nold\n<!-- /measured -->\n## Limits\n")
    fill_card(tmp_path, "new")
    fill_card(tmp_path, "newer")
    assert (tmp_path / "card.md").read_text() == "# A\n<!-- measured -->\nnewer\n<!-- /measured -->\n## Limits\n"


def test_a_card_without_a_place_for_figures_is_refused(tmp_path: Path) -> None:
    (tmp_path / "card.md").write_text("# A\n")
    with pytest.raises(ValueError, match="no place"):
        fill_card(tmp_path, "new")
