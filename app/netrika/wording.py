"""What is said beside a caption in each language, and what models are asked in it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("wording.toml")


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's set phrases; `hedge` holds the field `{caption}`, `written` the field `{text}`."""

    stop: str
    hedge: str
    blank: str
    screenshot: str
    document: str
    written: str
    describe: str
    describe_long: str
    insist: str

    def hedged(self, caption: str) -> str:
        """The caption said with doubt."""
        return self.hedge.format(caption=caption)

    def is_description(self, caption: str) -> bool:
        """Whether a caption tells what a picture shows, and not only that it is no photo."""
        return caption not in (self.blank, self.screenshot, self.document)

    def with_text(self, caption: str, text: str) -> str:
        """The caption, and what was read."""
        return self.join([caption.removesuffix(self.stop), self.written.format(text=text)])

    def join(self, sentences: list[str]) -> str:
        """Several sentences as a paragraph; one stays as it is."""
        if len(sentences) < 2:
            return "".join(sentences)
        gap = "" if self.stop == "。" else " "
        return gap.join(sentence + self.stop for sentence in sentences)


@cache
def wording(language: str) -> Wording:
    """Return the set phrases of a language's code; KeyError where there are none."""
    return Wording(**tomllib.loads(TABLE.read_text("utf-8"))[language])
