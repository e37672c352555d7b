"""Markdown as CommonMark has it, with the tables of GitHub; tables that these cannot tell are HTML."""

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from ilo_desktop.newsroom.body import Block, Table
from ilo_desktop.newsroom.body_tables import placed
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.entries import Entry, Opening, entries, is_alone, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.markdown_text import escaped, inline, plain
from ilo_desktop.publish.exports.nesting import Listing, Node, Quotation, Ranks, nested
from ilo_desktop.publish.exports.prose import prose
from ilo_desktop.publish.words import Words

_LOWEST_HEADING = 6
_QUOTED = "> "
#: Two lists that follow each other have other marks, or they would be one.
_DOTS, _ENDS_OF_NUMBERS = "-*", ".)"
#: Numbers of items have no more digits.
_LARGEST_NUMBER = 999_999_999


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a text."""
    words, group, is_first = briefing.words, "", True
    with as_text(file) as text:
        if not is_alone(briefing):
            text.write("\n\n".join(_opening(opening(briefing))) + "\n")
            is_first = False
        for entry in entries(briefing, progress):
            parts = list(_entry(entry, 1 if is_alone(briefing) else 3 if entry.group else 2, words))
            if entry.group != group:
                group = entry.group
                parts.insert(0, _heading(entry.group, 2))
            text.write(("" if is_first else "\n") + "\n\n".join(parts) + "\n")
            is_first = False


def _opening(opened: Opening) -> Iterator[str]:
    yield _heading(opened.title, 1)
    if opened.subtitle:
        yield plain(opened.subtitle)
    if opened.what:
        yield plain(opened.what)
    yield from map(plain, opened.introduction)
    yield plain(opened.made)


def _entry(entry: Entry, level: int, words: Words) -> Iterator[str]:
    yield _heading(entry.headline, level)
    yield plain(" · ".join(entry.dateline))
    yield from map(plain, entry.summary)
    yield from _Writing(level).blocks(nested(entry.parts))
    if entry.remark:
        yield f"{_QUOTED}**{escaped(words.remark)}**\n>\n" + _quoted("\n\n".join(map(plain, entry.remark)))
    for line in (entry.credit, entry.subjects):
        if line:
            yield plain(line)
    if entry.address:
        yield f"<{entry.address}>"
    elif entry.address_text:
        yield plain(entry.address_text)
    if entry.sources:
        yield plain(" ".join(entry.sources))


def _heading(text: str, level: int) -> str:
    return f"{'#' * min(level, _LOWEST_HEADING)} {escaped(text)}"


def _quoted(text: str) -> str:
    return "\n".join(f"{_QUOTED}{line}".rstrip() for line in text.split("\n"))


class _Writing:
    """Writes one body below a heading of a level."""

    def __init__(self, level: int) -> None:
        self._level = level
        self._ranks = Ranks()

    def blocks(self, nodes: Iterable[Node]) -> Iterator[str]:
        """Yield blocks, each as lines; between two of them stands a blank line."""
        turn, before = 0, None
        for node in nodes:
            if isinstance(node, Listing):
                follows = isinstance(before, Listing) and bool(before.start) is bool(node.start)
                turn = 1 - turn if follows else 0
                yield self._listing(node, turn)
            elif isinstance(node, Quotation):
                if isinstance(before, Quotation):
                    yield "<!-- -->"
                yield _quoted("\n\n".join(self.blocks(node.children)))
            elif isinstance(node, Table):
                yield _table(node)
            else:
                yield self._block(node)
            before = node

    def _block(self, block: Block) -> str:
        if not block.heading:
            return inline(block.runs)
        level = self._level + self._ranks.rank(block.heading)
        return f"{'#' * min(level, _LOWEST_HEADING)} {inline(block.runs, ' ')}"

    def _listing(self, listing: Listing, turn: int) -> str:
        items = []
        for number, children in enumerate(listing.items, start=listing.start):
            mark = f"{min(number, _LARGEST_NUMBER)}{_ENDS_OF_NUMBERS[turn]}" if listing.start else _DOTS[turn]
            blocks = list(self.blocks(children))
            is_tight = all(isinstance(child, Listing) and child.start < 2 for child in children[1:])
            inside = ("\n" if is_tight else "\n\n").join(blocks)
            indent = " " * (len(mark) + 1)
            lines = (f"{indent}{line}" if line else "" for line in inside.split("\n"))
            items.append(f"{mark} " + "\n".join(lines).lstrip(" "))
        return "\n".join(items)


def _table(table: Table) -> str:
    """Return a table with pipes between its cells, as HTML where cells take several columns or rows."""
    grid = placed(table)
    if grid is None or any(cell.rows > 1 or cell.columns > 1 for cell in grid.cells):
        return prose([table], 0, is_from_right=False).rstrip("\n")
    rows = [[inline(cell.runs, "<br>") for cell in row] for row in table.rows]
    has_head = len(rows) > 1 and all(cell.is_head for cell in table.rows[0])
    head = rows.pop(0) if has_head else []
    return "\n".join(
        (
            _row(head, grid.columns),
            _row(["---"] * grid.columns, grid.columns),
            *(_row(row, grid.columns) for row in rows),
        )
    )


def _row(cells: Sequence[str], columns: int) -> str:
    return "| " + " | ".join([*cells, *[""] * (columns - len(cells))]) + " |"


EXPORTER = Exporter(ExportFormat.MARKDOWN, "md", write)
