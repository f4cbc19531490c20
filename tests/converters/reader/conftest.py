"""Faces, photos, words and a small recognizer that tests of the reader share. No font need be installed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import ImageFont, features

from netrika.engines.crops import stretched, trimmed
from netrika_converters.precision import device
from netrika_converters.reader import train_recognizer
from netrika_converters.reader.fonts import Face, NoFont, installed
from netrika_converters.reader.lettering import shape
from netrika_converters.reader.recognizer import Recognizer, RecognizerConfig
from netrika_converters.reader.signs import Crop, Scribe
from netrika_converters.reader.texts import Vocabulary
from netrika_converters.reader.train_recognizer import Alphabet, Batch, ctc_loss, joint_loss, to_network

FaceFor = Callable[[str], Face]
WORDS = "stall market road tea sugar hotel cafe bank river garden school open".split()
SMALL = partial(RecognizerConfig, stem=(8, 16, 32, 32), width=64, heads=2, blocks=1)


@dataclass(frozen=True, slots=True)
class Taught:
    """A recognizer that knows the few crops it was shown by heart, its losses, and those crops."""

    model: Recognizer
    alphabet: Alphabet
    crops: list[Crop]
    losses: list[float]


@pytest.fixture(scope="session")
def latin(tmp_path_factory: pytest.TempPathFactory) -> Face:
    """The Latin face that Pillow carries."""
    font = ImageFont.load_default(48)
    assert isinstance(font, ImageFont.FreeTypeFont) and isinstance(font.path, BytesIO)
    path = tmp_path_factory.mktemp("fonts") / "latin.ttf"
    path.write_bytes(font.path.getvalue())
    return Face(str(path), 0, "Latin", frozenset(map(chr, range(0x20, 0x7F))))


@pytest.fixture(scope="session")
def system_faces() -> list[Face]:
    """Every face that fontconfig knows."""
    if not features.check("raqm"):
        pytest.skip("Pillow was built without libraqm")
    try:
        return installed()
    except NoFont as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def face_for(system_faces: list[Face]) -> FaceFor:
    """Find a face of the system that covers a text, Lohit and Noto first."""

    def find(text: str) -> Face:
        covering = [face for face in system_faces if face.covers(text)]
        if not covering:
            pytest.skip(f"no installed font covers {text}")
        return min(covering, key=lambda face: (not face.family.startswith(("Lohit", "Noto")), face.path, face.index))

    return find


@pytest.fixture(scope="session")
def photos() -> NDArray[np.uint8]:
    """(3, 128, 128, 3) blotches."""
    coarse = np.random.default_rng(0).integers(0, 256, (3, 8, 8, 3), np.uint8)
    return np.stack([cv2.resize(each, (128, 128), interpolation=cv2.INTER_CUBIC) for each in coarse])


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Vocabulary("en", WORDS, WORDS)


@pytest.fixture(scope="session")
def scribe(vocabulary: Vocabulary, latin: Face, photos: NDArray[np.uint8]) -> Scribe:
    return Scribe(vocabulary, [[latin]], np.ascontiguousarray(photos[..., 0]))


@pytest.fixture(scope="session")
def taught(latin: Face) -> Taught:
    """Overfit a small recognizer on eight words, black on white."""
    alphabet = Alphabet(sorted(set("".join(WORDS))))
    crops = []
    for word in WORDS[:8]:
        pixels, *_ = trimmed(255 - np.pad(shape(word, latin), 4), 192)
        crops.append(Crop(stretched(pixels, 192), word, "en"))
    labels = [alphabet.encode(crop.text) for crop in crops]
    batch = Batch(
        np.stack([stretched(trimmed(crop.pixels, 192)[0], 192) for crop in crops])[:, None],  # as they will be read
        np.concatenate(labels),
        np.array([len(label) for label in labels]),
    )
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    model = Recognizer(SMALL(len(alphabet))).to(device())
    optimizer = torch.optim.AdamW(model.parameters(), 3e-3)
    losses: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(train_recognizer, "WRONG", 0.0)  # what is told wrongly cannot be learnt by heart
        while len(losses) < 250 and (not losses or losses[-1] > 0.01):
            loss = joint_loss(model, batch, ctc_loss, rng)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            losses.append(loss.item())
    for module in model.modules():  # statistics of these crops, where the running ones still lag behind
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None
            module.reset_running_stats()
    with torch.no_grad():
        model(to_network(batch.crops))
    return Taught(model.eval(), alphabet, crops, losses)
