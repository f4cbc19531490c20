"""BLEU (Papineni 2002) and CIDEr-D (Vedantam 2015) as pycocoevalcap computes them; BLEU of a sentence for rewards."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Grams = Counter[tuple[str, ...]]
ORDERS = 4
SIGMA = 6.0


def words(text: str, language: str) -> list[str]:
    """Lower-case words without punctuation; Chinese by character."""
    text = unicodedata.normalize("NFC", text).lower()
    kept = "".join(" " if unicodedata.category(c)[0] in "PS" and c not in "'-" else c for c in text)
    if language == "zh":
        return [c for c in kept if not c.isspace()]
    return kept.split()


def grams(tokens: Sequence[str]) -> Grams:
    """Counts of the n-grams of orders 1 to 4."""
    return Counter(tuple(tokens[i : i + n]) for n in range(1, ORDERS + 1) for i in range(len(tokens) - n + 1))


class CiderD:
    """Scores candidates against references whose document frequencies are taken from `corpus`."""

    def __init__(self, corpus: Sequence[Sequence[Sequence[str]]]) -> None:
        """`corpus`: for each photo its references, each a list of words."""
        frequency: Grams = Counter()
        for references in corpus:
            frequency.update({gram for reference in references for gram in grams(reference)})
        self._log_count = math.log(max(len(corpus), 2))
        self._idf = {gram: self._log_count - math.log(count) for gram, count in frequency.items()}

    def vector(self, tokens: Sequence[str]) -> tuple[list[dict[tuple[str, ...], float]], list[float], int]:
        """TF-IDF by order, the norms, and the number of bigrams (which stands for the length)."""
        vectors: list[dict[tuple[str, ...], float]] = [{} for _ in range(ORDERS)]
        for gram, count in grams(tokens).items():
            vectors[len(gram) - 1][gram] = count * self._idf.get(gram, self._log_count)
        norms = [math.sqrt(sum(v * v for v in vector.values())) for vector in vectors]
        return vectors, norms, max(len(tokens) - 1, 0)

    def score(self, candidate: Sequence[str], references: Sequence[Sequence[str]]) -> float:
        """CIDEr-D of one candidate, on the customary scale (1.0 = 100%, at most 10)."""
        vectors, norms, length = self.vector(candidate)
        total = 0.0
        for reference in references:
            ref_vectors, ref_norms, ref_length = self.vector(reference)
            penalty = math.exp(-((length - ref_length) ** 2) / (2 * SIGMA**2))
            for order in range(ORDERS):
                if norms[order] and ref_norms[order]:
                    ref = ref_vectors[order]
                    dot = sum(min(v, ref.get(gram, 0.0)) * ref.get(gram, 0.0) for gram, v in vectors[order].items())
                    total += penalty * dot / (norms[order] * ref_norms[order]) / ORDERS
        return 10.0 * total / len(references)


def cider_scores(
    candidates: Mapping[str, str], references: Mapping[str, Sequence[str]], language: str
) -> NDArray[np.float64]:
    """CIDEr-D of each candidate, in the candidates' order."""
    split = {photo: [words(text, language) for text in references[photo]] for photo in candidates}
    scorer = CiderD(list(split.values()))
    return np.array([scorer.score(words(text, language), split[photo]) for photo, text in candidates.items()])


def cider_d(candidates: Mapping[str, str], references: Mapping[str, Sequence[str]], language: str) -> float:
    """Mean CIDEr-D of candidates by photo."""
    return float(cider_scores(candidates, references, language).mean())


def bleu4(candidates: Mapping[str, str], references: Mapping[str, Sequence[str]], language: str) -> float:
    """Corpus BLEU-4 with the closest reference length."""
    matched, proposed = np.zeros(ORDERS), np.zeros(ORDERS)
    length = closest = 0
    for photo, text in candidates.items():
        tokens = words(text, language)
        own = _matches(tokens, [words(reference, language) for reference in references[photo]])
        matched, proposed, closest = matched + own[0], proposed + own[1], closest + own[2]
        length += len(tokens)
    precision = float(np.mean(np.log(np.maximum(matched, 1e-15) / np.maximum(proposed, 1e-9))))
    return math.exp(precision) * min(1.0, math.exp(1 - closest / max(length, 1)))


def sentence_bleu(candidate: Sequence[str], references: Sequence[Sequence[str]]) -> float:
    """BLEU-4 of one candidate, one added to the counts of orders above the first (Lin and Och 2004)."""
    matched, proposed, closest = _matches(candidate, references)
    if not matched[0]:
        return 0.0
    more = np.arange(ORDERS) > 0
    precision = float(np.mean(np.log((matched + more) / (proposed + more))))
    return math.exp(precision) * min(1.0, math.exp(1 - closest / len(candidate)))


def _matches(
    candidate: Sequence[str], references: Sequence[Sequence[str]]
) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """By order the n-grams found in references and those proposed, and the closest reference's length."""
    counts, ceiling = grams(candidate), Counter[tuple[str, ...]]()
    for reference in references:
        ceiling |= grams(reference)
    matched, proposed = np.zeros(ORDERS), np.zeros(ORDERS)
    for gram, count in counts.items():
        matched[len(gram) - 1] += min(count, ceiling[gram])
        proposed[len(gram) - 1] += count
    return matched, proposed, min((len(r) for r in references), key=lambda n: (abs(n - len(candidate)), n))
