"""Where one file holds several pages, one behind the other, as when saved pages are put into one file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.text_list.lines import Line

# What tells one page of a list from the next one in its address.
_TURNED = re.compile(r"/nextRow--\d+|[?#].*")


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page, without its address, which stood in a first line of its own."""

    lines: list[Line]
    address: str = ""


def read_pages(lines: Sequence[Line]) -> Iterator[Page]:
    """Yield each page with its lines.

    A page begins where the file's own beginning is repeated: a page's address where the file begins with one, or the
    first two lines word for word.
    """
    start = 0
    for i in range(1, len(lines)):
        if _begins_like(lines, start, i):
            yield from _page(lines[start:i])
            start = i
    if lines:
        yield from _page(lines[start:])


def _begins_like(lines: Sequence[Line], start: int, i: int) -> bool:
    """Say whether a page begins at a line as the file does."""
    first, line = lines[0], lines[i]
    if line.indent != first.indent:
        return False
    if is_address(first.words):
        return is_address(line.words) and (_list_of(line.words) == _list_of(first.words) or _is_over_title(lines, i))
    if i + 1 == len(lines) or i == start + 1:
        return False
    second, following = lines[1], lines[i + 1]
    is_front = not (first.date or first.mark or second.date)
    return is_front and (line.words, following.words) == (first.words, second.words)


def _list_of(address: str) -> str:
    return _TURNED.sub("", address)


def _is_over_title(lines: Sequence[Line], i: int) -> bool:
    """Say whether below a line there is another one alone, as a page's title is below its address."""
    if i + 2 >= len(lines):
        return False
    title, below = lines[i + 1], lines[i + 2]
    return title.gap == 0 and below.gap > 0 and not (title.date or title.mark)


def _page(lines: Sequence[Line]) -> Iterator[Page]:
    address = lines[0].words if is_address(lines[0].words) else ""
    own = list(lines[1:] if address else lines)
    if own:
        own[0] = replace(own[0], gap=max(own[0].gap, 1))
        yield Page(own, address)
