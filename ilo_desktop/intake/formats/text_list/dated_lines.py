"""Lists whose entries are single lines with their dates in them: "12 March 2024 | Ferry hands get boots"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in
from ilo_desktop.intake.formats.text_list.lines import Line, Mark, fills, wrap_width
from ilo_desktop.intake.stamps import KindOf, read_stamp

# So many lines must hold a date at the same end, and of all lines from the first of them to the last this share.
_FEWEST = 3
_SHARE = 0.4
# An entry whose date has a label is no longer, menus of the page included.
_MOST_LINES = 8
_HAS_DIGITS = re.compile(r"\d\d|[年]")
_BULLET = re.compile(r"[·•▪■◆●○▶►➤»›※]\s*")
_BETWEEN = " \t\u00a0\u3000,،、，;:：|｜-–—·•[]【】()（）"
_SHORTEST_HEADLINE = 4


@dataclass(frozen=True, slots=True)
class _Dated:
    """A line's number among the lines, its words without the date, the date, and whether that came first."""

    at: int
    mark: Mark | None
    words: str
    date: DateLine
    date_words: str
    is_first: bool


def date_labelled_lines(lines: Sequence[Line], kind_of: KindOf, order: DayOrder) -> None:
    """Make lines such as "Posted on 14 May 2024 by the editor" dates, in a list of which each entry has one."""
    if any(line.date for line in lines):
        return
    stamps = [(line, read_stamp(line.words, kind_of, order)) for line in lines if _HAS_DIGITS.search(line.words)]
    found = [(line, stamp.date) for line, stamp in stamps if stamp and stamp.date and stamp.is_labelled]
    if len(found) >= _FEWEST and len(lines) <= len(found) * _MOST_LINES:
        for line, date in found:
            line.date = date


def part_dated_lines(lines: list[Line], kind_of: KindOf, order: DayOrder) -> list[Line]:
    """Return the lines of a page, each entry's date in a line of its own behind its headline.

    That is so only where most entries are such lines: a headline that names a day, and a type line, stay as they are.
    """
    if sum(_HAS_DIGITS.search(line.words) is not None for line in lines) < _FEWEST:
        return lines
    found = [dated for i in range(len(lines)) if (dated := _dated(lines[i], i, kind_of, order))]
    firsts = [dated for dated in found if dated.is_first]
    entries = firsts if len(firsts) * 2 > len(found) else [dated for dated in found if not dated.is_first]
    if not _are_entries(entries, lines):
        return lines
    width = wrap_width(lines)
    parted: list[Line] = list(lines[: entries[0].at])
    ends = [dated.at for dated in entries[1:]] + [len(lines)]
    for entry, end in zip(entries, ends, strict=True):
        parted += _parted(entry, lines[entry.at : end], width)
    return parted


def _are_entries(entries: Sequence[_Dated], lines: Sequence[Line]) -> bool:
    if len(entries) < _FEWEST:
        return False
    span = lines[entries[0].at : entries[-1].at + 1]
    alone = sum(line.date is not None for line in span)
    marked = sum(entry.mark is not None for entry in entries)
    if marked not in (0, len(entries)) and marked * 2 < len(entries):
        return False
    starts = span if not marked else [line for line in span if line.mark or _BULLET.match(line.words)]
    return alone * 2 < len(entries) and len(entries) >= len(starts) * _SHARE


def _dated(line: Line, at: int, kind_of: KindOf, order: DayOrder) -> _Dated | None:
    if line.date or not _HAS_DIGITS.search(line.words):
        return None
    mark, words = line.mark, line.body if line.mark else line.words
    if mark is None and (match := _BULLET.match(words)):
        mark, words = Mark.BULLET, words[match.end() :]
    parts = _at_start(words, order) or _at_end(words, order)
    if parts is None:
        return None
    date, date_words, rest, is_first = parts
    rest = rest.strip(_BETWEEN)
    if len(rest) < _SHORTEST_HEADLINE or not any(map(str.isalpha, rest)) or kind_of(rest):
        return None
    stamp = read_stamp(words, kind_of, order)
    if stamp and stamp.date and (stamp.kind or not (stamp.other or stamp.place or is_first)):
        return None
    return _Dated(at, mark, rest, date, date_words, is_first)


def _at_start(words: str, order: DayOrder) -> tuple[DateLine, str, str, bool] | None:
    head = words[:60]
    found = find_date_in(head, month_first=order.month_first)
    if found is None or words[: found[0]].strip(_BETWEEN):
        return None
    rest = words[found[1] :]
    return (found[2], words[found[0] : found[1]], rest, True) if rest[:1] in _BETWEEN else None


def _at_end(words: str, order: DayOrder) -> tuple[DateLine, str, str, bool] | None:
    start = max(len(words) - 60, 0)
    tail = words[start:]
    found = find_date_in(tail, month_first=order.month_first)
    if found is None or tail[found[1] :].strip(_BETWEEN):
        return None
    rest = words[: start + found[0]]
    return (found[2], tail[found[0] : found[1]], rest, False) if rest[-1:] in _BETWEEN else None


def _parted(entry: _Dated, lines: Sequence[Line], width: int) -> list[Line]:
    """Return the lines of an entry: its headline in one line, its date, and what follows."""
    first, end = lines[0], 1
    words = entry.words
    while entry.is_first and width and end < len(lines) and _goes_on(lines[end - 1], lines[end], width):
        words = f"{words} {lines[end].words}"
        end += 1
    headline = replace(first, words=words, body=words if entry.mark else "", mark=entry.mark)
    date = Line(lines[end - 1].number, first.indent, 0, entry.date_words, date=entry.date)
    return [headline, date, *lines[end:]]


def _goes_on(above: Line, line: Line, width: int) -> bool:
    return line.gap == 0 and line.mark is None and line.date is None and fills(above, line, width)
