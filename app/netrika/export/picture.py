"""A created picture as PNG that says, in text chunks and in XMP, what it was made with and that a model made it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin

from netrika import __version__
from netrika.export import xmp
from netrika.export.page import clean

PROGRAM = f"Netrika {__version__}"
SETTINGS = "Netrika"  # the keyword of our settings, as JSON
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
MADE, REPAINTED = "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"


@dataclass(frozen=True, slots=True)
class Picture:
    """(H, W, 3) uint8 RGB, and what it was made with; `version` is the model's, `repainted` that it was a photo.

    What XML cannot hold in the prompt becomes U+FFFD in the file.
    """

    pixels: NDArray[np.uint8]
    prompt: str
    seed: int
    steps: int
    guidance: float
    model: str
    version: str
    repainted: bool = False

    @property
    def settings(self) -> dict[str, Any]:
        """What gives the same picture again; one that was repainted needs its photo and mask, too."""
        settings: dict[str, Any] = {
            "prompt": self.prompt,
            "seed": self.seed,
            "steps": self.steps,
            "guidance": self.guidance,
            "size": len(self.pixels),
            "model": self.model,
            "version": self.version,
        }
        if self.repainted:  # of its photo's size
            del settings["size"]
            settings["repainted"] = True
        return settings


def to_png(picture: Picture) -> bytes:
    """The file."""
    prompt = "\n".join(map(clean, picture.prompt.split("\n")))
    chunks = PngImagePlugin.PngInfo()
    chunks.add_itxt("Description", prompt)
    chunks.add_text("Software", PROGRAM)
    chunks.add_itxt(SETTINGS, json.dumps(picture.settings))
    chunks.add_itxt(xmp.PNG_KEYWORD.decode(), _xmp(picture, prompt))
    file = BytesIO()
    Image.fromarray(picture.pixels).save(file, "PNG", pnginfo=chunks, optimize=True)
    return file.getvalue()


def _xmp(picture: Picture, prompt: str) -> str:
    """The XMP packet, with the properties of IPTC's photo metadata standard 2025.1."""
    tree = xmp.parse(b"")
    about = next(tree.iter(xmp.name("rdf", "Description")))
    about.set(xmp.name("xmp", "CreatorTool"), PROGRAM)
    for name, value in {
        "DigitalSourceType": SOURCE_TYPES + (REPAINTED if picture.repainted else MADE),
        "AISystemUsed": picture.model,
        "AISystemVersionUsed": picture.version,
        "AIPromptInformation": prompt,
    }.items():
        about.set(xmp.name("Iptc4xmpExt", name), value)
    xmp.say(tree, "dc", "description", xmp.DEFAULT, prompt)
    return xmp.dump(tree).decode()
