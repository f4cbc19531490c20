from __future__ import annotations

import pytest

from netrika import errors
from netrika.errors import ExitCode, NetrikaError


def every(kind: type[NetrikaError]) -> list[type[NetrikaError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in every(below))]


@pytest.mark.parametrize("kind", every(NetrikaError))
def test_every_error_has_its_sentence_hint_and_documented_exit_code(kind: type[NetrikaError]) -> None:
    error = kind("It is so.", "Do this.")
    assert (str(error), error.hint) == ("It is so.", "Do this.")
    assert kind("It is so.").hint == kind.hint
    assert error.exit_code in ExitCode
    assert kind.hint.endswith((".", "help", "list", "languages", "--output"))


def test_errors_are_also_the_built_in_ones() -> None:
    assert issubclass(errors.NotFound, FileNotFoundError)
    assert issubclass(errors.Denied, PermissionError)
    assert issubclass(errors.OutOfMemory, MemoryError)
    assert issubclass(errors.Unreadable, ValueError)


def test_exit_codes_are_the_documented_numbers() -> None:
    assert [code.value for code in ExitCode] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130]
