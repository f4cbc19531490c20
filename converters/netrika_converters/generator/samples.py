"""Pictures and prompts without end: photos and compositions, each with a prompt in any of the languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
from netrika_converters.generator.fillers import MOST_ALONE, filled, load_strangers, mistyped
from netrika_converters.generator.inflections import inflected
from netrika_converters.generator.joins import RULES
from netrika_converters.generator.manners import Manners
from netrika_converters.generator.meaning import Meanings
from netrika_converters.generator.nouns import Noun, load_nouns
from netrika_converters.generator.patterns import COUNTS, PLACES, Patterns, load_patterns, plural
from netrika_converters.generator.photos import by_scene, load_photos
from netrika_converters.generator.phrasebook import COLOURED, SCENE, load_phrasebooks
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
from netrika_converters.generator.romanised import romanised
from netrika_converters.reader.texts import LANGUAGES

DRAWN_PHOTOS, SAID_PHOTOS = 0.7, 0.15  # of the samples, with pictures and without
RELATED = 0.3  # of the prompts for compositions, beside those that are so by chance
OTHER_WORDS, OTHER_FORMS, OF_COLOUR, STRANGE = 0.6, 0.3, 0.12, 0.08  # of nouns
FILLED, ROMANISED, MISTYPED = 0.6, 0.2, 0.1  # of prompts; the last of nouns, too
WORDED = 0.6  # of what is said of nouns, and of grounds, in other wordings than the patterns'
UNKNOWN = 0.06  # of compositions, that name what nobody can draw
DETAILED = 0.1  # of things in a relation, that have a number or size that is not drawn
LISTED = 0.06  # of two things, that have a third beside them
COLOURFUL = ("red apple", "green apple", "red heart")  # whose colour is their name
UNSEEN = 0.5  # of the prompts that name a scene alone: its waves or its cars, which no pixel tells
WITHOUT_PROMPT, UNDRAWN = 0.1, 0.5  # to learn what guidance leads away from; of these, that say what nobody can draw
UNSIZED = ("big", "small", "two", "three")  # what a thing in a relation may be told to be, and is not drawn as


class Samples:
    """Draws samples; pairs that are held out are never among them."""

    def __init__(self, data: Path) -> None:
        self.patterns: dict[str, Patterns] = load_patterns(data / "captions" / "phrases")
        self.books = load_phrasebooks()
        self.nouns = load_nouns(data / "emoji" / "names", self.books)
        self.known = {
            language: {word for noun in self.nouns for word in (noun.called[language], *noun.also[language])}
            for language in LANGUAGES
        }
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

    def utter(self, shown: Picture | str | None, rng: np.random.Generator) -> tuple[str, Picture | str | None]:
        """A prompt for it in a language at random, and what is to be drawn of that.

        That is what is shown, or the rest of it where the prompt names something unknown. For nothing the prompt is
        empty, or a strange one.
        """
        language = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
        if shown is None:
            strange = self.strangers[language].some(MOST_ALONE, rng) if rng.random() < UNDRAWN else ""
            return _typed(strange, language, rng), None
        if isinstance(shown, str):
            said = self._scene(shown, language, rng)
        else:
            is_joined = shown.relation is not None and language in RULES  # wordings have the endings
            nouns = [self._word(noun, language, 0.0 if is_joined else OTHER_FORMS, rng) for noun in shown.nouns]
            if rng.random() < UNKNOWN:
                said, shown = self._unknown(shown, language, nouns, rng)
            elif shown.relation == "and" and rng.random() < LISTED:
                said = self._listed(shown, language, nouns, rng)
            else:
                said = self.said(shown, language, nouns, rng)
        if rng.random() < FILLED:
            said = filled(said, self.books[language], self.strangers[language], rng)
        return _typed(said, language, rng), shown

    def _word(self, noun: Noun, language: str, other_forms: float, rng: np.random.Generator) -> str:
        """A word for a noun, perhaps in another form, and perhaps with another word before it."""
        also, word = noun.also[language], noun.called[language]
        if also and rng.random() < OTHER_WORDS:
            word = also[int(rng.integers(len(also)))]
        word = inflected(word, language, rng) if rng.random() < other_forms else word
        word = mistyped(word, rng) if rng.random() < MISTYPED else word
        if rng.random() < STRANGE:
            return f"{self.strangers[language].some(1, rng)} {word}"
        if rng.random() < OF_COLOUR and noun.name not in COLOURFUL:
            coloured = f"{self.books[language].one(COLOURED, rng)} {word}"
            return word if coloured in self.known[language] else coloured  # black glasses are sunglasses
        return word

    def said(self, picture: Picture, language: str, nouns: Sequence[str], rng: np.random.Generator) -> str:
        """What a picture shows of nouns in these words, in one wording of many.

        Those in a relation may have a number or a size, which is not drawn.
        """
        book, patterns, key = self.books[language], self.patterns[language], said_of(picture)
        if picture.relation:
            nouns = [self._detailed(noun, language, rng) for noun in nouns]
        if key and rng.random() < WORDED:
            said = book.worded(key, _numbered(picture, language, nouns), picture.count, False, rng)
        else:
            said = prompt(replace(picture, ground=None), language, patterns, nouns)
        if not picture.ground:
            return said
        wording = book.one(picture.ground, rng) if rng.random() < WORDED else patterns[picture.ground]
        return book.put(wording, [said])

    def unheard(self, picture: Picture, language: str, rng: np.random.Generator) -> str:
        """What a picture shows, in a wording that is never trained on. It says more than a noun."""
        nouns, key = [noun.called[language] for noun in picture.nouns], said_of(picture)
        assert key is not None
        said = self.books[language].worded(key, _numbered(picture, language, nouns), picture.count, True, rng)
        return self.patterns[language][picture.ground].format(a=said) if picture.ground else said

    def _detailed(self, noun: str, language: str, rng: np.random.Generator) -> str:
        """A noun in a relation, perhaps with a number or size."""
        if rng.random() >= DETAILED:
            return noun
        key = UNSIZED[int(rng.integers(len(UNSIZED)))]
        many = key in COUNTS.values()
        return self.patterns[language][key].format(a=plural(noun) if many and language == "en" else noun)

    def _listed(self, picture: Picture, language: str, nouns: Sequence[str], rng: np.random.Generator) -> str:
        """Two things and a third, which is not drawn."""
        others = [noun for noun in self.nouns if noun not in picture.nouns]
        third = others[int(rng.integers(len(others)))].called[language]
        said = f"{nouns[0]}, {self.patterns[language]['and'].format(a=nouns[1], b=third)}"
        return self.patterns[language][picture.ground].format(a=said) if picture.ground else said

    def _unknown(
        self, picture: Picture, language: str, nouns: Sequence[str], rng: np.random.Generator
    ) -> tuple[str, Picture | str | None]:
        """The same of a word that names nothing known, and what is left to draw: the other thing, or the place."""
        words, at = list(nouns), int(rng.integers(len(nouns)))
        words[at] = self.strangers[language].some(1, rng)
        said = self.said(picture, language, words, rng)
        if len(nouns) > 1:
            return said, replace(picture, nouns=(picture.nouns[1 - at],), relation=None)
        return said, f"s_{PLACES[picture.ground]}" if picture.ground in PLACES else None

    def _scene(self, key: str, language: str, rng: np.random.Generator) -> str:
        """What a photo is called by a key, or one that says no more than its scene by what pixels do not tell."""
        scene, _, more = key.removeprefix("s_").partition("_")
        if not more and rng.random() < WORDED:
            return self.books[language].one(f"{SCENE}{scene}", rng)
        if not more and rng.random() < UNSEEN:
            unseen = [each for each in self.patterns["en"] if each.startswith(f"{key}_") and each not in self.called]
            key = unseen[int(rng.integers(len(unseen)))] if unseen else key
        return self.patterns[language][key]

    def _words(self) -> dict[str, list[str]]:
        """All that says what to draw, and what is not to be heard, by language."""
        return {
            language: [
                *self.patterns[language].values(),
                *chain(*book.entries.values()),
                *(noun.called[language] for noun in self.nouns),
            ]
            for language, book in self.books.items()
        }

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
            yield from chain(*noun.also.values())
        for patterns in self.patterns.values():
            yield from (text for text in patterns.values() if "{" not in text)
        for _ in range(count):
            yield self.utter(draw_picture(self.nouns, rng), rng)[0]


def _typed(said: str, language: str, rng: np.random.Generator) -> str:
    """A prompt as people type it: perhaps in Latin letters, perhaps with a slip."""
    said = romanised(said, language, rng) if rng.random() < ROMANISED else said
    return mistyped(said, rng) if rng.random() < MISTYPED else said


def _numbered(picture: Picture, language: str, nouns: Sequence[str]) -> Sequence[str]:
    """Nouns in the number that they are shown in; English alone changes them here."""
    return list(map(plural, nouns)) if language == "en" and picture.count > 1 else nouns


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
        shown = _kept([self._imagine(rng) for _ in range(self.size)], rng)
        uttered = [self.samples.utter(each, rng) for each in shown]
        meanings = [self.samples.meanings.of(drawn) for _, drawn in uttered]
        return torch.from_numpy(self.vocabulary.encode([said for said, _ in uttered])), torch.tensor(meanings)

    def _imagine(self, rng: np.random.Generator) -> Picture | str:
        """As the samples do, with more of what has two nouns, which take many forms beside each other."""
        shown = self.samples.imagine(rng, SAID_PHOTOS)
        if isinstance(shown, Picture) and rng.random() < RELATED:
            while not (isinstance(shown, Picture) and shown.relation):
                shown = self.samples.imagine(rng, 0.0)
        return shown


def _kept(shown: Sequence[Picture | str], rng: np.random.Generator) -> list[Picture | str | None]:
    return [None if rng.random() < WITHOUT_PROMPT else each for each in shown]
