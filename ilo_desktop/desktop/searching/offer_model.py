"""The rows under the search box."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.searching.offer import Offer


class Role(IntEnum):
    """What the delegate asks for beside the words."""

    OFFER = Qt.ItemDataRole.UserRole


class OfferModel(QAbstractListModel):
    """Holds what is offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: Sequence[Offer] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """Return what a row offers."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def row_of(self, words: str) -> int:
        """Return the row that writes some words, -1 for none."""
        return next((row for row, offer in enumerate(self._offers) if offer.words == words), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, all that there is to it, and what a screen reader says."""
        offer = self.offer(index.row())
        if offer is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.label
            case Role.OFFER:
                return offer
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(offer)
        return None

    def _spoken(self, offer: Offer) -> str:
        words = f"{offer.label}, {offer.note}" if offer.note else offer.label
        if offer.count is None:
            return words
        return f"{words}: {self.tr('%Ln release(s)', '', offer.count)}"
