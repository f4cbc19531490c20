"""The page that describes photos."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from netrika import imaging, languages
from netrika.engines.context import Context, Partial
from netrika.errors import Unreadable
from netrika.export import alt_text
from netrika.gui.bridge import Line
from netrika.gui.choice import FAMILY, SPOKEN, Choice, languages_into, models_into
from netrika.gui.desk import FAMILIES, Desk, Page, announce, enlarge
from netrika.gui.files import Files
from netrika.gui.photo import PhotoView
from netrika.gui.result import ResultText
from netrika.gui.saving import ask
from netrika.gui.speech import Speech
from netrika.gui.translation import path_text
from netrika.paths import FileState, file_state
from netrika.services import describing
from netrika.services.describing import Answered, Described
from netrika.services.history import Kind
from netrika.services.inputs import Failed
from netrika.services.reading import How

SHOWN_PX = 1200  # of a photo's shorter side, to be looked at


class Describe(Page):
    """A photo, its description in the language chosen, and what can be done with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Describe")
        self._name, self._is_shown = "", False
        self._told: Described | None = None  # what is shown, if it may stand for the photo
        self._state: FileState = None  # of the photo's file as it was opened, or since written by this page
        self._embedding = 0  # descriptions that are being written into photos
        self.files = Files(self)
        self.files.chosen.connect(self.show_photo)
        self.photo = PhotoView()
        self.text = ResultText(self.tr("Description"))
        enlarge(self.text)
        self.text.setPlaceholderText(self.tr("Open a photo, or drop one here: its description appears in this place."))
        self.photo.setAccessibleName(self.tr("Photo"))
        self.again = QPushButton(self.tr("&Describe again"))
        self.copy = QPushButton(self.tr("&Copy description"))
        self.speak = QPushButton(self.tr("&Speak"))
        self.embed, offers = QPushButton(self.tr("Sa&ve as alt text")), QMenu(self)
        offers.setAccessibleName(self.tr("Save as alt text"))
        self._in_photo = offers.addAction(self.tr("In this photo"), lambda: self._embed())
        offers.addAction(self.tr("In a copy…"), self._embed_in_copy)
        self.embed.setMenu(offers)
        self.speech = Speech()
        self.speech.ended.connect(self._spoken)
        self.speak.clicked.connect(self._speak)
        self.again.clicked.connect(self._again)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        side = QVBoxLayout()
        side.addLayout(self._choices())
        side.addWidget(self.text, 1)
        for pair in ((self.again, self.speak), (self.copy, self.embed)):
            buttons = QHBoxLayout()
            for button in pair:
                buttons.addWidget(button)
            side.addLayout(buttons)
        side.addLayout(self._questions())
        self.arrange(self.files, self.photo, side)
        self.resting = self.text
        self._offer()

    def _choices(self) -> QFormLayout:
        chosen = self.desk.chosen
        self.language, self.detail = Choice(self.tr("Language")), Choice(self.tr("Detail"))
        self.model = Choice(self.tr("Model"))
        models_into(self.model, FAMILIES)
        if chosen.model:
            self.model.setCurrentText(chosen.model)
        self.detail.addItem(self.tr("Short"), "short")
        self.detail.addItem(self.tr("Longer"), "long")
        self.detail.setCurrentIndex(self.detail.findData(chosen.detail))
        self._list_languages(self._own_language)
        self.model.currentIndexChanged.connect(self._suit_model)
        for box in (self.language, self.detail, self.model):
            box.activated.connect(self.describe)
        form = QFormLayout()
        names = (self.tr("&Language"), self.tr("De&tail"), self.tr("&Model"))
        for name, box in zip(names, (self.language, self.detail, self.model), strict=True):
            form.addRow(name, box)
        self.with_text = QCheckBox(self.tr("Tell the te&xt on the photo, too"))
        self.with_text.toggled.connect(self.describe)
        form.addRow(self.with_text)
        return form

    def _questions(self) -> QHBoxLayout:
        """Shown where the model can be asked."""
        self.question, self.ask = QLineEdit(), QPushButton(self.tr("&Ask"))
        self.question.setPlaceholderText(self.tr("Ask about the photo"))
        self.question.setAccessibleName(self.tr("Question about the photo"))
        self.question.returnPressed.connect(self.ask.click)
        self.ask.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(self.question, 1)
        row.addWidget(self.ask)
        return row

    def _ask(self) -> None:
        path, language = Path(self._name), languages.find(self.language.currentData() or self._own_language)
        question, model = self.question.text(), self.model.currentText()
        kept_as = self.files.kept_as(self._name)

        def work(context: Context) -> Answered:
            answered = describing.ask([path], question, language, model, self.desk.pool, context)
            self.desk.history.keep(Kind.DESCRIBED, f"{kept_as}: {question}", answered.answer)
            self.desk.history.speak(language.code)
            return answered

        def heard(partial: Partial) -> None:
            if partial:  # the question can be answered
                self._told = None
                self._write_in(language)
            self._heard(partial)

        def tell(answered: Answered) -> None:
            self._write_in(language)
            self._tell(answered.answer)

        title = self.tr("Ask about {name}").format(name=path_text(path.name))
        self.start(title, work, tell, heard)

    @property
    def _own_language(self) -> str:
        return self.desk.chosen.lang or languages.system_language().code

    def _suit_model(self) -> None:
        self._list_languages(self.language.currentData())
        self._offer(self.is_busy)

    def _list_languages(self, code: str | None) -> None:
        """Offer those that the model speaks, each by its own name."""
        spoken = self.model.currentData(SPOKEN) or ()
        languages_into(self.language, spoken, code, self.desk.history.spoken())

    def open(self, names: list[str]) -> None:
        self.files.take(names)

    def take_image(self, image: QImage) -> None:
        self.files.take_image(image)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        models_into(self.model, FAMILIES)  # some may have come, gone or changed meanwhile
        self._suit_model()

    def show_photo(self, name: str) -> None:
        """Show a photo and describe it."""
        self._name, self._is_shown = name, False
        self.speech.stop()
        self._told = None
        self.text.clear()
        self.photo.display(None)
        self.text.setPlaceholderText("")
        shown = path_text(Path(self.files.kept_as(name)).name)
        self.photo.setAccessibleName(f"{self.tr('Photo')}: {shown}")

        def load(context: Context) -> tuple[NDArray[np.uint8], FileState]:
            state = file_state(Path(name))
            pixels = imaging.load(Path(name), name, SHOWN_PX)
            context.check()
            return pixels, state

        title = self.tr("Open {name}").format(name=path_text(Path(name).name))
        self.start(title, load, self._loaded, line=Line.ERRANDS)

    def _loaded(self, loaded: tuple[NDArray[np.uint8], FileState]) -> None:
        pixels, self._state = loaded
        self.photo.display(pixels)
        self._is_shown = True
        self.describe()

    def _again(self) -> None:
        """Describe the photo once more, as it is now."""
        if file_state(Path(self._name)) != self._state:
            self.show_photo(self._name)
        else:
            self.describe()

    def describe(self) -> None:
        """Describe the photo, with what is chosen now."""
        if not self._is_shown:  # it is described as soon as it is, as is chosen then
            return
        path, language = Path(self._name), languages.find(self.language.currentData() or self._own_language)
        detail: Literal["short", "long"] = self.detail.currentData()
        model = self.model.currentText() or None
        text = How(engine="netrika", listed=self.desk.chosen.listed_words) if self.with_text.isChecked() else None
        kept_as = self.files.kept_as(self._name)
        self._told = None
        self.speech.stop()
        self.text.clear()
        self._write_in(language)

        def work(context: Context) -> Described:
            (outcome,) = describing.describe([path], language, detail, model, self.desk.pool, context, text)
            if isinstance(outcome, Failed):
                raise outcome.error
            self.desk.history.keep(Kind.DESCRIBED, kept_as, outcome.caption)
            self.desk.history.speak(language.code)
            return outcome

        self.start(
            self.tr("Describe {name}").format(name=path_text(path.name)),
            work,
            lambda outcome: self._tell(outcome.caption, outcome),
            self._heard,
        )

    def _write_in(self, language: languages.Language) -> None:
        rtl = language.direction == "rtl"
        self.text.write_from(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.text.setLocale(QLocale(language.code))

    def _heard(self, partial: Partial) -> None:
        if isinstance(partial, str) and partial:
            self.text.setPlainText(partial)

    def _tell(self, text: str, told: Described | None = None) -> None:
        self._told = told if told and describing.is_alt_text(told.caption, told.language) else None
        self.text.setPlainText(text)
        announce(self.text, text)
        self._offer()

    def _embed(self, copy: Path | None = None) -> None:
        photo, told, state = Path(self._name), self._told, self._state
        if told is None:
            return

        def work(context: Context) -> tuple[Path, FileState]:
            if file_state(photo) != state:
                raise Unreadable(f"{photo} was changed since it was read.", "Describe it again.")
            return alt_text.write(photo, told.language, told.caption, copy), file_state(photo)

        saved = self.tr("Saved as alternative text in {name}")

        def tell(written: tuple[Path, FileState]) -> None:
            path, now = written
            if photo == Path(self._name):
                self._state = now
            self.notice.inform(saved.format(name=path_text(path)))

        title = self.tr("Save the description of {name}").format(name=path_text(photo.name))
        self._embedding += 1
        self.aside(title, work, tell, self._embedded)
        self._offer(self.is_busy)

    def _embedded(self) -> None:
        self._embedding -= 1
        self._offer(self.is_busy)

    def _embed_in_copy(self) -> None:
        photo = Path(self._name)
        copy = photo.with_stem(f"{photo.stem}-{self.language.currentData()}")
        name = copy.name if self.files.is_pasted else str(copy)
        if answer := ask(self, self.tr("Save a copy"), name, {self.tr("Photo"): photo.suffix}):
            self._embed(answer[0])

    def _speak(self) -> None:
        if self.speech.is_speaking:
            self.speech.stop()
        elif not self.speech.say(self.text.toPlainText(), languages.find(self.language.currentData())):
            hint = self.tr("Install espeak-ng or speech-dispatcher; a screen reader reads the description, too.")
            self.notice.tell(self.tr("No program that speaks is installed."), hint)

        self._offer()

    def _spoken(self, well: bool) -> None:
        self._offer()
        if not well:
            said = self.tr("The system's speech has no voice for {language}.")
            self.notice.tell(said.format(language=self.language.currentText()), None)

    def busy(self, working: bool) -> None:
        self._offer(working)

    def _offer(self, working: bool = False) -> None:
        for asking in (self.question, self.ask):
            asking.setVisible(self.model.currentData(FAMILY) == describing.TALKS)
            asking.setEnabled(self._is_shown and not working)
        self.again.setEnabled(self._is_shown and not working)
        self.embed.setEnabled(self._told is not None and not working and not self._embedding)
        self._in_photo.setEnabled(not self.files.is_pasted)
        self.speak.setText(self.tr("&Stop speaking") if self.speech.is_speaking else self.tr("&Speak"))
        for button in (self.speak, self.copy):
            button.setEnabled(bool(self.text.toPlainText()) and not working)
