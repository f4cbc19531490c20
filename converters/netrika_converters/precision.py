"""Where training runs, and in which precision."""

from __future__ import annotations

import torch


def multiplies_bfloat16(device: torch.device) -> bool:
    """Whether the hardware multiplies bfloat16; on other CPUs that is far slower than float32."""
    return device.type == "cuda" or bool(
        torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
        and torch.ops.mkldnn._is_mkldnn_bf16_supported()
    )


def autocast(device: torch.device) -> torch.autocast:
    """Mixed precision in bfloat16 where the hardware multiplies it."""
    return torch.autocast(device.type, torch.bfloat16, enabled=multiplies_bfloat16(device))


def device() -> torch.device:
    """The GPU where there is one, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
