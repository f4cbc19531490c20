"""The nouns that prompts can name: emoji with a look of their own, called by CLDR's name in all thirteen languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from netrika_converters.reader.texts import LANGUAGES

VARIATION_SELECTOR = "\ufe0f"  # left out of the stickers' file names
NAMES = """
monkey, gorilla, dog, poodle, wolf, fox, raccoon, cat, lion, tiger, leopard, horse, donkey, zebra, deer, cow, pig,
goat, camel, llama, giraffe, elephant, rhinoceros, hippopotamus, mouse, hamster, rabbit, chipmunk, beaver, hedgehog,
bat, bear, koala, panda, sloth, kangaroo, chicken, rooster, baby chick, bird, penguin, dove, eagle, duck, swan, owl,
flamingo, peacock, parrot, frog, crocodile, turtle, lizard, snake, dragon, unicorn, whale, dolphin, seal, fish,
tropical fish, shark, octopus, crab, lobster, shrimp, squid, snail, butterfly, ant, honeybee, beetle, spider,
scorpion, rose, sunflower, tulip, lotus, hibiscus, evergreen tree, deciduous tree, palm tree, cactus, maple leaf,
mushroom, grapes, watermelon, tangerine, lemon, banana, pineapple, mango, red apple, green apple, pear, peach,
cherries, strawberry, kiwi fruit, tomato, coconut, avocado, eggplant, potato, carrot, hot pepper, cucumber, broccoli,
garlic, onion, peanuts, bread, croissant, pretzel, pancakes, waffle, hamburger, french fries, pizza, hot dog,
sandwich, taco, egg, popcorn, cookie, doughnut, ice cream, birthday cake, cupcake, candy, lollipop, honey pot, teapot,
wine glass, chopsticks, spoon, jar, volcano, hut, house, hospital, school, castle, church, mosque, hindu temple, tent,
ferris wheel, locomotive, bus, ambulance, fire engine, police car, taxi, automobile, delivery truck, tractor,
motorcycle, auto rickshaw, bicycle, sailboat, ship, airplane, helicopter, rocket, anchor, alarm clock, hourglass done,
sun, star, cloud, rainbow, umbrella, snowflake, snowman, fire, balloon, wrapped gift, trophy, soccer ball, basketball,
tennis, kite, teddy bear, guitar, violin, trumpet, drum, mobile phone, laptop, television, camera, candle, light bulb,
flashlight, diya lamp, books, envelope, pencil, scissors, key, hammer, axe, bomb, magnet, ladder, telescope, door,
chair, bed, bathtub, broom, basket, toothbrush, crown, top hat, glasses, sunglasses, t-shirt, jeans, scarf, gloves,
socks, dress, sari, backpack, running shoe, lipstick, ring, gem stone, bell, red heart, shopping cart
"""


# The noun that is meant by a word which others have, too: every car is one, but who says "car" means no taxi.
FAMILIES: Mapping[str, frozenset[str]] = {
    "automobile": frozenset({"automobile", "police car", "taxi", "delivery truck", "auto rickshaw"}),
    "sailboat": frozenset({"sailboat", "ship"}),
    "delivery truck": frozenset({"delivery truck", "fire engine"}),
    "deciduous tree": frozenset({"deciduous tree", "evergreen tree", "palm tree"}),
    "red apple": frozenset({"red apple", "green apple"}),
    "rose": frozenset({"hibiscus", "lotus", "rose", "sunflower", "tulip"}),
    "soccer ball": frozenset({"basketball", "soccer ball", "tennis"}),
    "dog": frozenset({"dog", "poodle"}),
    "fish": frozenset({"fish", "tropical fish"}),
    "glasses": frozenset({"glasses", "sunglasses"}),
    "house": frozenset({"house", "hut"}),
    "candy": frozenset({"candy", "lollipop"}),
}


@dataclass(frozen=True, slots=True)
class Noun:
    """An emoji: its English name, what every language calls it, and the file name of its sticker.

    `also` has each language's keywords that no other noun has, such as puppy for a dog, or that this one is meant by:
    people say these, too.
    """

    name: str
    called: Mapping[str, str]
    sticker: str
    also: Mapping[str, tuple[str, ...]]


def load_nouns(names: Path) -> list[Noun]:
    """The nouns, from a folder of CLDR's `<lang>.json`. Raises KeyError for one that a language has no name for."""
    tables = {language: json.loads((names / f"{language}.json").read_text("utf-8")) for language in LANGUAGES}
    emoji = {entry["name"]: each for each, entry in tables["en"].items()}
    chosen = {name: emoji[name] for name in (" ".join(each.split()) for each in NAMES.split(","))}
    owners: dict[str, dict[str, set[str]]] = {language: {} for language in tables}
    for language, table in tables.items():
        for name, each in chosen.items():
            for word in (table[each]["name"], *table[each]["keywords"]):
                owners[language].setdefault(word, set()).add(name)
    nouns = []
    for name, each in chosen.items():
        # Some languages list several names, or explain after a comma.
        called = {language: table[each]["name"].split(",")[0].strip() for language, table in tables.items()}
        also = {
            language: tuple(
                word for word in table[each]["keywords"] if owners[language][word] <= FAMILIES.get(name, {name})
            )
            for language, table in tables.items()
        }
        codes = "_".join(f"{ord(char):x}" for char in each if char != VARIATION_SELECTOR)
        nouns.append(Noun(name, called, f"emoji_u{codes}.png", also))
    return nouns
