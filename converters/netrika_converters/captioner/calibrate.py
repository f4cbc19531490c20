"""What the engine's token probabilities are worth: captions' likelihoods mapped to how right they were on dev."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from netrika_converters.captioner.captions import Caption
from netrika_converters.captioner.evaluate import Spoken
from netrika_converters.captioner.metrics import words
from netrika_converters.captioner.tokenizer import Tokenizer

KNOTS = 8
COMMON_SHARE = 0.08


def rightness(text: str, references: list[Caption], frequent: set[str]) -> float:
    """The share of a caption's content words that some reference has too."""
    content = set(words(text, "en")) - frequent
    known = {word for reference in references for word in words(reference.text, "en")}
    known |= {word.removesuffix("s") for word in known} | {word + "s" for word in known}
    return len(content & known) / len(content) if content else 0.0


def frequent_words(captions: list[Caption], share: float = 0.03) -> set[str]:
    """English function words: those of more than `share` of the captions that are no longer than four letters."""
    english = [caption for caption in captions if caption.language == "en"]
    counts = Counter(word for caption in english for word in set(words(caption.text, "en")))
    return {word for word, count in counts.items() if count > share * len(english) and len(word) <= 4} - CONTENT


# Short words that are frequent in captions and yet tell something.
CONTENT = {"dog", "dogs", "man", "men", "boy", "girl", "red", "blue", "ball", "snow", "runs", "play", "pool", "tan"}


def curve(log_p: NDArray[np.float64], right: NDArray[np.float64]) -> tuple[list[float], list[float]]:
    """Rising knots (mean log probability, expected rightness): means of equal groups, made monotone."""
    order = np.argsort(log_p)
    groups = [group for group in np.array_split(order, KNOTS) if len(group)]
    x = np.array([log_p[group].mean() for group in groups])
    y = pool_adjacent(np.array([right[group].mean() for group in groups]))
    return [round(float(v), 4) for v in x], [round(float(v), 3) for v in y]


def pool_adjacent(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Isotonic regression of equal weights by pooling adjacent violators."""
    pools: list[tuple[float, int]] = []
    for value in values:
        pools.append((float(value), 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, n), (b, m) = pools[-2:]
            pools[-2:] = [((a * n + b * m) / (n + m), n + m)]
    return np.concatenate([np.full(count, value) for value, count in pools])


def voice_curves(
    spoken: Mapping[str, list[Spoken]], english_right: NDArray[np.float64]
) -> dict[str, tuple[list[float], list[float]]]:
    """A curve for every language.

    English has five references a photo, enough to judge a caption by; another language borrows English's curve
    by quantile: its likeliest tenth is held to be as right as English's likeliest tenth.
    """
    x, y = curve(np.array([each.mean_log_p for each in spoken["en"]]), english_right)
    curves = {"en": (x, y)}
    quantiles = (np.arange(len(x)) + 0.5) / len(x)
    for language, captions in spoken.items():
        if language != "en":
            own = np.quantile([each.mean_log_p for each in captions], quantiles)
            curves[language] = ([round(float(v), 4) for v in own], y)
    return curves


def common_tokens(captions: list[Caption], tokenizer: Tokenizer, language: str) -> list[int]:
    """Tokens of more than 8% of a language's captions: too common to tell anything new."""
    own = [caption.text for caption in captions if caption.language == language]
    counts = Counter(token for text in own for token in set(tokenizer.encode(text)))
    return sorted(token for token, count in counts.items() if count > COMMON_SHARE * len(own))
