"""`netrika models`: list, show, verify, pull, repair, import, scan, bundle, remove, path."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from netrika.cli.arguments import not_empty
from netrika.cli.output import complain, escaped, remark, to_json
from netrika.errors import Cancelled, ExitCode, ModelMissing, NetrikaError, Usage

if TYPE_CHECKING:
    from netrika.catalog.manifest import Manifest
    from netrika.catalog.store import InstalledModel
    from netrika.cli.progress import Bar

T = TypeVar("T")


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
    from netrika.catalog.store import InstalledModel, scan

    found = list(scan())
    here = {each.manifest.id for each in found if isinstance(each, InstalledModel)}
    if args.available:
        for entry in catalogue.entries():
            print(_available(entry, entry.id in here, as_json=args.json))
        return ExitCode.OK
    if not found:
        remark("no model is installed.")
    return _tell(_each(found, lambda model: _installed(model, as_json=args.json)))


def show_one(args: argparse.Namespace) -> int:
    """Write what manifest and card say, without the engine's own table."""
    from netrika.services import models

    manifest, folder, card = models.about(args.model)
    if args.licence:
        for line in models.licence_text(manifest).splitlines():
            print(escaped(line))
        return ExitCode.OK
    lines = [
        f"{manifest.id}: {manifest.summary}",
        f"family: {manifest.family}",
        f"version: {manifest.version}",
        f"licence: {manifest.licence}",
        f"languages: {' '.join(manifest.languages)}",
        f"memory needed: {manifest.ram_mb} MB",
        f"folder: {folder or f'not installed; netrika models pull {manifest.id} fetches it'}",
    ]
    lines += (
        f"{file.role}: {file.path}, {file.size} bytes, sha256 {file.sha256 or 'as the hub has it'}"
        for file in manifest.files
    )
    for line in (*lines, "", *card.rstrip().splitlines()):
        print(escaped(line))  # a stranger's model may say what it likes
    return ExitCode.OK


def verify_all(args: argparse.Namespace) -> int:
    """Check the named models, or all."""
    from netrika.catalog import store
    from netrika.services import models

    def verify(model_id: str) -> str:
        with _bar(f"Verifying {model_id}") as bar:
            return _whole(models.verify(model_id, bar))

    if args.models:
        return _tell(_each(args.models, verify))
    found = [each if isinstance(each, NetrikaError) else each.manifest.id for each in store.scan()]
    if not found:
        raise ModelMissing("No model is installed.")
    return _tell(_each(found, verify))


def pull_all(args: argparse.Namespace) -> int:
    """Fetch models, and show what was fetched."""
    from netrika.services import models

    def pull(model_id: str) -> str:
        if large := models.too_large(model_id):
            remark(f"{large} {large.hint}")
        with _bar(f"Fetching {model_id}") as bar:
            return _fetched(models.pull(model_id, bar))

    code = _tell(_each(args.models, pull))
    if code == ExitCode.OK and (missing := models.missing_backend(args.models)):
        complain(missing)
    return code


def repair_all(args: argparse.Namespace) -> int:
    """Mend models."""
    from netrika.services import models

    def repair(model_id: str) -> str:
        with _bar(f"Mending {model_id}") as bar:
            return _whole(models.repair(model_id, bar))

    return _tell(_each(args.models, repair))


def import_all(args: argparse.Namespace) -> int:
    """Add what each path holds."""
    from netrika.services import models

    def added(path: str) -> Iterator[str | NetrikaError]:
        with _bar(f"Adding {path}") as bar:
            for each in models.add(Path(path), bar):
                bar.hide()
                yield each if isinstance(each, NetrikaError) else _added(each)

    return _tell(each for path in args.paths for each in _guarded(added(path)))


def scan(args: argparse.Namespace) -> int:
    """Write what files of the catalogue's models other programs have, and add the models if asked to."""
    from netrika.services import models

    found = {each.entry.id: each for each in models.scan()}
    if not found:
        remark("nothing was found.")

    def installed(model_id: str) -> bool:
        with _bar(f"Verifying {model_id}") as bar:
            return models.installed(model_id, bar) is not None

    here = set(filter(installed, found))

    def tell(model_id: str) -> str:
        each = found[model_id]
        lacks = f", lacks {' and '.join(each.missing)}" if each.missing else ""
        known = ", installed already" if model_id in here else ""
        return escaped(f"{model_id}: {', '.join(map(str, each.paths.values()))}{lacks}{known}")

    def adopt(model_id: str) -> str:
        with _bar(f"Adding {model_id}") as bar:
            return _added(models.adopt(found[model_id], bar))

    code = _tell(_each(found, tell))
    if args.adding:
        new = [model_id for model_id, each in found.items() if not each.missing and model_id not in here]
        code = _tell(_each(new, adopt)) or code
    return code


def bundle(args: argparse.Namespace) -> int:
    """Write models into one file."""
    from netrika.services import models

    output = Path(args.output)
    if output.suffix != models.SUFFIX:
        raise Usage(f"{output} does not end in {models.SUFFIX}.", f"Name it {output.with_suffix(models.SUFFIX)}.")
    with _bar(f"Writing {output}") as bar:
        models.bundle_up(args.models, output, bar)
    print(f"{output}: {output.stat().st_size} bytes")
    return ExitCode.OK


def remove_all(args: argparse.Namespace) -> int:
    """Delete models."""
    from netrika.services import models

    def remove(model_id: str) -> str:
        with _bar(f"Removing {model_id}") as bar:
            models.remove(model_id, bar)
        return f"{model_id} is removed"

    return _tell(_each(args.models, remove))


def show_path(args: argparse.Namespace) -> int:
    """Write a folder's path."""
    from netrika import paths
    from netrika.catalog import store

    print(store.by_id(args.model).folder if args.model else paths.user_models())
    return ExitCode.OK


@contextmanager
def _bar(title: str) -> Iterator[Bar]:
    """A bar of bytes, taken away at the end."""
    from netrika.cli.progress import Bar

    bar = Bar(title)
    try:
        yield bar
    finally:
        bar.hide()


def _each(what: Iterable[T | NetrikaError], do: Callable[[T], str]) -> Iterator[str | NetrikaError]:
    """Yield what is to be told of each, or what failed; the others go on."""
    for each in what:
        try:
            if isinstance(each, NetrikaError):
                raise each
            yield do(each)
        except Cancelled:
            raise
        except NetrikaError as error:
            yield error


def _guarded(outcomes: Iterator[str | NetrikaError]) -> Iterator[str | NetrikaError]:
    """Yield outcomes, and the error that ends them."""
    try:
        yield from outcomes
    except Cancelled:
        raise
    except NetrikaError as error:
        yield error


def _tell(outcomes: Iterable[str | NetrikaError]) -> int:
    """Write what was done, complain of what failed; the exit code is that of the first failure."""
    code: int = ExitCode.OK
    for outcome in outcomes:
        if isinstance(outcome, NetrikaError):
            failed = complain(outcome)
            code = code or failed
        else:
            print(outcome, flush=True)
    return code


def _added(model: InstalledModel) -> str:
    return escaped(f"{model.manifest.id} is in {model.folder}")


def _fetched(model: InstalledModel) -> str:
    lines = [f"{model.manifest.id} is in {model.folder} (licence: {model.manifest.licence})"]
    lines += (f"  {file.sha256}  {file.path}" for file in model.manifest.files)
    return "\n".join(map(escaped, lines))


def _whole(model: InstalledModel) -> str:
    return f"{model.manifest.id}: all {len(model.manifest.files)} files are as they should be"


def _installed(model: InstalledModel, *, as_json: bool) -> str:
    from netrika.catalog import store

    manifest = model.manifest
    if as_json:
        return to_json(_values(manifest) | {"folder": str(model.folder)})
    size_mb = manifest.size / 1e6
    line = f"{manifest.id}  {manifest.family}  {manifest.version}  {size_mb:.1f} MB  {' '.join(manifest.languages)}"
    complete = store.is_complete(manifest, model.folder)
    return escaped(line if complete else f"{line}  (files are missing or cut short)")


def _available(manifest: Manifest, installed: bool, *, as_json: bool) -> str:
    if as_json:
        return to_json(_values(manifest) | {"installed": installed})
    about = "about " if any(file.rough for file in manifest.files) else ""
    needs = f"{about}{manifest.size / 1e6:.0f} MB, needs {manifest.ram_mb} MB of memory; licence: {manifest.licence}"
    here = " (installed)" if installed else ""
    return f"{manifest.id}{here}: {manifest.summary}\n  {needs}\n  {' '.join(manifest.languages)}"


def _values(manifest: Manifest) -> dict[str, Any]:
    names = "id family version licence languages ram_mb summary size".split()
    return {name: getattr(manifest, name) for name in names}
