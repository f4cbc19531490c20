"""The table of a batch: its items, fetched as they are looked at, and the view of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from netrika.errors import NetrikaError
from netrika.gui.hints import in_window
from netrika.gui.translation import isolated, path_text
from netrika.services.batch import Batch, Item, Stage

AT_ONCE = 200  # rows that are fetched together
PHOTO, STATE, DESCRIPTION, TEXT = range(4)  # columns
NAME_LETTERS, NUMBER_LETTERS, ROOM_LETTERS = 12, 3, 2  # of a file's name and a row's number, and beside them
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Table(QAbstractTableModel):
    """The items of a batch, fetched as they are looked at: there may be tens of thousands."""

    def __init__(self, rows: Batch) -> None:
        super().__init__()
        self._rows = rows
        self._count = 0
        self._fetched: dict[int, list[Item]] = {}
        self._heads = [self.tr("Photo"), self.tr("State"), self.tr("Description"), self.tr("Text")]
        self._states = {
            Stage.WAITING: self.tr("waiting"),
            Stage.DONE: self.tr("done"),
            Stage.FAILED: self.tr("failed"),
        }

    def refresh(self, count: int) -> None:
        """Fetch anew what is shown; there are so many items now."""
        self._fetched.clear()
        if count == self._count:
            if count:
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self._heads) - 1))
            return
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._heads)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if (item := self._item(index.row())) is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            shown = in_window(item.error, self) or item.description or item.text
            return shown if shown and index.column() > 0 else path_text(item.file)
        error = item.error.replace(item.file, Path(item.file).name)  # the reason is to be in sight; the path is a tip
        told = isolated(f"{in_window(error, self)} {in_window(item.hint, self)}") if error else item.description
        name = path_text(Path(item.file).name)
        return (name, self._states[item.state], told, item.text.replace("\n", " · "))[index.column()]

    def states(self) -> list[str]:
        """All that the column of states can say, and its head."""
        return [*self._states.values(), self._heads[STATE]]

    def whole(self, row: int) -> str:
        """All that is told of an item, which the table cuts where there is no room."""
        if (item := self._item(row)) is None:
            return ""
        error = f"{in_window(item.error, self)} {in_window(item.hint, self)}" if item.error else ""
        return "\n".join(filter(None, (path_text(item.file), error, item.description, item.text)))

    def _item(self, row: int) -> Item | None:
        at, within = divmod(row, AT_ONCE)
        if at not in self._fetched:
            try:
                self._fetched[at] = self._rows.items(at * AT_ONCE, AT_ONCE)
            except NetrikaError:  # the page says so
                self._fetched[at] = []
        items = self._fetched[at]
        return items[within] if within < len(items) else None


class MiddleElided(QStyledItemDelegate):
    """Cuts a name that has no room in its middle: names differ at their ends."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class Rows(QTableView):
    """Shows the items; letters that are typed look for none, as all of them would have to be fetched for that."""

    def __init__(self, items: Table) -> None:
        super().__init__()
        self._items = items
        self.setModel(items)
        self.setItemDelegateForColumn(PHOTO, MiddleElided(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def share_width(self) -> int:
        """Give names and states what they need, and what is told of the photos the rest; return the least for all."""
        letters, header = self.fontMetrics(), self.horizontalHeader()
        name_px, room_px = letters.horizontalAdvance("n" * NAME_LETTERS), letters.horizontalAdvance("n" * ROOM_LETTERS)
        state_px = max(map(letters.horizontalAdvance, self._items.states())) + room_px
        header.setMinimumSectionSize(name_px // 2)
        self.setColumnWidth(PHOTO, name_px)
        self.setColumnWidth(STATE, max(state_px, header.minimumSectionSize()))
        for column in (DESCRIPTION, TEXT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        numbers_px = letters.horizontalAdvance("0" * NUMBER_LETTERS) + room_px
        return numbers_px + self.columnWidth(PHOTO) + self.columnWidth(STATE) + name_px

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do nothing."""
