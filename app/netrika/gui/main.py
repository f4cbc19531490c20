"""Opens the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QMessageBox

from netrika import __version__, paths, settings
from netrika.errors import Usage
from netrika.gui import fonts, outlines, report, theme, translation
from netrika.gui.bridge import Bridge
from netrika.gui.desk import Desk
from netrika.gui.garbage import Collector
from netrika.gui.window import Window
from netrika.runtime.device import Device, default_threads
from netrika.services.history import History
from netrika.services.pool import EnginePool

STOP_S = 2.0  # what a job that was cancelled is given to end


def run(names: Sequence[str]) -> int:
    """Show the window, with these files in it, until it is closed; return the exit code. Raises Usage."""
    app = QApplication(sys.argv[:1])
    try:
        chosen = settings.load({})
    except Usage as error:
        if not sys.stderr.isatty():  # nobody reads there what is wrong
            QMessageBox.critical(None, "Netrika", f"{error}\n{error.hint}")
        raise
    app.setApplicationName("netrika")
    app.setApplicationDisplayName("Netrika")
    app.setApplicationVersion(__version__)
    fonts.install()
    outlines.draw(app)
    theme.suit(app)
    translation.speak(app, translation.chosen(chosen.ui))
    collector = Collector()
    bridge = Bridge()
    pool = EnginePool(Device(chosen.threads or default_threads()))
    report.log_to(paths.user_data())
    crashed = report.watch_crashes(paths.user_data())
    try:
        window = Window(Desk(bridge, pool, chosen, History(chosen.history)))
    except Exception as error:
        report.Reporter()(type(error), error, error.__traceback__)
        raise
    sys.excepthook = report.Reporter(window)
    window.show()
    collector.spare()
    if names:
        window.open(names)
    if crashed:
        window.tell_of_crash(crashed)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends the window as it does any program
    code = app.exec()
    report.end_watch(paths.user_data())
    if bridge.close(STOP_S):
        pool.close()  # no job uses an engine any more
    collector.close()
    return code
