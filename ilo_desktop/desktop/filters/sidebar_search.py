"""The field in a section of the sidebar in which its values are searched."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ilo_desktop.desktop.field_keys import FieldKeys
from ilo_desktop.desktop.filters.sidebar_rows import Section
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.theme import Theme

_START, _END = 20, 16  # beside the field: its text stands under those of the values
_ABOVE, _BELOW = 2, 4


class SectionSearch(QWidget):
    """Stands in the row of a section's search; ``field`` is what has the keyboard.

    ``searched(Section, str)`` with every letter; ``taken(Section, modifiers)`` by Return; ``closed(Section)`` by Escape
    in the empty field or by its button; ``left(Section, int)`` by the arrows: a row up (-1) or down (1).
    """

    searched = Signal(object, str)
    taken = Signal(object, object)
    closed = Signal(object)
    left = Signal(object, int)

    def __init__(self, section: Section, name: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self._theme = theme
        self.field = QLineEdit(text, self)
        self.field.setProperty("small", True)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(name)
        self._close = QAction(self.tr("Close this search"), self.field)
        self.field.addAction(self._close, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self._close.text())
        box = QHBoxLayout(self)
        box.setContentsMargins(_START, _ABOVE, _END, _BELOW)
        if self.isRightToLeft():
            box.setContentsMargins(_END, _ABOVE, _START, _BELOW)
        box.addWidget(self.field)
        self.setFocusProxy(self.field)
        FieldKeys(self.field)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_text_edited)
        self._close.triggered.connect(self._on_closed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show what is searched, where something else than this field began that."""
        if self.field.text() != text:
            self.field.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean the values and not the text."""
        if isinstance(event, QKeyEvent):
            is_own = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, *_RETURN)
            if is_own and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if is_own and event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN:
            self.taken.emit(self._section, event.modifiers())
        elif event.key() != Qt.Key.Key_Escape:
            self.left.emit(self._section, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif self.field.text():
            self.field.clear()
            self.searched.emit(self._section, "")
        else:
            self.closed.emit(self._section)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.searched.emit(self._section, text)

    @Slot()
    def _on_closed(self) -> None:
        self.closed.emit(self._section)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._close.setIcon(icon(Icon.CLOSE, self._theme.colours))


_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
