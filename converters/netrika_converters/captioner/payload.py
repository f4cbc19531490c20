"""Carry a training run to another machine and its weights back.

`... payload data --data ... --out FOLDER` writes a folder of the same layout as the data, small enough to send: the
photos become progressive JPEGs of quality 40. `... payload weights RUN.pt OUT.pt` keeps a checkpoint's averaged
weights in float16, which `ship` reads like the whole checkpoint.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from PIL import Image

from netrika_converters.captioner.train import TEACHER

QUALITY = 40


def pack_data(data: Path, out: Path) -> None:
    """Copy captions, phrases and the teacher; re-encode the photos."""
    captions = out / "captions"
    (captions / "images").mkdir(parents=True, exist_ok=True)
    shutil.copytree(data / "captions" / "phrases", captions / "phrases", dirs_exist_ok=True)
    for name in ("train.tsv", "dev.tsv"):
        shutil.copyfile(data / "captions" / name, captions / name)
    (out / TEACHER).parent.mkdir(exist_ok=True)
    shutil.copyfile(data / TEACHER, out / TEACHER)
    for path in sorted((data / "captions" / "images").glob("*.jpg")):
        with Image.open(path) as image:
            image.save(captions / "images" / path.name, quality=QUALITY, optimize=True, progressive=True)


def keep_weights(checkpoint: Path, out: Path) -> None:
    """Write the checkpoint's averaged weights in float16, and its sizes."""
    state = torch.load(checkpoint, weights_only=True, map_location="cpu")
    average = {name: tensor.half() for name, tensor in state["average"].items()}
    torch.save({"average": average, "config": state["config"]}, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    data = kinds.add_parser("data")
    data.add_argument("--data", type=Path, required=True, help="folder with captions/ and teachers/")
    data.add_argument("--out", type=Path, required=True)
    weights = kinds.add_parser("weights")
    weights.add_argument("checkpoint", type=Path)
    weights.add_argument("out", type=Path)
    options = parser.parse_args()
    if options.kind == "data":
        pack_data(options.data, options.out)
    else:
        keep_weights(options.checkpoint, options.out)


if __name__ == "__main__":
    main()
