from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from netrika import imaging, paths
from netrika.catalog import store
from netrika.engines.captioner import CaptionRequest
from netrika.engines.context import Unattended
from netrika.engines.vision_language import AskRequest, VisionLanguage, VisionLanguageSpec, plain
from netrika.errors import Cancelled, ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.gguf import Piece
from netrika.wording import wording

SPEC = {"context_tokens": 512, "image_px": 112, "hedge_below": -9.0}


@pytest.fixture(scope="module")
def talker(talker_data: Path) -> VisionLanguage:
    model = store.by_id("tiny-talker", [talker_data / "models"])
    return VisionLanguage(model.manifest.spec, model.files, Device(1))


@pytest.fixture
def photo() -> NDArray[np.uint8]:
    return imaging.load(paths.resources() / "samples" / "cat.jpg", "The cat", 320)


class Parrot:
    """A session that gives the next of its replies, and keeps what it was asked and shown."""

    def __init__(self, *replies: str, mean_log_p: float = -0.1) -> None:
        self.replies, self.mean_log_p = list(replies), mean_log_p
        self.asked: list[str] = []
        self.shown: list[tuple[int, ...]] = []

    def stream(
        self, images: Sequence[NDArray[np.uint8]], prompt: str, longest: int, check: Callable[[], None]
    ) -> Iterator[Piece]:
        self.asked.append(prompt)
        self.shown += [each.shape for each in images]
        for word in self.replies.pop(0).split(" "):
            yield Piece(f"{word} ", self.mean_log_p)


def parroting(talker: VisionLanguage, monkeypatch: pytest.MonkeyPatch, *replies: str, **more: Any) -> Parrot:
    parrot = Parrot(*replies, **more)
    monkeypatch.setattr(talker, "_session", parrot)
    return parrot


def test_a_photo_is_described_as_it_is_written(talker: VisionLanguage, photo: NDArray[np.uint8], watch: Any) -> None:
    watcher = watch()
    result = talker.run(CaptionRequest(photo, "en"), watcher)
    assert result.caption and result.kind == "photo" and 0 < result.confidence < 1
    drafts = [partial for _, _, partial in watcher.reports]
    assert len(drafts) > 3 and all(len(a) <= len(b) for a, b in pairwise(drafts))
    assert talker.run(CaptionRequest(photo, "en"), Unattended()) == result
    longer = talker.run(CaptionRequest(photo, "en", "long"), Unattended())
    assert longer.caption != result.caption
    with pytest.raises(Cancelled):
        talker.run(CaptionRequest(photo, "en"), watch(3))


def test_a_question_is_answered_from_all_pictures(talker: VisionLanguage, photo: NDArray[np.uint8]) -> None:
    one = talker.ask(AskRequest((photo,), "What is it?", "en"), Unattended())
    two = talker.ask(AskRequest((photo, photo[::-1]), "What is it?", "en"), Unattended())
    assert one.text and two.text and one.text != two.text


def test_each_language_is_asked_in_itself(
    talker: VisionLanguage, photo: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch
) -> None:
    parrot = parroting(talker, monkeypatch, "ஒரு நாய் ஓடுகிறது", "ஒரு நாய்", "நாய்")
    assert talker.run(CaptionRequest(photo, "ta"), Unattended()).caption == "ஒரு நாய் ஓடுகிறது"
    talker.run(CaptionRequest(photo, "ta", "long"), Unattended())
    talker.ask(AskRequest((photo,), "என்ன?", "ta"), Unattended())
    words = wording("ta")
    assert parrot.asked == [words.describe, words.describe_long, f"என்ன?\n{words.insist}"]
    assert {max(shape) for shape in parrot.shown} == {112}


def test_a_reply_in_another_script_is_asked_for_again_once_and_then_marked(
    talker: VisionLanguage, photo: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch
) -> None:
    parrot = parroting(talker, monkeypatch, "A dog runs", "ஒரு நாய்")
    result = talker.run(CaptionRequest(photo, "ta"), Unattended())
    assert (result.caption, result.language) == ("ஒரு நாய்", "ta")
    assert parrot.asked[1].endswith(wording("ta").insist)
    parrot = parroting(talker, monkeypatch, "A dog runs", "A dog")
    result = talker.run(CaptionRequest(photo, "ta"), Unattended())
    assert (result.caption, result.language) == ("[தமிழ்?] A dog", "und") and len(parrot.asked) == 2
    parroting(talker, monkeypatch, "42")
    assert talker.ask(AskRequest((photo,), "எத்தனை?", "ta"), Unattended()).text == "42"
    parroting(talker, monkeypatch, "", "")
    assert talker.run(CaptionRequest(photo, "en"), Unattended()).language == "und"


def test_what_is_unlikely_is_said_with_doubt(
    talker: VisionLanguage, photo: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch
) -> None:
    for mean_log_p, told in ((-8.9, "A dog"), (-9.1, "Perhaps: A dog")):
        parroting(talker, monkeypatch, "A dog", mean_log_p=mean_log_p)
        assert talker.run(CaptionRequest(photo, "en"), Unattended()).caption == told


def test_a_blank_picture_is_named_without_asking(talker: VisionLanguage, monkeypatch: pytest.MonkeyPatch) -> None:
    parrot = parroting(talker, monkeypatch)
    result = talker.run(CaptionRequest(np.full((90, 90, 3), 200, np.uint8), "hi"), Unattended())
    assert result.caption == wording("hi").blank and result.kind == "blank" and not parrot.asked


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ('"A **dog** runs.\n\nIt is brown."\n', "A dog runs. It is brown."),
        ("- a_b `c`\x1b[2J", "- a_b c[2J"),
        ("# Board\nRoom #5, dial *123#", "Board Room #5, dial *123#"),
        ('The sign says "STOP"', 'The sign says "STOP"'),
        ('"STOP" and "GO"', '"STOP" and "GO"'),
        ("“एक कुत्ता”", "एक कुत्ता"),
        ("", ""),
    ],
)
def test_a_reply_is_one_plain_line(said: str, text: str) -> None:
    assert plain(said) == text


@pytest.mark.parametrize("key", SPEC)
@pytest.mark.parametrize("value", [None, "x", float("nan"), 0, -1])
def test_a_manifest_that_cannot_be_used_names_the_key(key: str, value: Any) -> None:
    if key == "hedge_below" and value in (0, -1):
        return
    with pytest.raises(ModelCorrupt, match=key):
        VisionLanguageSpec.parse({**SPEC, key: value})
    with pytest.raises(ModelCorrupt, match=key):
        VisionLanguageSpec.parse({name: each for name, each in SPEC.items() if name != key})


def test_both_files_are_needed() -> None:
    with pytest.raises(ModelCorrupt, match="no projector"):
        VisionLanguage(SPEC, {"model": Path("text.gguf")}, Device(1))
