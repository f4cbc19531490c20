"""Time the embedded reader on this machine, beside the same model in float32 and Tesseract: `make bench`."""

from __future__ import annotations

import argparse
import platform
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from bench_captioner import cold, processor
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from netrika import __version__
from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.reader import Reader, ReadRequest
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.engines.tesseract import Tesseract
from netrika.runtime.device import Device
from netrika.runtime.onnx import version as onnxruntime_version
from netrika_converters.quantize.dequantize import to_float32

BARS = {"words a second": 60, "p50 a photo, s": 1.2, "peak memory, MB": 600, "files, MB": 14}
WORDS = "Platform Hospital Station Exit Chennai Central Tickets Water 24 Metro".split()
PHOTO_PX = (1632, 1224)  # two megapixels


def crops(count: int) -> list[NDArray[np.uint8]]:
    """Words of several widths on plain boards, as a detector would cut them."""
    rng = np.random.default_rng(0)
    font = ImageFont.load_default(40)
    made = []
    for word in rng.choice(WORDS, count):
        left, top, right, bottom = map(int, font.getbbox(word))
        image = Image.new("RGB", (right - left + 12, bottom - top + 12), tuple(rng.integers(150, 256, 3).tolist()))
        ImageDraw.Draw(image).text((6 - left, 6 - top), word, "black", font)
        made.append(np.asarray(image))
    return made


def photo() -> Image.Image:
    """A photo's worth of noise with ten words on it."""
    rng = np.random.default_rng(0)
    small = rng.integers(90, 200, (PHOTO_PX[1] // 16, PHOTO_PX[0] // 16, 3)).astype(np.uint8)
    image = Image.fromarray(small).resize(PHOTO_PX, Image.Resampling.BICUBIC)
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(56)
    for index, word in enumerate(WORDS):
        x, y = 80 + 760 * (index % 2), 100 + 220 * (index // 2)
        draw.rectangle((x - 20, y - 20, x + 480, y + 90), "white")
        draw.text((x, y), word, "black", font)
    return image


def words_per_s(path: Path, spec: RecognizerSpec, device: Device, words: list[NDArray[np.uint8]]) -> float:
    """Read all crops once to warm up and three times against the clock: the best."""
    engine, times = Recognizer(spec, path, device), []
    for _ in range(4):
        start = perf_counter()
        engine.run(words, Unattended())
        times.append(perf_counter() - start)
    engine.close()
    return len(words) / min(times[1:])


def tesseract_words_per_s(words: list[NDArray[np.uint8]]) -> float:
    """Read crops one by one, told the language."""
    start = perf_counter()
    for word in words:
        Tesseract().run(ReadRequest(word, word=True), Unattended(), ("en",))
    return len(words) / (perf_counter() - start)


def main() -> None:
    """Print what it ran on, then each measure beside its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--words", type=int, default=200)
    args = parser.parse_args()

    device = Device(args.threads)
    model = store.find(None, "reader")
    store.check(model)
    print(f"{processor()}, {device.describe()}; {platform.platform()}")
    print(f"netrika {__version__}, python {platform.python_version()}, onnxruntime {onnxruntime_version()}")

    words, engine, times = crops(args.words), Reader(model.manifest.spec, model.files, device), []
    image = photo()
    for _ in range(6):
        start = perf_counter()
        engine.run(ReadRequest(np.asarray(image)), Unattended())
        times.append(perf_counter() - start)
    spec, recognizer = engine.spec.recognizer, model.files["recognizer"]
    engine.close()
    speed = words_per_s(recognizer, spec, device, words)
    with TemporaryDirectory() as folder:
        path = Path(folder, "photo.jpg")
        image.save(path, quality=90)
        _, peak_mb = cold("read", str(path), "--threads", str(args.threads))
        plain = Path(folder, "recognizer.onnx")
        to_float32(recognizer, plain)
        float32 = words_per_s(plain, spec, device, words)
    measures = (speed, median(times[1:]), peak_mb, model.manifest.size / 1e6)
    for (name, bar), value in zip(BARS.items(), measures, strict=True):
        good = value >= bar if name == "words a second" else value <= bar
        print(f"{name:20} {value:8.2f}  bar {bar:6}  {'ok' if good else 'MISSED'}")
    print(f"in float32           {float32:8.2f}  words a second: what ships is {speed / float32:.2f} times as fast")
    if Tesseract.available():
        theirs = tesseract_words_per_s(words[:20])
        print(f"tesseract            {theirs:8.2f}  words a second, a process each: {speed / theirs:.0f} times as fast")


if __name__ == "__main__":
    main()
