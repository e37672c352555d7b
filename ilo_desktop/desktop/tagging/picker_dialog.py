"""What the pickers have in common: a field over a list of rows that can be ticked, both ruled by one keyboard."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.tagging.choice_delegate import ROW_PX, ChoiceDelegate
from ilo_desktop.desktop.theme import Theme, Type, font

_MOST_ROWS = 8
_MARGIN = 12


class PickerField(QLineEdit):
    """Passes on the keys that are for the list. ``emptied`` for Backspace where nothing is left to delete."""

    moved = Signal(int)
    emptied = Signal()
    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the list, Space ticks where nothing is typed."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif event.key() == Qt.Key.Key_Space and not self.text():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)


class PickerDialog(QDialog):
    """Opens as a popup at a place of the screen. The row with the soft ground is what Return acts on."""

    def __init__(self, theme: Theme, rows: QAbstractListModel, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width_px)
        self.setProperty("popup", True)
        self._model = rows
        self._place = QPoint()
        self._title = QLabel(self)
        self._title.setFont(font(Type.META_STRONG))
        self._title.setProperty("role", "meta")
        self._field = PickerField(self)
        self._list = QListView(self)
        self._list.setModel(rows)
        self._list.setItemDelegate(ChoiceDelegate(theme, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has the keyboard of both
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        SlimScrollBar(self._list, self.tr("Scroll the tags"))
        self._hint = QLabel(self)
        self._hint.setFont(font(Type.META))
        self._hint.setProperty("role", "faint")
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for widget in (self._title, self._field, self._list, self._hint):
            layout.addWidget(widget)

    @property
    def field(self) -> QLineEdit:
        """The field."""
        return self._field

    @property
    def list(self) -> QListView:
        """The list under the field."""
        return self._list

    @property
    def hint(self) -> str:
        """What is said under the list."""
        return self._hint.text()

    def open_at(self, place: QPoint) -> None:
        """Open with the leading upper corner at a place of the screen, moved where it would lie over the edge."""
        self._place = place
        self.adjustSize()
        self._keep_on_screen()
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _keep_on_screen(self) -> None:
        screen = QGuiApplication.screenAt(self._place) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._place.x() - self.width() if is_mirrored else self._place.x()
        left = min(max(left, area.left()), area.right() - self.width())
        top = min(max(self._place.y(), area.top()), area.bottom() - self.height())
        self.move(left, top)

    def _say_what_it_is(self, title: str, placeholder: str, of_list: str) -> None:
        self._title.setText(title)
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(title)
        self._list.setAccessibleName(of_list)

    def _move(self, step: int) -> str:
        """Make the next row the current one; return what a screen reader says of it, empty at the ends."""
        current = self._list.currentIndex()
        row = current.row() + step if current.isValid() else 0
        if not 0 <= row < self._model.rowCount():
            return ""
        index = self._model.index(row)
        self._set_current(index)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _set_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._list.setCurrentIndex(index)
        else:
            self._list.clearSelection()
            self._list.selectionModel().clearCurrentIndex()

    def _fit(self, hint: str) -> None:
        """Give the list room for its rows, and say something under it."""
        rows = self._model.rowCount()
        self._list.setVisible(rows > 0)
        self._list.setFixedHeight(min(rows, _MOST_ROWS) * ROW_PX)
        self._hint.setText(hint)
        self._hint.setFixedHeight(self._hint.heightForWidth(self.width() - 2 * _MARGIN))
        self.adjustSize()
        if self.isVisible():  # with more rows it can reach further down
            self._keep_on_screen()
