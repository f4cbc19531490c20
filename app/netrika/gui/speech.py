"""Reading aloud, by Qt's module for it where that is installed, else by the speech programs of the system."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from shutil import which
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, QTimer, Signal

from netrika.languages import Language

# Programs in order of preference, each with the arguments that make it say a text in a language.
PROGRAMS: Sequence[tuple[str, Callable[[str, str], list[str]]]] = (
    ("espeak-ng", lambda text, code: ["-v", code, "--", text]),
    ("spd-say", lambda text, code: ["--wait", "--language", code, "--", text]),
)
HUSH = ("spd-say", ["--cancel"])  # its daemon goes on where only the program is ended


class Speech(QObject):
    """Says one text at a time; `ended` tells whether the last one was said, or stopped."""

    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._engine: Any = None  # Qt's QTextToSpeech, from the first text on
        self._by_qt = False  # whether it says the text
        self._ways: Iterator[bool] = iter(())  # that are left, should the one at work fail
        self._is_stopped = False  # by whoever wants silence
        self._is_between = False  # two ways, the first of which failed
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop)

    @property
    def is_speaking(self) -> bool:
        """Whether a text is being said."""
        return self._by_qt or self._is_between or self._process.state() is not QProcess.ProcessState.NotRunning

    def say(self, text: str, language: Language) -> bool:
        """Say a text instead of the one before; False where no program can."""
        self.stop()
        self._ways = self._begin(text, language)
        return next(self._ways, False)

    def _begin(self, text: str, language: Language) -> Iterator[bool]:
        """Begin to say a text, in another way each time."""
        if self._say_by_qt(text, QLocale(language.code)):
            yield True
        for name, arguments in PROGRAMS:
            if program := which(name):
                self._process.start(program, arguments(text, language.code))
                yield True

    def stop(self) -> None:
        """Be silent."""
        self._ways, self._is_between = iter(()), False
        if self._by_qt:
            self._by_qt = False
            self._engine.stop()
        elif self.is_speaking:
            self._is_stopped = True
            self._process.kill()
            self._process.waitForFinished()
            self._is_stopped = False
            if self._process.program().endswith(HUSH[0]):
                QProcess.startDetached(*HUSH)

    def _say_by_qt(self, text: str, locale: QLocale) -> bool:
        """Say a text with Qt's module; False where it is not installed or has no voice for the language."""
        if self._engine is None:
            try:
                module = import_module("PySide6.QtTextToSpeech")
            except ImportError:
                return False
            self._engine = module.QTextToSpeech(self)
            self._engine.stateChanged.connect(self._follow)
        spoken = [each for each in self._engine.availableLocales() if each.language() == locale.language()]
        if not spoken:
            return False
        self._engine.setLocale(spoken[0])
        self._by_qt = True
        self._engine.say(text)
        return True

    def _follow(self, state: Any) -> None:
        """Qt's engine is ready again, or failed."""
        if self._by_qt and state.name in ("Ready", "Error"):
            self._by_qt = False
            self._finish_soon(state.name == "Ready")

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._finish(self._is_stopped or (code == 0 and status is QProcess.ExitStatus.NormalExit))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish_soon(False)

    def _finish_soon(self, well: bool) -> None:
        """Tell how it ended after what has just failed to begin is over, unless it was stopped by then."""
        ways, self._is_between = self._ways, not well
        QTimer.singleShot(0, self, lambda: self._finish(well) if ways is self._ways else None)

    def _finish(self, well: bool) -> None:
        """Tell how it ended, unless another way may do better."""
        self._is_between = False
        if well or not next(self._ways, False):
            self.ended.emit(well)
