from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from netrika_converters.course import Plan
from netrika_converters.generator.manners import COUNT, GROUPS, LAYOUT, Manners, layout
from netrika_converters.generator.model import Generator, GeneratorConfig
from netrika_converters.generator.photos import Photo
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.train import Run


def photo(scene: str, dark: slice, rng: np.random.Generator) -> Photo:
    pixels = rng.integers(150, 160, (128, 128, 3)).astype(np.uint8)
    pixels[:, dark] = 20
    return Photo(pixels, scene, (f"s_{scene}",))


def test_photos_of_a_scene_that_have_the_same_in_the_same_places_are_of_one_manner() -> None:
    rng = np.random.default_rng(0)
    left, right = slice(0, 40), slice(88, 128)
    photos = [photo("sea", side, rng) for _ in range(GROUPS) for side in (left, right)]
    photos += [photo("forest", left, rng)]
    manners = Manners(photos)
    of = manners.of
    assert of.shape == (len(photos), 2) and of.min() > 0 and of.max() < COUNT
    of_left, of_right = {*of[:-1:2, 0], *of[1:-1:2, 1]}, {*of[1:-1:2, 0], *of[:-1:2, 1]}
    assert not of_left & of_right  # mirrored, what is on the left is on the right
    assert not {*of[-1]} & {*of[:-1].ravel()}
    assert np.array_equal(Manners(photos).of, of)
    assert np.array_equal(Manners(photos[::-1], manners.centres).of, of[::-1])


def test_a_layout_tells_smooth_from_rough() -> None:
    smooth = np.full((128, 128, 3), 128, np.uint8)
    rough = smooth.copy()
    rough[::2, :64], rough[1::2, :64] = 100, 156
    apart = np.abs(layout(rough) - layout(smooth))
    assert apart.shape == (LAYOUT,)
    assert apart[-64:].reshape(8, 8)[:, :4].min() > 5 > 1 > apart[-64:].reshape(8, 8)[:, 4:].max()


def test_chance_takes_a_manner_that_suits_the_likeliest_ground(data: Path) -> None:
    samples = Samples(data)
    grounds = samples.meanings
    likely = samples.manners.likely(grounds)
    assert likely.shape == (grounds.sizes[-1], COUNT) and np.allclose(likely.sum(1), 1)
    sea = grounds.of("s_sea")[-1]
    at_sea = [index for index, photo in enumerate(samples.photos) if photo.scene == "sea"]
    own = {*samples.manners.of[at_sea].ravel().tolist()}
    assert {*np.flatnonzero(likely[sea]).tolist()} == own and likely[0, 0] == 1
    model = Generator(GeneratorConfig(32, 2, 1, 1, 32, 1, token=64, meanings=grounds.sizes))
    torch.nn.init.normal_(model.manners.weight)
    model.likely.copy_(torch.from_numpy(likely))
    model.likely[sea] *= 0.9  # as eight bits may leave it
    labels, (first, last) = torch.tensor([[0, 0, 0, sea]] * 4), (min(own), max(own))
    said = model.meant(labels, torch.tensor([0.0, 0.01, 0.99, 1.0]))
    assert torch.allclose(said, model.mean(labels, torch.tensor([first, first, last, last])), atol=1e-3)
    labels = torch.zeros_like(labels)
    assert torch.allclose(model.meant(labels, torch.rand(4)), model.mean(labels), atol=1e-3)


def test_meanings_have_no_manner_unless_one_is_given() -> None:
    model = Generator(GeneratorConfig(32, 2, 1, 1, 32, 1, token=64, meanings=(3, 3, 3), manners=2, layout=1))
    torch.nn.init.normal_(model.manners.weight)
    labels = torch.tensor([[1, 0, 1, 2]])
    none, one = (model.mean(labels, torch.tensor([each])) for each in (0, 1))
    assert torch.equal(model.mean(labels), none) and not torch.equal(one[:, 3], none[:, 3])
    assert torch.equal(one[:, :3], none[:, :3])


def test_a_run_keeps_the_groups_that_it_began_with(data: Path, work: Path) -> None:
    (work / "generator.pt").unlink()
    config = GeneratorConfig(32, 2, 1, 1, 32, 1)
    first = Run(Samples(data), work, Plan(0.001), config, 2, 0)
    centres = torch.from_numpy(first.samples.manners.centres)
    assert torch.equal(first.model.centres, centres) and torch.equal(first.course.average["centres"], centres)
    turned = centres.clone()
    turned[1:] = turned[1:].flip(0)
    first.model.centres.copy_(turned)
    first.course.save()
    again = Run(Samples(data), work, Plan(0.001), config, 2, 0)
    assert torch.equal(torch.from_numpy(again.samples.manners.centres), turned)
    likely = again.samples.manners.likely(again.samples.meanings)
    assert torch.equal(again.model.likely, torch.from_numpy(likely)) and not torch.equal(
        again.model.likely, first.model.likely
    )
