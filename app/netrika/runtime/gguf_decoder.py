"""A GGUF text model as a decoder: embeddings or tokens in, logits out, several beams with a past of their own."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.errors import ModelCorrupt, ModelMissing
from netrika.runtime.device import Device
from netrika.runtime.gguf import failures, llama_cpp_library
from netrika.runtime.huge_pages import huge_pages

Floats = NDArray[np.float32]
ALL = -1  # sequences, or positions


class LlamaDecoder:
    """A text model for `beams` beams of at most `longest` positions, on the processor: it is too small for more."""

    def __init__(self, path: Path, device: Device, longest: int, beams: int) -> None:
        library = llama_cpp_library()
        self._library, self._path, self._beams = library.llama_cpp, path, beams
        low = self._library
        if not path.is_file():
            raise ModelMissing(f"{path} is missing.")
        with failures(path.name), huge_pages():
            low.llama_backend_init()
            loading = low.llama_model_default_params()
            loading.n_gpu_layers = 0
            self._model = low.llama_model_load_from_file(str(path).encode(), loading)
            if not self._model:
                raise ValueError("llama.cpp cannot load it")
            options = low.llama_context_default_params()
            options.n_ctx = options.n_batch = options.n_ubatch = 2 * beams * longest
            options.n_seq_max = 2 * beams  # those going on, and those that they go on from
            options.n_threads = options.n_threads_batch = device.threads
            options.kv_unified = True  # beams share what they have in common
            options.no_perf = True
            self._context = low.llama_init_from_model(self._model, options)
            if not self._context:
                raise ValueError("llama.cpp has no memory to alloc for it")
        self._memory = low.llama_get_memory(self._context)
        self._width = int(low.llama_model_n_embd(self._model))
        self._vocabulary = int(low.llama_vocab_n_tokens(low.llama_model_get_vocab(self._model)))
        self._rows: list[int] = []  # the sequence of each beam
        self._position = 0

    def start(self, embeddings: Floats) -> None:
        """Forget everything, then take in (length, width) embeddings as the past of a single beam."""
        if embeddings.shape[1] != self._width:
            raise ModelCorrupt(f"{self._path.name} is {self._width} wide, what it is given {embeddings.shape[1]}.")
        self._library.llama_memory_clear(self._memory, True)
        self._rows, self._position = [0], len(embeddings)
        batch = self._library.llama_batch_init(len(embeddings), self._width, 1)
        try:
            given = np.ascontiguousarray(embeddings, np.float32)
            ctypes.memmove(batch.embd, given.ctypes.data, given.nbytes)
            for index in range(len(embeddings)):
                self._put(batch, index, index, 0, last=False)
            self._decode(batch, len(embeddings))
        finally:
            self._library.llama_batch_free(batch)

    def step(self, tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        """(n,) tokens, each going on from row `parents` of the last step, to (n, vocabulary) logits."""
        low = self._library
        before = self._rows
        free = [sequence for sequence in range(2 * self._beams) if sequence not in before]
        self._rows = free[: len(tokens)]
        for row, parent in zip(self._rows, parents.tolist(), strict=True):
            low.llama_memory_seq_cp(self._memory, before[parent], row, ALL, ALL)
        for row in before:
            low.llama_memory_seq_rm(self._memory, row, ALL, ALL)
        batch = low.llama_batch_init(len(tokens), 0, 1)
        try:
            for index, (token, row) in enumerate(zip(tokens.tolist(), self._rows, strict=True)):
                batch.token[index] = token
                self._put(batch, index, self._position, row, last=True)
            self._decode(batch, len(tokens))
        finally:
            low.llama_batch_free(batch)
        self._position += 1
        rows = [low.llama_get_logits_ith(self._context, index) for index in range(len(tokens))]
        return np.stack([np.ctypeslib.as_array(row, (self._vocabulary,)) for row in rows])

    def close(self) -> None:
        """Free the memory; of no use afterwards."""
        self._library.llama_free(self._context)
        self._library.llama_model_free(self._model)

    def _put(self, batch: Any, index: int, position: int, sequence: int, *, last: bool) -> None:
        batch.pos[index], batch.n_seq_id[index], batch.logits[index] = position, 1, last
        batch.seq_id[index][0] = sequence

    def _decode(self, batch: Any, count: int) -> None:
        batch.n_tokens = count
        with failures(self._path.name):
            if status := self._library.llama_decode(self._context, batch):
                raise RuntimeError(f"llama_decode returned {status}")
