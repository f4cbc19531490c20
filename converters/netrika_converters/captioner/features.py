"""Photos packed into one array, and the frozen teacher's feature maps of several views of each, cached."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from netrika_converters.captioner.encoder import FEATURES, GRID, IMAGE_PX, MobileNetV2

VIEWS = 4  # as it is, mirrored, and two random crops


def pack_photos(folder: Path, ids: list[str]) -> NDArray[np.uint8]:
    """Return (N, 224, 224, 3) uint8 RGB; the photos already have that size or are squashed to it."""
    packed = np.empty((len(ids), IMAGE_PX, IMAGE_PX, 3), np.uint8)
    for row, photo in zip(packed, ids, strict=True):
        with Image.open(folder / f"{photo}.jpg") as image:
            row[:] = np.asarray(image.convert("RGB").resize((IMAGE_PX, IMAGE_PX), Image.Resampling.BICUBIC))
    return packed


def to_network(pixels: Tensor) -> Tensor:
    """(B, H, W, 3) uint8 to (B, 3, H, W) float32 in [-1, 1]."""
    return pixels.permute(0, 3, 1, 2).float().div_(127.5).sub_(1.0)


def channels_last(network: MobileNetV2) -> MobileNetV2:
    """The same network with its weights laid out for channels-last maps, on which a CPU convolves faster."""
    for parameter in network.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    return network


def augment(batch: Tensor, rng: np.random.Generator, weakest_crop: float = 0.6) -> Tensor:
    """Random crop (area down to `weakest_crop`), mirror, brightness and contrast on (B, 3, H, W) in [-1, 1]."""
    count = len(batch)
    scale = np.sqrt(rng.uniform(weakest_crop, 1.0, count)) * rng.uniform(0.92, 1.08, count)
    scale_x = np.minimum(scale, 1.0)
    scale_y = np.minimum(scale * rng.uniform(0.9, 1.1, count), 1.0)
    theta = np.zeros((count, 2, 3), np.float32)
    theta[:, 0, 0] = scale_x * rng.choice([-1.0, 1.0], count)
    theta[:, 1, 1] = scale_y
    theta[:, 0, 2] = rng.uniform(-1, 1, count) * (1 - scale_x)
    theta[:, 1, 2] = rng.uniform(-1, 1, count) * (1 - scale_y)
    grid = F.affine_grid(torch.from_numpy(theta), list(batch.shape), align_corners=False)
    out = F.grid_sample(batch, grid, mode="bilinear", padding_mode="reflection", align_corners=False)
    contrast = torch.from_numpy(rng.uniform(0.8, 1.2, (count, 1, 1, 1)).astype(np.float32))
    brightness = torch.from_numpy(rng.uniform(-0.15, 0.15, (count, 1, 1, 1)).astype(np.float32))
    return (out * contrast + brightness).clamp_(-1, 1)


def cache_features(network: MobileNetV2, photos: NDArray[np.uint8], path: Path, views: int, seed: int = 0) -> None:
    """Write (views, N, 49, 1280) float16 to `path`: plain, mirrored, then random crops."""
    rng = np.random.default_rng(seed)
    out = np.empty((views, len(photos), GRID * GRID, FEATURES), np.float16)
    network = channels_last(network.eval())
    with torch.inference_mode():
        for view in range(views):
            for start in range(0, len(photos), 32):
                batch = to_network(torch.from_numpy(photos[start : start + 32]))
                if view == 1:
                    batch = batch.flip(3)
                elif view > 1:
                    batch = augment(batch, rng)
                maps = network(batch.to(memory_format=torch.channels_last))
                out[view, start : start + len(batch)] = maps.flatten(2).transpose(1, 2).half().numpy()
    np.save(path, out)
