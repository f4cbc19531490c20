"""Time the embedded generator on this machine, beside the same loop in torch: `make bench`."""

from __future__ import annotations

import argparse
import platform
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import torch
from machine import cold, processor

from netrika import __version__
from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.generator import CreateRequest, Generator
from netrika.engines.prompts import PromptVocabulary
from netrika.runtime.device import Device
from netrika.runtime.onnx import version as onnxruntime_version
from netrika_converters import weights
from netrika_converters.generator import model as networks
from netrika_converters.generator import refiner, text, tokenizer
from netrika_converters.generator.sample import Painter
from netrika_converters.generator.vocabulary import LENGTH

BARS = {"p50 a picture, s": 3.0, "cold create, s": 4.0, "peak memory, MB": 600, "files, MB": 24}
PROMPTS = ("a cat", "लाल पृष्ठभूमि पर तीन केले", "the sea at sunset")


def warm_p50_s(model: store.InstalledModel, device: Device, rounds: int) -> float:
    """Return the median time of a picture at default steps, the model loaded and run once before."""
    engine, times = Generator(model.manifest.spec, model.files, device), []
    for number, prompt in enumerate([PROMPTS[0], *PROMPTS * rounds]):
        start = perf_counter()
        engine.run(CreateRequest(prompt, number), Unattended())
        times.append(perf_counter() - start)
    engine.close()
    return median(times[1:])


def torch_p50_s(model: store.InstalledModel, rounds: int) -> float:
    """Return the same measure for the weights in float32, run by torch."""
    path, words = model.folder / weights.FILE, model.files["vocabulary"]
    painter = Painter(
        PromptVocabulary(words, LENGTH),
        weights.kept(path, "text", lambda sizes: text.TextEncoder(text.TextConfig(**sizes))),
        weights.kept(path, "tokenizer", lambda sizes: tokenizer.Tokenizer(tokenizer.TokenizerConfig(**sizes))),
        1.0,
    )
    drawn = weights.kept(path, "generator", lambda sizes: networks.Generator(networks.GeneratorConfig(**sizes)))
    refining = weights.kept(path, "refiner", lambda sizes: refiner.Refiner(refiner.RefinerConfig(**sizes)))
    times = []
    for number, prompt in enumerate([PROMPTS[0], *PROMPTS * rounds]):
        begun = perf_counter()
        with torch.inference_mode():
            seed = torch.Generator().manual_seed(number)
            told = painter.told(drawn, [prompt], seed)
            latents = networks.to_latents(painter.drawn(drawn, told, seed), drawn.config.side)
            noise = torch.randn(latents.shape, generator=seed)
            latents = refiner.refine(refining, latents, told.text, noise)
        painter.pixels(networks.to_tokens(latents))
        times.append(perf_counter() - begun)
    return median(times[1:])


def main() -> None:
    """Print what it ran on, then each measure beside its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()

    device = Device(args.threads)
    torch.set_num_threads(args.threads)
    model = store.find(None, Generator.family)
    store.check(model)
    print(f"{processor()}, {device.threads} threads; {platform.platform()}")
    print(f"netrika {__version__}, python {platform.python_version()}, onnxruntime {onnxruntime_version()}")

    p50_s = warm_p50_s(model, device, args.rounds)
    with TemporaryDirectory() as folder:
        output = str(Path(folder) / "picture.png")
        create_s, peak_mb = cold("create", PROMPTS[0], "-o", output, "--threads", str(args.threads))
    measures = (p50_s, create_s, peak_mb, model.manifest.size / 1e6)
    for (name, bar), value in zip(BARS.items(), measures, strict=True):
        print(f"{name:20} {value:8.2f}  bar {bar:6}  {'ok' if value <= bar else 'MISSED'}")
    torch_s = torch_p50_s(model, args.rounds)
    print(f"in torch, float32    {torch_s:8.2f}  p50 a picture, s: what ships takes {p50_s / torch_s:.2f} of it")


if __name__ == "__main__":
    main()
