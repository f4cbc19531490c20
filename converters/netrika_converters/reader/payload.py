"""Pack what training needs elsewhere: `python -m netrika_converters.reader.payload --data ... --out payload.tar.xz`.

The archive has the layout of DATA, smaller: words, common words, real crops, recompressed photos, and two faces of
every family of fonts (a face and a copy of it, where `subjoined` made copies), in `fonts/` with an index, so that no
fontconfig is needed there; `--teacher` adds what the detector learns from.
"""

from __future__ import annotations

import argparse
import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from netrika_converters.reader import teacher
from netrika_converters.reader.fonts import Face, by_family, copy, installed
from netrika_converters.reader.texts import LANGUAGES, load_vocabularies

FACES = 2  # of a family
ENGLISH_FAMILIES = 30
PHOTOS = 400  # of each kind
QUALITY = 50


def choose(faces: Sequence[Face], data: Path, held_out: bool) -> list[Face]:
    """A light and a heavy face of every family and language."""
    chosen: dict[str, Face] = {}
    for language, vocabulary in load_vocabularies(data).items():
        families = by_family(faces, vocabulary.letters(), held_out)
        step = max(len(families) // ENGLISH_FAMILIES, 1) if language == "en" else 1
        for family in families[::step]:
            chosen.update({face.path: face for face in family[:: max(len(family) // FACES, 1)][:FACES]})
    return [chosen[path] for path in sorted(chosen)]


def pack(data: Path, fonts: Sequence[Path], out: Path, with_teacher: bool = False) -> None:
    """Write the folder."""
    faces = installed(fonts)
    copy([*choose(faces, data, held_out=False), *choose(faces, data, held_out=True)], out / "fonts")
    if with_teacher:
        (out / teacher.PACKAGE / teacher.FILE).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(teacher.path(), out / teacher.PACKAGE / teacher.FILE)
    shutil.copytree(data / "words", out / "words", dirs_exist_ok=True)
    (out / "emoji" / "names").mkdir(parents=True, exist_ok=True)
    for path in (data / "emoji" / "names").glob("*.json"):
        if path.stem in LANGUAGES:
            shutil.copyfile(path, out / "emoji" / "names" / path.name)
    shutil.copytree(data / "iiit5k", out / "iiit5k", dirs_exist_ok=True)
    for folder in ("scenes/images", "captions/images"):
        (out / folder).mkdir(parents=True, exist_ok=True)
        paths = sorted((data / folder).glob("*.jpg"))
        for path in paths[:: max(len(paths) // PHOTOS, 1)]:
            with Image.open(path) as image:
                image.save(out / folder / path.name, quality=QUALITY, optimize=True, progressive=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/, scenes/, captions/ and iiit5k/")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    parser.add_argument("--out", type=Path, required=True, help="archive to write")
    parser.add_argument("--teacher", action="store_true", help="with the detector's teacher, 10 MB")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        pack(options.data, options.fonts, Path(folder), options.teacher)
        with tarfile.open(options.out, "w:xz", preset=3) as archive:
            archive.add(folder, ".")
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
