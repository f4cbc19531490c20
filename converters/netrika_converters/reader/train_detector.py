"""Train the detector: `python -m netrika_converters.reader.train_detector --work ... --minutes 60`.

Scenes come from WORK/scenes. The lines' own maps are learnt, and where the teacher sees text that nobody drew (on the
photos beneath), its word counts. The learning rate follows the clock; a run that is called again goes on from its
last checkpoint.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from netrika.engines.detector import DetectorSpec, Region, regions
from netrika_converters.course import Course, Plan, add_options, plan_of
from netrika_converters.precision import autocast, device
from netrika_converters.reader import teacher
from netrika_converters.reader.detector import Detector, DetectorConfig, db_loss
from netrika_converters.reader.maps import draw_maps
from netrika_converters.reader.scene_shards import Taught, load

CROP_PX = 448
SCALES = (0.6, 2.5)  # of crops: signs fill some photos
BATCH = 8
SEES = 0.3  # of the teacher's probability: text, where nobody drew any
DEV_SCENES = 40
AVERAGE_STEPS = 200
DECAY = 0.01
CLIP = 5.0
NAME = "detector"
MATCH = 0.5  # intersection over union of a line that was found
SPEC = DetectorSpec(  # its cores come out thin, as the teacher's do
    graph="netrika",
    threshold=0.2,
    least_score=0.4,
    shrink_ratio=0.65,
    least_px=6,
    whole_mp=1.3,
    largest_mp=3.2,
    tile_px=1280,
    overlap_px=128,
)


@dataclass(frozen=True, slots=True)
class Targets:
    """Maps of one crop, each (side, side) float32, in the order that `db_loss` takes them; pixels (side, side, 3)."""

    pixels: NDArray[np.uint8]
    maps: tuple[NDArray[np.float32], ...]


def cut(scene: Taught, rng: np.random.Generator) -> Targets:
    """A random crop at a random scale and in another light, with its maps."""
    side = scene.pixels.shape[0]
    scale = float(np.exp(rng.uniform(*np.log(SCALES))))
    window = int(min(CROP_PX / scale, side))
    y, x = rng.integers(0, side - window + 1, 2)
    part = (slice(y, y + window), slice(x, x + window))
    size = (CROP_PX, CROP_PX)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    pixels = cv2.resize(scene.pixels[part], size, interpolation=method).astype(np.float32)
    pixels = (pixels - 128) * rng.uniform(0.7, 1.2) + rng.normal(128, 15, 3).astype(np.float32)
    if rng.random() < 0.15:
        pixels = 255 - pixels
    quads = (scene.quads - [x, y]) * (CROP_PX / window)
    maps = draw_maps(quads.astype(np.float32), CROP_PX)
    seen = cv2.resize(scene.teacher[part], size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    drawn = np.zeros(size, np.uint8)
    cv2.fillPoly(drawn, [np.round(quad).astype(np.int32) for quad in quads], 1)
    unlabelled = (seen > SEES) & (cv2.dilate(drawn, np.ones((9, 9), np.uint8)) == 0)
    core = np.where(unlabelled, seen, maps.core).astype(np.float32)
    return Targets(
        np.clip(pixels, 0, 255).astype(np.uint8),
        (core, maps.core_counts, maps.threshold, maps.threshold_counts),
    )


def to_network(pixels: NDArray[np.uint8]) -> Tensor:
    """(n, h, w, 3) bytes as (n, 3, h, w) from -1 to 1, on the device that trains."""
    return torch.from_numpy(pixels).to(device()).permute(0, 3, 1, 2).float().div_(127.5).sub_(1.0)


@dataclass(frozen=True, slots=True)
class Found:
    """Precision and recall of lines at an overlap of MATCH."""

    precision: float
    recall: float

    @classmethod
    def of(cls, right: float, found: float, there: float) -> Found:
        """From counts as `compare` gives them."""
        return cls(right / max(found, 1), right / max(there, 1))

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def overlap(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """Intersection over union of two convex quadrilaterals."""
    shared, _ = cv2.intersectConvexConvex(a, b)
    return float(shared / max(cv2.contourArea(a) + cv2.contourArea(b) - shared, 1e-6))


def compare(found: Sequence[Region], quads: NDArray[np.float32]) -> tuple[int, int, int]:
    """Lines found rightly, lines found, lines there are."""
    there = [quad for quad in quads if cv2.contourArea(quad) > 60]
    right = sum(any(overlap(quad, region.quad) > MATCH for region in found) for quad in there)
    return right, len(found), len(there)


def shards(folder: Path) -> list[Path]:
    """The shards of scenes in a folder, of which the first is not trained on. Raises FileNotFoundError."""
    paths = sorted(path for path in folder.glob("*.npz") if ".part" not in path.name)
    if len(paths) < 2:
        raise FileNotFoundError(f"{folder} holds no two shards: draw some first (reader.scene_shards).")
    return paths


def held_back(folder: Path) -> list[Taught]:
    """The scenes of a folder that detectors are measured on. Raises FileNotFoundError."""
    return load(shards(folder)[0])[:DEV_SCENES]


class Run:
    """A training run in its work folder."""

    def __init__(self, work: Path, plan: Plan) -> None:
        self.work = work
        self.rng = np.random.default_rng()
        self.model = Detector(DetectorConfig()).to(device())
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.shards: dict[Path, list[Taught]] = {}
        self.dev = held_back(work / "scenes")
        self._refresh()
        self.course = Course(self.model, plan, work, NAME)

    def _refresh(self) -> None:
        """Load the shards that are new; the first is held back."""
        for path in shards(self.work / "scenes")[1:]:
            if path not in self.shards:
                self.shards[path] = load(path)

    def _batch(self) -> tuple[Tensor, list[Tensor]]:
        names = list(self.shards)
        picked = [self.shards[names[i]] for i in self.rng.integers(0, len(names), BATCH)]
        crops = [cut(shard[self.rng.integers(len(shard))], self.rng) for shard in picked]
        maps = [torch.from_numpy(np.stack([crop.maps[i] for crop in crops])).to(device()) for i in range(4)]
        return to_network(np.stack([crop.pixels for crop in crops])), maps

    def run(self) -> None:
        """Train until the minutes are spent, with a score and a checkpoint every while."""
        self.course.lead(self._losses(), self.report)

    def _losses(self) -> Iterator[tuple[Tensor, int]]:
        while True:
            pixels, maps = self._batch()
            with autocast(device()):
                logits = self.model(pixels.contiguous(memory_format=torch.channels_last))
            yield db_loss(logits.float(), *maps), BATCH

    def report(self) -> None:
        """Log how many lines of held-back scenes are found, and how many found ones are lines; look for new shards."""
        self._refresh()
        model = self.course.averaged(Detector(self.model.config))
        counts = {"student": np.zeros(3), "teacher": np.zeros(3)}
        for scene in self.dev:
            with torch.inference_mode():
                seen = model(to_network(scene.pixels[None]))[0, 0].sigmoid().cpu().numpy()
            theirs = scene.teacher.astype(np.float32) / np.float32(255)
            counts["student"] += compare(regions(seen, SPEC), scene.quads)
            counts["teacher"] += compare(regions(theirs, teacher.SPEC), scene.quads)
        found = {who: Found.of(*count) for who, count in counts.items()}
        self.course.log({who: {**asdict(each), "f1": each.f1} for who, each in found.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser, rate=2e-3)
    options = parser.parse_args()
    Run(options.work, plan_of(options, decay=DECAY, clip=CLIP, average_steps=AVERAGE_STEPS)).run()


if __name__ == "__main__":
    main()
