from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from netrika import imaging
from netrika.catalog import store
from netrika.engines.captioner import Captioner, CaptionerSpec, CaptionRequest
from netrika.engines.context import Partial, Unattended
from netrika.errors import Cancelled, ModelCorrupt, UnknownLanguage
from netrika.languages import LANGUAGES, share_in_script
from netrika.runtime.device import Device
from netrika.wording import wording

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


class Heard(Unattended):
    """Keeps what is reported, and cancels after `patience` checks."""

    def __init__(self, patience: int = 10**6) -> None:
        self.partial: list[str] = []
        self.patience = patience

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        assert isinstance(partial, str)
        self.partial.append(partial)

    def check(self) -> None:
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


@pytest.fixture(scope="module")
def engine() -> Iterator[Captioner]:
    model = store.find(None, "captioner")
    engine = Captioner(model.manifest.spec, model.files, Device())
    yield engine
    engine.close()


def request(language: str = "en", photo: str = "cat.jpg", detail: str = "short") -> CaptionRequest:
    return CaptionRequest(imaging.load(SAMPLES / photo, photo), language, "long" if detail == "long" else "short")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_is_spoken_in_its_own_script(engine: Captioner, language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    for photo in ("photographer.jpg", "astronaut.jpg"):
        result = engine.run(request(code, photo), Unattended())
        assert result.kind == "photo" and result.language == code
        assert share_in_script(result.caption, language) > 0.9  # type: ignore[arg-type]
        assert 0 <= result.confidence <= 1


def test_the_same_photo_is_always_described_alike(engine: Captioner) -> None:
    assert engine.run(request(), Unattended()) == engine.run(request(), Unattended())


def test_the_caption_grows_while_it_is_searched(engine: Captioner) -> None:
    heard = Heard()
    engine.run(request(), heard)
    assert len(heard.partial) > 3 and len(heard.partial[-1]) > len(heard.partial[0])


def test_a_search_can_be_cancelled(engine: Captioner) -> None:
    with pytest.raises(Cancelled):
        engine.run(request(), Heard(patience=3))


def test_long_descriptions_go_on_from_the_short_one(engine: Captioner) -> None:
    for photo in SAMPLES.glob("*.jpg"):
        short = engine.run(request(photo=photo.name), Unattended()).caption
        sentences = engine.run(request(photo=photo.name, detail="long"), Unattended()).caption.split(". ")
        assert sentences[0].startswith(short.rstrip(".")) and len(sentences) <= 3
        assert len(set(sentences)) == len(sentences)


def test_an_unlikely_caption_is_hedged(engine: Captioner) -> None:
    spec = engine.spec
    doubtful = replace(spec.voices["ta"], hedge_below=1.0)
    try:
        engine.spec = replace(spec, voices={"ta": doubtful})
        hedged = engine.run(request("ta"), Unattended()).caption
    finally:
        engine.spec = spec
    assert hedged.startswith(wording("ta").hedge.partition("{")[0])


def test_a_blank_picture_is_said_to_be_blank(engine: Captioner) -> None:
    result = engine.run(CaptionRequest(np.zeros((50, 60, 3), np.uint8), "hi"), Unattended())
    assert (result.kind, result.caption) == ("blank", wording("hi").blank)


def test_log_p_agrees_with_the_search(engine: Captioner) -> None:
    visual, voice = engine.encode(request().pixels), engine.spec.voices["en"]
    best = engine.search(visual, voice, Unattended())[0]
    assert engine.log_p(visual, voice, best.tokens) == pytest.approx(best.log_p, abs=2e-2)


def test_a_language_it_does_not_speak_is_refused(engine: Captioner) -> None:
    with pytest.raises(UnknownLanguage):
        engine.run(CaptionRequest(np.zeros((9, 9, 3), np.uint8), "xx"), Unattended())


@pytest.mark.parametrize("wrong", [{"voices": {"en": {}}}, {"voices": 3}, {"beams": "many"}, {"layers": None}])
def test_a_manifest_without_its_keys_is_corrupt(wrong: dict[str, object]) -> None:
    good = store.find(None, "captioner").manifest.spec
    assert CaptionerSpec.parse(good).beams > 1
    with pytest.raises(ModelCorrupt):
        CaptionerSpec.parse({**good, **wrong})


def test_a_manifest_without_a_role_or_with_a_bad_tokenizer_is_corrupt(tmp_path: Path) -> None:
    model = store.find(None, "captioner")
    with pytest.raises(ModelCorrupt, match="decoder"):
        Captioner(model.manifest.spec, {"encoder": tmp_path, "tokenizer": tmp_path}, Device())
    (tmp_path / "tokenizer.model").write_bytes(b"nothing")
    with pytest.raises(ModelCorrupt, match="SentencePiece"):
        Captioner(model.manifest.spec, {**model.files, "tokenizer": tmp_path / "tokenizer.model"}, Device())
