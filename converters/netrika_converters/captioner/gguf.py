"""The captioner's decoder as GGUF: `python -m netrika_converters.captioner.gguf --model models/... --out ...`.

Writes a model folder whose decoder runs in llama.cpp; the photo's visual tokens are fed to it as embeddings. Weights
are those of the folder's decoder graph, so that no checkpoint is needed.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from sentencepiece import SentencePieceProcessor

from netrika.catalog import store
from netrika.catalog.manifest import MODEL_ID
from netrika.engines.captioner import CaptionerSpec
from netrika_converters.captioner.model import VISUAL_TOKENS
from netrika_converters.quantize.dequantize import to_float32
from netrika_converters.quantize.gguf import KINDS, LlamaShape, interleaved, quantize, write_llama
from netrika_converters.release import write_manifest

DECODER = "decoder.gguf"
NAMES = {
    "attention/q": "attn_q",
    "attention/k": "attn_k",
    "attention/v": "attn_v",
    "attention/o": "attn_output",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}
NORMS = {"attention_norm": "attn_norm", "ffn_norm": "ffn_norm"}
NO_TEMPLATE = "{{ messages[0].content }}"  # it is never chatted with


def tensors(graph: Path, spec: CaptionerSpec) -> dict[str, NDArray[np.float32]]:
    """The weights of a decoder graph in float32, by llama.cpp's names."""
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "decoder.onnx"
        to_float32(graph, plain)
        model = onnx.load(plain).graph
    known = {each.name: np.asarray(numpy_helper.to_array(each), np.float32) for each in model.initializer}
    weights = {
        node.name: known[node.input[1]] for node in model.node if node.op_type == "MatMul" and node.input[1] in known
    }
    embedding = next(node.input[0] for node in model.node if node.op_type == "Gather" and node.input[1] == "tokens")
    made = {"token_embd": known[embedding], "output_norm": known["decoder.norm.weight"]}
    made["output"] = _named(weights, "/MatMul").T
    for layer in range(spec.layers):
        for theirs, ours in NORMS.items():
            made[f"blk.{layer}.{ours}"] = known[f"decoder.blocks.{layer}.{theirs}.weight"]
        for theirs, ours in NAMES.items():
            matrix = _named(weights, f"/decoder/blocks.{layer}/{theirs}/MatMul").T
            made[f"blk.{layer}.{ours}"] = interleaved(matrix, spec.heads) if ours in ("attn_q", "attn_k") else matrix
    return made


def _named(weights: Mapping[str, NDArray[np.float32]], name: str) -> NDArray[np.float32]:
    """The matrix of that node, whatever quantization has added to its name."""
    return next(matrix for node, matrix in weights.items() if node.removesuffix("_Q4").removesuffix("_Q8") == name)


def convert(source: Path, out: Path, kind: str) -> None:
    """Write the model folder `out` from the captioner in `source`; `kind` is one of KINDS."""
    model = store.read(source)
    store.check(model)
    manifest, files = model.manifest, model.files
    spec = CaptionerSpec.parse(manifest.spec)
    tokenizer = SentencePieceProcessor(model_file=str(files["tokenizer"]))
    made = tensors(files["decoder"], spec)
    width, hidden = made["output"].shape[1], made["blk.0.ffn_up"].shape[0]
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        exact = Path(folder) / DECODER
        shape = LlamaShape(VISUAL_TOKENS + 1 + spec.longest, width, spec.layers, spec.heads, hidden)
        write_llama(exact, shape, made, tokenizer, NO_TEMPLATE)
        quantize(exact, out / DECODER, kind)
    for role in ("encoder", "tokenizer"):
        shutil.copyfile(files[role], out / files[role].name)
    write_manifest(
        out,
        {"encoder": files["encoder"].name, "decoder": DECODER, "tokenizer": files["tokenizer"].name},
        manifest.spec,
        model_id=out.name,
        family=manifest.family,
        version=manifest.version,
        licence=manifest.licence,
        languages=manifest.languages,
        ram_mb=manifest.ram_mb,
        summary=f"{manifest.summary} Its decoder runs in llama.cpp ({kind}).",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/netrika-captioner"), help="folder of the captioner")
    parser.add_argument(
        "--out", type=Path, required=True, help="model folder to write; its name becomes the model's id"
    )
    parser.add_argument("--kind", choices=KINDS, default="q8_0")
    options = parser.parse_args()
    if not MODEL_ID.fullmatch(options.out.name):
        parser.error(f"{options.out.name!r} cannot be a model's id: lower-case letters, digits, dots, dashes")
    convert(options.model, options.out, options.kind)


if __name__ == "__main__":
    main()
