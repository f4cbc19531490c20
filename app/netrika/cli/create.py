"""`netrika create`: a prompt in, pictures out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from netrika.cli.arguments import add_threads, device_of, not_empty, spare_photos, words
from netrika.cli.output import escaped, remark, to_json
from netrika.cli.progress import Bar
from netrika.cli.results import Results
from netrika.errors import ExitCode, Usage

if TYPE_CHECKING:
    from netrika.services.creating import Created

AUTO = "auto"
STDOUT = "-"
PNG = ".png"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("create", help="create pictures", description="Create pictures from words, offline.")
    parser.add_argument(
        "prompt", metavar="PROMPT", type=words, help='what to draw, such as "a red apple on a mountain"'
    )
    output = "PNG to write; of several pictures the names end in -1, -2 ... (default: netrika-SEED.png; -: to a pipe)"
    parser.add_argument("-o", "--output", type=not_empty, metavar="FILE", help=output)
    language = f"language of the prompt, for hints on its words (default: {AUTO}, told from its letters and words)"
    parser.add_argument("--lang", type=not_empty, default=AUTO, metavar="CODE", help=language)
    again = "the same number gives the same picture again (default: at random)"
    parser.add_argument("--seed", type=int, metavar="N", help=again)
    parser.add_argument("--steps", type=int, metavar="N", help="more take longer and may look better")
    parser.add_argument(
        "--guidance", type=float, metavar="G", help="how closely to follow the prompt (default: what suits it, 2 to 5)"
    )
    parser.add_argument("--size", type=int, metavar="PIXELS", help="side of the picture: 128 (default) or 256")
    parser.add_argument(
        "--count", type=int, default=1, metavar="N", help="how many, with seeds that follow (default: 1)"
    )
    parser.add_argument("--init", type=not_empty, metavar="PHOTO", help="repaint a part of this photo; needs --mask")
    parser.add_argument("--mask", type=not_empty, metavar="IMAGE", help="white where the photo is to be painted anew")
    parser.add_argument("--json", action="store_true", help="write one JSON object a picture")
    parser.add_argument("--model", type=not_empty, metavar="ID", help="model to use (default: the first that can)")
    add_threads(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Create the pictures and write each as soon as it is done."""
    from netrika import languages
    from netrika.export.picture import to_png
    from netrika.services import creating
    from netrika.services.pool import EnginePool

    device = device_of(args)
    language = None if args.lang == AUTO else languages.find(args.lang)
    photo, mask = (Path(path) if path else None for path in (args.init, args.mask))
    _refuse(args, [path for path in (photo, mask) if path])
    wish = creating.Wish(
        args.prompt,
        args.count,
        args.seed,
        args.steps,
        args.guidance,
        args.size,
        language,
        photo,
        mask,
        args.model,
    )
    pool, bar = EnginePool(device), Bar(beside=True)
    try:
        for number, created in enumerate(creating.create(wish, pool, bar), start=1):
            bar.hide()
            if number == 1:
                _remark(created)
            path = _path(args, created, number)
            with Results(path) as results:
                results.write_bytes(to_png(created.picture))
                results.complete()
            if path:
                print(_json(created, path) if args.json else escaped(str(path)), flush=True)
    finally:
        bar.hide()
        pool.close()
    return ExitCode.OK


def _refuse(args: argparse.Namespace, given: Sequence[Path]) -> None:
    """Raise Usage where the pictures cannot go where they are to go."""
    from netrika.services.creating import MOST

    if args.output == STDOUT:
        if args.json:
            raise Usage("Standard output cannot take both the picture and --json.", "Name a file with -o.")
        if args.count > 1 or sys.stdout.isatty():
            raise Usage(
                "Only one picture can go to standard output, alone and not to a terminal.", "Name a file with -o."
            )
    elif args.output:
        if Path(args.output).suffix.lower() != PNG:
            raise Usage(f"Pictures are written as PNG; {args.output} does not end in {PNG}.")
        for number in range(min(args.count, MOST)):
            spare_photos(_numbered(args, number + 1), list(given))


def _path(args: argparse.Namespace, created: Created, number: int) -> Path | None:
    """Where a picture goes; without -o to a name that is free."""
    if args.output:
        return None if args.output == STDOUT else _numbered(args, number)
    name = f"netrika-{created.picture.seed}"
    path, further = Path(name + PNG), 1
    while path.exists():
        further += 1
        path = Path(f"{name}-{further}{PNG}")
    return path


def _numbered(args: argparse.Namespace, number: int) -> Path:
    path = Path(args.output)
    return path if args.count == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _remark(created: Created) -> None:
    """Say what was understood; where that is nothing, what is drawn is a guess."""
    if created.understood:
        if sys.stderr.isatty():
            remark(f"understood: {created.understood}")
    else:
        near = f" Spelt like it: {', '.join(created.nearest)}." if created.nearest else ""
        remark(f"nothing of the prompt was understood; what is drawn is a guess.{near}")


def _json(created: Created, path: Path) -> str:
    words = {"understood": created.understood, "nearest": list(created.nearest)}
    run = {"device": created.device, "seconds": round(created.seconds, 3)}
    return to_json({"file": str(path)} | created.picture.settings | run | words)
