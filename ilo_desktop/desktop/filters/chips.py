"""The line over the list: every condition in force as a chip, and how many releases they leave."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.filters.flow_layout import FlowLayout, keep_height_for_width
from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.menu_button import MenuButton
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.newsroom.query import EVERYTHING, Clause, Condition, is_plain

_SPACING = 8
_START, _GAP, _END = 12, 12, 16
#: A button brings white of its own.
_GAP_OF_BUTTON, _END_OF_BUTTON = 8, 8


class ChipBar(QWidget):
    """Shows the query of the state. ``emptied`` is sent when the last chip was taken away by the keyboard,
    ``offer_taken`` for what ``offer`` offers.

    The line keeps its height without any chip, so that the list does not move when a filter is set; further lines
    come only where the chips need them, and "Clear all" never takes one of its own. Its accessible description is the
    query as a sentence, which a screen reader also says when another query has its result.
    """

    emptied = Signal()
    offer_taken = Signal()

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._names = Names(state, self)
        self._chips: dict[tuple[Clause, ...], Chip] = {}
        self._announced = state.query
        self._area = QWidget(self)
        self._flow = FlowLayout(self._area, spacing=_SPACING)
        keep_height_for_width(self._area)
        self._offer = self._link("")
        self._offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until there is something to offer
        self._clear = self._link(self.tr("Clear all"))
        self._count = QLabel(self)
        self._count.setFont(font(Type.META_MEDIUM))
        self._count.setProperty("role", "meta")
        self._count.setFixedHeight(Measure.CHIP)
        self._at_end: MenuButton | None = None
        self._before: tuple[QWidget, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_START, _SPACING, _END, _SPACING + 1)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._area, 1)
        self._row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        keep_height_for_width(self)
        self.setMinimumHeight(Measure.CHIPS + 1)
        self.setAccessibleName(self.tr("Filters in force"))
        self._offer.clicked.connect(self.offer_taken)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._names.changed.connect(self._on_query_changed)
        state.query_told.connect(self._on_query_changed)
        state.first_page_found.connect(self._grey_count)
        state.shown_changed.connect(self._on_shown_changed)
        theme.changed.connect(self.update)
        self._on_query_changed()
        self._on_shown_changed()

    def put_at_end(self, button: MenuButton) -> None:
        """Put a button at the end of the line, with its words where these leave the chips their room."""
        self._at_end = button
        self._row.setContentsMargins(_START, _SPACING, _END_OF_BUTTON, _SPACING + 1)
        self._row.setSpacing(_GAP_OF_BUTTON)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._on_query_changed()

    def offer(self, text: str, tip: str) -> None:
        """Offer something to be done with what is shown, where the line has room for it; nothing with an empty text."""
        if self._offer.text() == text.replace("&", "&&"):
            return
        self._offer.setText(text.replace("&", "&&"))
        self._offer.setToolTip(plain_tip(tip))
        self._offer.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)
        self._place_links()

    def follow(self, before: QWidget) -> None:
        """Let Tab lead to the chips from a widget, and from them to what came after that one."""
        self._before = (before,)
        self._on_query_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline that parts the chips from the list."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours.of("line"))

    @Slot()
    def _on_query_changed(self) -> None:
        wanted = self._shown()
        for gone in set(self._chips) - set(map(_key, wanted)):
            self._remove(gone)
        for place, part in enumerate(wanted):
            chip = self._chips.get(_key(part)) or self._add(part)
            chip.set_label(self._names.part(part))
            self._flow.move_to(chip, place)
        self._keep_tab_order(wanted)
        self._place_links()
        self._describe()

    @Slot()
    def _grey_count(self) -> None:
        """Let it be seen that the number is still that of the query before."""
        self._count.setEnabled(False)

    @Slot()
    def _on_shown_changed(self) -> None:
        shown = self._state.shown
        if shown is None:
            return
        self._count.setEnabled(True)
        total = shown.counts.total
        if shown.query.is_everything or shown.query.is_bin:
            self._count.setText(self.tr("%Ln release(s)", "", len(shown.result)))
        else:
            text = self.tr("{matching} of {total}")
            self._count.setText(text.format(matching=number(len(shown.result)), total=number(total)))
        self._place_links()
        self._describe()
        if shown.query != self._announced:
            self._announced = shown.query
            announce(self, self.accessibleDescription())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer to clear all where there is room."""
        super().resizeEvent(event)
        self._place_links()

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setProperty("link", True)
        link.setFont(font(Type.META_MEDIUM))
        link.setFixedHeight(Measure.CHIP)
        link.hide()
        self._flow.addWidget(link)
        return link

    def _place_links(self) -> None:
        chips = [self._chips[_key(part)] for part in self._shown() if _key(part) in self._chips]  # some come at once
        gaps = _SPACING * (len(chips) - 1)
        with_clear = _SPACING + self._clear.sizeHint().width()
        widths = [chip.sizeHint().width() for chip in chips]
        wanted = sum(widths) + gaps + (with_clear if len(chips) > 1 else 0)
        room = self._room(wanted)
        takes_lines = sum(chip.minimumSizeHint().width() for chip in chips) + gaps > room
        fits = wanted <= room or (takes_lines and _last_line(widths, room) + with_clear <= room)
        self._clear.setVisible(len(chips) > 1 and fits)
        more = _SPACING + self._offer.sizeHint().width() + (with_clear if len(chips) > 1 and fits else 0)
        line = _last_line(widths, room) if takes_lines else sum(widths) + gaps
        self._offer.setVisible(bool(chips and self._offer.text()) and line + more <= room)

    def _room(self, wanted: int) -> int:
        """Return how much the chips have, the button at the end having its words where they can have what they want."""
        if self._at_end is None:
            return self.width() - _START - _GAP - self._count.sizeHint().width() - _END
        room = self.width() - _START - 2 * _GAP_OF_BUTTON - self._count.sizeHint().width() - _END_OF_BUTTON
        has_words = wanted <= room - self._at_end.width_with_words()
        self._at_end.set_words_shown(has_words)
        return room - self._at_end.sizeHint().width()

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._state.set_query(EVERYTHING)
        self.emptied.emit()

    @Slot()
    def _on_removed(self) -> None:
        chip = self.sender()
        had_focus = isinstance(chip, Chip) and chip.hasFocus()
        before = self._shown()
        gone = next((part for part in before if self._chips.get(_key(part)) is chip), None)
        if gone is None:  # another query is in force, of which the line is yet to be told
            return
        query = self._state.query
        left = query.without([part for part in gone if isinstance(part, Condition)])
        self._state.set_query(left.dropping(gone))
        if had_focus:
            self._on_query_changed()  # the keyboard cannot wait on a chip that goes
            self._focus_chip(before.index(gone))

    def _focus_chip(self, place: int) -> None:
        """Let the keyboard stay in the line: on the chip that took the place of the one that went."""
        shown = self._shown()
        if shown:
            self._chips[_key(shown[min(place, len(shown) - 1)])].setFocus()
        else:
            self.emptied.emit()

    def _shown(self) -> list[tuple[Clause, ...]]:
        """Return what has a chip, in order: all plain words together, each other clause of the search, each value."""
        query = self._state.query
        search = [part for part in query.parts if part[0] in query.search]
        return [*search, *((condition,) for condition in self._names.conditions(query))]

    def _add(self, part: tuple[Clause, ...]) -> Chip:
        chip = Chip(self._theme, None if isinstance(part[0], Condition) else Icon.SEARCH, self._area)
        chip.removed.connect(self._on_removed)
        self._flow.addWidget(chip)
        self._chips[_key(part)] = chip
        chip.show()
        return chip

    def _remove(self, key: tuple[Clause, ...]) -> None:
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _keep_tab_order(self, wanted: list[tuple[Clause, ...]]) -> None:
        chips = (self._chips[_key(part)] for part in wanted)
        widgets: list[QWidget] = [*self._before, *chips, self._offer, self._clear]
        for first, second in pairwise(widgets):
            QWidget.setTabOrder(first, second)

    def _describe(self) -> None:
        sentence = self._names.sentence(self._state.query)
        count = self._count.text()
        text = self.tr("Shown: {what}; {count}.").format(what=sentence, count=count)
        if self._state.query.is_everything:
            text = self.tr("Shown: all releases; {count}.").format(count=count)
        self.setAccessibleDescription(text)
        self.setToolTip("" if self._state.query.is_everything else plain_tip(text))


def _last_line(widths: Sequence[int], room: int) -> int:
    """Return how much of the last line is taken where chips of these widths stand in lines."""
    taken = 0
    for width in widths:
        taken = taken + _SPACING + width if taken and taken + _SPACING + width <= room else min(width, room)
    return taken


def _key(part: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Return by what a part keeps its chip: the plain words, which change with every key, have one for all."""
    return () if is_plain(part[0]) else part
