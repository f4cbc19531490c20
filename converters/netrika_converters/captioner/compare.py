"""Captioners side by side: `python -m netrika_converters.captioner.compare --data ... --models A B ...`.

For each, how many greedy captions of dev photos are those of the first, CIDEr-D with its own beams, and milliseconds.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from netrika import imaging
from netrika.catalog import store
from netrika.engines.captioner import Captioner
from netrika.runtime.device import Device
from netrika_converters.captioner.captions import by_photo, read_captions
from netrika_converters.captioner.evaluate import Spoken, encode_all, figures, speak


def table(data: Path, folders: list[Path], language: str, count: int, threads: int) -> str:
    """Markdown: a row a model."""
    dev = by_photo(read_captions(data / "captions" / "dev.tsv"))
    photos = sorted(photo for photo, languages in dev.items() if language in languages)[:count]
    pixels = [imaging.load(data / "captions" / "images" / f"{photo}.jpg", photo) for photo in photos]
    lines = ["| model | same greedy captions | CIDEr-D | ms greedy | ms with beams |", "|---|---|---|---|---|"]
    first: list[Spoken] = []
    for folder in folders:
        model = store.read(folder)
        engine = Captioner(model.manifest.spec, model.files, Device(threads))
        visuals, _ = encode_all(engine, pixels)
        greedy, searched = speak(engine, visuals, language, beams=1), speak(engine, visuals, language)
        engine.close()
        first = first or greedy
        same = np.mean([a.text == b.text for a, b in zip(greedy, first, strict=True)])
        cider = figures(dict(zip(photos, searched, strict=True)), dev, language).cider_d
        times = [1000 * float(np.median([each.seconds for each in spoken])) for spoken in (greedy, searched)]
        lines.append(f"| {model.manifest.id} | {same:.0%} | {cider:.3f} | {times[0]:.1f} | {times[1]:.1f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with captions/")
    parser.add_argument(
        "--models", type=Path, nargs="+", required=True, help="model folders; the others are compared with the first"
    )
    parser.add_argument("--lang", default="en")
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    print(table(options.data, options.models, options.lang, options.photos, options.threads))


if __name__ == "__main__":
    main()
