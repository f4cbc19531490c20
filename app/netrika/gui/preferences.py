"""The page of settings, one row for each of the table that the command line knows, too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from netrika import languages, paths, settings
from netrika.engines.context import Context
from netrika.gui.choice import Choice, models_into
from netrika.gui.desk import FAMILIES, Desk, Page
from netrika.gui.translation import path_text, without_mnemonic
from netrika.settings import TABLE, THREADS, Setting

AT_ONCE = ("offline", "history")  # settings that are in force as soon as they are saved
FRAME_LETTERS = 6  # what is beside the text of a box for numbers, in letters
Value = str | int | bool | None


class Preferences(Page):
    """What is chosen is kept at once in the settings file; the notice says when it is in force."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Settings")
        self.takes_files = False
        self._said = {
            "lang": (self.tr("&Language of descriptions"), self.tr("as the system")),
            "model": (self.tr("&Model that describes"), self.tr("the embedded one")),
            "detail": (self.tr("De&tail of descriptions"), ""),
            "threads": (self.tr("&Processor threads"), self.tr("all cores, at most eight")),
            "listed_words": (self.tr("Prefer listed words where reading is unsure"), ""),
            "offline": (self.tr("Stay &offline: open no connection, not even to fetch models"), ""),
            "ui": (self.tr("Language of the &window"), self.tr("as the system")),
            "history": (self.tr("Keep a &history of results, on this machine alone"), ""),
        }
        self._choices = {"short": self.tr("short"), "long": self.tr("longer")}
        self.controls: dict[str, QWidget] = {}
        self._saved: dict[str, Value] = {}  # in the file
        self._chosen: dict[str, Value] = {}  # the same, or what is about to be
        self._trouble: BaseException | None = None  # the first since all was saved
        form = QFormLayout()
        for setting in TABLE:
            name, _ = self._said[setting.name]
            value = self._saved[setting.name] = self._chosen[setting.name] = getattr(desk.chosen, setting.name)
            control = self.controls[setting.name] = self._control(setting)
            self._put(control, value)
            control.setAccessibleName(without_mnemonic(name))
            if setting.kind is bool:
                form.addRow(control)
            else:
                form.addRow(name, control)
        self.resting = next(iter(self.controls.values()))
        where = QLabel(self.tr("Kept in {file}").format(file=path_text(paths.config_file())))
        where.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.addWidget(self.notice)
        rows.addLayout(form)
        rows.addWidget(where)
        rows.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if isinstance(box := self.controls["model"], Choice):
            models_into(box, FAMILIES)  # some may have come or gone meanwhile
            self._put(box, self._chosen["model"])

    def _control(self, setting: Setting) -> QWidget:
        """What a setting is changed with."""
        name, unset = self._said[setting.name]
        keep = self._keeper(setting)
        if setting.kind is bool:
            box = QCheckBox(name)
            box.toggled.connect(keep)
            return box
        if setting.kind is int:
            spin = QSpinBox()
            spin.setRange(THREADS.start - 1, THREADS.stop - 1)
            spin.setSpecialValueText(unset)
            spin.setKeyboardTracking(False)
            letter_px = spin.fontMetrics().averageCharWidth()
            spin.setMinimumWidth(spin.fontMetrics().horizontalAdvance(unset) + FRAME_LETTERS * letter_px)
            spin.valueChanged.connect(lambda chosen: keep(chosen if chosen in THREADS else None))
            return spin
        choice = Choice(name)
        if unset:
            choice.addItem(unset, None)
        if setting.name in ("lang", "ui"):
            for language in languages.LANGUAGES:
                if language.code in (setting.choices or [language.code]):
                    choice.addItem(language.endonym, language.code)
        elif setting.choices:
            for each in setting.choices:
                choice.addItem(self._choices[each], each)
        else:
            models_into(choice, FAMILIES)
        choice.activated.connect(lambda _: keep(choice.currentData()))
        return choice

    def _put(self, control: QWidget, value: Value) -> None:
        """Show a value; None as what is taken then."""
        with QSignalBlocker(control):
            if isinstance(control, QCheckBox):
                control.setChecked(bool(value))
            elif isinstance(control, QSpinBox):
                control.setValue(value if isinstance(value, int) else control.minimum())
            elif isinstance(control, QComboBox):
                if value is not None and control.findData(value) < 0:  # a model that is no longer here
                    control.addItem(str(value), value)
                control.setCurrentIndex(max(control.findData(value), 0))

    def _keeper(self, setting: Setting) -> Callable[[Value], None]:
        title = without_mnemonic(self._said[setting.name][0])

        def keep(value: Value) -> None:
            def save(context: Context) -> None:
                settings.save(setting.name, None if value == setting.default else value)

            def saved(_: object) -> None:
                self._saved[setting.name] = value
                at_once = setting.name in AT_ONCE
                said = self.tr("Saved.") if at_once else self.tr("Saved; in force when Netrika is opened again.")
                self._settle(lambda: self.notice.inform(said))

            self._choose(setting.name, value)
            self.aside(title, save, saved)

        return keep

    def _choose(self, name: str, value: Value) -> None:
        """Note what is chosen, and put in force what can be at once."""
        self._chosen[name] = value
        if name == "history":
            self.desk.history.keeps = bool(value)

    def fail(self, error: BaseException | None) -> None:
        self._trouble = self._trouble or error
        self._settle(lambda: None)

    def cancelled(self, title: str) -> None:
        self._settle(lambda: super(Preferences, self).cancelled(title))

    def _settle(self, tell: Callable[[], None]) -> None:
        """Once nothing is still to be saved, show what is, and tell what went wrong rather than what went well."""
        if not self.is_idle:
            return
        for name, value in self._saved.items():
            self._choose(name, value)
            self._put(self.controls[name], value)
        if self._trouble:
            super().fail(self._trouble)
        else:
            tell()
        self._trouble = None
