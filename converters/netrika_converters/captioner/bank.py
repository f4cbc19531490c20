"""Free captions against the bank of native phrases.

A language with few sentences could be served by the phrase, of those a translator wrote, that the decoder finds
likeliest. `python -m netrika_converters.captioner.bank --data ... --model ...` scores both on the native dev
references, and prints captions of each to be read.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netrika.catalog import manifest as manifests
from netrika.engines.captioner import Captioner, Voice
from netrika.engines.context import Unattended
from netrika.engines.search import Floats, Step, beam_search
from netrika.runtime.device import Device
from netrika_converters.captioner.captions import INDIC, by_photo, clean, read_captions, read_table
from netrika_converters.captioner.features import pack_photos
from netrika_converters.captioner.metrics import cider_d
from netrika_converters.captioner.tokenizer import Tokenizer
from netrika_converters.captioner.train import read_dev_references

IMPOSSIBLE = -1e9  # finite, so that a row which cannot go on stays a number

Trie = dict[int, "Trie"]


def trie_of(sentences: Iterable[list[int]], end: int) -> Trie:
    """Nested dictionaries of tokens, every sentence closed by `end`."""
    root: Trie = {}
    for sentence in sentences:
        node = root
        for token in (*sentence, end):
            node = node.setdefault(token, {})
    return root


class Constrained:
    """A search step that can only say what is in a trie."""

    def __init__(self, step: Step, trie: Trie) -> None:
        self._step, self._nodes = step, [trie]

    def __call__(self, tokens: NDArray[np.int64], parents: NDArray[np.int64]) -> Floats:
        pairs = zip(tokens.tolist(), parents.tolist(), strict=True)
        self._nodes = [self._nodes[parent].get(token, {}) for token, parent in pairs]
        return only(self._step(tokens, parents), self._nodes)


def only(logits: Floats, nodes: list[Trie]) -> Floats:
    """(B, vocabulary) logits with everything but each row's next tokens made impossible."""
    kept = np.full_like(logits, IMPOSSIBLE)
    for row, node in enumerate(nodes):
        allowed = list(node)
        kept[row, allowed] = logits[row, allowed]
    return kept


def likeliest(engine: Captioner, visual: Floats, voice: Voice, trie: Trie) -> str:
    """The trie's sentence that the decoder finds likeliest for a photo."""
    first, step = engine.start(visual, voice)
    found = beam_search(
        only(first[None], [trie])[0],
        Constrained(step, trie),
        end=engine.spec.end,
        beams=engine.spec.beams,
        longest=engine.spec.longest,
        length_penalty=engine.spec.length_penalty,
    )
    return engine.text(found[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with captions/")
    parser.add_argument("--model", type=Path, required=True, help="captioner model folder")
    parser.add_argument("--show", type=int, default=10, help="photos whose captions are printed")
    options = parser.parse_args()
    folder = options.data / "captions"
    references = by_photo(read_dev_references())
    ids = sorted(references)
    english = by_photo(read_captions(folder / "dev.tsv"))
    manifest = manifests.load(options.model / "manifest.toml")
    files = {file.role: options.model / file.path for file in manifest.files}
    engine, tokenizer = Captioner(manifest.spec, files, Device()), Tokenizer(files["tokenizer"])
    visuals = [engine.encode(pixels) for pixels in pack_photos(folder / "images", ids)]
    print("| language | free | bank | free, distinct | bank, distinct |\n|---|---|---|---|---|")
    shown: list[str] = []
    for language in INDIC:
        voice = engine.spec.voices[language]
        phrases = read_table(folder / "phrases" / f"{language}.tsv").values()
        trie = trie_of((tokenizer.encode(clean(phrase, language)) for phrase in phrases), engine.spec.end)
        free = {p: engine.text(engine.search(v, voice, Unattended())[0]) for p, v in zip(ids, visuals, strict=True)}
        bank = {p: likeliest(engine, v, voice, trie) for p, v in zip(ids, visuals, strict=True)}
        native = {photo: [caption.text for caption in references[photo][language]] for photo in ids}
        scores = (cider_d(said, native, language) for said in (free, bank))
        distinct = (len(set(said.values())) for said in (free, bank))
        print(
            f"| {language} |",
            *(f"{score:.3f} |" for score in scores),
            *(f"{count} |" for count in distinct),
            flush=True,
        )
        shown += [f"{language} {p}: {free[p]} / {bank[p]} / {native[p][0]}" for p in ids[: options.show]]
    print(*shown, sep="\n")
    print(*(f"{photo}: {english[photo]['en'][0].text}" for photo in ids[: options.show]), sep="\n")


if __name__ == "__main__":
    main()
