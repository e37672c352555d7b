"""The search box: every key press puts the text into the query, the last word as a beginning."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.field_keys import FieldKeys
from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.searching.coloured_field import ColouredField
from ilo_desktop.desktop.searching.completing import Completing
from ilo_desktop.desktop.searching.fault_line import FaultLine
from ilo_desktop.desktop.searching.past_searches import PastSearches
from ilo_desktop.desktop.settings import Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.query import EVERYTHING, Query
from ilo_desktop.newsroom.query_language import QueryError, parse, written

#: Who types nothing for so long has stopped.
PAUSE_MS = 700
#: A search that stands for so long is one of the latest searches.
SETTLED_MS = 2000
#: What may yet be typed: it is no fault before Enter.
_UNFINISHED = (Code.QUERY_VALUE_MISSING, Code.QUERY_BRACKET_UNCLOSED, Code.QUERY_OR_ALONE, Code.QUERY_AND_ALONE)


class SearchBox(ColouredField):
    """Writes the query and shows it, whoever wrote it. ``left`` is sent when the keyboard wants to go to the list,
    ``help_requested`` when how to search is to be told.

    A text that cannot be understood puts no query in force: what is wrong is said, once one stops typing, and what the
    list shows meanwhile.
    """

    left = Signal()
    help_requested = Signal()

    def __init__(self, state: State, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._state = state
        self._past = PastSearches(settings)
        self._completing = Completing(self, state, theme, self._past)
        self._completing.searched.connect(self._on_return_pressed)
        self._completing.help_requested.connect(self.help_requested)
        self._completing.opened.connect(self._on_offered)
        self._completing.closed.connect(self._on_offered_no_more)
        self._names = Names(state, self)
        self._is_following = False
        self._asked = EVERYTHING  # what the text asks for, or what is in force while it cannot be understood
        self._fault: QueryError | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._on_settled)
        self.setPlaceholderText(self.tr("Search headlines, summaries, texts"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(
            self.tr("All words must occur; words in quotes must follow each other. How to search: Shift+F1")
        )
        self.setFixedHeight(Measure.FIELD)
        self._lens = QAction(self.tr("Latest searches"), self)
        self._lens.triggered.connect(self._completing.show_something)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self._on_clear)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())
        FieldKeys(self)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_return_pressed)
        state.query_changed.connect(self._on_query_changed)
        state.library_opened.connect(self._on_library_opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @cached_property
    def fault_line(self) -> FaultLine:
        """What is said of a search that cannot be understood; made when it is first wanted."""
        return FaultLine(self, self._theme)

    @Slot(str)
    def search_for(self, text: str) -> None:
        """Search for a text as if it had been typed and Enter been pressed."""
        self.put(text)
        self._on_return_pressed()

    @property
    def is_blamed(self) -> bool:
        """Whether something is said to be wrong."""
        return self._fault is not None

    @property
    def completing(self) -> Completing:
        """What is offered under the box."""
        return self._completing

    def event(self, event: QEvent) -> bool:
        """Let Tab take what is offered before it goes on to the next control."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            return self._completing.takes(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys go to what is offered first; then Escape empties the box, or leaves it; Down goes to the list."""
        if self._completing.takes(event):
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._on_clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of every field, and how to search."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self.tr("How to search")).triggered.connect(self.help_requested)
        menu.popup(event.globalPos())

    @Slot()
    def _on_clear(self) -> None:
        self.put("")

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._is_following:
            self._forgive()
            return
        was_wrong = self._fault is not None
        fault = self._ask(is_typing=True)
        if was_wrong and fault is not None:
            self._blame(fault)
        else:
            self._forgive()
        self._pause.start()
        self._settling.start()

    @Slot()
    def _on_pause(self) -> None:
        fault = self._fault_of(is_typing=True) or self._fault_of(is_typing=False)
        is_busy = self.is_composing or self._completing.is_open  # what is offered mends it
        if fault is not None and fault.code not in _UNFINISHED and not is_busy:
            self._blame(fault)

    @Slot()
    def _on_offered(self) -> None:
        if self._fault is not None:
            self.fault_line.hide()

    @Slot()
    def _on_offered_no_more(self) -> None:
        self._pause.start()

    @Slot()
    def _on_settled(self) -> None:
        if self._fault_of(is_typing=False) is None:
            self._past.add(self._state.query, is_finished=False)

    @Slot()
    def _on_return_pressed(self) -> None:
        self._completing.close()
        self._pause.stop()
        self._settling.stop()
        fault = self._ask(is_typing=False)
        if fault is None:
            self._forgive()
            self._past.add(self._asked, is_finished=True)
            self.left.emit()
        else:
            self._blame(fault)
            self.mark(fault.start, fault.end)

    def _ask(self, *, is_typing: bool) -> QueryError | None:
        """Put into force what the text asks for; return what is wrong with it where it cannot be understood."""
        try:
            self._asked = parse(self.text(), self._state.names, is_typing=is_typing)
        except QueryError as fault:
            return fault
        self._state.set_query(self._asked)
        return None

    def _fault_of(self, *, is_typing: bool) -> QueryError | None:
        try:
            parse(self.text(), self._state.names, is_typing=is_typing)
        except QueryError as fault:
            return fault
        return None

    def _blame(self, fault: QueryError) -> None:
        """Underline what is wrong, and say it, with what the list shows meanwhile."""
        is_new = self._fault is None or self._fault.code is not fault.code
        self._fault = fault
        self.show_fault(fault)
        query = self._state.query
        still = self.tr("The list still shows all releases.")
        if not query.is_everything:
            still = self.tr("The list still shows {releases}.").format(releases=self._names.sentence(query))
        self.fault_line.say(sentence(fault), still)
        self.setAccessibleDescription(self.fault_line.words)
        if is_new:
            announce(self, self.fault_line.words)

    def _forgive(self) -> None:
        self._pause.stop()
        if self._fault is not None:
            self._fault = None
            self.show_fault(None)
            self.fault_line.hide()
            self.setAccessibleDescription("")

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        """Show a query that others wrote; what one types oneself stays as it is."""
        if query == self._asked:
            return
        text, own = written(query, self._state.names), self.text()
        self._asked = query
        self._settling.stop()
        self._is_following = True
        self.put(text, self.place if own and text.startswith(own) else None)
        self._is_following = False

    @Slot()
    def _on_library_opened(self) -> None:
        """Begin anew: what was typed for another library is not to come back by Undo."""
        if not self.text():
            self.setText("")

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lens.setIcon(icon(Icon.SEARCH, self._theme.colours))
        self._clear.setIcon(icon(Icon.CLOSE, self._theme.colours))
