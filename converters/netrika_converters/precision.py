"""Where training runs, and in which precision."""

from __future__ import annotations

import torch


def autocast(device: torch.device) -> torch.autocast:
    """Mixed precision in bfloat16 where the hardware multiplies it; on other CPUs it is far slower than float32."""
    pays = device.type == "cuda" or (
        torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
        and torch.ops.mkldnn._is_mkldnn_bf16_supported()
    )
    return torch.autocast(device.type, torch.bfloat16, enabled=pays)


def device() -> torch.device:
    """The GPU where there is one, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
