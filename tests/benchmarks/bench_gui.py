"""Time the window: its first showing, how long input waits while all engines run, memory over many jobs."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from machine import processor
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netrika.engines.context import Context
from netrika.gui import outlines
from netrika.gui.batch import Batch
from netrika.gui.bridge import Bridge
from netrika.gui.create import Create
from netrika.gui.describe import Describe
from netrika.gui.desk import Desk
from netrika.gui.garbage import Collector
from netrika.gui.read import Read
from netrika.gui.window import Window
from netrika.paths import OVERRIDE, resources
from netrika.runtime.device import Device
from netrika.services.history import History
from netrika.services.pool import EnginePool
from netrika.settings import Settings

BARS = {"first window, s": 1.0, "longest wait of input, ms": 50.0, "growth over the jobs, MB": 10.0}
TICK_MS = 5
FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netrika.gui import main, window
shown = window.Window.show
window.Window.show = lambda self: (shown(self), QTimer.singleShot(0, QApplication.quit))
main.run([])
"""


def first_window_s() -> float:
    """Return the best of three: from the start of a process until the window has been shown and left again."""
    times = []
    for _ in range(3):
        start = perf_counter()
        subprocess.run([sys.executable, "-c", FIRST], check=True)
        times.append(perf_counter() - start)
    return min(times)


def resident_mb() -> float:
    """Return what the process holds in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Bench:
    """A window with everything behind it."""

    def __init__(self, threads: int) -> None:
        self.bridge, self.pool = Bridge(), EnginePool(Device(threads))
        self.window = Window(Desk(self.bridge, self.pool, Settings(lang="en"), History()))
        self.window.show()

    def spin(self, milliseconds: int = 20) -> None:
        """Let the window work for a moment."""
        QTest.qWait(milliseconds)

    def longest_wait_ms(self, rounds: int) -> float:
        """Return how late a timer was at worst while photos are described and read and pictures created."""
        late, clock, timer = 0.0, QElapsedTimer(), QTimer()

        def tick() -> None:
            nonlocal late
            late = max(late, clock.nsecsElapsed() / 1e6 - TICK_MS)
            clock.start()

        signs = [str(resources() / "signs" / "signs.jpg")]
        photos = [str(path) for path in (resources() / "samples").glob("*.jpg")]
        timer.timeout.connect(tick)
        for _ in range(rounds):
            for kind, files in ((Batch, photos), (Read, signs), (Create, [])):
                self.window.list.setCurrentRow(self._page(kind))
                clock.start()
                timer.start(TICK_MS)
                self.window.open(files)
                if kind is Create:
                    self._create()
                while self.window.jobs.jobs or self.window.page.is_busy:
                    self.spin()
                timer.stop()
                self._forget()
        return late

    def growth_mb(self, jobs: int) -> float:
        """Return how much more memory is held after so many jobs than after the first tenth of them.

        Of five, one describes a photo, one reads one, and three only count.
        """

        def count(context: Context) -> None:
            for step in range(20):
                context.report(step, 20)

        real = {0: (Describe, "samples/photographer.jpg"), 1: (Read, "signs/signs.jpg")}
        for number in range(jobs):
            kind, photo = real.get(number % 5, (Describe, ""))
            self.window.list.setCurrentRow(self._page(kind))
            page = self.window.page
            if photo:
                page.open([str(resources() / photo)])
            else:
                page.start(f"job {number}", count, lambda _: None)
            while not page.is_idle or page.is_busy:
                self.spin(1)
            if number == jobs // 10:
                before = resident_mb()
        return resident_mb() - before

    def close(self) -> None:
        """Close all."""
        self.window.close()
        self.bridge.close(10)
        self.pool.close()

    def _page(self, kind: type) -> int:
        return next(index for index, page in enumerate(self.window.pages) if isinstance(page, kind))

    def _create(self) -> None:
        page = self.window.page
        assert isinstance(page, Create)
        page.prompt.setText("a cat")
        page.create_pictures()

    def _forget(self) -> None:
        for page in self.window.pages:
            if isinstance(page, Batch):
                page.rows.clear()
                page.refresh()


def main() -> None:
    """Print each measure beside its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=1000)
    args = parser.parse_args()
    print(processor())
    with tempfile.TemporaryDirectory() as own:
        os.environ[OVERRIDE] = own
        measures = [first_window_s()]
        app, collector = QApplication(sys.argv[:1]), Collector()
        outlines.draw(app)
        bench = Bench(args.threads)
        measures += [bench.longest_wait_ms(args.rounds), bench.growth_mb(args.jobs)]
        bench.close()
        collector.close()
    for (name, bar), value in zip(BARS.items(), measures, strict=True):
        print(f"{name:26} {value:8.2f}  bar {bar:6}  {'ok' if value <= bar else 'MISSED'}")


if __name__ == "__main__":
    main()
