"""The list under the search box: what may be meant, or what was searched for. The keyboard stays in the box."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.searching.offer import Offer
from ilo_desktop.desktop.searching.offer_delegate import ROW_PX, OfferDelegate
from ilo_desktop.desktop.searching.offer_model import OfferModel
from ilo_desktop.desktop.searching.overlay import Overlay
from ilo_desktop.desktop.theme import Theme, Type, font

_LEAST_PX = 360
_MOST_ROWS = 10
_MARGIN = 4
_BORDER = 1


class OfferList(Overlay):
    """``taken(Offer)`` for a click on a row. Which row is the current one the box says, by its keys."""

    taken = Signal(object)

    def __init__(self, box: QWidget, theme: Theme) -> None:
        super().__init__(box, _LEAST_PX)
        self._rows = OfferModel(self)
        self._view = QListView(self)
        self._view.setModel(self._rows)
        self._view.setItemDelegate(OfferDelegate(theme, self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setUniformItemSizes(True)
        self._view.clicked.connect(self._on_clicked)
        SlimScrollBar(self._view, self.tr("Scroll what is offered"))
        self._hint = QLabel(self)
        self._hint.setFont(font(Type.META))
        self._hint.setProperty("role", "faint")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._hint)

    @property
    def view(self) -> QListView:
        """The list."""
        return self._view

    @property
    def current(self) -> Offer | None:
        """What the current row offers; None where no row is current."""
        return self._rows.offer(self._view.currentIndex().row())

    @property
    def first(self) -> Offer | None:
        """What the first row offers."""
        return self._rows.offer(0)

    @property
    def labels(self) -> list[str]:
        """What the rows show."""
        return [str(self._rows.index(row).data()) for row in range(self._rows.rowCount())]

    def show_offers(
        self, name: str, offers: Sequence[Offer], hint: str, *, has_current: bool, keeps_current: bool = False
    ) -> str:
        """Open with rows, of which the first or the one that was it may be the current one.

        Return what a screen reader says of that one.
        """
        before = self.current if keeps_current else None
        self._view.setAccessibleName(name)
        self._hint.setText(hint)
        self._rows.show_offers(offers)
        row = 0 if has_current else -1
        if keeps_current:
            row = self._rows.row_of(before.words) if before is not None else -1
        self._view.setCurrentIndex(self._rows.index(row) if row >= 0 else QModelIndex())
        self.open_under_box()
        return self._spoken()

    def go(self, step: int) -> str:
        """Make another row the current one; return what a screen reader says of it."""
        row = self._view.currentIndex().row()
        last = self._rows.rowCount() - 1
        wanted = min(max(row + step, 0), last) if row >= 0 else 0 if step > 0 else last
        self._view.setCurrentIndex(self._rows.index(wanted))
        return self._spoken()

    def height_for(self, width_px: int, room_px: int) -> int:
        """Return the height of all rows, but of no more than there is room for."""
        rows = min(self._rows.rowCount(), _MOST_ROWS) * ROW_PX
        around = 2 * (_MARGIN + _BORDER)
        return min(rows + self._hint.heightForWidth(width_px - around) + around, room_px)

    def _spoken(self) -> str:
        index = self._view.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if (offer := self._rows.offer(index.row())) is not None:
            self.taken.emit(offer)
