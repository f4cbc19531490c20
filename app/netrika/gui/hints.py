"""What to do about an error, in the window's words: errors' own hints name commands and options, too."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

ID = r"(?P<model>[\w.-]*\w)"


def in_window(hint: str, page: QObject) -> str:
    """What does in the window what a hint says to do on the command line; a hint that fits either stays as it is."""
    table = (
        (rf"netrika models pull {ID}", page.tr("Fetch {model} on the Models page.")),
        (rf"netrika models repair {ID}", page.tr("Repair {model} on the Models page.")),
        ("netrika models remove", page.tr("Add or fetch it again, or remove it.")),
        ("netrika models list", page.tr("Choose another model; the Models page shows which there are.")),
        ("netrika languages", page.tr("Choose another language.")),
        ("netrika doctor|--force-reinstall|git checkout", page.tr("Install Netrika again.")),
        ("netrika --help", page.tr("Check what is entered and chosen.")),
        ("--output", page.tr("Choose another place.")),
        ("--engine", page.tr("Try again.")),
        (
            "NETRIKA_OFFLINE",
            page.tr("Clear “Stay offline” in the settings; if it is clear, unset NETRIKA_OFFLINE and HF_HUB_OFFLINE."),
        ),
    )
    for command, text in table:
        if found := re.search(command, hint):
            return text.format(**found.groupdict())
    return hint
