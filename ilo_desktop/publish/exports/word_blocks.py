"""Paragraphs, lists and tables as WordprocessingML."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from ilo_desktop.newsroom.body import Block, Cell, Run, Style, Table
from ilo_desktop.newsroom.body_tables import Grid, PlacedCell, placed
from ilo_desktop.publish.exports.direction import is_right_to_left
from ilo_desktop.publish.exports.nesting import DEEPEST, Ranks
from ilo_desktop.publish.exports.word_text import Links, Voice, spans

_INDENT, _HANGING = 360, 360
_LOWEST_HEADING = 6
#: In twentieths of a point: what the margins leave of the page.
_TEXT_WIDTH = 9_070
_BEHIND_TABLE = '<w:spacing w:before="160"/>'
#: Word opens no table with more columns.
_MOST_COLUMNS = 63
_DOTS = 1
_FIRST_NUMBERED = 2


class Lists:
    """The numbered lists of a document: each begins its own numbers. Lists with dots are all of one kind."""

    def __init__(self) -> None:
        self._starts: list[tuple[int, int]] = []
        self._ids: dict[int, int] = {}

    def begin_body(self) -> None:
        """Forget which lists the last release had: the next one's have the same numbers."""
        self._ids.clear()

    def id_of(self, block: Block, level: int) -> int:
        """Return the id of the list of an item at a level from 0."""
        if not block.ordinal:
            return _DOTS
        if block.of_list not in self._ids:
            self._ids[block.of_list] = len(self._starts) + _FIRST_NUMBERED
            self._starts.append((block.ordinal, level))
        return self._ids[block.of_list]

    def definitions(self) -> Iterator[str]:
        """Yield what the document's numbering says of each."""
        yield f'<w:num w:numId="{_DOTS}"><w:abstractNumId w:val="0"/></w:num>\n'
        for number, (start, level) in enumerate(self._starts, start=_FIRST_NUMBERED):
            override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            yield f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/>{override}</w:num>\n'


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes paragraphs of one document."""

    links: Links
    lists: Lists
    marks: Iterator[int] = field(default_factory=lambda: count(1))

    def paragraph(self, text: str, style: str, voice: Voice, *, link: str = "", bookmark: str = "") -> str:
        """Return a plain paragraph, all of it a link where ``link`` is an address."""
        return self._paragraph((Run(text, link=link),), style, voice, bookmark=bookmark)

    def body(self, parts: Iterable[Block | Table], below: int, voice: Voice) -> Iterator[str]:
        """Yield the parts of a body, its headings below one of level ``below``."""
        ranks = Ranks()
        self.lists.begin_body()
        was_table = False
        for part in parts:
            if isinstance(part, Table):
                if was_table:  # or the two would be one
                    yield "<w:p/>\n"
                yield from self._table(part, voice)
            else:
                yield self._block(part, ranks, below, voice, space=_BEHIND_TABLE if was_table else "")
            was_table = isinstance(part, Table)
        if was_table:
            yield "<w:p/>\n"

    def _block(self, block: Block, ranks: Ranks, below: int, voice: Voice, *, space: str) -> str:
        depth, quoted = min(block.depth, DEEPEST), min(block.quoted, DEEPEST)
        if block.heading:
            level = min(below + ranks.rank(block.heading), _LOWEST_HEADING)
            return self._paragraph(block.runs, f"Heading{level}", voice)
        if block.of_list:
            level = max(depth - 1, 0)
            number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{self.lists.id_of(block, level)}"/></w:numPr>'
            placing = space + (_indent(depth + quoted, _HANGING) if quoted else "")
            return self._paragraph(block.runs, "ListNumber" if block.ordinal else "ListBullet", voice, number, placing)
        style = "Quote" if quoted else "ListContinue" if depth else "Normal"
        placing = space + (_indent(depth + quoted) if depth + quoted else "")
        return self._paragraph(block.runs, style, voice, "", placing)

    def _paragraph(
        self, runs: Sequence[Run], style: str, voice: Voice, number: str = "", placing: str = "", *, bookmark: str = ""
    ) -> str:
        own = voice.turned("".join(run.text for run in runs))
        named = f'<w:pStyle w:val="{style}"/>' if style != "Normal" else ""
        turned = "<w:bidi/>" if own.is_from_right else ""
        properties = f"{named}{number}{turned}{placing}"
        words = spans(runs, own, self.links)
        if bookmark:
            mark = next(self.marks)
            start = f'<w:bookmarkStart w:id="{mark}" w:name="{bookmark_of(bookmark)}"/>'
            words = f'{start}{words}<w:bookmarkEnd w:id="{mark}"/>'
        return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{words}</w:p>\n"

    # Tables

    def _table(self, table: Table, voice: Voice) -> Iterator[str]:
        grid = placed(table)
        if grid is None or grid.columns > _MOST_COLUMNS:  # too large for one: a row in a line
            for row in table.rows:
                yield self._paragraph(tuple(_in_a_line(row)), "Normal", voice)
            return
        width = _TEXT_WIDTH // grid.columns
        column = f'<w:gridCol w:w="{width}"/>'
        turned = "<w:bidiVisual/>" if is_right_to_left(" ".join(table.lines)) else ""
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{turned}'
            f'<w:tblW w:w="{width * grid.columns}" w:type="dxa"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
            f' w:noVBand="1"/></w:tblPr>\n<w:tblGrid>{column * grid.columns}</w:tblGrid>\n'
        )
        for number, cells in enumerate(_laid_out(grid)):
            full = [cell.cell for cell in cells if cell.cell.runs]
            heads = not number and bool(full) and all(cell.is_head for cell in full)
            head = "<w:tblHeader/>" if heads else ""
            inside = "".join(self._cell(cell, number, width, voice) for cell in cells)
            yield f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{inside}</w:tr>\n"
        yield "</w:tbl>\n"

    def _cell(self, cell: PlacedCell, row: int, width: int, voice: Voice) -> str:
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        begins = cell.row == row
        merge = f'<w:vMerge w:val="{"restart" if begins else "continue"}"/>' if cell.rows > 1 else ""
        runs = [_strong(run) if cell.cell.is_head else run for run in cell.cell.runs] if begins else []
        words = self._paragraph(runs, "Normal", voice)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width * cell.columns}" w:type="dxa"/>{span}{merge}</w:tcPr>{words}</w:tc>'


def bookmark_of(anchor: str) -> str:
    """Return an anchor as the name of a bookmark, which has no hyphens."""
    return anchor.replace("-", "_")


def _laid_out(grid: Grid) -> Iterator[list[PlacedCell]]:
    """Yield what stands in each row: cells that reach down into it too, and empty ones where there is none."""
    rows: list[dict[int, PlacedCell]] = [{} for _ in range(grid.rows)]
    for cell in grid.cells:
        for number in range(cell.row, cell.row + cell.rows):
            rows[number][cell.column] = cell
    for number, row in enumerate(rows):
        yield list(_without_gaps(row, number, grid.columns))


def _without_gaps(row: Mapping[int, PlacedCell], number: int, columns: int) -> Iterator[PlacedCell]:
    column = 0
    while column < columns:
        cell = row.get(column) or PlacedCell(number, column, 1, 1, Cell(()))
        room = min((later for later in row if later > column), default=columns) - column
        width = min(cell.columns, room)
        yield PlacedCell(cell.row, column, cell.rows, width, cell.cell)
        column += width


def _in_a_line(row: Iterable[Cell]) -> Iterator[Run]:
    for number, cell in enumerate(row):
        if number:
            yield Run(" · ")
        yield from cell.runs


def _strong(run: Run) -> Run:
    return Run(run.text, run.style | Style.STRONG, run.link)


def _indent(depth: int, hanging: int = 0) -> str:
    hangs = f' w:hanging="{hanging}"' if hanging else ""
    return f'<w:ind w:left="{depth * _INDENT}"{hangs}/>'
