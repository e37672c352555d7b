"""The lines of a list saved as text, each with what it shows by itself, and how the list as a whole is laid out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from ilo_desktop.intake import languages
from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.formats.format import Check
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS, MAX_LINES
from ilo_desktop.intake.mending import mend
from ilo_desktop.intake.prose import ENDS_SENTENCE
from ilo_desktop.intake.sides import is_more
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.text import squeeze


class Mark(Enum):
    """What opens an item of a list."""

    NUMBER = auto()  # "12." before its first words
    DASH = auto()  # a dash in a line of its own
    BULLET = auto()  # "•" before its first words


@dataclass(slots=True)
class Line:
    """A line that is not blank: its number from 1, the blanks before it, the blank lines before it, its words.

    ``body`` are the words behind a mark, ``date`` what they say where they are wholly a date. ``after_rule`` says that
    a ruled line or the end of a page stands before it.
    """

    number: int
    indent: int
    gap: int
    words: str
    mark: Mark | None = None
    body: str = ""
    date: DateLine | None = None
    after_rule: bool = False

    @property
    def is_listed(self) -> bool:
        """Whether a mark, a number or a bullet, stands before its words."""
        return self.mark is not None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a whole list is laid out.

    ``mark`` opens its items (None: nothing does). ``is_dense`` says that no blank lines part the blocks of an item.
    ``width`` is where lines were wrapped, 0 where they were not. ``date_count`` counts the lines that are dates.
    """

    mark: Mark | None = None
    mark_indent: int = 0
    body_indent: int = 0
    is_dense: bool = False
    width: int = 0
    date_count: int = 0

    @property
    def is_indented(self) -> bool:
        """Whether an indent shows what belongs to an item."""
        return self.mark is not None and self.body_indent > self.mark_indent


_NUMBER = re.compile(r"\(?\d{1,6}[.)．、](?:\s+|$|(?=[^\W\d_]|[©“\"‘'«(¿¡]))")
_BARE_NUMBER = re.compile(r"(\d{1,4})\s+(?=\S)")
# So many numbers without a point must count the dates before they are taken for marks: headlines begin with some.
_FEWEST_BARE_NUMBERS = 3
_BULLET = re.compile(r"[-–—•*·▪◦‣]\s+(?=\S)")
_DASHES = frozenset("-–—•*·")
_RULE = re.compile(r"[-–—=_*~#]{3,}|[-*_](?:\s+[-*_]){2,}")
_DATE_IN_NUMBERS = re.compile(r"(?:[|｜:：]|^\s*(?:\d{0,4}[.)]|[-–—•*·]))\s*(\d{1,2}([-/])\d{1,2}\2\d{2,4})(?!\d)")
_END_OF_PAGE = "\f"
# How wide lines are that were wrapped, and how much must show it: in any list some lines are the longest.
_NARROWEST_WRAP, _WIDEST_WRAP = 60, 130
_WRAPPED, _WRAPPED_IN_A_SENTENCE, _SURELY_WRAPPED = 1, 2, 2
# How many characters are parted into lines in one go, and so many more as the last line has.
_PIECE = 1 << 20
# So many lines tell a page's language well enough.
_LINES_FOR_LANGUAGE = 500
# What stands at the ends of lines and nobody sees, beside white space; and signs of direction that belong in pairs.
_INVISIBLE = "\ufeff\u200b\u200e\u200f"
_OPENING, _CLOSING = "\u202a\u202b\u202d\u202e", "\u202c"
_MOST_OUTER_SIGNS = 8


def read_lines(text: str, name: str, check: Check) -> tuple[list[Line], DayOrder]:
    """Return the lines that hold something, numbered as editors number them, and how their dates in numbers are meant.

    A ruled line counts as a blank one, and so does a link to the whole text ("Read more"). The position that the order
    names is a line, from 0. NewsroomError LIST_TOO_LONG for more lines than a list can have.
    """
    # Before anything is made of them, for each takes as much memory as ten short lines.
    if sum(1 for line in _raw_lines(text) if line and not line.isspace()) > MAX_LINES:
        raise NewsroomError(Code.LIST_TOO_LONG, name=name, limit=f"{MAX_LINES:,}")
    check()
    raw = list(_raw_lines(text))
    order = _day_order(raw)
    lines: list[Line] = []
    gap, after_rule = 1, False
    for number, line in enumerate(raw, start=1):
        if number % LINES_BETWEEN_CHECKS == 0:
            check()
        words = _words(mend(line))
        is_rule = _RULE.fullmatch(words) is not None
        ends_page_behind = _END_OF_PAGE in line and not line.lstrip(" \t").startswith(_END_OF_PAGE)
        after_rule = after_rule or is_rule or (_END_OF_PAGE in line and not ends_page_behind)
        if not words or is_rule or is_more(words):
            gap += 1
            continue
        lines.append(_read_line(number, _indent(line), gap, words, order))
        lines[-1].after_rule = after_rule
        gap, after_rule = 0, ends_page_behind
    return lines, order


def _day_order(raw: Sequence[str]) -> DayOrder:
    order = DayOrder.of(map(_date_in_numbers, raw))
    if order.is_guess and (language := languages.verdict(languages.evidence(" ".join(raw[:_LINES_FOR_LANGUAGE])))):
        return DayOrder.of(map(_date_in_numbers, raw), language)
    return order


def _date_in_numbers(line: str) -> str:
    """Return what can be the date in numbers that a line is, or is behind its mark, a label or a stroke."""
    if "/" in line or "-" in line:
        return match[1] if (match := _DATE_IN_NUMBERS.search(line)) else line.strip()
    return line.strip()


def _raw_lines(text: str) -> Iterator[str]:
    """Yield all lines, without their ends. Goes from one piece to the next, as other threads stand still during one."""
    start = 0
    while end := text.find("\n", start + _PIECE) + 1:
        yield from _split(text[start:end])[:-1]
        start = end
    yield from _split(text[start:])


def _split(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _words(line: str) -> str:
    words = line.strip()
    if not words.isascii():
        words = _without_outer_signs(words.strip(_INVISIBLE).strip())
    return squeeze(words) if "  " in words or "\t" in words else words


def _without_outer_signs(words: str) -> str:
    """Return a line without the signs of direction round all of it; those inside keep their partners."""
    for _ in range(_MOST_OUTER_SIGNS):
        if not words or not (words[0] in _OPENING or words[-1] == _CLOSING):
            break
        depth = lowest = 0
        for sign in words[1:-1]:
            depth += (sign in _OPENING) - (sign == _CLOSING)
            lowest = min(lowest, depth)
        is_opened, is_closed = words[0] in _OPENING, words[-1] == _CLOSING
        if is_opened and is_closed and depth == lowest == 0:
            words = words[1:-1]
        elif is_opened and lowest == 0 and depth - is_closed >= 0:
            words = words[1:]  # nothing closes it but the line's end
        elif is_closed and not is_opened and depth <= 0 <= lowest:
            words = words[:-1]  # it closes nothing
        else:
            break
        words = words.strip(_INVISIBLE).strip()
    return words


def _indent(line: str) -> int:
    if line[:1].isspace():
        line = line.expandtabs(4)
        return len(line) - len(line.lstrip())
    return 0


def _read_line(number: int, indent: int, gap: int, words: str, order: DayOrder) -> Line:
    date = order.read(words)
    if date is None:  # a date first: "7. März 2024" is no seventh item
        if words in _DASHES:
            return Line(number, indent, gap, words, Mark.DASH)
        for mark, pattern in ((Mark.NUMBER, _NUMBER), (Mark.BULLET, _BULLET)):
            if match := pattern.match(words):
                body = words[match.end() :]
                return Line(number, indent, gap, words, mark, body, order.read(body))
    return Line(number, indent, gap, words, date=date)


def mark_bare_numbers(lines: Sequence[Line]) -> None:
    """Make numbers without a point ("12 Ferry hands get boots") marks, in a list whose dates they count one by one."""
    openings: list[tuple[Line, re.Match[str]]] = []
    latest: tuple[Line, re.Match[str]] | None = None
    dates = number = 0
    for line in lines:
        if line.mark:
            return
        match = _BARE_NUMBER.match(line.words)
        if line.date:
            dates += 1
            if latest:
                number = int(latest[1][1])
                openings.append(latest)
            latest = None
        elif match and int(match[1]) in (1, number + 1):
            latest = line, match
    if len(openings) >= max(_FEWEST_BARE_NUMBERS, dates):
        for line, match in openings:
            line.mark, line.body = Mark.NUMBER, line.words[match.end() :]


def survey(lines: Sequence[Line]) -> Layout:
    """Return how a list is laid out.

    Items are opened by the mark that most often stands before a date, if at least half of the dates have one: a stray
    number at the start of a summary opens nothing, nor do points within one that are indented further.
    """
    dated: Counter[Mark] = Counter()
    mark_indents: dict[Mark, Counter[int]] = {mark: Counter() for mark in Mark}
    waiting: dict[Mark, int] = {}
    body_indents: Counter[int] = Counter()
    lone = dense = 0
    for index, line in enumerate(lines):
        if line.mark:
            waiting[line.mark] = line.indent
        if line.date is None:
            continue
        for opening, indent in waiting.items():
            dated[opening] += 1
            mark_indents[opening][indent] += 1
        waiting.clear()
        if not line.mark:
            body_indents[line.indent] += 1
        is_last = index + 1 == len(lines) or lines[index + 1].gap > 0
        if line.gap > 0 and is_last:
            lone += 1
        else:
            dense += 1
    mark = _chosen(dated, lone + dense)
    return Layout(
        mark=mark,
        mark_indent=_commonest(mark_indents[mark]) if mark else 0,
        body_indent=_commonest(body_indents),
        is_dense=dense > lone,
        width=wrap_width(lines),
        date_count=lone + dense,
    )


def _chosen(dated: Counter[Mark], date_count: int) -> Mark | None:
    ranked = sorted(Mark, key=lambda mark: -dated[mark])
    return ranked[0] if dated[ranked[0]] * 2 >= max(date_count, 1) else None


def _commonest(counts: Counter[int]) -> int:
    return counts.most_common(1)[0][0] if counts else 0


def wrap_width(lines: Sequence[Line]) -> int:
    """Return within which width lines were wrapped, 0 where they were not."""
    width = max((line.indent + len(line.words) for line in lines), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    evidence = sum(
        _WRAPPED_IN_A_SENTENCE if line.words[0].islower() else _WRAPPED
        for above, line in pairwise(lines)
        if line.gap == 0
        and not (line.mark or line.date or above.date)
        and fills(above, line, width)
        and not ENDS_SENTENCE.search(above.words)
    )
    return width if evidence >= _SURELY_WRAPPED else 0


def fills(above: Line, line: Line, width: int) -> bool:
    """Say whether a line has no room left, within a width, for the first word of the next one."""
    first_word = line.words.partition(" ")[0]
    return width < above.indent + len(above.words) + 1 + len(first_word)
