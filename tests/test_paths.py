from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from netrika import paths

ROOT = Path(__file__).parents[1]


def test_one_variable_moves_all_of_a_users_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.OVERRIDE, str(tmp_path / "netrika"))
    for path in (paths.user_data(), paths.config_file()):
        assert path.is_relative_to(tmp_path)
    assert paths.models_folders()[1] == tmp_path / "netrika" / "models"
    assert not (tmp_path / "netrika").exists()


def test_what_lies_in_the_home_folder_is_shown_after_a_tilde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))  # Windows
    assert paths.shown(tmp_path / "photos" / "a.jpg") == str(Path("~/photos/a.jpg"))
    assert paths.shown(f"{tmp_path}2") == f"{tmp_path}2" and paths.shown("a red apple") == "a red apple"


def test_the_sample_photos_are_found() -> None:
    assert len(list((paths.resources() / "samples").glob("*.jpg"))) >= 4


def test_an_editable_install_copies_no_models_or_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hatchling.build import build_editable

    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build_editable(str(tmp_path))) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
        assert [wheel.read(name).decode().strip() for name in names] == [str(ROOT / "app")]


def test_the_wheel_carries_models_and_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hatchling.build import build_wheel

    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build_wheel(str(tmp_path))) as wheel:
        names = set(wheel.namelist())
    assert "netrika/_data/resources/samples/CREDITS.md" in names
    assert "netrika/_data/models/netrika-captioner/manifest.toml" in names
    assert "netrika/cli/__init__.py" in names
    translations = "netrika/_data/resources/translations/netrika_"
    assert f"{translations}ta.qm" in names and f"{translations}ta.ts" not in names
