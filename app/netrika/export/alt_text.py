"""A description as a photo's alternative text, in its own language, where screen readers and agencies look for it.

It becomes `dc:description` and IPTC's `AltTextAccessibility` (Photo Metadata Standard 2021.1) in the photo's XMP; of
photos that cannot hold that here, in a file beside them, which has their name and .xmp behind it.
"""

from __future__ import annotations

from pathlib import Path

from netrika import whole
from netrika.errors import Denied, NotFound, Unreadable
from netrika.export import xmp
from netrika.export.page import clean

PROPERTIES = (("dc", "description"), ("Iptc4xmpCore", "AltTextAccessibility"))
SIDECAR = ".xmp"


def write(photo: Path, language: str, text: str, copy: Path | None = None) -> Path:
    """Give a photo, or a copy of it, its text in a language (BCP 47), and return the file that has it now.

    The picture stays as it is, byte by byte, and so do other metadata and other languages. Raises NotFound, Denied,
    Unreadable, Unwritable; then nothing is changed.
    """
    document = _read(photo)
    packet = xmp.packet_of(document)
    target, beside = copy or photo, _beside(photo)
    tree = xmp.parse((_read(beside) if beside.exists() else b"") if packet is None else packet)
    for prefix, local in PROPERTIES:
        xmp.say(tree, prefix, local, language, clean(text))
    made = xmp.dump(tree)
    if packet is not None:
        whole.write(target, xmp.with_packet(document, made))
        return target
    if copy:
        whole.write(copy, document)
    whole.write(_beside(target), made)
    return _beside(target)


def _beside(photo: Path) -> Path:
    return photo.with_name(photo.name + SIDECAR)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(f"{path} does not exist.") from error
    except PermissionError as error:
        raise Denied(f"{path} cannot be read.") from error
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror or error}.") from error
