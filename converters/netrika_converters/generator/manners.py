"""Manners: photos of a scene in groups that are alike in where what stands, which the generator is told beside the key.

Which of many ways a forest can look would else be guessed place by place, and no two places agree: told a group of some
fifteen photos, all of a picture follows one of them (as representation-conditioned generation does, Li et al. 2023). At
drawing, chance takes one of the groups that suit what is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika_converters.generator.meaning import Meanings
from netrika_converters.generator.patterns import PLACES
from netrika_converters.generator.photos import Photo
from netrika_converters.generator.pictures import Pixels

GROUPS = 96  # of each scene
SCENES = sorted(PLACES.values())
COUNT = 1 + GROUPS * len(SCENES)  # 0 is for none
GRID = 8  # squares a side that a layout is told by
LAYOUT = 4 * GRID**2  # numbers of a layout
ROUNDS, TRIES = 50, 3
FAR = 1e4  # of what is no group's layout

Floats = NDArray[np.float32]


def layout(pixels: Pixels) -> Floats:
    """What a photo has where: the mean colour of each square of a grid, and how much the light changes in it."""
    lab = cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    colours = cv2.resize(lab, (GRID, GRID), interpolation=cv2.INTER_AREA)
    squares = cv2.resize(lab[..., 0] ** 2, (GRID, GRID), interpolation=cv2.INTER_AREA)
    changes = np.sqrt(np.maximum(squares - colours[..., 0] ** 2, 0))
    return np.concatenate([colours.ravel(), 2 * changes.ravel()])


class Manners:
    """The manner of each photo, `of` (n, 2): as it is, and mirrored; and the `centres`, (COUNT, LAYOUT), of the groups.

    What is trained keeps the centres, so that numbers mean the same groups wherever it goes on.
    """

    def __init__(self, photos: Sequence[Photo], centres: Floats | None = None) -> None:
        layouts = np.array([(layout(each.pixels), layout(each.pixels[:, ::-1])) for each in photos], np.float32)
        own = [np.array([photo.scene == scene for photo in photos], bool) for scene in SCENES]
        self._photos, self.of = photos, np.zeros((len(photos), 2), np.int64)
        self.centres = np.full((COUNT, LAYOUT), FAR, np.float32) if centres is None else centres
        for first, members in zip(range(1, COUNT, GROUPS), own, strict=True):
            if members.any():
                given, groups = layouts[members].reshape(-1, LAYOUT), self.centres[first : first + GROUPS]
                if centres is None:
                    found = _grouped(given)
                    groups[: len(found)] = found
                apart = ((given[:, None] - groups) ** 2).sum(-1)
                self.of[members] = first + apart.argmin(1).reshape(-1, 2)

    def likely(self, meanings: Meanings) -> Floats:
        """How likely each is for each ground, (grounds, COUNT): those of photos that are so called, else none."""
        seen = np.zeros((meanings.sizes[-1], COUNT), np.float32)
        for photo, manners in zip(self._photos, self.of, strict=True):
            for key in photo.keys:
                seen[meanings.of(key)[-1], manners] += 1
        seen[:, 0] = seen.sum(1) == 0
        shares: Floats = seen / seen.sum(1, keepdims=True)
        return shares


def _grouped(layouts: Floats) -> Floats:
    """The centres of groups of layouts, by k-means."""
    stop = (cv2.TERM_CRITERIA_MAX_ITER, ROUNDS, 0)
    cv2.setRNGSeed(0)
    centres = cv2.kmeans(layouts, min(GROUPS, len(layouts)), None, stop, TRIES, cv2.KMEANS_PP_CENTERS)[2]
    return np.asarray(centres, np.float32)
