"""Draw every page of the window into resources/screenshots, with the embedded models at work: `make screenshots`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netrika import languages
from netrika.gui import fonts, outlines, translation
from netrika.gui.batch import Batch
from netrika.gui.bridge import Bridge
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.desk import Desk, Page
from netrika.gui.garbage import Collector
from netrika.gui.read import Read
from netrika.gui.window import Window
from netrika.paths import OVERRIDE, resources
from netrika.runtime.device import Device
from netrika.services.history import History
from netrika.services.pool import EnginePool
from netrika.settings import Settings

from .themes import dark, wear

SIZE, WAIT_MS, QUALITY = QSize(1000, 680), 120_000, 85
SHOTS = (("en", "light"), ("en", "dark"), ("ta", "light"), ("ur", "dark"))
PROMPTS = {"en": "two elephants on a yellow background", "ta": "சிவப்புப் பின்னணியில் யானை", "ur": "برفانی پہاڑ"}
PHOTO, SIGNS = "photographer.jpg", "signs.jpg"


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until something holds. Raises TimeoutError."""
    clock = QElapsedTimer()
    clock.start()
    while not until():
        if clock.elapsed() > WAIT_MS:
            raise TimeoutError
        QTest.qWait(20)


def furnish(home: Path) -> Path:
    """Let a folder be the user's home, with photos in it; return the folder of these."""
    os.environ |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
    }
    os.environ.pop(OVERRIDE, None)
    photos = home / "Pictures"
    photos.mkdir()
    for source in (*(resources() / "samples").glob("*.jpg"), resources() / "signs" / SIGNS):
        shutil.copy(source, photos)
    return photos


def fill(window: Window, page: Page, code: str, photos: Path) -> None:
    """Give a page something to show."""
    if isinstance(page, Describe):
        page.open([str(photos / PHOTO)])
        wait(lambda: bool(page.text.toPlainText()))
    elif isinstance(page, Read):
        page.open([str(photos / SIGNS)])
        wait(lambda: page.lines.count() > 0)
        page.lines.setCurrentRow(1)
    elif isinstance(page, Batch):
        page.read.setChecked(True)
        page.open([str(photos)])
    elif isinstance(page, Create):
        page.prompt.setText(PROMPTS[code])
        page.count.setValue(3)
        page.seed.setValue(7)
        page.create_pictures()
    wait(lambda: not page.is_busy and not window.jobs.jobs)


def main(folder: Path) -> None:
    """Write `<number>-<page>-<language>-<theme>.webp` for every page, language and theme of SHOTS."""
    app, collector = QApplication(sys.argv[:1]), Collector()
    outlines.draw(app)
    fonts.install()
    folder.mkdir(parents=True, exist_ok=True)
    for code, theme in SHOTS:
        with tempfile.TemporaryDirectory() as home:
            photos = furnish(Path(home))
            wear(app, dark() if theme == "dark" else app.style().standardPalette())
            translation.speak(app, languages.find(code))
            bridge, pool = Bridge(), EnginePool(Device(2))
            window = Window(Desk(bridge, pool, Settings(lang=code, ui=code), History()))
            window.resize(SIZE)
            window.show()
            for row, page in enumerate(window.pages):
                window.list.setCurrentRow(row)
                fill(window, page, code, photos)
                name = f"{row + 1}-{type(page).__name__.lower()}-{code}-{theme}.webp"
                window.grab().save(str(folder / name), "WEBP", QUALITY)
                print(folder / name, flush=True)
            window.close()
            bridge.close(10)
            pool.close()
    collector.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resources() / "screenshots")
