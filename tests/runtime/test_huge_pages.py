from __future__ import annotations

import mmap
import platform
import re
import sys
from pathlib import Path

import numpy as np
import pytest

from netrika.runtime import huge_pages as pages
from netrika.runtime.huge_pages import LEAST_BYTES, huge_pages

CHOICE = Path("/sys/kernel/mm/transparent_hugepage/enabled")
KERNEL = tuple(map(int, re.findall(r"\d+", platform.release())[:2]))  # since 6.1 it enlarges pages at once


def on_large_pages_kb() -> int:
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    found = re.search(r"AnonHugePages:\s+(\d+) kB", rollup)
    return int(found[1]) if found else 0


@pytest.mark.skipif(
    KERNEL < (6, 1) or not CHOICE.exists() or "[never]" in CHOICE.read_text(), reason="this system has no large pages"
)
def test_what_is_loaded_lies_on_large_pages_and_stays_what_it_was() -> None:
    data = np.random.default_rng(0).integers(0, 256, 1 << 20, np.uint8).tobytes() * 64
    before = on_large_pages_kb()
    with huge_pages():
        loaded = mmap.mmap(-1, len(data), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        loaded.write(data)
    assert loaded[:] == data
    assert on_large_pages_kb() >= before + LEAST_BYTES // 1024
    loaded.close()


def test_elsewhere_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(pages, "_enlarge", lambda *_: pytest.fail("nothing is to be asked"))
    with huge_pages():
        kept = bytearray(2 * LEAST_BYTES)
    assert len(kept) == 2 * LEAST_BYTES
