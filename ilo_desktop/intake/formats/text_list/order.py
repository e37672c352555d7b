"""Lists whose items begin with their dates: how they are told, and their blocks in the order of all other lists."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ilo_desktop.intake.formats.text_list.blocks import Block, IsKind, Role
from ilo_desktop.intake.formats.text_list.lines import Line, Mark
from ilo_desktop.intake.prose import ENDS_SENTENCE

# So many dates must agree, and this share of them.
_FEWEST_DATES = 3
_SHARE = 0.75


def dates_come_first(lines: Sequence[Line], mark: Mark | None) -> bool:
    """Say whether a list's dates stand over their headlines.

    Its marks show it, where it has some; else that sentences end above its dates and words that are none stand below.
    """
    dates = sum(line.date is not None for line in lines)
    if dates < _FEWEST_DATES:
        return False
    if mark:
        with_mark = sum(line.date is not None and line.mark is mark for line in lines)
        behind_mark = sum(
            below.date is not None and above.mark is mark and not above.body for above, below in pairwise(lines)
        )
        return with_mark + behind_mark >= dates * _SHARE
    sentences_above = sum(_is_sentence(above) for above, below in pairwise(lines) if below.date)
    headlines_below = sum(not (_is_sentence(below) or below.date) for above, below in pairwise(lines) if above.date)
    return min(sentences_above + 1, headlines_below) >= dates * _SHARE


def _is_sentence(line: Line) -> bool:
    return ENDS_SENTENCE.search(line.words) is not None


def headlines_first(blocks: Iterable[Block], is_kind: IsKind) -> Iterator[Block]:
    """Yield the blocks of such a list with each date behind its headline; the first block of each item opens it."""
    date: Block | None = None
    for block in blocks:
        if block.role is Role.DATE:
            if date:  # that is all of its item
                yield date
            date, block.opens = block, True
        elif date is None:
            yield block
        else:
            block.opens, date.opens = date.opens, False
            yield block
            if block.role is Role.TEXT and not is_kind(block.text):
                yield date
                date = None
    if date:
        yield date
