"""Time the embedded captioner on this machine, beside the same model in float32: `make bench`."""

from __future__ import annotations

import argparse
import platform
import shutil
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from machine import cold, processor

from netrika import __version__, imaging, paths
from netrika.catalog import store
from netrika.engines.captioner import Captioner, CaptionRequest
from netrika.engines.context import Unattended
from netrika.runtime.device import Device
from netrika.runtime.onnx import version as onnxruntime_version
from netrika.services.describing import DECODE_PX
from netrika_converters.quantize.dequantize import to_float32

BARS = {"p50 a photo, ms": 250, "peak memory, MB": 400, "--version, s": 0.2, "cold describe, s": 2, "files, MB": 16}


def warm_p50_ms(model: store.InstalledModel, device: Device, photos: list[Path], rounds: int) -> float:
    """Return the median time a photo from file to caption, the model loaded and run once before."""
    engine = Captioner(model.manifest.spec, model.files, device)
    times = []
    for photo in [photos[0], *photos * rounds]:
        start = perf_counter()
        engine.run(CaptionRequest(imaging.load(photo, photo.name, DECODE_PX), "en"), Unattended())
        times.append(perf_counter() - start)
    engine.close()
    return 1000 * median(times[1:])


def float32_p50_ms(model: store.InstalledModel, device: Device, photos: list[Path], rounds: int) -> float:
    """Return the same measure for the model's graphs in float32, run by the same engine."""
    with TemporaryDirectory() as folder:
        plain = store.InstalledModel(model.manifest, Path(folder))
        for file in model.manifest.files:
            if file.path.endswith(".onnx"):
                to_float32(model.folder / file.path, plain.folder / file.path)
            else:
                shutil.copyfile(model.folder / file.path, plain.folder / file.path)
        return warm_p50_ms(plain, device, photos, rounds)


def main() -> None:
    """Print what it ran on, then each measure beside its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=10)
    args = parser.parse_args()

    device = Device(args.threads)
    photos = sorted((paths.resources() / "samples").glob("*.jpg"))
    model = store.find(None, "captioner")
    store.check(model)
    print(f"{processor()}, {device.threads} threads; {platform.platform()}")
    print(f"netrika {__version__}, python {platform.python_version()}, onnxruntime {onnxruntime_version()}")

    p50_ms = warm_p50_ms(model, device, photos, args.rounds)
    version_s, _ = cold("--version")
    describe_s, peak_mb = cold("describe", str(photos[0]), "--threads", str(args.threads))
    measures = (p50_ms, peak_mb, version_s, describe_s, model.manifest.size / 1e6)
    for (name, bar), value in zip(BARS.items(), measures, strict=True):
        print(f"{name:20} {value:8.2f}  bar {bar:6}  {'ok' if value <= bar else 'MISSED'}")
    float32_ms = float32_p50_ms(model, device, photos, args.rounds)
    print(f"in float32           {float32_ms:8.2f}  p50 a photo, ms: what ships takes {p50_ms / float32_ms:.2f} of it")


if __name__ == "__main__":
    main()
