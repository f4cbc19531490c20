from __future__ import annotations

from pathlib import Path

import pytest

from netrika import settings
from netrika.errors import Usage
from netrika.settings import Settings, load, save


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.load({}, tmp_path / "none.toml") == Settings()


@pytest.mark.parametrize(
    ("value", "offline"), [("1", True), ("yes", True), ("", False), ("0", False), ("False", False)]
)
def test_the_environment_can_forbid_connections(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str, offline: bool
) -> None:
    monkeypatch.setenv("NETRIKA_DATA", str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", value)
    assert settings.is_offline() == offline
    (tmp_path / "config.toml").write_text("offline = true")
    assert settings.is_offline()


def test_the_command_line_wins_over_the_file(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('lang = "ta"\ndetail = "long"\nthreads = 3\n')
    assert settings.load({"lang": "hi"}, path) == Settings(lang="hi", detail="long", threads=3)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("lang = ", "cannot be read"),
        ('language = "ta"', "did you mean 'lang'"),
        ('threads = "2"', "must be a whole number"),
        ("threads = true", "must be a whole number"),
        ("threads = 0", "from 1 to 256"),
        ("threads = 257", "from 1 to 256"),
        ('detail = "medium"', "one of short, long"),
        ('lang = "xx"', "not a language"),
    ],
)
def test_a_bad_file_is_one_clear_error(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(Usage, match=problem) as caught:
        settings.load({}, path)
    assert str(path) in caught.value.hint


def test_a_setting_is_kept_and_what_else_stands_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "own" / "config.toml"
    save("threads", 2, path)
    path.write_text(f"# my own\n{path.read_text()}lang = 'ta' # at home\n")
    save("offline", True, path)
    save("threads", 3, path)
    assert load({}, path) == Settings(lang="ta", threads=3, offline=True)
    save("threads", None, path)
    save("detail", None, path)
    assert load({}, path) == Settings(lang="ta", offline=True)
    text = path.read_text("utf-8")
    assert "# my own" in text and "# at home" in text


@pytest.mark.parametrize(("name", "value"), [("threads", 0), ("lang", "xx"), ("detail", "huge"), ("colour", "red")])
def test_what_cannot_be_is_not_kept(tmp_path: Path, name: str, value: str | int) -> None:
    path = tmp_path / "config.toml"
    path.write_text("lang = 'ta'\n")
    with pytest.raises(Usage, match="cannot be kept"):
        save(name, value, path)
    assert path.read_text() == "lang = 'ta'\n"


def test_a_bad_file_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("lang = ")
    with pytest.raises(Usage, match="settings file cannot be read"):
        save("threads", 2, path)
    assert path.read_text() == "lang = "
