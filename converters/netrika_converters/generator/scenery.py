"""How like photos the drawn scenes are: the class that a network sees in them, and a distance between features.

Features are the mean of our captioner's visual tokens. The distance is Fréchet's between Gaussians, as FID's (Heusel et
al. 2017), but with these features: it compares our own models, not ours with others'.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from netrika.engines.captioner import Captioner
from netrika_converters.generator.pictures import Pixels

Features = NDArray[np.float64]
STEPS = 60
DECAY = 1e-3


def features(captioner: Captioner, pixels: Pixels) -> Features:
    """(n, width) features of (n, h, w, 3) pictures."""
    return np.stack([captioner.encode(each)[0].mean(0) for each in pixels]).astype(np.float64)


def distance(a: Features, b: Features) -> float:
    """Fréchet's distance between the Gaussians of two sets of features."""
    first, second = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    root = _root(first)
    apart = a.mean(0) - b.mean(0)
    return float(apart @ apart + np.trace(first) + np.trace(second) - 2 * np.trace(_root(root @ second @ root)))


def _root(matrix: Features) -> Features:
    """The square root of a symmetric matrix without negative eigenvalues, but for rounding."""
    values, vectors = np.linalg.eigh(matrix)
    rooted: Features = (vectors * np.sqrt(values.clip(0))) @ vectors.T
    return rooted


class SceneClassifier:
    """Multinomial logistic regression from features to classes of scenes."""

    def __init__(self, given: Features, scenes: Sequence[str]) -> None:
        """Learn from photos' features and their classes."""
        self.scenes = sorted(set(scenes))
        self._mean, self._deviation = given.mean(0), given.std(0) + 1e-6
        x, y = self._scaled(given), torch.tensor([self.scenes.index(scene) for scene in scenes])
        self._weights = torch.zeros(x.shape[1] + 1, len(self.scenes), requires_grad=True)
        optimizer = torch.optim.LBFGS([self._weights], max_iter=STEPS, line_search_fn="strong_wolfe")

        def loss() -> torch.Tensor:
            optimizer.zero_grad()
            value = F.cross_entropy(self._logits(x), y) + DECAY * self._weights[:-1].square().sum()
            value.backward()  # type: ignore[no-untyped-call]
            return value

        optimizer.step(loss)  # type: ignore[no-untyped-call]

    def __call__(self, given: Features) -> list[str]:
        """The class of each."""
        with torch.inference_mode():
            best = self._logits(self._scaled(given)).argmax(1)
        return [self.scenes[index] for index in best.tolist()]

    def _logits(self, x: torch.Tensor) -> torch.Tensor:
        return x @ self._weights[:-1] + self._weights[-1]

    def _scaled(self, given: Features) -> torch.Tensor:
        return torch.from_numpy((given - self._mean) / self._deviation).float()
