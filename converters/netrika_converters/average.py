"""Average the weights of checkpoints, of one run or of runs that went on from one another (model soups, Wortsman 2022).

`python -m netrika_converters.average OUT CHECKPOINT...` writes a checkpoint to ship or to start from.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def average(checkpoints: list[Path], out: Path) -> None:
    """Write the mean of the checkpoints' averaged weights. Raises ValueError where their sizes differ."""
    states = [torch.load(path, weights_only=True, map_location="cpu") for path in checkpoints]
    config = states[0]["config"]
    if any(state["config"] != config for state in states):
        raise ValueError("checkpoints of different sizes have no mean")
    weights = {
        name: torch.stack([state["average"][name].float() for state in states]).mean(0)
        if tensor.is_floating_point()
        else tensor  # a count
        for name, tensor in states[0]["average"].items()
    }
    torch.save({"config": config, "average": weights}, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    options = parser.parse_args()
    average(options.checkpoints, options.out)


if __name__ == "__main__":
    main()
