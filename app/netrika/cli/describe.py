"""`netrika describe`: photos in, one description each out."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from netrika import settings
from netrika.cli.output import complain, to_json
from netrika.cli.progress import Bar
from netrika.errors import ExitCode, Unreadable, Unwritable

if TYPE_CHECKING:
    from netrika.services.tasks import Described, Failed

STDIN = "-"
MAX_STDIN_BYTES = 256 << 20


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("describe", help="describe photos", description="Describe photos, offline.")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a photo, a folder of photos, or - (standard input)")
    for option in settings.TABLE:
        parser.add_argument(
            f"--{option.name}",
            type=_positive if option.name == "threads" else option.kind,
            choices=option.choices,
            metavar=option.metavar,
            help=option.help,
            default=argparse.SUPPRESS,  # the settings file decides then
        )
    parser.add_argument("--json", action="store_true", help="write one JSON object a line")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the results to FILE, complete or not at all")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Describe all photos; failed ones are reported and the others go on."""
    from netrika import languages
    from netrika.runtime.device import Device
    from netrika.services import tasks
    from netrika.services.pool import EnginePool

    given = {option.name: getattr(args, option.name) for option in settings.TABLE if hasattr(args, option.name)}
    chosen = settings.load(given)
    language = languages.find(chosen.lang) if chosen.lang else languages.system_language()
    pool = EnginePool(Device(chosen.threads) if chosen.threads else Device())
    sources = [_stdin() if path == STDIN else Path(path) for path in args.paths]
    name_files = len(sources) > 1 or (isinstance(sources[0], Path) and sources[0].is_dir())
    errors, successes = [], 0
    bar = Bar()
    try:
        with _output(args.output) as out:
            for outcome in tasks.describe(sources, language, chosen.detail, chosen.model, pool, bar):
                bar.hide()
                if isinstance(outcome, tasks.Failed):
                    errors.append(outcome.error)
                    if not args.json:
                        complain(outcome.error)
                        continue
                else:
                    successes += 1
                print(_json(outcome) if args.json else _text(outcome, name_files), file=out, flush=True)
    finally:
        bar.hide()
        pool.close()
    if errors and successes:
        return ExitCode.PARTIAL
    return errors[0].exit_code if errors else ExitCode.OK


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _stdin() -> bytes:
    data = sys.stdin.buffer.read(MAX_STDIN_BYTES + 1)
    if len(data) > MAX_STDIN_BYTES:
        raise Unreadable(f"Standard input is longer than {MAX_STDIN_BYTES >> 20} MB.", "Send one photo.")
    return data


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a `.part` file that replaces `path` at the end, and stays as it is on failure."""
    if path is None:
        yield sys.stdout
        return
    part = path.with_name(f"{path.name}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError("it is a folder")
        out = part.open("w", encoding="utf-8", errors="backslashreplace")
    except (OSError, ValueError) as error:
        raise Unwritable(f"{path} cannot be written: {error}.") from error
    try:
        with out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except BaseException:
        print(f"netrika: {path} is not complete; what was done is in {part}.", file=sys.stderr)
        raise


def _text(outcome: Described | Failed, name_file: bool) -> str:
    caption = getattr(outcome, "caption", "")
    return f"{outcome.file}: {caption}" if name_file else caption


def _json(outcome: Described | Failed) -> str:
    from netrika.services.tasks import Failed

    values: dict[str, Any]
    if isinstance(outcome, Failed):
        values = {"file": outcome.file, "error": str(outcome.error), "hint": outcome.error.hint}
    else:
        values = {
            "file": outcome.file,
            "language": outcome.language,
            "caption": outcome.caption,
            "confidence": round(outcome.confidence, 3),
            "model": outcome.model,
            "device": outcome.device,
            "seconds": round(outcome.seconds, 3),
        }
    return to_json(values)
