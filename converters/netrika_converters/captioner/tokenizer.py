"""One SentencePiece BPE vocabulary over all languages, in the form llama.cpp's `llama` tokenizer reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

import sentencepiece as spm

from netrika_converters.captioner.captions import LANGUAGES

PAD, BOS, EOS, UNK = 3, 1, 2, 0

# Unicode blocks of the scripts written in, so that a rare letter is one token and not its bytes.
BLOCKS: tuple[tuple[int, int], ...] = (
    (0x21, 0x7E),
    (0xA1, 0x17F),
    (0x400, 0x491),
    (0x600, 0x6FF),
    *((first, first + 0x7F) for first in range(0x900, 0xD80, 0x80)),
)


def language_token(language: str) -> str:
    """The control token that asks for a caption in `language`."""
    return f"<{language}>"


def train_tokenizer(sentences: Iterable[str], prefix: Path, vocabulary: int) -> None:
    """Write `prefix`.model and `prefix`.vocab. Text must be NFC already: nothing is normalised."""
    letters = [chr(c) for lo, hi in BLOCKS for c in range(lo, hi + 1) if unicodedata.category(chr(c))[0] in "LMNP"]
    alphabet = "".join(c for c in letters if unicodedata.normalize("NFC", c) == c)
    spm.SentencePieceTrainer.Train(
        sentence_iterator=iter(sentences),
        model_prefix=str(prefix),
        model_type="bpe",
        vocab_size=vocabulary,
        character_coverage=0.9999,
        required_chars=alphabet,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=True,
        add_dummy_prefix=True,
        split_digits=True,
        pad_id=PAD,
        bos_id=BOS,
        eos_id=EOS,
        unk_id=UNK,
        control_symbols=[language_token(language) for language in LANGUAGES],
        num_threads=2,
        minloglevel=1,
    )


class Tokenizer:
    """Text to ids and back; `language_ids` maps a language code to its control token."""

    def __init__(self, path: Path) -> None:
        self._processor = spm.SentencePieceProcessor(model_file=str(path))
        self.language_ids = {code: self._processor.piece_to_id(language_token(code)) for code in LANGUAGES}

    def __len__(self) -> int:
        return int(self._processor.vocab_size())

    def encode(self, text: str) -> list[int]:
        return list(self._processor.encode(text))

    def decode(self, ids: list[int]) -> str:
        return str(self._processor.decode(ids))

    def piece(self, token: int) -> str:
        return str(self._processor.id_to_piece(token))
