"""Shows pages on the screen: white sheets one under the other, on a neutral ground in any theme."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ilo_desktop.desktop.printing.drawing import PageArtist
from ilo_desktop.desktop.printing.pages import Page
from ilo_desktop.publish.paper import Paper

_MARGIN_PX = 24
_GAP_PX = 16
_STEP_PX = 48
_FOCUS_PX = 2
_SHEET = QColor(255, 255, 255)


class Zoom(StrEnum):
    """How large the sheets are shown."""

    WIDTH = "width"
    PAGE = "page"
    ACTUAL = "actual"


class PageView(QAbstractScrollArea):
    """Draws the sheets that are in view. ``current_changed(number)`` is sent when another page is the current one."""

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._count = 0
        self._paper = Paper.A4
        self._zoom = Zoom.WIDTH
        self._artist = PageArtist()
        self._current = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().setSingleStep(_STEP_PX)
        self.horizontalScrollBar().setSingleStep(_STEP_PX)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def current(self) -> int:
        """The number of the page that is read, 0 where there is none."""
        return self._current

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return self._count

    @property
    def zoom(self) -> Zoom:
        """How large the sheets are shown."""
        return self._zoom

    def show_pages(self, pages: Sequence[Page], paper: Paper) -> None:
        """Show all pages that a sequence holds now; it may be the same one as before, grown meanwhile."""
        is_other = pages is not self._pages or paper is not self._paper
        self._pages, self._paper, self._count = pages, paper, len(pages)
        self._arrange()
        if is_other:
            self.viewport().update()
        self._on_scrolled()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the sheets in another size, the current page staying in view."""
        current = self._current
        self._zoom = zoom
        self._arrange()
        self.go_to(current)
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Bring the top of a page into view."""
        if self._count:
            number = min(max(number, 1), self._count)
            self.verticalScrollBar().setValue(round(self._top_px(number)) - _GAP_PX)

    def sizeHint(self) -> QSize:
        """Room for a page in a readable size."""
        return QSize(760, 640)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go page by page with Page Up and Page Down, to the ends with Home and End."""
        key = Qt.Key(event.key())
        targets = {
            Qt.Key.Key_PageDown: self._current + 1,
            Qt.Key.Key_PageUp: self._current - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self._count,
        }
        if key in targets:
            self.go_to(targets[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets to the new size, the current page staying in view."""
        super().resizeEvent(event)
        current = self._current
        self._arrange()
        if self._zoom is not Zoom.ACTUAL:
            self.go_to(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring of the focus away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets in view."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
            if self._count:
                for number in range(self._page_at(event.rect().top()), self._page_at(event.rect().bottom()) + 1):
                    self._draw(painter, self._sheet(number), self._pages[number - 1])
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _FOCUS_PX))
                painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _draw(self, painter: QPainter, sheet: QRectF, page: Page) -> None:
        painter.fillRect(sheet, _SHEET)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        self._artist.draw(painter, page)
        painter.restore()

    def _scale(self) -> float:
        """Return the size of a point in pixels."""
        if self._zoom is Zoom.ACTUAL:
            return self.logicalDpiY() / 72
        wide = (self.viewport().width() - 2 * _MARGIN_PX) / self._paper.width_pt
        high = (self.viewport().height() - 2 * _GAP_PX) / self._paper.height_pt
        return max(0.1, wide if self._zoom is Zoom.WIDTH else min(wide, high))

    def _top_px(self, number: int) -> float:
        return _GAP_PX + (number - 1) * (self._paper.height_pt * self._scale() + _GAP_PX)

    def _sheet(self, number: int) -> QRectF:
        """Return where a page stands in the viewport."""
        width, height = self._paper.width_pt * self._scale(), self._paper.height_pt * self._scale()
        left = max(float(_MARGIN_PX), (self.viewport().width() - width) / 2)
        corner = QPointF(round(left) - self.horizontalScrollBar().value(), self._top_px(number))
        return QRectF(corner.x(), round(corner.y()) - self.verticalScrollBar().value(), width, height)

    def _arrange(self) -> None:
        """Set the scroll bars to the size of all sheets."""
        size = self.viewport().size()
        height = round(self._top_px(self._count + 1)) if self._count else 0
        width = round(self._paper.width_pt * self._scale()) + 2 * _MARGIN_PX
        self.verticalScrollBar().setPageStep(size.height())
        self.verticalScrollBar().setRange(0, max(0, height - size.height()))
        self.horizontalScrollBar().setPageStep(size.width())
        self.horizontalScrollBar().setRange(0, max(0, width - size.width()) if self._zoom is Zoom.ACTUAL else 0)

    @Slot()
    def _on_scrolled(self) -> None:
        current = self._page_at(self.viewport().height() // 3) if self._count else 0
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)
        self.setAccessibleDescription(self.tr("Page {page} of {pages}").format(page=current, pages=self._count))

    def _page_at(self, y: int) -> int:
        """Return the page at a height of the viewport, or the one nearest to it."""
        pitch = self._top_px(2) - self._top_px(1)
        return min(self._count, max(1, int((y + self.verticalScrollBar().value() - _GAP_PX) / pitch) + 1))
