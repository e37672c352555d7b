"""The widget that shows a comparison: in one text or side by side, with what both of its sides are."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.comparing.writing import GUTTER_PX, Writer, as_text
from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.focus_ring import BY_KEY, FocusRing
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Theme, Type, font

MARGIN_PX = 24


class Arrangement(StrEnum):
    """How two texts are shown."""

    INLINE = "inline"  # as one, with both of what went and came
    BESIDE = "beside"


class ComparisonView(QWidget):
    """Shows sections of two texts, which ``show_sections`` gives it; ``changes_counted(int)`` says how many changes."""

    changes_counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: Sequence[Section] = ()
        self._arrangement = Arrangement.INLINE
        self._shown: set[int] = set()  # the gaps that were opened
        self._changes: list[tuple[int, int]] = []
        self._change = -1
        self.text = _Text(theme, self)
        self._heads = (self._head(), self._head())
        strip = QWidget(self)
        self._strip = QHBoxLayout(strip)
        self._strip.setSpacing(GUTTER_PX)
        for head in self._heads:
            self._strip.addWidget(head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(hairline(self))
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self.text.anchorClicked.connect(self._on_gap_clicked)
        theme.changed.connect(self._on_look_changed)
        theme.reading_changed.connect(self._on_look_changed)

    def _head(self) -> QLabel:
        label = QLabel(self)
        label.setFont(font(Type.META))
        label.setProperty("role", "meta")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(leading())
        return label

    @property
    def arrangement(self) -> Arrangement:
        """How the texts are shown."""
        return self._arrangement

    @property
    def heads(self) -> tuple[str, str]:
        """What is said over both texts."""
        return self._heads[0].text(), self._heads[1].text()

    @property
    def changes(self) -> Sequence[tuple[int, int]]:
        """The places in the text of what changed."""
        return self._changes

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show the texts in another way."""
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._write(keeps_place=False)

    def show_sections(self, sections: Sequence[Section], before: str, after: str, *, is_marked: bool = True) -> None:
        """Show sections of two texts that are called ``before`` and ``after``.

        ``is_marked`` False leaves out what the signs mean: for two texts that are no wordings of one.
        """
        self._sections = sections
        self._shown.clear()
        words = (
            (self.tr("− struck out: {text}"), self.tr("+ underlined: {text}")) if is_marked else ("{text}", "{text}")
        )
        for head, said, name in zip(self._heads, words, (before, after), strict=True):
            head.setText(said.format(text=name))
        self._write(keeps_place=False)

    def go_to_change(self, step: int) -> bool:
        """Select the next change, or for -1 the one before; False where there is none."""
        place = self._change + step if self._change >= 0 or step > 0 else -1
        if not 0 <= place < len(self._changes):
            return False
        self._change = place
        start, end = self._changes[place]
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        return True

    def as_text(self) -> str:
        """Return what is selected, or everything, as plain text with signs."""
        cursor = self.text.textCursor()
        return cursor.selection().toPlainText() if cursor.hasSelection() else as_text(self._sections)

    def _write(self, *, keeps_place: bool) -> None:
        place = self.text.verticalScrollBar().value()
        writer = Writer(self.text.document(), self._theme)
        writer.write(self._sections, self._shown, is_beside=self._arrangement is Arrangement.BESIDE)
        writer.close()
        self._changes, self._change = writer.changes, -1
        self._lay_out()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(place if keeps_place else 0)
        self.changes_counted.emit(len(self._changes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the texts at a measure that reads well, and what is said over them above them."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        measure = self._theme.reading.measure_px
        widest = measure * 2 + GUTTER_PX if self._arrangement is Arrangement.BESIDE else measure
        side = max(MARGIN_PX, (self.width() - widest) // 2)
        self._strip.setContentsMargins(side, 8, side, 8)
        self.text.set_sides(side)

    @Slot()
    def _on_look_changed(self) -> None:
        self._write(keeps_place=True)

    @Slot(QUrl)
    def _on_gap_clicked(self, address: QUrl) -> None:
        self._shown.add(int(address.toString()))
        self._write(keeps_place=True)


class _Text(QTextBrowser):
    """The text itself: it can be selected and copied, by the keyboard as well, and loads nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, theme)
        self.setAccessibleName(self.tr("What changed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        SlimScrollBar(self, self.tr("Place in the text"))

    def set_sides(self, side_px: int) -> None:
        """Put the text this far from both edges."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(side_px)
        form.setRightMargin(side_px)
        form.setTopMargin(16)
        form.setBottomMargin(MARGIN_PX)
        frame.setFrameFormat(form)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that a key brought the keyboard here."""
        super().focusInEvent(event)
        self._ring.set_shown(event.reason() in BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring.set_shown(False)
