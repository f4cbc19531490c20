"""Captions as they are trained on: read, cleaned, and gathered by photo and language."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

INDIC = ("as", "bn", "gu", "hi", "kn", "ml", "mr", "or", "pa", "ta", "te", "ur")
MULTI30K = ("de", "fr", "es", "cs", "uk", "ar", "zh")
LANGUAGES = ("en", *INDIC, *MULTI30K)

FINAL_MARKS = " .。।۔!！｡|"
MAX_WORDS = 26
HINDI_PHRASES = 0.3  # Hindi has a translated caption for every photo beside its phrases


@dataclass(frozen=True, slots=True)
class Caption:
    """One sentence about one photo, without its final mark; `weight` scales how often it is drawn."""

    photo: str
    language: str
    text: str
    weight: float = 1.0


def clean(text: str, language: str) -> str:
    """NFC, single spaces, no space before punctuation, no final mark, first letter capital where there is one."""
    text = unicodedata.normalize("NFC", text).replace('"', "").replace("``", "").replace("''", "")
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.;:!?'])", r"\1", text).rstrip(FINAL_MARKS).lstrip(" .,-")
    if language == "zh":
        text = re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", text).replace(",", "，")
    return text[:1].upper() + text[1:]


def read_captions(path: Path) -> list[Caption]:
    """Read a TSV of photo id, language, source, caption; drop the empty, the endless and the repeated."""
    captions: dict[tuple[str, str, str], Caption] = {}
    for line in path.read_text("utf-8").splitlines():
        photo, language, _, text = line.split("\t")
        text = clean(text, language)
        if text and len(text.split()) <= MAX_WORDS:
            captions.setdefault((photo, language, text), Caption(photo, language, text))
    return list(captions.values())


def read_table(path: Path) -> dict[str, str]:
    """Read a two-column TSV: id, text."""
    return dict(line.split("\t", 1) for line in path.read_text("utf-8").splitlines() if line)


def read_phrases(folder: Path, weakest: float = 0.55) -> list[Caption]:
    """Join the translated phrases to the training photos that they fit with at least score `weakest`."""
    fits = [line.split("\t") for line in (folder / "images.tsv").read_text("utf-8").splitlines()]
    captions = []
    for language in INDIC:
        table = read_table(folder / f"{language}.tsv")
        for phrase, photo, score in fits:
            if float(score) >= weakest:
                weight = float(score) * (HINDI_PHRASES if language == "hi" else 1.0)
                captions.append(Caption(photo, language, clean(table[phrase], language), weight))
    return captions


def by_photo(captions: Iterable[Caption]) -> dict[str, dict[str, list[Caption]]]:
    """Gather captions as photo -> language -> captions."""
    gathered: dict[str, dict[str, list[Caption]]] = defaultdict(lambda: defaultdict(list))
    for caption in captions:
        gathered[caption.photo][caption.language].append(caption)
    return gathered


def texts(captions: Iterable[Caption]) -> Iterator[str]:
    """The captions' texts, each once."""
    return iter(dict.fromkeys(caption.text for caption in captions))
