"""Pictures and prompts without end: photos and compositions, each with a prompt in any of the languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from netrika.engines.prompts import PromptVocabulary
from netrika_converters.generator.nouns import load_nouns
from netrika_converters.generator.patterns import Patterns, load_patterns
from netrika_converters.generator.photos import load_photos
from netrika_converters.generator.pictures import Drawn, Picture, Pixels, draw, draw_picture, load_stickers, prompt
from netrika_converters.generator.pool import by_scene
from netrika_converters.reader.texts import LANGUAGES

PHOTOS = 0.25  # of the samples
WITHOUT_PROMPT = 0.1  # to learn what guidance leads away from


class Samples:
    """Draws samples; pairs that are held out are never among them."""

    def __init__(self, data: Path) -> None:
        self.nouns = load_nouns(data / "emoji" / "names")
        self.patterns: dict[str, Patterns] = load_patterns(data / "captions" / "phrases")
        self.stickers = load_stickers(self.nouns, data / "emoji" / "png128")
        self.photos = load_photos(data / "scenes", held_back=False)
        self.places = by_scene(self.photos)

    def draw(self, rng: np.random.Generator) -> tuple[Pixels, str]:
        """A (128, 128, 3) picture and its prompt."""
        language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
        if rng.random() < PHOTOS:
            photo = self.photos[int(rng.integers(len(self.photos)))]
            pixels = photo.pixels[:, ::-1] if rng.random() < 0.5 else photo.pixels
            return pixels, self.patterns[language][photo.keys[int(rng.integers(len(photo.keys)))]]
        picture, drawn = self.compose(rng, held_out=False)
        return drawn.pixels, prompt(picture, language, self.patterns[language])

    def compose(self, rng: np.random.Generator, held_out: bool) -> tuple[Picture, Drawn]:
        """A composition of pairs that are held out, or of those that are not."""
        while (picture := draw_picture(self.nouns, rng)).is_held_out != held_out:
            pass
        return picture, self.show(picture, rng)

    def show(self, picture: Picture, rng: np.random.Generator) -> Drawn:
        """A picture, drawn with stickers."""
        return draw(picture, self.stickers, self.places, rng)

    def prompts(self, count: int, seed: int = 0) -> Iterator[str]:
        """Prompts to learn the vocabulary from, after every name."""
        rng = np.random.default_rng(seed)
        for noun in self.nouns:
            yield from noun.called.values()
        for patterns in self.patterns.values():
            yield from (text for text in patterns.values() if "{" not in text)
        for _ in range(count):
            language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
            yield prompt(draw_picture(self.nouns, rng), language, self.patterns[language])


class Endless(IterableDataset[tuple[Tensor, ...]]):
    """Batches without end, from a function of a generator of random numbers; another in each process."""

    def __init__(self, make: Callable[[np.random.Generator], tuple[Tensor, ...]], seed: int) -> None:
        self.make, self.seed = make, seed

    def __iter__(self) -> Iterator[tuple[Tensor, ...]]:
        info = get_worker_info()
        rng = np.random.default_rng((self.seed, info.id if info else 0))
        while True:
            yield self.make(rng)


def loader(
    make: Callable[[np.random.Generator], tuple[Tensor, ...]], seed: int, workers: int
) -> DataLoader[tuple[Tensor, ...]]:
    """Batches, made in as many processes beside the training, each on one thread."""
    return DataLoader(
        Endless(make, seed),
        batch_size=None,
        num_workers=workers,
        prefetch_factor=4 if workers else None,
        worker_init_fn=_alone,
    )


def _alone(worker: int) -> None:
    cv2.setNumThreads(1)


@dataclass(frozen=True, slots=True)
class Prompted:
    """Makes batches of (n, 128, 128, 3) bytes and (n, words) ids of their prompts."""

    samples: Samples
    vocabulary: PromptVocabulary
    size: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        drawn = [self.samples.draw(rng) for _ in range(self.size)]
        said = ["" if rng.random() < WITHOUT_PROMPT else text for _, text in drawn]
        pixels = np.stack([pixels for pixels, _ in drawn])
        return torch.from_numpy(pixels), torch.from_numpy(self.vocabulary.encode(said))
