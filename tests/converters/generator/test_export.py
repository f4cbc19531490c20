"""The app's engine on exported graphs, beside the same loop in torch."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from netrika.engines import generator as engine_module
from netrika.engines.context import Unattended
from netrika.engines.generator import (
    CreateRequest,
    Frame,
    GeneratorSpec,
    Repaint,
    cut_out,
    known_after,
    to_latents,
    to_tokens,
)
from netrika.engines.generator import Generator as Engine
from netrika.errors import Cancelled, ModelCorrupt, Usage
from netrika.runtime.device import Device
from netrika_converters.generator import model as torch_model
from netrika_converters.generator.export import PromptsToText, export_generator
from netrika_converters.generator.meaning import ARRANGEMENTS, FIRST_SCENE
from netrika_converters.generator.model import Generator, GeneratorConfig
from netrika_converters.generator.patterns import COLOURS
from netrika_converters.generator.refiner import Refiner, RefinerConfig, refine
from netrika_converters.generator.sample import PLACES_GUIDANCE, THINGS_GUIDANCE
from netrika_converters.generator.ship import TRANSFORMERS
from netrika_converters.generator.text import TextConfig, TextEncoder
from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
from netrika_converters.generator.vocabulary import LENGTH
from netrika_converters.quantize.int4 import matmul_names

Watch = Callable[..., Any]
Trained = tuple[TextEncoder, Generator, Refiner, Tokenizer]
NOW = Unattended()
SPEC = GeneratorSpec(side=4, channels=16, words=LENGTH, steps=5, flow_steps=3, refine_steps=2, refine_from=0.5)
SCALE = 0.7
MEANINGS = (5, len(ARRANGEMENTS), FIRST_SCENE + 2)
SUITING = torch.ones(MEANINGS[0], len(COLOURS))
SUITING[1:, ::2] = 0
ASKED = CreateRequest("cat", seed=7)


@pytest.fixture(scope="module")
def trained() -> Trained:
    """Networks of random weights, which is all that agreement needs."""
    torch.manual_seed(0)
    text = TextEncoder(TextConfig(800, 64, 2, 1, MEANINGS))
    sizes = GeneratorConfig(64, 2, 1, 1, 64, 1, side=4, token=64, meanings=MEANINGS, manners=4, layout=1)
    generator = Generator(sizes)
    generator.likely.copy_(torch.rand(MEANINGS[-1], 4).softmax(-1))
    nn.init.normal_(generator.manners.weight)
    tokenizer = Tokenizer(TokenizerConfig(widths=(8, 8, 8), blocks=(1, 1, 1), channels=16))
    refiner = Refiner(RefinerConfig(8, 8, 1, 8, channels=16, text=64, side=4))
    for parameter in refiner.parameters():
        parameter.data.add_(0.05 * torch.randn_like(parameter))  # what begins as nothing is not nothing for long
    return text.eval(), generator.eval(), refiner.eval(), tokenizer.eval()


@pytest.fixture(scope="module")
def files(trained: Trained, vocabulary: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("generator")
    names = folder / "names.json"
    cats = {"en": ["cat"]}
    table = {"words": cats, "nouns": cats, "arrangements": [], "grounds": [], "patterns": {"en": {}}}
    names.write_text(json.dumps(table), "utf-8")
    return {**export_generator(*trained, SCALE, SUITING, folder), "vocabulary": vocabulary, "names": names}


@pytest.fixture(scope="module")
def engine(files: dict[str, Path]) -> Engine:
    return Engine(asdict(SPEC), files, Device(2))


def in_torch(trained: Trained, engine: Engine, request: CreateRequest) -> NDArray[np.uint8]:
    """The same picture, drawn in torch with float32 weights."""
    text_encoder, model, refiner, tokenizer = trained
    places = SPEC.side**2
    rng = np.random.RandomState(request.seed)
    order = torch.from_numpy(rng.permutation(places))
    noise = torch.from_numpy(rng.standard_normal((places, 64)).astype(np.float32))
    steps = request.steps or SPEC.steps
    tokens, known = torch.zeros(places, 64), 0
    with torch.inference_mode():
        ids = torch.from_numpy(engine.vocabulary.encode([request.prompt, ""]))
        chances = torch.from_numpy(rng.random_sample(2).astype(np.float32))
        text, suits, _ = PromptsToText(text_encoder, model, SUITING)(ids, chances)
        far = request.guidance or round(float(suits[0]), 2)
        for step in range(steps):
            after = known_after(step, steps, places)
            here, there = order[:known], order[known:after]
            about = model.look(text, tokens[here].expand(2, -1, -1), here.expand(2, -1))[:, there]
            x = noise[there]
            for index in range(SPEC.flow_steps):
                t = torch.full((2 * len(x),), index / SPEC.flow_steps)
                guided, free = model.flow(x.repeat(2, 1), t, about.flatten(0, 1)).chunk(2)
                x = x + (free + far * (guided - free)) / SPEC.flow_steps
            tokens[there], known = x, after
        latents = torch_model.to_latents(tokens[None], SPEC.side)
        again = torch.from_numpy(rng.standard_normal(latents.shape).astype(np.float32))
        latents = refine(refiner, latents, text[:1], again, SPEC.refine_from, SPEC.refine_steps)
        pixels = tokenizer.decoder(SCALE * latents)[0].permute(1, 2, 0)
    return np.asarray((255 * pixels).round().clamp(0, 255), np.uint8)


@pytest.mark.parametrize(
    "request_", [ASKED, replace(ASKED, prompt="a blue dog", seed=1), replace(ASKED, steps=16, guidance=4.0)]
)
def test_the_engine_draws_what_torch_does(trained: Trained, engine: Engine, request_: CreateRequest) -> None:
    made, expected = engine.run(request_, NOW).pixels, in_torch(trained, engine, request_)
    assert made.shape == expected.shape == (64, 64, 3)
    assert np.abs(made.astype(int) - expected).max() <= 1 and expected.std() > 1


def test_a_thing_without_a_ground_is_drawn_on_a_colour_that_it_stands_out_from(trained: Trained) -> None:
    text, model, *_ = trained
    suiting = torch.tensor([[1.0] * len(COLOURS), *[[0.0] * 9 + [1.0]] * 4])
    suiting[2] = torch.tensor([0.0, 1.0] * 5)
    graph = PromptsToText(text, model, suiting)
    one, left = (ARRANGEMENTS.index(name) for name in ("one", "left"))
    labels = torch.tensor(
        [[1, 0, one, 0], [2, 0, one, 0], [2, 0, one, 0], [1, 2, left, 0], [1, 0, one, 3], [0, 0, 0, 0]]
    )
    grounded = graph._grounded(labels, torch.tensor([0.5, 0.1, 0.5, 0.0, 0.5, 0.5]))
    assert grounded[:, :3].equal(labels[:, :3]) and grounded[:, 3].tolist() == [10, 2, 6, 10, 3, 0]


def test_every_transformer_has_matrices_to_quantize(files: dict[str, Path]) -> None:
    assert {name: len(matmul_names(files[name])) for name in TRANSFORMERS} == {"text": 8, "look": 9, "flow": 8}


def test_a_seed_gives_the_same_picture_on_any_number_of_threads(engine: Engine, files: dict[str, Path]) -> None:
    made = engine.run(ASKED, NOW).pixels
    for threads in (1, 3):
        other = Engine(asdict(SPEC), files, Device(threads))
        assert np.array_equal(other.run(ASKED, NOW).pixels, made)
        other.close()
    assert not np.array_equal(engine.run(replace(ASKED, seed=8), NOW).pixels, made)
    others = ("dog", "two owls", "a red house on a street", "sea at night")  # some mean the same to random weights
    drawn = [engine.run(replace(ASKED, prompt=prompt), NOW).pixels for prompt in others]
    assert not all(np.array_equal(each, made) for each in drawn)
    assert not np.array_equal(engine.run(replace(ASKED, guidance=5.0), NOW).pixels, made)


@pytest.mark.parametrize(("steps", "taken"), [(None, 5), (1, 1), (16, 16)])
def test_each_step_shows_what_is_drawn_so_far(engine: Engine, steps: int | None, taken: int, watch: Watch) -> None:
    watcher = watch()
    result = engine.run(replace(ASKED, steps=steps), watcher)
    assert [(done, total) for done, total, _ in watcher.reports] == [(each + 1, taken) for each in range(taken)]
    assert all(isinstance(each, np.ndarray) and each.shape == (64, 64, 3) for _, _, each in watcher.reports)
    assert np.array_equal(watcher.reports[-1][2], result.pixels)
    assert result.steps == taken and THINGS_GUIDANCE <= result.guidance <= PLACES_GUIDANCE


@pytest.mark.parametrize("steps", [-1, 0, 17])
def test_no_more_steps_are_taken_than_there_are_places(engine: Engine, steps: int) -> None:
    with pytest.raises(Usage, match="from 1 to 16 steps"):
        engine.run(replace(ASKED, steps=steps), NOW)


def test_drawing_stops_within_a_step(engine: Engine, watch: Watch) -> None:
    watcher = watch(most=SPEC.flow_steps + 1)
    with pytest.raises(Cancelled):
        engine.run(ASKED, watcher)
    assert len(watcher.reports) == 1


def test_refining_stops_within_a_step_and_leaves_what_is_kept(engine: Engine, watch: Watch) -> None:
    watcher = watch(most=SPEC.steps * SPEC.flow_steps + 1)
    with pytest.raises(Cancelled):
        engine.run(ASKED, watcher)
    assert len(watcher.reports) == SPEC.steps - 1
    rng = np.random.default_rng(0)
    latents, noise, text = (rng.normal(size=size).astype(np.float32) for size in ((16, 8, 8), (16, 8, 8), (1, 4, 64)))
    is_open = np.zeros(16, bool)
    is_open[5] = True
    refined = engine._refined(latents, noise, is_open, text, NOW)
    changed = np.abs(refined - latents).max(0) > 1e-5
    assert changed[2:4, 2:4].all() and changed.sum() == 4


def test_only_what_the_mask_touches_is_painted_anew(engine: Engine) -> None:
    rng = np.random.default_rng(0)
    before = rng.integers(0, 256, (128, 128, 3), np.uint8)
    mask = np.zeros((128, 128), bool)
    mask[:32, 96:] = True
    after = engine.run(replace(ASKED, scale=2, repaint=Repaint(before, mask)), NOW).pixels
    assert np.array_equal(after[60:], before[60:]) and np.array_equal(after[:, :60], before[:, :60])
    assert np.abs(after[4:20, 110:].astype(int) - before[4:20, 110:]).mean() > 20
    everything = engine.run(replace(ASKED, scale=2, repaint=Repaint(before, np.ones_like(mask))), NOW).pixels
    assert np.array_equal(everything, engine.run(replace(ASKED, scale=2), NOW).pixels)


def test_nothing_is_left_of_what_a_narrow_mask_covers(engine: Engine) -> None:
    mask = np.zeros((64, 64), bool)
    mask[30:32] = True
    dark, light = (np.full((64, 64, 3), level, np.uint8) for level in (0, 255))
    light[~mask], dark[~mask] = 90, 90
    made = [engine.run(replace(ASKED, repaint=Repaint(each, mask)), NOW).pixels for each in (dark, light)]
    assert np.abs(made[0][mask].astype(int) - made[1][mask]).mean() < 8  # but for what is seen beside it
    assert (made[0][:10] == 90).all() and (made[0][50:] == 90).all()


@pytest.mark.parametrize(
    "change", [{"seed": -1}, {"seed": 2**32}, {"guidance": -1}, {"guidance": float("nan")}, {"scale": 0}, {"scale": 3}]
)
def test_what_cannot_be_asked_for_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(Usage):
        replace(ASKED, **change)


@pytest.mark.parametrize(("pixels", "mask"), [((4, 6, 3), (6, 4)), ((4, 4, 3), (5, 5)), ((4, 4, 4), (4, 4))])
def test_only_a_picture_of_the_mask_s_size_can_be_repainted(pixels: tuple[int, ...], mask: tuple[int, ...]) -> None:
    with pytest.raises(Usage, match="of one size"):
        Repaint(np.zeros(pixels, np.uint8), np.ones(mask, bool))
    with pytest.raises(Usage, match="no white part"):
        Repaint(np.zeros((*mask, 3), np.uint8), np.zeros(mask, bool))


@pytest.mark.parametrize(
    ("rows", "columns", "region"),
    [
        (slice(40, 57), slice(100, 117), (slice(38, 58), slice(98, 118))),
        (slice(0, 17), slice(183, 200), (slice(0, 20), slice(180, 200))),
        (slice(50, 51), slice(50, 51), (slice(42, 58), slice(42, 58))),
        (slice(10, 20), slice(0, 200), (slice(0, 100), slice(0, 200))),
        (slice(0, 100), slice(90, 100), (slice(0, 100), slice(36, 154))),
    ],
)
def test_what_is_masked_is_looked_at_closely(rows: slice, columns: slice, region: tuple[slice, slice]) -> None:
    mask = np.zeros((100, 200), bool)
    mask[rows, columns] = True
    assert Repaint(np.zeros((100, 200, 3), np.uint8), mask).region == region


def test_what_has_no_ground_of_its_own_is_cut_out_and_stands_in_front() -> None:
    grain = np.random.default_rng(0).integers(0, 9, (64, 64, 3), np.uint8)
    drawn = np.full((64, 64, 3), (200, 60, 60), np.uint8) + grain
    drawn[20:44, 20:44] = (20, 20, 220)
    drawn[30:34, 30:34] = (200, 60, 60)  # a hole in it
    drawn[5, 5] = 255  # a speck
    seen = cut_out(drawn)
    assert seen[24:40, 24:40].min() > 0.95 and seen[:16].max() == 0 and seen[50:].max() == 0
    there, mask = np.full((90, 120, 3), 90, np.uint8), np.zeros((90, 120), bool)
    mask[10:80, 30:100] = True
    made = Frame(Repaint(there, mask)).filled(drawn, is_alone=True)
    assert (
        np.array_equal(made[~mask], there[~mask]) and (np.abs(made.astype(int) - (20, 20, 220)).max(2) < 4).sum() > 200
    )
    assert (made[12:20, 35:95] == 90).all()


def test_what_is_looked_at_is_square_and_nothing_is_stretched() -> None:
    mask = np.zeros((100, 200), bool)
    mask[10:90, 20:180] = True
    frame = Frame(Repaint(np.random.default_rng(0).integers(0, 256, (100, 200, 3), np.uint8), mask))
    pixels, seen = frame.seen
    assert pixels.shape == (188, 188, 3) and seen.shape == (188, 188) and seen.sum() == mask.sum()
    drawn = np.zeros((188, 188, 3), np.uint8)
    drawn[84:104, 84:104] = 255
    made = frame.filled(drawn, is_alone=False)
    rows, columns = (np.flatnonzero(((made == 255).all(2) & mask).any(axis)) for axis in (1, 0))
    assert len(rows) == len(columns) == 20 and made.shape == (100, 200, 3)


def test_a_larger_picture_is_the_same_one(engine: Engine) -> None:
    small, large = (engine.run(replace(ASKED, scale=scale), NOW).pixels for scale in (1, 2))
    assert large.shape == (128, 128, 3)
    means = [each.reshape(4, len(each) // 4, 4, len(each) // 4, 3).mean((1, 3)) for each in (small, large)]
    assert np.corrcoef(means[0].ravel(), means[1].ravel())[0, 1] > 0.8


def test_tokens_are_latents_two_by_two_as_in_torch() -> None:
    latents = np.random.default_rng(0).normal(size=(16, 8, 8)).astype(np.float32)
    tokens = to_tokens(latents)
    assert np.array_equal(tokens, torch_model.to_tokens(torch.from_numpy(latents)[None])[0].numpy())
    assert np.array_equal(to_latents(tokens, 4), latents)


@pytest.mark.parametrize("key", list(asdict(SPEC)))
@pytest.mark.parametrize("value", ["many", None, 0, float("nan")])
def test_a_fault_in_the_manifest_names_its_key(key: str, value: Any) -> None:
    table = asdict(SPEC)
    for each in (table | {key: value}, {name: table[name] for name in table if name != key}):
        with pytest.raises(ModelCorrupt, match=f"'{key}' cannot be used"):
            GeneratorSpec.parse(each)


@pytest.mark.parametrize("role", engine_module.FILES)
def test_a_missing_file_is_named(files: dict[str, Path], role: str) -> None:
    with pytest.raises(ModelCorrupt, match=f"names no {role}"):
        Engine(asdict(SPEC), {name: path for name, path in files.items() if name != role}, Device(1))


@pytest.mark.parametrize(
    ("role", "spoil", "said"),
    [
        ("names", lambda path: path.write_text("[1"), "is no list of names"),
        ("names", lambda path: path.write_text("[1]"), "is no list of names"),
        ("names", lambda path: path.write_text('{"words": {}}'), "is no list of names"),
        ("vocabulary", lambda path: path.write_text("hello"), "is no SentencePiece model"),
    ],
)
def test_a_spoilt_file_is_told(
    files: dict[str, Path], tmp_path: Path, role: str, spoil: Callable[[Path], Any], said: str
) -> None:
    spoil(tmp_path / "spoilt")
    with pytest.raises(ModelCorrupt, match=said):
        Engine(asdict(SPEC), {**files, role: tmp_path / "spoilt"}, Device(1))
