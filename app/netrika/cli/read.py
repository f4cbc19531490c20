"""`netrika read`: photos and PDFs in, the text on them out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from netrika import settings
from netrika.cli.arguments import not_empty, spare_photos, stdin, threads
from netrika.cli.output import complain, escaped, to_json
from netrika.cli.progress import Bar
from netrika.cli.results import Results
from netrika.errors import ExitCode, NetrikaError, Usage

if TYPE_CHECKING:
    from netrika.services.inputs import Failed
    from netrika.services.reading import Read

LINES = ("text", "json")  # written as they come
DOCUMENTS = ("hocr", "alto", "pdf")  # one for the whole batch


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("read", help="read the text on photos", description="Read text on photos, offline.")
    photos = "a photo, a PDF, a folder of photos, or - (standard input)"
    parser.add_argument("paths", nargs="+", metavar="PATH", type=not_empty, help=photos)
    parser.add_argument(
        "--format", choices=(*LINES, *DOCUMENTS), default="text", help="text, JSON lines, or one document for all"
    )
    parser.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    output = "write the results to FILE, complete or not at all"
    parser.add_argument("--output", type=not_empty, metavar="FILE", help=output)
    parser.add_argument("--word", action="store_true", help="each photo is one cropped word or line")
    engines = "netrika for photos, tesseract for printed pages, or auto: tesseract for scanned pages where installed"
    parser.add_argument("--engine", choices=("netrika", "tesseract", "auto"), default="auto", help=engines)
    only = "languages that can stand on the photos, such as hi,en (default: all, without being told)"
    parser.add_argument("--lang", type=_codes, action="extend", default=[], metavar="CODE[,CODE]", help=only)
    parser.add_argument("--model", type=not_empty, metavar="ID", help="model to use (default: the embedded one)")
    rule = next(option for option in settings.TABLE if option.name == "threads")
    parser.add_argument("--threads", type=threads, metavar=rule.metavar, help=rule.help, default=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read all photos; failed ones are reported and the others go on."""
    from netrika import languages
    from netrika.runtime.device import Device, default_threads
    from netrika.services import inputs, reading
    from netrika.services.pool import EnginePool

    if args.format == "pdf" and not args.output and sys.stdout.isatty():
        raise Usage("A PDF cannot be shown in a terminal.", "Name a file with --output.")
    chosen = settings.load({"threads": args.threads} if hasattr(args, "threads") else {})
    known = tuple(dict.fromkeys(languages.find(code) for code in args.lang))
    how = reading.How(known, args.word, args.engine, args.model)
    output = Path(args.output) if args.output else None
    if output:
        spare_photos(output, [Path(path) for path in args.paths if path != inputs.STDIN])
    sources = [stdin(inputs.MAX_STDIN_BYTES + 1) if path == inputs.STDIN else Path(path) for path in args.paths]
    errors: list[NetrikaError] = []
    done: list[Read] = []
    pool, bar = EnginePool(Device(chosen.threads or default_threads())), Bar()
    try:
        with Results(output) as results:
            write = _Lines(results, args.format, titled=len(sources) > 1 or _is_folder(sources[0]))
            for outcome in reading.read(sources, how, pool, bar):
                bar.hide()
                if isinstance(outcome, inputs.Failed):
                    errors.append(outcome.error)
                    write.failed(outcome)
                elif args.format in LINES:
                    write.read(outcome)
                    done = [outcome]
                else:
                    done.append(outcome)
            if done and args.format in DOCUMENTS:
                results.write_bytes(_document(args.format)(done))
            results.complete()
    finally:
        bar.hide()
        pool.close()
    if errors and done:
        return ExitCode.PARTIAL
    return errors[0].exit_code if errors else ExitCode.OK


class _Lines:
    """Writes outcomes as they come, as text or as JSON lines."""

    def __init__(self, results: Results, format: str, titled: bool) -> None:
        self._results, self._format, self._titled = results, format, titled

    def read(self, outcome: Read) -> None:
        """Write a page; as text with its name above it where there may be several."""
        from netrika.export.plain import to_table, to_text

        if self._format == "json":
            self._results.write(to_json(to_table(outcome.page)))
            return
        number = outcome.page.number
        if self._titled or number is not None:
            page = "" if number is None else f", page {number}"
            self._results.write(f"== {escaped(outcome.page.file)}{page}")
        if outcome.page.lines:
            self._results.write(to_text(outcome.page))

    def failed(self, outcome: Failed) -> None:
        """Tell of a photo that could not be used: with JSON in its place, else on standard error."""
        if self._format == "json":
            error = {"file": outcome.file, "error": str(outcome.error), "hint": outcome.error.hint}
            self._results.write(to_json(error))
        else:
            complain(outcome.error)


def _document(format: str) -> Callable[[Sequence[Read]], bytes]:
    from netrika.export.alto import to_alto
    from netrika.export.hocr import to_hocr
    from netrika.export.pdf import to_pdf

    writers: Mapping[str, Callable[[Sequence[Read]], bytes]] = {
        "hocr": lambda done: to_hocr([each.page for each in done]).encode(),
        "alto": lambda done: to_alto([each.page for each in done]).encode(),
        "pdf": lambda done: to_pdf((each.page, each.pixels) for each in done),
    }
    return writers[format]


def _codes(text: str) -> list[str]:
    return [code for code in text.split(",") if code] or [not_empty("")]


def _is_folder(source: Path | bytes) -> bool:
    try:
        return isinstance(source, Path) and source.is_dir()
    except OSError:
        return False
