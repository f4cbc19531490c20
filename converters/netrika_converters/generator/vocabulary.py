"""One SentencePiece vocabulary for prompts in all thirteen languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import sentencepiece as spm
from numpy.typing import NDArray

UNK, BOS, EOS, PAD = range(4)
SIZE = 6_000
LENGTH = 32  # tokens of a prompt, with its begin and end


def canonical(text: str) -> str:
    """The form that prompts are read in: NFC without invisible joiners, in small letters."""
    return unicodedata.normalize("NFC", text).replace("\u200c", "").replace("\u200d", "").casefold()


def train_vocabulary(prompts: Iterable[str], path: Path, size: int = SIZE) -> None:
    """Write the SentencePiece model `path`."""
    spm.SentencePieceTrainer.Train(
        sentence_iterator=map(canonical, prompts),
        model_prefix=str(path.with_suffix("")),
        model_type="unigram",
        vocab_size=size,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        unk_id=UNK,
        bos_id=BOS,
        eos_id=EOS,
        pad_id=PAD,
        num_threads=2,
        minloglevel=1,
    )


class Vocabulary:
    """Prompts to ids."""

    def __init__(self, path: Path) -> None:
        self._processor = spm.SentencePieceProcessor(model_file=str(path))

    def __len__(self) -> int:
        return int(self._processor.get_piece_size())

    def encode(self, prompts: Sequence[str]) -> NDArray[np.int64]:
        """(n, LENGTH) ids, cut or padded; "" is what a prompt is replaced by to learn without one."""
        ids = np.full((len(prompts), LENGTH), PAD)
        for row, prompt in zip(ids, prompts, strict=True):
            pieces = [BOS, *self._processor.encode(canonical(prompt))[: LENGTH - 2], EOS]
            row[: len(pieces)] = pieces
        return ids
