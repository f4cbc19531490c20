"""The patterns of prompts in thirteen languages, such as "{a} on a red background", by the key of what they say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from netrika_converters.reader.texts import LANGUAGES

COUNTS = {2: "two", 3: "three", 4: "four"}
RELATIONS = ("left", "right", "above", "below")
COLOURS = {
    "red": (214, 40, 40),
    "orange": (245, 140, 30),
    "yellow": (250, 215, 60),
    "green": (50, 160, 70),
    "blue": (45, 100, 215),
    "purple": (125, 60, 170),
    "pink": (245, 150, 190),
    "white": (250, 250, 250),
    "black": (15, 15, 15),
    "grey": (135, 135, 135),
}
PLACES = {
    "in_forest": "forest",
    "on_street": "street",
    "by_sea": "sea",
    "on_mountain": "mountain",
    "on_glacier": "glacier",
    "by_buildings": "buildings",
}
Patterns = Mapping[str, str]
# English nouns change with their number, those of the other languages' patterns do not.
SIBILANTS = ("s", "x", "ch", "sh")
SAME = ("fish", "goldfish", "deer", "moose", "mice", "cattle", "cacti", "octopi")
ODD = {
    "mouse": "mice",
    "tomato": "tomatoes",
    "potato": "potatoes",
    "mango": "mangoes",
    "scarf": "scarves",
    "wolf": "wolves",
    "calf": "calves",
    "leaf": "leaves",
    "loaf": "loaves",
    "octopus": "octopuses",
    "snowman": "snowmen",
    "hourglass done": "hourglasses",
    "broccoli": "broccoli",
    "popcorn": "bags of popcorn",
    "bread": "loaves of bread",
    "glasses": "pairs of glasses",
    "sunglasses": "pairs of sunglasses",
    "jeans": "pairs of jeans",
    "scissors": "pairs of scissors",
    "gloves": "pairs of gloves",
    "socks": "pairs of socks",
    "tennis": "tennis balls",
    "cactus": "cactuses",
}


def load_patterns(folder: Path) -> dict[str, Patterns]:
    """The patterns of each language, from a folder of `<lang>.templates.tsv`."""
    patterns: dict[str, Patterns] = {}
    for language in LANGUAGES:
        lines = (folder / f"{language}.templates.tsv").read_text("utf-8").splitlines()
        patterns[language] = {key: text for key, _, text in (line.partition("\t") for line in lines) if text}
    patterns["en"] = {**patterns["en"], **{key: f"{key} {{a}}" for key in COUNTS.values()}}
    return patterns


def plural(noun: str) -> str:
    """An English noun's plural."""
    if noun in ODD:
        return ODD[noun]
    rest, last = noun[: noun.rfind(" ") + 1], noun[noun.rfind(" ") + 1 :]
    if last in SAME or " " not in ODD.get(last, " "):
        return rest + ODD.get(last, last)
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return noun  # an everyday word may be in the plural already
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(SIBILANTS) else "s")
