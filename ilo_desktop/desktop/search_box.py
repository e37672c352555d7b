"""The search box: every key press puts the text into the query, the last word as a beginning."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ilo_desktop.desktop.field_keys import FieldKeys
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language import QueryError, parse, written


class SearchBox(QLineEdit):
    """Writes the query's search text and shows it. ``left`` is sent when the keyboard wants to go to the list."""

    left = Signal()

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._is_following = False
        self.setPlaceholderText(self.tr("Search headlines, summaries, texts"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("All words must occur; words in quotes must follow each other"))
        self.setFixedHeight(Measure.FIELD)
        self._lens = QAction(self.tr("Search"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())
        FieldKeys(self)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_return_pressed)
        state.query_changed.connect(self._on_query_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, and leaves it when it is empty; Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if not self._is_following:
            self._ask(is_typing=True)

    @Slot()
    def _on_return_pressed(self) -> None:
        if self._ask(is_typing=False):
            self.left.emit()

    def _ask(self, *, is_typing: bool) -> bool:
        """Put into force what the text asks for; say what is wrong with it where it cannot be understood."""
        try:
            query = parse(self.text(), self._state.names, is_typing=is_typing)
        except QueryError as fault:
            self.setToolTip(sentence(fault))
            return False
        self.setToolTip(self.tr("All words must occur; words in quotes must follow each other"))
        self._state.set_query(query)
        return True

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        if not self._asks_for(query):
            self._is_following = True
            self.setText(written(query, self._state.names))
            self._is_following = False

    def _asks_for(self, query: Query) -> bool:
        try:
            return parse(self.text(), self._state.names, is_typing=query.is_typing) == query
        except QueryError:
            return False

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lens.setIcon(icon(Icon.SEARCH, self._theme.colours))
        self._clear.setIcon(icon(Icon.CLOSE, self._theme.colours))
