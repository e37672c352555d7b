"""The structure of a body: the clean HTML of a Draft as headings, paragraphs, list items, quotations and tables.

It is read for what it says and never handed on as HTML: a tag that is none of ours is passed over with its attributes,
its words stay, and what stands in a script or a style sheet does not.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Flag, auto
from html.parser import HTMLParser

_FED_AT_ONCE = 16_384
#: A block takes room beyond its letters, and so do words that stand out: so many letters are counted at least.
_LETTERS_A_BLOCK = 100
_LETTERS_A_RUN = 16
_MOST_SPAN = 100
#: The tags of clean HTML take less than its letters; so much of one that is not is looked through.
_TAGS_A_LETTER = 20
_ELLIPSIS = "…"
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LINKS = ("http://", "https://", "mailto:")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    {"p", "div", "dl", "dt", "dd", "pre", "figure", "figcaption", "section", "article", "hr", *_HEADINGS}
)
_LISTS = frozenset({"ul", "ol"})
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"script", "style", "template", "title"})


class Style(Flag):
    """How words stand out from those around them."""

    PLAIN = 0
    STRONG = auto()
    EMPHASIS = auto()
    RAISED = auto()
    LOWERED = auto()


_STYLES = {
    "strong": Style.STRONG,
    "b": Style.STRONG,
    "em": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "cite": Style.EMPHASIS,
    "sup": Style.RAISED,
    "sub": Style.LOWERED,
}


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style. A line break is "\\n"; ``link`` is an address of the web or of a mailbox, else empty."""

    text: str
    style: Style = Style.PLAIN
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item.

    ``heading`` is the level from 1 to 6, 0 for no heading. ``depth`` counts the lists around it. An item has the number
    of its list within the body from 1, further paragraphs of an item have 0; ``ordinal`` is its number in a numbered
    list, 0 in one with dots; the first item ``begins_list``. ``quoted`` counts the quotations around it.
    """

    runs: tuple[Run, ...]
    heading: int = 0
    depth: int = 0
    of_list: int = 0
    ordinal: int = 0
    begins_list: bool = False
    quoted: int = 0

    @property
    def text(self) -> str:
        """All of its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, with how many columns and rows it takes."""

    runs: tuple[Run, ...]
    is_head: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table, row by row; no row is empty."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The words of each row."""
        return tuple(" · ".join("".join(run.text for run in cell.runs) for cell in row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Body:
    """The parts of a body in their order, and whether there was more than what was asked for."""

    parts: tuple[Block | Table, ...] = ()
    is_cut: bool = False


def read_body(html: str, most_letters: int) -> Body:
    """Return the structure of clean HTML, of whose letters no more than ``most_letters`` are wanted."""
    reader = _Reader(most_letters)
    end = min(len(html), most_letters * _TAGS_A_LETTER)
    for start in range(0, end, _FED_AT_ONCE):
        if reader.is_cut:
            break
        reader.feed(html[start : min(start + _FED_AT_ONCE, end)])
    reader.close()
    reader.end()
    return Body(tuple(reader.parts), reader.is_cut or end < len(html))


@dataclass(slots=True)
class _List:
    """A list that is open: its number in the body (0 until it has an item), and the next ordinal, 0 for dots."""

    ordinal: int
    number: int = 0
    item_is_fresh: bool = False


@dataclass(slots=True)
class _Grid:
    """A table that is open."""

    rows: list[list[Cell]] = field(default_factory=list)
    cell: Cell | None = None


class _Reader(HTMLParser):
    """Keeps what is open (lists, styles, a link, one table), and ends a block where another begins."""

    def __init__(self, most_letters: int) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Block | Table] = []
        self.is_cut = False
        self._room = self._room_before = most_letters
        self._runs: list[Run] = []
        self._open_styles: Counter[Style] = Counter()
        self._link = ""
        self._heading = 0
        self._quoted = 0
        self._silent = 0
        self._lists: list[_List] = []
        self._lists_so_far = 0
        self._grid: _Grid | None = None
        self._tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, or what runs within one."""
        values = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag in _STYLES:
            self._open_styles[_STYLES[tag]] += 1
        elif tag == "a":
            self._link = _link(values.get("href", ""))
        elif tag == "br":
            self._add("\n")
        elif tag == "table":
            self._begin_table()
        elif tag == "tr":
            self._begin_row()
        elif tag in _CELLS:
            self._begin_cell(values, is_head=tag == "th")
        else:
            self._begin_block(tag, values)

    def handle_endtag(self, tag: str) -> None:
        """End a block, or what ran within one."""
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag in _STYLES:
            self._open_styles -= Counter((_STYLES[tag],))  # never below zero
        elif tag == "a":
            self._link = ""
        elif tag == "table":
            self._end_table()
        elif tag in _CELLS or tag == "tr":
            self._end_cell()
        else:
            self._leave_block(tag)

    def handle_data(self, data: str) -> None:
        """Take words over."""
        if not self._silent:
            self._add(_SPACE.sub(" ", data))

    def end(self) -> None:
        """End whatever is open."""
        self._tables = min(self._tables, 1)
        self._end_table()

    # Blocks

    def _begin_block(self, tag: str, values: dict[str, str]) -> None:
        if tag not in _BLOCKS and tag not in _LISTS and tag not in ("li", "blockquote"):
            return
        self._end_block()
        if tag in _LISTS:
            self._lists.append(_List(_number(values.get("start", ""), 1) if tag == "ol" else 0))
        elif tag == "li" and self._lists:
            self._lists[-1].item_is_fresh = True
        elif tag == "blockquote":
            self._quoted += 1
        self._heading = _HEADINGS.get(tag, 0)

    def _leave_block(self, tag: str) -> None:
        if tag in _BLOCKS or tag in _LISTS or tag in ("li", "blockquote"):
            self._end_block()
        if tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quoted = max(self._quoted - 1, 0)

    def _end_block(self) -> None:
        """Keep the words since the last block, if there are any, as a block or in the cell that is open."""
        runs = _trimmed(self._runs)
        self._runs = []
        heading, self._heading = self._heading, 0
        if not runs:
            return
        self._fill_block()
        if self._grid is not None:
            self._add_to_cell(runs)
            return
        self.parts.append(self._as_item(Block(runs, heading, len(self._lists), quoted=self._quoted)))

    def _as_item(self, block: Block) -> Block:
        """Return a block as an item of the innermost list, where one begins with it."""
        innermost = self._lists[-1] if self._lists else None
        if innermost is None or not innermost.item_is_fresh:
            return block
        innermost.item_is_fresh = False
        begins = not innermost.number
        if begins:
            self._lists_so_far += 1
            innermost.number = self._lists_so_far
        ordinal = innermost.ordinal
        innermost.ordinal += 1 if ordinal else 0
        return replace(block, of_list=innermost.number, ordinal=ordinal, begins_list=begins)

    def _add(self, text: str) -> None:
        if self.is_cut:
            return
        if len(text) > self._room:
            self.is_cut = True
            text = text[: self._room] + _ELLIPSIS
        self._room = max(self._room - max(len(text), 0 if text.isspace() else _LETTERS_A_RUN), 0)
        self._runs.append(Run(text, _joined(self._open_styles), self._link))

    def _fill_block(self) -> None:
        """Count a short block, or cell, for as much as it takes to lay it out."""
        self._room = max(min(self._room, self._room_before - _LETTERS_A_BLOCK), 0)
        self._room_before = self._room

    # Tables: of one within another the words stay in the outer one's cell

    def _begin_table(self) -> None:
        self._end_block()
        self._tables += 1
        if self._grid is None:
            self._grid = _Grid()

    def _begin_row(self) -> None:
        self._end_cell()
        if self._grid is not None and self._tables == 1:
            self._grid.rows.append([])

    def _begin_cell(self, values: dict[str, str], *, is_head: bool) -> None:
        self._end_cell()
        if self._grid is not None and self._tables == 1:
            columns, rows = (min(_number(values.get(name, ""), 1), _MOST_SPAN) for name in ("colspan", "rowspan"))
            self._grid.cell = Cell((), is_head, columns, rows)

    def _add_to_cell(self, runs: tuple[Run, ...]) -> None:
        grid = self._grid
        if grid is None:
            return
        before = grid.cell or Cell(())
        parted = (*before.runs, Run("\n")) if before.runs else ()
        grid.cell = Cell((*parted, *runs), before.is_head, before.columns, before.rows)

    def _end_cell(self) -> None:
        self._end_block()
        grid = self._grid
        if grid is None or grid.cell is None or self._tables > 1:
            return
        cell, grid.cell = grid.cell, None
        if not (cell.runs or self._room):
            self.is_cut = True
            return
        self._fill_block()
        if not grid.rows:
            grid.rows.append([])
        grid.rows[-1].append(cell)

    def _end_table(self) -> None:
        if self._tables > 1:
            self._end_block()
            self._tables -= 1
            return
        self._end_cell()
        self._tables = 0
        grid, self._grid = self._grid, None
        rows = [tuple(row) for row in grid.rows if any(cell.runs for cell in row)] if grid is not None else []
        if max(map(len, rows), default=0) > 1:
            self.parts.append(Table(tuple(rows)))
        else:  # what has one column is no table
            self.parts += [Block(cell.runs, quoted=self._quoted) for row in rows for cell in row]


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs with single blanks, none at the ends or round a line break; neighbours of one style are joined."""
    kept: list[Run] = []
    for run in runs:
        text = run.text
        is_after_space = not kept or kept[-1].text[-1] in " \n"
        if is_after_space and text.startswith(" "):
            text = text[1:]
        if text == "\n" and kept and kept[-1].text.endswith(" "):
            kept[-1:] = _shortened(kept[-1])
        if not text or (text == "\n" and not kept):
            continue
        if kept and (kept[-1].style, kept[-1].link) == (run.style, run.link):
            kept[-1] = Run(kept[-1].text + text, run.style, run.link)
        else:
            kept.append(Run(text, run.style, run.link))
    while kept and kept[-1].text[-1] in " \n":
        kept[-1:] = _shortened(kept[-1])
    return tuple(kept)


def _shortened(run: Run) -> list[Run]:
    text = run.text[:-1]
    return [Run(text, run.style, run.link)] if text else []


def _joined(styles: Iterable[Style]) -> Style:
    joined = Style.PLAIN
    for style in styles:
        joined |= style
    return joined


def _link(address: str) -> str:
    return address if address.lower().startswith(_LINKS) else ""


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and 0 < len(text) < 6 and int(text) else otherwise
