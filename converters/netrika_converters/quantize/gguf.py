"""Llama-form text models as GGUF files, for llama.cpp.

Tensors are named as llama.cpp names them; q and k rows are interleaved as its rope expects (ggml's "norm" order).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor

from netrika.runtime.gguf import llama_cpp_library

KINDS = ("f16", "q8_0", "q4_k_m", "q4_0")


@dataclass(frozen=True, slots=True)
class LlamaShape:
    """Sizes of a text model."""

    context: int
    width: int
    layers: int
    heads: int
    hidden: int
    rope_base: float = 10_000.0
    norm_epsilon: float = 1e-5


def layer_shapes(shape: LlamaShape) -> dict[str, tuple[int, ...]]:
    """The tensors of one layer, `blk.N.` left out."""
    square = dict.fromkeys(("attn_q", "attn_k", "attn_v", "attn_output"), (shape.width, shape.width))
    wide = dict.fromkeys(("ffn_gate", "ffn_up"), (shape.hidden, shape.width))
    norms = dict.fromkeys(("attn_norm", "ffn_norm"), (shape.width,))
    return {**norms, **square, **wide, "ffn_down": (shape.width, shape.hidden)}


def write_llama(
    path: Path,
    shape: LlamaShape,
    tensors: Mapping[str, NDArray[np.float32]],
    tokenizer: SentencePieceProcessor,
    chat_template: str,
) -> None:
    """Write a text model in float32; `tensors` are by llama.cpp's names, without `.weight`."""
    writer = begin(path, shape)
    _add_tokenizer(writer, tokenizer)
    writer.add_chat_template(chat_template)
    for name, tensor in tensors.items():
        writer.add_tensor(f"{name}.weight", np.ascontiguousarray(tensor, np.float32))
    finish(writer)


def begin(path: Path, shape: LlamaShape) -> gguf.GGUFWriter:
    """What writes a text model, told its sizes; tokenizer and tensors are to be added, then `finish`."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.norm_epsilon)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    return writer


def interleaved(matrix: NDArray[np.float32], heads: int) -> NDArray[np.float32]:
    """Rows of a q or k matrix, (width, inputs), for llama.cpp's rope: pairs lie side by side, not half a head apart."""
    halves = matrix.reshape(heads, 2, -1, matrix.shape[1])
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(matrix.shape))


def quantize(source: Path, target: Path, kind: str) -> None:
    """Write a float32 file again in one of KINDS, by llama.cpp itself. Raises RuntimeError."""
    library = llama_cpp_library().llama_cpp
    options = library.llama_model_quantize_default_params()
    options.ftype, options.nthread = getattr(library, f"LLAMA_FTYPE_MOSTLY_{kind.upper()}"), 2
    if library.llama_model_quantize(str(source).encode(), str(target).encode(), options):
        raise RuntimeError(f"llama.cpp cannot quantize {source} to {kind}.")


def finish(writer: gguf.GGUFWriter) -> None:
    """Write what was added, and close the file."""
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: SentencePieceProcessor) -> None:
    count = tokenizer.vocab_size()
    writer.add_vocab_size(count)
    writer.add_tokenizer_model("llama")  # SentencePiece
    writer.add_tokenizer_pre("default")
    writer.add_token_list([tokenizer.IdToPiece(index).encode() for index in range(count)])
    writer.add_token_scores([tokenizer.GetScore(index) for index in range(count)])
    writer.add_token_types([_kind(tokenizer, index) for index in range(count)])
    writer.add_bos_token_id(tokenizer.bos_id())
    writer.add_eos_token_id(tokenizer.eos_id())
    writer.add_unk_token_id(tokenizer.unk_id())
    writer.add_add_bos_token(True)
    writer.add_add_space_prefix(True)


def _kind(tokenizer: SentencePieceProcessor, index: int) -> gguf.TokenType:
    if tokenizer.IsUnknown(index):
        return gguf.TokenType.UNKNOWN
    if tokenizer.IsControl(index):
        return gguf.TokenType.CONTROL
    return gguf.TokenType.BYTE if tokenizer.IsByte(index) else gguf.TokenType.NORMAL
