"""What went wrong and what to do about it, in the window's words: below it errors speak English, and of commands."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from netrika.gui.translation import path_text

NAME, REASON, ID = r"(?P<name>.+?)", r"(?P<reason>.+)", r"(?P<model>[\w.-]*\w)"


def in_window(said: str, page: QObject) -> str:
    """An error's sentence or hint in the window's language, with its names and numbers; an unknown one as it is."""
    for sentence, text in sentences(page):
        if found := re.fullmatch(sentence, said, re.DOTALL):
            return text.format(**{field: path_text(value) for field, value in found.groupdict().items()})
    return said


def sentences(page: QObject) -> tuple[tuple[str, str], ...]:
    """What errors and their hints say, as regular expressions, each with what the window says instead."""
    return (*_of_files(page), *_of_models(page), *_of_wishes(page), *_hints(page), *_commands(page))


def _of_files(page: QObject) -> tuple[tuple[str, str], ...]:
    return (
        (rf"{NAME} is empty \(zero bytes\)\.", page.tr("{name} is empty (zero bytes).")),
        (rf"{NAME} is not an image that can be read\.", page.tr("{name} is not an image that can be read.")),
        (rf"{NAME} is damaged or cut short \({REASON}\)\.", page.tr("{name} is damaged or cut short ({reason}).")),
        (rf"{NAME} is damaged or cut short: {REASON}\.", page.tr("{name} is damaged or cut short ({reason}).")),
        (rf"{NAME} is damaged or cut short\.", page.tr("{name} is damaged or cut short.")),
        (rf"{NAME} cannot be (?:opened|read): {REASON}\.", page.tr("{name} cannot be read: {reason}.")),
        (rf"You have no permission to read {NAME}\.", page.tr("You have no permission to read {name}.")),
        (rf"{NAME} holds no images\.", page.tr("{name} holds no images.")),
        (rf"{NAME} does not exist\.", page.tr("{name} does not exist.")),
        (rf"There is no file {NAME}\.", page.tr("{name} does not exist.")),
        (
            rf"{NAME} is too large: (?P<size>\d+ x \d+) pixels \((?P<megapixels>\d+) megapixels\)\.",
            page.tr("{name} is too large: {size} pixels ({megapixels} megapixels)."),
        ),
        (
            rf"{NAME} is a HEIC photo, which this installation cannot decode\.",
            page.tr("{name} is a HEIC photo, which this installation cannot decode."),
        ),
        (rf"{NAME} is not a PDF\.", page.tr("{name} is not a PDF.")),
        (rf"{NAME} is protected by a password\.", page.tr("{name} is protected by a password.")),
        (rf"{NAME} does not fit in memory\.", page.tr("{name} does not fit in memory.")),
        (rf"There is not enough memory for {NAME}\.", page.tr("{name} does not fit in memory.")),
        (rf"{NAME} cannot be (?:written|made): {REASON}\.", page.tr("{name} cannot be written: {reason}.")),
        (rf"{NAME} cannot be used: {REASON}\.", page.tr("{name} cannot be used: {reason}.")),
        (rf"{NAME} is a folder\.", page.tr("{name} is a folder.")),
        (rf"{NAME} is (?:not a|no) regular file\.", page.tr("{name} is no file that can be read.")),
        (rf"{NAME} cannot be looked into: {REASON}\.", page.tr("{name} cannot be looked into: {reason}.")),
        (rf"PDFs cannot be read, for {REASON}\.", page.tr("PDFs cannot be read: {reason}.")),
        (r"The photo's metadata \(XMP\) describe nothing\.", page.tr("The photo's metadata (XMP) describe nothing.")),
        (rf"{NAME} is a PDF without pages\.", page.tr("{name} is a PDF without pages.")),
        (rf"{NAME} was changed since it was read\.", page.tr("{name} was changed since it was read.")),
        (r"The photo(?:'s metadata \(XMP\))? (?:is|are) damaged\.", page.tr("The photo is damaged.")),
        (
            r"The photo's metadata \(XMP\) are too long for a JPEG\.",
            page.tr("The photo's metadata are too long for a JPEG."),
        ),
        (
            r"The pasted picture cannot be kept: free some space on the disk\.",
            page.tr("The pasted picture cannot be kept: free some space on the disk."),
        ),
    )


def _of_models(page: QObject) -> tuple[tuple[str, str], ...]:
    return (
        (
            rf"{ID} needs (?P<needed>\d+) MB of memory; this machine has (?P<there>\d+) MB\.",
            page.tr("{model} needs {needed} MB of memory; this machine has {there} MB."),
        ),
        (
            rf"{ID} needs (?P<needed>\d+) MB more on the disk; (?P<free>\d+) MB are free\.",
            page.tr("{model} needs {needed} MB more on the disk; {free} MB are free."),
        ),
        (rf"{ID} is not installed\.", page.tr("{model} is not installed.")),
        (r"No model that describes photos is installed\.", page.tr("No model that describes photos is installed.")),
        (r"No model that reads text is installed\.", page.tr("No model that reads text is installed.")),
        (
            r"No model that creates pictures is installed\.",
            page.tr("No model that creates pictures is installed."),
        ),
        (r"There is no model '(?P<model>.+)' here\.", page.tr("There is no model {model} here.")),
        (rf"{NAME} of {ID} is missing\.", page.tr("{name} of {model} is missing.")),
        (
            rf"{NAME} of {ID} has (?:been altered: its SHA-256 is another|\d+ bytes instead of \d+)\.",
            page.tr("{name} of {model} has been altered or cut short."),
        ),
        (
            rf"{NAME} is no bundle of models, or is cut short\.",
            page.tr("{name} is no bundle of models, or is cut short."),
        ),
        (
            rf"{ID} was not pulled: nobody knows where its files are\.",
            page.tr("{model} was not fetched with Netrika: nobody knows where its files are."),
        ),
        (rf"{ID} ships with Netrika: it stays\.", page.tr("{model} comes with Netrika: it stays.")),
        (rf"{NAME} does not run: {REASON}\.", page.tr("{name} does not run: {reason}.")),
        (
            r"In the .+ manifest .+ cannot be used\.|The .+ manifest (?:names|has) no .+\.",
            page.tr("The model is damaged or was made wrongly."),
        ),
        (
            r"What (?P<address>\S+) sends is not what was promised: its SHA-256 is another\.",
            page.tr("What {address} sends is not what was promised."),
        ),
        (r"The hub has no (?P<address>\S+), or not for you\.", page.tr("The hub has no {address}, or not for you.")),
        (
            r"The hub lets nobody fetch (?P<address>\S+) without leave\.",
            page.tr("The hub gives {address} to nobody without leave."),
        ),
        (rf"{NAME} (?:is|holds) no model\.", page.tr("{name} is no model.")),
        (
            r"GGUF models need (?P<package>[\w-]+): .+",
            page.tr("This model runs with {package}, which is not installed."),
        ),
        (rf"(?P<address>\S+) cannot be fetched: {REASON}\.", page.tr("{address} cannot be fetched: {reason}.")),
        (
            rf"The hub cannot be asked for (?P<address>\S+): {REASON}\.",
            page.tr("{address} cannot be fetched: {reason}."),
        ),
        (
            r"Netrika is set to stay offline: no model can be fetched\.",
            page.tr("Netrika is set to stay offline: no model can be fetched."),
        ),
    )


def _of_wishes(page: QObject) -> tuple[tuple[str, str], ...]:
    return (
        (r"The prompt is empty\.", page.tr("The prompt is empty.")),
        (r"The question is empty\.", page.tr("The question is empty.")),
        (
            r"This is more than the model can take in at once\.",
            page.tr("This is more than the model can take in at once."),
        ),
        (
            r"A question can be about (?P<count>\d+) photos at most\.",
            page.tr("A question can be about {count} photos at most."),
        ),
        (rf"The setting cannot be kept: {REASON}\.", page.tr("The setting cannot be kept: {reason}.")),
        (rf"Something went wrong inside Netrika: {REASON}", page.tr("Something went wrong inside Netrika: {reason}")),
    )


def _hints(page: QObject) -> tuple[tuple[str, str], ...]:
    return (
        (
            r"Open the file in a photo viewer, or save it again as JPEG or PNG\.",
            page.tr("Open the file in a photo viewer, or save it again as JPEG or PNG."),
        ),
        (
            r"Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came\.",
            page.tr("Open the file in a PDF viewer and print it to a new PDF, or get it again from where it came."),
        ),
        (
            r"Open it in a PDF viewer with its password and print it to a new PDF\.",
            page.tr("Open it in a PDF viewer with its password and print it to a new PDF."),
        ),
        (r"Check the spelling of the path\.", page.tr("Check the spelling of the path.")),
        (r"Import it again\.", page.tr("Add it again.")),
        (
            r"It does not fit this version of Netrika, or was made wrongly: choose another\.",
            page.tr("It does not fit this version of Netrika, or was made wrongly: choose another."),
        ),
        (
            r"It was cut short, or is of another version: get it again\.",
            page.tr("It was cut short, or is of another version: get it again."),
        ),
        (r"Open it again, in a new batch\.", page.tr("Open it again, in a new batch.")),
        (
            r"Open the photo in an editor and save it again\.",
            page.tr("Open the photo in an editor and save it again."),
        ),
        (
            r"Some models want you to agree to their terms .+",
            page.tr("Agree to the model's terms on its page on the hub first; then set HF_TOKEN to your token."),
        ),
        (
            r"Its longest side may have (?P<limit>\d+) pixels: .+",
            page.tr("Its longest side may have {limit} pixels: cut it into parts, or save a smaller copy."),
        ),
        (
            r"Ask for less, or show it fewer photos\.|Ask about fewer at a time\.",
            page.tr("Ask for less, or show it fewer photos."),
        ),
        (
            r"Try again later, or report it: the file may have been altered\.",
            page.tr("Try again later: the file may have been altered."),
        ),
        (r"Use - for standard input\.", page.tr("Choose a folder with photos, or a photo.")),
        (r"Allow your user to read it\.", page.tr("Allow your user to read it.")),
        (r"Name a folder with photos, or the photo itself\.", page.tr("Choose a folder with photos, or a photo.")),
        (
            r"Try again: what was fetched so far is kept\.",
            page.tr("Try again: what was fetched so far is kept."),
        ),
        (
            r"Close other programs, or choose a smaller photo or model\.",
            page.tr("Close other programs, or choose a smaller photo or model."),
        ),
        (
            r"The limit is (?P<limit>\d+) megapixels: save a smaller copy\.",
            page.tr("The limit is {limit} megapixels: save a smaller copy."),
        ),
        (
            r"Choose another place, or free some space there\.",
            page.tr("Choose another place, or free some space there."),
        ),
        (r"Free some space, or delete the file\.", page.tr("Free some space, or delete the file.")),
        (
            r"Free some space, or set NETRIKA_DATA to a folder on another disk\.",
            page.tr("Free some space, or set NETRIKA_DATA to a folder on another disk."),
        ),
        (
            r"Close what uses it, and allow your user to write\.",
            page.tr("Close what uses it, and allow your user to write."),
        ),
        (r"Read it again\.", page.tr("Read it again.")),
        (r"Describe it again\.", page.tr("Describe it again.")),
        (r"Save it as PNG first\.", page.tr("Save it as PNG first.")),
        (r"Get it again from where it came\.", page.tr("Get it again from where it came.")),
        (r"Install (?P<package>[\w-]+): (?P<command>.+)", page.tr("Install {package}: {command}")),
        (
            r"Name a bundle \(a \.netrika file\), a model's folder .+, or a folder of such folders\.",
            page.tr("Choose a bundle of models, a model's folder, or a folder of such folders."),
        ),
        (r"Say what to draw, such as: a red apple", page.tr("Say what to draw, such as: a red apple")),
        (
            r"Ask something, such as: What is written on the board\?",
            page.tr("Ask something, such as: What is written on the board?"),
        ),
    )


def _commands(page: QObject) -> tuple[tuple[str, str], ...]:
    """Hints that name commands and options, of which the window has none."""
    return (
        (rf"Run: netrika models pull {ID}(?: .*)?", page.tr("Fetch {model} on the Models page.")),
        (rf"Run: netrika models repair {ID}", page.tr("Repair {model} on the Models page.")),
        (r"Add it again, or run: netrika models remove .+", page.tr("Add or fetch it again, or remove it.")),
        (
            r"(?:Run: |Name a vision-language model .+; )netrika models list.*",
            page.tr("Choose another model; the Models page shows which there are."),
        ),
        (
            r"Run: (?P<command>pip install '(?P<package>netrika\[gguf\])').*",
            page.tr("Install {package}: {command}"),
        ),
        (r"Run: netrika languages", page.tr("Choose another language.")),
        (r"Install Netrika again.*", page.tr("Install Netrika again.")),
        (r"Run: netrika --help", page.tr("Check what is entered and chosen.")),
        (r"Choose another place with --output\.", page.tr("Choose another place.")),
        (r"Try again with --engine .+", page.tr("Try again.")),
        (
            r"Unset NETRIKA_OFFLINE .+",
            page.tr("Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE."),
        ),
    )
