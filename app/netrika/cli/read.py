"""`netrika read`: photos and PDFs in, the text on them out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from netrika import settings
from netrika.cli.arguments import add_threads, device_of, not_empty, spare_photos, stdin
from netrika.cli.output import complain, escaped, remark, to_json
from netrika.cli.progress import Bar
from netrika.cli.results import Results
from netrika.errors import ExitCode, NetrikaError, Usage

if TYPE_CHECKING:
    from netrika.export.page import Page
    from netrika.services.inputs import Failed
    from netrika.services.reading import Read

FORMATS = ("text", "json", "hocr", "alto", "pdf")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("read", help="read the text on photos", description="Read text on photos, offline.")
    photos = "a photo, a PDF, a folder of photos, or - (standard input)"
    parser.add_argument("paths", nargs="+", metavar="PATH", type=not_empty, help=photos)
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text, JSON lines, or one document for all",
    )
    parser.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    output = "write the results to FILE, complete or not at all"
    parser.add_argument("-o", "--output", type=not_empty, metavar="FILE", help=output)
    parser.add_argument("--word", action="store_true", help="each photo is one cropped word or line")
    engines = "netrika for photos, tesseract for printed pages, or auto: tesseract for scanned pages where installed"
    parser.add_argument("--engine", choices=("netrika", "tesseract", "auto"), default="auto", help=engines)
    only = "languages that can stand on the photos, such as hi,en (default: all, without being told)"
    parser.add_argument("--lang", type=_codes, action="extend", default=[], metavar="CODE[,CODE]", help=only)
    parser.add_argument("--model", type=not_empty, metavar="ID", help="model to use (default: the embedded one)")
    listed = next(option for option in settings.TABLE if option.name == "listed_words")
    parser.add_argument("--listed-words", action="store_true", help=listed.help)
    add_threads(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read all photos; failed ones are reported and the others go on."""
    from netrika import languages
    from netrika.services import inputs, reading
    from netrika.services.pool import EnginePool

    if args.format == "pdf" and not args.output and sys.stdout.isatty():
        raise Usage("A PDF cannot be shown in a terminal.", "Name a file with --output.")
    device = device_of(args)
    known = tuple(dict.fromkeys(languages.find(code) for code in args.lang))
    listed = args.listed_words or settings.load({}).listed_words
    how = reading.How(known, args.word, args.engine, args.model, listed)
    output = Path(args.output) if args.output else None
    if output:
        spare_photos(output, [Path(path) for path in args.paths if path != inputs.STDIN], reading.SUFFIXES)
    sources = [stdin(inputs.MAX_STDIN_BYTES + 1) if path == inputs.STDIN else Path(path) for path in args.paths]
    batch = _Batch(args.format, titled=len(sources) > 1 or _is_folder(sources[0]))
    pool, bar = EnginePool(device), Bar()
    try:
        with Results(output) as results:
            batch.write(reading.read(sources, how, pool, bar), results, bar)
            results.complete(empty=batch.successes > 0)
    finally:
        bar.hide()
        pool.close()
    if batch.errors and batch.successes:
        return ExitCode.PARTIAL
    return batch.errors[0].exit_code if batch.errors else ExitCode.OK


class _Batch:
    """Writes outcomes as they come, as text or as JSON lines, or all as one document; keeps what failed."""

    def __init__(self, format: str, titled: bool) -> None:
        self._format, self._titled = format, titled
        self.errors: list[NetrikaError] = []
        self.successes = 0

    def write(self, outcomes: Iterable[Read | Failed], results: Results, bar: Bar) -> None:
        """Write all."""
        from netrika.export.document import to_document
        from netrika.export.plain import to_table

        done = self._good(outcomes, results, bar)
        if self._format == "json":
            for outcome in done:
                results.write(to_json(to_table(outcome.page)))
        elif self._format == "text":
            for outcome in done:
                self._write_text(outcome.page, results)
        elif document := to_document(self._format, ((each.page, each.pixels) for each in done)):
            results.write_bytes(document)

    def _good(self, outcomes: Iterable[Read | Failed], results: Results, bar: Bar) -> Iterator[Read]:
        """Yield what could be read; tell of the rest: with JSON in its place, else on standard error."""
        from netrika.services.inputs import Failed

        for outcome in outcomes:
            bar.hide()
            if not isinstance(outcome, Failed):
                self.successes += 1
                yield outcome
                continue
            self.errors.append(outcome.error)
            if self._format == "json":
                results.write(to_json({"file": outcome.file, "error": str(outcome.error), "hint": outcome.error.hint}))
            else:
                complain(outcome.error)

    def _write_text(self, page: Page, results: Results) -> None:
        """Write a page, with its name above it where there may be several; say so where there is no text on it."""
        from netrika.export.plain import to_text
        from netrika.services import inputs

        number = "" if page.number is None else f", page {page.number}"
        if self._titled or number:
            results.write(f"== {escaped(page.file)}{number}")
        if page.lines:
            results.write(to_text(page))
        else:
            name = "standard input" if page.file == inputs.STDIN else page.file
            remark(f"{name}{number}: no text was found.")


def _codes(text: str) -> list[str]:
    return [code for code in text.split(",") if code] or [not_empty("")]


def _is_folder(source: Path | bytes) -> bool:
    try:
        return isinstance(source, Path) and source.is_dir()
    except OSError:
        return False
