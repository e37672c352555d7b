"""The parts of a body as a tree: items in their lists, and lists and quotations in each other."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ilo_desktop.newsroom.body import Block, Table

#: What lies deeper stands as deep as this: no more levels are to be told apart, and Word has no more than nine.
DEEPEST = 8


@dataclass(slots=True)
class Quotation:
    """What is quoted together."""

    children: "list[Node]" = field(default_factory=list)


@dataclass(slots=True)
class Listing:
    """A list: ``start`` is the number of its first item, 0 for one with dots. Each item holds what stands in it."""

    start: int
    number: int
    depth: int
    items: "list[list[Node]]" = field(default_factory=list)


Node = Block | Table | Quotation | Listing


def nested(parts: Iterable[Block | Table]) -> list[Node]:
    """Return parts as a tree. What the parts say of their depth is believed, however crooked it is: no word is lost."""
    nesting = _Nesting()
    for part in parts:
        if isinstance(part, Table):
            nesting.add_table(part)
        else:
            nesting.add(part)
    return nesting.top


class Ranks:
    """Gives headings within a text levels that leave none out, whichever they were given."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def rank(self, level: int) -> int:
        """Return the rank of the next heading, from 1: one more than that of the last heading above its level."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return len(self._open)


class _Nesting:
    """Keeps which quotations and lists are open."""

    def __init__(self) -> None:
        self.top: list[Node] = []
        self._open: list[Quotation | Listing] = []

    def add_table(self, table: Table) -> None:
        self._open.clear()
        self.top.append(table)

    def add(self, block: Block) -> None:
        depth, quoted = min(block.depth, DEEPEST), min(block.quoted, DEEPEST)
        self._close(block, depth, quoted)
        if block.of_list:
            self._listing(block, depth, quoted).items.append([])
        self._quote(quoted)
        self._inside().append(block)

    def _listing(self, block: Block, depth: int, quoted: int) -> Listing:
        """Return the list of an item: the one that is open, else a new one, within what is quoted."""
        innermost = self._open[-1] if self._open else None
        if isinstance(innermost, Listing) and innermost.depth == depth:
            return innermost
        self._quote(quoted)
        begun = Listing(block.ordinal, block.of_list, depth)
        self._begin(begun)
        return begun

    def _close(self, block: Block, depth: int, quoted: int) -> None:
        """Close what the block does not stand in."""
        while self._open and not self._stands_in(block, depth, quoted):
            self._open.pop()

    def _stands_in(self, block: Block, depth: int, quoted: int) -> bool:
        lists = [one for one in self._open if isinstance(one, Listing)]
        if len(self._open) - len(lists) > quoted or (lists and lists[-1].depth > depth):
            return False
        if not block.of_list or not lists or lists[-1].depth < depth:
            return True
        is_next_item = lists[-1].number == block.of_list and not block.begins_list
        return is_next_item and self._open[-1] is lists[-1]

    def _quote(self, quoted: int) -> None:
        for _ in range(quoted - sum(isinstance(one, Quotation) for one in self._open)):
            self._begin(Quotation())

    def _begin(self, node: Quotation | Listing) -> None:
        self._inside().append(node)
        self._open.append(node)

    def _inside(self) -> "list[Node]":
        if not self._open:
            return self.top
        innermost = self._open[-1]
        return innermost.items[-1] if isinstance(innermost, Listing) else innermost.children
