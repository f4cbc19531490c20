"""`netrika languages`: what Netrika speaks."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from netrika.cli.output import to_json
from netrika.errors import ExitCode
from netrika.languages import LANGUAGES


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("languages", help="list the languages", description="List the languages.")
    parser.add_argument("--json", action="store_true", help="write one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write one language a line."""
    for language in LANGUAGES:
        print(to_json(asdict(language)) if args.json else f"{language.code}  {language.english:10}  {language.endonym}")
    return ExitCode.OK
