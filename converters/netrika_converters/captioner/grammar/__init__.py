"""A small grammar that says in twelve Indic languages what an English caption says plainly.

`english.tsv` lists subjects, clothes, places and actions, each with the pattern that finds it in an English
caption; `<code>.tsv` gives each of them in one language, with one form for every agreement class its verbs
need. All twelve languages order such a sentence alike: clothes, subject, place, action.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from netrika_converters.captioner.captions import INDIC, Caption, clean

FOLDER = Path(__file__).parent
SUBJECT_WITHIN = 22
CLOTHES_WITHIN = 45
MARKED = "^"

# Actions that tell little; sentences with them are drawn less often, or every photo would end up as one of them.
VAGUE = {"be", "hold", "look", "watch", "thing_mouth"}
VAGUE_WEIGHT = 0.2

# Actions whose words already name the place.
NAMED_PLACES = {
    "slide_down": {"slide"},
    "swing_swing": {"swing"},
    "trampoline_jump": {"trampoline"},
    "climb_rock": {"rock", "mountain", "cliff"},
    "climb_tree": {"tree"},
    "climb_stairs": {"stairs"},
    "wade": {"water", "shallow_water"},
    "splash": {"water", "shallow_water", "puddle"},
    "pool_jump": {"water", "shallow_water", "swimming_pool", "lake", "river", "sea"},
    "kayak": {"boat"},
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What was understood of an English caption, as ids of `english.tsv`."""

    subject: str
    clothes: str | None
    place: str | None
    action: str


@dataclass(frozen=True, slots=True)
class Words:
    """One language's side: every id's forms, by agreement class.

    A subject is (agreement class, text) or (class, text, marked text); an action's form that begins with `^`
    takes the marked text, as Assamese agents need.
    """

    classes: tuple[str, ...]
    subjects: dict[str, tuple[str, ...]]
    forms: dict[tuple[str, str], tuple[str, ...]]

    def form(self, kind: str, entry: str, agreement: str) -> str:
        forms = self.forms[kind, entry]
        return forms[0] if len(forms) == 1 else forms[self.classes.index(agreement)]

    def sentence(self, meaning: Meaning) -> str:
        agreement, *texts = self.subjects[meaning.subject]
        action = self.form("action", meaning.action, agreement)
        parts = [texts[-1] if action.startswith(MARKED) else texts[0]]
        if meaning.clothes:
            parts.insert(0, self.form("clothes", meaning.clothes, agreement))
        if meaning.place:
            parts.append(self.form("place", meaning.place, agreement))
        return " ".join([*parts, action.removeprefix(MARKED)])


@cache
def patterns() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """The patterns by kind, in the order in which they are tried."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for line in (FOLDER / "english.tsv").read_text("utf-8").splitlines():
        kind, entry, _, pattern = line.split("\t")
        found.setdefault(kind, []).append((entry, re.compile(rf"\b(?:{pattern.removesuffix(chr(92) + 'b')})\b")))
    return found


@cache
def words(language: str) -> Words:
    """Read one language's table."""
    header, *rows = (line.split("\t") for line in (FOLDER / f"{language}.tsv").read_text("utf-8").splitlines())
    subjects = {row[1]: tuple(row[2:]) for row in rows if row[0] == "subject"}
    forms = {(row[0], row[1]): tuple(row[2:]) for row in rows if row[0] != "subject"}
    return Words(tuple(header[1:]), subjects, forms)


def parse(caption: str) -> Meaning | None:
    """Understand an English caption, or return None where its subject or its action is not in the grammar."""
    text = re.sub(r"[^\w\- ,]", "", caption.lower()).strip()
    subjects = [(m.end() - m.start(), entry, m) for entry, p in patterns()["subject"] if (m := p.search(text))]
    subjects = [found for found in subjects if found[2].start() <= SUBJECT_WITHIN]
    if not subjects:
        return None
    first_end = min(m.end() for _, _, m in subjects)
    _, subject, match = max((found for found in subjects if found[2].start() < first_end), key=lambda found: found[0])
    rest = text[match.end() :]
    action, place, clothes = _first("action", rest), _first("place", rest), _first("clothes", rest[:CLOTHES_WITHIN])
    if action is None or (action == "be" and place is None):
        return None
    if place in NAMED_PLACES.get(action, ()):
        place = None
    return Meaning(subject, clothes, place, action)


def _first(kind: str, text: str) -> str | None:
    return next((entry for entry, pattern in patterns()[kind] if pattern.search(text)), None)


def compose(captions: Iterable[Caption], weight: float, seed: int) -> list[Caption]:
    """Say every English caption that is understood in each Indic language; each sentence once a photo.

    Hindi is left out: it has a translated caption for every photo.

    Half of the sentences that tell clothes and a place leave the clothes out, so that short and full captions are
    both learnt.
    """
    rng = random.Random(seed)
    composed: dict[tuple[str, str, str], Caption] = {}
    languages = [language for language in INDIC if language != "hi"]
    for caption in captions:
        meaning = parse(caption.text) if caption.language == "en" else None
        if meaning is None:
            continue
        if meaning.clothes and meaning.place and rng.random() < 0.5:
            meaning = Meaning(meaning.subject, None, meaning.place, meaning.action)
        drawn = weight * (VAGUE_WEIGHT if meaning.action in VAGUE else 1.0)
        for language in languages:
            text = clean(words(language).sentence(meaning), language)
            composed.setdefault((caption.photo, language, text), Caption(caption.photo, language, text, drawn))
    return list(composed.values())
