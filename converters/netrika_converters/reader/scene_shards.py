"""Scenes on disk: `python -m netrika_converters.reader.scene_shards --data ... --work ... --scenes 5000` draws them.

A shard holds scenes as JPEGs with their lines, and as PNGs what the teacher saw. Shard n of a seed is always the same.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Unattended
from netrika_converters.reader.boards import SignWriter
from netrika_converters.reader.fonts import NoFont, by_family, installed, require_shaping
from netrika_converters.reader.scenes import draw_scene
from netrika_converters.reader.teacher import teacher
from netrika_converters.reader.texts import load_vocabularies

SIDE_PX = 640
SHARD_SCENES = 100
PHOTOS = 1500
JPEG_QUALITY = 95


@dataclass(frozen=True, slots=True)
class Taught:
    """A scene's (side, side, 3) RGB pixels, its (n, 4, 2) lines and the teacher's (side, side) probabilities of 255."""

    pixels: NDArray[np.uint8]
    quads: NDArray[np.float32]
    teacher: NDArray[np.uint8]


def save(scenes: Sequence[Taught], path: Path) -> None:
    """Write a shard; a half-written one is never found under its name."""
    rows: dict[str, Any] = {}
    for index, scene in enumerate(scenes):
        rows[f"pixels{index}"] = cv2.imencode(
            ".jpg", scene.pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
        )[1]
        rows[f"teacher{index}"] = cv2.imencode(".png", scene.teacher)[1]
        rows[f"quads{index}"] = scene.quads
    half = path.with_suffix(".part.npz")
    np.savez(half, **rows)
    half.rename(path)


def load(path: Path) -> list[Taught]:
    """Read a shard."""
    with np.load(path) as file:
        return [
            Taught(
                np.asarray(cv2.imdecode(file[f"pixels{index}"], cv2.IMREAD_COLOR_RGB), np.uint8),
                file[f"quads{index}"],
                np.asarray(cv2.imdecode(file[f"teacher{index}"], cv2.IMREAD_GRAYSCALE), np.uint8),
            )
            for index in range(len(file.files) // 3)
        ]


def sign_writer(data: Path, extra_fonts: Sequence[Path], held_out: bool) -> SignWriter:
    """A writer with the faces to train on, or those held out."""
    require_shaping()
    vocabularies, faces = load_vocabularies(data), installed(extra_fonts)
    families = {code: by_family(faces, each.letters(), held_out) for code, each in vocabularies.items()}
    if bare := [code for code, found in families.items() if not found]:
        raise NoFont(f"No font to draw {', '.join(bare)} in: run installers/training-fonts.sh first.")
    paths = sorted((data / "captions" / "images").glob("*.jpg"))
    images = [cv2.imread(str(path), cv2.IMREAD_COLOR_RGB) for path in paths[:: max(len(paths) // PHOTOS, 1)]]
    return SignWriter(vocabularies, families, np.stack([image for image in images if image is not None]))


_worker: dict[str, Any] = {}  # a drawing process's writer and teacher


def _begin(data: Path, extra_fonts: Sequence[Path]) -> None:
    cv2.setNumThreads(1)
    _worker.update(writer=sign_writer(data, extra_fonts, held_out=False), teacher=teacher())


def _make(seed: int, folder: Path, index: int) -> int:
    path = folder / f"{seed}_{index:04d}.npz"
    if not path.exists():
        rng = np.random.default_rng((seed, index))
        drawn = [draw_scene(_worker["writer"], SIDE_PX, rng) for _ in range(SHARD_SCENES)]
        maps = (_worker["teacher"].probability(scene.pixels, Unattended()) for scene in drawn)
        seen = [np.round(255 * each).astype(np.uint8) for each in maps]
        save([Taught(scene.pixels, scene.quads, map_) for scene, map_ in zip(drawn, seen, strict=True)], path)
    return index


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/ and captions/")
    parser.add_argument("--work", type=Path, required=True, help="folder of the run; shards go to its scenes/")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    parser.add_argument("--scenes", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    folder = options.work / "scenes"
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(options.processes, get_context("spawn"), _begin, (options.data, options.fonts)) as pool:
        for index in pool.map(partial(_make, options.seed, folder), range(-(-options.scenes // SHARD_SCENES))):
            print(f"shard {index}", flush=True)


if __name__ == "__main__":
    main()
