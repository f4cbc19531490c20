"""Make the reader's model folder that ships.

`python -m netrika_converters.reader.ship --data ... --work ... --out models/...` exports both checkpoints in float32,
quantizes the recognizer step by step until the gate passes, takes its teacher's detector, with weights in half
precision, as long as that has a higher F1 on scenes in held-out fonts, learns to tell languages of one script apart,
and writes manifest and figures.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.catalog import store
from netrika.engines.crops import batch_width, stretched, trimmed
from netrika.engines.detector import Detector, DetectorSpec
from netrika.engines.lexicon import Lexicon, listed_as
from netrika.engines.reader import Reader
from netrika.engines.recognizer import Recognizer, RecognizerSpec
from netrika.engines.scripts import SCRIPT_OF_PAIR, LanguageSpec
from netrika.runtime.device import Device
from netrika_converters import weights
from netrika_converters.quantize import gate
from netrika_converters.quantize.int4 import matmul_names, quantize_matmuls
from netrika_converters.quantize.int8 import quantize_convolutions
from netrika_converters.quantize.stored import halve_convolution_weights
from netrika_converters.reader import teacher
from netrika_converters.reader.decoder import LONGEST_LABEL
from netrika_converters.reader.detector import Detector as OwnDetector
from netrika_converters.reader.detector import DetectorConfig
from netrika_converters.reader.evaluate import Measured, Whole, draw_scenes, find, measure, read_scenes
from netrika_converters.reader.export import (
    export_decoder,
    export_detector,
    export_recognizer,
    load_detector,
    load_recognizer,
)
from netrika_converters.reader.languages import learn
from netrika_converters.reader.shards import held_out, load, read_iiit5k
from netrika_converters.reader.signs import WIDEST_PX, Crop
from netrika_converters.reader.texts import LANGUAGES, load_vocabularies, read_words
from netrika_converters.reader.train_detector import SPEC as OWN_SPEC
from netrika_converters.reader.train_detector import Found
from netrika_converters.reader.train_recognizer import REAL_DEV
from netrika_converters.release import fill_card, write_manifest

MODEL_ID = "netrika-reader"
VERSION = "1.12"
LICENCE = "Apache-2.0"
SUMMARY = "Reads text on photos in twelve Indic languages and English; small enough to come with the app."
DETECTOR, RECOGNIZER, DECODER, LEXICON = "detector.onnx", "recognizer.onnx", "decoder.onnx", "lexicon.bin"
OURS, THEIRS = "ours", "PP-OCR's"
RAM_MB = 600
BATCH_COLUMNS = 8192
LEAST_CONFIDENCE = 0.45  # of a line, where words found and not told wrongly are most in drawn scenes
SURE, ATTENTION = 0.9, 0.5  # the decoder's confidence in what is not looked at again, and its weight beside CTC
ALLOWED_POINTS = 0.01  # of WRR
HELD_OUT_SEED = 11
SCENES = 60
CALIBRATION_CROPS = 200  # real ones, and as many that are drawn
MOST_MB = 14  # of all graphs together


@dataclass(frozen=True, slots=True)
class Precision:
    """How the recognizer is quantized: convolutions in int8 or kept in sixteen bits, matrices in 4 or 8 bits."""

    int8_convolutions: bool
    bits: int

    def __str__(self) -> str:
        convolutions = "int8" if self.int8_convolutions else "float16 weights, run in float32"
        return f"convolutions: {convolutions}; matrices: {self.bits} bits"


# Tried in turn until the gate passes.
LADDER = (Precision(True, 4), Precision(True, 8), Precision(False, 8))


def quantize(source: Path, target: Path, crops: list[Crop], precision: Precision) -> None:
    """Write a folder's recognizer and attention decoder into another, quantized; `crops` calibrate convolutions."""
    half = target / "convolutions.onnx"
    if precision.int8_convolutions:
        quantize_convolutions(source / RECOGNIZER, half, ({"crops": _alone(crop)} for crop in crops))
    else:
        halve_convolution_weights(source / RECOGNIZER, half)
    for given, made in ((half, RECOGNIZER), (source / DECODER, DECODER)):
        quantize_matmuls(given, target / made, matmul_names(given) if precision.bits == 8 else ())
    half.unlink()


def recognizer(folder: Path, spec: RecognizerSpec) -> Recognizer:
    """The engine on a folder's files."""
    lexicon = folder / LEXICON
    return Recognizer(spec, folder / RECOGNIZER, Device(2), folder / DECODER, lexicon if lexicon.exists() else None)


def _alone(crop: Crop) -> NDArray[np.uint8]:
    grey, *_ = trimmed(crop.pixels, WIDEST_PX)
    return stretched(grey, batch_width(grey.shape[1], WIDEST_PX))[None, None]


def ship(data: Path, work: Path, fonts: list[Path], out: Path, words: int) -> None:
    """Export, quantize up the ladder and release; raises gate.Refused when no rung passes."""
    float32, made = work / "float32", work / "shipped"
    made.mkdir(parents=True, exist_ok=True)
    trained = load_recognizer(work / "recognizer.pt")
    export_recognizer(trained, float32 / RECOGNIZER)
    export_decoder(trained, float32 / DECODER)
    detectors = {OURS: (made / "own_detector.onnx", OWN_SPEC), THEIRS: (made / "pp_ocr_detector.onnx", teacher.SPEC)}
    export_detector(own_detector(work, out), detectors[OURS][0])
    halve_convolution_weights(teacher.path(), detectors[THEIRS][0])
    scenes = draw_scenes(data, fonts, SCENES, HELD_OUT_SEED)
    found = {name: find(Detector(sizes, path, Device(2)), scenes) for name, (path, sizes) in detectors.items()}
    print(found, flush=True)
    detector, detector_spec = detectors[max(found, key=lambda name: found[name].f1)]
    characters = "".join(json.loads((work / "alphabet.json").read_text("utf-8")))
    table = {
        "characters": characters,
        "widest_px": WIDEST_PX,
        "batch_columns": BATCH_COLUMNS,
        "attention": {"sure": SURE, "weight": ATTENTION, "longest_label": LONGEST_LABEL},
    }
    spec = RecognizerSpec.parse(table)
    told_apart = pairs(data)
    by_ngrams = LanguageSpec.parse(told_apart)
    drawn = held_out(data, fonts, work / f"held_out_{words}.npz", words, HELD_OUT_SEED)
    real = read_iiit5k(data / "iiit5k")
    before = measure(recognizer(float32, spec), by_ngrams, drawn, real[:REAL_DEV])
    by_ctc = measure(recognizer(float32, replace(spec, attention=None)), by_ngrams, drawn, real[:REAL_DEV])
    calibrating = real[-CALIBRATION_CROPS:] + drawn_to_train_on(work)[:CALIBRATION_CROPS]
    allowed = {name: ALLOWED_POINTS / max(right.mean(), 1e-9) for name, right in before.right.items()}

    def attempt(precision: Precision) -> tuple[list[gate.Row], Measured]:
        quantize(float32, made, calibrating, precision)
        after = measure(recognizer(made, spec), by_ngrams, drawn, real[:REAL_DEV])
        return gate.rows(before.right, after.right, allowed, 0.0), after

    precision, rows, after = gate.climb(LADDER, attempt, "WRR")
    listed = with_words(made, listed_words(data), spec, by_ngrams, drawn, real[:REAL_DEV])
    files = {DETECTOR: detector, RECOGNIZER: made / RECOGNIZER, DECODER: made / DECODER, LEXICON: made / LEXICON}
    if (size := sum(path.stat().st_size for path in files.values())) > MOST_MB * 1e6:
        raise gate.Refused(f"detector and recognizer take {size / 1e6:.1f} MB, more than {MOST_MB}")
    out.mkdir(parents=True, exist_ok=True)
    for name, path in files.items():
        shutil.copyfile(path, out / name)
    checkpoints = {name: path for name in ("recognizer", "detector") if (path := work / f"{name}.pt").exists()}
    weights.write(out / weights.FILE, checkpoints, characters=characters)
    release(out, detector_spec, {"recognizer": table, "languages": told_apart})
    model = store.read(out)
    reader = Reader(model.manifest.spec, model.files, Device(2))
    whole = read_scenes(reader, scenes)
    reader.close()
    fill_card(out, measured_part(before, by_ctc, after, listed, gate.table(rows, "WRR"), precision, found, whole))


@dataclass(frozen=True, slots=True)
class Listed:
    """What is read where listed words are preferred: by a list that has those drawn, and by one that has none."""

    known: Measured
    unknown: Measured


def with_words(
    made: Path, words: set[str], spec: RecognizerSpec, by_ngrams: LanguageSpec, drawn: list[Crop], real: list[Crop]
) -> Listed:
    """Measure the folder's recognizer with lists of words; the one that it keeps has all."""
    own = {listed_as(crop.text) for crop in drawn}
    measured = []
    for listed in ({each for each in words if listed_as(each) not in own}, words):
        Lexicon.of(listed).save(made / LEXICON)
        measured.append(measure(recognizer(made, spec), by_ngrams, drawn, real, listed=True))
    return Listed(measured[1], measured[0])


def listed_words(data: Path) -> set[str]:
    """The words of all languages."""
    return {word for each in load_vocabularies(data).values() for word in (*each.words, *each.common)}


def drawn_to_train_on(work: Path) -> list[Crop]:
    """Crops in all scripts, from the first shard of words that WORK has; none where it has none."""
    shard = next(iter(sorted((work / "shards").glob("words_*.npz"))), None)
    return [crop for crop in load(shard).crops() if crop.text] if shard else []


def own_detector(work: Path, out: Path) -> OwnDetector:
    """Our detector as WORK has it, or as it was when the folder was shipped last."""
    if (work / "detector.pt").exists():
        return load_detector(work / "detector.pt")
    return weights.kept(out / weights.FILE, "detector", lambda sizes: OwnDetector(DetectorConfig(**sizes)))


def pairs(data: Path) -> dict[str, Any]:
    """The manifest's table of languages that share a script."""
    rows = {}
    for first, second in SCRIPT_OF_PAIR.values():
        words, others = (read_words(data / "words", language) for language in (first, second))
        rows[f"{first}/{second}"], decided = learn((first, second), words, others)
        print(f"{first}/{second}: {decided:.0%} of words decided by their letters' company", flush=True)
    return rows


def measured_part(
    before: Measured,
    by_ctc: Measured,
    after: Measured,
    listed: Listed,
    gate_table: str,
    precision: Precision,
    found: Mapping[str, Found],
    whole: Whole,
) -> str:
    """The card's figures as Markdown."""
    heads = ["language", "words", "WRR by CTC alone, float32", "WRR float32", "WRR shipped", "CRR shipped"]
    heads += ["WRR, listed words preferred", "WRR, these words not listed"]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for name, own in after.scores.items():
        float32 = f"{by_ctc.scores[name].wrr:.1%} | {before.scores[name].wrr:.1%}"
        by_list = f"{listed.known.scores[name].wrr:.1%} | {listed.unknown.scores[name].wrr:.1%}"
        lines.append(f"| {name} | {own.words} | {float32} | {own.wrr:.1%} | {own.crr:.1%} | {by_list} |")
    lines += ["", f"Precision: {precision}. {after.words_per_s:.0f} words a second with two threads"]
    lines += [f"(float32: {before.words_per_s:.0f}; by CTC alone: {by_ctc.words_per_s:.0f}). The gate:"]
    lines += ["", gate_table, ""]
    lines += ["| detector | lines found | of what it finds, lines | F1 |", "|---|---|---|---|"]
    lines += [f"| {name} | {each.recall:.1%} | {each.precision:.1%} | {each.f1:.2f} |" for name, each in found.items()]
    lines += [
        "",
        f"Whole scenes in held-out fonts ({SCENES}, with {whole.words} words): {whole.recall:.0%} of the words are",
    ]
    lines += [f"found and read without a fault; {whole.false:.0%} of the words told are wrong or not there."]
    return "\n".join(lines)


def release(folder: Path, detector: DetectorSpec, spec: Mapping[str, Any]) -> None:
    """Write the folder's manifest."""
    write_manifest(
        folder,
        {"detector": DETECTOR, "recognizer": RECOGNIZER, "decoder": DECODER, "lexicon": LEXICON},
        {
            "least_confidence": LEAST_CONFIDENCE,
            "detector": asdict(detector),
            **spec,
        },
        model_id=MODEL_ID,
        family=Reader.family,
        version=VERSION,
        licence=LICENCE,
        languages=LANGUAGES,
        ram_mb=RAM_MB,
        summary=SUMMARY,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with words/, scenes/, captions/ and iiit5k/")
    parser.add_argument("--work", type=Path, required=True, help="folder of the training runs")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument("--words", type=int, default=500, help="words a language in held-out fonts")
    options = parser.parse_args()
    ship(options.data, options.work, options.fonts, options.out, options.words)


if __name__ == "__main__":
    main()
