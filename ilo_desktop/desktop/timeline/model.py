"""The bars of the timeline as the rows of a Qt model, for the view and for screen readers."""

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.timeline.bars import NO_BARS, Bars
from ilo_desktop.desktop.timeline.wording import name_of, said_of, tip_of


class BarsModel(QAbstractListModel):
    """One row a bar, the oldest first, whatever the direction of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars = NO_BARS
        self._chosen = range(0)

    @property
    def bars(self) -> Bars:
        """The bars in their order."""
        return self._bars

    def set_bars(self, bars: Bars) -> None:
        """Show other bars; where they stand for the same periods, only what is said of them changes."""
        if bars.is_alike(self._bars):
            self._bars = bars
            self._say_anew(range(len(bars)))
        else:
            self.beginResetModel()
            self._bars, self._chosen = bars, range(0)
            self.endResetModel()

    def set_chosen(self, chosen: range) -> None:
        """Say of other bars that they are in the period."""
        if chosen != self._chosen:
            before, self._chosen = self._chosen, chosen
            self._say_anew(before)
            self._say_anew(chosen)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a bar stands for, and what mouse and screen readers are told of it."""
        if not index.isValid():
            return None
        bar, unit = self._bars[index.row()], self._bars.unit
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(bar, unit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(bar, unit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said_of(bar, unit, is_chosen=index.row() in self._chosen)
        return None

    def _say_anew(self, numbers: range) -> None:
        if numbers:
            self.dataChanged.emit(self.index(numbers[0]), self.index(numbers[-1]))
