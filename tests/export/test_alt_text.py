from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from netrika.errors import Denied, NotFound, Unwritable
from netrika.export import xmp
from netrika.export.alt_text import write
from netrika.paths import resources

PHOTO = resources() / "samples" / "photographer.jpg"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
OWN = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description rdf:about="" photoshop:City="Chennai"/>
<rdf:Description rdf:about=""><dc:description><rdf:Alt><rdf:li xml:lang="x-default">A photographer's own words</rdf:li>
</rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"""


def said(photo: Path, prefix: str = "Iptc4xmpCore", local: str = "AltTextAccessibility") -> dict[str, str]:
    """What a property says in each language, as Pillow finds the packet."""
    if photo.suffix == ".xmp":
        packet = photo.read_bytes()
    else:
        with Image.open(photo) as image:
            packet = image.info["xmp" if image.format == "JPEG" else "XML:com.adobe.xmp"]
    tree = ET.fromstring(packet)
    found = tree.find(f".//{xmp.name(prefix, local)}")
    assert found is not None
    return {each.attrib[xmp.LANG]: each.text or "" for each in found.iter(f"{RDF}li")}


@pytest.fixture(params=["JPEG", "PNG"])
def photo(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"photo.{request.param.lower()}"
    with Image.open(PHOTO) as image:
        image.resize((64, 48)).save(path, request.param, exif=image.getexif())
    return path


def test_a_photo_gets_its_text_and_keeps_its_picture(photo: Path) -> None:
    before, pixels = photo.read_bytes(), np.asarray(Image.open(photo))
    assert write(photo, "ta", "ஒரு நாய் <ஓடுகிறது> & குரைக்கிறது") == photo
    assert said(photo) == {"x-default": "ஒரு நாய் <ஓடுகிறது> & குரைக்கிறது", "ta": "ஒரு நாய் <ஓடுகிறது> & குரைக்கிறது"}
    assert said(photo, "dc", "description") == said(photo)
    assert np.array_equal(np.asarray(Image.open(photo)), pixels)
    write(photo, "ta", "புதிது")
    assert said(photo) == {"x-default": "புதிது", "ta": "புதிது"}  # what was told before is told anew
    write(photo, "hi", "एक कुत्ता")
    assert said(photo) == {"x-default": "புதிது", "ta": "புதிது", "hi": "एक कुत्ता"}
    packet = xmp.packet_of(photo.read_bytes())
    assert packet and photo.read_bytes().count(b"W5M0MpCehiHzreSzNTczkc9d") == 1
    again = xmp.with_packet(before, packet)
    assert again == photo.read_bytes() and len(again) > len(before)  # nothing else changed


def test_what_others_wrote_stays(photo: Path) -> None:
    photo.write_bytes(xmp.with_packet(photo.read_bytes(), OWN))
    write(photo, "bn", "একটি কুকুর")
    assert said(photo, "dc", "description") == {"x-default": "A photographer's own words", "bn": "একটি কুকুর"}
    packet = xmp.packet_of(photo.read_bytes()) or b""
    assert b'photoshop:City="Chennai"' in packet and b"ns0" not in packet


def test_words_in_no_language_stay_and_padding_does_no_harm(photo: Path) -> None:
    plain = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="" dc:description="My words"/></rdf:RDF>
    </x:xmpmeta>"""
    photo.write_bytes(xmp.with_packet(photo.read_bytes(), plain + bytes(20)))
    write(photo, "ml", "ഒരു നായ")
    assert said(photo, "dc", "description") == {"x-default": "My words", "ml": "ഒരു നായ"}


def test_a_copy_leaves_the_photo_alone(photo: Path, tmp_path: Path) -> None:
    before, copy = photo.read_bytes(), tmp_path / f"copy{photo.suffix}"
    assert write(photo, "en", "A dog", copy) == copy
    assert photo.read_bytes() == before and said(copy)["en"] == "A dog"


def test_exif_stays_in_front_and_a_compressed_packet_is_found(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    with Image.open(PHOTO) as image:
        exif = image.getexif()
        exif[0x0112] = 6
        image.resize((8, 8)).save(path, exif=exif)
    write(path, "en", "A dog")
    with Image.open(path) as image:
        assert image.getexif()[0x0112] == 6
    from PIL import PngImagePlugin

    chunks, made = PngImagePlugin.PngInfo(), BytesIO()
    chunks.add_itxt("XML:com.adobe.xmp", OWN.decode(), zip=True)
    Image.new("RGB", (4, 4)).save(made, "PNG", pnginfo=chunks)
    assert xmp.packet_of(made.getvalue()) == OWN


def test_photos_of_other_kinds_have_it_beside_them(tmp_path: Path) -> None:
    path = tmp_path / "photo.webp"
    Image.new("RGB", (4, 4)).save(path)
    before = path.read_bytes()
    assert write(path, "en", "A dog") == tmp_path / "photo.webp.xmp"
    write(path, "mr", "एक कुत्रा")
    assert said(tmp_path / "photo.webp.xmp") == {"x-default": "A dog", "en": "A dog", "mr": "एक कुत्रा"}
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda photo: photo[:40],
        lambda photo: xmp.with_packet(photo, b"<x:xmpmeta"),
        lambda photo: xmp.with_packet(photo, b"<other/>"),
    ],
)
def test_of_a_damaged_photo_nothing_is_lost(photo: Path, spoil: object) -> None:
    photo.write_bytes(spoil(photo.read_bytes()))  # type: ignore[operator]
    before = photo.read_bytes()
    with pytest.raises(Unwritable):
        write(photo, "en", "A dog")
    assert photo.read_bytes() == before


def test_what_cannot_be_read_or_written_is_told(photo: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        write(tmp_path / "none.jpg", "en", "A dog")
    with pytest.raises(Unwritable):
        write(photo, "en", "A dog", tmp_path / "nowhere" / "copy.jpg")
    if photo.suffix == ".jpeg":
        with pytest.raises(Unwritable, match="too long"):
            write(photo, "en", "A dog " * 20_000)
    if os.getuid():
        photo.chmod(0)
        with pytest.raises(Denied):
            write(photo, "en", "A dog")
