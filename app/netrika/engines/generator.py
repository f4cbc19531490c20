"""The generator: a prompt in, a picture out, by masked autoregression over continuous tokens (MAR, Li et al. 2024).

At each step the network sees the prompt and the tokens that are known, and says of every place what is to be drawn
there; a rectified flow draws it at a few places, taken at random, until all are known. Guidance leads away from what
would be drawn without a prompt (Ho and Salimans 2022). At last a second flow goes over the whole picture, from a part
of the way back to noise (SDEdit, Meng et al. 2022), so that tokens meet at their borders.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika.engines.context import Context
from netrika.engines.meanings import Meanings
from netrika.engines.prompts import PictureWords, PromptVocabulary
from netrika.errors import ModelCorrupt, Usage
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

PATCH = 2  # latents a side of a token
STRIDE_PX = 8  # of the image tokenizer
GRAPHS = ("text", "look", "flow", "refine", "encode", "decode")
FILES = (*GRAPHS, "vocabulary", "names")
SEEDS, SCALES = range(2**32), (1, 2)
GUIDANCE = 0.0, 20.0  # the least and the most; at 0 the prompt counts for nothing
MASKED, LEAST_REGION_PX = 0.85, 16  # the mask's share of what is looked at to repaint, and the least of that
SEAM_PX = 2  # beyond the mask, where a ground is painted anew
# To cut out what was drawn: pixels of the ground at the edges, how far from it other colours are, what is more than a
# speck, and how soft an outline is.
EDGE_PX, APART, LEAST_AREA_PX, SOFT_PX = 3, 45.0, 12.0, 0.7
Region = tuple[slice, slice]  # rows and columns


@dataclass(frozen=True, slots=True)
class Repaint:
    """An (H, W, 3) uint8 RGB picture, and the (H, W) bool mask of what is to be painted anew.

    Raises Usage where the two are not of one size, or nothing is masked.
    """

    pixels: Pixels
    mask: NDArray[np.bool_]

    def __post_init__(self) -> None:
        if self.pixels.shape != (*self.mask.shape, 3):
            raise Usage("The picture to repaint and its mask must be of one size.")
        if not self.mask.any():
            raise Usage("The mask has no white part, so that nothing would be painted anew.")

    @property
    def region(self) -> Region:
        """What is looked at: the mask with some of the picture around, so that it is drawn as large as it can be."""
        around = []
        ends = [np.flatnonzero(self.mask.any(axis))[[0, -1]] + (0, 1) for axis in (1, 0)]
        side = max(round(max(last - first for first, last in ends) / MASKED), LEAST_REGION_PX)
        for (first, last), size in zip(ends, self.mask.shape, strict=True):
            start = min(max((first + last - side) // 2, 0), max(size - side, 0))
            around.append(slice(int(start), int(min(start + side, size))))
        return around[0], around[1]


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """What to draw; the same request gives the same picture. None leaves a setting to the model.

    `scale` 2 gives it twice as wide and high, enlarged; what is repainted keeps its size. Raises Usage for what no
    model can; how many `steps` there can be is for the engine to say.
    """

    prompt: str
    seed: int
    steps: int | None = None
    guidance: float | None = None
    scale: int = 1
    repaint: Repaint | None = None

    def __post_init__(self) -> None:
        if self.seed not in SEEDS:
            raise Usage(f"A seed is a whole number from 0 to {SEEDS[-1]}.")
        if self.guidance is not None and not GUIDANCE[0] <= self.guidance <= GUIDANCE[1]:
            raise Usage(f"Guidance is a number from {GUIDANCE[0]:g} to {GUIDANCE[1]:g}.")
        if self.scale not in SCALES:
            raise Usage(f"A picture can be drawn at scale {' or '.join(map(str, SCALES))}.")


@dataclass(frozen=True, slots=True)
class CreateResult:
    """(H, W, 3) uint8 RGB pixels, the labels of what the prompt was understood as, and the settings."""

    pixels: Pixels
    meaning: tuple[int, ...]
    steps: int
    guidance: float


@dataclass(frozen=True, slots=True)
class GeneratorSpec:
    """The manifest's `spec` table: `side` tokens a side, each of `channels` x PATCH x PATCH numbers, and defaults.

    `words` is the most tokens of a prompt that are read, and `refine_from` how far from noise (0 to 1) the picture is
    refined from.
    """

    side: int
    channels: int
    words: int
    steps: int
    flow_steps: int
    refine_steps: int
    refine_from: float

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> GeneratorSpec:
        """Read the table. Raises ModelCorrupt that names the key which is missing or of the wrong kind."""
        kinds, values = get_type_hints(cls), {}
        for key in (field.name for field in fields(cls)):
            try:
                values[key] = kinds[key](table[key])
                least = 2 if key == "words" else 0  # a prompt has a begin and an end
                if not least < values[key] <= (1 if key == "refine_from" else math.inf):
                    raise ValueError
            except (KeyError, TypeError, ValueError, OverflowError) as error:
                raise ModelCorrupt(f"In the generator's manifest {key!r} cannot be used.") from error
        return cls(**values)

    @property
    def possible_steps(self) -> range:
        """How many steps a picture can take: each draws one place at least."""
        return range(1, self.side**2 + 1)

    @property
    def side_px(self) -> int:
        """The side of a picture at scale 1."""
        return self.side * PATCH * STRIDE_PX


class Generator:
    """Runs the six graphs of a generator model.

    - text: (n, words) int64 `prompts`, (n,) `chances` (0 to 1) that decide what they leave open -> (n, slots, width)
      `text`, the (n,) `guidance` that suits what they ask for, and (n, 4) int64 labels of their `meaning`
    - look: `text`, (n, k, token) `known`, (n, k) int64 `places` -> (n, places, width) `about`
    - flow: (m, token) `x`, (m,) `t`, (m, width) `about` -> (m, token) `velocity`
    - refine: (n, channels, h, w) `latents`, (n,) `t`, `text` -> (n, channels, h, w) `velocity`
    - encode: (1, s, s, 3) uint8 `pixels` -> (1, channels, s / 8, s / 8) `latents`; decode: the other way
    """

    family = "generator"

    def __init__(self, spec: Mapping[str, Any], files: Mapping[str, Path], device: Device) -> None:
        self.spec = GeneratorSpec.parse(spec)
        if missing := set(FILES) - files.keys():
            raise ModelCorrupt(f"The generator's manifest names no {' and no '.join(sorted(missing))}.")
        try:
            table = json.loads(files["names"].read_text("utf-8"))
            self.meanings = Meanings.parse(table)
            phrases = {language: own.values() for language, own in self.meanings.patterns.items()}
            self.names = PictureWords(table["words"], phrases)
            emoji = str.maketrans({each: f" {name} " for each, name in table.get("emoji", {}).items()})
        except (OSError, ValueError, AttributeError, TypeError, KeyError) as error:
            raise ModelCorrupt(f"{files['names'].name} is no list of names.") from error
        self.vocabulary = PromptVocabulary(files["vocabulary"], self.spec.words, emoji)
        self._sessions = {name: OrtSession(files[name], device) for name in GRAPHS}

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that all graphs run on."""
        return tuple(
            name
            for name in self._sessions["look"].providers
            if all(name in session.providers for session in self._sessions.values())
        )

    def run(self, request: CreateRequest, context: Context) -> CreateResult:
        """Draw a picture; each step reports what is drawn so far. Raises Usage for `steps`, Cancelled."""
        spec, places = self.spec, self.spec.side**2
        if request.steps is not None and request.steps not in spec.possible_steps:
            raise Usage(f"This model takes from 1 to {spec.possible_steps[-1]} steps.")
        # Frozen by NumPy's policy, unlike default_rng's methods: a seed gives the same picture in later versions.
        rng = np.random.RandomState(request.seed)
        order, noise = rng.permutation(places), rng.standard_normal((places, self._token)).astype(np.float32)
        tokens, open_places = np.zeros_like(noise), np.ones(places, bool)
        prompts = self.vocabulary.encode([request.prompt, ""])
        chances = rng.random_sample(2).astype(np.float32)
        text, suits, meanings = self._sessions["text"].run(
            {"prompts": prompts, "chances": chances}, ("text", "guidance", "meaning")
        )
        meaning = tuple(meanings[0].tolist())
        guidance = round(float(suits[0]), 2) if request.guidance is None else request.guidance
        frame, is_alone = Frame(request.repaint) if request.repaint else None, not self.meanings.names_ground(meaning)
        if frame and not is_alone:
            tokens, open_places = self._given(*frame.seen)
        kept, order = np.flatnonzero(~open_places), order[open_places[order]]
        steps = min(spec.steps if request.steps is None else request.steps, len(order))
        known = 0
        for step in range(steps):
            after = known_after(step, steps, len(order))
            here, there = np.concatenate([kept, order[:known]]), order[known:after]
            seen = {"known": np.stack([tokens[here]] * 2), "places": np.stack([here] * 2)}
            (about,) = self._sessions["look"].run({"text": text, **seen}, ("about",))
            tokens[there] = self._flow(about[:, there], noise[there], guidance, context)
            known = after
            if step + 1 < steps:
                so_far = self._picture(to_latents(tokens, spec.side), request.scale, frame, is_alone)
                context.report(step + 1, steps, so_far)
        latents = to_latents(tokens, spec.side)
        if steps:
            again = rng.standard_normal(latents.shape).astype(np.float32)
            latents = self._refined(latents, again, open_places, text[:1], context)
        picture = self._picture(latents, request.scale, frame, is_alone)
        if steps:
            context.report(steps, steps, picture)
        return CreateResult(picture, meaning, steps, guidance)

    def close(self) -> None:
        """Free the sessions."""
        for session in self._sessions.values():
            session.close()

    @property
    def _token(self) -> int:
        return self.spec.channels * PATCH**2

    def _flow(self, about: Floats, x: Floats, guidance: float, context: Context) -> Floats:
        """Follow the flow from noise (m, token) to tokens; `about` (2, m, width), with the prompt and without."""
        told = np.concatenate([about[0], about[1]])
        for step in range(self.spec.flow_steps):
            context.check()
            t = np.full(len(told), step / self.spec.flow_steps, np.float32)
            feeds = {"x": np.concatenate([x, x]), "t": t, "about": told}
            guided, free = np.split(self._sessions["flow"].run(feeds, ("velocity",))[0], 2)
            x = x + (free + np.float32(guidance) * (guided - free)) / np.float32(self.spec.flow_steps)
        return x

    def _refined(
        self, latents: Floats, noise: Floats, is_open: NDArray[np.bool_], text: Floats, context: Context
    ) -> Floats:
        """Follow the flow of the whole picture from a part of the way back; what is not open stays."""
        fixed = np.kron(~is_open.reshape(self.spec.side, -1), np.ones((PATCH, PATCH), bool))
        way = np.linspace(self.spec.refine_from, 1, self.spec.refine_steps + 1, dtype=np.float32)
        x: Floats = latents + (1 - way[0]) * (noise - latents)
        for t, after in itertools.pairwise(way):
            context.check()
            feeds = {"latents": x[None], "t": t[None], "text": text}
            x = x + (after - t) * self._sessions["refine"].run(feeds, ("velocity",))[0][0]
            x[:, fixed] = (latents + (1 - after) * (noise - latents))[:, fixed]
        return x

    def _given(self, pixels: Pixels, mask: NDArray[np.bool_]) -> tuple[Floats, NDArray[np.bool_]]:
        """The tokens of a square picture as it is, and the places that its mask touches."""
        side_px, side = self.spec.side_px, self.spec.side
        small = cv2.resize(pixels, (side_px, side_px), interpolation=cv2.INTER_AREA)
        (latents,) = self._sessions["encode"].run({"pixels": small[None]}, ("latents",))
        touched = cv2.resize(mask.astype(np.float32), (side_px, side_px), interpolation=cv2.INTER_AREA)
        cells = touched.reshape(side, side_px // side, side, side_px // side).max((1, 3)) > 0
        return to_tokens(latents[0]), cells.ravel()

    def _picture(self, latents: Floats, scale: int, frame: Frame | None, is_alone: bool) -> Pixels:
        """Decode latents; within a frame, what is not to be painted anew stays as it was, to the pixel beyond the seam.

        What `is_alone`, without a ground of its own, is cut out and stands in front of what is there.
        """
        pixels = np.asarray(self._sessions["decode"].run({"latents": latents[None]}, ("pixels",))[0][0], np.uint8)
        if frame:
            return frame.filled(pixels, is_alone)
        # Not the latents are enlarged: what they tell of each square would be told of its parts.
        return _resized(pixels, scale * len(pixels))


class Frame:
    """The part of a picture that is looked at to repaint it: its region, made square by what is at its edges."""

    def __init__(self, repaint: Repaint) -> None:
        self._picture, self._region = repaint.pixels, repaint.region
        self._before, self._mask = repaint.pixels[self._region], repaint.mask[self._region]
        height, width = self._mask.shape
        self._side = max(height, width)
        top, left = (self._side - height) // 2, (self._side - width) // 2
        self._around = top, self._side - height - top, left, self._side - width - left
        away = cv2.distanceTransform((~self._mask).astype(np.uint8), cv2.DIST_L2, 5)
        self._seam = np.clip(1 - away / (SEAM_PX + 1), 0, 1)[..., None]

    @property
    def seen(self) -> tuple[Pixels, NDArray[np.bool_]]:
        """The (s, s, 3) pixels and their (s, s) mask."""
        pixels = cv2.copyMakeBorder(self._before, *self._around, cv2.BORDER_REPLICATE)
        mask = cv2.copyMakeBorder(self._mask.astype(np.uint8), *self._around, cv2.BORDER_CONSTANT)
        return np.asarray(pixels, np.uint8), mask > 0

    def filled(self, drawn: Pixels, is_alone: bool) -> Pixels:
        """The whole picture, with what was drawn in the mask's place; what `is_alone` is cut out of its plain ground.

        Where all is masked there is nothing to stand in front of.
        """
        share = self._seam
        if is_alone and not self._mask.all():
            share = self._fitted(cut_out(drawn))[..., None] * self._mask[..., None]
        there = self._before.astype(np.float32)
        picture = self._picture.copy()
        picture[self._region] = np.round(there + share * (self._fitted(drawn) - there))
        return picture

    def _fitted(self, square: NDArray[Any]) -> NDArray[Any]:
        """What was drawn, as large as the region, which it may stand out from."""
        height, width = self._mask.shape
        top, _, left, _ = self._around
        return np.asarray(_resized(square, self._side)[top : top + height, left : left + width])


def cut_out(drawn: Pixels) -> Floats:
    """Where an (s, s, 3) picture shows something on a plain ground: (s, s), 0 to 1, holes filled, specks left out."""
    edge = np.concatenate([drawn[:EDGE_PX].reshape(-1, 3), drawn[-EDGE_PX:].reshape(-1, 3)])
    apart = np.abs(drawn.astype(np.float32) - np.median(edge, 0)).max(2)
    solid = cv2.morphologyEx((apart > APART).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    outlines, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    kept = [outline for outline in outlines if cv2.contourArea(outline) >= LEAST_AREA_PX]
    whole = cv2.drawContours(np.zeros_like(solid), kept, -1, 1, cv2.FILLED)
    within = cv2.erode(whole, np.ones((3, 3), np.uint8)).astype(np.float32)  # at its outline the ground shines through
    return np.asarray(cv2.GaussianBlur(within, (0, 0), SOFT_PX), np.float32)


def _resized(pixels: NDArray[Any], side: int) -> NDArray[Any]:
    """Square pixels, enlarged or made smaller."""
    if len(pixels) == side:
        return pixels
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_CUBIC), pixels.dtype)


def known_after(step: int, steps: int, places: int) -> int:
    """Tokens that are known after a step: few at first (the cosine schedule of MaskGIT, Chang et al. 2022)."""
    if step + 1 == steps:
        return places
    masked = math.floor(places * math.cos(math.pi / 2 * (step + 1) / steps))
    return max(places - max(masked, steps - step - 1), step + 1)


def to_tokens(latents: Floats) -> Floats:
    """(channels, 2 s, 2 s) latents as (s * s, 4 channels) tokens, row by row."""
    channels, height, width = latents.shape
    grid = latents.reshape(channels, height // PATCH, PATCH, width // PATCH, PATCH)
    return np.ascontiguousarray(grid.transpose(1, 3, 0, 2, 4).reshape(-1, channels * PATCH**2))


def to_latents(tokens: Floats, side: int) -> Floats:
    """The other way."""
    channels = tokens.shape[-1] // PATCH**2
    grid = tokens.reshape(side, side, channels, PATCH, PATCH)
    return np.ascontiguousarray(grid.transpose(2, 0, 3, 1, 4).reshape(channels, PATCH * side, PATCH * side))
