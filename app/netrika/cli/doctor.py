"""`netrika doctor`: what is installed, whether it is whole, and what would run where."""

from __future__ import annotations

import argparse
import platform
from typing import TYPE_CHECKING, Any

from netrika import __version__, paths, settings
from netrika.cli.output import escaped, to_json
from netrika.errors import BackendMissing, EngineMissing, ExitCode, ModelCorrupt, NetrikaError, Usage

if TYPE_CHECKING:
    from netrika.catalog.store import InstalledModel
    from netrika.runtime.device import Device


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help="check this installation", description="Check this installation.")
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the report; the exit code is that of the first thing found broken."""
    from netrika.catalog import store
    from netrika.runtime.device import Device, default_threads

    code: int = ExitCode.OK
    chosen, about = settings.DEFAULTS, {"settings": str(paths.config_file())}
    try:
        chosen = settings.load({})
        about["offline"] = "yes" if settings.is_offline() else "no"
    except Usage as error:
        about["settings_problem"], code = f"{error} {error.hint}", error.exit_code
    about["data"] = str(paths.user_data())
    device = Device(chosen.threads or default_threads())
    runs: Device | None = None
    try:
        machine, runs = _machine(device), device
    except BackendMissing as error:
        machine, code = {"onnxruntime": f"{error} {error.hint}"}, code or error.exit_code
    models = [_model(found, runs) for found in store.scan()]
    code = code or next((model["exit_code"] for model in models if model["exit_code"]), ExitCode.OK)
    if not models:
        code = code or ExitCode.MODEL_MISSING
    if args.json:
        print(to_json(_versions() | about | machine | {"models": models}))
        return code
    for name, value in (_versions() | about | machine).items():
        print(f"{name.replace('_', ' ')}: {escaped(_plain(value))}")
    for model in models:
        check = escaped(f"model {model['id']}: {model['check']}")
        print(check + (f", runs on {model['runs_on']}" if model["runs_on"] else ""))
    if not models:
        print("models: none is installed")
    return code


def _versions() -> dict[str, Any]:
    import numpy
    import PIL
    from PIL import features

    from netrika import imaging

    return {
        "netrika": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "numpy": numpy.__version__,
        "pillow": PIL.__version__,
        "avif": features.check("avif"),
        "heic": imaging.heic_supported(),
        "raqm": features.check("raqm"),
        "tesseract": _tesseract(),
        "llama_cpp": _llama_cpp(),
    }


def _tesseract() -> list[str] | str:
    """The languages that it could read pages in."""
    from netrika.engines.tesseract import Tesseract

    try:
        return list(Tesseract.installed_languages())
    except NetrikaError as error:
        return f"{error} {error.hint}"


def _llama_cpp() -> str:
    """The version of what runs GGUF models."""
    from netrika.runtime import gguf

    try:
        return gguf.version()
    except EngineMissing as error:
        return f"{error} {error.hint}"


def _machine(device: Device) -> dict[str, Any]:
    from netrika.runtime import onnx
    from netrika.runtime.device import available_ram_mb

    return {
        "onnxruntime": onnx.version(),
        "providers": list(onnx.default_providers()),
        "threads": device.threads,
        "free_memory_mb": available_ram_mb(),
    }


def _model(found: InstalledModel | ModelCorrupt, device: Device | None) -> dict[str, Any]:
    from netrika.catalog import store
    from netrika.runtime.device import available_ram_mb
    from netrika.services.pool import backend_of, require_backend, require_memory, verify

    try:
        if isinstance(found, NetrikaError):
            raise found
        verify(found)
        require_backend(found.manifest)
        require_memory(found.manifest)
        runs_on = device.describe(backend_of(found, device)) if device else None
    except NetrikaError as error:
        model_id = found.manifest.id if isinstance(found, store.InstalledModel) else _folder_name(found)
        return {"id": model_id, "check": f"{error} {error.hint}", "exit_code": error.exit_code, "runs_on": None}
    needed, free = found.manifest.ram_mb, available_ram_mb()
    short = f"; it needs {needed} MB of memory and {free} MB are free" if free is not None and free < needed else ""
    return {"id": found.manifest.id, "check": "ok" + short, "exit_code": 0, "runs_on": runs_on}


def _folder_name(broken: NetrikaError) -> str:
    folder = broken.folder if isinstance(broken, ModelCorrupt) else None
    return folder.name if folder else "?"


def _plain(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case None:
            return "unknown"
        case list():
            return ", ".join(map(str, value))
        case _:
            return str(value)
