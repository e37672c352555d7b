"""The body of a release as it is read: headings, paragraphs, lists, quotations and tables."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from ilo_desktop.desktop.detail.sheet import BlockStyle, GridLook, Sheet, Words
from ilo_desktop.desktop.web import is_mail_address, is_web_address
from ilo_desktop.newsroom.body import Block, Body, Cell, Run, Table
from ilo_desktop.newsroom.body_tables import placed

_PARAGRAPH_ABOVE_PX = 12
_ITEM_ABOVE_PX = 4
_TABLE_ABOVE_PX = 16
_LIST_INSET_PX = 24
_QUOTE_INSET_PX = 16
#: Deeper lists and quotations begin no further in: the column is narrow.
_DEEPEST = 5
#: Size, height of line and space above of headings by their level, beside text of the normal size, in pixels.
_HEADINGS = {1: (19, 27, 24), 2: (19, 27, 24), 3: (17, 25, 20)}
_LESSER_HEADING = (15, 22, 16)


@dataclass(frozen=True, slots=True)
class BodyLook:
    """The type of the text, and what is derived from it: ``scale`` is the size of the type to its normal size."""

    text: BlockStyle
    heading: QFont
    cell: BlockStyle
    cell_head: BlockStyle
    quoted_ink: str
    line_ink: str
    scale: float

    def scaled(self, size_px: int) -> int:
        """Return what a length beside text of the normal size is beside this one."""
        return round(size_px * self.scale)


def write_body(sheet: Sheet, body: Body, look: BodyLook, above_px: int) -> None:
    """Write a body below what stands on the sheet, the first part of it ``above_px`` below."""
    before: Block | Table | None = None
    for part in body.parts:
        if isinstance(part, Table):
            _write_table(sheet, part, look, above_px if before is None else _TABLE_ABOVE_PX)
        else:
            style = _style(part, look)
            if before is None:
                style = replace(style, above_px=above_px)
            elif _is_close(part, before):
                style = replace(style, above_px=_ITEM_ABOVE_PX)
            _write_block(sheet, part, before, style)
        before = part


def _is_close(block: Block, before: Block | Table) -> bool:
    """Say whether a block stands in a list, as the one before does; one list under another stands apart."""
    if not (isinstance(before, Block) and before.depth and block.depth):
        return False
    return not block.begins_list or block.depth > before.depth


def _write_block(sheet: Sheet, block: Block, before: Block | Table | None, style: BlockStyle) -> None:
    words = _words(block.runs)
    if block.of_list:
        sheet.item(words, style, block.of_list, block.ordinal)
    elif block.quoted:
        sheet.quotation(words, style, goes_on=isinstance(before, Block) and before.quoted > 0 and not before.of_list)
    else:
        sheet.block(words, style)


def _style(block: Block, look: BodyLook) -> BlockStyle:
    text = look.text
    depth, quoted = min(block.depth, _DEEPEST), min(block.quoted, _DEEPEST)
    inset_px = look.scaled(depth * _LIST_INSET_PX + quoted * _QUOTE_INSET_PX)
    if not block.heading:
        ink = look.quoted_ink if quoted else text.ink
        return replace(text, above_px=_PARAGRAPH_ABOVE_PX, inset_px=inset_px, ink=ink)
    size_px, line_px, above_px = _HEADINGS.get(block.heading, _LESSER_HEADING)
    font = QFont(look.heading)
    font.setPixelSize(look.scaled(size_px))
    return replace(text, font=font, line_px=look.scaled(line_px), above_px=above_px, inset_px=inset_px)


def _write_table(sheet: Sheet, table: Table, look: BodyLook, above_px: int) -> None:
    grid = placed(table)
    if grid is not None:
        sheet.grid(grid, _words_of_cell, GridLook(look.cell, look.cell_head, above_px, look.line_ink))
        return
    for row in table.rows:  # too large for one: a row in a line
        sheet.block(_words(_in_a_line(row)), replace(look.text, above_px=_ITEM_ABOVE_PX))


def _in_a_line(row: Iterable[Cell]) -> Iterable[Run]:
    for number, cell in enumerate(row):
        if number:
            yield Run(" · ")
        yield from cell.runs


def _words_of_cell(cell: Cell) -> list[Words]:
    return _words(cell.runs)


def _words(runs: Iterable[Run]) -> list[Words]:
    return [Words(run.text, _target(run.link), run.style, tip=_target(run.link) or "") for run in runs]


def _target(link: str) -> str | None:
    return link if is_web_address(link) or is_mail_address(link) else None
