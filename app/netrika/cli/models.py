"""`netrika models`: list, show, verify, pull, repair, import, scan, bundle, remove, path."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from netrika.cli.arguments import not_empty
from netrika.cli.output import complain, to_json
from netrika.errors import Cancelled, ExitCode, ModelMissing, NetrikaError, Usage

if TYPE_CHECKING:
    from netrika.catalog.manifest import Manifest
    from netrika.catalog.store import InstalledModel
    from netrika.cli.progress import Bar


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser(
        "models", help="list, verify, add and remove models", description="The models on this machine."
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the installed models")
    listing.add_argument("--available", action="store_true", help="list the models that can be pulled")
    listing.add_argument("--json", action="store_true", help="write one JSON object a line")
    listing.set_defaults(run=list_all)
    show = actions.add_parser("show", help="show a model, its licence and its card")
    show.add_argument("model", metavar="ID")
    show.add_argument("--licence", action="store_true", help="write the licence's text instead")
    show.set_defaults(run=show_one)
    verify = actions.add_parser("verify", help="compare model files with their sizes and SHA-256")
    verify.add_argument("models", nargs="*", metavar="ID", help="default: all")
    verify.set_defaults(run=verify_all)
    pulling = actions.add_parser("pull", help="fetch models of the catalogue")
    pulling.add_argument("models", nargs="+", metavar="ID")
    pulling.set_defaults(run=pull_all)
    repairing = actions.add_parser("repair", help="fetch again what is missing or altered")
    repairing.add_argument("models", nargs="+", metavar="ID")
    repairing.set_defaults(run=repair_all)
    adding = actions.add_parser("import", help="add models from a bundle or a folder")
    where = "a bundle (.netrika), a model's folder, a folder of such, or a file of a model of the catalogue"
    adding.add_argument("paths", nargs="+", metavar="PATH", type=not_empty, help=where)
    adding.set_defaults(run=import_all)
    scanning = actions.add_parser("scan", help="find models that other programs have fetched")
    scanning.add_argument("--import", dest="adding", action="store_true", help="add those that are complete")
    scanning.set_defaults(run=scan)
    bundling = actions.add_parser("bundle", help="write models into one file, as for a USB stick")
    bundling.add_argument("output", metavar="OUT.netrika", type=not_empty)
    bundling.add_argument("models", nargs="+", metavar="ID")
    bundling.set_defaults(run=bundle)
    removing = actions.add_parser("remove", help="delete models that you added")
    removing.add_argument("models", nargs="+", metavar="ID")
    removing.set_defaults(run=remove_all)
    path = actions.add_parser("path", help="write where models that you add lie, or where one lies")
    path.add_argument("model", nargs="?", metavar="ID")
    path.set_defaults(run=show_path)


def list_all(args: argparse.Namespace) -> int:
    """Write one model a line."""
    from netrika.catalog import catalogue
    from netrika.catalog.store import scan

    if args.available:
        for entry in catalogue.entries():
            print(_line(entry, None, as_json=args.json))
        return ExitCode.OK
    found = list(scan())
    if not found:
        print("netrika: no model is installed.", file=sys.stderr)
    return _each(found, lambda model: print(_line(model.manifest, model.folder, as_json=args.json), flush=True))


def show_one(args: argparse.Namespace) -> int:
    """Write what manifest and card say, without the engine's own table."""
    from netrika.services import models

    manifest, folder, card = models.about(args.model)
    if args.licence:
        print(models.licence_text(manifest))
        return ExitCode.OK
    print(f"{manifest.id}: {manifest.summary}")
    print(f"family: {manifest.family}\nversion: {manifest.version}\nlicence: {manifest.licence}")
    print(f"languages: {' '.join(manifest.languages)}\nmemory needed: {manifest.ram_mb} MB")
    print(f"folder: {folder or f'not installed; netrika models pull {manifest.id} fetches it'}")
    for file in manifest.files:
        path = f"{file.path} in the package {file.package}" if file.package else file.path
        print(f"{file.role}: {path}, {file.size} bytes, sha256 {file.sha256 or 'as the hub has it'}")
    print(f"\n{card}".rstrip())
    return ExitCode.OK


def verify_all(args: argparse.Namespace) -> int:
    """Check the named models, or all; the exit code is that of the first that fails."""
    from netrika.catalog import store
    from netrika.services.pool import verify as check

    def verify(model: InstalledModel) -> None:
        check(model)
        print(_whole(model), flush=True)

    found = [store.by_id(name) for name in args.models] if args.models else list(store.scan())
    if not found:
        raise ModelMissing("No model is installed.")
    return _each(found, verify)


def pull_all(args: argparse.Namespace) -> int:
    """Fetch models, and show what was fetched."""
    from netrika.services import models

    code = _change(args.models, lambda model_id, bar: [models.pull(model_id, bar)], _fetched)
    if code == ExitCode.OK and (missing := models.missing_backend(args.models)):
        complain(missing)
    return code


def repair_all(args: argparse.Namespace) -> int:
    """Mend models."""
    from netrika.services import models

    return _change(args.models, lambda model_id, bar: [models.repair(model_id, bar)], _whole)


def import_all(args: argparse.Namespace) -> int:
    """Add what each path holds."""
    from netrika.services import models

    return _change(args.paths, lambda path, bar: models.add(Path(path), bar), _added)


def scan(args: argparse.Namespace) -> int:
    """Write what files of the catalogue's models other programs have, or add the models."""
    from netrika.services import models

    found = {each.entry.id: each for each in models.scan()}
    if not found:
        print("netrika: nothing was found.", file=sys.stderr)
    for model_id, each in found.items():
        lacks = f", lacks {' and '.join(each.missing)}" if each.missing else ""
        print(f"{model_id}: {', '.join(map(str, each.paths.values()))}{lacks}", flush=True)
    if not args.adding:
        return ExitCode.OK
    whole = [model_id for model_id, each in found.items() if not each.missing and not models.installed(model_id)]
    return _change(whole, lambda model_id, bar: [models.adopt(found[model_id], bar)], _added)


def _added(model: InstalledModel) -> str:
    return f"{model.manifest.id} is in {model.folder}"


def _fetched(model: InstalledModel) -> str:
    files = (f"  {file.sha256}  {file.path}" for file in model.manifest.files)
    return "\n".join([f"{model.manifest.id} is in {model.folder} (licence: {model.manifest.licence})", *files])


def _whole(model: InstalledModel) -> str:
    return f"{model.manifest.id}: all {len(model.manifest.files)} files are as they should be"


def _change(
    what: Sequence[str],
    change: Callable[[str, Bar], Iterable[InstalledModel]],
    told: Callable[[InstalledModel], str],
) -> int:
    """Do one after another and tell of each; the exit code is that of the first that fails."""
    from netrika.cli.progress import Bar

    code: int = ExitCode.OK
    for each in what:
        bar = Bar(of_bytes=True)
        try:
            for model in change(each, bar):
                bar.hide()
                print(told(model), flush=True)
        except Cancelled:
            raise
        except NetrikaError as error:
            bar.hide()
            code = code or complain(error)
        finally:
            bar.hide()
    return code


def bundle(args: argparse.Namespace) -> int:
    """Write models into one file."""
    from netrika.cli.progress import Bar
    from netrika.services import models

    output, bar = Path(args.output), Bar(of_bytes=True)
    if output.suffix != models.SUFFIX:
        raise Usage(f"{output} does not end in {models.SUFFIX}.", f"Name it {output.with_suffix(models.SUFFIX)}.")
    try:
        models.bundle_up(args.models, output, bar)
    finally:
        bar.hide()
    print(f"{output}: {output.stat().st_size} bytes")
    return ExitCode.OK


def remove_all(args: argparse.Namespace) -> int:
    """Delete models; the exit code is that of the first that fails."""
    from netrika.services import models

    code: int = ExitCode.OK
    for model_id in args.models:
        try:
            models.remove(model_id)
            print(f"{model_id} is removed", flush=True)
        except NetrikaError as error:
            code = code or complain(error)
    return code


def show_path(args: argparse.Namespace) -> int:
    """Write a folder's path."""
    from netrika import paths
    from netrika.catalog import store

    print(store.by_id(args.model).folder if args.model else paths.user_models())
    return ExitCode.OK


def _each(found: Sequence[InstalledModel | NetrikaError], use: Callable[[InstalledModel], None]) -> int:
    code: int = ExitCode.OK
    for model in found:
        try:
            if isinstance(model, NetrikaError):
                raise model
            use(model)
        except NetrikaError as error:
            code = code or complain(error)
    return code


def _line(manifest: Manifest, folder: Path | None, *, as_json: bool) -> str:
    """An installed model with its folder, or one that can be pulled with what it is good for."""
    size_mb = manifest.size / 1e6
    if as_json:
        names = "id family version licence languages ram_mb summary".split()
        values = {name: getattr(manifest, name) for name in names} | {"size": manifest.size}
        return to_json(values | ({"folder": str(folder)} if folder else {}))
    if folder:
        return f"{manifest.id}  {manifest.family}  {manifest.version}  {size_mb:.1f} MB  {' '.join(manifest.languages)}"
    needs = f"{size_mb:.0f} MB, needs {manifest.ram_mb} MB of memory; licence: {manifest.licence}"
    return f"{manifest.id}: {manifest.summary}\n  {needs}\n  {' '.join(manifest.languages)}"
