"""The timeline as Qt and screen readers see it: a list whose items are the bars, and whose selection is the period."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.theme import Measure
from ilo_desktop.desktop.timeline.layout import NO_LAYOUT, Layout
from ilo_desktop.desktop.timeline.model import BarsModel


class BarsView(QListView):
    """An item view in which a layout says where the items are; how they look is left to who paints them.

    Qt gives every item of an item view to screen readers, with name, place, focus and state; an interface of our own,
    made in Python, would have to outlive what Qt keeps of it. ``bars_selected`` is sent with the first and the last
    number of the bars that a screen reader selected, with None where it let go of them all.
    """

    bars_selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = NO_LAYOUT
        self._is_showing_chosen = False
        self._rows = BarsModel(self)
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoScroll(False)
        self.setUniformItemSizes(True)  # Qt lays items out as well: let it measure one, and not all
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def cursor_bar(self) -> int | None:
        """The number of the bar on which the keyboard is."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def set_cursor_bar(self, number: int) -> None:
        """Put the keyboard on another bar."""
        self.setCurrentIndex(self._rows.index(number))

    def show_layout(self, layout: Layout) -> bool:
        """Show other bars, the keyboard staying where it is in time; return whether they stand for other periods."""
        cursor, bars = self.cursor_bar, layout.bars
        before = self._rows.bars[cursor].period if cursor is not None else None
        is_other = not bars.is_alike(self._rows.bars)
        self._layout = layout
        self._rows.set_bars(bars)
        if is_other and before is not None and (number := bars.at(before.last)) is not None:
            self.set_cursor_bar(number)
        return is_other

    def show_chosen(self, numbers: range) -> None:
        """Select just these bars."""
        selection = QItemSelection()
        if numbers:
            selection.select(self._rows.index(numbers[0]), self._rows.index(numbers[-1]))
        self._rows.set_chosen(numbers)
        self._is_showing_chosen = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_showing_chosen = False

    def selectionCommand(self, _index: AnyIndex, _event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Let mouse and keyboard select nothing: they choose."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what a screen reader selected."""
        super().selectionChanged(selected, deselected)
        if not self._is_showing_chosen:
            numbers = [index.row() for index in self.selectionModel().selectedIndexes()]
            self.bars_selected.emit((min(numbers), max(numbers)) if numbers else None)

    @property
    def is_mirrored(self) -> bool:
        """Whether time runs from the right to the left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def along(self, place: QPoint) -> int:
        """Return how far a place is from the edge at which time begins."""
        return self.viewport().width() - 1 - place.x() if self.is_mirrored else place.x()

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return the column of a bar."""
        if not index.isValid() or index.row() >= len(self._layout.slots):
            return QRect()
        slot = self._layout.slots[index.row()]
        left = self.viewport().width() - slot.right if self.is_mirrored else slot.left
        return QRect(left, 0, slot.width, Measure.TIMELINE)

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the bar at a place."""
        number = self._layout.bar_at(self.along(place))
        return NO_PARENT if number is None else self._rows.index(number)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return all of it: what is selected is drawn together with the bars."""
        return QRegion(self.viewport().rect())

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Do nothing: every bar is in sight."""
