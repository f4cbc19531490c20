"""The embedded captioner: a photo and a language in, a sentence out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_type_hints

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from netrika.engines.content import Kind, kind_of
from netrika.engines.context import Context
from netrika.engines.search import Floats, Hypothesis, Step, beam_search, log_softmax
from netrika.errors import ModelCorrupt, UnknownLanguage
from netrika.imaging import resize_square
from netrika.runtime.device import CPU, Device
from netrika.runtime.gguf import SUFFIX as GGUF_SUFFIX
from netrika.runtime.onnx import OrtSession
from netrika.wording import wording

if TYPE_CHECKING:
    from netrika.runtime.gguf_decoder import LlamaDecoder

KIND_CONFIDENCE = 0.99  # see content.py for how seldom a photo is taken for something else
MORE_SENTENCES = 2
NEW_TOKENS = 2
MOST_VISUAL = 64  # visual tokens of a photo
SAID_ALREADY = -3.0  # added to the logits of words that an earlier sentence has used


@dataclass(frozen=True, slots=True)
class CaptionRequest:
    """(H, W, 3) uint8 RGB pixels and the code of the language wanted."""

    pixels: NDArray[np.uint8]
    language: str
    detail: Literal["short", "long"] = "short"


@dataclass(frozen=True, slots=True)
class CaptionResult:
    """The caption as it is to be said; `confidence` in 0..1; `kind` is "photo" where it was described."""

    caption: str
    confidence: float
    language: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Voice:
    """One language's part of the model: its control token, and what its token probabilities are worth.

    `log_p` are rising mean token log probabilities and `confidence` how right captions of that likelihood were on
    dev; below the likelihood `hedge_below` a caption is said with doubt. `common` are tokens found in so many
    captions that they add nothing of their own.
    """

    token: int
    log_p: tuple[float, ...]
    confidence: tuple[float, ...]
    hedge_below: float
    common: frozenset[int]

    @classmethod
    def parse(cls, row: Mapping[str, Any]) -> Voice:
        """Read one language's table. Raises KeyError, TypeError, ValueError."""
        log_p, confidence = (tuple(map(float, row[key])) for key in ("log_p", "confidence"))
        if not log_p or len(log_p) != len(confidence):
            raise ValueError("voices.log_p and voices.confidence of one length")
        return cls(int(row["token"]), log_p, confidence, float(row["hedge_below"]), frozenset(map(int, row["common"])))


@dataclass(frozen=True, slots=True)
class CaptionerSpec:
    """The manifest's `spec` table.

    A further sentence must be of confidence `add_above` and name something new.
    """

    image_px: int
    layers: int
    heads: int
    head_width: int
    end: int
    beams: int
    longest: int
    length_penalty: float
    add_above: float
    voices: Mapping[str, Voice]

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> CaptionerSpec:
        """Read the table. Raises ModelCorrupt that names the key which is missing or of the wrong kind."""
        kinds = get_type_hints(cls)
        key = "voices"
        try:
            voices = {code: Voice.parse(row) for code, row in table[key].items()}
            plain = {}
            for key in (field.name for field in fields(cls)[:-1]):
                plain[key] = kinds[key](table[key])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ModelCorrupt(f"In the captioner's manifest {key!r} cannot be used.") from error
        return cls(voices=voices, **plain)


class Captioner:
    """Runs the encoder and decoder graphs of a captioner model."""

    family = "captioner"

    def __init__(self, spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> None:
        self.spec = CaptionerSpec.parse(spec)
        missing = {"encoder", "decoder", "tokenizer"} - files.keys()
        if missing:
            raise ModelCorrupt(f"The captioner's manifest names no {' and no '.join(sorted(missing))}.")
        self._encoder = OrtSession(files["encoder"], device)
        self._decoder = self._load(files["decoder"], device)
        try:
            self._tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(files["tokenizer"]))
        except (OSError, RuntimeError) as error:
            raise ModelCorrupt(f"{files['tokenizer'].name} is no SentencePiece model.") from error

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that both graphs run on."""
        decoder = self._decoder
        own = decoder.providers if isinstance(decoder, OrtSession) else (CPU,)
        return tuple(name for name in self._encoder.providers if name in own)

    def run(self, request: CaptionRequest, context: Context) -> CaptionResult:
        """Describe a photo. Raises UnknownLanguage, Cancelled."""
        voice = self.spec.voices.get(request.language)
        if voice is None:
            raise UnknownLanguage(f"This model does not speak {request.language!r}.")
        context.check()
        words = wording(request.language)
        kind = kind_of(request.pixels)
        if kind != "photo":
            return CaptionResult(getattr(words, kind), KIND_CONFIDENCE, request.language, kind)
        visual = self.encode(request.pixels)
        best = self.search(visual, voice, context)[0]
        confidence = self._confidence(voice, best.mean_log_p)
        sentences = [self.text(best)]
        if request.detail == "long":
            sentences += self._more(visual, voice, best, context)
        caption = words.join(sentences)
        if best.mean_log_p < voice.hedge_below:
            caption = words.hedged(caption)
        return CaptionResult(caption, round(confidence, 3), request.language, kind)

    def encode(self, pixels: NDArray[np.uint8]) -> Floats:
        """Return the (1, V, width) visual tokens of a photo."""
        square = resize_square(pixels, self.spec.image_px)
        return np.asarray(self._encoder.run({"pixels": square[None]})[0], np.float32)

    def search(
        self, visual: Floats, voice: Voice, context: Context, bias: Floats | None = None, beams: int | None = None
    ) -> list[Hypothesis]:
        """Return captions of visual tokens, best first."""
        first, step = self.start(visual, voice)

        def progress(tokens: tuple[int, ...]) -> None:
            context.check()
            context.report(len(tokens), self.spec.longest, self._tokenizer.decode(list(tokens)))

        return beam_search(
            first,
            step,
            end=self.spec.end,
            beams=beams or self.spec.beams,
            longest=self.spec.longest,
            length_penalty=self.spec.length_penalty,
            bias=bias,
            progress=progress,
        )

    def start(self, visual: Floats, voice: Voice) -> tuple[Floats, Step]:
        """Return the logits (vocabulary,) of a caption's first token, and the step that goes on from there."""
        decoding = self._decoding(visual)
        return decoding(np.array([voice.token]), np.zeros(1, np.int64))[0], decoding

    def text(self, hypothesis: Hypothesis) -> str:
        """The hypothesis as text."""
        return str(self._tokenizer.decode(list(hypothesis.tokens)))

    def close(self) -> None:
        """Free the sessions."""
        self._encoder.close()
        self._decoder.close()

    def log_p(self, visual: Floats, voice: Voice, tokens: tuple[int, ...]) -> tuple[float, ...]:
        """Log probabilities of a caption's tokens and of its end, as the model gives them without any bias."""
        first, step = self.start(visual, voice)
        rows = [first, *(step(np.array([token]), np.zeros(1, np.int64))[0] for token in tokens)]
        wanted = (*tokens, self.spec.end)
        return tuple(float(log_softmax(row)[token]) for row, token in zip(rows, wanted, strict=True))

    def _load(self, path: Path, device: Device) -> OrtSession | LlamaDecoder:
        """The decoder, as a graph or as GGUF."""
        if path.suffix != GGUF_SUFFIX:
            return OrtSession(path, device)
        from netrika.runtime.gguf_decoder import LlamaDecoder

        return LlamaDecoder(path, device, MOST_VISUAL + 1 + self.spec.longest, max(self.spec.beams, 1))

    def _decoding(self, visual: Floats) -> Step:
        if isinstance(self._decoder, OrtSession):
            return _Decoding(self._decoder, self.spec, visual)
        self._decoder.start(visual[0])
        return self._decoder.step

    def _more(self, visual: Floats, voice: Voice, best: Hypothesis, context: Context) -> list[str]:
        """Further sentences, each of which names something that those before it did not."""
        said = set(best.tokens) - voice.common
        sentences: list[str] = []
        while len(sentences) < MORE_SENTENCES:
            bias = np.zeros(len(self._tokenizer), np.float32)
            bias[list(said)] = SAID_ALREADY
            for hypothesis in self.search(visual, voice, context, bias):
                new = set(hypothesis.tokens) - voice.common - said
                mean = float(np.mean(self.log_p(visual, voice, hypothesis.tokens)))
                if len(new) >= NEW_TOKENS and self._confidence(voice, mean) >= self.spec.add_above:
                    sentences.append(self.text(hypothesis))
                    said |= new
                    break
            else:
                break
        return sentences

    def _confidence(self, voice: Voice, mean_log_p: float) -> float:
        return float(np.interp(mean_log_p, voice.log_p, voice.confidence))


class _Decoding:
    """The decoder graph as a search step: keeps the keys and values of every layer."""

    def __init__(self, session: OrtSession, spec: CaptionerSpec, visual: Floats) -> None:
        self._session = session
        self._visual = visual
        self._past = np.zeros((spec.layers, 2, 1, spec.heads, 0, spec.head_width), np.float32)

    def __call__(self, tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        """See `search.Step`; the first call reads the visual tokens too."""
        feeds: dict[str, NDArray[Any]] = {
            "visual": self._visual,
            "tokens": tokens[:, None],
            "past": self._past[:, :, parents],
        }
        logits, self._past = self._session.run(feeds, ("logits", "present"))
        self._visual = np.zeros((len(tokens), 0, self._visual.shape[2]), np.float32)
        return np.asarray(logits, np.float32)
