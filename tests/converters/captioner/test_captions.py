from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from netrika_converters.captioner.captions import INDIC, clean, read_captions, read_phrases
from netrika_converters.captioner.train import read_dev_references


@pytest.mark.parametrize(
    ("language", "raw", "cleaned"),
    [
        ("en", "a dog  runs , fast .", "A dog runs, fast"),
        ("hi", "एक कुत्ता दौड़ रहा है।", "एक कुत्ता दौड़ रहा है"),
        ("zh", "一只 狗 在跑,跳。", "一只狗在跑，跳"),
        ("de", "Ein Hund läuft.", "Ein Hund läuft"),
    ],
)
def test_captions_are_cleaned(language: str, raw: str, cleaned: str) -> None:
    assert clean(raw, language) == cleaned


def test_text_is_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "Štěně běží"), "cs") == unicodedata.normalize("NFC", "Štěně běží")


def test_repeated_empty_and_endless_captions_are_dropped(tmp_path: Path) -> None:
    rows = ["1\ten\tx\tA dog .", "1\ten\tx\tA dog", "1\ten\tx\t .", f"1\ten\tx\t{'word ' * 60}", "1\tde\tx\tEin Hund."]
    (tmp_path / "train.tsv").write_text("\n".join(rows))
    assert [(c.language, c.text) for c in read_captions(tmp_path / "train.tsv")] == [
        ("en", "A dog"),
        ("de", "Ein Hund"),
    ]


def test_phrases_come_with_the_photos_they_fit(tmp_path: Path) -> None:
    (tmp_path / "images.tsv").write_text("0\tgood\t0.9\n0\tweak\t0.5\n")
    for language in INDIC:
        (tmp_path / f"{language}.tsv").write_text(f"0\t{language} phrase\n")
    phrases = read_phrases(tmp_path)
    assert {caption.photo for caption in phrases} == {"good"}
    assert {caption.language for caption in phrases} == set(INDIC)


def test_native_dev_references_cover_a_hundred_photos_in_every_indic_language() -> None:
    references = read_dev_references()
    for language in INDIC:
        assert len({caption.photo for caption in references if caption.language == language}) == 100
