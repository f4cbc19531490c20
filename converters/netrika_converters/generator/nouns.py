"""The nouns that prompts can name: emoji with a look of their own, with a name in all thirteen languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from netrika_converters.generator.phrasebook import NAMED, Phrasebook
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

# Emoji that mean the same in a prompt as one that is drawn.
SAME_EMOJI: Mapping[str, str] = dict(
    pair.split(" ", 1)
    for pair in """
🐱 cat, 🐶 dog, 🐯 tiger, 🐴 horse, 🐷 pig, 🐮 cow, 🐭 mouse, 🐰 rabbit, 🐵 monkey, 🐳 whale, 🐥 baby chick,
🐣 baby chick, 🌞 sun, 🌟 star, 🏡 house, 🚙 automobile, 🚘 automobile, 🚆 locomotive, 🎄 evergreen tree, 💖 red heart,
♥ red heart, 📖 books, ☔ umbrella, 🍰 birthday cake
""".replace("\n", " ")
    .strip()
    .split(", ")
)


@dataclass(frozen=True, slots=True)
class Noun:
    """An emoji: its English name, what every language calls it, and the file name of its sticker.

    `also` has each language's everyday words, such as puppy for a dog, or flower for a rose.
    """

    name: str
    called: Mapping[str, str]
    sticker: str
    also: Mapping[str, tuple[str, ...]]

    @property
    def emoji(self) -> str:
        """The character itself, one code point."""
        return chr(int(self.sticker.removeprefix("emoji_u").removesuffix(".png"), 16))


def load_nouns(names: Path, books: Mapping[str, Phrasebook]) -> list[Noun]:
    """The nouns, from a folder of CLDR's `<lang>.json`. Raises KeyError for one that a language has no name for."""
    tables = {language: json.loads((names / f"{language}.json").read_text("utf-8")) for language in LANGUAGES}
    emoji = {entry["name"]: each for each, entry in tables["en"].items()}
    nouns = []
    for name in (" ".join(each.split()) for each in NAMES.split(",")):
        # Some languages list several names, or explain after a comma; a few call a rooster a hen.
        called = {
            language: (*books[language].words(f"{NAMED}{name}"), table[emoji[name]]["name"].split(",")[0].strip())[0]
            for language, table in tables.items()
        }
        codes = "_".join(f"{ord(char):x}" for char in emoji[name] if char != VARIATION_SELECTOR)
        also = {language: book.words(name) for language, book in books.items()}
        nouns.append(Noun(name, called, f"emoji_u{codes}.png", also))
    return nouns
