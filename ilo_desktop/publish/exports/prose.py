"""Texts as XHTML that is HTML as well: what pages, books and feeds have in common. All of it is escaped here."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape as _escaped
from itertools import groupby

from ilo_desktop.newsroom.body import Block, Cell, Run, Style, Table
from ilo_desktop.newsroom.body_tables import placed
from ilo_desktop.publish.exports.addresses import link_target
from ilo_desktop.publish.exports.direction import direction, is_right_to_left
from ilo_desktop.publish.exports.nesting import Listing, Node, Quotation, Ranks, nested

_LOWEST_HEADING = 6
#: The innermost first.
_TAGS = {Style.RAISED: "sup", Style.LOWERED: "sub", Style.EMPHASIS: "em", Style.STRONG: "strong"}


def escape(text: str) -> str:
    """Return a text as it stands between tags."""
    return _escaped(text, quote=False)


def attribute(text: str) -> str:
    """Return a text as it stands between the double quotes of an attribute."""
    return _escaped(text, quote=True)


def with_breaks(text: str) -> str:
    """Return a text as it stands between tags, its lines parted by breaks."""
    return escape(text).replace("\n", "<br/>")


def prose(parts: Iterable[Block | Table], below: int, *, is_from_right: bool) -> str:
    """Return the parts of a body. Its headings stand below one of level ``below``, and none of them leaves a level out.

    ``is_from_right`` is how what is around is written: a paragraph says so where it is written the other way.
    """
    return _Prose(below, is_from_right=is_from_right).written(nested(parts))


def paragraphs(texts: Iterable[str], name: str = "", *, is_from_right: bool) -> str:
    """Return plain paragraphs, of the class ``name`` where one is given."""
    called = f' class="{name}"' if name else ""
    return "".join(f"<p{called}{_turned(text, is_from_right)}>{with_breaks(text)}</p>\n" for text in texts)


def inline(runs: Sequence[Run]) -> str:
    """Return what stands within a paragraph: words in their styles, links, breaks."""
    found = []
    for address, linked in groupby(runs, key=lambda run: run.link):
        words = "".join(map(_styled, linked))
        target = link_target(address) if address else ""
        found.append(f'<a href="{attribute(target)}">{words}</a>' if target and words.strip() else words)
    return "".join(found)


def _styled(run: Run) -> str:
    words = with_breaks(run.text)
    for style, tag in _TAGS.items():
        if style in run.style and run.text.strip():
            words = f"<{tag}>{words}</{tag}>"
    return words


def _turned(text: str, is_from_right: bool) -> str:
    """Return the attribute of a paragraph that is written the other way than what is around it."""
    is_turned = is_right_to_left(text) is not is_from_right and any(map(str.isalpha, text))
    return f' dir="{direction(is_right_to_left=not is_from_right)}"' if is_turned else ""


class _Prose:
    """Writes one body."""

    def __init__(self, below: int, *, is_from_right: bool) -> None:
        self._below = below
        self._is_from_right = is_from_right
        self._ranks = Ranks()

    def written(self, nodes: Iterable[Node]) -> str:
        return "".join(map(self._node, nodes))

    def _node(self, node: Node) -> str:
        if isinstance(node, Quotation):
            return f"<blockquote>\n{self.written(node.children)}</blockquote>\n"
        if isinstance(node, Listing):
            return self._listing(node)
        if isinstance(node, Table):
            return self._table(node)
        level = min(self._below + self._ranks.rank(node.heading), _LOWEST_HEADING) if node.heading else 0
        tag = f"h{level}" if level else "p"
        return f"<{tag}{_turned(node.text, self._is_from_right)}>{inline(node.runs)}</{tag}>\n"

    def _listing(self, listing: Listing) -> str:
        tag = "ol" if listing.start else "ul"
        start = f' start="{listing.start}"' if listing.start > 1 else ""
        return f"<{tag}{start}>\n{''.join(map(self._item, listing.items))}</{tag}>\n"

    def _item(self, children: list[Node]) -> str:
        first, *rest = children
        if isinstance(first, Block) and not first.heading:  # its words stand in the item itself
            turned = _turned(first.text, self._is_from_right)
            words = f"<p{turned}>{inline(first.runs)}</p>" if any(isinstance(one, Block) for one in rest) else ""
            if not words:
                return f"<li{turned}>{inline(first.runs)}{self.written(rest)}</li>\n"
            return f"<li>{words}\n{self.written(rest)}</li>\n"
        return f"<li>{self.written(children)}</li>\n"

    def _table(self, table: Table) -> str:
        turned = _turned(" ".join(table.lines), self._is_from_right)
        head, rows = _parted(list(_rows(table)))
        top = f"<thead>\n{''.join(map(_row, head))}</thead>\n" if head else ""
        return f"<table{turned}>\n{top}<tbody>\n{''.join(map(_row, rows))}</tbody>\n</table>\n"


#: A cell with how many columns and rows it takes, and whether it heads a column.
_Placed = tuple[Cell, int, int, bool]


def _rows(table: Table) -> Iterator[list[_Placed]]:
    """Yield the cells of each row; none reaches out of the table."""
    grid = placed(table)
    if grid is None:  # too large for spans to be worth a look
        for number, row in enumerate(table.rows):
            yield [(cell, 1, 1, cell.is_head and not number) for cell in row]
        return
    rows: list[list[_Placed]] = [[] for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row].append((cell.cell, cell.columns, cell.rows, cell.cell.is_head and not cell.row))
    yield from rows


def _parted(rows: list[list[_Placed]]) -> tuple[list[list[_Placed]], list[list[_Placed]]]:
    """Return the first row by itself where it heads the columns and reaches no further, and the other rows."""
    is_head = len(rows) > 1 and all(cell.is_head and height == 1 for cell, _, height, _ in rows[0])
    return (rows[:1], rows[1:]) if is_head else ([], rows)


def _row(cells: list[_Placed]) -> str:
    return f"<tr>{''.join(map(_cell, cells))}</tr>\n"


def _cell(placed_cell: _Placed) -> str:
    cell, columns, rows, heads_column = placed_cell
    spans = f' colspan="{columns}"' if columns > 1 else ""
    spans += f' rowspan="{rows}"' if rows > 1 else ""
    if not cell.is_head:
        return f"<td{spans}>{inline(cell.runs)}</td>"
    return f'<th scope="{"col" if heads_column else "row"}"{spans}>{inline(cell.runs)}</th>'
