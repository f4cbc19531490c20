from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import cv2
import pytest
import torch

from netrika.catalog import store
from netrika.engines.context import Unattended
from netrika.engines.generator import CreateRequest, Generator
from netrika.runtime.device import Device
from netrika_converters.generator import benchmark, ship
from netrika_converters.generator.evaluate import load_verifier
from netrika_converters.generator.nouns import load_nouns
from netrika_converters.generator.phrasebook import load_phrasebooks
from netrika_converters.generator.pictures import Picture, Pixels
from netrika_converters.generator.sample import load_painter
from netrika_converters.generator.unpack import unpack
from netrika_converters.generator.verifier import Verifier
from netrika_converters.quantize.gate import Refused

EYES = Path(__file__).parents[3] / "models" / "netrika-captioner"
CARD = "# A test\n<!-- measured --><!-- /measured -->\n"


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less to draw."""
    monkeypatch.setattr(ship, "STEPS", 1)
    monkeypatch.setattr(ship, "FLOW_STEPS", 1)
    monkeypatch.setattr(ship, "SHOWN", 8)
    monkeypatch.setattr(ship, "CALIBRATION_PICTURES", 4)
    monkeypatch.setattr(ship, "benchmark", partial(benchmark.benchmark, languages=("en", "ur")))


@pytest.mark.usefixtures("few")
def test_a_work_folder_becomes_a_model_that_the_app_runs(
    data: Path, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def judge(verifier: Verifier, pixels: Pixels, wanted: Sequence[Picture], names: Sequence[str]) -> list[bool]:
        calls.append(len(pixels))
        return [len(calls) != 2] * len(pixels)  # all is right but with the first rung of the ladder

    monkeypatch.setattr(benchmark, "judge", judge)
    out = tmp_path / ship.MODEL_ID
    out.mkdir()
    (out / "card.md").write_text(CARD)
    ship.ship(data, work, out, EYES, each=1)
    model = store.read(out)
    store.check(model)
    engine = Generator(model.manifest.spec, model.files, Device(1))
    assert engine.run(CreateRequest("cat", 1), Unattended()).pixels.shape == (128, 128, 3)
    assert engine.names.nearest("a cta", ["en"]) == ["cat"]
    cat = next(label for label, name in enumerate(engine.meanings.nouns["en"], 1) if name == "cat")
    one = engine.meanings.arrangements.index("one")
    assert engine.meanings.said((cat, 0, one, 1), "en") == "en bg_red cat"
    engine.close()
    assert calls[:3] == [10, 10, 10] and "| mean | 100.0% |" in (out / "card.md").read_text("utf-8")
    drawn = cv2.imread(str(out / "sheet.webp"))
    assert drawn is not None and drawn.shape == (3 * 128, 8 * 128, 3)  # a row of things, two of places
    unpack(out, tmp_path / "again")
    again = load_painter(tmp_path / "again")
    assert again.scale == load_painter(work).scale == 0.5
    for name, each in load_painter(work).text.state_dict().items():
        assert torch.allclose(again.text.state_dict()[name], each, atol=0.01)
    assert load_verifier(tmp_path / "again" / "verifier.pt")


@pytest.mark.usefixtures("few")
def test_what_loses_too_much_on_every_rung_is_refused(
    data: Path, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([True, *[False] * 9])
    monkeypatch.setattr(benchmark, "judge", lambda verifier, pixels, *_: [next(answers)] * len(pixels))
    (tmp_path / "out").mkdir()
    with pytest.raises(FileNotFoundError):
        ship.ship(data, work, tmp_path / "out", EYES, each=1)
    (tmp_path / "out" / "card.md").write_text(CARD)
    with pytest.raises(Refused, match="all lost"):
        ship.ship(data, work, tmp_path / "out", EYES, each=1)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["card.md"]


def test_the_words_are_those_of_nouns_and_scenes(data: Path) -> None:
    books = load_phrasebooks()
    nouns = load_nouns(data / "emoji" / "names", books)
    words = {language: set(own) for language, own in ship.picture_words(nouns, books).items()}
    assert {"cat", "kitten", "boat", "jungle", "beach"} <= words["en"] and not {"kiten", "ballon", "candel"} & words[
        "en"
    ]
    assert "नाव" in words["hi"] and "naav" not in words["hi"]
