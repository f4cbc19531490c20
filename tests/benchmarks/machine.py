"""What benchmarks share: which processor they ran on, and what a command costs in a process of its own."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from time import perf_counter


def processor() -> str:
    """Return the processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def cold(*arguments: str) -> tuple[float, float]:
    """Run `netrika` in a process of its own: best of three in seconds, and its peak memory in MB."""
    times, peak_kb = [], 0
    for _ in range(3):
        start = perf_counter()
        process = subprocess.Popen([sys.executable, "-m", "netrika", *arguments], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append(perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"netrika {' '.join(arguments)} ended with {process.returncode}")
        peak_kb = max(peak_kb, usage.ru_maxrss)
    return min(times), peak_kb / 1024
