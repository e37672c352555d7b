"""A document as a page of text, with the passage marked that is the release's."""

import re

from PySide6.QtCore import QPoint, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.desktop.detail.body_text import write_body
from ilo_desktop.desktop.detail.page import PageLook
from ilo_desktop.desktop.detail.sheet import Sheet
from ilo_desktop.desktop.detail.text_view import TextView
from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.body import Block, Body
from ilo_desktop.newsroom.passages import Part, Passage

#: What Qt has between blocks, and at the edges of tables and of their cells.
_BETWEEN_BLOCKS = re.compile("[\u2029\ufdd0\ufdd1]+")
_SIDES_PX = 24
_BAR_PX = 3
_REACH_PX = 12
_ABOVE_PX = 12
#: So much of what stands above the passage stays in view.
_BEFORE_PX = 40


class SourcePage(TextView):
    """Shows the parts of a document; those of the release stand on soft ground with a bar of accent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._look = theme
        self._passage = Passage()
        self._marked = (0, 0)  # the first and last place in the text of the passage
        self.setAccessibleName(self.tr("Text of the document"))
        self.set_sides(_SIDES_PX, _SIDES_PX)
        self.next_page_requested.connect(self._on_next_page)
        self.menu_requested.connect(self._on_menu_requested)
        theme.changed.connect(self._on_theme_changed)

    def show_passage(self, passage: Passage) -> None:
        """Show a document around a release, which comes into view."""
        self._passage = passage
        self._write()
        if passage.own:
            cursor = self.textCursor()
            cursor.setPosition(self._marked[0])
            self.setTextCursor(cursor)
            top = round(self._ground().top())
            self.verticalScrollBar().setValue(max(self.verticalScrollBar().value() + top - _BEFORE_PX, 0))

    @property
    def marked_words(self) -> str:
        """The words on the marked ground, block by block."""
        cursor = self.textCursor()
        cursor.setPosition(self._marked[0])
        cursor.setPosition(self._marked[1], cursor.MoveMode.KeepAnchor)
        return "\n".join(filter(None, _BETWEEN_BLOCKS.split(cursor.selectedText())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the passage, and the text over it."""
        if self._passage.own:
            with QPainter(self.viewport()) as painter:
                ground = self._ground()
                painter.fillRect(ground, self._look.colours.of("soft"))
                left = ground.right() - _BAR_PX if self._is_mirrored() else ground.left()
                painter.fillRect(QRectF(left, ground.top(), _BAR_PX, ground.height()), self._look.colours.of("accent"))
        super().paintEvent(event)

    def _write(self) -> None:
        colours = self._look.colours
        look = PageLook(colours, self._look.reading).body_look()
        sheet = Sheet(self.document(), (), colours.hit_ink, colours.accent, colours.ink3)
        write_body(sheet, Body(self._passage.before), look, 0)
        start = sheet.place
        write_body(sheet, Body(self._passage.own), look, _ABOVE_PX)
        self._marked = (start, sheet.place)
        write_body(sheet, Body(self._passage.after), look, _ABOVE_PX if self._passage.own else 0)
        sheet.close()
        self.set_sheet(sheet, keeps_place=False)

    def _ground(self) -> QRectF:
        """Return where the passage lies in the viewport."""
        first, last = self._marked
        block = self.document().findBlock(first + 1 if self._passage.before else first)
        area = QRectF()
        while block.isValid() and block.position() <= last:
            area = area.united(self._rect_of(block)) if block.length() > 1 else area
            block = block.next()
        return QRectF(
            _SIDES_PX - _REACH_PX,
            area.top() - _REACH_PX / 2,
            self.viewport().width() - 2 * (_SIDES_PX - _REACH_PX),
            area.height() + _REACH_PX,
        )

    def _is_mirrored(self) -> bool:
        return is_right_to_left(_words(self._passage.own[0]))

    @Slot()
    def _on_next_page(self) -> None:
        self.page_down()

    @Slot(object, QPoint)
    def _on_menu_requested(self, _target: object, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        menu.addAction(self.tr("Select all")).triggered.connect(self.selectAll)
        menu.popup(place)

    @Slot()
    def _on_theme_changed(self) -> None:
        place = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(place)


def _words(part: Part) -> str:
    return part.text if isinstance(part, Block) else " ".join(part.lines)
