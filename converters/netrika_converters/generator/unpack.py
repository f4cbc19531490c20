"""Make a work folder of what ships: `python -m netrika_converters.generator.unpack --model models/... --work ...`.

It holds all that `train --start models/.../training.pt` needs beside the generator's own weights.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from netrika_converters import weights
from netrika_converters.generator import train_text, train_tokenizer, train_verifier
from netrika_converters.generator.sample import WORDS, save_scale

SCALE = "scale"  # under this name the weights' file has what latents were divided by


def unpack(model: Path, work: Path) -> None:
    """Write the checkpoints, the vocabulary and the scale of a model folder into a work folder."""
    work.mkdir(parents=True, exist_ok=True)
    for name in (train_tokenizer.NAME, train_text.NAME, train_verifier.NAME):
        weights.checkpoint(model / weights.FILE, name, work / f"{name}.pt")
    shutil.copyfile(model / WORDS, work / WORDS)
    save_scale(float(weights.more(model / weights.FILE, SCALE)), work)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/netrika-generator"), help="model folder")
    parser.add_argument("--work", type=Path, required=True, help="folder of the run to come")
    options = parser.parse_args()
    unpack(options.model, options.work)


if __name__ == "__main__":
    main()
