"""What the search box offers, and the keys that rule it: fields and values as one types, and the latest searches."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.searching.coloured_field import ColouredField
from ilo_desktop.desktop.searching.offer import Offer, Offered
from ilo_desktop.desktop.searching.offer_list import OfferList
from ilo_desktop.desktop.searching.offers import Offers
from ilo_desktop.desktop.searching.past_searches import PastSearches
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.facets import TYPED_FACETS, Facet
from ilo_desktop.newsroom.periods import Period, moving_value
from ilo_desktop.newsroom.query_language.completion import Gap, completed, gap_at
from ilo_desktop.newsroom.query_language.fields import DATE_FIELDS, FACET_FIELDS, STATE_FIELDS
from ilo_desktop.newsroom.text import fold

#: From so many letters on a word may be the beginning of a field.
_LEAST_LETTERS = 2
_ROWS_OF_PAGE = 8
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS_OF_PAGE,
    Qt.Key.Key_PageDown: _ROWS_OF_PAGE,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completing(QObject):
    """Opens the list under ``box`` and takes from it. Enter takes a row only where one is the current one.

    That is so for the values of a field, and where one walked to it: a plain word is searched for, whatever is offered.
    ``opened`` and ``closed`` tell of the list; ``searched`` when one of the latest searches was taken,
    ``help_requested`` when how to search is to be told.
    """

    opened = Signal()
    closed = Signal()
    searched = Signal()
    help_requested = Signal()

    def __init__(self, box: ColouredField, state: State, theme: Theme, past: PastSearches) -> None:
        super().__init__(box)
        self._box = box
        self._state = state
        self._theme = theme
        self._past = past
        self._gap: Gap | None = None
        self._is_wanted = False  # asked for by a key, and not only offered
        self._is_awaited = False  # nothing fits as far as is known, but more may be known soon
        box.textEdited.connect(self._on_edited)
        box.cursorPositionChanged.connect(self._on_cursor_moved)
        box.installEventFilter(self)
        state.shown_changed.connect(self._renew)

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return "list" in vars(self) and self.list.isVisible()

    @cached_property
    def list(self) -> OfferList:
        """The list; made when it is first wanted."""
        made = OfferList(self._box, self._theme)
        made.taken.connect(self._take)
        return made

    @cached_property
    def _offers(self) -> Offers:
        made = Offers(self._state, self)
        made.changed.connect(self._renew)
        return made

    def takes(self, event: QKeyEvent) -> bool:
        """Act on a key of the box before the box does; say whether it was one for the list."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.is_open:
            return self._opens(Qt.Key(key), modifiers)
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _STEPS:
            self._say(self.list.go(_STEPS[Qt.Key(key)]))
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ENTER and self.list.current is not None:
            self._take(self.list.current)
        elif key == Qt.Key.Key_Tab and self._gap is not None and self.list.first is not None:
            self._take(self.list.current or self.list.first)
        else:
            if key in _ENTER:
                self.close()
            return False
        return True

    def close(self) -> None:
        """Offer nothing."""
        self._gap = None
        self._is_wanted = False
        self._is_awaited = False
        if self.is_open:
            self.list.hide()
            self._application().removeEventFilter(self)
            self.closed.emit()

    @Slot()
    def show_something(self) -> None:
        """Show the latest searches, or the fields where there is none."""
        self._box.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._show_past():
            self._is_wanted = True
            self._complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Prepare when the keyboard comes to the box; close when it goes, and when one clicks elsewhere."""
        match event.type():
            case QEvent.Type.FocusIn if watched is self._box:
                self._offers.prepare()
                QTimer.singleShot(0, self, self._prepare)
            case QEvent.Type.FocusOut if watched is self._box:
                self.close()
            case QEvent.Type.MouseButtonPress if self.is_open and isinstance(watched, QWidget):
                parts = (self._box, self.list)
                if watched not in parts and not any(part.isAncestorOf(watched) for part in parts):
                    self.close()
        return super().eventFilter(watched, event)

    @Slot()
    def _prepare(self) -> None:
        """Make the list before the first letter wants it."""
        self.list.ensurePolished()

    def _opens(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Space and modifiers == control:
            self._is_wanted = True
            self._complete()
            return True
        if key == Qt.Key.Key_Down and (modifiers == control or (modifiers == plain and not self._box.text())):
            return self._show_past()
        return False

    # What one types

    @Slot()
    def _on_edited(self) -> None:
        if self._box.is_putting or self._box.is_composing:
            return
        self._is_wanted = False
        self._complete()

    @Slot()
    def _on_cursor_moved(self) -> None:
        """Close where the cursor leaves what was being typed."""
        gap = gap_at(self._box.text(), self._box.place) if self._gap is not None else None
        if self._gap is not None and (gap is None or gap.start != self._gap.start):
            self.close()

    @Slot()
    def _renew(self) -> None:
        """Offer what is known by now."""
        if self._is_awaited and self._box.hasFocus():
            self._complete()
        elif self.is_open and self._gap is not None:
            self._complete(is_news=False)

    def _complete(self, *, is_news: bool = True) -> None:
        gap = gap_at(self._box.text(), self._box.place)
        is_enough = gap is not None and (bool(gap.field) or len(gap.typed) >= _LEAST_LETTERS or self._is_wanted)
        offers = self._offers.for_gap(gap) if gap is not None and is_enough else []
        if gap is None or not offers:
            if is_news:
                self.close()
            self._is_awaited = is_enough and gap is not None and bool(gap.field)
            return
        self._gap = gap
        self._is_awaited = False
        is_whole = self._is_whole(gap) or any(fold(offer.label) == fold(gap.typed) for offer in offers)
        has_current = bool(gap.field) and bool(gap.typed) and not is_whole
        hint = (
            self.tr("Tab takes one, Esc closes.")
            if gap.field
            else self.tr("Tab takes one; Return searches for the word.")
        )
        name = self.tr("Values of {field}").format(field=f"{gap.field}:") if gap.field else self.tr("Fields")
        spoken = self.list.show_offers(name, offers, hint, has_current=has_current, keeps_current=not is_news)
        self._on_opened()
        if is_news:
            count = self.tr("%Ln offer(s)", "", len(offers))
            self._say(f"{spoken}. {count}" if spoken else f"{name}: {count}")

    def _is_whole(self, gap: Gap) -> bool:
        """Whether what is typed is a value as it is: Enter is to search for it."""
        if gap.field in STATE_FIELDS:
            return gap.typed.casefold() in STATE_FIELDS[gap.field]
        if gap.field in DATE_FIELDS:
            return Period.parse(gap.typed) is not None or moving_value(gap.typed) is not None
        facet = FACET_FIELDS.get(gap.field)
        if facet is None or facet in TYPED_FACETS:
            return facet is Facet.SOURCE  # any of its words will do
        return self._state.names.value(facet, gap.typed) is not None

    @Slot(object)
    def _take(self, offer: Offer) -> None:
        gap = self._gap
        self.close()
        if offer.what is Offered.FORGET:
            self._past.forget()
        elif offer.what is Offered.HELP:
            self.help_requested.emit()
        elif offer.what is Offered.SEARCH:
            self._box.put(offer.words)
            self.searched.emit()
        elif gap is not None:
            made = completed(self._box.text(), gap, offer.words)
            self._box.put(made.text, made.cursor)
            if offer.what is Offered.FIELD:
                self._complete()

    # The latest searches

    def _show_past(self) -> bool:
        texts = self._past.texts(self._state.names)
        if not texts:
            return False
        offers = [Offer(text, text, what=Offered.SEARCH) for text in texts]
        offers.append(Offer("", self.tr("How to search"), what=Offered.HELP))
        offers.append(Offer("", self.tr("Forget these searches"), what=Offered.FORGET))
        hint = self.tr("Kept on this computer alone. Return searches again.")
        self._gap = None
        self._on_opened()
        self._say(self.list.show_offers(self.tr("Latest searches"), offers, hint, has_current=True))
        return True

    def _on_opened(self) -> None:
        self._application().installEventFilter(self)  # again moves it to the front, and is no second one
        self.opened.emit()

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 - there is a window
        return application

    def _say(self, text: str) -> None:
        announce(self._box, text)
