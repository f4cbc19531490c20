"""ONNX sessions: the only place that imports onnxruntime, and not before the first session."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.errors import BackendMissing, Cancelled, ModelCorrupt, ModelMissing, OutOfMemory
from netrika.runtime.device import CPU, Device

log = logging.getLogger(__name__)
SUFFIX = ".onnx"
TELEMETRY_OFF = "ORT_DISABLE_TELEMETRY"
PREFERRED = ("CUDAExecutionProvider", CPU)
FATAL_ONLY = 4  # what fails is told by our own errors; onnxruntime's severities: verbose, info, warning, error, fatal
FAILURES = "EPFail Fail InvalidArgument InvalidGraph InvalidProtobuf NoModel NotImplemented RuntimeException".split()
ALLOCATION = ("bad_alloc", "allocate memory", "out of memory")  # onnxruntime has no type for it


class OrtSession:
    """One loaded ONNX graph."""

    def __init__(self, path: Path, device: Device) -> None:
        ort = _onnxruntime()
        options = ort.SessionOptions()
        options.log_severity_level = FATAL_ONLY
        options.intra_op_num_threads = device.threads
        options.inter_op_num_threads = 1
        self._path = path
        self._run_options = ort.RunOptions()
        self._run_options.log_severity_level = FATAL_ONLY
        if not path.is_file():
            raise ModelMissing(f"{path} is missing.")
        with self._failures():
            self._session = _opened(path, options, device.providers or default_providers())

    @property
    def providers(self) -> tuple[str, ...]:
        """The providers that the graph really runs on."""
        return tuple(self._session.get_providers())

    def run(self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str] | None = None) -> list[NDArray[Any]]:
        """Return the named outputs, or all. Raises Cancelled after `cancel`, ModelCorrupt, OutOfMemory."""
        with self._failures():
            results = self._session.run(outputs, dict(feeds), self._run_options)
        return [np.asarray(result) for result in results]

    def cancel(self) -> None:
        """Stop the run in progress, or the next one, from another thread."""
        self._run_options.terminate = True

    def close(self) -> None:
        """Free the graph's memory; the session is of no use afterwards."""
        self._session = None

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except MemoryError as error:
            raise OutOfMemory(f"{self._path.name} does not fit in memory.") from error
        except _failure_types() as error:
            if self._run_options.terminate:
                self._run_options.terminate = False
                raise Cancelled from error
            if any(sign in str(error) for sign in ALLOCATION):
                raise OutOfMemory(f"{self._path.name} does not fit in memory.") from error
            raise ModelCorrupt(f"{self._path.name} does not run: {_sentence(str(error))}") from error


def _opened(path: Path, options: Any, providers: Sequence[str]) -> Any:
    """A session on the first of the providers; on the CPU, and not silently, where that cannot be used."""
    ort = _onnxruntime()
    if providers[0] != CPU:
        with suppress(
            RuntimeError, ValueError, *_failure_types()
        ):  # where the graph is at fault, the CPU's session tells
            # Without onnxruntime's own fallback, which prints on standard output.
            session = ort.InferenceSession(str(path), options, providers=list(providers), enable_fallback=0)
            if session.get_providers()[0] == providers[0]:
                return session
    session = ort.InferenceSession(str(path), options, providers=[CPU])
    if providers[0] != CPU:
        _warn_of_the_cpu(providers[0])
    return session


def _failure_types() -> tuple[type[Exception], ...]:
    state = _onnxruntime().capi.onnxruntime_pybind11_state
    return tuple(getattr(state, name) for name in FAILURES if hasattr(state, name))


@cache
def _warn_of_the_cpu(provider: str) -> None:
    """Say once that the CPU runs what a GPU should."""
    log.warning("onnxruntime cannot use %s here: models run on the CPU.", provider)


def _sentence(message: str) -> str:
    """Return the first line of `[ONNXRuntimeError] : number : name : lines`, or all on one with NETRIKA_DEBUG."""
    if os.environ.get("NETRIKA_DEBUG"):
        return " ".join(message.split())
    first = (message.strip().splitlines() or ["unknown error"])[0]
    return first.split(" : ", 3)[-1].rstrip(" .") + "."


def version() -> str:
    """Return onnxruntime's version. Raises BackendMissing."""
    return str(_onnxruntime().__version__)


@cache
def default_providers() -> tuple[str, ...]:
    """Return those of PREFERRED that this build of onnxruntime has. Raises BackendMissing."""
    available = _onnxruntime().get_available_providers()
    return tuple(provider for provider in PREFERRED if provider in available)


def _onnxruntime() -> Any:
    """The library, told to send nothing: its wheels of late tell Microsoft of each session, and keep an id at home."""
    os.environ[TELEMETRY_OFF] = "1"  # it is read as the library is loaded; `disable_telemetry_events` comes too late
    try:
        import onnxruntime
    except ImportError as error:
        raise BackendMissing(f"onnxruntime cannot be loaded: {error}.") from error
    return onnxruntime
