"""Writing on a text document: blocks, tables of two columns, links, and the places of the words searched for.

Everything is written with a cursor, never from HTML: nothing in a release can become markup, an image or a script.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ilo_desktop.desktop.detail.targets import Target
from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.desktop.units import to_units
from ilo_desktop.newsroom.body import Cell, Style
from ilo_desktop.newsroom.body_tables import Grid
from ilo_desktop.newsroom.text import find_hits

Phrases = Sequence[tuple[tuple[str, ...], bool]]
_COLUMN_GAP_PX = 12
_LINE_BREAK = "\u2028"


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
    in which direction they run. ``inset_px`` is how far from the edge they begin, more than other blocks.
    """

    font: QFont
    line_px: int
    above_px: int
    ink: str
    is_release_text: bool = False
    inset_px: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a block, what they lead to where they are a link, and how they stand out. "\\n" breaks the line.

    Words that ``are_gone`` are struck out and faint. ``tip`` is shown under the pointer.
    """

    text: str
    target: Target | None = None
    style: Style = Style.PLAIN
    are_gone: bool = False
    tip: str = ""


#: What stands in a cell of a table of two columns.
Cellful = Words | Sequence[Words]


@dataclass(frozen=True, slots=True)
class GridLook:
    """The type of a table's cells and of those that head it, the space above it in pixels, the ink of its lines."""

    cell: BlockStyle
    head: BlockStyle
    above_px: int
    line_ink: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Blocks that are quoted: where the first begins and the last ends, and whether they begin at the right edge."""

    start: int
    end: int
    is_right_to_left: bool


@dataclass(slots=True)
class Sheet:
    """Writes from the top of a document to its end, until ``close``; ``marks``, ``links`` and ``gaps`` (by their
    places in the document) fill meanwhile. ``text_end`` is where the release's own text ends.

    The address of a link is its number in ``links``.
    """

    document: QTextDocument
    phrases: Phrases
    hit_ink: str
    link_ink: str
    faint_ink: str
    marks: list[SheetMark] = field(default_factory=list)
    links: list[SheetLink] = field(default_factory=list)
    gaps: dict[Gap, int] = field(default_factory=dict)
    quotations: list[Quotation] = field(default_factory=list)
    text_end: int = 0
    _lists: dict[int, QTextList] = field(init=False, default_factory=dict)
    _cursor: QTextCursor = field(init=False)
    _is_at_fresh_block: bool = field(init=False, default=True)
    _table: QTextTable | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.document.clear()
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()  # laid out once and not with every block

    @property
    def place(self) -> int:
        """The place in the document up to which it is written."""
        return self._cursor.position()

    def close(self) -> None:
        """Let the document be laid out."""
        self._cursor.endEditBlock()
        # The next sheet deletes these, and what Qt makes in their places then would be taken for them.
        self._lists.clear()
        self._table = None

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
        self._insert(self._cursor, parts, style)

    def item(self, words: Sequence[Words], style: BlockStyle, of_list: int, ordinal: int) -> None:
        """Write an item of the list with this number, from ``ordinal`` on where its items are counted."""
        self.block(words, style)
        if of_list in self._lists:
            self._lists[of_list].add(self._cursor.block())
        else:
            list_format = QTextListFormat()
            list_format.setStyle(QTextListFormat.Style.ListDecimal if ordinal else QTextListFormat.Style.ListDisc)
            list_format.setStart(ordinal)
            list_format.setIndent(0)  # the blocks have their insets
            self._lists[of_list] = self._cursor.createList(list_format)

    def quotation(self, words: Sequence[Words], style: BlockStyle, *, goes_on: bool) -> None:
        """Write a block that is quoted, which ``goes_on`` where the last block was quoted as well."""
        self.block(words, style)
        block = self._cursor.block()
        is_mirrored = block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.quotations.pop().start if goes_on and self.quotations else block.position()
        self.quotations.append(Quotation(start, self._cursor.position(), is_mirrored))

    def end_text(self) -> None:
        """Let what follows be no more of the release's own text."""
        self.text_end = self._cursor.position()

    def gap(self, gap: Gap, style: BlockStyle) -> None:
        """Leave room for a widget below the last block; how much is up to the widget."""
        self.block(" ", style)  # an empty block would lie over the last row of a table before it
        self.gaps[gap] = self._cursor.position()

    def table(
        self, rows: Sequence[tuple[Cellful, Cellful]], styles: tuple[BlockStyle, BlockStyle], percent: int
    ) -> None:
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
        self._leave_table()

    def grid(self, grid: Grid, words: Callable[[Cell], Sequence[Words]], look: GridLook) -> None:
        """Write a table of a release, with a hairline under each row; ``words`` are those of a cell."""
        table_format = QTextTableFormat()
        table_format.setBorder(0)
        table_format.setBorderCollapse(True)
        table_format.setCellPadding(0)
        table_format.setCellSpacing(0)
        table_format.setTopMargin(look.above_px)
        # Qt lays a table out from the left whatever its direction, so that the columns are exchanged.
        text = " ".join(run.text for placed in grid.cells for run in placed.cell.runs)
        is_mirrored = is_right_to_left(text)
        if is_mirrored:  # one aligned to the right would not keep to the column
            table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._table = table = self._cursor.insertTable(grid.rows, grid.columns, table_format)
        for placed in grid.cells:
            column = grid.columns - placed.column - placed.columns if is_mirrored else placed.column
            if placed.rows > 1 or placed.columns > 1:
                table.mergeCells(placed.row, column, placed.rows, placed.columns)
            style = look.head if placed.cell.is_head else look.cell
            cell = table.cellAt(placed.row, column)
            self._fill_grid_cell(cell, words(placed.cell), style, look.line_ink, text)
        self._leave_table()

    def _fill_grid_cell(
        self, cell: QTextTableCell, words: Sequence[Words], style: BlockStyle, line_ink: str, of_table: str
    ) -> None:
        room = QTextTableCellFormat()
        room.setTopPadding(style.above_px)
        room.setBottomPadding(style.above_px)
        (room.setLeftPadding if is_right_to_left(of_table) else room.setRightPadding)(_COLUMN_GAP_PX)
        room.setBottomBorder(1)
        room.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        room.setBottomBorderBrush(QColor(line_ink))
        cell.setFormat(room)
        text = "".join(part.text for part in words)
        runs_as = text if any(letter.isalpha() for letter in text) else of_table  # numbers run as the words beside them
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(_block_format(replace(style, above_px=0), runs_as))
        self._insert(cursor, words, style)

    def _leave_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_at_fresh_block = True

    def _part_from_table(self, space_px: int) -> None:
        # The margin of the first block behind a table is lost, so the space is the table's.
        if self._table is not None:
            table_format = self._table.format()
            table_format.setBottomMargin(space_px)
            self._table.setFormat(table_format)
            self._table = None

    def _fill(self, cell: QTextTableCell, words: Cellful, style: BlockStyle) -> None:
        # The margin of a first block is lost in a cell, so the space above is the cell's.
        padding = QTextTableCellFormat()
        padding.setTopPadding(style.above_px)
        padding.setRightPadding(_COLUMN_GAP_PX if cell.column() == 0 else 0)
        cell.setFormat(padding)
        cursor = cell.firstCursorPosition()
        parts = [words] if isinstance(words, Words) else words
        cursor.setBlockFormat(_block_format(replace(style, above_px=0), "".join(part.text for part in parts)))
        self._insert(cursor, parts, style)

    def _insert(self, cursor: QTextCursor, parts: Sequence[Words], style: BlockStyle) -> None:
        texts = [shortened(part.text).replace("\n", _LINE_BREAK) for part in parts]
        whole, start, done = "".join(texts), cursor.position(), 0
        hits = list(find_hits(whole, self.phrases)) if style.is_release_text else []
        for part, text in zip(parts, texts, strict=True):
            begin, plain, marked = cursor.position(), self._look(part, style), self._look(part, style, is_hit=True)
            for piece, is_hit in _pieces(text, done, hits):
                cursor.insertText(piece, marked if is_hit else plain)
            if part.target is not None:
                self.links.append(SheetLink(begin, cursor.position(), style.font.pixelSize(), part.target))
            done += len(text)
        for first, last in hits:
            places = (start + to_units(whole, first), start + to_units(whole, last))
            self.marks.append(SheetMark(*places, style.font.pixelSize()))

    def _look(self, words: Words, style: BlockStyle, *, is_hit: bool = False) -> QTextCharFormat:
        is_link = words.target is not None
        ink = self.link_ink if is_link else self.faint_ink if words.are_gone else style.ink
        made = _char_format(_styled(style.font, words.style), self.hit_ink if is_hit else ink)
        if is_link:
            made.setAnchor(True)
            made.setAnchorHref(str(len(self.links)))
            made.setFontUnderline(style.is_release_text)  # among other words colour alone does not tell it
        made.setFontStrikeOut(words.are_gone)
        if words.tip:
            made.setToolTip(plain_tip(words.tip))
        if words.style & Style.RAISED:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif words.style & Style.LOWERED:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        return made


def _pieces(text: str, offset: int, hits: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Part a text, which begins at ``offset`` of that in which the hits are, into what is a hit and what is none."""
    done = 0
    for first, last in hits[bisect_right(hits, offset, key=itemgetter(1)) :]:
        start, end = max(first - offset, done), min(last - offset, len(text))
        if start >= len(text):
            break
        yield text[done:start], False
        yield text[start:end], True
        done = end
    yield text[done:], False


def _styled(font: QFont, style: Style) -> QFont:
    if not style & (Style.STRONG | Style.EMPHASIS):
        return font
    made = QFont(font)
    made.setItalic(bool(style & Style.EMPHASIS))
    if style & Style.STRONG:
        made.setWeight(QFont.Weight.Bold)
    return made


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
        (made.setRightMargin if is_mirrored else made.setLeftMargin)(style.inset_px)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        # Arabic hands reach further up and down than Latin lines allow for.
        height = heights.MinimumHeight if is_mirrored else heights.FixedHeight
    elif _is_interface_mirrored():
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    made.setLineHeight(style.line_px, height.value)
    return made
