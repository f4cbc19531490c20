"""The command line: one file a command, listed in COMMANDS; loads what a command needs only when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from netrika import __version__
from netrika.cli import create, describe, doctor, gui, languages, models, read
from netrika.cli.output import complain, forget_stdout, open_closed_streams, use_utf8
from netrika.errors import Cancelled, ExitCode, NetrikaError, OutOfMemory, Unwritable, Usage

COMMANDS = (describe, read, create, gui, languages, models, doctor)


class Parser(argparse.ArgumentParser):
    """Reports wrong usage the way all errors are reported, with the help of the command that was given."""

    def parse_known_args(self, args: Iterable[str] | None = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Parse all; `prog` in the result is the command's. Raises Usage where an argument is not known."""
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:  # told here: only the command's own parser knows its name
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        if not hasattr(known, "prog"):
            known.prog = self.prog
        return known, unknown

    def error(self, message: str) -> NoReturn:
        """Raise Usage."""
        raise Usage(f"{message[:1].upper()}{message[1:]}.", _see(self.prog))


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    codes = "\n".join(f"  {code.value:>3}  {code.meaning}" for code in ExitCode)
    top = Parser(
        prog="netrika",
        description="Describe photos in your own language, read the text on them, and create pictures, offline.",
        epilog=f"exit codes:\n{codes}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"netrika {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands)
    return top


def _see(prog: str) -> str:
    return f"Run: {prog} --help"


def _run(args: argparse.Namespace) -> int:
    """Run the command; wrong usage that has no hint of its own gets that of the command."""
    try:
        return int(args.run(args))
    except Usage as error:
        if error.hint == Usage.hint:
            error.hint = _see(args.prog)
        raise


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. A reader that closes the pipe has had enough: that is no error."""
    open_closed_streams()
    use_utf8()
    try:
        try:
            return _run(parser().parse_args(argv))
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        forget_stdout()
        return ExitCode.OK
    except KeyboardInterrupt:
        return complain(Cancelled())
    except NetrikaError as error:
        return complain(error)
    except MemoryError:
        return complain(OutOfMemory("There is not enough memory."))
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:  # what writes to standard output names no file
            forget_stdout()
            return complain(Unwritable(f"Standard output cannot be written: {error.strerror or error}."))
        if os.environ.get("NETRIKA_DEBUG"):
            raise
        return complain(NetrikaError(f"Internal error: {type(error).__name__}: {error}."))
