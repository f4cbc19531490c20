from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from netrika.engines.generator import known_after
from netrika.engines.prompts import PromptVocabulary, canonical
from netrika_converters.course import Plan
from netrika_converters.generator import sample as sampling
from netrika_converters.generator import samples as making
from netrika_converters.generator import train, train_text
from netrika_converters.generator.meaning import ARRANGEMENTS, FIRST_SCENE, SLOTS
from netrika_converters.generator.model import Generator, GeneratorConfig, flow_loss, to_latents, to_tokens
from netrika_converters.generator.patterns import PLACES
from netrika_converters.generator.pictures import Picture
from netrika_converters.generator.sample import sample
from netrika_converters.generator.samples import Said, Samples, Shown, loader
from netrika_converters.generator.text import TextConfig, TextEncoder, consistent, meaning_loss
from netrika_converters.generator.train import Run, known
from netrika_converters.generator.vocabulary import BOS, EOS, LENGTH, PAD
from netrika_converters.reader.texts import LANGUAGES

SIZES = (3, len(ARRANGEMENTS), FIRST_SCENE + 2)
TINY = GeneratorConfig(64, 2, 1, 1, head_width=64, side=4, token=4, meanings=SIZES)
TINY_TEXT = TextConfig(20, 64, 2, 1, meanings=SIZES)


def prompts(*firsts: int) -> torch.Tensor:
    ids = torch.full((len(firsts), LENGTH), PAD)
    ids[:, 0], ids[:, 2] = BOS, EOS
    ids[:, 1] = torch.tensor(firsts)
    return ids


def test_prompts_are_read_in_one_form(vocabulary: Path) -> None:
    assert canonical("A BIG Cafe\u0301 क\u200dा") == "a big café का"
    words = PromptVocabulary(vocabulary, LENGTH)
    ids = words.encode(["CAT", "cat", "", "cat " * 60])
    assert ids.shape == (4, LENGTH) and (ids[0] == ids[1]).all() and ids.max() < len(words)
    assert ids[2].tolist() == [BOS, EOS, *[PAD] * (LENGTH - 2)] and ids[3, -1] == EOS
    assert words.encode([""]).tolist() == [[BOS, EOS]] and words.encode([]).shape == (0, 2)


def test_tokens_are_latents_two_by_two() -> None:
    latents = torch.randn(2, 16, 8, 8)
    tokens = to_tokens(latents)
    assert tokens.shape == (2, 16, 64)
    assert torch.equal(to_latents(tokens, 4), latents)
    latents[:, :, :2, 2:4] = 0
    assert (to_tokens(latents)[:, 1] == 0).all() and not (to_tokens(latents)[:, 4] == 0).any()


@pytest.mark.parametrize("places", [16, 64])
@pytest.mark.parametrize("steps", [1, 4, 12, 16])
def test_each_step_of_the_schedule_adds_tokens_and_the_last_all(places: int, steps: int) -> None:
    after = [known_after(step, steps, places) for step in range(steps)]
    assert after[-1] == places and all(b > a for a, b in zip([0, *after], after, strict=False))
    assert known(places, np.random.default_rng(0)) <= 0.3 * places


def test_padding_and_the_order_of_what_is_known_do_not_matter() -> None:
    torch.manual_seed(0)
    model, reader = Generator(TINY).eval(), TextEncoder(TINY_TEXT).eval()
    for told, short, other in zip(reader(prompts(5)), reader(prompts(5)[:, :3]), reader(prompts(6)), strict=True):
        assert torch.allclose(told, short, atol=1e-5) and not torch.allclose(told, other, atol=1e-2)
    text = model.meant(consistent(reader(prompts(5))), torch.full((1,), 0.5))
    assert text.shape == (1, 4, 64)
    tokens, places = torch.randn(1, 3, 4), torch.tensor([[1, 7, 9]])
    seen = model.look(text, tokens, places)
    turned = model.look(text, tokens.flip(1), places.flip(1))
    assert seen.shape == (1, 16, 64) and torch.allclose(seen, turned, atol=1e-4)
    nothing = model.look(text, torch.zeros(1, 0, 4), torch.zeros(1, 0, dtype=torch.long))
    assert nothing.shape == seen.shape and torch.isfinite(nothing).all()


def test_a_generator_learns_what_two_meanings_look_like() -> None:
    torch.manual_seed(0)
    model, rng = Generator(TINY), np.random.default_rng(0)
    tokens = torch.stack([torch.full((16, 4), 1.0), torch.full((16, 4), -1.0)])
    labels = torch.tensor([[1, 0, 1, 0], [2, 0, 1, 0]])
    optimizer = torch.optim.AdamW(model.parameters(), 2e-3)
    for _ in range(150):
        order = torch.rand(16, 16).argsort(1)
        text = model.mean(labels.repeat(8, 1))
        loss = flow_loss(model, tokens.repeat(8, 1, 1), text, order, known(16, rng))
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    told, nothing = model.mean(labels), model.mean(torch.zeros(1, 4, dtype=torch.long))
    made = sample(model, told, nothing, torch.Generator().manual_seed(0), torch.ones(len(told)), steps=4, flow_steps=8)
    assert (made - tokens).abs().mean() < 0.35
    again = sample(model, told, nothing, torch.Generator().manual_seed(0), torch.ones(len(told)), steps=4, flow_steps=8)
    assert torch.equal(made, again)


def test_only_what_can_be_drawn_together_is_understood() -> None:
    def understood(first: str, second: str, arranged: str, ground: int) -> list[int]:
        """With two nouns, X and Y; of each slot the second choice is said with small letters."""
        told = [torch.zeros(1, size) for size in (SIZES[0], *SIZES)]
        for logits, wanted in zip(told, (first, second), strict=False):
            for place, name in enumerate(wanted):
                logits[0, "-XY".index(name.upper())] = 20.0 - 5 * place
        for place, name in enumerate(arranged.split()):
            told[2][0, ARRANGEMENTS.index(name)] = 20.0 - 5 * place
        told[3][0, ground] = 20.0
        return consistent(told)[0].tolist()

    of, scene = ARRANGEMENTS.index, FIRST_SCENE + 1
    assert understood("X", "Y", "left", 3) == [1, 2, of("left"), 3]
    assert understood("X", "Xy", "above", 0) == [1, 2, of("above"), 0]  # nothing stands above itself
    assert understood("Yx", "Y", "above", 0) == [1, 2, of("above"), 0]
    assert understood("X", "-", "left two", 0) == [1, 0, of("two"), 0]  # nor beside nothing
    assert understood("X", "Y", "one and", 0) == [1, 2, of("and"), 0]
    assert understood("-", "-", "photo", scene) == [0, 0, of("photo"), scene]
    assert understood("-", "-", "nothing", 2) == [0, 0, of("nothing"), 0]


def test_slots_learn_the_labels_of_prompts_and_their_order() -> None:
    torch.manual_seed(0)
    reader, model = TextEncoder(TINY_TEXT), Generator(TINY)
    ids = torch.tensor([[BOS, 5, 6, EOS], [BOS, 6, 5, EOS]])
    related = ARRANGEMENTS.index("left")
    labels = torch.tensor([[1, 2, related, 2], [2, 1, related, 1]])
    optimizer = torch.optim.AdamW(reader.parameters(), 2e-3)
    for _ in range(80):
        loss = meaning_loss(reader, ids, labels)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    assert loss < 0.05
    assert torch.equal(consistent(reader(ids)), labels)
    assert torch.equal(model.meant(labels, torch.rand(2)), model.mean(labels))
    assert not torch.allclose(model.mean(labels[:1]), model.mean(labels[1:]), atol=0.3)


def test_a_meaning_is_the_same_whichever_noun_is_named_first(data: Path) -> None:
    samples = Samples(data)
    (cat, owl), of = samples.nouns[:2], samples.meanings.of
    assert of(Picture((cat, owl), relation="left")) == of(Picture((owl, cat), relation="right"))
    assert of(Picture((cat, owl), relation="above")) == of(Picture((owl, cat), relation="below"))
    assert of(Picture((cat, owl), relation="left")) != of(Picture((owl, cat), relation="left"))
    assert of(Picture((cat, owl), relation="and"))[:2] == (1, 2) and of(Picture((owl,)))[:2] == (2, 0)
    others = [Picture((cat,)), *(Picture((cat,), count=count) for count in (2, 3, 4)), Picture((cat,), size="big")]
    grounds = [Picture((cat,), ground=ground) for ground in (*PLACES, "bg_red")]
    shown = [None, *others, *grounds, *samples.called]
    assert len({of(each) for each in shown}) == len(shown) and of(None) == (0, 0, 0, 0)
    sizes = [samples.meanings.sizes[kind] for kind in SLOTS]
    assert all(label < size for each in shown for label, size in zip(of(each), sizes, strict=True))


def test_samples_are_pictures_with_prompts(data: Path, vocabulary: Path) -> None:
    samples, rng = Samples(data), np.random.default_rng(0)
    drawn = [samples.draw(rng) for _ in range(300)]
    assert {pixels.shape for pixels, _, _ in drawn} == {(128, 128, 3)}
    assert {(isinstance(shown, str), manner > 0) for _, shown, manner in drawn} == {(True, True), (False, False)}
    heard = [samples.utter(shown, rng) for _, shown, _ in drawn]
    assert all(said for said, _ in heard)
    words = PromptVocabulary(vocabulary, LENGTH)
    pixels, meanings, manners = next(iter(loader(Shown(samples, 6), 0, workers=0)))
    assert pixels.shape == (6, 128, 128, 3) and meanings.shape == (6, 4) and manners.shape == (6,)
    ids, meanings = next(iter(loader(Said(samples, words, 200), 0, workers=0)))
    assert ids.shape[1] <= LENGTH
    empty, nothing = ids[:, 1] == EOS, (meanings == 0).all(1)
    assert len(ids) == 200 and 3 < empty.sum() < nothing.sum() < 40 and nothing[empty].all()


def test_of_a_thing_that_nobody_knows_nothing_is_drawn(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "UNKNOWN", 1.0)
    samples, rng = Samples(data), np.random.default_rng(0)
    one, other = samples.nouns[:2]
    assert samples.utter(Picture((one,), ground="bg_red"), rng)[1] is None
    assert samples.utter(Picture((one,), ground="by_sea"), rng)[1] == "s_sea"
    pairs = [samples.utter(Picture((one, other), relation="left", ground="bg_red"), rng)[1] for _ in range(40)]
    alone = [Picture((each,), ground="bg_red") for each in (one, other)]
    assert all(pair in alone for pair in pairs) and all(each in pairs for each in alone)


def test_a_third_thing_and_details_of_two_are_not_drawn(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, share in (("UNKNOWN", 0.0), ("LISTED", 1.0), ("DETAILED", 1.0), ("FILLED", 0.0), ("MISTYPED", 0.0)):
        monkeypatch.setattr(making, name, share)
    samples, rng = Samples(data), np.random.default_rng(0)
    pair = samples.nouns[0], samples.nouns[1]
    both, beside = (Picture(pair, relation=relation) for relation in ("and", "left"))
    for shown, longer in ((both, 3), (beside, 4)):
        said, drawn = samples.utter(shown, rng)
        assert drawn is shown and len(said.split()) >= longer


def test_a_run_learns_to_read_prompts_and_goes_on(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_text, "VOCABULARY_PROMPTS", 500)
    monkeypatch.setattr(train_text, "UNDERSTOOD", 3)
    first = train_text.Run(data, tmp_path, Plan(0.02), TextConfig(0, 64, 2, 1), batch=4, workers=0)
    first.run()
    lines = [json.loads(line) for line in (tmp_path / "text.jsonl").read_text("utf-8").splitlines()]
    assert set(lines[-1]["understood"]) == set(lines[-1]["unheard"]) == set(LANGUAGES)
    assert first.course.seen == 4 * first.course.step > 0
    again = train_text.Run(data, tmp_path, Plan(0.02), TextConfig(0, 64, 2, 1), batch=4, workers=0)
    assert again.course.step == first.course.step and sampling.load_text(tmp_path / "text.pt").config.vocabulary > 100


def test_a_run_draws_shows_and_goes_on(data: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "MEASURED", 8)
    monkeypatch.setattr(sampling, "sample", partial(sample, steps=2, flow_steps=2))
    for name in ("generator.pt", "scale.json"):
        (work / name).unlink()
    config = GeneratorConfig(64, 2, 1, 1, 64, 1)
    first = Run(Samples(data), work, Plan(0.04, every_s=1), config, batch=3, workers=0)
    first.run()
    (sheet, *_) = work.glob("generator_*.png")
    picture = cv2.imread(str(sheet))
    assert picture is not None and picture.shape == (256, 6 * 128, 3)
    assert first.course.seen == 3 * first.course.step > 0
    again = Run(Samples(data), work, Plan(0.04), config, batch=3, workers=0)
    assert again.course.step == first.course.step > 0 and again.painter.scale == first.painter.scale > 0
    state = torch.load(work / "tokenizer.pt", weights_only=True)
    torch.save({**state, "step": 1}, work / "tokenizer.pt")
    with pytest.raises(ValueError, match=r"scale\.json was measured with"):
        Run(Samples(data), work, Plan(0.04), config, batch=3, workers=0)
