"""The text of a release on the screen: marks under the words, links that go nowhere by themselves, no network."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ilo_desktop.desktop.detail.gaps import Gaps
from ilo_desktop.desktop.detail.sheet import Sheet, SheetMark
from ilo_desktop.desktop.detail.targets import Target
from ilo_desktop.desktop.detail.text_marks import rects_in
from ilo_desktop.desktop.focus_ring import BY_KEY, FocusRing
from ilo_desktop.desktop.marks import draw_current_mark, draw_mark
from ilo_desktop.desktop.own_keys import OwnKeys
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.desktop.units import to_units
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.text import find_hits, tokens

_TOP_PX = 4
_BOTTOM_PX = 40
_LINES_KEPT_PX = 50
_RING_PX = 2
_RING_GAP_PX = 2
_BAR_PX = 3
#: A mark is gone to without moving the text where it stands so far within the view, else put a third down.
_MARK_IN_VIEW_PX = 24
_TAKING_OFF = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TextView(QTextBrowser):
    """Shows a sheet. ``link_followed(target)`` for its links, ``next_page_requested`` for Space.

    ``menu_requested(target | None, QPoint)`` for the menu of a link, or of the text, at a place of the screen;
    ``link_deleted(target)`` for Delete on the link that has the keyboard.
    """

    link_followed = Signal(object)
    menu_requested = Signal(object, QPoint)
    link_deleted = Signal(object)
    next_page_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self._sides = (0, 0)
        self._held_px = 0
        self._link: int | None = None  # the number of the link that has the keyboard
        self._mark: int | None = None  # the number of the mark that was gone to
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.LinksAccessibleByMouse)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        SlimScrollBar(self, self.tr("Scroll the text"))
        self._gaps = Gaps(self)
        self._ring = FocusRing(self, theme)
        OwnKeys(self, _TAKING_OFF, self._is_on_tag)
        self.setAccessibleName(self.tr("Text of the release"))
        self.anchorClicked.connect(self._on_anchor_clicked)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, with its marks and links."""
        return self._sheet

    @property
    def marks(self) -> Sequence[SheetMark]:
        """The words that are marked, in the order in which they are read."""
        return self._sheet.marks if self._sheet is not None else ()

    @property
    def marks_above(self) -> int:
        """How many of them stand above what is in view."""
        return bisect_left([mark.start for mark in self.marks], self.top)

    def set_current_mark(self, number: int | None) -> None:
        """Let one of the marks, by its number from 0 on, stand out of the others, or none."""
        if number != self._mark:
            self._mark = number
            self.viewport().update()

    def show_mark(self, number: int) -> None:
        """Bring a mark into view; the text stays where it is if the mark is well in view already."""
        self.document().size()  # Qt lays a long text out bit by bit
        rect = self._rect_of_mark(self.marks[number])
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if rect.top() < _MARK_IN_VIEW_PX or rect.bottom() > height - _MARK_IN_VIEW_PX:
            bar.setValue(bar.value() + round(rect.top()) - height // 3)

    def _rect_of_mark(self, mark: SheetMark) -> QRectF:
        """Return where a mark lies in the viewport, all its lines together."""
        block = self.document().findBlock(mark.start)
        whole = QRectF()
        for rect in rects_in(block, mark.start, mark.end, mark.font_px):
            whole = whole.united(rect)
        return whole.translated(self._rect_of(block).topLeft())

    @property
    def gaps(self) -> Gaps:
        """The widgets that stand between the words."""
        return self._gaps

    def hold(self) -> None:
        """Keep in mind how far the text is scrolled, for its document is about to be written anew."""
        self._held_px = self.verticalScrollBar().value()
        self._gaps.hold()

    def set_sheet(self, sheet: Sheet, *, keeps_place: bool) -> None:
        """Show what was written into this view's document since ``hold``, from its top or from where it was."""
        before, had = self._target_of(self._link), self._link
        self._sheet = sheet
        self._link = self._mark = None
        self.setTextCursor(QTextCursor(self.document()))
        self._set_margins()
        self._gaps.set_places(sheet.gaps)
        self.document().size()  # Qt lays a long text out bit by bit, and scrolls no further than it came
        self.verticalScrollBar().setValue(self._held_px if keeps_place else 0)
        if keeps_place and had is not None and sheet.links and self.hasFocus():
            targets = [link.target for link in sheet.links]
            self._set_link(targets.index(before) if before in targets else min(had, len(targets) - 1))
        self.viewport().update()

    @property
    def top(self) -> int:
        """The place in the text of what stands at the top of the view; 0 at the beginning."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()

    def show_at_top(self, place: int) -> None:
        """Scroll so that a place in the text stands at the top, though the type is another one by now."""
        block = self.document().findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        if place and line.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(self._rect_of(block).top() + line.y()))

    def show_link(self, target: Target) -> None:
        """Scroll so that a link stands at the top, if there is one that leads there."""
        found = (link.start for link in self._sheet.links if link.target == target) if self._sheet is not None else ()
        for place in found:
            self.show_at_top(place)
            return

    def set_sides(self, left_px: int, right_px: int) -> None:
        """Put the column of text this far from the left and the right edge."""
        if (left_px, right_px) != self._sides:
            self._sides = (left_px, right_px)
            self._set_margins()

    def page_down(self) -> bool:
        """Scroll by a page, of which two lines stay in view; False at the end."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + max(bar.pageStep() - _LINES_KEPT_PX, 1))
        return True

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        """Load nothing: a release brings no images, styles or pages.

        What is returned is empty and not None: without any value Qt would read local files by itself.
        """
        return QByteArray()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go through links and widgets in the order in which they stand, before it leaves the text.

        Qt asks this for the widgets in the text as well, which are none of its own stops.
        """
        stops = self._stops()
        focused = self.window().focusWidget()
        here = self._link if focused is self else focused
        place = (stops.index(here) if here in stops else 0) + (1 if forwards else -1)
        if 0 <= place < len(stops):
            self._go_to(stops[place], forwards=forwards)
            return True
        self._go_to(None, forwards=forwards)  # from where Qt goes on
        return QWidget.focusNextPrevChild(self, forwards)

    def _go_to(self, stop: int | QWidget | None, *, forwards: bool) -> None:
        """Give the keyboard to a link, by its number, to a widget, or to the text as a whole."""
        if isinstance(stop, QWidget):
            stop.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
            self._gaps.show_part(stop, stop.rect())
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._set_link(stop)

    def _stops(self) -> list[int | QWidget | None]:
        """Return the text as a whole, then its links and the widgets in its gaps in the order in which they stand."""
        links = self._sheet.links if self._sheet is not None else []
        stops: list[tuple[int, int | QWidget]] = [(link.start, number) for number, link in enumerate(links)]
        stops += self._gaps.stops()
        return [None, *(stop for _place, stop in sorted(stops, key=lambda stop: stop[0]))]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard went, unless the mouse brought it. From behind it comes to the last stop."""
        super().focusInEvent(event)
        self._ring.set_shown(event.reason() in BY_KEY)
        if event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._go_to(self._stops()[-1], forwards=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._set_link(None)
        self._ring.set_shown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reads on, Return follows the link that has the keyboard, Home and End go to the ends."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.next_page_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow(self._link)
        elif event.key() in _TAKING_OFF:
            if (target := self._target_of(self._link)) is not None:
                self.link_deleted.emit(target)
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _is_on_tag(self) -> bool:
        return isinstance(self._target_of(self._link), Condition)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the link under the mouse, or of the one that has the keyboard."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            address = self.anchorAt(event.pos())
            link, place = int(address) if address else None, event.globalPos()
        else:
            link, place = self._link, self.viewport().mapToGlobal(self._menu_place())
        self.menu_requested.emit(self._target_of(link), place)

    def _menu_place(self) -> QPoint:
        """Return where a menu opens that was asked for by the keyboard: under its link, or in the middle."""
        rects = self._link_rects()
        return rects[0].bottomLeft().toPoint() if rects else self.viewport().rect().center()

    def select_words(self, words: str) -> bool:
        """Select some words of the release where they come first; False where they are not there."""
        place = self._place_of(words)
        if place is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def selected_words(self) -> str:
        """Return what is selected as plain text, without the places of the widgets that stand in it."""
        return self.textCursor().selection().toPlainText().replace("\ufffc", "").strip()

    def has_words(self, words: str) -> bool:
        """Say whether some words stand in the release, in whatever case."""
        return self._place_of(words) is not None

    def _place_of(self, words: str) -> tuple[int, int] | None:
        phrase = tuple(word.folded for word in tokens(words))
        for block in self._text_blocks() if phrase else ():
            text = block.text()
            for first, last in find_hits(text, [(phrase, False)]):
                return block.position() + to_units(text, first), block.position() + to_units(text, last)
        return None

    def _text_blocks(self) -> Iterator[QTextBlock]:
        """Yield the blocks of the release's own text, and last the line of its date, place and countries."""
        head = self.document().firstBlock()
        date_line = head.next()
        yield head
        block, end = date_line.next(), self._sheet.text_end if self._sheet is not None else 0
        while block.isValid() and block.position() <= end:
            yield block
            block = block.next()
        yield date_line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the widgets follow the column of text."""
        super().resizeEvent(event)
        self._gaps.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, the text over them, and a ring round the link that has the keyboard."""
        with QPainter(self.viewport()) as painter:
            self._paint_bars(painter)
            self._paint_marks(painter, QRectF(event.rect()))
        super().paintEvent(event)
        if self._link is not None:
            with QPainter(self.viewport()) as painter:
                self._paint_ring(painter)

    def _paint_marks(self, painter: QPainter, visible: QRectF) -> None:
        colour, rim = self._theme.colours.of("hit"), self._theme.colours.of("hit_ink")
        for number, mark in enumerate(self.marks):
            block = self.document().findBlock(mark.start)
            area = self._rect_of(block)
            if area.bottom() < visible.top():
                continue
            if area.top() > visible.bottom() and QTextCursor(block).currentTable() is None:
                break  # in a table the next mark can be in the cell beside, further up
            for rect in rects_in(block, mark.start, mark.end, mark.font_px):
                place = rect.translated(area.topLeft())
                if number == self._mark:
                    draw_current_mark(painter, place, colour, rim)
                else:
                    draw_mark(painter, place, colour)

    def _paint_bars(self, painter: QPainter) -> None:
        """Paint a bar beside each quotation, at the edge of the column."""
        column = (self._sides[0], self.viewport().width() - self._sides[1] - _BAR_PX)
        for quotation in self._sheet.quotations if self._sheet is not None else ():
            first, last = (self.document().findBlock(place) for place in (quotation.start, quotation.end))
            top, bottom = self._rect_of(first).top(), self._rect_of(last).bottom()
            left = column[1] if quotation.is_right_to_left else column[0]
            painter.fillRect(QRectF(left, top, _BAR_PX, bottom - top), self._theme.colours.of("rest"))

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.of("accent"), _RING_PX))
        for rect in self._link_rects():
            painter.drawRoundedRect(rect, Measure.RADIUS_MARK, Measure.RADIUS_MARK)

    def _link_rects(self) -> list[QRectF]:
        """Return where the ring round the link lies in the viewport, in pieces where the link is broken."""
        if self._sheet is None or self._link is None:
            return []
        link = self._sheet.links[self._link]
        block = self.document().findBlock(link.start)
        origin = self._rect_of(block).topLeft()
        reach = _RING_GAP_PX + _RING_PX / 2
        rects = rects_in(block, link.start, link.end, link.font_px)
        return [rect.translated(origin).adjusted(-reach, -reach, reach, reach) for rect in rects]

    def _set_link(self, link: int | None) -> None:
        self._link = link
        self._ring.set_shown(self.hasFocus() and link is None)
        for rect in self._link_rects()[:1]:
            bar = self.verticalScrollBar()
            if rect.top() < 0:
                bar.setValue(bar.value() + round(rect.top()) - _RING_GAP_PX)
            elif rect.bottom() > self.viewport().height():
                bar.setValue(bar.value() + round(rect.bottom()) - self.viewport().height() + _RING_GAP_PX)
        self.viewport().update()

    def _rect_of(self, block: QTextBlock) -> QRectF:
        """Return where a block lies in the viewport."""
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self.document().documentLayout().blockBoundingRect(block).translated(-scrolled)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        frame_format = frame.frameFormat()
        frame_format.setLeftMargin(self._sides[0])
        frame_format.setRightMargin(self._sides[1])
        frame_format.setTopMargin(_TOP_PX)
        frame_format.setBottomMargin(_BOTTOM_PX)
        frame.setFrameFormat(frame_format)
        self._gaps.place()

    def _target_of(self, link: int | None) -> Target | None:
        return self._sheet.links[link].target if self._sheet is not None and link is not None else None

    def _follow(self, link: int | None) -> None:
        if (target := self._target_of(link)) is not None:
            self.link_followed.emit(target)

    @Slot(QUrl)
    def _on_anchor_clicked(self, address: QUrl) -> None:
        self._follow(int(address.toString()))
