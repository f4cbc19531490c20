"""Tesseract, where it is installed: reads dense printed pages, in a process of its own so that it can be stopped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from tempfile import TemporaryFile
from typing import IO

import numpy as np

from netrika import languages as known
from netrika.engines.context import Context, Unattended
from netrika.engines.detector import Quad
from netrika.engines.reader import ReadRequest, ReadResult, TextLine, TextWord
from netrika.engines.scripts import LANGUAGE_OF_SCRIPT, SCRIPT_OF_PAIR, UNKNOWN_LANGUAGE, by_letters, script_of
from netrika.errors import EngineFailed, EngineMissing, ModelCorrupt, UnknownLanguage, Unreadable

PROGRAM = "tesseract"
# English first: asked to read Hindi and Tamil first, Tesseract loses digits ("12" read as "2").
TESSERACT_CODES = {
    "en": "eng",
    "as": "asm",
    "bn": "ben",
    "gu": "guj",
    "hi": "hin",
    "kn": "kan",
    "ml": "mal",
    "mr": "mar",
    "or": "ori",
    "pa": "pan",
    "ta": "tam",
    "te": "tel",
    "ur": "urd",
}
PAGE, ONE_LINE = "3", "7"  # --psm, the page segmentation mode
LINE, WORD = "4", "5"  # the first column of its table
MAX_SIDE_PX = 32_767
POLL_S = 0.1
# Marks of direction, and the non-joiner that it puts behind a word's last virama; a joiner there can be a chillu.
UNSEEN = "\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"


class Tesseract:
    """Runs the program on one core, with a process for each page."""

    family = "tesseract"

    @staticmethod
    def available() -> bool:
        """Tell whether the program is installed."""
        return shutil.which(PROGRAM) is not None

    @staticmethod
    def installed_languages() -> tuple[str, ...]:
        """Return the codes of our languages that it has data for. Raises EngineMissing."""
        if not Tesseract.available():
            raise _not_installed(TESSERACT_CODES)
        listed = _output([PROGRAM, "--list-langs"], subprocess.DEVNULL, Unattended()).split()
        return tuple(code for code, theirs in TESSERACT_CODES.items() if theirs in listed)

    def run(self, request: ReadRequest, context: Context, languages: Sequence[str] = ()) -> ReadResult:
        """Read a page in these languages, or in all that are installed; the lines are in Tesseract's reading order.

        Raises Cancelled, EngineFailed, EngineMissing, ModelCorrupt, UnknownLanguage, and Unreadable for a picture
        that is too long.
        """
        context.check()
        height, width = request.pixels.shape[:2]
        if max(height, width) > MAX_SIDE_PX:
            hint = f"Its longest side may have {MAX_SIDE_PX} pixels: cut it into parts, or save a smaller copy."
            raise Unreadable(f"The picture is too long for Tesseract: {width} x {height} pixels.", hint)
        asked = to_use(languages)
        command = [PROGRAM, "stdin", "stdout", "-l", "+".join(TESSERACT_CODES[code] for code in asked)]
        command += ["--psm", ONE_LINE if request.word else PAGE, "-c", "tessedit_create_tsv=1"]
        with TemporaryFile() as picture:
            picture.write(b"P6\n%d %d\n255\n" % (width, height) + request.pixels.tobytes())  # PPM
            picture.seek(0)
            table = _output(command, picture, context)
        lines = tuple(_line(quad, words, asked) for quad, words in _rows(table) if words)
        for done, line in enumerate(lines, start=1):
            context.report(done, len(lines), line.text)
        return ReadResult(lines)


def to_use(languages: Sequence[str]) -> list[str]:
    """Return the codes in the order of our table, or all; English too, for else Latin letters are read as Indic ones.

    Raises UnknownLanguage, EngineMissing.
    """
    for code in languages:
        if code not in TESSERACT_CODES:
            hint = f"Choose from: {', '.join(TESSERACT_CODES)}."
            raise UnknownLanguage(f"Netrika does not read {known.find(code).english} with Tesseract.", hint)
    asked = [code for code in TESSERACT_CODES if code in languages]
    if not Tesseract.available():
        raise _not_installed(asked or TESSERACT_CODES)
    installed = Tesseract.installed_languages()
    if missing := [code for code in asked if code not in installed]:
        raise EngineMissing(f"Tesseract has no data for {_names(missing)}.", _install(_packages(missing)))
    if not installed:
        raise EngineMissing("Tesseract has data for no language of Netrika's.", _install(_packages(TESSERACT_CODES)))
    return [code for code in installed if not asked or code in {*asked, "en"}]


def _not_installed(codes: Iterable[str]) -> EngineMissing:
    return EngineMissing("Tesseract is not installed.", _install(["tesseract-ocr", *_packages(codes)]))


def _names(codes: Iterable[str]) -> str:
    return ", ".join(known.find(code).english for code in codes)


def _packages(codes: Iterable[str]) -> list[str]:
    return [f"tesseract-ocr-{TESSERACT_CODES[code]}" for code in codes]


def _install(packages: Iterable[str], how: str = "install") -> str:
    return f"On Debian and Ubuntu: sudo apt {how} {' '.join(packages)}"


def _output(command: Sequence[str], given: IO[bytes] | int, context: Context) -> str:
    """Run the program and return what it writes; it does not outlive this call.

    Raises Cancelled, EngineFailed, ModelCorrupt.
    """
    with subprocess.Popen(
        command,
        stdin=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},  # the other cores stay the user's
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows, where a console would flash up
    ) as process:
        try:
            written, complaints = _finished(process, context)
        finally:
            process.kill()
    said = complaints.decode("utf-8", "replace")
    if failed := re.findall(r"Failed loading language '(\w+)'", said):  # it goes on with the others
        damaged = [code for code, theirs in TESSERACT_CODES.items() if theirs in failed]
        hint = _install(_packages(damaged), "reinstall")
        raise ModelCorrupt(f"Tesseract cannot load its data for {_names(damaged)}.", hint)
    if process.returncode:
        raise EngineFailed(f"Tesseract failed ({process.returncode}): {said.strip().partition(chr(10))[0]}")
    return written.decode("utf-8", "replace")


def _finished(process: subprocess.Popen[bytes], context: Context) -> tuple[bytes, bytes]:
    while True:
        context.check()
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=POLL_S)


def _rows(table: str) -> list[tuple[Quad, list[TextWord]]]:
    """Return each line's corners and words from a table in Tesseract's TSV format."""
    rows: list[tuple[Quad, list[TextWord]]] = []
    for cells in (row.split("\t") for row in table.split("\n")):
        if cells[0] == LINE:
            rows.append((_quad(cells), []))
        elif cells[0] == WORD and (text := cells[-1].strip().strip(UNSEEN)):
            rows[-1][1].append(TextWord(text, min(max(float(cells[-2]) / 100, 0.0), 1.0), _quad(cells)))
    return rows


def _quad(cells: Sequence[str]) -> Quad:
    left, top, width, height = map(int, cells[6:10])
    right, bottom = left + width, top + height
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def _line(quad: Quad, words: Sequence[TextWord], asked: Sequence[str]) -> TextLine:
    text = " ".join(word.text for word in words)
    script = script_of(text)
    confidence = sum(word.confidence for word in words) / len(words)
    return TextLine(text, script, _language(text, script, asked), confidence, quad, tuple(words))


def _language(text: str, script: str, asked: Sequence[str]) -> str:
    """Return the language asked for that is written so, else the script's usual one or "und".

    Two are told apart by letters that only one has, or joined by a slash.
    """
    own = [code for code in asked if known.find(code).script == script]
    if len(own) > 1 and (letters := by_letters(text, SCRIPT_OF_PAIR[script])):
        return letters
    return "/".join(own) or LANGUAGE_OF_SCRIPT.get(script, UNKNOWN_LANGUAGE)
