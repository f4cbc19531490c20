"""Make the model folder that ships.

`python -m netrika_converters.captioner.ship --data ... --work ... --out models/...` exports the trained checkpoint
in float32, quantizes it step by step until the gate passes, calibrates confidence, and writes manifest and figures.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.captioner import Captioner
from netrika.runtime.device import Device
from netrika_converters.captioner.calibrate import common_tokens, frequent_words, rightness, voice_curves
from netrika_converters.captioner.captions import LANGUAGES, by_photo
from netrika_converters.captioner.encoder import IMAGE_PX
from netrika_converters.captioner.evaluate import Dev, Figures, Spoken, encode_all, figures, rows_for, scores, speak
from netrika_converters.captioner.export import export_decoder, export_encoder, load_checkpoint
from netrika_converters.captioner.grammar import compose
from netrika_converters.captioner.model import CaptionerConfig
from netrika_converters.captioner.tokenizer import EOS
from netrika_converters.captioner.train import Corpus
from netrika_converters.quantize import gate
from netrika_converters.quantize.int4 import matmul_names, quantize_matmuls
from netrika_converters.quantize.int8 import quantize_convolutions
from netrika_converters.quantize.stored import halve_convolution_weights
from netrika_converters.release import fill_card, write_manifest

MODEL_ID = "netrika-captioner"
VERSION = "1.2"
LICENCE = "Apache-2.0"
SUMMARY = "Describes a photo in a sentence, in twenty languages; small enough to come with the app."
ROLES = {"encoder": "encoder.onnx", "decoder": "decoder.onnx", "tokenizer": "tokenizer.model"}
RAM_MB = 400
BEAMS = 4
LONGEST = 32
LENGTH_PENALTY = 1.0
HEDGED_SHARE = 0.12  # of dev captions, the least likely
ADD_ABOVE = 0.6
ALLOWED = {"en": 0.03}
ALLOWED_OTHERS = 0.05
TIMED_PHOTOS = 40


@dataclass(frozen=True, slots=True)
class Precision:
    """How a model is quantized.

    `int8_convolutions` run in int8; otherwise they run in float32 and their weights are kept in sixteen bits.
    `eight_bits` are patterns of the names of matrices that get eight bits, where the others get four.
    """

    int8_convolutions: bool
    eight_bits: tuple[str, ...] = ()

    def __str__(self) -> str:
        convolutions = "int8" if self.int8_convolutions else "float16 weights, run in float32"
        return f"convolutions: {convolutions}; eight bits: {', '.join(self.eight_bits) or 'no matrix'}"


OUTPUT_LAYER = "/MatMul"  # the decoder's last, at the top of its graph
PROJECTOR = "/projector/*"

# Tried in turn until the gate passes.
LADDER = (
    Precision(True, (PROJECTOR,)),
    Precision(True, (PROJECTOR, OUTPUT_LAYER)),
    Precision(False, (PROJECTOR,)),
    Precision(False, (PROJECTOR, OUTPUT_LAYER)),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A model folder's captions of dev photos by language, with their figures, and its times with two threads."""

    spoken: dict[str, list[Spoken]]
    figures: dict[str, Figures]
    gate_scores: dict[str, NDArray[np.float64]]
    encode_ms: float
    search_ms: float


class Bench:
    """The dev photos and references that every variant of the model is measured on."""

    def __init__(self, corpus: Corpus, english: int, others: int) -> None:
        self.corpus, self.english, self.others = corpus, english, others
        dev = corpus.dev
        flat = [caption for languages in dev.values() for captions in languages.values() for caption in captions]
        # Native references exist for 100 photos in eleven languages; the grammar gives the gate, which compares
        # two variants of one model, many more.
        self.gate_dev: Dev = by_photo(flat + compose(flat, 1.0, seed=1))

    def rows(self, language: str) -> list[int]:
        """The photos that a language is spoken about: those with native references, and enough for the gate."""
        if language == "en":
            return list(range(min(self.english, len(self.corpus.dev_ids))))
        native = rows_for(self.corpus.dev, self.corpus.dev_ids, language, self.others)
        return sorted({*native, *rows_for(self.gate_dev, self.corpus.dev_ids, language, self.others)})

    def measure(self, folder: Path, spec: dict[str, Any]) -> Measured:
        """Speak every language, in two processes of one thread each."""
        tasks = [(language, self.rows(language)) for language in LANGUAGES]
        with ProcessPoolExecutor(2, get_context("spawn"), _load, (folder, spec, self.corpus.dev_photos)) as pool:
            spoken = dict(zip(LANGUAGES, pool.map(_speak, tasks), strict=True))
        scored: dict[str, Figures] = {}
        gate_scores: dict[str, NDArray[np.float64]] = {}
        for language, rows in tasks:
            by_id = dict(zip((self.corpus.dev_ids[row] for row in rows), spoken[language], strict=True))
            native = {photo: each for photo, each in by_id.items() if language in self.corpus.dev[photo]}
            scored[language] = figures(native, self.corpus.dev, language)
            gated = {photo: each for photo, each in by_id.items() if language in self.gate_dev[photo]}
            gate_scores[language] = scores(gated, self.gate_dev, language)
            print(language, scored[language], flush=True)
        engine = open_engine(folder, spec, threads=2)
        visuals, encode_ms = encode_all(engine, self.corpus.dev_photos[:TIMED_PHOTOS])
        search_ms = 1000 * float(np.median([each.seconds for each in speak(engine, visuals, "en")]))
        engine.close()
        return Measured(spoken, scored, gate_scores, encode_ms, search_ms)


def open_engine(folder: Path, spec: dict[str, Any], threads: int) -> Captioner:
    """The app's engine on a folder that has no manifest yet."""
    return Captioner(spec, {role: folder / path for role, path in ROLES.items()}, Device(threads))


_worker: dict[str, Any] = {}  # a measuring process's engine and its photos' visual tokens


def _load(folder: Path, spec: dict[str, Any], photos: NDArray[np.uint8]) -> None:
    engine = open_engine(folder, spec, threads=1)
    _worker.update(engine=engine, visuals=encode_all(engine, photos)[0])


def _speak(task: tuple[str, list[int]]) -> list[Spoken]:
    language, rows = task
    return speak(_worker["engine"], [_worker["visuals"][row] for row in rows], language)


def newest(work: Path) -> Path:
    """The last stage's checkpoint in a work folder."""
    reinforced = work / "reinforced.pt"
    return reinforced if reinforced.exists() else work / "run.pt"


def base_spec(config: CaptionerConfig, corpus: Corpus) -> dict[str, Any]:
    """The manifest's `spec` before calibration: every caption is held to be right."""
    voices = {
        language: {
            "token": token,
            "log_p": [-10.0, 0.0],
            "confidence": [0.0, 1.0],
            "hedge_below": -100.0,
            "common": common_tokens(corpus.train, corpus.tokenizer, language),
        }
        for language, token in corpus.tokenizer.language_ids.items()
    }
    return {
        "image_px": IMAGE_PX,
        "layers": config.layers,
        "heads": config.heads,
        "head_width": config.width // config.heads,
        "end": EOS,
        "beams": BEAMS,
        "longest": LONGEST,
        "length_penalty": LENGTH_PENALTY,
        "add_above": ADD_ABOVE,
        "voices": voices,
    }


def calibrated(spec: dict[str, Any], measured: Measured, corpus: Corpus) -> dict[str, Any]:
    """The spec with each voice's curve, and its hedge put where its least likely captions are."""
    frequent = frequent_words(corpus.train)
    pairs = zip(corpus.dev_ids, measured.spoken["en"], strict=False)
    right = np.array([rightness(each.text, corpus.dev[photo]["en"], frequent) for photo, each in pairs])
    curves = voice_curves(measured.spoken, right)
    voices = {}
    for code, voice in spec["voices"].items():
        hedge = float(np.quantile([each.mean_log_p for each in measured.spoken[code]], HEDGED_SHARE))
        log_p, confidence = curves[code]
        voices[code] = {**voice, "log_p": log_p, "confidence": confidence, "hedge_below": round(hedge, 4)}
    return {**spec, "voices": voices}


def export_float32(checkpoint: Path, tokenizer: Path, folder: Path) -> CaptionerConfig:
    """Write the float32 graphs and the tokenizer."""
    encoder, captioner = load_checkpoint(checkpoint)
    export_encoder(encoder, captioner.projector, folder / ROLES["encoder"])
    export_decoder(captioner.decoder, folder / ROLES["decoder"])
    shutil.copyfile(tokenizer, folder / ROLES["tokenizer"])
    return captioner.config


def quantize(source: Path, target: Path, photos: NDArray[np.uint8], precision: Precision) -> None:
    """Write the quantized graphs; `photos` calibrate the convolutions."""
    target.mkdir(parents=True, exist_ok=True)
    half = target / "convolutions.onnx"
    if precision.int8_convolutions:
        quantize_convolutions(source / ROLES["encoder"], half, ({"pixels": photo[None]} for photo in photos))
    else:
        halve_convolution_weights(source / ROLES["encoder"], half)
    for name, graph in (("encoder", half), ("decoder", source / ROLES["decoder"])):
        costly = [node for node in matmul_names(graph) if any(fnmatchcase(node, p) for p in precision.eight_bits)]
        quantize_matmuls(graph, target / ROLES[name], costly)
    half.unlink()
    shutil.copyfile(source / ROLES["tokenizer"], target / ROLES["tokenizer"])


def ship(corpus: Corpus, checkpoint: Path, work: Path, out: Path, bench: Bench) -> None:
    """Export, quantize up the ladder, calibrate and release; raises gate.Refused when no rung passes."""
    float32 = work / "float32"
    config = export_float32(checkpoint, work / "tok.model", float32)
    spec = base_spec(config, corpus)
    before = bench.measure(float32, spec)
    quantized = work / "quantized"

    def attempt(precision: Precision) -> tuple[list[gate.Row], Measured]:
        quantize(float32, quantized, corpus.calibration_photos(), precision)
        after = bench.measure(quantized, spec)
        return gate.rows(before.gate_scores, after.gate_scores, ALLOWED, ALLOWED_OTHERS), after

    precision, rows, after = gate.climb(LADDER, attempt, "CIDEr-D")
    report = {"precision": str(precision), "before": _plain(before), "after": _plain(after)}
    (work / "ship.json").write_text(json.dumps(report, indent=1, ensure_ascii=False), "utf-8")
    for path in ROLES.values():
        shutil.copyfile(quantized / path, out / path)
    release(out, calibrated(spec, after, corpus))
    fill_card(out, measured_part(float32, out, before, after, gate.table(rows, "CIDEr-D"), precision))


def measured_part(
    float32: Path, out: Path, before: Measured, after: Measured, gate_table: str, precision: Precision
) -> str:
    """The card's figures as Markdown."""
    lines = [
        "| language | photos | references | CIDEr-D float32 | CIDEr-D shipped | BLEU-4 | in its script | distinct |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for language, own in after.figures.items():
        lines.append(
            f"| {language} | {own.photos} | {own.references:.0f} | {before.figures[language].cider_d:.3f} "
            f"| {own.cider_d:.3f} | {own.bleu4:.3f} | {own.in_script:.1%} | {own.distinct:.0%} |"
        )
    sizes = {name: [(folder / path).stat().st_size / 1e6 for folder in (float32, out)] for name, path in ROLES.items()}
    lines += ["", "| | float32 | shipped |", "|---|---|---|"]
    lines += [f"| {name}, MB | {size[0]:.1f} | {size[1]:.1f} |" for name, size in sizes.items()]
    lines += [
        f"| encoding a photo, ms (median, two threads) | {before.encode_ms:.0f} | {after.encode_ms:.0f} |",
        f"| searching a caption, ms (English) | {before.search_ms:.0f} | {after.search_ms:.0f} |",
        "",
        f"Precision: {precision}. The gate, against native and grammar references:",
        "",
        gate_table,
    ]
    return "\n".join(lines)


def release(folder: Path, spec: Mapping[str, Any]) -> None:
    """Write the folder's manifest."""
    write_manifest(
        folder,
        ROLES,
        spec,
        model_id=MODEL_ID,
        family=Captioner.family,
        version=VERSION,
        licence=LICENCE,
        languages=LANGUAGES,
        ram_mb=RAM_MB,
        summary=SUMMARY,
    )


def _plain(measured: Measured) -> dict[str, Any]:
    scored = {language: asdict(each) for language, each in measured.figures.items()}
    samples = {language: [each.text for each in spoken[:50]] for language, spoken in measured.spoken.items()}
    return {"figures": scored, "encode_ms": measured.encode_ms, "samples": samples}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with captions/ and teachers/")
    parser.add_argument("--work", type=Path, required=True, help="folder of the training run")
    parser.add_argument("--checkpoint", type=Path, help="weights to ship, if not the run's newest")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument("--english", type=int, default=1000, help="dev photos for English")
    parser.add_argument("--others", type=int, default=1000, help="dev photos for each other language")
    options = parser.parse_args()
    corpus = Corpus(options.data, options.work, vocabulary=0)
    ship(
        corpus,
        options.checkpoint or newest(options.work),
        options.work,
        options.out,
        Bench(corpus, options.english, options.others),
    )


if __name__ == "__main__":
    main()
