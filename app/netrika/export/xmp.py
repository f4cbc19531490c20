"""XMP packets (ISO 16684-1): metadata that stands in the photo's own file, or in one beside it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

from netrika.errors import Unwritable

NAMESPACES = {
    "x": "adobe:ns:meta/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DEFAULT = "x-default"  # the language of what is shown where no other fits
PACKET = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>{}<?xpacket end="w"?>'
PNG, PNG_KEYWORD = b"\x89PNG\r\n\x1a\n", b"XML:com.adobe.xmp"
JPEG, JPEG_HEAD = b"\xff\xd8\xff", b"http://ns.adobe.com/xap/1.0/\0"
APP0, APP1, SCAN = 0xE0, 0xE1, 0xDA
MOST_JPEG_BYTES = 0xFFFF - 2 - len(JPEG_HEAD)  # of a packet in one segment
DAMAGED = "Open the photo in an editor and save it again."


def name(prefix: str, local: str) -> str:
    """A qualified name, as ElementTree writes it."""
    return f"{{{NAMESPACES[prefix]}}}{local}"


def parse(packet: bytes) -> ET.Element:
    """The tree of a packet; a new one of an empty packet. Raises Unwritable for what is none."""
    for prefix, uri in NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    packet = packet.strip(b"\0 \r\n\t")  # some pad with these
    if not packet:
        meta = ET.Element(name("x", "xmpmeta"))
        about = ET.SubElement(ET.SubElement(meta, name("rdf", "RDF")), name("rdf", "Description"))
        about.set(name("rdf", "about"), "")
        return meta
    try:
        for _, (prefix, uri) in ET.iterparse(BytesIO(packet), ["start-ns"]):
            if prefix and not prefix.startswith("ns"):  # that ElementTree keeps for itself
                ET.register_namespace(prefix, uri)
        tree = ET.fromstring(packet)
    except (ET.ParseError, ValueError) as error:
        raise Unwritable("The photo's metadata (XMP) are damaged.", DAMAGED) from error
    if not _holders(tree):
        raise Unwritable("The photo's metadata (XMP) describe nothing.", DAMAGED)
    return tree


def dump(tree: ET.Element) -> bytes:
    """The packet of a tree."""
    return PACKET.format(ET.tostring(tree, "unicode")).encode()


def say(tree: ET.Element, prefix: str, local: str, language: str, text: str) -> None:
    """Set a property's text in a language (a language alternative); what it says in others stays."""
    of_property, alternatives = name(prefix, local), name("rdf", "Alt")
    holders = _holders(tree)
    holder = next((each for each in holders if each.find(of_property) is not None), holders[0])
    plain = holder.attrib.pop(of_property, None)
    found = holder.find(of_property)
    found = ET.SubElement(holder, of_property) if found is None else found
    listed = found.find(alternatives)
    if listed is None:
        plain = plain or (found.text or "").strip()
        found.clear()
        listed = ET.SubElement(found, alternatives)
        if plain:  # somebody's words in no language
            ET.SubElement(listed, name("rdf", "li"), {LANG: DEFAULT}).text = plain
    own = {each.get(LANG, "").lower(): each for each in listed}
    for tag in dict.fromkeys((DEFAULT, language)):
        if tag == DEFAULT and DEFAULT in own and own[DEFAULT].text not in (None, "", _text(own.get(language))):
            continue  # somebody's words in another language
        each = own.get(tag.lower())
        if each is None:
            each = ET.Element(name("rdf", "li"), {LANG: tag})
            listed.insert(0 if tag == DEFAULT else len(listed), each)
        each.text = text


def _holders(tree: ET.Element) -> list[ET.Element]:
    """What describes the photo itself, not a part of it."""
    return [each for root in tree.iter(name("rdf", "RDF")) for each in root.findall(name("rdf", "Description"))]


def _text(element: ET.Element | None) -> str | None:
    return None if element is None else element.text


def packet_of(photo: bytes) -> bytes | None:
    """The packet in a JPEG or PNG file, b"" if it has none; None of a file of another kind. Raises Unwritable."""
    if photo.startswith(JPEG):
        own = (photo[start + 4 : end] for marker, start, end in _segments(photo) if marker == APP1)
        return next((each[len(JPEG_HEAD) :] for each in own if each.startswith(JPEG_HEAD)), b"")
    if photo.startswith(PNG):
        own = (photo[start + 8 : end - 4] for kind, start, end in _chunks(photo) if kind == b"iTXt")
        return next((_unwrapped(each) for each in own if each.startswith(PNG_KEYWORD + b"\0")), b"")
    return None


def with_packet(photo: bytes, packet: bytes) -> bytes:
    """A JPEG or PNG file with this packet in place of its own; all else stays, byte by byte. Raises Unwritable."""
    if photo.startswith(PNG):
        body = PNG_KEYWORD + bytes(5) + packet  # not compressed, no language, no other keyword
        made = struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", zlib.crc32(b"iTXt" + body))
        own = [
            (start, end)
            for kind, start, end in _chunks(photo)
            if kind == b"iTXt" and photo.startswith(PNG_KEYWORD + b"\0", start + 8)
        ]
        _, _, at = next(_chunks(photo))  # behind the header
    else:
        if len(packet) > MOST_JPEG_BYTES:
            raise Unwritable("The photo's metadata (XMP) are too long for a JPEG.", "Save it as PNG first.")
        body = JPEG_HEAD + packet
        made = struct.pack(">BBH", 0xFF, APP1, len(body) + 2) + body
        segments = list(_segments(photo))
        own = [
            (start, end) for marker, start, end in segments if marker == APP1 and photo.startswith(JPEG_HEAD, start + 4)
        ]
        at = 2
        for marker, start, end in segments:
            if marker not in (APP0, APP1) or (start, end) in own:
                break
            at = end
    pieces, last = [photo[:at], made], at
    for start, end in own:
        pieces.append(photo[last:start])
        last = end
    return b"".join([*pieces, photo[last:]])


def _segments(photo: bytes) -> Iterator[tuple[int, int, int]]:
    """Markers of a JPEG's segments before its first scan, with where each starts and ends."""
    at = 2
    while at + 4 <= len(photo) and photo[at] == 0xFF:
        if photo[at + 1] == 0xFF:  # a fill byte
            at += 1
            continue
        marker, size = photo[at + 1], struct.unpack(">H", photo[at + 2 : at + 4])[0]
        if marker == SCAN:
            return
        end = at + 2 + size
        if size < 2 or end > len(photo):
            break
        yield marker, at, end
        at = end
    raise Unwritable("The photo is damaged.", DAMAGED)


def _chunks(photo: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kinds of a PNG's chunks, with where each starts and ends."""
    at = len(PNG)
    while at + 12 <= len(photo):
        (size,) = struct.unpack(">I", photo[at : at + 4])
        kind, end = photo[at + 4 : at + 8], at + 12 + size
        if end > len(photo):
            break
        yield kind, at, end
        if kind == b"IEND":
            return
        at = end
    raise Unwritable("The photo is damaged.", DAMAGED)


def _unwrapped(body: bytes) -> bytes:
    """The text of an iTXt chunk."""
    flags = body[len(PNG_KEYWORD) + 1 :]
    try:
        _, _, text = flags[2:].split(b"\0", 2)
        return zlib.decompress(text) if flags[0] else text
    except (zlib.error, ValueError, IndexError) as error:
        raise Unwritable("The photo's metadata (XMP) are damaged.", DAMAGED) from error
