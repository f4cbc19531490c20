"""Reading aloud, by the speech program of the system."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from shutil import which

from PySide6.QtCore import QObject, QProcess, Signal

from netrika.languages import Language

# Programs in order of preference, each with the arguments that make it say a text in a language.
PROGRAMS: Sequence[tuple[str, Callable[[str, str], list[str]]]] = (
    ("espeak-ng", lambda text, code: ["-v", code, "--", text]),
    ("spd-say", lambda text, code: ["--wait", "--language", code, "--", text]),
)
HUSH = ("spd-say", ["--cancel"])  # its daemon goes on where only the program is ended


class Speech(QObject):
    """Says one text at a time; `ended` tells whether the last one was said."""

    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)

    @property
    def is_speaking(self) -> bool:
        """Whether a text is being said."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def say(self, text: str, language: Language) -> bool:
        """Say a text instead of the one before; False where no program can."""
        self.stop()
        for name, arguments in PROGRAMS:
            if program := which(name):
                self._process.start(program, arguments(text, language.code))
                return True
        return False

    def stop(self) -> None:
        """Be silent."""
        if self.is_speaking:
            self._process.kill()
            self._process.waitForFinished()
            if self._process.program().endswith(HUSH[0]):
                QProcess.startDetached(*HUSH)

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        if status is QProcess.ExitStatus.NormalExit:  # else it was stopped
            self.ended.emit(code == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(False)
