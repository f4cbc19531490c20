"""The command line: one file a command, listed in COMMANDS; loads what a command needs only when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from netrika import __version__
from netrika.cli import create, describe, doctor, gui, languages, models, read
from netrika.cli.output import complain, forget_stdout, open_closed_streams, use_utf8
from netrika.errors import Cancelled, ExitCode, NetrikaError, OutOfMemory, Unwritable, Usage

COMMANDS = (describe, read, create, gui, languages, models, doctor)


class Parser(argparse.ArgumentParser):
    """Reports wrong usage the way all errors are reported."""

    def error(self, message: str) -> NoReturn:
        """Raise Usage."""
        raise Usage(f"{message[:1].upper()}{message[1:]}.", f"Run: {self.prog} --help")


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


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. A reader that closes the pipe has had enough: that is no error."""
    open_closed_streams()
    use_utf8()
    try:
        try:
            args = parser().parse_args(argv)
            return int(args.run(args))
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
