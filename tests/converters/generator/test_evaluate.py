from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from netrika.catalog import store
from netrika.engines.captioner import Captioner
from netrika.engines.generator import Generator
from netrika.runtime.device import Device
from netrika_converters.generator import benchmark as benchmarks
from netrika_converters.generator.benchmark import KINDS, benchmark, score, verifier_accuracy
from netrika_converters.generator.evaluate import drawing, scene_prompts, scenery, sheet
from netrika_converters.generator.nouns import Noun
from netrika_converters.generator.patterns import PLACES
from netrika_converters.generator.pictures import Picture, Pixels, kind_of
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.scenery import SceneClassifier, distance
from netrika_converters.generator.verifier import Verifier, VerifierConfig
from netrika_converters.reader.texts import LANGUAGES

CAT, OWL = (Noun(name, {}, "", {}) for name in ("cat", "owl"))


@pytest.fixture(scope="module")
def samples(data: Path) -> Samples:
    return Samples(data)


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        (Picture((CAT,), size="big"), "single"),
        (Picture((CAT,), count=3), "counting"),
        (Picture((CAT, OWL), relation="and"), "two"),
        (Picture((CAT, OWL), relation="below"), "position"),
        (Picture((CAT,), ground="bg_red"), "background"),
        (Picture((CAT,), ground="in_forest"), None),
        (Picture((CAT,), count=2, ground="bg_red"), None),
    ],
)
def test_a_prompt_is_of_one_kind(picture: Picture, kind: str | None) -> None:
    assert kind_of(picture) == kind


def test_every_language_is_asked_for_the_same_pictures_that_training_never_shows(samples: Samples) -> None:
    asked = benchmark(samples, 4, seed=1)
    assert Counter((each.kind, each.language) for each in asked) == {
        (kind, language): 4 for kind in KINDS for language in LANGUAGES
    }
    assert all(each.picture.is_held_out for each in asked if each.kind != "single")
    assert [each.picture for each in asked if each.language == "ta"] == [
        each.picture for each in asked if each.language == "en"
    ]
    assert all(each.prompt.startswith(each.language) for each in asked if each.language != "en")
    assert {each.prompt.split()[-1] for each in asked if (each.kind, each.language) == ("single", "ta")} == {"வேண்டும்"}


def test_scores_are_shares_of_what_the_verifier_sees(samples: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = benchmark(samples, 4, seed=1, languages=("en", "hi"))
    pictures = [each.picture for each in asked]

    def judge(verifier: Verifier, pixels: Pixels, wanted: Sequence[Picture], names: Sequence[str]) -> list[bool]:
        assert wanted == pictures and len(pixels) == len(asked)
        return [each.kind != "two" and (each.language == "en" or index % 2 == 0) for index, each in enumerate(asked)]

    monkeypatch.setattr(benchmarks, "judge", judge)
    model = Verifier(VerifierConfig(len(samples.nouns), (8, 8, 8, 8)))
    scores = score(lambda prompts: np.zeros((len(prompts), 8, 8, 3), np.uint8), asked, model, [])
    assert scores.right["single", "en"].all() and scores.right["position", "hi"].tolist() == [1, 0, 1, 0]
    assert (scores.share("two"), scores.share("counting"), scores.share("counting", "en")) == (0.0, 0.75, 1.0)
    assert scores.share() == pytest.approx(0.6) and scores.spread == pytest.approx(0.4)
    assert scores.table().splitlines()[-1] == "| mean | 75.0% | 0.0% | 75.0% | 75.0% | 75.0% | 60.0% |"


def test_the_verifier_is_judged_on_stickers(samples: Samples) -> None:
    model = Verifier(VerifierConfig(len(samples.nouns), (8, 8, 8, 8))).eval()
    assert verifier_accuracy(model, samples, 2, seed=0) == dict.fromkeys(KINDS, 0.0)


def test_the_distance_is_that_between_gaussians() -> None:
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(4000, 3)), rng.normal([1, 0, 2], [1, 3, 1], size=(4000, 3))
    assert distance(a, a) == pytest.approx(0, abs=1e-6)
    assert distance(a, b) == pytest.approx(distance(b, a))
    assert distance(a, b) == pytest.approx(1 + 4 + (3 - 1) ** 2, rel=0.1)


def test_scenes_are_told_apart_by_their_features() -> None:
    rng = np.random.default_rng(0)
    middles = {"sea": 0.0, "forest": 3.0, "street": 6.0}
    scenes = [scene for scene in middles for _ in range(50)]
    given = np.array([middles[scene] for scene in scenes])[:, None] + rng.normal(0, 0.5, (150, 4))
    assert SceneClassifier(given, scenes)(np.array([[0.2] * 4, [2.8] * 4, [6.5] * 4])) == ["sea", "forest", "street"]


def test_a_model_folder_is_scored_and_shown(data: Path, generator_data: Path) -> None:
    samples = Samples(data)
    model = store.read(generator_data / "models" / "tiny-generator")
    engine = Generator(model.manifest.spec, model.files, Device(1))
    eyes = store.find(None, "captioner")
    captioner = Captioner(eyes.manifest.spec, eyes.files, Device(2))
    draw = drawing(engine)
    asked = scene_prompts(samples.photos, samples.patterns, 40, np.random.default_rng(0))
    assert {scene for scene, _ in asked} == set(PLACES.values())
    assert all(f"s_{scene}" in prompt for scene, prompt in asked)
    seen = scenery(draw, data, samples, captioner, 6)
    assert 0 <= seen.drawn_right <= 1 and seen.distance > 0 and seen.distance_of_photos > 0
    assert sheet(draw, ["cat"] * 11).shape == (128, 512, 3)
    engine.close()
    captioner.close()
