"""Pictures as bytes, and as networks take and make them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from netrika_converters.generator.pictures import Pixels
from netrika_converters.precision import device


def to_network(pixels: Pixels) -> Tensor:
    """(n, h, w, 3) bytes as (n, 3, h, w) from 0 to 1, on the device that trains."""
    given = torch.from_numpy(pixels).to(device()).permute(0, 3, 1, 2).float().div_(255)
    return given.contiguous(memory_format=torch.channels_last)


def to_bytes(pixels: Tensor) -> Pixels:
    """(n, 3, h, w) from about 0 to 1 as (n, h, w, 3) bytes."""
    return np.asarray((pixels.clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).cpu().numpy(), np.uint8)
