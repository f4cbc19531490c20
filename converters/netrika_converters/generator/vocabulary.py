"""One SentencePiece vocabulary for prompts in all thirteen languages."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import sentencepiece as spm

from netrika.engines.prompts import canonical

UNK, BOS, EOS, PAD = range(4)
SIZE = 6_000
LENGTH = 72  # tokens of a prompt, with its begin and end


def train_vocabulary(prompts: Iterable[str], path: Path, size: int = SIZE) -> None:
    """Write the SentencePiece model `path`, which says nothing of where it was made."""
    made = BytesIO()
    spm.SentencePieceTrainer.Train(
        sentence_iterator=map(canonical, prompts),
        model_writer=made,
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
    path.write_bytes(made.getvalue())
