"""The tag picker: a field with completion over a list of all tags, for one release or for many."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.tagging.choice_delegate import ROW_PX, ChoiceDelegate
from ilo_desktop.desktop.tagging.choice_model import ChoiceModel, index_of
from ilo_desktop.desktop.tagging.choices import Choices, TagChoice, same
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.edits import clean_tag

_WIDTH_PX = 320
_MOST_ROWS = 8
_MARGIN = 12


class _Field(QLineEdit):
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


class TagPicker(QDialog):
    """``toggled(str, bool)`` when the chosen releases are to have a tag, or no longer. Each shows at once.

    The row with the soft ground is what Return acts on; a text that no tag has becomes a new one. A comma ends a tag
    as well, Backspace in the empty field takes the last one off.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self._ids = choices.ids
        self._given: list[str] = []
        self._has_moved = False  # whether the current row was chosen by a key, and not by what is typed
        self._rows = ChoiceModel(self)
        self._rows.show_tags(choices.tags)
        self._build(theme)
        self._fit()
        self._field.textEdited.connect(self._on_text_edited)
        self._field.returnPressed.connect(self._on_return)
        self._field.moved.connect(self._on_moved)
        self._field.emptied.connect(self._on_emptied)
        self._field.toggled.connect(self._on_toggled)
        self._list.clicked.connect(self._on_clicked)

    def _build(self, theme: Theme) -> None:
        self.setFixedWidth(_WIDTH_PX)
        self.setProperty("popup", True)
        count = len(self._ids)
        title = QLabel(self.tr("Tags of %Ln release(s)", "", count) if count > 1 else self.tr("Tags of this release"))
        title.setFont(font(Type.META_STRONG))
        title.setProperty("role", "meta")
        self._field = _Field(self)
        self._field.setPlaceholderText(self.tr("Find a tag, or add one"))
        self._field.setAccessibleName(title.text())
        self._list = QListView(self)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(ChoiceDelegate(theme, self._list))
        self._list.setAccessibleName(self.tr("All tags"))
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
        self._field.setAccessibleDescription(self._keys())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for widget in (title, self._field, self._list, self._hint):
            layout.addWidget(widget)

    @property
    def field(self) -> QLineEdit:
        """The field."""
        return self._field

    @property
    def list(self) -> QListView:
        """The list under the field."""
        return self._list

    def open_at(self, place: QPoint) -> None:
        """Open with the leading upper corner at a place of the screen, moved where it would lie over the edge."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = place.x() - self.width() if is_mirrored else place.x()
        left = min(max(left, area.left()), area.right() - self.width())
        top = min(max(place.y(), area.top()), area.bottom() - self.height())
        self.move(left, top)
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Show the tags as the library has them by now."""
        current = self._rows.tag_at(self._list.currentIndex()) if self._list.currentIndex().isValid() else ""
        self._rows.show_tags(choices.tags)
        self._set_current(index_of(self._rows, current) if current else QModelIndex())
        self._fit()

    # What the keyboard and the mouse do

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        *done, rest = text.split(",")
        for part in done:
            if clean_tag(part):
                self._give(part)
        if done:
            rest = rest.lstrip()
            self._field.setText(rest)
        self._show_typed(rest)

    @Slot()
    def _on_return(self) -> None:
        index = self._list.currentIndex()
        if clean_tag(self._field.text()):
            choice = self._rows.choice_at(index)
            if choice is not None and self._has_moved:
                self._toggle(choice)
            else:
                self._give(self._rows.tag_at(index) if index.isValid() else self._field.text())
            self._field.clear()
            self._show_typed("")
        elif index.isValid():
            self._on_clicked(index)
        else:
            self.close()

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        current = self._list.currentIndex()
        row = current.row() + step if current.isValid() else 0
        if 0 <= row < self._rows.rowCount():
            self._has_moved = True
            self._set_current(self._rows.index(row))
            announce(self, str(self._rows.data(self._rows.index(row), Qt.ItemDataRole.AccessibleTextRole)))

    @Slot()
    def _on_emptied(self) -> None:
        given = [choice.tag for choice in self._rows.tags if choice.state is Qt.CheckState.Checked]
        latest = next((tag for tag in reversed(self._given) if tag in given), given[-1] if given else None)
        choice = same(self._rows.tags, latest) if latest is not None else None
        if choice is not None:
            self._toggle(choice)
            announce(self, self.tr("{tag} taken off").format(tag=choice.tag))

    @Slot()
    def _on_toggled(self) -> None:
        if self._list.currentIndex().isValid():
            self._on_clicked(self._list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        choice = self._rows.choice_at(index)
        if choice is not None:
            self._toggle(choice)
        else:
            self._give(self._rows.tag_at(index))
        if self._field.text():
            self._field.clear()
            self._show_typed("")
        else:
            self._set_current(index_of(self._rows, choice.tag) if choice is not None else QModelIndex())

    # Inside

    def _toggle(self, choice: TagChoice) -> None:
        if choice.state is Qt.CheckState.Checked:
            self._set_on(choice.tag, is_on=False)
        else:
            self._give(choice.tag)

    def _give(self, tag: str) -> None:
        known = same(self._rows.tags, tag)
        if known is not None and known.state is Qt.CheckState.Checked:
            return
        name = known.tag if known is not None else clean_tag(tag)
        self._given.append(name)
        self._set_on(name, is_on=True)

    def _set_on(self, tag: str, *, is_on: bool) -> None:
        self._rows.set_on(tag, len(self._ids), is_on=is_on)
        self._fit()
        self.toggled.emit(tag, is_on)

    def _show_typed(self, typed: str) -> None:
        self._has_moved = False
        self._rows.show_typed(typed)
        self._set_current(self._rows.index(0) if clean_tag(typed) else QModelIndex())
        self._fit()

    def _set_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._list.setCurrentIndex(index)
        else:
            self._list.clearSelection()
            self._list.selectionModel().clearCurrentIndex()

    def _fit(self) -> None:
        """Give the list room for its rows, and say what to do where there are none."""
        rows = self._rows.rowCount()
        self._list.setVisible(rows > 0)
        self._list.setFixedHeight(min(rows, _MOST_ROWS) * ROW_PX)
        self._hint.setText(self._keys() if rows else self.tr("There are no tags yet. Type one and press Return."))
        self._hint.setFixedHeight(self._hint.heightForWidth(_WIDTH_PX - 2 * _MARGIN))
        self.adjustSize()

    def _keys(self) -> str:
        return self.tr("Return or a comma adds, Backspace takes the last off, Esc closes.")
