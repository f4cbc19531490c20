"""What models run on: processor threads, onnxruntime's providers, memory."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

MAX_THREADS = 8  # small models gain nothing from more
CPU = "CPUExecutionProvider"


def usable_cores() -> int:
    """Return the cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)  # Linux only
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def default_threads() -> int:
    """Return the threads used unless told otherwise."""
    return min(usable_cores(), MAX_THREADS)


@dataclass(frozen=True, slots=True)
class Device:
    """Where sessions run: threads within an operator, and onnxruntime's providers in order of preference.

    Without any, a GPU serves where onnxruntime was built for one, else the CPU.
    `gpu_layers` of GGUF models go to a GPU where llama.cpp was built for one, with flash attention; -1 is all.
    """

    threads: int = field(default_factory=default_threads)
    providers: tuple[str, ...] = ()
    gpu_layers: int = -1

    def describe(self, backend: str) -> str:
        """Return a phrase such as `cpu, 4 threads`, of what runs there."""
        return f"{backend}, {self.threads} thread{'s' if self.threads > 1 else ''}"


def name(providers: Sequence[str]) -> str:
    """Return the short name of the first provider, the one that others only stand in for: such as `cpu`."""
    return providers[0].removesuffix("ExecutionProvider").lower()


def available_ram_mb() -> int | None:
    """Return the memory that can be had without swapping, where the system tells."""
    return _meminfo_mb("MemAvailable")


def total_ram_mb() -> int | None:
    """Return the machine's memory, where the system tells."""
    return _meminfo_mb("MemTotal")


def _meminfo_mb(name: str) -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith(f"{name}:")), None)
