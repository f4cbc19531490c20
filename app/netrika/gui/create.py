"""The page that creates pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap, QShowEvent
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
    QStackedWidget,
    QVBoxLayout,
)

from netrika import imaging
from netrika.engines.context import Context, Partial
from netrika.engines.generator import GUIDANCE, SEEDS
from netrika.errors import NetrikaError
from netrika.export.picture import to_png
from netrika.gui.brush import Brush
from netrika.gui.choice import Choice
from netrika.gui.desk import Desk, Page, announce, enlarge
from netrika.gui.files import ask_photos
from netrika.gui.notice import LEAST_CHARACTERS
from netrika.gui.photo import PhotoView, image_of
from netrika.gui.saving import ask
from netrika.gui.translation import isolated, path_text, without_mnemonic
from netrika.services import creating
from netrika.services.creating import Created, Wish
from netrika.services.history import Kind

MOST, THUMB_PX = 16, 96
GUIDANCE_STEP = 0.5
BRUSHED_PX = 1024  # of a photo's shorter side
AT_RANDOM = -1  # a seed


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, and the (H, W, 3) uint8 RGB photo that is repainted where an (H, W) mask is white."""

    wish: Wish
    photo: NDArray[np.uint8] | None = None
    mask: NDArray[np.uint8] | None = None

    def with_files(self, folder: Path) -> Wish:
        """The wish, with photo and mask as files of a folder."""
        if self.photo is None or self.mask is None:
            return self.wish
        paths = folder / "photo.png", folder / "mask.png"
        for path, pixels in zip(paths, (self.photo, self.mask), strict=True):
            Image.fromarray(pixels).save(path)
        return replace(self.wish, photo=paths[0], mask=paths[1])


class Number(QDoubleSpinBox):
    """A box for a number, whose words for the least of them reach a screen reader, too."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        return (value == self.minimum() and self.specialValueText()) or super().textFromValue(value)


class Create(Page):
    """A prompt, the picture as it comes, and those made so far."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = self.tr("Create")
        self.takes_files = False
        self._made: list[tuple[Created, Asked]] = []
        self._photo: NDArray[np.uint8] | None = None
        self.prompt = QLineEdit()
        self.prompt.setPlaceholderText(self.tr("a red apple"))
        self.prompt.setAccessibleName(self.tr("Prompt"))
        enlarge(self.prompt)
        self.prompt.setMinimumWidth(LEAST_CHARACTERS * self.prompt.fontMetrics().averageCharWidth())
        self.prompt.returnPressed.connect(self.create_pictures)
        self.go, self.cancel = QPushButton(self.tr("&Create")), QPushButton(self.tr("S&top"))
        self.go.clicked.connect(self.create_pictures)
        self.cancel.clicked.connect(self.halt)
        self.picture, self.brush = PhotoView(), Brush()
        self.gallery, self.provenance = QListWidget(), QLabel()
        self.picture.setAccessibleName(self.tr("Picture"))
        self.brush.setAccessibleName(self.tr("Brush over what is to be painted anew."))
        self._shown = QStackedWidget()
        for view in (self.picture, self.brush):
            self._shown.addWidget(view)
        self.gallery.setAccessibleName(self.tr("Pictures made so far"))
        self.gallery.setIconSize(QSize(THUMB_PX, THUMB_PX))
        self.gallery.setWordWrap(True)
        self.gallery.currentRowChanged.connect(self._pick)
        self.provenance.setText(self.tr("Saved pictures say in their metadata that a model made them, and with what."))
        self.provenance.setWordWrap(True)
        self.save, self.copy = QPushButton(self.tr("&Save…")), QPushButton(self.tr("C&opy picture"))
        self.again, self.vary = QPushButton(self.tr("&Use these settings")), QPushButton(self.tr("&Vary"))
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setImage(image_of(self._chosen.picture.pixels)))
        self.again.clicked.connect(self._take_settings)
        self.vary.clicked.connect(self._vary)
        top, row, side = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        wanted = QLabel(self.tr("What to draw, in any of thirteen languages"))
        wanted.setWordWrap(True)
        top.addWidget(wanted)
        for each in (self.prompt, self.go, self.cancel):
            row.addWidget(each)
        top.addLayout(row)
        side.addLayout(self._settings())
        side.addWidget(self.gallery, 1)
        for pair in ((self.again, self.vary), (self.save, self.copy)):
            buttons = QHBoxLayout()
            for button in pair:
                buttons.addWidget(button)
            side.addLayout(buttons)
        side.addWidget(self.provenance)
        self.arrange(top, self._shown, side)
        self.halting, self.resting = self.cancel, self.prompt
        self._offer()

    def _settings(self) -> QFormLayout:
        self.count, self.seed, self.steps = QSpinBox(), Number(), QSpinBox()
        self.guidance, self.size_px = Number(), Choice(without_mnemonic(self.tr("Si&ze")))
        self.guidance.setRange(GUIDANCE[0] - GUIDANCE_STEP, GUIDANCE[1])
        self.guidance.setSingleStep(GUIDANCE_STEP)
        self.guidance.setSpecialValueText(self.tr("the model's own"))
        self.guidance.setValue(self.guidance.minimum())
        self.repaint_photo = QPushButton(self.tr("&Repaint a photo…"))
        self.repaint_photo.setCheckable(True)
        self.repaint_photo.clicked.connect(self._ask_photo)
        self.count.setRange(1, MOST)
        self.seed.setDecimals(0)  # a spin box of whole numbers ends at half of the seeds
        self.seed.setRange(AT_RANDOM, SEEDS[-1])
        self.seed.setSpecialValueText(self.tr("at random"))
        self.seed.setValue(AT_RANDOM)
        self.steps.setSpecialValueText(self.tr("the model's own"))
        self._take_limits()
        form = QFormLayout()
        for name, box in (
            (self.tr("&How many"), self.count),
            (self.tr("S&eed"), self.seed),
            (self.tr("Ste&ps"), self.steps),
            (self.tr("&Guidance"), self.guidance),
            (self.tr("Si&ze"), self.size_px),
        ):
            box.setAccessibleName(without_mnemonic(name))
            form.addRow(name, box)
        form.addRow(self.repaint_photo)
        return form

    def _take_limits(self) -> None:
        """Let be chosen what the model can; nothing where it is missing, which it says when it is to draw."""
        try:
            able = creating.limits()
        except NetrikaError:
            able = creating.Limits(range(1), ())
        self.steps.setRange(0, able.steps[-1])
        if [self.size_px.itemData(index) for index in range(self.size_px.count())] == [None, *able.sides_px[1:]]:
            return
        chosen_px = self.size_px.currentData()
        self.size_px.clear()
        self.size_px.addItem(self.tr("the model's own"), None)
        for side_px in able.sides_px[1:]:
            self.size_px.addItem(f"{side_px} × {side_px}", side_px)
        self.size_px.setCurrentIndex(max(self.size_px.findData(chosen_px), 0))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._take_limits()  # the model may have come or gone meanwhile

    def create_pictures(self) -> None:
        """Draw what the prompt says."""
        if self.is_busy:
            return
        if self._photo is not None and not self.brush.brushed().any():
            self.notice.tell(self.tr("Brush over what is to be painted anew."), None)
            return
        seed = None if self.seed.value() == AT_RANDOM else int(self.seed.value())
        steps = self.steps.value() or None
        guidance = self.guidance.value() if self.guidance.value() >= GUIDANCE[0] else None
        size_px = self.size_px.currentData() if self._photo is None else None  # a photo keeps its own
        wish = Wish(self.prompt.text(), self.count.value(), seed, steps, guidance, size_px)
        self._draw(Asked(wish, self._photo, None if self._photo is None else self.brush.brushed()))

    def _ask_photo(self, checked: bool) -> None:
        """Choose a photo to repaint, look at it again, or leave it."""
        if self._photo is not None and self._shown.currentWidget() is not self.brush:
            self.repaint_photo.setChecked(True)
            self._shown.setCurrentWidget(self.brush)
            return
        self._leave_photo()
        if not checked:
            return
        if names := ask_photos(self):
            self.take_photo(Path(names[0]))

    def _leave_photo(self) -> None:
        self._photo = None
        self.repaint_photo.setChecked(False)
        self._shown.setCurrentWidget(self.picture)

    def take_photo(self, path: Path) -> None:
        """Show a photo to brush over; it is repainted instead of drawing a new picture."""

        def load(context: Context) -> NDArray[np.uint8]:
            return imaging.load(path, str(path), BRUSHED_PX)

        def shown(photo: NDArray[np.uint8]) -> None:
            self._show_photo(photo)
            self.brush.setFocus()
            how = self.tr("Arrow keys move the brush, the space bar sets it down, Delete wipes all away.")
            self.notice.inform(f"{self.tr('Brush over what is to be painted anew.')}\n{how}")

        title = self.tr("Open {name}").format(name=path_text(path.name))
        self.aside(title, load, shown)

    def _show_photo(self, photo: NDArray[np.uint8]) -> None:
        self._photo = photo
        self.repaint_photo.setChecked(True)
        self.brush.display(photo)
        self._shown.setCurrentWidget(self.brush)

    def _draw(self, asked: Asked) -> None:
        done = SimpleQueue[Created]()  # filled on the worker's thread; what is in it stays when the rest is stopped
        made: list[Created] = []

        def work(context: Context) -> None:
            with TemporaryDirectory() as folder:
                for each in creating.create(asked.with_files(Path(folder)), self.desk.pool, context):
                    done.put(each)
                    settings = "\n".join(f"{name}: {value}" for name, value in each.picture.settings.items())
                    self.desk.history.keep(Kind.CREATED, each.picture.prompt, settings)

        title = self.tr("Create “{prompt}”").format(prompt=isolated(asked.wish.prompt))

        def take() -> None:
            while not done.empty():
                made.append(done.get())
                self._add(made[-1], asked)

        def partly(partial: Partial) -> None:
            take()
            self._preview(partial)

        def ended() -> None:
            take()
            self._tell(made, asked)

        self.start(title, work, lambda _: None, partly, ended)

    def _preview(self, partial: Partial) -> None:
        if not isinstance(partial, str):
            self._shown.setCurrentWidget(self.picture)
            self.picture.display(partial)

    def _add(self, made: Created, asked: Asked) -> None:
        """Put a picture into the gallery."""
        settings = made.picture
        label = self.tr("\u2068{prompt}\u2069: seed {seed}, {steps} steps").format(
            prompt=settings.prompt, seed=settings.seed, steps=settings.steps
        )
        small = image_of(settings.pixels).scaled(
            THUMB_PX, THUMB_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        item = QListWidgetItem(QIcon(QPixmap.fromImage(small)), label)
        item.setToolTip(label)
        self._made.append((made, asked))
        self.gallery.addItem(item)

    def _tell(self, made: list[Created], asked: Asked) -> None:
        """Show the last of what was made, and say how the prompt was understood."""
        self._pick(self.gallery.currentRow())
        if made:
            if self._photo is asked.photo:  # and no other was opened meanwhile
                self._leave_photo()
            self.gallery.setCurrentRow(self.gallery.count() - 1)
            announce(self.gallery, self.tr("Pictures done: {count}").format(count=len(made)))
        elif self._photo is not None:  # it was stopped, and is still to be painted anew
            self._shown.setCurrentWidget(self.brush)
        if made and made[0].understood:
            self.notice.inform(self.tr("Understood: {said}").format(said=isolated(made[0].understood)))
        elif made:
            self.notice.tell(
                self.tr("Nothing of the prompt was understood; what is drawn is a guess."), self._near(made[0])
            )
        self._offer()

    def cancelled(self, title: str) -> None:
        if self.notice.isVisible():  # it says how the prompt was understood
            announce(self, self.tr("{job}: stopped").format(job=title))
        else:
            super().cancelled(title)

    def _near(self, made: Created) -> str | None:
        names = ", ".join(made.nearest)
        return self.tr("Spelt like it: {names}").format(names=names) if names else None

    @property
    def _chosen(self) -> Created:
        return self._made[self.gallery.currentRow()][0]

    def _pick(self, row: int) -> None:
        self.picture.display(self._made[row][0].picture.pixels if row >= 0 else None)
        if row >= 0:  # what is brushed over stays, and is shown again with the button
            self._shown.setCurrentWidget(self.picture)

    def _take_settings(self) -> None:
        created, asked = self._made[self.gallery.currentRow()]
        chosen = created.picture
        self.prompt.setText(chosen.prompt)
        self.seed.setValue(chosen.seed)
        self.steps.setValue(chosen.steps)
        self.guidance.setValue(chosen.guidance)
        self.size_px.setCurrentIndex(max(self.size_px.findData(asked.wish.size_px), 0))
        if asked.photo is None or asked.mask is None:
            self._leave_photo()
        else:
            self._show_photo(asked.photo)
            self.brush.brush(asked.mask)
        self.prompt.setFocus()

    def _vary(self) -> None:
        """Draw the same with a seed that was not used yet."""
        created, asked = self._made[self.gallery.currentRow()]
        used = {each.picture.seed for each, _ in self._made}
        seed = next(each for step in SEEDS if (each := (created.picture.seed + step) % len(SEEDS)) not in used)
        self._draw(replace(asked, wish=replace(asked.wish, count=1, seed=seed)))

    def _save(self) -> None:
        picture = self._chosen.picture
        if answer := ask(self, self.tr("Save the picture"), f"netrika-{picture.seed}.png", {"PNG": ".png"}):
            self.keep(answer[0], lambda context: to_png(picture))

    def busy(self, working: bool) -> None:
        self._offer(working)

    def _offer(self, working: bool = False) -> None:
        self.go.setEnabled(not working)
        self.cancel.setEnabled(working)
        for button in (self.save, self.copy, self.again, self.vary):
            button.setEnabled(bool(self._made) and not working)
