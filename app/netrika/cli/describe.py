"""`netrika describe`: photos in, one description each out, or the answer to a question about them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netrika import paths, settings
from netrika.cli.arguments import not_empty, spare_photos, stdin, threads, words
from netrika.cli.output import complain, escaped, to_json
from netrika.cli.progress import Bar
from netrika.cli.results import Results
from netrika.errors import ExitCode, ModelMissing, Usage

if TYPE_CHECKING:
    from netrika.services.describing import Answered, Described
    from netrika.services.inputs import Failed

OPTIONS = [option for option in settings.TABLE if option.kind is not bool and not option.window]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("describe", help="describe photos", description="Describe photos, offline.")
    photos = "a photo, a folder of photos, or - (standard input)"
    parser.add_argument("paths", nargs="+", metavar="PATH", type=not_empty, help=photos)
    for option in OPTIONS:
        parser.add_argument(
            f"--{option.name}",
            type=threads if option.name == "threads" else not_empty,
            choices=option.choices,
            metavar=option.metavar,
            help=option.help,
            default=argparse.SUPPRESS,  # the settings file decides then
        )
    parser.add_argument("--text", action="store_true", help="tell the text on the photos, too")
    asking = "ask about the photos, at most eight, looked at together; needs a model that can be asked"
    parser.add_argument("--ask", type=words, metavar="QUESTION", help=asking)
    parser.add_argument("--json", action="store_true", help="write one JSON object a line")
    output = "write the results to FILE, complete or not at all"
    parser.add_argument("-o", "--output", type=not_empty, metavar="FILE", help=output)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Describe all photos, or answer a question about them."""
    from netrika import languages
    from netrika.runtime.device import Device, default_threads
    from netrika.services import describing, inputs, reading
    from netrika.services.pool import EnginePool

    given = {option.name: getattr(args, option.name) for option in OPTIONS if hasattr(args, option.name)}
    chosen = settings.load(given)
    language = languages.find(chosen.lang) if chosen.lang else languages.system_language()
    pool = EnginePool(Device(chosen.threads or default_threads()))
    output = Path(args.output) if args.output else None
    if args.ask is not None and args.text:
        raise Usage("A question is answered alone: --ask and --text do not go together.", "Leave out one of them.")
    if output:
        spare_photos(output, [Path(path) for path in args.paths if path != inputs.STDIN])
    most = inputs.MAX_STDIN_BYTES + 1
    sources = [stdin(most) if path == inputs.STDIN else Path(path) for path in args.paths]
    bar = Bar()
    try:
        with Results(output) as results:
            if args.ask is not None:
                answered = describing.ask(sources, args.ask, language, chosen.model, pool, bar)
                code = _write_answer(answered, args, bar, results)
            else:
                text = reading.How(engine="netrika", listed=chosen.listed_words) if args.text else None
                outcomes = describing.describe(sources, language, chosen.detail, chosen.model, pool, bar, text)
                alone = str(Path(args.paths[0])) if len(sources) == 1 else None  # a folder's photos have other names
                code = _write_all(outcomes, alone, args, bar, results)
            results.complete()
    except ModelMissing as error:
        if chosen.model and "model" not in given and chosen.model in str(error):
            error.hint = f"The settings file asks for it: {paths.config_file()}. {error.hint}"
        raise
    finally:
        bar.hide()
        pool.close()
    return code


def _write_all(
    outcomes: Iterable[Described | Failed], alone: str | None, args: argparse.Namespace, bar: Bar, results: Results
) -> int:
    """Write each description as it comes; failed photos are reported and the others go on."""
    from netrika.services import inputs

    errors, successes = [], 0
    for outcome in outcomes:
        bar.hide()
        if isinstance(outcome, inputs.Failed):
            errors.append(outcome.error)
            if not args.json:
                complain(outcome.error)
        else:
            successes += 1
            if not args.json:
                results.write(_text(outcome, alone))
        if args.json:
            results.write(_json(outcome))
    bar.hide()
    if len(errors) + successes > 1 and sys.stderr.isatty():
        photos = f"{successes} photo{'' if successes == 1 else 's'} described"
        print(f"{photos}, {len(errors)} failed.", file=sys.stderr)
    if errors and successes:
        return ExitCode.PARTIAL
    return errors[0].exit_code if errors else ExitCode.OK


def _write_answer(answered: Answered, args: argparse.Namespace, bar: Bar, results: Results) -> int:
    """Write the answer to a question."""
    bar.hide()
    if not args.json:
        results.write(answered.answer)
        return ExitCode.OK
    values = {
        "files": answered.files,
        "question": answered.question,
        "language": answered.language,
        "answer": answered.answer,
        "confidence": round(answered.confidence, 3),
        "model": answered.model,
        "device": answered.device,
        "seconds": round(answered.seconds, 3),
    }
    results.write(to_json(values))
    return ExitCode.OK


def _text(outcome: Described, alone: str | None) -> str:
    return outcome.caption if outcome.file == alone else f"{escaped(outcome.file)}: {outcome.caption}"


def _json(outcome: Described | Failed) -> str:
    from netrika.services.inputs import Failed

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
