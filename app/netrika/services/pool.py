"""Loaded models: verified first, kept for the next use, the longest unused one let go."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from netrika import paths
from netrika.catalog import catalogue, store
from netrika.catalog.manifest import Manifest
from netrika.catalog.store import InstalledModel, Tell, ignore
from netrika.engines.context import Context
from netrika.errors import ModelCorrupt, ModelMissing, OutOfMemory
from netrika.runtime import gguf, onnx
from netrika.runtime.device import CPU, Device, available_ram_mb, total_ram_mb
from netrika.runtime.device import name as device_name


class Engine(Protocol):
    """What all engines share."""

    @property
    def providers(self) -> tuple[str, ...]:
        """What its sessions really run on, the preferred first: onnxruntime's providers, or llama.cpp's backend."""

    def close(self) -> None:
        """Free the memory."""


Loader = Callable[[Mapping[str, Any], Mapping[str, Path], Device], Engine]


def _captioner(spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> Engine:
    from netrika.engines.captioner import Captioner

    return Captioner(spec, files, device)


def _captioner_spec(spec: Mapping[str, Any]) -> object:
    from netrika.engines.captioner import CaptionerSpec

    return CaptionerSpec.parse(spec)


def _reader(spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> Engine:
    from netrika.engines.reader import Reader

    return Reader(spec, files, device)


def _reader_spec(spec: Mapping[str, Any]) -> object:
    from netrika.engines.reader import ReaderSpec

    return ReaderSpec.parse(spec)


def _generator(spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> Engine:
    from netrika.engines.generator import Generator

    return Generator(spec, files, device)


def _generator_spec(spec: Mapping[str, Any]) -> object:
    from netrika.engines.generator import GeneratorSpec

    return GeneratorSpec.parse(spec)


def _vision_language(spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> Engine:
    from netrika.engines.vision_language import VisionLanguage

    return VisionLanguage(spec, files, device)


def _vision_language_spec(spec: Mapping[str, Any]) -> object:
    from netrika.engines.vision_language import VisionLanguageSpec

    return VisionLanguageSpec.parse(spec)


ENGINES: Mapping[str, Loader] = {
    "captioner": _captioner,
    "reader": _reader,
    "generator": _generator,
    "vision-language": _vision_language,
}
SPECS: Mapping[str, Callable[[Mapping[str, Any]], object]] = {
    "captioner": _captioner_spec,
    "reader": _reader_spec,
    "generator": _generator_spec,
    "vision-language": _vision_language_spec,
}


def verify(model: InstalledModel, tell: Tell = ignore) -> None:
    """Check a model's files and that its engine understands the manifest.

    Raises ModelMissing, ModelCorrupt, and what `tell` raises.
    """
    try:
        store.check(model, tell)
    except (ModelMissing, ModelCorrupt) as error:
        if model.folder.parent == paths.user_models():
            pulled = all(file.url for file in model.manifest.files)
            error.hint = f"Run: netrika models repair {model.manifest.id}" if pulled else "Import it again."
        raise
    require_engine(model.manifest)


def require_backend(manifest: Manifest) -> None:
    """Raise EngineMissing where what runs a model's files is an extra that is not installed."""
    if _is_gguf(manifest):
        gguf.version()


def backend_of(model: InstalledModel, device: Device) -> str:
    """What a model that is whole would run on, such as `cpu`. Raises EngineMissing, BackendMissing."""
    if _is_gguf(model.manifest):
        return gguf.backend(device)
    if (device.providers or onnx.default_providers())[0] == CPU:
        return device_name([CPU])
    graphs = [path for path in model.files.values() if path.suffix == onnx.SUFFIX]
    session = onnx.OrtSession(min(graphs, key=lambda path: path.stat().st_size), device)
    used = session.providers
    session.close()
    return device_name(used)


def _is_gguf(manifest: Manifest) -> bool:
    return any(file.path.endswith(gguf.SUFFIX) for file in manifest.files)


def require_engine(manifest: Manifest) -> None:
    """Check that an engine understands the manifest. Raises ModelCorrupt."""
    if manifest.family not in SPECS:
        message = f"{manifest.id} is a {manifest.family!r}, which this version of Netrika cannot run."
        raise ModelCorrupt(message, "Choose another model, or a later version of Netrika.")
    SPECS[manifest.family](manifest.spec)


def require_memory(manifest: Manifest) -> None:
    """Raise OutOfMemory where the machine has less memory than a model needs, naming one that fits."""
    total_mb = total_ram_mb()
    if total_mb is None or manifest.ram_mb <= total_mb:
        return
    fitting = [each for each in catalogue.entries() if each.family == manifest.family and each.ram_mb <= total_mb]
    spoken = set(manifest.languages)
    best = max(fitting, key=lambda each: (len(spoken & set(each.languages)), each.ram_mb), default=None)
    hint = f"Run: netrika models pull {best.id} (it needs {best.ram_mb} MB)." if best else "Use a smaller model."
    message = f"{manifest.id} needs {manifest.ram_mb} MB of memory; this machine has {total_mb} MB."
    raise OutOfMemory(message, hint)


def _is_short_of(needed_mb: int) -> bool:
    free_mb = available_ram_mb()
    return free_mb is not None and free_mb < needed_mb


@dataclass(frozen=True, slots=True)
class Loaded:
    """An engine, with the model it was loaded from."""

    model: InstalledModel
    engine: Engine

    @property
    def manifest(self) -> Manifest:
        """The model's."""
        return self.model.manifest


class EnginePool:
    """Keeps up to `keep` engines loaded, fewer where the next one needs their memory."""

    def __init__(self, device: Device | None = None, keep: int = 2) -> None:
        self.device = device or Device()
        self._keep = keep
        self._loaded: OrderedDict[str, Loaded] = OrderedDict()
        self._lock = Lock()

    def get(self, model: InstalledModel, context: Context) -> Loaded:
        """Return the model loaded, verified if it was not yet.

        Raises ModelMissing, ModelCorrupt, OutOfMemory, EngineMissing, Cancelled.

        One whose files were others when it was looked up is loaded anew.
        """
        key = model.manifest.id
        with self._lock:
            if key in self._loaded and self._loaded[key].model != model:
                self._loaded.pop(key).engine.close()
            if key not in self._loaded:
                while self._loaded and (len(self._loaded) >= self._keep or _is_short_of(model.manifest.ram_mb)):
                    self._loaded.popitem(last=False)[1].engine.close()
                self._loaded[key] = Loaded(model, self._load(model, context))
            self._loaded.move_to_end(key)
            return self._loaded[key]

    def close(self) -> None:
        """Let go of all engines."""
        with self._lock:
            while self._loaded:
                self._loaded.popitem()[1].engine.close()

    def _load(self, model: InstalledModel, context: Context) -> Engine:
        require_memory(model.manifest)
        require_backend(model.manifest)
        verify(model, lambda _: context.check())
        try:
            return ENGINES[model.manifest.family](model.manifest.spec, model.files, self.device)
        except ModelCorrupt as error:
            if model.folder.parent == paths.user_models():  # its files are what its manifest says
                error.hint = "It does not fit this version of Netrika, or was made wrongly: choose another."
            raise
