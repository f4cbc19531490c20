from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netrika import imaging, pages, paths, whole
from netrika.catalog import store
from netrika.errors import NetrikaError, Offline, OutOfMemory
from netrika.gui.hints import in_window, sentences

TERMINAL = re.compile(r"(?<!\.)\bnetrika [a-z-]|\s--\w|git ")


def types(kind: type[NetrikaError] = NetrikaError) -> Iterator[type[NetrikaError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from types(each)


def texts(node: ast.AST) -> Iterator[str]:
    """The texts of an expression; what is filled in is 1, or '1' where it is quoted."""
    if isinstance(node, ast.JoinedStr):
        yield "".join(map(part, node.values))
    elif isinstance(node, ast.Constant):
        yield str(node.value)
    else:
        for each in ast.iter_child_nodes(node):
            yield from texts(each)


def part(value: ast.expr) -> str:
    if isinstance(value, ast.FormattedValue):
        return "'1'" if value.conversion == ord("r") else "1"
    return str(ast.literal_eval(value))


def hints() -> set[str]:
    """What any error may have as its hint: given to it, or by a name; the command line's own are not the window's."""
    return told(lambda call: call.args[1:], r"\bhint$|^[A-Z_]+$") | {kind.hint for kind in types()}


def messages() -> set[str]:
    """What any error may say."""
    return told(lambda call: call.args[:1], r"\bmessage$")


def told(given_to: Callable[[ast.Call], list[ast.expr]], name: str) -> set[str]:
    """The texts that are given to errors, themselves or by such a name."""
    kinds, found = {each.__name__ for each in types()}, set[str]()
    for path in sorted(paths.PACKAGE.rglob("*.py")):
        if "cli" in path.relative_to(paths.PACKAGE).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                given = given_to(node)
            elif isinstance(node, ast.Assign) and re.search(name, ast.unparse(node.targets[0])):
                given = [node.value]
            else:
                continue
            found.update(text for each in given for text in texts(each))
    return found


def test_no_hint_in_the_window_speaks_of_commands_or_options(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    named = {hint for hint in hints() if TERMINAL.search(hint)}
    assert len(named) > 8
    shown = {hint: in_window(hint, page) for hint in named}
    assert not {hint: text for hint, text in shown.items() if TERMINAL.search(text)}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OutOfMemory("a", "Run: netrika models pull a.b-2 (it needs 9 MB)."), "Fetch a.b-2 on the Models page."),
        (OutOfMemory("a"), OutOfMemory.hint),
        (Offline("a"), "Clear “Stay offline” in the settings"),
    ],
)
def test_a_hint_says_what_to_do_in_the_window(qtbot: QtBot, error: NetrikaError, said: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    assert in_window(error.hint, page).startswith(said)


def test_each_sentence_that_the_window_knows_is_one_that_an_error_says(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    said = hints() | messages()
    unsaid = {each for each, _ in sentences(page) if not any(re.fullmatch(each, text, re.DOTALL) for text in said)}
    assert not unsaid


def nothing(path: Path) -> None:
    imaging.load(path, str(path))


def text(path: Path) -> None:
    path.write_text("no photo")
    imaging.load(path, str(path))


def empty(path: Path) -> None:
    path.touch()
    imaging.load(path, str(path))


def cut_short(path: Path) -> None:
    whole_one = (paths.resources() / "samples" / "photographer.jpg").read_bytes()
    path.write_bytes(whole_one[: len(whole_one) // 2])
    imaging.load(path, str(path))


def without_images(path: Path) -> None:
    path.mkdir()
    (found,) = imaging.walk(path)
    assert isinstance(found, NetrikaError)
    raise found


def no_pdf(path: Path) -> None:
    path.write_text("no PDF")
    next(pages.pdf_pages(path, str(path)))


def into_nowhere(path: Path) -> None:
    whole.write(path / "a.txt", b"")


def no_model(path: Path) -> None:
    store.by_id(path.name)


@pytest.mark.parametrize(
    ("go_wrong", "said"),
    [
        (nothing, "{name} does not exist."),
        (text, "{name} is not an image that can be read."),
        (empty, "{name} is empty (zero bytes)."),
        (cut_short, "{name} is damaged or cut short ({reason})."),
        (without_images, "{name} holds no images."),
        (no_pdf, "{name} is not a PDF."),
        (into_nowhere, "{name} cannot be written: {reason}."),
        (no_model, "There is no model {model} here."),
    ],
)
def test_the_window_knows_what_goes_wrong_and_what_to_do(
    qtbot: QtBot, tmp_path: Path, go_wrong: Callable[[Path], None], said: str
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    with pytest.raises(NetrikaError) as caught:
        go_wrong(tmp_path / "a.jpg")
    known = [(found, to) for each, to in sentences(page) if (found := re.fullmatch(each, str(caught.value), re.DOTALL))]
    found, to = known[0]
    assert to == said and "a.jpg" in found[1]
    assert any(re.fullmatch(each, caught.value.hint) for each, _ in sentences(page))


def test_what_the_window_does_not_know_stays_as_it_is(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    assert in_window("The moon is full: {name}.", page) == "The moon is full: {name}."
