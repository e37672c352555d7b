"""Widgets between the words of a text: each stays in its place as the text is scrolled and broken anew."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from ilo_desktop.desktop.detail.sheet import Gap

_IN_VIEW_PX = 12


@dataclass(frozen=True, slots=True)
class _Filling:
    """A widget, the height that it needs at a width, how far it reaches out of its gap to every side, and its stops."""

    widget: QWidget
    height_for: Callable[[int], int]
    reach_px: int
    stops: Callable[[], Sequence[QWidget]]


class Gaps(QObject):
    """Keeps the widgets of a view in the gaps of what is shown; a widget whose gap is not there is hidden."""

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
        self._fillings: dict[Gap, _Filling] = {}
        self._places: Mapping[Gap, int] = {}
        self._is_placing = False
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.document().documentLayout().documentSizeChanged.connect(self.place)

    def fill(
        self,
        gap: Gap,
        widget: QWidget,
        height_for: Callable[[int], int],
        reach_px: int = 0,
        *,
        stops: Callable[[], Sequence[QWidget]],
    ) -> None:
        """Put a widget into a gap; ``stops`` tells where in it the keyboard can be, in their order."""
        widget.setParent(self._view.viewport())
        widget.hide()
        self._fillings[gap] = _Filling(widget, height_for, reach_px, stops)

    def stops(self) -> list[tuple[int, QWidget]]:
        """Return where in the gaps the keyboard can be, each with the place of its gap in the text."""
        places = ((self._places.get(gap), filling) for gap, filling in self._fillings.items())
        return [(place, stop) for place, filling in places if place is not None for stop in filling.stops()]

    def hold(self) -> None:
        """Leave everything where it is until the places of another text are known."""
        self._is_placing = True

    def set_places(self, places: Mapping[Gap, int]) -> None:
        """Take over where the gaps of a new text are, as positions in its document."""
        self._places = places
        self._is_placing = False
        self.place()

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll until a part of a widget, in its own coordinates, is in view."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        origin_px = widget.mapTo(self._view.viewport(), QPoint()).y()
        top = origin_px + part.top() - _IN_VIEW_PX
        bottom = origin_px + part.bottom() + _IN_VIEW_PX
        if bottom > height:
            bar.setValue(bar.value() + min(bottom - height, top))
        elif top < 0:
            bar.setValue(bar.value() + top)

    @Slot()
    def place(self) -> None:
        """Give every gap the height that its widget needs, and put the widgets there."""
        if self._is_placing:  # what this does to the text calls it again
            return
        if self._column_px <= 0:  # the pane is on its way into the window
            return
        self._is_placing = True
        # Qt lays a long text out bit by bit, and forgets the rest where a block is changed meanwhile.
        self._view.document().size()
        for gap, filling in self._fillings.items():
            place = self._places.get(gap)
            if place is None:
                filling.widget.hide()
            else:
                self._fit(self._view.document().findBlock(place), filling)
        for gap, place in self._places.items():
            if gap in self._fillings:
                self._put(self._view.document().findBlock(place), self._fillings[gap])
        self._is_placing = False

    def _fit(self, block: QTextBlock, filling: _Filling) -> None:
        width = self._column_px + 2 * filling.reach_px
        height = filling.height_for(width) - 2 * filling.reach_px
        wanted = block.blockFormat()
        if round(wanted.lineHeight()) != height:
            wanted.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(block).setBlockFormat(wanted)

    def _put(self, block: QTextBlock, filling: _Filling) -> None:
        rect, reach = self._rect_of(block), filling.reach_px
        filling.widget.setGeometry(rect.adjusted(-reach, -reach, reach, reach))
        filling.widget.show()

    def _rect_of(self, block: QTextBlock) -> QRect:
        """Return where a block lies in the viewport, over the whole width of the column."""
        document = self._view.document()
        rect = document.documentLayout().blockBoundingRect(block)
        left = document.rootFrame().frameFormat().leftMargin()
        top = rect.top() - self._view.verticalScrollBar().value()
        height = round(block.blockFormat().lineHeight())  # the rectangle is that of the type alone
        return QRect(round(left), round(top), self._column_px, height)

    @property
    def _column_px(self) -> int:
        """How wide the column is."""
        frame = self._view.document().rootFrame().frameFormat()
        return round(self._view.viewport().width() - frame.leftMargin() - frame.rightMargin())
