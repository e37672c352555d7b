"""Dropping: the whole window takes files and texts, and shows so while they hover over it."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.importing.offers import Offer, offer_of
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_CARD_WIDTH = 440
_CARD_HEIGHT = 208
_ICON = 56
_INSET = 8
_VEIL = 0.9
_DASHES = [4.0, 3.0]


class DropOverlay(QWidget):
    """Watches the drags over a window, lies over it while one can be dropped, and tells what was.

    ``paths_dropped(list[Path])``, ``text_dropped(str)`` and ``web_address_dropped()`` are sent after the drop event has
    ended, so that the program that drags is not kept waiting. A text over a text field stays the field's own. Where a
    drop ``waits`` for what the window is at, the overlay says so. While it is disabled it takes nothing.
    """

    paths_dropped = Signal(list)
    text_dropped = Signal(str)
    web_address_dropped = Signal()

    _dropped = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, *, waits: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._waits = waits
        self._theme = theme
        self._handle: QWindow | None = None
        self._offer = Offer()
        # The native window gets every drag before any of its widgets does, so nothing below can take one away.
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._watch_handle()
        self._dropped.connect(self._on_dropped, Qt.ConnectionType.QueuedConnection)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop area"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def title(self) -> str:
        """What a drop would do, in words."""
        if self._offer.paths:
            return self.tr("Drop to import %Ln file(s)", "", len(self._offer.paths))
        if self._offer.is_web_address:
            return self.tr("Web addresses are not opened")
        return self.tr("Drop to import this text")

    @property
    def explanation(self) -> str:
        """What happens then."""
        if self._offer.is_web_address:
            return self.tr("Save the page in the browser and drop the file.")
        if len(self._offer.paths) == 1 or self._offer.text:
            now = self.tr("You review what it holds before anything is saved.")
            return self.tr("It waits until this review is done.") if self._waits else now
        now = self.tr("You review what they hold before anything is saved.")
        return self.tr("They wait until this review is done.") if self._waits else now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags from the native window; follow the window's size."""
        if watched is self._window:
            if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange):
                self._watch_handle()
            elif event.type() is QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
            return False
        if event.type() is QEvent.Type.DragLeave:
            self._end()
        elif isinstance(event, QDropEvent):  # entering and moving are kinds of it
            return self._take(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil, the dashed border, and the card with the words."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(colours.of("soft"))
            veil.setAlphaF(_VEIL)
            painter.fillRect(self.rect(), veil)
            pen = QPen(colours.of("accent"), 2)
            pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            border = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(border, Measure.RADIUS_CHIP, Measure.RADIUS_CHIP)
            self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        colours = self._theme.colours
        card = QRect(0, 0, min(_CARD_WIDTH, self.width() - 4 * _INSET), _CARD_HEIGHT)
        card.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.of("ground"))
        painter.drawRoundedRect(card, Measure.RADIUS_CHIP, Measure.RADIUS_CHIP)
        icon = Icon.INFO if self._offer.is_web_address else Icon.IMPORT
        picture = pixmap(icon, colours.accent, _ICON, self.devicePixelRatio())
        painter.drawPixmap(card.center().x() - _ICON // 2, card.top() + 40, picture)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(colours.of("ink"))
        painter.setFont(font(Type.TITLE))
        painter.drawText(card.adjusted(16, 114, -16, 0), centre, self.title)
        painter.setPen(colours.of("ink2"))
        painter.setFont(font(Type.BODY))
        words = centre | Qt.TextFlag.TextWordWrap
        painter.drawText(card.adjusted(16, 148, -16, 0), words, self.explanation)

    def _watch_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def _take(self, event: QDropEvent) -> bool:
        """Accept a drag or drop that is for us; return whether it is."""
        offer = self._offer_in(event)
        if offer.is_empty or (offer.text and self._is_over_text_field(event)):
            self._end()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self._end()
            self._dropped.emit(offer)
        else:
            self._begin(offer)
        return True

    def _offer_in(self, event: QDropEvent) -> Offer:
        if event.source() is not None or not self.isEnabled():
            return Offer()
        if event.type() is QEvent.Type.DragMove and self.isVisible():
            return self._offer  # as it was at entering: what is dragged is fetched from another program
        return offer_of(event.mimeData())

    def _is_over_text_field(self, event: QDropEvent) -> bool:
        widget = self._window.childAt(event.position().toPoint())
        while isinstance(widget, QWidget) and not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            widget = widget.parentWidget()
        return isinstance(widget, QWidget) and widget.acceptDrops()

    def _begin(self, offer: Offer) -> None:
        if offer != self._offer or self.isHidden():
            self._offer = offer
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()
            self.update()

    def _end(self) -> None:
        self.hide()

    @Slot(object)
    def _on_dropped(self, offer: Offer) -> None:
        if offer.paths:
            self.paths_dropped.emit(list(offer.paths))
        elif offer.is_web_address:
            self.web_address_dropped.emit()
        else:
            self.text_dropped.emit(offer.text)
