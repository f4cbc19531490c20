"""The font faces that each language can be drawn in, found through fontconfig."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from shutil import which

import numpy as np
from PIL import ImageFont, features

SIZE_PX = 48
FILES = (".ttf", ".otf", ".woff", ".woff2", ".ttc")
INDEX = "faces.tsv"  # of a folder of fonts: fontconfig's answer, the folder's own path as HERE
HERE = "{folder}"
FORMAT = "%{file}\t%{index}\t%{family[0]}\t%{charset}\n"

# Never trained on: Lohit where it has the script, and what stands in for it in Urdu and English.
HELD_OUT = ("Lohit", "Nafees", "Noto Naskh Arabic", "Liberation", "Lato")
# Broken, unjoined, or not letters, in Pillow's shaping: seen on sheets.
UNFIT = (
    "Awami",
    "Dekko",
    "Free",
    "Kurale",
    "Mitra",
    "mry_Kacst",
    "FontAwesome",
    "ForkAwesome",
    "Noto Color",
    "Noto Emoji",
    "Noto Sans Symbols",
    "Noto Music",
    "Redacted",
)
# What a family draws wrong, though it has the glyphs.
UNSHAPED = {"Samyak Oriya": "ୈ"}
# A face serves a language when it has nearly all its text's letters; the rest is seen to word by word.
COVERED = 0.98
WEIGHTS = re.compile(
    "( (Hairline|Thin|(Ultra|Extra ?)Light|Light|Medium|(Demi|Semi ?)Bold|ExtraBold|Bold|Heavy|Black))+$"
)


class NoFont(Exception):
    """No font face covers a language: its font packages are not installed."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a font file and the characters that it has."""

    path: str
    index: int
    family: str
    characters: frozenset[str]

    def covers(self, text: str) -> bool:
        return self.characters.issuperset(text)


def require_shaping() -> None:
    """Raise RuntimeError where Pillow has no libraqm: Indic text would be drawn wrong."""
    if not features.check("raqm"):
        raise RuntimeError("Pillow was built without libraqm: it cannot shape Indic scripts.")


def installed(extra: Sequence[Path] = ()) -> list[Face]:
    """Every scalable face of the folders `extra` and of the system, sorted. Raises NoFont without fontconfig.

    A folder with an index of its faces needs no fontconfig, and where all have one the system's are left out.
    """
    indexed = [folder for folder in extra if (folder / INDEX).exists()]
    others = [folder for folder in extra if folder not in indexed]
    listed = "".join((folder / INDEX).read_text("utf-8").replace(HERE, str(folder)) for folder in indexed)
    if others or not indexed:
        if which("fc-list") is None:
            raise NoFont("fontconfig is not installed (Debian: fontconfig).")
        listed += _run("fc-list", "--format", FORMAT, ":scalable=true")
        if others:
            listed += _run("fc-scan", "--format", FORMAT, *map(str, others))
    faces = {}
    for line in listed.splitlines():
        path, index, family, charset = line.split("\t")
        # Variable fonts give an index per named instance above the low sixteen bits; the default one serves.
        if not family.startswith(UNFIT) and path.endswith(FILES) and int(index) < 1 << 16:
            faces[path, int(index)] = Face(path, int(index), family, _characters(charset) - {*UNSHAPED.get(family, "")})
    return [faces[key] for key in sorted(faces)]


def copy(faces: Iterable[Face], folder: Path) -> None:
    """Copy the faces' files into a folder, with an index."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for number, face in enumerate(faces):
        name = f"{number}{Path(face.path).suffix}"
        shutil.copyfile(face.path, folder / name)
        codes = " ".join(f"{ord(character):x}" for character in sorted(face.characters))
        rows.append(f"{HERE}/{name}\t{face.index}\t{face.family}\t{codes}\n")
    (folder / INDEX).write_text("".join(rows), "utf-8")


def by_family(faces: Iterable[Face], letters: Mapping[str, int], held_out: bool) -> list[list[Face]]:
    """The faces that cover a text's letters (by count), grouped by family; those held out, or those to train on."""
    total = sum(letters.values())
    families: dict[str, list[Face]] = {}
    for face in faces:
        if face.family.startswith(HELD_OUT) != held_out:
            continue
        missing = sum(count for letter, count in letters.items() if letter not in face.characters)
        if missing <= (1 - COVERED) * total:
            families.setdefault(_design(face.family), []).append(face)
    return [families[family] for family in sorted(families)]


def _design(family: str) -> str:
    """A family's name without its weight; Noto's Latin letters are the same in all its scripts."""
    return " ".join(family.split()[:2]) if family.startswith("Noto ") else WEIGHTS.sub("", family)


def draw_face(families: Sequence[Sequence[Face]], text: str, rng: np.random.Generator) -> Face | None:
    """A face that covers the text, families alike however many weights they have; None after a few tries."""
    for _ in range(6):
        family = families[int(rng.integers(len(families)))]
        face = family[int(rng.integers(len(family)))]
        if face.covers(text):
            return face
    return None


@lru_cache(maxsize=1024)
def opened(face: Face) -> ImageFont.FreeTypeFont:
    """The face at SIZE_PX, shaped by libraqm."""
    return ImageFont.truetype(face.path, SIZE_PX, index=face.index, layout_engine=ImageFont.Layout.RAQM)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _characters(charset: str) -> frozenset[str]:
    """Fontconfig's ranges (`20-7e a0 900-97f`) as characters."""
    characters: set[str] = set()
    for part in charset.split():
        first, _, last = part.partition("-")
        characters.update(map(chr, range(int(first, 16), min(int(last or first, 16), sys.maxunicode) + 1)))
    return frozenset(characters)
