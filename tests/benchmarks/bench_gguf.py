"""Time decoding of a GGUF model of a billion random weights in four bits: `make bench`, after `make gguf`.

Each token reads all weights once: what the memory's bandwidth allows is the measure, beside llama.cpp's own loop.
"""

from __future__ import annotations

import argparse
import ctypes
import platform
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import gguf
import numpy as np
from machine import processor
from numpy.typing import NDArray

from netrika import __version__
from netrika.runtime.device import Device
from netrika.runtime.gguf import llama_cpp_library, version
from netrika.runtime.gguf_decoder import LlamaDecoder
from netrika_converters.quantize.gguf import LlamaShape, begin, finish, layer_shapes

BAR = 0.7  # of what bandwidth allows
SHAPE, VOCABULARY = LlamaShape(context=256, width=2048, layers=22, heads=32, hidden=5632), 32_000
BLOCK, BLOCK_BYTES = 32, 18  # of Q4_0: a half-precision scale and sixteen pairs of weights
PROMPT, TOKENS = 16, 32
ROUNDS = 5
COPIED_BYTES = 1 << 29


def random_q4(rng: np.random.Generator, rows: int, columns: int) -> NDArray[np.uint8]:
    """Weights in Q4_0, about 0.02 large."""
    blocks = rng.integers(0, 256, (rows, columns // BLOCK, BLOCK_BYTES), np.uint8)
    blocks[..., :2] = np.frombuffer(np.float16(0.005).tobytes(), np.uint8)
    return blocks.reshape(rows, -1)


def write_model(path: Path) -> int:
    """Write the model, and return the bytes of the weights that a token reads."""
    rng, read = np.random.default_rng(0), 0
    writer = begin(path, SHAPE)
    writer.add_vocab_size(VOCABULARY)
    writer.add_tokenizer_model("no_vocab")
    shapes = {
        "token_embd": (VOCABULARY, SHAPE.width),
        "output": (VOCABULARY, SHAPE.width),
        "output_norm": (SHAPE.width,),
    }
    for layer in range(SHAPE.layers):
        shapes |= {f"blk.{layer}.{name}": sizes for name, sizes in layer_shapes(SHAPE).items()}
    for name, sizes in shapes.items():
        if len(sizes) == 1:
            writer.add_tensor(f"{name}.weight", np.ones(sizes, np.float32))
            continue
        made = random_q4(rng, *sizes)
        read += made.nbytes if name != "token_embd" else 0  # of which a token reads one row
        writer.add_tensor(f"{name}.weight", made, raw_dtype=gguf.GGMLQuantizationType.Q4_0)
    finish(writer)
    return read


def bandwidth(threads: int) -> float:
    """Bytes a second that copying reads and writes, for as long as decoding is timed."""
    source = np.ones((threads, COPIED_BYTES // threads), np.uint8)
    target = np.zeros_like(source)
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(np.copyto, target, source))
        start = perf_counter()
        for _ in range(TOKENS):
            list(pool.map(np.copyto, target, source))
        return 2 * TOKENS * COPIED_BYTES / (perf_counter() - start)


def ours(path: Path, threads: int) -> float:
    """Seconds a token by our decoder."""
    decoder = LlamaDecoder(path, Device(threads), PROMPT + TOKENS, 1)
    decoder.start(np.random.default_rng(0).normal(0, 1, (PROMPT, SHAPE.width)).astype(np.float32))
    decoder.step(np.array([1]), np.array([0]))
    start = perf_counter()
    for token in range(TOKENS - 1):
        decoder.step(np.array([token]), np.array([0]))
    seconds = (perf_counter() - start) / (TOKENS - 1)
    decoder.close()
    return seconds


def theirs(path: Path, threads: int) -> float:
    """Seconds a token by llama.cpp's own clock, in a loop of its own calls."""
    low = llama_cpp_library().llama_cpp
    model = low.llama_model_load_from_file(str(path).encode(), low.llama_model_default_params())
    options = low.llama_context_default_params()
    options.n_ctx, options.no_perf = PROMPT + TOKENS, False
    options.n_threads = options.n_threads_batch = threads
    context = low.llama_init_from_model(model, options)
    tokens = (ctypes.c_int32 * 1)(1)
    for index in range(PROMPT + TOKENS - 1):
        if index == PROMPT:
            low.llama_perf_context_reset(context)
        low.llama_decode(context, low.llama_batch_get_one(tokens, 1))
        low.llama_get_logits_ith(context, -1)
    timed = low.llama_perf_context(context)
    low.llama_free(context)
    low.llama_model_free(model)
    return float(timed.t_eval_ms / 1000 / timed.n_eval)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    threads = parser.parse_args().threads
    with TemporaryDirectory() as folder:
        path = Path(folder) / "random.gguf"
        read = write_model(path)
        rounds = range(ROUNDS)  # in turn: machines are noisy
        taken = [(1 / bandwidth(threads), ours(path, threads), theirs(path, threads)) for _ in rounds]
        slowness, own, llama = map(min, zip(*taken, strict=True))
        most = 1 / slowness
    print(f"netrika {__version__}, llama-cpp-python {version()}, {platform.python_version()}")
    print(f"{processor()}, {threads} threads; {read / 1e6:.0f} MB of weights a token, copying {most / 1e9:.1f} GB/s")
    for name, seconds in (("our decoder", own), ("llama.cpp's own loop", llama)):
        share = read / most / seconds
        print(f"{name}: {1 / seconds:.1f} tokens a second, {share:.0%} of what bandwidth allows (bar {BAR:.0%})")


if __name__ == "__main__":
    main()
