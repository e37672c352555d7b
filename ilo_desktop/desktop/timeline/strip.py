"""The timeline over the list: a bar for each month, on which a period is chosen by mouse, keyboard or screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ilo_desktop.desktop import when
from ilo_desktop.desktop.canvas import Canvas
from ilo_desktop.desktop.own_keys import OwnKeys
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.desktop.timeline.accessible import BarsView
from ilo_desktop.desktop.timeline.arranging import lay_out
from ilo_desktop.desktop.timeline.painting import Look, paint
from ilo_desktop.desktop.timeline.wording import description, tip_of, translate
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import NO_TIMELINE

_HANDLE_PX = 4
_TIP_ABOVE_PX = 12  # Qt lays tips 16 below the place that it is given, as below a pointer
_APPLY = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_RELAYOUT = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.LocaleChange,
    QEvent.Type.LayoutDirectionChange,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The bars from one that stays to one that moves: a period before it is chosen."""

    anchor: int
    head: int


class Timeline(BarsView):
    """Shows the timeline of the state and puts a period into its query.

    Mouse: a click chooses a bar, or lets it go; dragging chooses from bar to bar, the edges of the period can be
    dragged as well; a double click clears. Keys: the arrows, Home and End move, with Shift they extend; Enter and
    Space choose, Delete, Backspace and Escape clear.
    """

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._timeline = NO_TIMELINE
        self._hovered: int | None = None
        self._pressed: QPoint | None = None
        self._is_dragging = False
        self._draft: Stretch | None = None
        self.setFixedHeight(Measure.TIMELINE + 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse leaves the keyboard where it is
        self.setMouseTracking(True)
        OwnKeys(self, _CLEAR)
        self.setAccessibleName(translate("Timeline", "Timeline"))
        self.bars_selected.connect(self._on_bars_selected)
        state.query_told.connect(self._show_period)
        state.shown_changed.connect(self._on_shown_changed)
        theme.changed.connect(self._lay_out)
        if state.shown is not None:
            self._on_shown_changed()

    @property
    def period(self) -> Period | None:
        """The period that is drawn: the one that is being chosen, else the one in force."""
        if self._draft is not None:
            return self._layout.bars.period(self._draft.anchor, self._draft.head)
        return self._state.query.period

    # What is shown

    @Slot()
    def _on_shown_changed(self) -> None:
        if self._state.shown is not None:
            self._timeline = self._state.shown.timeline
            self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        if self.show_layout(lay_out(self._timeline, self.viewport().width())):
            self._let_go()
            self._set_hovered(None)
        if self.hasFocus():
            self._begin()
        self._show_period()

    @Slot()
    def _show_period(self) -> None:
        """Draw the period, and let screen readers know its bars."""
        period, bars = self.period, self._layout.bars
        self.show_chosen(bars.within(period) if period is not None else range(0))
        self.setAccessibleDescription(description(bars, self._timeline, self._state.query.period))
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        look = Look(self.period, self._hovered, self.cursor_bar if self.hasFocus() else None)
        with QPainter(self.viewport()) as painter:
            canvas = Canvas(painter, self.viewport().rect(), self.layoutDirection())
            paint(canvas, self._layout, look, self._theme.colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the bars the width that there is."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font, language and direction."""
        super().changeEvent(event)
        if event.type() in _RELAYOUT:
            self._lay_out()

    # The period

    def _choose(self, period: Period | None) -> None:
        """Put a period into the query; the one that is in it already is taken out."""
        query = self._state.query
        self._let_go()
        self._state.set_query(query.during(None if period == query.period else period))

    def _draw_out(self, anchor: int, head: int) -> None:
        """Show the bars from one to another as the period that would be chosen."""
        self._draft = Stretch(anchor, head)
        self.set_cursor_bar(head)
        self._show_period()
        period = self.period
        if period is not None:
            self._tell(head, when.period(period))

    def _let_go(self) -> None:
        """End whatever was about to be chosen."""
        self._set_pressed(None)
        if self._draft is not None:
            self._draft = None
            self._show_period()

    @Slot(object)
    def _on_bars_selected(self, ends: tuple[int, int] | None) -> None:
        self._choose(None if ends is None else self._layout.bars.period(*ends))
        self._show_period()

    # Mouse

    def _set_pressed(self, place: QPoint | None) -> None:
        self._pressed, self._is_dragging = place, False
        app = QApplication.instance()
        if app is not None and place is not None:
            app.installEventFilter(self)  # for Escape, as the keyboard is somewhere else
        elif app is not None:
            app.removeEventFilter(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose: at an edge of the period by moving it, else from the bar under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton and self._layout.slots:
            self._let_go()
            self._set_pressed(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up a bar, or move the end of the period that is being chosen."""
        place = event.position().toPoint()
        if self._pressed is not None and not event.buttons() & Qt.MouseButton.LeftButton:
            self._let_go()  # the button was let go where nobody saw it
        if self._pressed is None:
            self._set_hovered(self._layout.bar_at(self.along(place)) if not event.buttons() else None)
            at_edge = self._kept_bar(place) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if at_edge else Qt.CursorShape.ArrowCursor)
            return
        anchor, head = self._kept_bar(self._pressed), self._layout.nearest(self.along(place))
        if anchor is None:
            anchor = self._layout.nearest(self.along(self._pressed))
        if anchor is None or head is None:
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._is_dragging = self._is_dragging or far or head != self._layout.nearest(self.along(self._pressed))
        if self._is_dragging and self._draft != Stretch(anchor, head):
            self._set_hovered(None)
            self._draw_out(anchor, head)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was dragged over, or the bar that was clicked."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        draft, clicked = self._draft, self._layout.bar_at(self.along(self._pressed))
        self._let_go()
        QToolTip.hideText()
        if draft is not None:
            period = self._layout.bars.period(draft.anchor, draft.head)
            if period != self._state.query.period:
                self._choose(period)
        elif clicked is not None:
            self.set_cursor_bar(clicked)
            self._choose(self._layout.bars[clicked].period)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the period out of the query."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up dragging by Escape, wherever the keyboard is."""
        if self._pressed is not None and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            assert isinstance(event, QKeyEvent)  # noqa: S101 - by its type
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self._let_go()
                    QToolTip.hideText()
                return event.type() is QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let no bar stay lit."""
        self._set_hovered(None)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Choose nothing while nothing is seen."""
        self._let_go()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: all bars are shown."""
        event.ignore()

    def _kept_bar(self, place: QPoint) -> int | None:
        """Return the bar at the other end of the period, where a place is at one of its edges."""
        period = self._state.query.period
        reach = self._layout.stretch(period) if period is not None else None
        if period is None or reach is None:
            return None
        numbers = self._chosen_bars()
        start, end = (abs(self.along(place) - edge) for edge in reach)
        if min(start, end) > _HANDLE_PX:
            return None
        return numbers[-1] if start < end else numbers[0]

    def _set_hovered(self, number: int | None) -> None:
        if number == self._hovered:
            return
        self._hovered = number
        self.viewport().update()
        if number is None:
            QToolTip.hideText()
        else:
            self._tell(number, tip_of(self._layout.bars[number], self._layout.bars.unit))

    def _tell(self, number: int, words: str) -> None:
        """Show a tip below a bar and its label."""
        place = self.visualRect(self._rows.index(number))
        below = self.viewport().mapToGlobal(QPoint(place.center().x(), Measure.TIMELINE - _TIP_ABOVE_PX))
        QToolTip.showText(below, words, self, place)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a bar."""
        self._begin()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up what was not chosen yet."""
        if self._pressed is None:
            self._let_go()
        super().focusOutEvent(event)
        self.viewport().update()

    def _begin(self) -> None:
        """Put the keyboard on the last bar of the period, else on the newest one with something in it."""
        bars = self._layout.bars
        if self.cursor_bar is None and len(bars):
            matching = [number for number, bar in enumerate(bars) if bar.matching]
            self.set_cursor_bar([len(bars) - 1, *matching, *self._chosen_bars()][-1])

    def _chosen_bars(self) -> range:
        """Return the bars of the period in force."""
        period = self._state.query.period
        return self._layout.bars.within(period) if period is not None else range(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, extend, choose and clear."""
        key, cursor = event.key(), self.cursor_bar
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_extending = modifiers == Qt.KeyboardModifier.ShiftModifier
        if cursor is None or not (is_extending or modifiers == Qt.KeyboardModifier.NoModifier):
            event.ignore()
        elif (number := self._target(key, cursor)) is not None:
            self._move(cursor, number, is_extending=is_extending)
        elif key in _APPLY:
            self._apply(cursor)
        elif key == Qt.Key.Key_Escape and self._draft is not None:
            self._let_go()
        elif key in (*_CLEAR, Qt.Key.Key_Escape) and self._state.query.period is not None:
            self._choose(None)
        else:
            event.ignore()

    def _target(self, key: int, cursor: int) -> int | None:
        """Return the bar to which a key leads, None for other keys."""
        last = len(self._layout.bars) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_back = (key == Qt.Key.Key_Left) is not self.is_mirrored
            return max(cursor - 1, 0) if is_back else min(cursor + 1, last)
        if key == Qt.Key.Key_Home:
            return 0
        return last if key == Qt.Key.Key_End else None

    def _move(self, cursor: int, number: int, *, is_extending: bool) -> None:
        if is_extending:
            self._draw_out(self._anchor(cursor), number)
            return
        self._let_go()
        self.set_cursor_bar(number)
        self._tell(number, tip_of(self._layout.bars[number], self._layout.bars.unit))

    def _anchor(self, cursor: int) -> int:
        """Return the bar that stays while one extends: at the other end of the period, if the cursor is at one."""
        if self._draft is not None:
            return self._draft.anchor
        chosen = self._chosen_bars()
        if chosen and cursor in (chosen[0], chosen[-1]):
            return chosen[0] if cursor == chosen[-1] else chosen[-1]
        return cursor

    def _apply(self, cursor: int) -> None:
        chosen = self._draft or Stretch(cursor, cursor)
        self._choose(self._layout.bars.period(chosen.anchor, chosen.head))
