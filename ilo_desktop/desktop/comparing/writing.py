"""Writes a comparison into a text document: heads, paragraphs with their words marked, and what is left out.

What went is struck out behind a minus, what came underlined behind a plus, so that neither colours nor type are needed
to tell them; the signs are part of the text, so that they are copied and read aloud.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ilo_desktop.desktop.comparing.sections import Gap, Line, Row, Section, beside, gap_count, inline, opened
from ilo_desktop.desktop.direction import is_right_to_left, leading
from ilo_desktop.desktop.long_text import MOST_LETTERS, shortened
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.differences import Kind

_SIGNS = {Kind.KEPT: "", Kind.REMOVED: "−", Kind.ADDED: "+"}
_ROLES = {Kind.KEPT: "ink", Kind.REMOVED: "bad", Kind.ADDED: "good"}
GUTTER_PX = 20
_SECTION_PX = 24
_PARAGRAPH_PX = 8


@dataclass(slots=True)
class Writer:
    """Writes from the top of a document to its end, until ``close``.

    ``changes`` are the places of what changed in the document (end not included), in their order. The address of a link
    is the number of a gap.
    """

    document: QTextDocument
    theme: Theme
    changes: list[tuple[int, int]] = field(default_factory=list)
    is_cut: bool = False
    _cursor: QTextCursor = field(init=False)
    _is_fresh: bool = field(init=False, default=True)
    _letters: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.document.clear()
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()  # laid out once and not with every block

    def write(self, sections: Iterable[Section], shown: Collection[int], *, is_beside: bool) -> None:
        """Write sections, with the gaps filled whose numbers are ``shown``."""
        gaps = 0
        for section in sections:
            if self.is_cut:
                break
            self._text(self._cursor, section.head, font(Type.META_STRONG), "ink3", 16, self._above(_SECTION_PX))
            if section.note:
                self._text(self._cursor, section.note, font(Type.BODY), "ink2", 20, 4)
            parts = opened(section.pieces, shown, gaps)
            gaps += gap_count(section.pieces)
            if is_beside:
                self._rows(list(beside(parts)), is_marked=section.is_marked)
            else:
                for line in inline(parts):
                    self._line(line, is_marked=section.is_marked)
        if self.is_cut:
            note = QCoreApplication.translate("Comparing", "The text goes on, but is too long to be shown here.")
            self._text(self._cursor, note, font(Type.META), "ink3", 18, self._above(_PARAGRAPH_PX))

    def close(self) -> None:
        """Let the document be laid out."""
        self._cursor.endEditBlock()

    # One below the other

    def _line(self, line: Line | Gap, *, is_marked: bool) -> None:
        if isinstance(line, Gap):
            self._gap(self._cursor, line)
        elif not self._is_too_much(line):
            self._begin(self._cursor, line.text, self.theme.reading.line_px, _PARAGRAPH_PX)
            self._words(self._cursor, line, is_marked=is_marked)

    def _is_too_much(self, line: Line) -> bool:
        self._letters += len(line.text)
        self.is_cut = self.is_cut or self._letters > MOST_LETTERS
        return self.is_cut

    # Side by side

    def _rows(self, rows: Sequence[Row | Gap], *, is_marked: bool) -> None:
        if not rows:
            return
        table = self._cursor.insertTable(len(rows), 2, _table_format())
        for number, row in enumerate(rows):
            if isinstance(row, Gap):
                table.mergeCells(number, 0, 1, 2)
                cursor = table.cellAt(number, 0).firstCursorPosition()
                self._is_fresh = True
                self._gap(cursor, row)
                continue
            for column, lines in enumerate((row.before, row.after)):
                self._cell(table, number, column, lines, is_marked=is_marked)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_fresh = True

    def _cell(self, table: QTextTable, row: int, column: int, lines: Sequence[Line], *, is_marked: bool) -> None:
        # Qt lays a table out from the left whatever its direction, so that the columns are exchanged.
        cell = table.cellAt(row, 1 - column if _is_mirrored() else column)
        form = QTextTableCellFormat()
        form.setTopPadding(_PARAGRAPH_PX)
        (form.setLeftPadding if (column == 1) != _is_mirrored() else form.setRightPadding)(GUTTER_PX / 2)
        cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        self._is_fresh = True
        for line in lines:
            if self._is_too_much(line):
                return
            self._begin(cursor, line.text, self.theme.reading.line_px, self._above(_PARAGRAPH_PX))
            self._words(cursor, line, is_marked=is_marked)

    # Ways and means

    def _above(self, space_px: int) -> int:
        return 0 if self._is_fresh else space_px

    def _begin(self, cursor: QTextCursor, text: str, line_px: int, above_px: int) -> None:
        """Begin a block that runs as its text does."""
        form = QTextBlockFormat()
        form.setTopMargin(above_px)
        is_mirrored = is_right_to_left(text)
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        heights = QTextBlockFormat.LineHeightTypes
        form.setLineHeight(line_px, (heights.MinimumHeight if is_mirrored else heights.FixedHeight).value)
        self._block(cursor, form)

    def _block(self, cursor: QTextCursor, form: QTextBlockFormat) -> None:
        if self._is_fresh:
            cursor.setBlockFormat(form)
            self._is_fresh = False
        else:
            cursor.insertBlock(form)

    def _text(self, cursor: QTextCursor, text: str, face: QFont, role: str, line_px: int, above_px: int) -> None:
        """Write a block in the words of the interface."""
        form = QTextBlockFormat()
        form.setTopMargin(above_px)
        form.setAlignment(leading())
        form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._block(cursor, form)
        cursor.insertText(text, self._form(face, role))

    def _gap(self, cursor: QTextCursor, gap: Gap) -> None:
        words = QCoreApplication.translate("Comparing", "… %Ln paragraph(s) unchanged …", "", gap.paragraphs)
        self._text(cursor, "", font(Type.META), "accent", 18, self._above(_PARAGRAPH_PX))
        form = self._form(font(Type.META_MEDIUM), "accent")
        form.setAnchor(True)
        form.setAnchorHref(str(gap.number))
        cursor.insertText(words, form)

    def _words(self, cursor: QTextCursor, line: Line, *, is_marked: bool) -> None:
        reading = self.theme.reading.font()
        before: Kind | None = None
        for kind, text in line.words:
            shown = kind if is_marked else Kind.KEPT
            words = text.strip()
            begin, end = text.split(words, 1) if words else (text, "")
            if before is Kind.REMOVED and shown is Kind.ADDED and not begin:
                begin = " "
            cursor.insertText(begin, self._form(reading, "ink"))
            self._mark(cursor, shortened(words), shown, reading)
            cursor.insertText(end, self._form(reading, "ink"))
            before = None if end else shown

    def _mark(self, cursor: QTextCursor, words: str, kind: Kind, face: QFont) -> None:
        start = cursor.position()
        form = self._form(face, _ROLES[kind])
        if kind is not Kind.KEPT and words:
            form.setBackground(self.theme.colours.of(f"{_ROLES[kind]}_soft"))
            cursor.insertText(_SIGNS[kind], form)
            form.setFontStrikeOut(kind is Kind.REMOVED)
            form.setFontUnderline(kind is Kind.ADDED)
        cursor.insertText(words, form)
        if kind is not Kind.KEPT and words:
            self.changes.append((start, cursor.position()))

    def _form(self, face: QFont, role: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(face)
        form.setForeground(self.theme.colours.of(role))
        return form


def as_text(sections: Iterable[Section]) -> str:
    """Return all of some sections as plain text: what went stands between minus signs, what came between plus signs."""
    blocks = []
    for section in sections:
        lines = [section.head, section.note]
        lines += ["".join(_plain(line, is_marked=section.is_marked)) for line in inline(section.pieces)]
        blocks.append("\n".join(filter(None, lines)))
    return "\n\n".join(blocks)


def _plain(line: Line | Gap, *, is_marked: bool) -> Iterable[str]:
    if isinstance(line, Gap):
        return
    for kind, text in line.words:
        words = text.strip()
        sign = _SIGNS[kind] if is_marked and words else ""
        yield text.replace(words, f"{sign}{words}{sign}", 1) if words else text


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _table_format() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellPadding(0)
    form.setCellSpacing(0)
    form.setBottomMargin(_SECTION_PX)  # the margin of the first block behind a table is lost
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
    return form
