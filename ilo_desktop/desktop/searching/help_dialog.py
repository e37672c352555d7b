"""The dialog that tells how to search: each thing that one can write, with what it finds."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.searching.lessons import lessons
from ilo_desktop.desktop.searching.offer import Offer
from ilo_desktop.desktop.searching.offer_delegate import OfferDelegate
from ilo_desktop.desktop.searching.offer_model import OfferModel
from ilo_desktop.desktop.theme import Theme, Type, font

_SIZE = (640, 640)
_MARGIN = 24
_NOTES_AT_PX = 216


class SearchHelpDialog(QDialog):
    """``search_requested(str)`` when one of the examples is to be searched for; the dialog closes then."""

    search_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        self._rows = OfferModel(self)
        self._rows.show_offers([Offer(one.search, one.search, one.finds) for one in lessons()])
        self._list = QListView(self)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(OfferDelegate(theme, self._list, _NOTES_AT_PX))
        self._list.setAccessibleName(self.tr("How to search"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.setCurrentIndex(self._rows.index(0))
        SlimScrollBar(self._list, self.tr("Place in the examples"))
        self._list.activated.connect(self._on_activated)
        theme.changed.connect(self._list.viewport().update)
        self._lay_out()
        self._list.setFocus()

    @property
    def list(self) -> QListView:
        """The examples."""
        return self._list

    def _lay_out(self) -> None:
        title = QLabel(self.tr("How to search"), self)
        title.setFont(font(Type.TITLE))
        lead = QLabel(
            self.tr(
                "All that you write must hold. Capitals, accents, and British or American spelling make no difference;"
                " the last word matches as the beginning of a word until you press Return. Ctrl+Space offers what can"
                " be written, Ctrl+Down your latest searches."
            ),
            self,
        )
        lead.setProperty("role", "meta")
        lead.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(lead)
        examples = QVBoxLayout()
        examples.setContentsMargins(_MARGIN - 8, 0, 0, 0)
        examples.addWidget(self._list)
        close = FooterButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = DialogFoot(_MARGIN, self)
        foot.fill(self.tr("Return searches for an example."), close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addLayout(examples, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        offer = self._rows.offer(index.row())
        if offer is not None:
            self.accept()
            self.search_requested.emit(offer.words)
