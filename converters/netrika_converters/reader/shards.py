"""Crops on disk: `python -m netrika_converters.reader.shards --data ... --work ... --crops 400000` draws them.

A shard is one .npz: crops of 64 rows side by side in one array, where each starts, and what they say. Shard n of
a seed is always the same, whatever the number of processes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.crops import HEIGHT_PX, Grey, to_height
from netrika_converters.reader.fonts import NoFont, by_family, installed, require_shaping
from netrika_converters.reader.signs import WIDEST_PX, Crop, Scribe
from netrika_converters.reader.texts import LANGUAGES, Vocabulary, load_vocabularies

SHARD_CROPS = 10_000
PHOTOS = 2_000
NOTHING = 0.02  # of crops have no text
NASTALIQ, NASTALIQ_TIMES = ("Noto Nastaliq", "Gulzar"), 6
# How often each language is drawn: those alone in a hard script more often, those that share one less.
SHARES = {
    "as": 0.5,
    "bn": 0.7,
    "en": 0.8,
    "gu": 1.4,
    "hi": 2.5,
    "kn": 3.0,
    "ml": 0.6,
    "mr": 0.5,
    "or": 3.2,
    "pa": 2.0,
    "ta": 0.6,
    "te": 2.8,
    "ur": 2.6,
}


@dataclass(frozen=True, slots=True)
class Shard:
    """Crops of 64 rows in one (64, sum of widths) array; crop i begins at `starts[i]`."""

    pixels: Grey
    starts: NDArray[np.int64]
    texts: list[str]
    languages: list[str]

    def __len__(self) -> int:
        return len(self.texts)

    def crop(self, index: int) -> Grey:
        """The (64, w) crop, a view."""
        return self.pixels[:, self.starts[index] : self.starts[index + 1]]

    def crops(self) -> list[Crop]:
        """Every crop with what it says."""
        return [Crop(self.crop(i), self.texts[i], self.languages[i]) for i in range(len(self))]


def gather(crops: Sequence[Crop]) -> Shard:
    """Put crops side by side."""
    starts = np.cumsum([0, *(crop.pixels.shape[1] for crop in crops)])
    return Shard(
        np.concatenate([crop.pixels for crop in crops], axis=1),
        starts,
        [crop.text for crop in crops],
        [crop.language for crop in crops],
    )


def save(shard: Shard, path: Path) -> None:
    """Write a shard; a half-written one is never found under its name."""
    half = path.with_suffix(".part.npz")
    said = json.dumps({"texts": shard.texts, "languages": shard.languages}, ensure_ascii=False).encode()
    np.savez(half, pixels=shard.pixels, starts=shard.starts, said=np.frombuffer(said, np.uint8))
    half.rename(path)


def load(path: Path) -> Shard:
    with np.load(path) as file:
        said = json.loads(file["said"].tobytes())
        if len(file["pixels"]) != HEIGHT_PX:
            raise ValueError(f"{path} holds crops of another height than {HEIGHT_PX} px: draw it anew.")
        return Shard(file["pixels"], file["starts"], said["texts"], said["languages"])


def read_photos(data: Path, count: int = PHOTOS) -> Grey:
    """Grey (n, 128, 128) photos to draw on: scenes, and the middle of the captions' photos."""
    scenes = sorted((data / "scenes" / "images").rglob("*.*"))
    others = sorted((data / "captions" / "images").glob("*.jpg"))
    paths = [*scenes[:: max(2 * len(scenes) // count, 1)], *others[:: max(2 * len(others) // count, 1)]]
    images = (cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in paths)
    return np.stack(
        [cv2.resize(image, (128, 128), interpolation=cv2.INTER_AREA) for image in images if image is not None]
    )


def scribes(data: Path, extra_fonts: Sequence[Path], held_out: bool) -> dict[str, Scribe]:
    """A scribe for each language, with the faces to train on or those held out. Raises NoFont, RuntimeError."""
    require_shaping()
    photos, faces = read_photos(data), installed(extra_fonts)
    drawn = {}
    for language, vocabulary in load_vocabularies(data).items():
        families = by_family(faces, vocabulary.letters(), held_out)
        if not families:
            raise NoFont(f"No font to draw {language} in: run installers/training-fonts.sh first.")
        if language == "ur":  # few fonts are in the hand of most signs
            families += [family for family in families if family[0].family.startswith(NASTALIQ)] * NASTALIQ_TIMES
        drawn[language] = Scribe(vocabulary, families, photos)
    return drawn


def held_out(data: Path, extra_fonts: Sequence[Path], path: Path, words: int, seed: int) -> list[Crop]:
    """Crops of single words and numbers in held-out fonts, `words` a language, drawn once and kept at `path`."""
    if not path.exists():
        drawn, rng = scribes(data, extra_fonts, held_out=True), np.random.default_rng(seed)
        said = Vocabulary.draw_single
        save(gather([drawn[language].draw(rng, said) for language in LANGUAGES for _ in range(words)]), path)
    return load(path).crops()


def read_iiit5k(folder: Path) -> list[Crop]:
    """Real English crops and their labels, from IIIT5K's train split."""
    crops = []
    for line in (folder / "train.tags").read_text("utf-8").splitlines():
        name, _, text = line.partition(" ")
        image = cv2.imread(str((folder / name).with_suffix(".jpg")), cv2.IMREAD_GRAYSCALE)
        crops.append(Crop(to_height(np.asarray(image, np.uint8), WIDEST_PX), text, "en"))
    return crops


def draw(drawn: dict[str, Scribe], count: int, seed: tuple[int, int], fragments: bool = False) -> Iterator[Crop]:
    """Crops in the languages' shares, and a few of nothing."""
    rng = np.random.default_rng(seed)
    say = Vocabulary.draw_fragment if fragments else Vocabulary.draw
    weights = np.array([SHARES.get(language, 1.0) for language in LANGUAGES])
    for index in rng.choice(len(LANGUAGES), count, p=weights / weights.sum()):
        scribe = drawn[LANGUAGES[index]]
        yield scribe.draw_nothing(rng) if rng.random() < NOTHING else scribe.draw(rng, say)


_worker: dict[str, Scribe] = {}  # a drawing process's scribes


def _begin(data: Path, extra_fonts: Sequence[Path]) -> None:
    cv2.setNumThreads(1)
    _worker.update(scribes(data, extra_fonts, held_out=False))


def _make(seed: int, folder: Path, fragments: bool, index: int) -> int:
    path = folder / f"{'fragments' if fragments else 'words'}_{seed}_{index:04d}.npz"
    if not path.exists():
        save(gather(list(draw(_worker, SHARD_CROPS, (seed, index), fragments))), path)
    return index


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/, scenes/ and captions/")
    parser.add_argument("--work", type=Path, required=True, help="folder of the run; shards go to its shards/")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    parser.add_argument("--crops", type=int, default=400_000)
    parser.add_argument("--fragments", action="store_true", help="draw one or two clusters, to begin with")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    folder = options.work / "shards"
    folder.mkdir(parents=True, exist_ok=True)
    make = partial(_make, options.seed, folder, options.fragments)
    begin = (options.data, options.fonts)
    with ProcessPoolExecutor(options.processes, get_context("spawn"), _begin, begin) as pool:
        for index in pool.map(make, range(-(-options.crops // SHARD_CROPS))):
            print(f"shard {index}", flush=True)


if __name__ == "__main__":
    main()
