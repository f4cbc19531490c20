from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from netrika.export.picture import SETTINGS, Picture, to_png
from netrika.export.xmp import LANG, NAMESPACES

PROMPT = "“लाल सेब” <&> a cat\nಪರ್ವತ"
PIXELS = np.random.default_rng(0).integers(0, 256, (32, 32, 3), np.uint8)
PICTURE = Picture(PIXELS, PROMPT, 4294967295, 16, 2.5, "tiny", "7")


def opened(picture: Picture) -> PngImagePlugin.PngImageFile:
    image = Image.open(BytesIO(to_png(picture)))
    assert isinstance(image, PngImagePlugin.PngImageFile)
    image.load()
    return image


def properties(picture: Picture) -> ET.Element:
    packet = opened(picture).text["XML:com.adobe.xmp"]
    (about,) = ET.fromstring(packet.removeprefix("\ufeff")).iter(f"{{{NAMESPACES['rdf']}}}Description")
    return about


def test_the_pixels_are_kept() -> None:
    assert np.array_equal(np.asarray(opened(PICTURE)), PIXELS)


def test_the_file_says_what_gives_the_picture_again() -> None:
    chunks = opened(PICTURE).text
    assert chunks["Description"] == PROMPT
    assert chunks["Software"].startswith("Netrika ")
    assert json.loads(chunks[SETTINGS]) == {
        "prompt": PROMPT,
        "seed": 4294967295,
        "steps": 16,
        "guidance": 2.5,
        "size": 32,
        "model": "tiny",
        "version": "7",
    }


@pytest.mark.parametrize(
    ("repainted", "kind"), [(False, "trainedAlgorithmicMedia"), (True, "compositeWithTrainedAlgorithmicMedia")]
)
def test_xmp_says_that_no_camera_saw_it(repainted: bool, kind: str) -> None:
    picture = replace(PICTURE, repainted=repainted)
    about = properties(picture)
    assert ("repainted" in picture.settings) == repainted
    iptc = f"{{{NAMESPACES['Iptc4xmpExt']}}}"
    assert about.get(f"{iptc}DigitalSourceType") == f"http://cv.iptc.org/newscodes/digitalsourcetype/{kind}"
    assert about.get(f"{iptc}AISystemUsed") == "tiny" and about.get(f"{iptc}AISystemVersionUsed") == "7"
    assert about.get(f"{iptc}AIPromptInformation") == PROMPT
    (text,) = about.iter(f"{{{NAMESPACES['rdf']}}}li")
    assert text.text == PROMPT and text.get(LANG) == "x-default"


@pytest.mark.parametrize("char", ["\x0b", "\x1b", "\ufffe", "\ud800"])
def test_what_xml_cannot_hold_does_not_spoil_the_packet(char: str) -> None:
    spoilt = replace(PICTURE, prompt=f"a{char}b\nc")
    (text,) = properties(spoilt).iter(f"{{{NAMESPACES['rdf']}}}li")
    assert text.text == "a\ufffdb\nc"
    assert json.loads(opened(spoilt).text[SETTINGS])["prompt"] == f"a{char}b\nc"


def test_other_programs_find_the_source_type_by_its_usual_prefix() -> None:
    assert b"Iptc4xmpExt:DigitalSourceType=" in to_png(PICTURE) and b"<dc:description>" in to_png(PICTURE)
