"""The numbers that signs bear: prices, dates, times, telephone and vehicle numbers, in 0-9 or in a script's digits."""

from __future__ import annotations

import numpy as np

# The zero of each language's own digits, and how often they are used.
ZEROS = {
    "as": "০",
    "bn": "০",
    "gu": "૦",
    "hi": "०",
    "kn": "೦",
    "ml": "൦",
    "mr": "०",
    "or": "୦",
    "pa": "੦",
    "ta": "௦",
    "te": "౦",
    "ur": "۰",
}
USED = {
    "as": 0.5,
    "bn": 0.6,
    "gu": 0.5,
    "hi": 0.35,
    "kn": 0.35,
    "ml": 0.1,
    "mr": 0.5,
    "or": 0.5,
    "pa": 0.3,
    "ta": 0.1,
    "te": 0.2,
    "ur": 0.4,
}


def draw_number(language: str, rng: np.random.Generator) -> str:
    """A number of some kind, as signs in a language write it."""
    kinds = (_count, _price, _date, _mobile, _landline, _time, _percent, _decimal, _thousands, _measure, _plate)
    number = kinds[int(rng.integers(len(kinds)))](rng)
    return in_own_digits(number, language) if rng.random() < USED.get(language, 0.0) else number


def in_own_digits(number: str, language: str) -> str:
    """The number in the digits of a language's script."""
    zero = ord(ZEROS[language])
    return "".join(chr(zero + int(char)) if char.isdecimal() else char for char in number)


def _whole(rng: np.random.Generator, least: int, most: int | None = None) -> str:
    """A whole number of `least` to `most` digits."""
    digits = int(rng.integers(least, (most or least) + 1))
    return str(rng.integers(10 ** (digits - 1), 10**digits))


def _one_of(rng: np.random.Generator, *choices: str) -> str:
    return choices[int(rng.integers(len(choices)))]


def _count(rng: np.random.Generator) -> str:
    return _whole(rng, 1, 6)


def _price(rng: np.random.Generator) -> str:
    return _one_of(rng, "₹", "₹ ", "Rs.", "Rs ") + _whole(rng, 1, 4) + _one_of(rng, "", "/-", ".00")


def _date(rng: np.random.Generator) -> str:
    parts = f"{rng.integers(1, 32):02d}", f"{rng.integers(1, 13):02d}", f"{rng.integers(1950, 2040)}"
    return _one_of(rng, *"/.-").join(parts)


def _mobile(rng: np.random.Generator) -> str:
    return _whole(rng, 5) + _one_of(rng, "", " ", "-") + _whole(rng, 5)


def _landline(rng: np.random.Generator) -> str:
    return "0" + _whole(rng, 2, 3) + "-" + _whole(rng, 6, 8)


def _time(rng: np.random.Generator) -> str:
    return f"{rng.integers(1, 24)}:{rng.integers(60):02d}" + _one_of(rng, "", " AM", " PM", "am", "pm")


def _percent(rng: np.random.Generator) -> str:
    return _whole(rng, 1, 2) + "%"


def _decimal(rng: np.random.Generator) -> str:
    return f"{rng.integers(1, 100)}.{rng.integers(1, 100)}"


def _thousands(rng: np.random.Generator) -> str:
    return f"{rng.integers(1, 100)},{rng.integers(1000):03d}"


def _measure(rng: np.random.Generator) -> str:
    return _whole(rng, 1, 3) + _one_of(rng, " km", "km", " m", "kg", "/", "+", "-A", "B")


def _plate(rng: np.random.Generator) -> str:
    letters = "".join(chr(65 + int(each)) for each in rng.integers(0, 26, 3))
    return f"{letters[:2]} {rng.integers(1, 100):02d} {letters[2]} {rng.integers(10000):04d}"
