"""The field in which a note is written: plain text that looks like the page around it, and grows with its words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from ilo_desktop.desktop.detail.sheet import Phrases
from ilo_desktop.desktop.detail.text_marks import rects_in
from ilo_desktop.desktop.field_keys import FieldKeys
from ilo_desktop.desktop.marks import draw_current_mark, draw_mark
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.units import to_units
from ilo_desktop.newsroom.text import find_hits

#: How far the ring lies around the words. The field is as much wider than the column of text on each side.
REACH_PX = 8
_LINE_PX = 20
_RING_PX = 2
_LEAVING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class NoteEditor(QTextEdit):
    """Holds one note. ``typed(str)`` with each change by the user, ``ended`` when the field is left for good,
    ``left`` for Escape, ``height_changed`` when the words need another height, ``hits_changed`` when other words are
    marked.
    """

    typed = Signal(str)
    ended = Signal()
    left = Signal()
    height_changed = Signal()
    hits_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases: Phrases = ()
        self._hits: list[tuple[int, int]] = []
        self._current_hit: int | None = None
        self._px = font(Type.BODY).pixelSize()
        self._line_px = _LINE_PX
        self._is_showing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("note", True)
        self.document().setDocumentMargin(REACH_PX)
        self.setAccessibleName(self.tr("Your note"))
        self.setAccessibleDescription(self.tr("Your own note on this release. It is saved as you type."))
        self.setPlaceholderText(self.tr("Add a note (N)"))
        FieldKeys(self)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        theme.changed.connect(self._mark_hits)
        self.set_type_px(self._px, self._line_px)

    @property
    def text(self) -> str:
        """The note as it stands in the field."""
        return self.toPlainText()

    def show_note(self, note: str, *, is_other: bool) -> None:
        """Show a note; ``is_other`` for that of another release, with nothing to undo in the field."""
        if note == self.text and not is_other:
            return
        place = self.textCursor().position()
        self._is_showing = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(note)
        self._apply_format()
        self.setUndoRedoEnabled(True)
        self._is_showing = False
        if not is_other:
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._mark_hits()

    def set_type_px(self, size_px: int, line_px: int) -> None:
        """Write in type of this size, on lines of this height."""
        self._px, self._line_px = size_px, line_px
        face = font(Type.BODY)
        face.setPixelSize(size_px)
        self.setFont(face)
        self.document().setDefaultFont(face)
        is_enabled = self.isUndoRedoEnabled()
        self._is_showing = True
        self.setUndoRedoEnabled(False)
        self._apply_format()
        self.setUndoRedoEnabled(is_enabled)
        self._is_showing = False

    def set_phrases(self, phrases: Phrases) -> None:
        """Mark the words that are searched for."""
        if phrases != self._phrases:
            self._phrases = phrases
            self._mark_hits()

    @property
    def hits(self) -> Sequence[tuple[int, int]]:
        """The places of the words that are marked, as Qt counts them; none while the note is written."""
        return self._hits

    def set_current_hit(self, number: int | None) -> None:
        """Let one of the marks, by its number from 0 on, stand out of the others, or none."""
        if number != self._current_hit:
            self._current_hit = number
            self.viewport().update()

    def hit_rect(self, number: int) -> QRect:
        """Return where a mark lies in the field."""
        whole = QRectF()
        for rect in self._rects_of_hit(number):
            whole = whole.united(rect)
        return whole.toAlignedRect()

    def _rects_of_hit(self, number: int) -> list[QRectF]:
        start, end = self._hits[number]
        block = self.document().findBlock(start)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return [rect.translated(corner) for rect in rects_in(block, start, end, self._px)]

    def begin(self) -> None:
        """Take the keyboard, behind the last word."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def height_for(self, width_px: int) -> int:
        """Return how high the field must be at a width to show all of its words."""
        self.setFixedWidth(width_px)
        return round(self.document().size().height())

    def sizeHint(self) -> QSize:
        """Fit the words."""
        return QSize(self.width(), round(self.document().size().height()))

    def minimumSizeHint(self) -> QSize:
        """Fit the words."""
        return QSize(0, self._line_px + 2 * REACH_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text around: all of the note is shown."""
        around = self.parentWidget()
        if around is not None:
            QApplication.sendEvent(around, event)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._mark_hits()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what was typed, unless another window or a menu only lies over the field."""
        super().focusOutEvent(event)
        self._mark_hits()
        if event.reason() not in _LEAVING:
            self.ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks under the words, and the ring around them while the field has the keyboard."""
        with QPainter(self.viewport()) as painter:
            self._paint_marks(painter)
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._theme.colours.of("accent"), _RING_PX))
                inset = _RING_PX / 2
                ring = QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(ring, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    # Inside

    def _paint_marks(self, painter: QPainter) -> None:
        colour, rim = self._theme.colours.of("hit"), self._theme.colours.of("hit_ink")
        for number in range(len(self._hits)):
            for rect in self._rects_of_hit(number):
                if number == self._current_hit:
                    draw_current_mark(painter, rect, colour, rim)
                else:
                    draw_mark(painter, rect, colour)

    def _apply_format(self) -> None:
        line = QTextBlockFormat()
        line.setLineHeight(self._line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)

    @Slot()
    def _on_text_changed(self) -> None:
        self._mark_hits()
        if not self._is_showing:
            self.typed.emit(self.text)

    @Slot()
    def _mark_hits(self) -> None:
        """Mark the words searched for while the note is read; not under the hands of who writes it."""
        text = self.text
        found = () if self.hasFocus() else find_hits(text, self._phrases)
        before, self._hits = self._hits, [(to_units(text, start), to_units(text, end)) for start, end in found]
        look = QTextCharFormat()
        look.setForeground(QColor(self._theme.colours.hit_ink))
        selections = []
        for start, end in self._hits:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor  # type: ignore[attr-defined]  # the stubs know neither of the two
            selection.format = look  # type: ignore[attr-defined]
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()
        if before != self._hits:
            self.hits_changed.emit()
