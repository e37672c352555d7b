"""The dialog of all keys: made from the actions, searched by what they do or by the key."""

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.keys.key_delegate import MARGIN, KeyDelegate
from ilo_desktop.desktop.keys.key_model import Head, KeyModel
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_SIZE = (560, 640)
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysDialog(QDialog):
    """Lists every key. What is typed into its field narrows the list; the arrow keys move in the list meanwhile."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._rows = KeyModel(self)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find a key, or what it does"))
        self._field.setAccessibleName(self.tr("Find a key"))
        self._field.setFixedHeight(Measure.FIELD)
        self._field.setClearButtonEnabled(True)
        self._list = _KeyList(self._rows, theme, self)
        self._nothing = QLabel(self.tr("No key does that. Try another word, or look into the menus."), self)
        self._nothing.setProperty("role", "meta")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(MARGIN)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        self._lay_out()
        self._field.textChanged.connect(self._on_text_changed)
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move in the list while one types."""
        if event.key() in _TO_THE_LIST:
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Keys"), self)
        title.setFont(font(Type.TITLE))
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 20, MARGIN, 16)
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self._field)
        close = FooterButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = DialogFoot(MARGIN, self)
        foot.fill("", close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._pages, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._rows.show_matching(text)
        self._pages.setCurrentWidget(self._list if self._rows.rowCount() else self._nothing)
        self._list.scrollToTop()


class _KeyList(QListView):
    """The list; the keyboard passes over the heads."""

    def __init__(self, rows: KeyModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(KeyDelegate(theme, self))
        self.setAccessibleName(self.tr("Keys"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        SlimScrollBar(self, self.tr("Place in the keys"))
        theme.changed.connect(self.viewport().update)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass over heads; at the top show the first one."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or not isinstance(self._rows.line(index.row()), Head):
            return index
        onward = index.row() >= self.currentIndex().row() or index.row() == 0
        return self._rows.index(index.row() + (1 if onward else -1))
