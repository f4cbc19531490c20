"""llama.cpp sessions: the only place that imports llama_cpp, and not before the first session."""

from __future__ import annotations

import base64
import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.errors import EngineMissing, ModelCorrupt, ModelMissing, OutOfMemory, Usage
from netrika.runtime.device import Device
from netrika.runtime.huge_pages import huge_pages
from netrika.runtime.interrupts import HeldBack

INSTALL = "Run: pip install 'netrika[gguf]' (in a checkout: make gguf). It may compile for some minutes."
NODES = 32  # of llama.cpp's graphs between two looks at whether to stop
MAGIC, SUFFIX = b"GGUF", ".gguf"
MARKER = "<__media__>"  # where llama.cpp puts a picture
TOO_MUCH = ("exceeds n_ctx", "error code 1", "llama_decode returned 1")  # the context is full
TEMPLATE = "tokenizer.chat_template"
# For files without a chat template, such as Moondream's.
QUESTION = (
    "{% for message in messages %}{% for part in message.content %}{{ part.text }}\n\n{% endfor %}{% endfor %}Answer:"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """What a reply has more: text, which may be empty, and the mean log probability of the tokens so far."""

    text: str
    mean_log_p: float


class LlamaSession:
    """A GGUF text model, and the projector (mmproj) that turns pictures into its tokens."""

    def __init__(self, model: Path, projector: Path, device: Device, context_tokens: int) -> None:
        library = llama_cpp_library()
        self._library, self._check = library, _never
        self._stopped: BaseException | None = None
        self._interrupts, self._nodes = HeldBack(), 0
        for path in (model, projector):
            if not path.is_file():
                raise ModelMissing(f"{path} is missing.")
            with path.open("rb") as stream:
                if stream.read(len(MAGIC)) != MAGIC:
                    raise ModelCorrupt(f"{path.name} is no GGUF file.")
        self._offloads, self.providers = _offloads(library, device), (backend(device),)
        with HeldBack(), failures(f"{model.name} with {projector.name}"), huge_pages():
            handler = library.llama_chat_format.MTMDChatHandler(str(projector), verbose=False, use_gpu=self._offloads)
            self._llama = library.Llama(
                str(model),
                chat_handler=handler,
                n_ctx=context_tokens,
                n_threads=device.threads,
                n_threads_batch=device.threads,
                n_gpu_layers=device.gpu_layers if self._offloads else 0,
                flash_attn=self._offloads,
                verbose=False,
            )
            self._llama.metadata.setdefault(TEMPLATE, QUESTION)
            self._begin_to_see(handler, device.threads)
        self._abort = library.llama_cpp.ggml_abort_callback(self._should_stop)
        library.llama_cpp.llama_set_abort_callback(self._llama.ctx, self._abort, ctypes.c_void_p(0))

    def stream(
        self, images: Sequence[NDArray[np.uint8]], prompt: str, longest: int, check: Callable[[], None]
    ) -> Iterator[Piece]:
        """Yield a reply to (H, W, 3) RGB pictures and what is asked of them, the likeliest token each time.

        `check` is called often, and what it raises ends the reply. Raises ModelCorrupt, OutOfMemory.
        """
        content: list[dict[str, Any]] = [{"type": "image_url", "image_url": {"url": _uri(each)}} for each in images]
        content.append({"type": "text", "text": prompt.replace(MARKER, "")})
        log_p: list[float] = []

        def listen(_: NDArray[np.intc], scores: NDArray[np.single]) -> NDArray[np.single]:
            log_p.append(-float(np.log(np.exp(scores - scores.max()).sum())))
            return scores

        self._check, self._stopped = check, None
        try:
            with HeldBack() as self._interrupts, failures("The model"):
                chunks = self._llama.create_chat_completion(
                    [{"role": "user", "content": content}],
                    stream=True,
                    temperature=0.0,
                    repeat_penalty=1.0,
                    max_tokens=longest,
                    logits_processor=self._library.LogitsProcessorList([listen]),
                )
                for chunk in chunks:
                    if self._interrupts.pending:
                        return
                    check()
                    text = chunk["choices"][0]["delta"].get("content") or ""
                    if chunk["choices"][0]["finish_reason"] == "length":
                        text += "…"
                    yield Piece(text, float(np.mean(log_p)) if log_p else 0.0)
        except ModelCorrupt:
            if self._stopped is not None:
                raise self._stopped from None
            raise
        finally:
            self._check = _never

    def close(self) -> None:
        """Free the memory; the session is of no use afterwards."""
        self._llama.close()

    def _begin_to_see(self, handler: Any, threads: int) -> None:
        """Load the projector as the handler would at its first picture: now, and so that looking can be stopped."""
        low = self._library.mtmd_cpp
        self._between = self._library.llama_cpp.ggml_backend_sched_eval_callback(self._may_go_on)
        options = low.mtmd_context_params_default()
        options.use_gpu, options.n_threads, options.print_timings = self._offloads, threads, False
        attention = "ENABLED" if self._offloads else "DISABLED"
        options.flash_attn_type = getattr(self._library.llama_cpp, f"LLAMA_FLASH_ATTN_TYPE_{attention}")
        options.cb_eval = self._between
        seeing = low.mtmd_init_from_file(handler.clip_model_path.encode(), self._llama.model, options)
        if not seeing:
            raise ValueError("its projector cannot be loaded")
        self._llama._stack.callback(low.mtmd_free, seeing)
        if not low.mtmd_support_vision(seeing):
            raise ValueError("its projector sees nothing")
        handler.mtmd_ctx = seeing

    def _should_stop(self, _: object) -> bool:
        """Called by llama.cpp after each node of the text model's graph."""
        self._nodes += 1
        if self._nodes % NODES == 0:
            self._look_up()
        return self._is_stopped

    def _may_go_on(self, _tensor: object, is_asked: bool, _: object) -> bool:
        """Called before each node of the projector's graph: whether to be called again once it is computed."""
        if is_asked:
            self._nodes += 1
            return self._nodes % NODES == 0
        self._look_up()
        return not self._is_stopped

    def _look_up(self) -> None:
        """See whether to stop. Nothing raised in a callback would reach anybody."""
        try:
            self._check()
        except BaseException as error:
            self._stopped = error

    @property
    def _is_stopped(self) -> bool:
        return self._stopped is not None or self._interrupts.pending


def backend(device: Device) -> str:
    """What models run on: llama.cpp's first backend, such as `cpu`. Raises EngineMissing."""
    library = llama_cpp_library()
    if not _offloads(library, device):
        return "cpu"
    about: str = library.llama_cpp.llama_print_system_info().decode("utf-8", "replace")
    return about.partition(":")[0].strip().lower()


def _offloads(library: Any, device: Device) -> bool:
    return bool(library.llama_supports_gpu_offload()) and device.gpu_layers != 0


def version() -> str:
    """Return llama-cpp-python's version. Raises EngineMissing."""
    return str(llama_cpp_library().__version__)


def _never() -> None:
    """Do not stop."""


def _uri(pixels: NDArray[np.uint8]) -> str:
    """A picture as a data URI, in a form that costs nothing to write (BMP)."""
    import cv2

    _, coded = cv2.imencode(".bmp", np.ascontiguousarray(pixels[..., ::-1]))
    return "data:image/bmp;base64," + base64.b64encode(coded.tobytes()).decode("ascii")


@contextmanager
def failures(what: str) -> Iterator[None]:
    """Tell llama-cpp-python's errors in our words."""
    _said.clear()
    try:
        yield
    except (ValueError, RuntimeError, AssertionError, OSError) as error:
        if any(sign in str(error) for sign in TOO_MUCH):
            raise Usage(
                "This is more than the model can take in at once.", "Ask for less, or show it fewer photos."
            ) from error
        if "alloc" in "".join((*_said, str(error))):
            raise OutOfMemory(f"{what} does not fit in memory.") from error
        raise ModelCorrupt(f"{what} does not run: {str(error).rstrip('.')}.") from error
    except MemoryError as error:
        raise OutOfMemory(f"{what} does not fit in memory.") from error


_said: deque[str] = deque(maxlen=50)  # the last that llama.cpp had to say


@cache
def llama_cpp_library() -> Any:
    """The library, which writes nothing on the user's terminal."""
    try:
        import llama_cpp
        import llama_cpp.llama_chat_format
        import llama_cpp.mtmd_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise EngineMissing(f"GGUF models need llama-cpp-python: {error}.", INSTALL) from error

    library: Any = llama_cpp
    library.hears = hears = library.llama_log_callback(_hear)  # llama.cpp holds it without Python's knowing
    for listen in (library.llama_log_set, library.mtmd_cpp.mtmd_log_set, library.mtmd_cpp.mtmd_helper_log_set):
        listen(hears, ctypes.c_void_p(0))
    return library


def _hear(_level: int, text: bytes, _: object) -> None:
    _said.append(text.decode("utf-8", "replace"))
