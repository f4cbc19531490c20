"""Pictures to train the tokenizer on, drawn and read once and kept in memory, with what the teacher makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from netrika_converters.generator.nouns import load_nouns
from netrika_converters.generator.photos import Photo, load_photos
from netrika_converters.generator.pictures import Pixels, draw, draw_picture, load_stickers
from netrika_converters.precision import autocast, device

BATCH = 32


@dataclass(frozen=True, slots=True)
class Pool:
    """(n, 128, 128, 3) RGB bytes and the teacher's (n, 32, 16, 16) float16 latents."""

    pixels: Pixels
    latents: NDArray[np.float16]


def by_scene(photos: list[Photo]) -> dict[str, list[Pixels]]:
    """Photos' pixels by the class of the scene."""
    places: dict[str, list[Pixels]] = {}
    for photo in photos:
        places.setdefault(photo.scene, []).append(photo.pixels)
    return places


def make(data: Path, compositions: int, teacher: nn.Module, seed: int = 0) -> Pool:
    """Every photo to train on, and that many compositions."""
    photos = load_photos(data / "scenes", held_back=False)
    nouns, places = load_nouns(data / "emoji" / "names"), by_scene(photos)
    stickers, rng = load_stickers(nouns, data / "emoji" / "png128"), np.random.default_rng(seed)
    drawn = [draw(draw_picture(nouns, rng), stickers, places, rng).pixels for _ in range(compositions)]
    pixels = np.stack([photo.pixels for photo in photos] + drawn)
    return Pool(pixels, encode(teacher, pixels))


def encode(encoder: nn.Module, pixels: Pixels) -> NDArray[np.float16]:
    """What an encoder makes of pictures."""
    made = []
    encoder = encoder.to(device())
    for start in range(0, len(pixels), BATCH):
        with torch.inference_mode(), autocast(device()):
            made.append(encoder(to_network(pixels[start : start + BATCH])).float().cpu().numpy().astype(np.float16))
    return np.concatenate(made)


def load(path: Path) -> Pool:
    with np.load(path) as file:
        return Pool(file["pixels"], file["latents"])


def save(pool: Pool, path: Path) -> None:
    """Write a pool; a half-written one is never found under its name."""
    half = path.with_suffix(".part.npz")
    np.savez(half, pixels=pool.pixels, latents=pool.latents)
    half.rename(path)


def to_network(pixels: Pixels) -> Tensor:
    """(n, h, w, 3) bytes as (n, 3, h, w) from 0 to 1, on the device that trains."""
    given = torch.from_numpy(pixels).to(device()).permute(0, 3, 1, 2).float().div_(255)
    return given.contiguous(memory_format=torch.channels_last)


def to_bytes(pixels: Tensor) -> Pixels:
    """(n, 3, h, w) from about 0 to 1 as (n, h, w, 3) bytes."""
    return np.asarray((pixels.clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).cpu().numpy(), np.uint8)
