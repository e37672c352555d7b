"""Writing on a text document: blocks, tables of two columns, links, and the places of the words searched for.

Everything is written with a cursor, never from HTML: nothing in a release can become markup, an image or a script.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.units import to_units
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Sighting
from ilo_desktop.newsroom.text import find_hits

#: What a link leads to: a filter, a sighting to be shown as it stood, or a web address.
Target = Condition | Sighting | str
Phrases = Sequence[tuple[tuple[str, ...], bool]]
_COLUMN_GAP_PX = 12


class Gap(Enum):
    """The places between the words that belong to widgets."""

    OWN_TAGS = "own-tags"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SheetMark:
    """A hit: its place in the document (characters, end not included) and the size of its type."""

    start: int
    end: int
    font_px: int


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A link: its place in the document (characters, end not included), its size of type, what it leads to."""

    start: int
    end: int
    font_px: int
    target: Target


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """The type of a block: its font, the height of its lines and the space above in pixels, its ink.

    ``is_release_text`` says that the words are the release's own: hits are marked in them, and their script decides
    in which direction they run.
    """

    font: QFont
    line_px: int
    above_px: int
    ink: str
    is_release_text: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a block, and what they lead to where they are a link."""

    text: str
    target: Target | None = None


@dataclass(slots=True)
class Sheet:
    """Writes from the top of a document to its end, until ``close``; ``marks``, ``links`` and ``gaps`` (by their
    places in the document) fill meanwhile.

    The address of a link is its number in ``links``.
    """

    document: QTextDocument
    phrases: Phrases
    hit_ink: str
    link_ink: str
    marks: list[SheetMark] = field(default_factory=list)
    links: list[SheetLink] = field(default_factory=list)
    gaps: dict[Gap, int] = field(default_factory=dict)
    _cursor: QTextCursor = field(init=False)
    _is_at_fresh_block: bool = field(init=False, default=True)
    _table: QTextTable | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.document.clear()
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()  # laid out once and not with every block

    def close(self) -> None:
        """Let the document be laid out."""
        self._cursor.endEditBlock()

    def block(self, words: str | Iterable[Words], style: BlockStyle) -> None:
        """Write a block below the last one."""
        parts = [Words(words)] if isinstance(words, str) else list(words)
        block_format = _block_format(style, "".join(part.text for part in parts))
        if self._is_at_fresh_block:
            self._cursor.setBlockFormat(block_format)
            self._is_at_fresh_block = False
            self._part_from_table(style.above_px)
        else:
            self._cursor.insertBlock(block_format)
        for part in parts:
            self._insert(self._cursor, part, style)

    def gap(self, gap: Gap, style: BlockStyle) -> None:
        """Leave room for a widget below the last block; how much is up to the widget."""
        self.block(" ", style)  # an empty block would lie over the last row of a table before it
        self.gaps[gap] = self._cursor.position()

    def table(self, rows: Sequence[tuple[Words, Words]], styles: tuple[BlockStyle, BlockStyle], percent: int) -> None:
        """Write a table of two columns, the first of which takes ``percent`` of the width."""
        table_format = QTextTableFormat()
        table_format.setBorder(0)
        table_format.setCellPadding(0)
        table_format.setCellSpacing(0)
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        # Qt lays a table out from the left whatever its direction, so that the columns are exchanged.
        is_mirrored = _is_interface_mirrored()
        shares = (100 - percent, percent) if is_mirrored else (percent, 100 - percent)
        columns = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        table_format.setColumnWidthConstraints(columns)
        self._table = table = self._cursor.insertTable(len(rows), len(styles), table_format)
        for number, row in enumerate(rows):
            for column, (words, style) in enumerate(zip(row, styles, strict=True)):
                self._fill(table.cellAt(number, 1 - column if is_mirrored else column), words, style)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_at_fresh_block = True

    def _part_from_table(self, space_px: int) -> None:
        # The margin of the first block behind a table is lost, so the space is the table's.
        if self._table is not None:
            table_format = self._table.format()
            table_format.setBottomMargin(space_px)
            self._table.setFormat(table_format)
            self._table = None

    def _fill(self, cell: QTextTableCell, words: Words, style: BlockStyle) -> None:
        # The margin of a first block is lost in a cell, so the space above is the cell's.
        padding = QTextTableCellFormat()
        padding.setTopPadding(style.above_px)
        padding.setRightPadding(_COLUMN_GAP_PX if cell.column() == 0 else 0)
        cell.setFormat(padding)
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(_block_format(replace(style, above_px=0), words.text))
        self._insert(cursor, words, style)

    def _insert(self, cursor: QTextCursor, words: Words, style: BlockStyle) -> None:
        text = shortened(words.text)
        plain = _char_format(style.font, style.ink)
        start, done = cursor.position(), 0
        if words.target is not None:
            plain.setAnchor(True)
            plain.setAnchorHref(str(len(self.links)))
            plain.setForeground(QColor(self.link_ink))
            cursor.insertText(text, plain)
            self.links.append(SheetLink(start, cursor.position(), style.font.pixelSize(), words.target))
            return
        marked = _char_format(style.font, self.hit_ink)
        for first, last in find_hits(text, self.phrases) if style.is_release_text else ():
            cursor.insertText(text[done:first], plain)
            cursor.insertText(text[first:last], marked)
            self.marks.append(SheetMark(start + to_units(text, first), cursor.position(), style.font.pixelSize()))
            done = last
        cursor.insertText(text[done:], plain)


def _is_interface_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _char_format(font: QFont, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(ink))
    return made


def _block_format(style: BlockStyle, text: str) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(style.above_px)
    heights = QTextBlockFormat.LineHeightTypes
    height = heights.FixedHeight
    if style.is_release_text:
        is_mirrored = is_right_to_left(text)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        # Arabic hands reach further up and down than Latin lines allow for.
        height = heights.MinimumHeight if is_mirrored else heights.FixedHeight
    elif _is_interface_mirrored():
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    made.setLineHeight(style.line_px, height.value)
    return made
