"""Make the model folder that ships.

`python -m netrika_converters.captioner.ship --data ... --work ... --out models/...` exports the trained checkpoint
in float32, quantizes it step by step until the gate passes, calibrates confidence, and writes manifest and figures.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.captioner import Captioner
from netrika.runtime.device import Device
from netrika_converters.captioner.calibrate import common_tokens, frequent_words, rightness, voice_curves
from netrika_converters.captioner.captions import LANGUAGES, by_photo
from netrika_converters.captioner.encoder import IMAGE_PX
from netrika_converters.captioner.evaluate import Dev, Figures, Spoken, encode_all, figures, rows_for, speak
from netrika_converters.captioner.export import export_decoder, export_encoder, load_checkpoint
from netrika_converters.captioner.grammar import compose
from netrika_converters.captioner.model import VISUAL_TOKENS, CaptionerConfig
from netrika_converters.captioner.tokenizer import EOS
from netrika_converters.captioner.train import Corpus
from netrika_converters.quantize import gate
from netrika_converters.quantize.int4 import matmul_names, quantize_matmuls
from netrika_converters.quantize.int8 import quantize_convolutions
from netrika_converters.release import write_manifest

MODEL_ID = "netrika-captioner"
VERSION = "1.0"
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
CALIBRATION_PHOTOS = 128

# What is given eight bits, in turn, until the gate passes; a word stands for every matrix whose name holds it.
LADDER: tuple[tuple[str, ...], ...] = ((), ("/MatMul",), ("/MatMul", "/down/"), ("MatMul",))


@dataclass(frozen=True, slots=True)
class Measured:
    """A model folder's captions of dev photos, by language, with their figures and the encoder's time."""

    spoken: dict[str, list[Spoken]]
    figures: dict[str, Figures]
    gate_scores: dict[str, float]
    encode_ms: float


class Bench:
    """The dev photos and references that every variant of the model is measured on."""

    def __init__(self, corpus: Corpus, english: int, others: int) -> None:
        self.corpus, self.english, self.others = corpus, english, others
        dev = corpus.dev
        flat = [caption for languages in dev.values() for captions in languages.values() for caption in captions]
        # Native references exist for 100 photos in eleven languages; the grammar gives the gate, which compares
        # two variants of one model, many more.
        self.gate_dev: Dev = by_photo(flat + compose(flat, 1.0, seed=1))

    def measure(self, folder: Path, spec: dict[str, Any]) -> Measured:
        engine = Captioner(spec, {role: folder / path for role, path in ROLES.items()}, Device())
        visuals, encode_ms = encode_all(engine, self.corpus.dev_photos[: self.english])
        everything: dict[str, list[Spoken]] = {}
        scored: dict[str, Figures] = {}
        gate_scores: dict[str, float] = {}
        for language in LANGUAGES:
            most = self.english if language == "en" else self.others
            rows = sorted(
                {*rows_for(self.corpus.dev, self.corpus.dev_ids[: self.english], language, most)}
                | {*rows_for(self.gate_dev, self.corpus.dev_ids[: self.english], language, most)}
            )
            captions = dict(zip(rows, speak(engine, [visuals[row] for row in rows], language), strict=True))
            everything[language] = list(captions.values())
            by_id = {self.corpus.dev_ids[row]: each for row, each in captions.items()}
            native = {photo: each for photo, each in by_id.items() if language in self.corpus.dev[photo]}
            scored[language] = figures(native, self.corpus.dev, language)
            gated = {photo: each for photo, each in by_id.items() if language in self.gate_dev[photo]}
            gate_scores[language] = figures(gated, self.gate_dev, language).cider_d
            print(language, scored[language], flush=True)
        engine.close()
        return Measured(everything, scored, gate_scores, encode_ms)


def newest(work: Path) -> Path:
    """The last stage's checkpoint in a work folder."""
    return max(
        (work / name for name in ("run.pt", "reinforced.pt") if (work / name).exists()), key=lambda p: p.stat().st_mtime
    )


def base_spec(config: CaptionerConfig, corpus: Corpus) -> dict[str, Any]:
    """The manifest's `spec` before calibration: every caption is held to be right."""
    voices = {
        language: {
            "token": token,
            "log_p": [-10.0, 0.0],
            "confidence": [0.0, 1.0],
            "common": common_tokens(corpus.train, corpus.tokenizer, language),
        }
        for language, token in corpus.tokenizer.language_ids.items()
    }
    return {
        "image_px": IMAGE_PX,
        "visual_tokens": VISUAL_TOKENS,
        "layers": config.layers,
        "heads": config.heads,
        "head_width": config.width // config.heads,
        "end": EOS,
        "beams": BEAMS,
        "longest": LONGEST,
        "length_penalty": LENGTH_PENALTY,
        "hedge_below": 0.0,
        "add_above": ADD_ABOVE,
        "voices": voices,
    }


def calibrated(spec: dict[str, Any], measured: Measured, corpus: Corpus) -> dict[str, Any]:
    """The spec with each voice's curve, and the hedge put where the least likely captions are."""
    frequent = frequent_words(corpus.train)
    pairs = zip(corpus.dev_ids, measured.spoken["en"], strict=False)
    right = np.array([rightness(each.text, corpus.dev[photo]["en"], frequent) for photo, each in pairs])
    curves = voice_curves(measured.spoken, right)
    voices = {
        code: {**voice, "log_p": curves[code][0], "confidence": curves[code][1]}
        for code, voice in spec["voices"].items()
    }
    english = np.interp([each.mean_log_p for each in measured.spoken["en"]], *curves["en"])
    return {**spec, "voices": voices, "hedge_below": round(float(np.quantile(english, HEDGED_SHARE)), 3)}


def export_float32(checkpoint: Path, tokenizer: Path, folder: Path) -> CaptionerConfig:
    """Write the float32 graphs and the tokenizer."""
    encoder, captioner = load_checkpoint(checkpoint)
    export_encoder(encoder, captioner.projector, folder / ROLES["encoder"])
    export_decoder(captioner.decoder, folder / ROLES["decoder"])
    shutil.copyfile(tokenizer, folder / ROLES["tokenizer"])
    return captioner.config


def quantize(source: Path, target: Path, photos: NDArray[np.uint8], eight_bits: tuple[str, ...]) -> None:
    """Write the quantized graphs: int8 convolutions, four-bit matrices and embeddings but for `eight_bits`."""
    target.mkdir(parents=True, exist_ok=True)
    half = target / "encoder_int8.onnx"
    quantize_convolutions(source / ROLES["encoder"], half, ({"pixels": photo[None]} for photo in photos))
    quantize_matmuls(half, target / ROLES["encoder"])
    half.unlink()
    decoder = source / ROLES["decoder"]
    costly = [name for name in matmul_names(decoder) if any(word in name for word in eight_bits)]
    quantize_matmuls(decoder, target / ROLES["decoder"], costly)
    shutil.copyfile(source / ROLES["tokenizer"], target / ROLES["tokenizer"])


def ship(corpus: Corpus, checkpoint: Path, work: Path, out: Path, bench: Bench) -> None:
    """Export, quantize up the ladder, calibrate and release; raises gate.Refused when no rung passes."""
    float32 = work / "float32"
    config = export_float32(checkpoint, work / "tok.model", float32)
    spec = base_spec(config, corpus)
    before = bench.measure(float32, spec)
    rng = np.random.default_rng(0)
    photos = corpus.photos[rng.choice(len(corpus.photos), CALIBRATION_PHOTOS, replace=False)]
    for rung, eight_bits in enumerate(LADDER):
        quantize(float32, out, photos, eight_bits)
        after = bench.measure(out, spec)
        rows = gate.rows(before.gate_scores, after.gate_scores, ALLOWED, ALLOWED_OTHERS)
        print(gate.table(rows, "CIDEr-D"), flush=True)
        try:
            gate.check(rows)
            break
        except gate.Refused as refusal:
            print(f"rung {rung}: {refusal}", flush=True)
            if rung == len(LADDER) - 1:
                raise
    release(out, calibrated(spec, after, corpus))
    # The float32 folder is a model too, so that the benchmark can run both in the same engine.
    release(float32, calibrated(spec, before, corpus))
    report = {"eight_bits": eight_bits, "before": _plain(before), "after": _plain(after)}
    (work / "ship.json").write_text(json.dumps(report, indent=1, ensure_ascii=False), "utf-8")


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
    return {"figures": scored, "gate": measured.gate_scores, "encode_ms": measured.encode_ms, "samples": samples}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with captions/ and teachers/")
    parser.add_argument("--work", type=Path, required=True, help="folder of the training run")
    parser.add_argument("--checkpoint", type=Path, help="weights to ship, if not the run's newest")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument("--english", type=int, default=1000, help="dev photos for English")
    parser.add_argument("--others", type=int, default=300, help="dev photos for each other language")
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
