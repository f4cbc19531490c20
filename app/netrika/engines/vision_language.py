"""Vision-language models in GGUF: photos and a question in, a reply in the language asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika import languages
from netrika.engines.captioner import KIND_CONFIDENCE, CaptionRequest, CaptionResult
from netrika.engines.content import kind_of
from netrika.engines.context import Context
from netrika.engines.scripts import UNKNOWN_LANGUAGE, UNKNOWN_SCRIPT, script_of
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.gguf import LlamaSession
from netrika.wording import wording

EMPHASIS = re.compile(r"(\*\*|`)(?=\S)(.+?)(?<=\S)\1")
HEADING = re.compile(r"^\s*#+\s+", re.MULTILINE)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
QUOTED = re.compile(r"""(?s)"([^"]*)"|“([^“”]*)”""")
MOST_PICTURES = 8  # of one question
LONGEST_TOKENS = {"short": 96, "long": 320}  # Indic scripts take three to five tokens a word


@dataclass(frozen=True, slots=True)
class AskRequest:
    """(H, W, 3) uint8 RGB pictures, a question about them, and the code of the language to answer in."""

    pictures: tuple[NDArray[np.uint8], ...]
    question: str
    language: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model says; `language` is that asked for, or "und" where it is written in another script."""

    text: str
    confidence: float
    language: str


@dataclass(frozen=True, slots=True)
class VisionLanguageSpec:
    """The manifest's `spec` table: `image_px` is the longest side of a picture that the model is shown.

    A description whose tokens have a lower mean log probability than `hedge_below` is said with doubt.
    """

    context_tokens: int
    image_px: int
    hedge_below: float

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> VisionLanguageSpec:
        """Read the table. Raises ModelCorrupt that names the key which is missing or of the wrong kind."""
        values: dict[str, float] = {}
        for key, kind in (("context_tokens", int), ("image_px", int), ("hedge_below", float)):
            try:
                values[key] = kind(table[key])
                if not math.isfinite(values[key]) or (kind is int and values[key] < 1):
                    raise ValueError
            except (KeyError, TypeError, ValueError, OverflowError) as error:
                raise ModelCorrupt(f"In the model's manifest {key!r} cannot be used.") from error
        return cls(int(values["context_tokens"]), int(values["image_px"]), values["hedge_below"])


class VisionLanguage:
    """Describes photos and answers questions about them."""

    family = "vision-language"

    def __init__(self, spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> None:
        self.spec = VisionLanguageSpec.parse(spec)
        missing = {"model", "projector"} - files.keys()
        if missing:
            raise ModelCorrupt(f"The model's manifest names no {' and no '.join(sorted(missing))}.")
        self._session = LlamaSession(files["model"], files["projector"], device, self.spec.context_tokens)

    @property
    def providers(self) -> tuple[str, ...]:
        """What the model runs on."""
        return self._session.providers

    def run(self, request: CaptionRequest, context: Context) -> CaptionResult:
        """Describe a photo. Raises Cancelled."""
        context.check()
        words = wording(request.language)
        kind = kind_of(request.pixels)
        if kind == "blank":
            return CaptionResult(words.blank, KIND_CONFIDENCE, request.language, kind)
        asked = words.describe if request.detail == "short" else words.describe_long
        reply = self._reply([request.pixels], asked, request.language, LONGEST_TOKENS[request.detail], context)
        doubtful = reply.language == request.language and reply.confidence < math.exp(self.spec.hedge_below)
        text = words.hedged(reply.text) if doubtful else reply.text
        return CaptionResult(text, reply.confidence, reply.language, kind)

    def ask(self, request: AskRequest, context: Context) -> Reply:
        """Answer a question about pictures. Raises Cancelled, and Usage for more than the model can take in."""
        words = wording(request.language)
        asked = f"{request.question}\n{words.insist}"
        return self._reply(request.pictures, asked, request.language, LONGEST_TOKENS["long"], context)

    def close(self) -> None:
        """Free the memory."""
        self._session.close()

    def _reply(
        self, pictures: Sequence[NDArray[np.uint8]], asked: str, language: str, longest: int, context: Context
    ) -> Reply:
        """Ask, and where the reply is in another script ask once more, insisting; then it is marked."""
        shown = [self._shrunk(each) for each in pictures]
        insisting = f"{asked}\n{wording(language).insist}"
        for prompt in (asked, insisting):
            text, mean_log_p = self._said(shown, prompt, longest, context)
            if _is_in(text, language):
                return Reply(text, math.exp(mean_log_p), language)
        return Reply(f"[{languages.find(language).endonym}?] {text}", math.exp(mean_log_p), UNKNOWN_LANGUAGE)

    def _said(
        self, pictures: Sequence[NDArray[np.uint8]], prompt: str, longest: int, context: Context
    ) -> tuple[str, float]:
        said, mean_log_p = "", 0.0
        for count, piece in enumerate(self._session.stream(pictures, prompt, longest, context.check), start=1):
            said, mean_log_p = said + piece.text, piece.mean_log_p
            context.report(min(count, longest), longest, said.strip())
        return plain(said), mean_log_p

    def _shrunk(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """A picture no larger than the model is to see."""
        height, width = pixels.shape[:2]
        scale = self.spec.image_px / max(height, width)
        if scale >= 1:
            return pixels
        size = (max(round(width * scale), 1), max(round(height * scale), 1))
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def plain(text: str) -> str:
    """A reply on one line, without what Markdown marks up and without quotes around all of it."""
    text = EMPHASIS.sub(r"\2", HEADING.sub("", CONTROL.sub("", text))).strip()
    if whole := QUOTED.fullmatch(text):
        text = whole[1] or whole[2] or ""
    return " ".join(text.split())


def _is_in(text: str, language: str) -> bool:
    """Tell whether a text can be in a language, by its script; numbers and signs can be in any."""
    script = script_of(text)
    return script in (languages.find(language).script, UNKNOWN_SCRIPT) and bool(text)
