"""Pictures and prompts without end: photos and compositions, each with a prompt in any of the languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from netrika.engines.prompts import PromptVocabulary
from netrika_converters.generator.fillers import ALONE, COLOURED, UNHEARD, coloured, filled, load_strangers
from netrika_converters.generator.inflections import inflected
from netrika_converters.generator.manners import Manners
from netrika_converters.generator.meaning import Meanings
from netrika_converters.generator.nouns import Noun, load_nouns
from netrika_converters.generator.patterns import Patterns, load_patterns, plural
from netrika_converters.generator.photos import by_scene, load_photos
from netrika_converters.generator.pictures import (
    Drawn,
    Picture,
    Pixels,
    draw,
    draw_picture,
    load_stickers,
    prompt,
    said_of,
)
from netrika_converters.generator.wordings import WORDINGS, worded
from netrika_converters.reader.texts import LANGUAGES

DRAWN_PHOTOS, SAID_PHOTOS = 0.7, 0.1  # of the samples, with pictures and without
OTHER_WORDS, OTHER_FORMS, OF_COLOUR, STRANGE, FILLED = 0.5, 0.3, 0.12, 0.1, 0.7  # of nouns, and of prompts
COLOURFUL = ("red apple", "green apple", "red heart")  # whose colour is their name
WORDED = 0.6  # of the prompts that say more than what things there are and where
UNSEEN = 0.5  # of the prompts that name a scene alone: its waves or its cars, which no pixel tells
WITHOUT_PROMPT, UNDRAWN = 0.1, 0.25  # to learn what guidance leads away from; of these, that say what nobody can draw


class Samples:
    """Draws samples; pairs that are held out are never among them."""

    def __init__(self, data: Path) -> None:
        self.patterns: dict[str, Patterns] = load_patterns(data / "captions" / "phrases")
        self.nouns = [_unmistakable(noun, self.patterns) for noun in load_nouns(data / "emoji" / "names")]
        self.stickers = load_stickers(self.nouns, data / "emoji" / "png128")
        self.photos = load_photos(data / "scenes", held_back=False)
        self.places = by_scene(self.photos)
        self.called: dict[str, list[int]] = {}
        for index, photo in enumerate(self.photos):
            for key in photo.keys:
                self.called.setdefault(key, []).append(index)
        self.meanings = Meanings(self.nouns, self.patterns["en"])
        self.strangers = load_strangers(data, self._words())

    @cached_property
    def manners(self) -> Manners:
        """Those of the photos, grouped anew; what was trained on others sets its own."""
        return Manners(self.photos)

    def draw(self, rng: np.random.Generator) -> tuple[Pixels, Picture | str, int]:
        """A (128, 128, 3) picture, and what it shows: a composition, or a photo by a key of what it is called.

        A photo has a manner beside it, a composition 0.
        """
        shown = self.imagine(rng, DRAWN_PHOTOS)
        if isinstance(shown, Picture):
            return self.show(shown, rng).pixels, shown, 0
        called = self.called[shown]
        index, mirrored = called[int(rng.integers(len(called)))], int(rng.integers(2))
        pixels = self.photos[index].pixels
        return (pixels[:, ::-1] if mirrored else pixels), shown, int(self.manners.of[index, mirrored])

    def say(self, shown: Picture | str | None, rng: np.random.Generator) -> str:
        """A prompt for it in a language at random, in one wording of many; for nothing an empty or strange one."""
        language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
        if shown is None:
            return self.strangers[language].some(ALONE, rng) if rng.random() < UNDRAWN else ""
        patterns = self.patterns[language]
        if isinstance(shown, str):
            said = patterns[self._seen_as(shown, rng)]
        else:
            nouns = [self._word(noun, language, rng) for noun in shown.nouns]
            said = prompt(shown, language, patterns, nouns)
            if (key := said_of(shown)) and rng.random() < WORDED:
                said = self.reworded(shown, key, language, nouns, rng)
        return filled(said, language, self.strangers[language], rng) if rng.random() < FILLED else said

    def _word(self, noun: Noun, language: str, rng: np.random.Generator) -> str:
        """A word for a noun, in one of its forms, perhaps with another before it."""
        also, word = noun.also[language], noun.called[language]
        if also and rng.random() < OTHER_WORDS:
            word = also[int(rng.integers(len(also)))]
        word = inflected(word, language, rng) if rng.random() < OTHER_FORMS else word
        if rng.random() < STRANGE:
            return f"{self.strangers[language].some(1, rng)} {word}"
        return coloured(word, language, rng) if rng.random() < OF_COLOUR and noun.name not in COLOURFUL else word

    def reworded(
        self,
        picture: Picture,
        key: str,
        language: str,
        nouns: Sequence[str],
        rng: np.random.Generator,
        unheard: bool = False,
    ) -> str:
        """What a picture shows, and `key` says of its nouns, in another wording, or in one that is never trained on."""
        if language == "en" and picture.count > 1:
            nouns = list(map(plural, nouns))
        said = worded(key, language, nouns, picture.count, unheard, rng)
        return self.patterns[language][picture.ground].format(a=said) if picture.ground else said

    def _seen_as(self, key: str, rng: np.random.Generator) -> str:
        """A key of a photo, or in the place of one that says no more than its scene one that pixels do not tell."""
        scene, _, more = key.removeprefix("s_").partition("_")
        if more or rng.random() >= UNSEEN:
            return key
        unseen = [each for each in self.patterns["en"] if each.startswith(f"s_{scene}_") and each not in self.called]
        return unseen[int(rng.integers(len(unseen)))] if unseen else key

    def _words(self) -> dict[str, list[str]]:
        """All that says what to draw, and what is not to be heard, by language."""
        words = {
            language: [*own.values(), UNHEARD[language], *COLOURED[language], *chain(*WORDINGS[language].values())]
            for language, own in self.patterns.items()
        }
        for noun in self.nouns:
            for language, name in noun.called.items():
                words[language] += [name, *noun.also[language]]
        return words

    def imagine(self, rng: np.random.Generator, photos: float) -> Picture | str:
        """What a sample may show, undrawn; so large a share are photos."""
        if rng.random() >= photos:
            return self._picture(rng, held_out=False)
        keys = self.photos[int(rng.integers(len(self.photos)))].keys
        return keys[int(rng.integers(len(keys)))]

    def compose(self, rng: np.random.Generator, held_out: bool) -> tuple[Picture, Drawn]:
        """A composition of pairs that are held out, or of those that are not."""
        picture = self._picture(rng, held_out)
        return picture, self.show(picture, rng)

    def _picture(self, rng: np.random.Generator, held_out: bool) -> Picture:
        while (picture := draw_picture(self.nouns, rng)).is_held_out != held_out:
            pass
        return picture

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
            yield self.say(draw_picture(self.nouns, rng), rng)


def _unmistakable(noun: Noun, patterns: Mapping[str, Patterns]) -> Noun:
    """The noun without keywords that patterns have: a mountain is a scene, not a volcano."""
    said = {language: " ".join(own.values()).split() for language, own in patterns.items()}
    kept = {
        language: tuple(word for word in own if not set(word.split()) & set(said[language]))
        for language, own in noun.also.items()
    }
    return replace(noun, also=kept)


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
class Shown:
    """Makes batches: (n, 128, 128, 3) bytes, (n, 4) labels of what they show, some left out, and (n,) manners."""

    samples: Samples
    size: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, ...]:
        drawn = [self.samples.draw(rng) for _ in range(self.size)]
        shown = _kept([shown for _, shown, _ in drawn], rng)
        meanings = [self.samples.meanings.of(each) for each in shown]
        manners = [manner if each else 0 for each, (_, _, manner) in zip(shown, drawn, strict=True)]
        pixels = torch.from_numpy(np.stack([pixels for pixels, _, _ in drawn]))
        return pixels, torch.tensor(meanings), torch.tensor(manners)


@dataclass(frozen=True, slots=True)
class Said:
    """Makes batches without pictures: (n, words) ids of prompts, some of them empty, and their (n, 4) labels."""

    samples: Samples
    vocabulary: PromptVocabulary
    size: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, ...]:
        shown = _kept([self.samples.imagine(rng, SAID_PHOTOS) for _ in range(self.size)], rng)
        prompts = [self.samples.say(each, rng) for each in shown]
        meanings = [self.samples.meanings.of(each) for each in shown]
        return torch.from_numpy(self.vocabulary.encode(prompts)), torch.tensor(meanings)


def _kept(shown: Sequence[Picture | str], rng: np.random.Generator) -> list[Picture | str | None]:
    return [None if rng.random() < WITHOUT_PROMPT else each for each in shown]
