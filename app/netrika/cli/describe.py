"""`netrika describe`: photos in, one description each out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netrika import settings
from netrika.cli.output import complain, to_json
from netrika.cli.progress import Bar
from netrika.cli.results import Results
from netrika.errors import ExitCode

if TYPE_CHECKING:
    from netrika.services.tasks import Described, Failed


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
    from netrika.runtime.device import Device, default_threads
    from netrika.services import tasks
    from netrika.services.pool import EnginePool

    given = {option.name: getattr(args, option.name) for option in settings.TABLE if hasattr(args, option.name)}
    chosen = settings.load(given)
    language = languages.find(chosen.lang) if chosen.lang else languages.system_language()
    pool = EnginePool(Device(chosen.threads or default_threads()))
    most = tasks.MAX_STDIN_BYTES + 1
    sources = [sys.stdin.buffer.read(most) if path == tasks.STDIN else Path(path) for path in args.paths]
    alone = str(Path(args.paths[0])) if len(sources) == 1 else None  # a folder's photos have other names
    errors, successes = [], 0
    bar = Bar()
    try:
        with Results(args.output) as results:
            for outcome in tasks.describe(sources, language, chosen.detail, chosen.model, pool, bar):
                bar.hide()
                if isinstance(outcome, tasks.Failed):
                    errors.append(outcome.error)
                    if not args.json:
                        complain(outcome.error)
                else:
                    successes += 1
                    if not args.json:
                        results.write(_text(outcome, alone))
                if args.json:
                    results.write(_json(outcome))
            if successes:
                results.complete()
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


def _text(outcome: Described, alone: str | None) -> str:
    return outcome.caption if outcome.file == alone else f"{outcome.file}: {outcome.caption}"


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
