"""The blocks of a list saved as text: paragraphs, or single lines where no blank lines part them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from ilo_desktop.intake.dates import DateLine, is_heading
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.text_list.lines import Layout, Line, Mark, fills
from ilo_desktop.newsroom.looks import is_credit

#: Says whether some words are wholly a kind's name ("Press release").
IsKind = Callable[[str], bool]


class Role(Enum):
    """What a block is by its own words."""

    TEXT = auto()
    CREDIT = auto()
    DATE = auto()
    HEADING = auto()  # a year, or a month with its year
    ADDRESS = auto()


@dataclass(slots=True)
class Block:
    """One block: its words in one line, where it stands (lines from 1), and how it is set off.

    ``indent`` counts the blanks before it, ``gap`` the blank lines. ``opens`` says that the list's mark stands before.
    """

    text: str
    line: int
    last_line: int
    indent: int
    gap: int
    role: Role
    date: DateLine | None = None
    opens: bool = False


def read_blocks(lines: Sequence[Line], layout: Layout) -> Iterator[Block]:
    """Yield the blocks of a list in their order.

    Lines with no blank line between them are one block that was wrapped, except where they are parts of an item by
    themselves: behind a mark, a credit or a date, and everywhere in a dense list.
    """
    start, opens = 0, False
    for end in range(1, len(lines) + 1):
        if end < len(lines) and lines[end].gap == 0:
            continue
        for block in _blocks_of(lines[start:end], layout):
            if block.text:
                block.opens = block.opens or opens
                opens = False
                yield block
            else:  # a mark in a line of its own opens the block that follows
                opens = opens or block.opens
        start = end


def _blocks_of(paragraph: Sequence[Line], layout: Layout) -> Iterator[Block]:
    """Yield the blocks of lines that no blank line parts; one without text for a mark that stands alone."""
    block = _block(paragraph[0], layout)
    wrapped: list[str] = []
    has_parts = layout.is_dense or block.opens or block.role is not Role.TEXT
    for above, line in pairwise(paragraph):
        following = _block(line, layout)
        if _parts(block, following, has_parts=has_parts, is_dense=layout.is_dense):
            is_new = True
        else:
            is_new = layout.is_dense and not (layout.width and fills(above, line, layout.width))
        if is_new:
            yield _joined(block, wrapped)
            block, wrapped = following, []
        else:
            wrapped.append(line.words)
            block.last_line = line.number
    yield _joined(block, wrapped)


def _joined(block: Block, wrapped: Sequence[str]) -> Block:
    if wrapped:
        block.text = " ".join((block.text, *wrapped))
    return block


def _parts(above: Block, block: Block, *, has_parts: bool, is_dense: bool) -> bool:
    """Say whether a line begins a block by what it or the block above is; a year in a line can be a wrapped text's."""
    if block.opens or not above.text:
        return True
    if block.role is Role.HEADING and not is_dense:
        return False
    return has_parts and (block.role is not Role.TEXT or above.role is not Role.TEXT)


def _block(line: Line, layout: Layout) -> Block:
    opens = line.mark is not None and line.mark is layout.mark
    if layout.is_indented and line.indent >= layout.body_indent:
        opens = False
    text = line.body if opens or (line.date and line.mark) or line.mark is Mark.DASH else line.words
    role = _role(text, line.date)
    return Block(text, line.number, line.number, line.indent, line.gap, role, line.date, opens)


def _role(text: str, date: DateLine | None) -> Role:
    if date:
        return Role.DATE
    if is_credit(text):
        return Role.CREDIT
    if is_heading(text):
        return Role.HEADING
    return Role.ADDRESS if is_address(text) else Role.TEXT
