"""The page that creates pictures."""

from __future__ import annotations

import json

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from netrika.engines.context import Context, Partial
from netrika.engines.generator import SEEDS
from netrika.export.picture import to_png
from netrika.gui.desk import Desk, Page, announce, enlarge
from netrika.gui.photo import PhotoView, image_of
from netrika.gui.saving import ask
from netrika.services import creating
from netrika.services.creating import Created, Wish
from netrika.services.history import Kind

MOST, THUMB_PX = 16, 96
STEPS = range(1, 65)
AT_RANDOM = -1  # a seed


class Create(Page):
    """A prompt, the picture as it comes, and those made so far."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Create")
        self.takes_files = False
        self._made: list[Created] = []
        self.prompt = QLineEdit()
        self.prompt.setPlaceholderText(self.tr("What to draw, in any of thirteen languages: a red apple on a mountain"))
        self.prompt.setAccessibleName(self.tr("Prompt"))
        enlarge(self.prompt)
        self.prompt.returnPressed.connect(self.create_pictures)
        self.go, self.cancel = QPushButton(self.tr("&Create")), QPushButton(self.tr("S&top"))
        self.go.clicked.connect(self.create_pictures)
        self.cancel.clicked.connect(self.stop)
        self.picture, self.gallery, self.provenance = PhotoView(), QListWidget(), QLabel()
        self.picture.setAccessibleName(self.tr("Picture"))
        self.gallery.setAccessibleName(self.tr("Pictures made so far"))
        self.gallery.setIconSize(QSize(THUMB_PX, THUMB_PX))
        self.gallery.currentRowChanged.connect(self._pick)
        self.provenance.setText(self.tr("Saved pictures say in their metadata that a model made them, and with what."))
        self.provenance.setWordWrap(True)
        self.save, self.copy = QPushButton(self.tr("&Save…")), QPushButton(self.tr("C&opy picture"))
        self.again, self.vary = QPushButton(self.tr("&Use these settings")), QPushButton(self.tr("&Vary"))
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setImage(image_of(self._chosen.picture.pixels)))
        self.again.clicked.connect(self._take_settings)
        self.vary.clicked.connect(self._vary)
        top, side = QHBoxLayout(), QVBoxLayout()
        for each in (self.prompt, self.go, self.cancel):
            top.addWidget(each)
        side.addLayout(self._settings())
        side.addWidget(self.gallery, 1)
        for pair in ((self.again, self.vary), (self.save, self.copy)):
            buttons = QHBoxLayout()
            for button in pair:
                buttons.addWidget(button)
            side.addLayout(buttons)
        side.addWidget(self.provenance)
        self.arrange(top, self.picture, side)
        self._offer()

    def _settings(self) -> QFormLayout:
        self.count, self.seed, self.steps = QSpinBox(), QDoubleSpinBox(), QSpinBox()
        self.count.setRange(1, MOST)
        self.seed.setDecimals(0)  # a spin box of whole numbers ends at half of the seeds
        self.seed.setRange(AT_RANDOM, SEEDS[-1])
        self.seed.setSpecialValueText(self.tr("at random"))
        self.seed.setValue(AT_RANDOM)
        self.steps.setRange(STEPS.start - 1, STEPS.stop - 1)
        self.steps.setSpecialValueText(self.tr("the model's own"))
        form = QFormLayout()
        for name, box in (
            (self.tr("&How many"), self.count),
            (self.tr("S&eed"), self.seed),
            (self.tr("Ste&ps"), self.steps),
        ):
            box.setAccessibleName(name.replace("&", ""))
            form.addRow(name, box)
        return form

    def create_pictures(self) -> None:
        """Draw what the prompt says."""
        if self.is_busy:
            return
        seed = None if self.seed.value() == AT_RANDOM else int(self.seed.value())
        steps = self.steps.value() if self.steps.value() in STEPS else None
        self._draw(Wish(self.prompt.text(), self.count.value(), seed, steps))

    def _draw(self, wish: Wish) -> None:
        made: list[Created] = []  # grows on the worker's thread; what is in it stays when the rest is stopped

        def work(context: Context) -> None:
            for each in creating.create(wish, self.desk.pool, context):
                made.append(each)
                self.desk.history.keep(
                    Kind.CREATED, each.picture.prompt, json.dumps(each.picture.settings, ensure_ascii=False)
                )

        title = self.tr("Create “{prompt}”").format(prompt=wish.prompt)
        self.start(title, work, lambda _: None, self._preview, lambda: self._add(list(made)))

    def _preview(self, partial: Partial) -> None:
        if not isinstance(partial, str):
            self.picture.display(partial)

    def _add(self, made: list[Created]) -> None:
        for each in made:
            settings = each.picture
            label = self.tr("\u2068{prompt}\u2069: seed {seed}, {steps} steps").format(
                prompt=settings.prompt, seed=settings.seed, steps=settings.steps
            )
            icon = QIcon(QPixmap.fromImage(image_of(settings.pixels)))
            self.gallery.addItem(QListWidgetItem(icon, label))
        self._made += made
        if made:
            self.gallery.setCurrentRow(self.gallery.count() - 1)
            announce(self.gallery, self.tr("Pictures done: {count}").format(count=len(made)))
        self._pick(self.gallery.currentRow())
        if made and not made[0].recognised:
            self.notice.tell(
                self.tr("No word of the prompt names something that this model can draw."), self._near(made[0])
            )
        self._offer()

    def _near(self, made: Created) -> str | None:
        names = ", ".join(made.nearest)
        return self.tr("Spelt like it: {names}").format(names=names) if names else None

    @property
    def _chosen(self) -> Created:
        return self._made[self.gallery.currentRow()]

    def _pick(self, row: int) -> None:
        self.picture.display(self._made[row].picture.pixels if row >= 0 else None)

    def _take_settings(self) -> None:
        chosen = self._chosen.picture
        self.prompt.setText(chosen.prompt)
        self.seed.setValue(chosen.seed)
        self.steps.setValue(chosen.steps)
        self.prompt.setFocus()

    def _vary(self) -> None:
        """Draw the same with the seed that follows."""
        chosen = self._chosen.picture
        seed = (chosen.seed + len(self._made)) % len(SEEDS)
        self._draw(Wish(chosen.prompt, 1, seed, chosen.steps, chosen.guidance))

    def _save(self) -> None:
        picture = self._chosen.picture
        if answer := ask(self, self.tr("Save the picture"), f"netrika-{picture.seed}.png", {"PNG": ".png"}):
            self.keep(answer[0], lambda: to_png(picture))

    def busy(self, working: bool) -> None:
        self._offer(working)

    def _offer(self, working: bool = False) -> None:
        self.go.setEnabled(not working)
        self.cancel.setEnabled(working)
        for button in (self.save, self.copy, self.again, self.vary):
            button.setEnabled(bool(self._made) and not working)
