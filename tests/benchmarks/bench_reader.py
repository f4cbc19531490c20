"""Time the embedded reader on this machine, beside the same model in float32 and Tesseract: `make bench`."""

from __future__ import annotations

import argparse
import platform
from ctypes import CDLL, c_void_p
from ctypes.util import find_library
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from machine import cold, processor
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from netrika import __version__
from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.reader import Reader, ReadRequest
from netrika.engines.recognizer import Recognizer
from netrika.runtime.device import Device
from netrika.runtime.onnx import version as onnxruntime_version
from netrika_converters.quantize.dequantize import to_float32

BARS = {"words a second": 60, "p50 a photo, s": 1.2, "peak memory, MB": 600, "files, MB": 14}
WORDS = "Platform Hospital Station Exit Chennai Central Tickets Water 24 Metro".split()
PHOTO_PX, LETTERS_PX = (1632, 1224), 56  # two megapixels
LARGE_PX, SMALL_LETTERS_PX = (4000, 3000), 12
ONE_WORD = 8  # Tesseract's page segmentation mode


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


def photo(size_px: tuple[int, int], letters_px: int) -> Image.Image:
    """A photo's worth of noise with ten words on it."""
    rng = np.random.default_rng(0)
    small = rng.integers(90, 200, (size_px[1] // 16, size_px[0] // 16, 3)).astype(np.uint8)
    image = Image.fromarray(small).resize(size_px, Image.Resampling.BICUBIC)
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(letters_px)
    for index, word in enumerate(WORDS):
        x, y = size_px[0] // 20 + size_px[0] // 2 * (index % 2), size_px[1] // 12 + size_px[1] // 6 * (index // 2)
        left, top, right, bottom = font.getbbox(word)
        edge = letters_px // 3
        draw.rectangle((x + left - edge, y + top - edge, x + right + edge, y + bottom + edge), "white")
        draw.text((x, y), word, "black", font)
    return image


def peak_mb(image: Image.Image, threads: int) -> float:
    """Peak memory of `netrika read` in a process of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "photo.jpg")
        image.save(path, quality=90)
        return cold("read", str(path), "--threads", str(threads))[1]


def words_per_s(engine: Recognizer, words: list[NDArray[np.uint8]]) -> float:
    """Read all crops once to warm up and three times against the clock: the best. Closes the engine."""
    times = []
    for _ in range(4):
        start = perf_counter()
        engine.run(words, Unattended())
        times.append(perf_counter() - start)
    engine.close()
    return len(words) / min(times[1:])


def tesseract_words_per_s(words: list[NDArray[np.uint8]]) -> float | None:
    """Read crops one by one with Tesseract's library in this process, told the language; None where it is missing."""
    name = find_library("tesseract")
    if name is None:
        return None
    library = CDLL(name)
    library.TessBaseAPICreate.restype = library.TessBaseAPIGetUTF8Text.restype = c_void_p
    handle = c_void_p(library.TessBaseAPICreate())
    if library.TessBaseAPIInit3(handle, None, b"eng"):
        return None
    library.TessBaseAPISetPageSegMode(handle, ONE_WORD)
    start = perf_counter()
    for word in words:
        height, width, channels = word.shape
        library.TessBaseAPISetImage(handle, word.tobytes(), width, height, channels, width * channels)
        library.TessDeleteText(c_void_p(library.TessBaseAPIGetUTF8Text(handle)))
    seconds = perf_counter() - start
    library.TessBaseAPIDelete(handle)
    return len(words) / seconds


def main() -> None:
    """Print what it ran on, then each measure beside its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--words", type=int, default=200)
    args = parser.parse_args()

    device = Device(args.threads)
    model = store.find(None, "reader")
    store.check(model)
    print(f"{processor()}, {device.threads} threads; {platform.platform()}")
    print(f"netrika {__version__}, python {platform.python_version()}, onnxruntime {onnxruntime_version()}")

    words, engine, times = crops(args.words), Reader(model.manifest.spec, model.files, device), []
    image, large = photo(PHOTO_PX, LETTERS_PX), photo(LARGE_PX, SMALL_LETTERS_PX)
    for _ in range(6):
        start = perf_counter()
        engine.run(ReadRequest(np.asarray(image)), Unattended())
        times.append(perf_counter() - start)
    start = perf_counter()
    found = [
        word.text for line in engine.run(ReadRequest(np.asarray(large)), Unattended()).lines for word in line.words
    ]
    large_s = perf_counter() - start
    spec, recognizer, decoder = engine.spec.recognizer, model.files["recognizer"], model.files["decoder"]
    engine.close()
    speed = words_per_s(Recognizer(spec, recognizer, device, decoder), words)
    with TemporaryDirectory() as folder:
        plain, plain_decoder = Path(folder, "recognizer.onnx"), Path(folder, "decoder.onnx")
        to_float32(recognizer, plain)
        to_float32(decoder, plain_decoder)
        float32 = words_per_s(Recognizer(spec, plain, device, plain_decoder), words)
    peak = max(peak_mb(image, args.threads), peak_mb(large, args.threads))
    measures = (speed, median(times[1:]), peak, model.manifest.size / 1e6)
    for (name, bar), value in zip(BARS.items(), measures, strict=True):
        good = value >= bar if name == "words a second" else value <= bar
        print(f"{name:20} {value:8.2f}  bar {bar:6}  {'ok' if good else 'MISSED'}")
    print(f"12 px on 12 MP       {sum(word in found for word in WORDS):8} of {len(WORDS)} words, in {large_s:.1f} s")
    print(f"in float32           {float32:8.2f}  words a second: what ships is {speed / float32:.2f} times as fast")
    if theirs := tesseract_words_per_s(words):
        print(f"tesseract            {theirs:8.2f}  words a second: Netrika is {speed / theirs:.1f} times as fast")


if __name__ == "__main__":
    main()
