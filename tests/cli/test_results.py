from __future__ import annotations

import os
from pathlib import Path
from threading import Thread

import pytest

from netrika.cli.results import Results
from netrika.errors import Unreadable, Unwritable


def test_a_file_is_replaced_once_it_is_complete(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")
    with Results(out) as results:
        results.write("नया")
        assert out.read_text() == "old"
        results.complete()
    assert out.read_text("utf-8") == "नया\n"
    assert list(tmp_path.iterdir()) == [out]


def test_a_complete_result_may_be_empty(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("yesterday's")
    with Results(out) as results:
        results.complete(empty=True)
    assert out.read_text() == ""
    assert list(tmp_path.iterdir()) == [out]


def test_without_completion_the_old_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")
    with Results(out):
        pass
    assert (list(tmp_path.iterdir()), capsys.readouterr().err) == ([out], "")
    with pytest.raises(Unreadable), Results(out) as results:
        results.write("new")
        raise Unreadable("none")
    assert out.read_text() == "old"
    assert out.with_name("out.txt.part").read_text() == "new\n"
    assert "out.txt.part" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["", "none/out.txt", "o" * 300, "nul\0"])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, place: str) -> None:
    with pytest.raises(Unwritable, match="cannot be written"):
        Results(tmp_path / place)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="writes to Linux's full device")
def test_a_full_disk_is_unwritable() -> None:
    with pytest.raises(Unwritable, match="No space left on device"), Results(Path("/dev/full")) as results:
        results.write("line")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_devices_and_pipes_are_written_to_directly(tmp_path: Path) -> None:
    fifo, got = tmp_path / "fifo", []
    os.mkfifo(fifo)
    reader = Thread(target=lambda: got.append(fifo.read_text()))
    reader.start()
    for path in (fifo, Path(os.devnull)):
        with Results(path) as results:
            results.write("line")
            results.complete()
    reader.join()
    assert got == ["line\n"]
    assert fifo.is_fifo()
    assert Path(os.devnull).is_char_device()


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs names of open files")
def test_another_name_of_an_open_file_adds_to_it(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("before\n")
    with log.open("a") as stream, Results(Path(f"/dev/fd/{stream.fileno()}")) as results:
        results.write("line")
        results.complete()
    assert log.read_text() == "before\nline\n"
    assert list(tmp_path.iterdir()) == [log]


def test_what_was_done_never_replaces_another_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out.txt.part").write_text("mine")
    with pytest.raises(Unreadable), Results(tmp_path / "out.txt") as results:
        results.write("new")
        raise Unreadable("none")
    assert (tmp_path / "out.txt.part").read_text() == "mine"
    (kept,) = tmp_path.glob("out.txt.?*.part")
    assert kept.read_text() == "new\n"
    assert str(kept) in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="needs links and modes")
def test_a_link_is_followed_and_the_mode_is_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    with Results(link) as results:
        results.write("new")
        results.complete()
    assert link.is_symlink()
    assert target.read_text() == "new\n"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "out.txt").write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser may write everything
    with pytest.raises(Unwritable, match="Permission denied"):
        Results(tmp_path / "out.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_a_document_of_bytes_replaces_the_file_as_it_is(tmp_path: Path) -> None:
    document = b"%PDF-1.7\r\n\xe2\xff\x00"
    with Results(tmp_path / "out.pdf") as results:
        results.write_bytes(document)
        results.complete()
    assert (tmp_path / "out.pdf").read_bytes() == document
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_a_document_goes_to_standard_output_behind_what_was_written(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with Results(None) as results:
        results.write("line")
        results.write_bytes(b"\x00\xff")
        results.complete()
    assert capfdbinary.readouterr().out.splitlines() == [b"line", b"\x00\xff"]
