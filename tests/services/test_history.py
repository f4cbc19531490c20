from __future__ import annotations

from pathlib import Path

import pytest

from netrika.errors import Unwritable
from netrika.services.history import History, Kind


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(path=tmp_path / "own" / "history.sqlite")


def test_results_are_found_by_their_words_the_latest_first(history: History) -> None:
    assert history.search() == []
    history.keep(Kind.DESCRIBED, "dog.jpg", "ஒரு நாய் ஓடுகிறது")
    history.keep(Kind.READ, "sign_1.jpg", "CHENNAI\n100%")
    history.keep(Kind.CREATED, "a red apple", "{}")
    assert [entry.name for entry in history.search()] == ["a red apple", "sign_1.jpg", "dog.jpg"]
    assert [entry.name for entry in history.search("நாய் dog")] == ["dog.jpg"]
    assert [entry.name for entry in history.search("chennai")] == ["sign_1.jpg"]
    assert [entry.name for entry in history.search("0%")] == ["sign_1.jpg"]
    assert [entry.name for entry in history.search("n_1")] == ["sign_1.jpg"]
    assert history.search("dog apple") == []
    assert history.search()[1].kind is Kind.READ and history.search()[0].at >= history.search()[1].at


def test_what_was_cleared_is_gone_and_more_can_be_kept(history: History) -> None:
    history.keep(Kind.DESCRIBED, "secret.jpg", "a secret")
    journal = history.path.with_name("history.sqlite-journal")
    journal.touch()  # of a process that ended within a write
    history.clear()
    assert history.search() == [] and not history.path.exists() and not journal.exists()
    history.keep(Kind.DESCRIBED, "photo.jpg", "a photo")
    assert len(history.search()) == 1


def test_nothing_is_kept_where_the_user_wants_none(tmp_path: Path) -> None:
    history = History(keeps=False, path=tmp_path / "history.sqlite")
    history.keep(Kind.READ, "a.jpg", "text")
    assert not history.path.exists()


def test_a_file_that_cannot_be_written_loses_no_result(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    history = History(path=tmp_path / "history.sqlite")
    history.path.write_bytes(b"something else, long enough to be looked at" * 30)
    history.keep(Kind.READ, "a.jpg", "text")
    assert "cannot be used" in caplog.text
    with pytest.raises(Unwritable):
        history.search()


def test_languages_are_remembered_the_latest_first_until_all_is_forgotten(history: History) -> None:
    assert history.spoken() == []
    for code in ("ta", "or", "ta", "en"):
        history.speak(code)
    assert history.spoken() == History(path=history.path).spoken() == ["en", "ta", "or"]
    history.clear()
    assert history.spoken() == History(path=history.path).spoken() == []


def test_languages_are_remembered_only_while_the_window_is_open_where_nothing_is_kept(tmp_path: Path) -> None:
    history = History(keeps=False, path=tmp_path / "history.sqlite")
    history.speak("kn")
    assert history.spoken() == ["kn"] and not history.path.exists()
