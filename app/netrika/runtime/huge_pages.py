"""Large pages of memory for weights, which are read from end to end for each token.

With pages of 4 kB a processor looks an address up 150,000 times a token, in a virtual machine twice over. Linux gives
pages of 2 MB to those who ask ("madvise" is its usual setting); llama.cpp does not ask.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LEAST_BYTES, PAGE_BYTES = 32 << 20, 2 << 20  # of a region that is worth it, and of a large page
MADV_HUGEPAGE, MADV_COLLAPSE = 14, 25  # <linux/mman.h>; the latter since 6.1
Region = tuple[int, int]  # first address, and that after the last


@contextmanager
def huge_pages() -> Iterator[None]:
    """Put what is loaded within it on large pages, where the system has them; elsewhere nothing changes."""
    before = set(_regions())
    yield
    for start, end in set(_regions()) - before:
        _enlarge(start, end)


def _regions() -> Iterator[Region]:
    """Large regions of this process's own memory, which no file is behind."""
    if not sys.platform.startswith("linux"):
        return
    try:
        lines = Path("/proc/self/maps").read_text("ascii", "replace").splitlines()
    except OSError:
        return
    for line in lines:
        span, rights, _offset, _device, inode, *_name = line.split()
        start, end = (int(each, 16) for each in span.split("-"))
        if rights.startswith("rw") and inode == "0" and end - start >= LEAST_BYTES:
            yield start, end


def _enlarge(start: int, end: int) -> None:
    """Ask for large pages; what the kernel does not know or has no room for stays as it is."""
    madvise = ctypes.CDLL(None).madvise
    madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), ctypes.c_int(MADV_HUGEPAGE))
    first = -(-start // PAGE_BYTES) * PAGE_BYTES
    for page in range(first, end - PAGE_BYTES + 1, PAGE_BYTES):  # one by one: the kernel stops at one that cannot be
        madvise(ctypes.c_void_p(page), ctypes.c_size_t(PAGE_BYTES), ctypes.c_int(MADV_COLLAPSE))
