from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netrika import paths
from netrika.errors import NetrikaError, Offline, OutOfMemory
from netrika.gui.hints import in_window

TERMINAL = re.compile(r"(?<!\.)\bnetrika [a-z-]|\s--\w|git ")


def types(kind: type[NetrikaError] = NetrikaError) -> Iterator[type[NetrikaError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from types(each)


def texts(node: ast.AST) -> Iterator[str]:
    """The texts of an expression; what is filled in is x."""
    if isinstance(node, ast.JoinedStr):
        yield "".join(str(each.value) if isinstance(each, ast.Constant) else "x" for each in node.values)
    elif isinstance(node, ast.Constant):
        yield str(node.value)
    else:
        for each in ast.iter_child_nodes(node):
            yield from texts(each)


def hints() -> set[str]:
    """What any error may have as its hint: given to it, or by a name; the command line's own are not the window's."""
    kinds, found = {each.__name__ for each in types()}, set[str]()
    for path in sorted(paths.PACKAGE.rglob("*.py")):
        if "cli" in path.relative_to(paths.PACKAGE).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                given = node.args[1:]
            elif isinstance(node, ast.Assign) and re.search(r"\bhint$|^[A-Z_]+$", ast.unparse(node.targets[0])):
                given = [node.value]
            else:
                continue
            found.update(text for each in given for text in texts(each))
    return found


def test_no_hint_in_the_window_speaks_of_commands_or_options(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    named = {hint for hint in hints() | {kind.hint for kind in types()} if TERMINAL.search(hint)}
    assert len(named) > 8
    told = {hint: in_window(hint, page) for hint in named}
    assert not {hint: text for hint, text in told.items() if TERMINAL.search(text)}


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
