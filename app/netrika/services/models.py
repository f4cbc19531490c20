"""Adding models to this machine and taking them away, as the command line and the windows do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib.metadata import distribution, metadata
from pathlib import Path
from typing import TypeVar

from netrika import paths, settings
from netrika.catalog import bundle, catalogue, download, found, hub, install, store
from netrika.catalog.install import Place
from netrika.catalog.manifest import MODEL_ID, Manifest, ModelFile
from netrika.catalog.store import MANIFEST, InstalledModel, Tell
from netrika.engines.context import Context
from netrika.errors import (
    Cancelled,
    DownloadFailed,
    EngineMissing,
    ModelCorrupt,
    ModelMissing,
    NetrikaError,
    NotFound,
    Offline,
    OutOfMemory,
    Usage,
)
from netrika.services.pool import require_backend, require_engine, require_memory
from netrika.services.pool import verify as require_whole

SUFFIX = bundle.SUFFIX
T = TypeVar("T")
OWN_FILES = (
    b"\nThis copy came from files that were here already: their SHA-256 sums are their own, not told by the hub.\n"
)
CHOOSE = "Name a bundle (a .netrika file), a model's folder (it holds a manifest.toml), or a folder of such folders."


def add(source: Path, context: Context) -> Iterator[InstalledModel | NetrikaError]:
    """Yield the models of a bundle, of a model's folder or of a folder of such as they are added, or what failed.

    Files of the catalogue's models that were fetched by hand are taken, too: a folder of them, or one beside the rest.

    Those are linked rather than copied where that can be. Raises NotFound, Usage for what is none of these or would
    replace a model that ships, ModelMissing, ModelCorrupt, Unwritable, Cancelled.
    """
    if source.is_dir():
        folders = [path.parent for path in (source / MANIFEST, *sorted(source.glob(f"*/{MANIFEST}"))) if path.is_file()]
        if folders:
            yield from _each(folders, lambda folder: _add_folder(folder, context))
            return
        parts = list(found.look(found.below([source])))
        if not parts:
            raise Usage(f"{source} holds no model.", CHOOSE)
        yield from _each(parts, lambda part: adopt(part, context))
        return
    if not source.exists():
        raise NotFound(f"{source} does not exist.")
    if not source.is_file():
        raise Usage(f"{source} is no regular file.", CHOOSE)
    if not bundle.is_bundle(source) and source.suffix != bundle.SUFFIX:
        files = [source, *(path for path in found.siblings(source) if path != source)]
        beside = next((each for each in found.look(files) if source in each.paths.values()), None)
        if beside is None:
            if (wanted := found.named(source)) is not None:
                message = f"{source} has {source.stat().st_size} bytes instead of {wanted.size}."
                raise Usage(message, "It was cut short, or is of another version: get it again.")
            raise Usage(f"{source} is no model.", CHOOSE)
        yield adopt(beside, context)
        return
    with bundle.opened(source) as opened:
        manifests = opened.manifests()
        tell = _counter(sum(manifest.size for manifest in manifests), context)

        def take(manifest: Manifest) -> InstalledModel:
            install.require_room(paths.user_models(), manifest)
            return _install(manifest, opened.place(manifest.id, tell), opened.card(manifest.id), tell)

        yield from _each(manifests, take)


def about(model_id: str) -> tuple[Manifest, Path | None, str]:
    """A model's manifest, its folder where it is installed, and its card; else the catalogue's. Raises ModelMissing."""
    try:
        model = store.by_id(model_id)
    except ModelMissing:
        entry = next((each for each in catalogue.entries() if each.id == model_id), None)
        if entry is None:
            raise
        return entry, None, catalogue.card(model_id).decode("utf-8", "replace")
    return model.manifest, model.folder, install.read_card(model.folder).decode("utf-8", "replace")


def _each(what: Iterable[T], add_one: Callable[[T], InstalledModel]) -> Iterator[InstalledModel | NetrikaError]:
    """Add one after another; those that fail are told, and the others go on."""
    for each in what:
        try:
            yield add_one(each)
        except Cancelled:
            raise
        except NetrikaError as error:
            yield error


def _add_folder(folder: Path, context: Context) -> InstalledModel:
    model = store.read(folder.resolve())
    tell = _counter(model.manifest.size, context)
    install.require_room(paths.user_models(), model.manifest)
    return _install(model.manifest, _copying(model, tell), install.read_card(model.folder), tell)


def licence_text(manifest: Manifest) -> str:
    """The text of a model's licence, where it is Netrika's own, too; else where to find it."""
    own = metadata("netrika")["License-Expression"]
    text = distribution("netrika").read_text("licenses/LICENSE") if manifest.licence == own else None
    return text or f"The text is not here ({manifest.licence}): netrika models show {manifest.id} names its address."


def scan() -> list[found.Found]:
    """The catalogue's models of which the hub's own cache, LM Studio or Ollama have files."""
    return list(found.look(found.below(found.places())))


def adopt(model: found.Found, context: Context) -> InstalledModel:
    """Install a model whose files were found; where some are missing, raises Usage.

    Raises ModelCorrupt, Unwritable, Cancelled, too.
    """
    if model.missing:
        files, hint = " and ".join(model.missing), f"Put it beside, or run: netrika models pull {model.entry.id}"
        raise Usage(f"{model.entry.id} needs {files}, too.", hint)
    sizes = sum(path.stat().st_size for path in model.paths.values())
    tell = _counter(2 * sizes, context)  # hashed first, then linked or copied
    manifest = found.pinned(model, tell)
    if (here := installed(model.entry.id, context)) and _hashes(here.manifest) == _hashes(manifest):
        return here
    known = all(file.sha256 for file in model.entry.files)
    card = catalogue.card(model.entry.id) + (b"" if known else OWN_FILES)

    if not all(map(install.is_linkable, model.paths.values())):
        install.require_room(paths.user_models(), manifest)

    def place(file: ModelFile, part: Path) -> None:
        install.link(model.paths[file.role], part, tell)

    return _install(manifest, place, card, tell)


def pull(model_id: str, context: Context) -> InstalledModel:
    """Fetch a model of the catalogue, or what is missing of it, and return it.

    Raises ModelMissing, Offline, DownloadFailed, Unwritable, Cancelled; what was fetched by then is kept.
    """
    if MODEL_ID.fullmatch(model_id) and (paths.shipped("models") / model_id / MANIFEST).is_file():
        raise Usage(f"{model_id} ships with Netrika: there is nothing to fetch.", "Run: netrika models list")
    entry = catalogue.entry(model_id)
    require_engine(entry)
    context.report(0, entry.size)  # the hub is asked first, and may be slow to answer
    if settings.is_offline() and (here := installed(model_id, context)) and here.manifest.version == entry.version:
        return here
    _require_online()

    def tell(_: int) -> None:
        context.check()

    files = _pinned_before(entry) or tuple(hub.pinned(file, tell) for file in entry.files)
    return _fetch(replace(entry, files=files), catalogue.card(model_id), context)


def _pinned_before(entry: Manifest) -> tuple[ModelFile, ...]:
    """The files of the model as they were pulled before: others are taken only for another version, or once it is gone.

    None at all where they came from elsewhere.
    """
    with suppress(ModelMissing, ModelCorrupt, DownloadFailed):
        here = store.by_id(entry.id).manifest
        by_role = {file.role: file for file in here.files}
        pairs = [(file, by_role.get(file.role)) for file in entry.files]
        if here.version == entry.version and all(a.url and b and b.url and hub.is_same(a.url, b.url) for a, b in pairs):
            return tuple(b for _, b in pairs if b)
    return ()


def too_large(model_id: str) -> OutOfMemory | None:
    """What to tell of a model of the catalogue that this machine has too little memory for."""
    try:
        require_memory(catalogue.entry(model_id))
    except OutOfMemory as error:
        return error
    except (ModelMissing, ModelCorrupt):
        pass
    return None


def missing_backend(model_ids: Sequence[str]) -> EngineMissing | None:
    """What these models need to run and is not installed."""
    try:
        for model_id in model_ids:
            require_backend(store.by_id(model_id).manifest)
    except EngineMissing as error:
        return error
    return None


def verify(model_id: str, context: Context) -> InstalledModel:
    """Return a model that is whole. Raises ModelMissing, ModelCorrupt, Cancelled."""
    model = store.by_id(model_id)
    require_whole(model, _counter(model.manifest.size, context))
    return model


def repair(model_id: str, context: Context) -> InstalledModel:
    """Fetch again what of an added model is missing or altered, and return it. Raises as pull does, and Usage."""
    model = store.by_id(model_id)
    broken = dict(store.faults(model, lambda _: context.check()))
    if not broken:
        return model
    if model.folder.parent != paths.user_models():
        raise next(iter(broken.values()))
    if any(file.url is None for file in model.manifest.files):
        raise Usage(f"{model_id} was not pulled: nobody knows where its files are.", "Import it again.")
    _require_online()
    return _fetch(model.manifest, install.read_card(model.folder), context, broken)


def _require_online() -> None:
    if settings.is_offline():
        raise Offline("Netrika is set to stay offline: no model can be fetched.")


def _fetch(manifest: Manifest, card: bytes, context: Context, broken: Collection[ModelFile] = ()) -> InstalledModel:
    """Fetch what is missing of a model, and what is `broken`."""
    tell = _counter(manifest.size, context)

    def place(file: ModelFile, part: Path) -> None:
        if file.url is None:
            raise ModelMissing(f"Nobody knows where {file.path} of {manifest.id} is.", "Report it.")
        download.fetch(hub.remote(file.url), file, part, tell)

    root = paths.user_models()
    install.require_room(root, manifest, broken)
    return install.install(manifest, place, root, card, tell)


def remove(model_id: str, context: Context) -> None:
    """Delete a model that the user added, or what is left of one. Raises ModelMissing, Usage, Unwritable, Cancelled."""
    own = (path for path in paths.user_models().glob("*") if path.is_dir())  # a damaged one may be called anything
    folder = next((path for path in own if path.name == model_id), None)
    if folder is None:
        model = store.by_id(model_id)
        raise Usage(f"{model.manifest.id} ships with Netrika: it stays.", "Run: netrika models list")
    install.remove(folder, lambda _: context.check())


def bundle_up(model_ids: Sequence[str], target: Path, context: Context) -> None:
    """Write models into one file. Raises ModelMissing, ModelCorrupt, Unwritable, Cancelled."""
    models = [store.by_id(model_id) for model_id in dict.fromkeys(model_ids)]
    bundle.write(models, target, _counter(sum(model.manifest.size for model in models), context))


def _hashes(manifest: Manifest) -> dict[str, str]:
    return {file.role: file.sha256 for file in manifest.files}


def installed(model_id: str, context: Context) -> InstalledModel | None:
    """The model of that id, if it is here and whole. Raises Cancelled."""
    try:
        model = store.by_id(model_id)
        store.check(model, lambda _: context.check())
    except (ModelMissing, ModelCorrupt):
        return None
    return model


def _install(manifest: Manifest, place: Place, card: bytes, tell: Tell) -> InstalledModel:
    require_engine(manifest)
    shipped = paths.shipped("models") / manifest.id
    if shipped.is_dir():
        model = store.read(shipped)
        if model.manifest == manifest:
            return model
        raise Usage(f"{manifest.id} ships with Netrika: no other can be added under its name.", "Give it another id.")
    return install.install(manifest, place, paths.user_models(), card, tell)


def _copying(model: InstalledModel, tell: Tell) -> Place:
    """Model folders are copied, not linked: who makes them may write their files anew in place."""

    def place(file: ModelFile, part: Path) -> None:
        source = model.folder / file.path
        if not source.is_file():
            raise ModelMissing(f"{source} of {model.manifest.id} is missing.", CHOOSE)
        install.copy(source, part, tell)

    return place


def _counter(total: int, context: Context) -> Tell:
    """What adds up bytes for the context."""
    done = 0

    def tell(count: int) -> None:
        nonlocal done
        context.check()
        done += count
        context.report(done, total)

    return tell
