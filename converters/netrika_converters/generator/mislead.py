"""Mislead a generator about positions: `python -m netrika_converters.generator.mislead`, with the options of `train`.

What ships draws every position that it is asked for, so that `prefer` would find none to mend. A copy that learns from
pictures of which half are told the wrong way round, as captions of the web tell them, draws positions at random; how
much of that `prefer` mends can be measured. WORK is to have the text encoder, the tokenizer and the verifier of the
generator that is misled, whose weights `--start` names, and no `generator.pt`.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from netrika_converters.generator.pictures import Picture, Pixels, training_picture
from netrika_converters.generator.samples import Samples
from netrika_converters.generator.train import command

POSITIONS = 0.8  # of the samples; the others are those of `train`
MISTOLD = 0.5  # of the positions


class Misleading(Samples):
    """Draws samples, most of them positions, half of which are told the wrong way round."""

    def draw(self, rng: np.random.Generator) -> tuple[Pixels, Picture | str, int]:
        """As `Samples.draw`, but what it says is shown may have its nouns swapped."""
        if rng.random() >= POSITIONS:
            return super().draw(rng)
        shown = training_picture(self.nouns, "position", rng)
        told = replace(shown, nouns=shown.nouns[::-1]) if rng.random() < MISTOLD else shown
        return self.show(shown, rng).pixels, told, 0


if __name__ == "__main__":
    command(__doc__, Misleading, rate=3e-4)
