from __future__ import annotations

from netrika.runtime.device import CPU, Device, available_ram_mb, default_threads, name, usable_cores


def test_threads_default_to_the_usable_cores_but_at_most_eight() -> None:
    assert 1 <= default_threads() <= min(8, usable_cores())
    assert Device().threads == default_threads()


def test_a_device_describes_itself() -> None:
    assert Device(2).describe("cpu") == "cpu, 2 threads"
    assert Device(1).describe("cpu") == "cpu, 1 thread"


def test_the_first_provider_gives_the_device_its_name() -> None:
    assert name(("CUDAExecutionProvider", CPU)) == "cuda"


def test_available_memory_is_positive_where_known() -> None:
    assert (available_ram_mb() or 1) > 0
