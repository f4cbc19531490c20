"""Reads crops of words by CTC and by an attention decoder.

Where they differ or are not sure, the crop is looked at in other views, narrower or wider and two rows higher or lower,
by both. Of all that they read the likeliest is told, for both together and in the mean of the views: CTC tells each
frame apart from the others, the decoder each character after those before it, and they are right on different words
(hybrid decoding, Watanabe et al. 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netrika.engines.attention_decoder import IMPOSSIBLE, ROOM, AttentionDecoder, Label, Spelling
from netrika.engines.context import Context
from netrika.engines.crops import LONGEST_PX, Grey, batch_width, join_windows, moved, other_views, stretched
from netrika.engines.ctc import BLANK, align, fits, path_scores, starts
from netrika.engines.lexicon import Lexicon
from netrika.engines.order import logical
from netrika.engines.orthography import followers, is_well_formed, well_formed_path
from netrika.engines.scripts import LATIN, UNKNOWN_SCRIPT, script_of
from netrika.engines.search import Floats, log_softmax
from netrika.errors import ModelCorrupt
from netrika.runtime.device import Device
from netrika.runtime.onnx import OrtSession

WINDOW_OVERLAP_PX = 192
RUNNERS_UP, WITHIN = 4, 5.0  # other readings where listed words are preferred: at most, and how much less likely
UNKNOWN = 4.0  # of log probability: how much less likely a word is that is not listed


@dataclass(frozen=True, slots=True)
class AttentionSpec:
    """How the attention decoder reads beside CTC.

    A crop is settled at its first look where both read alike and the decoder's confidence is at least `sure`. `weight`
    is that of its log probabilities beside CTC's; `longest_label` the most characters that it can tell.
    """

    sure: float
    weight: float
    longest_label: int

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> AttentionSpec:
        """Read the table. Raises KeyError, TypeError, ValueError, OverflowError."""
        sure, weight = float(table["sure"]), float(table["weight"])
        longest = int(table["longest_label"])
        if not (0 <= sure <= 1 and 0 <= weight <= 1 and longest > ROOM):
            raise ValueError
        return cls(sure, weight, longest)


@dataclass(frozen=True, slots=True)
class Reading:
    """Classes from left to right, the log probability of each, and where each begins, as a share of the width.

    `end_log_p` is that of there being no more, where the decoder told it.
    """

    label: Label
    log_p: Floats
    places: NDArray[np.float64]
    end_log_p: float | None = None

    @classmethod
    def of_path(cls, path: NDArray[np.int64], log_p: Floats) -> Reading:
        """The reading of CTC's path, a class a frame."""
        at = starts(path)
        return cls(path[at], log_p[at, path[at]], (at + 0.5) / len(path))

    @property
    def confidence(self) -> float:
        """The geometric mean of the probabilities."""
        if not len(self.label):
            return 0.0
        every = self.log_p if self.end_log_p is None else np.append(self.log_p, self.end_log_p)
        return float(np.exp(every.mean()))

    def spelled(self, spelling: Spelling, shares: Floats | None = None) -> Reading:
        """Return the reading with the decoder's probabilities of its characters and of its end.

        `shares` are the probabilities that it is this word, or this whole, and not what another reading says there.
        """
        log_p = spelling.log_p if shares is None else spelling.log_p + np.log(shares)
        return replace(self, log_p=log_p[:-1], end_log_p=float(log_p[-1]))


@dataclass(frozen=True, slots=True)
class _Look:
    """The graph's (n, frames, classes) log probabilities, and (n, t, width) columns where a decoder reads them."""

    log_p: Floats
    columns: Floats

    def of(self, rows: Sequence[int]) -> _Look:
        """That of some crops only."""
        return _Look(self.log_p[list(rows)], self.columns[list(rows)])


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Readings of `crops`, by number: spelled as likely as in the mean of their looks, and the scores of them all."""

    crops: NDArray[np.int64]
    spellings: Sequence[Spelling]
    scores: NDArray[np.float64]

    def best(self, crop: int) -> int:
        """The likeliest of a crop."""
        rivals = np.flatnonzero(self.crops == crop)
        return int(rivals[self.scores[rivals].argmax()])


def _in_both(label: Label, other: Label) -> NDArray[np.bool_]:
    """Which classes of a label stand in another, too, in the same order."""
    same = np.zeros(len(label), np.bool_)
    for block in SequenceMatcher(None, label.tolist(), other.tolist(), autojunk=False).get_matching_blocks():
        same[block.a : block.a + block.size] = True
    return same


class CropReader:
    """Runs the recognizer's graph: (n, 1, 64, w) uint8 `crops` to (n, frames, classes) `logits`.

    Where there is an attention decoder, the graph gives the (n, t, width) `columns` that it reads, too.
    """

    def __init__(
        self,
        path: Path,
        characters: Sequence[str],
        widest_px: int,
        device: Device,
        attention: AttentionSpec | None = None,
        decoder: Path | None = None,
        lexicon: Path | None = None,
    ) -> None:
        """`decoder` is the attention decoder's graph. Raises ModelCorrupt where it is missing."""
        if attention and decoder is None:
            raise ModelCorrupt("The reader's manifest names no decoder.")
        self._characters, self._widest_px, self._attention = characters, widest_px, attention
        self._session = OrtSession(path, device)
        scripts = [UNKNOWN_SCRIPT, *map(script_of, characters)]
        owned = sorted(set(scripts) - {UNKNOWN_SCRIPT, LATIN})
        self._owned = np.array([[script == own for own in owned] for script in scripts], np.float32)
        self._followers = followers(characters)
        self.space = characters.index(" ") + 1 if " " in characters else BLANK
        self._decoder = AttentionDecoder(decoder, self._followers, device) if attention and decoder else None
        self._lexicon = Lexicon.load(lexicon) if lexicon else None

    @property
    def providers(self) -> tuple[str, ...]:
        """The onnxruntime providers that all graphs run on."""
        own = self._session.providers
        return tuple(name for name in own if name in self._decoder.providers) if self._decoder else own

    def read(
        self, greys: Sequence[Grey], excluded: Sequence[int], context: Context, listed: bool = False
    ) -> list[Reading]:
        """Read crops of one batch width; classes `excluded` are not read. Raises Cancelled.

        Where it is unsure, `listed` words are preferred.
        """
        context.check()
        width_px = batch_width(greys[0].shape[1], self._widest_px)
        look = self._look(greys, width_px, excluded)
        readings = [self._by_ctc(own) for own in look.log_p]
        if not (self._decoder and self._attention):
            return readings
        room = self._attention.longest_label - ROOM
        rows = [row for row, reading in enumerate(readings) if 0 < len(reading.label) <= room]
        if not rows:
            return readings
        spelled = self._decoder.read(look.columns[rows], [readings[row].label for row in rows], excluded)
        unsure: dict[int, list[Label]] = {}
        for row, spelling in zip(rows, spelled, strict=True):
            reading = readings[row]
            if (
                spelling
                and spelling.confidence >= self._attention.sure
                and np.array_equal(spelling.label, reading.label)
            ):
                readings[row] = reading.spelled(spelling)
            else:
                unsure[row] = [reading.label, *self._told(spelling)]
        if unsure:
            crops, seen = [greys[row] for row in unsure], look.of(list(unsure))
            weighed = self._weigh(crops, width_px, seen, list(unsure.values()), excluded, context, listed)
            for row, reading in zip(unsure, weighed, strict=True):
                readings[row] = reading
        return readings

    def read_wide(self, grey: Grey, excluded: Sequence[int], context: Context) -> Reading:
        """Read a crop that is wider than the model was trained on, in windows, by CTC alone. Raises Cancelled."""
        context.check()
        line = stretched(grey, batch_width(grey.shape[1], LONGEST_PX))
        last = max(line.shape[1] - self._widest_px, 0)
        at = [*range(0, last, self._widest_px - WINDOW_OVERLAP_PX), last]
        look = self._look([line[:, start : start + self._widest_px] for start in at], self._widest_px, excluded)
        return self._by_ctc(join_windows(dict(zip(at, look.log_p, strict=True)), self._widest_px))

    def text(self, label: Label) -> str:
        """A label's characters, from left to right."""
        return "".join(self._characters[each - 1] for each in label)

    def close(self) -> None:
        """Free the sessions."""
        self._session.close()
        if self._decoder:
            self._decoder.close()

    def _look(self, greys: Sequence[Grey], width_px: int, excluded: Sequence[int]) -> _Look:
        stacked = np.stack([stretched(each, width_px) for each in greys])[:, None]
        outputs = ("logits", "columns") if self._decoder else ("logits",)
        logits, *columns = self._session.run({"crops": stacked}, outputs)
        if logits.shape[-1] != 1 + len(self._characters):
            raise ModelCorrupt("The reader's recognizer tells other characters than its manifest names.")
        log_p = log_softmax(logits)
        log_p[..., excluded] = IMPOSSIBLE  # and what else is read in their place is as unlikely as it was
        return _Look(log_p, columns[0] if columns else np.zeros((len(greys), 0, 0), np.float32))

    def _weigh(
        self,
        greys: Sequence[Grey],
        width_px: int,
        first: _Look,
        read: Sequence[Sequence[Label]],
        excluded: Sequence[int],
        context: Context,
        listed: bool,
    ) -> list[Reading]:
        """Of all that is read on crops of one batch width, in any view, what is likeliest in the mean of the views.

        `first` is how they look as they are, and `read` what was read so, by CTC and, where it told some, the decoder.
        """
        assert self._decoder and self._attention
        longest = self._attention.longest_label
        looks, told = [first], [list(own) for own in read]
        for other_px, rows in other_views(width_px, self._widest_px):
            context.check()
            look = self._look([moved(grey, rows) for grey in greys], other_px, excluded)
            drafts = [own[-1][: longest - ROOM] for own in told]
            for own, spelling in zip(told, self._decoder.read(look.columns, drafts, excluded), strict=True):
                own += self._told(spelling)
            looks.append(look)
        weighed = self._score(looks, told, excluded)
        if listed and self._lexicon:
            surest = (weighed.spellings[weighed.best(index)].label for index in range(len(told)))
            likeliest = [label[: longest - ROOM - 1] for label in surest]  # others have one more at most
            others = self._decoder.runners_up(first.columns, likeliest, excluded, RUNNERS_UP, WITHIN)
            for index, label in others:
                told[index] += self._whole(label[:longest])
            weighed = self._score(looks, told, excluded)
            unknown = [self._lexicon.unknown(logical(self.text(each.label))) for each in weighed.spellings]
            weighed.scores[:] -= UNKNOWN * np.array(unknown)
        readings = []
        for index in range(len(greys)):
            best = weighed.best(index)
            spelling = weighed.spellings[best]
            path = align(first.log_p[index], spelling.label)
            assert path is not None  # it fits
            shares = self._shares(weighed, index, best)
            readings.append(Reading.of_path(path, first.log_p[index]).spelled(spelling, shares))
        return readings

    def _shares(self, weighed: _Weighed, crop: int, best: int) -> Floats:
        """How likely each character's word is, and last the whole, among a crop's readings; they may share words."""
        rivals = np.flatnonzero(weighed.crops == crop)
        likely = np.exp(weighed.scores[rivals] - np.logaddexp.reduce(weighed.scores[rivals]))
        label = weighed.spellings[best].label
        words = np.split(np.arange(len(label)), np.flatnonzero(label == self.space))
        shares = np.zeros(len(label) + 1, np.float32)
        for rival, p in zip(rivals, likely, strict=True):
            same = _in_both(label, weighed.spellings[int(rival)].label)
            for word in words:
                shares[word] += p * same[word].all()
            shares[-1] += p * (rival == best)
        return shares.clip(max=1.0)  # of sums that are rounded

    def _score(self, looks: Sequence[_Look], told: Sequence[Sequence[Label]], excluded: Sequence[int]) -> _Weighed:
        """What was told of each crop, by all of its looks: in each, as likely as decoder and CTC's likeliest path."""
        assert self._decoder and self._attention
        weight, frames = self._attention.weight, looks[0].log_p.shape[1]
        pairs = [
            (index, label)
            for index, own in enumerate(told)
            for label in {each.tobytes(): each for each in own}.values()
            if fits(label, frames)
        ]
        crops, labels = np.array([index for index, _ in pairs]), [label for _, label in pairs]
        by_look = [self._decoder.score(look.columns[crops], labels, excluded) for look in looks]
        scores = [
            weight * np.array([spelling.log_p.sum() for spelling in own])
            + (1 - weight) * path_scores(look.log_p, crops, labels)
            for own, look in zip(by_look, looks, strict=True)
        ]
        spellings = [
            Spelling(label, np.mean([each.log_p for each in own], axis=0))
            for label, own in zip(labels, zip(*by_look, strict=True), strict=True)
        ]
        return _Weighed(crops, spellings, np.logaddexp.reduce(scores))

    def _by_ctc(self, log_p: Floats) -> Reading:
        """The likeliest class of each frame such that letters and signs go together, repeats and blanks dropped.

        Each word keeps to its likeliest script, Latin aside.
        """
        log_p = log_p.copy()
        spaces = np.flatnonzero(log_p.argmax(-1) == self.space) if self.space else np.zeros(0, np.int64)
        for first, last in pairwise([0, *spaces.tolist(), len(log_p)]):
            word = log_p[first:last]
            shares = np.exp(word).sum(0) @ self._owned
            if len(shares) > 1:
                word[:, self._owned.any(1) & (self._owned[:, shares.argmax()] == 0)] = IMPOSSIBLE
        path = log_p.argmax(-1)
        if not is_well_formed(self.text(path[starts(path)])):
            path = well_formed_path(log_p, self._followers)
        return Reading.of_path(path, log_p)

    def _told(self, spelling: Spelling | None) -> list[Label]:
        """The label, if there is one that can be meant."""
        return self._whole(spelling.label) if spelling else []

    def _whole(self, label: Label) -> list[Label]:
        """The label, unless nothing is in it or a word of it mixes scripts, Latin aside."""
        words = np.split(label, np.flatnonzero(label == self.space))
        return [label] if len(label) and all(self._owned[word].any(0).sum() <= 1 for word in words) else []
