from __future__ import annotations

import shutil
import signal
from pathlib import Path
from threading import Timer

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika.errors import Cancelled, ModelCorrupt, ModelMissing, Usage
from netrika.runtime.device import Device
from netrika.runtime.gguf import LlamaSession

from ..conftest import write_talker


def never() -> None:
    """Do not stop."""


@pytest.fixture(scope="module")
def folder(talker_data: Path) -> Path:
    return talker_data / "models" / "tiny-talker"


@pytest.fixture(scope="module")
def session(folder: Path) -> LlamaSession:
    return LlamaSession(folder / "text.gguf", folder / "mmproj.gguf", Device(1), 512)


@pytest.fixture
def pictures() -> list[NDArray[np.uint8]]:
    rng = np.random.default_rng(0)
    return [rng.integers(0, 255, (40, 60, 3), np.uint8) for _ in range(2)]


def said(session: LlamaSession, pictures: list[NDArray[np.uint8]], prompt: str, longest: int = 8) -> str:
    return "".join(piece.text for piece in session.stream(pictures, prompt, longest, never))


def test_a_reply_comes_in_pieces_and_depends_on_all_that_was_shown_and_asked(
    session: LlamaSession, pictures: list[NDArray[np.uint8]]
) -> None:
    pieces = list(session.stream(pictures[:1], "What?", 8, never))
    text = "".join(piece.text for piece in pieces)
    assert len([piece for piece in pieces if piece.text]) > 3
    assert all(piece.mean_log_p < 0 for piece in pieces[1:])
    assert said(session, pictures[:1], "What?") == text
    others = {said(session, each, asked) for each, asked in ((pictures[1:], "What?"), (pictures, "What?"))}
    assert len({text, *others, said(session, pictures[:1], "And why is it so?")}) > 2
    assert session.providers == ("cpu",)


def test_a_reply_cut_off_says_so_and_marks_of_pictures_are_left_out(
    session: LlamaSession, pictures: list[NDArray[np.uint8]]
) -> None:
    assert said(session, pictures, "What?").endswith("…")
    assert said(session, pictures, "Wh<__media__>at?") == said(session, pictures, "What?")


def test_a_reply_is_cancelled_while_the_prompt_is_taken_in(
    session: LlamaSession, pictures: list[NDArray[np.uint8]]
) -> None:
    for error in (Cancelled, KeyboardInterrupt):

        def stop(error: type[BaseException] = error) -> None:
            raise error

        with pytest.raises(error):
            list(session.stream(pictures, "What? " * 40, 8, stop))
    assert said(session, pictures, "What?")


def test_looking_at_a_picture_can_be_stopped(tmp_path: Path, pictures: list[NDArray[np.uint8]]) -> None:
    """What looks at pictures is large: a model that has a hundred blocks for it is asked often meanwhile."""
    pytest.importorskip("llama_cpp", reason="llama-cpp-python is missing (make gguf)")
    write_talker(tmp_path, blocks=100)
    session = LlamaSession(tmp_path / "text.gguf", tmp_path / "mmproj.gguf", Device(1), 512)
    asked: list[int] = []
    list(session.stream([], "What?", 1, lambda: asked.append(0)))
    without = len(asked)
    list(session.stream(pictures[:1], "What?", 1, lambda: asked.append(1)))
    assert sum(asked) > without + 20

    def stop() -> None:
        asked.append(0)
        if len(asked) == before + 5:
            raise Cancelled

    before = len(asked)
    with pytest.raises(Cancelled):
        list(session.stream(pictures[:1], "What?", 1, stop))
    assert len(asked) == before + 5
    assert said(session, pictures[:1], "What?")
    session.close()


def test_ctrl_c_in_the_middle_of_c_code_ends_a_reply(
    session: LlamaSession, pictures: list[NDArray[np.uint8]], capfd: pytest.CaptureFixture[str]
) -> None:
    """A signal's handler runs when Python code next does: in a callback, where what is raised would be lost."""
    for at in (0.01, 0.02, 0.04, 0.08):
        with pytest.raises(KeyboardInterrupt):
            Timer(at, signal.raise_signal, [signal.SIGINT]).start()
            for _ in range(1000):
                said(session, pictures, "What? " * 40, 40)
    assert "ignored" not in capfd.readouterr().err
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert said(session, pictures, "What?")


def test_what_writes_to_the_terminal_is_kept_off_it(
    session: LlamaSession, pictures: list[NDArray[np.uint8]], capfd: pytest.CaptureFixture[str]
) -> None:
    said(session, pictures, "What?")
    assert capfd.readouterr() == ("", "")


def test_more_than_the_context_holds_is_told(session: LlamaSession, pictures: list[NDArray[np.uint8]]) -> None:
    with pytest.raises(Usage, match="more than the model can take in"):
        said(session, pictures, "What? " * 600)


def test_files_that_do_not_fit_are_told(folder: Path, tmp_path: Path) -> None:
    text, projector = folder / "text.gguf", folder / "mmproj.gguf"
    (tmp_path / "other.gguf").write_bytes(b"no model")
    shutil.copy(text, tmp_path / "cut.gguf")
    (tmp_path / "cut.gguf").write_bytes(text.read_bytes()[:-5000])
    for model, sees, told in (
        (tmp_path / "other.gguf", projector, "no GGUF file"),
        (tmp_path / "cut.gguf", projector, "does not run"),
        (projector, projector, "does not run"),
        (text, text, "does not run"),
    ):
        with pytest.raises(ModelCorrupt, match=told):
            LlamaSession(model, sees, Device(1), 512)
    with pytest.raises(ModelMissing):
        LlamaSession(text, tmp_path / "none.gguf", Device(1), 512)
