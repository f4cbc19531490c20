"""The languages Netrika speaks: code, names, script, direction; the one source for them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from netrika.errors import UnknownLanguage


@dataclass(frozen=True, slots=True)
class Language:
    """A language: ISO 639-1 code, its names, ISO 15924 script, direction of writing."""

    code: str
    english: str
    endonym: str
    script: str
    direction: Literal["ltr", "rtl"] = "ltr"

    @property
    def names(self) -> tuple[str, str, str]:
        """What a user may call it."""
        return self.code, self.english, self.endonym


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English", "Latn"),
    Language("as", "Assamese", "অসমীয়া", "Beng"),
    Language("bn", "Bengali", "বাংলা", "Beng"),
    Language("gu", "Gujarati", "ગુજરાતી", "Gujr"),
    Language("hi", "Hindi", "हिन्दी", "Deva"),
    Language("kn", "Kannada", "ಕನ್ನಡ", "Knda"),
    Language("ml", "Malayalam", "മലയാളം", "Mlym"),
    Language("mr", "Marathi", "मराठी", "Deva"),
    Language("or", "Odia", "ଓଡ଼ିଆ", "Orya"),
    Language("pa", "Punjabi", "ਪੰਜਾਬੀ", "Guru"),
    Language("ta", "Tamil", "தமிழ்", "Taml"),
    Language("te", "Telugu", "తెలుగు", "Telu"),
    Language("ur", "Urdu", "اردو", "Arab", "rtl"),
    Language("de", "German", "Deutsch", "Latn"),
    Language("fr", "French", "Français", "Latn"),
    Language("es", "Spanish", "Español", "Latn"),
    Language("cs", "Czech", "Čeština", "Latn"),
    Language("uk", "Ukrainian", "Українська", "Cyrl"),
    Language("ar", "Arabic", "العربية", "Arab", "rtl"),
    Language("zh", "Chinese", "中文", "Hans"),
)
ENGLISH = LANGUAGES[0]

# First and last code point of the blocks that hold a script's letters (Unicode Blocks.txt).
SCRIPT_RANGES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "Latn": ((0x41, 0x24F), (0x1E00, 0x1EFF)),
    "Cyrl": ((0x400, 0x52F),),
    "Arab": ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    "Deva": ((0x900, 0x97F), (0xA8E0, 0xA8FF)),
    "Beng": ((0x980, 0x9FF),),
    "Guru": ((0xA00, 0xA7F),),
    "Gujr": ((0xA80, 0xAFF),),
    "Orya": ((0xB00, 0xB7F),),
    "Taml": ((0xB80, 0xBFF),),
    "Telu": ((0xC00, 0xC7F),),
    "Knda": ((0xC80, 0xCFF),),
    "Mlym": ((0xD00, 0xD7F),),
    "Hans": ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF)),
}


def find(name: str) -> Language:
    """Return the language of a code, a locale (`ta_IN.UTF-8`, `ta-IN`) or a name. Raises UnknownLanguage."""
    wanted = _fold(name.strip())
    code = wanted.replace("_", "-").partition("-")[0].partition(".")[0].partition("@")[0]
    known = {_fold(each): language for language in LANGUAGES for each in language.names}
    if language := known.get(wanted) or known.get(code):
        return language
    close = dict.fromkeys(known[match] for match in get_close_matches(wanted, known, n=3))
    offer = ", ".join(f"{language.code} ({language.english})" for language in close)
    raise UnknownLanguage(f"Unknown language: {name!r}.", f"Did you mean {offer}?" if offer else None)


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language of the user's locale, in gettext's order of variables, else English."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "C")
    if locale.partition(".")[0] in {"C", "POSIX"}:  # gettext heeds LANGUAGE only beside a real locale
        return ENGLISH
    for name in (*environment.get("LANGUAGE", "").split(":"), locale):
        try:
            return find(name)
        except UnknownLanguage:
            continue
    return ENGLISH


def share_in_script(text: str, language: Language) -> float:
    """Return the letters of the language's own script over all letters of the text; 0.0 without letters."""
    letters = [ord(char) for char in text if char.isalpha()]
    ranges = SCRIPT_RANGES[language.script]
    own = sum(any(first <= letter <= last for first, last in ranges) for letter in letters)
    return own / len(letters) if letters else 0.0


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
