"""Dates as people write them, read by strict patterns: a text is wholly a date or it is none.

No general date guesser is used: those turn "6月 2020" into today's day in June. A written date is a day of the calendar
and nothing else; no time zone ever moves it.
"""

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice

from ilo_desktop.intake.dates.signs import clean, without_time
from ilo_desktop.intake.months import is_weekday, month_number
from ilo_desktop.newsroom.looks import is_place

#: The longest text that can be a date with a place, and the longest that is searched for a date.
LONGEST, LONGEST_TO_SEARCH = 120, 300
#: The chronological key goes to September 2078.
_FIRST_YEAR, _LAST_YEAR = 1900, 2077

_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er|ère|º|°|ª)(?![^\W\d_])|\.)?"
_TO = r"(?:\s*[-‐‑–—−~〜～]\s*|\s+(?:to|and|&|au|et|al|a|y|e|bis|und|по|и|до|إلى|الى)\s+)"
_FROM = r"(?:(?:from|on|du|le|del|el|vom|am|den|dal|il|с|من)\s+)?"
_DAY = r"\d{1,2}(?!\d)"
_YEAR = r"\d{4}(?!\d)"
_MONTH = r"\D{2,40}?"  # any words: whether they name a month is looked up
_WORD = r"[^\W\d_]{3,12}\.?"
_TAIL = r"(?P<tail>.*)"
_CJK_DAY = r"\s*[日号號일]?"
_CJK_WEEKDAY = "|".join(
    (
        r"(?:\s*(?:[(（][^()（）]{1,5}[)）]",
        r"(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]",
        r"[月火水木金土日]曜日?",
        r"[월화수목금토일]요일))?",
    )
)

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # 7 March 2024 · 21-22 September 2015 · 14 de febrero de 2002 · 1er mars 1999 · 7. März 2024
        rf"{_FROM}(?P<d>{_DAY}){_ORDINAL}(?:{_TO}(?P<d2>{_DAY}){_ORDINAL})?(?P<m>{_MONTH})(?P<y>{_YEAR}){_TAIL}",
        # 30 September – 2 October 2015 · 30 December 2015 – 2 January 2016
        rf"{_FROM}(?P<d>{_DAY}){_ORDINAL}(?P<m>{_MONTH})(?:(?P<y>{_YEAR})(?:\s*г\.?)?)?"
        rf"{_TO}(?P<d2>{_DAY}){_ORDINAL}(?P<m2>{_MONTH})(?P<y2>{_YEAR}){_TAIL}",
        # March 7, 2024 · March, 7 2024 · September 30 – October 2, 2015
        rf"(?P<m>{_WORD}),?\s+(?P<d>{_DAY}){_ORDINAL}(?:{_TO}(?:(?P<m2>{_WORD})\s+)?(?P<d2>{_DAY}){_ORDINAL})?,?\s+"
        rf"(?P<y>{_YEAR}){_TAIL}",
        # 2020/06/30 · 2024-03-07
        rf"(?P<y>{_YEAR})(?P<sep>[-/.])\s?(?P<m>\d{{1,2}})(?P=sep)\s?(?P<d>{_DAY})"
        rf"(?:{_TO}(?:(?:(?P<y2>{_YEAR})(?P=sep))?(?P<m2>\d{{1,2}})(?P=sep))?(?P<d2>{_DAY}))?{_TAIL}",
        # 2024-Mar-07
        rf"(?P<y>{_YEAR})(?P<sep>[-/. ])(?P<m>{_WORD})(?P=sep)(?P<d>{_DAY}){_TAIL}",
        # 2024年3月7日 · 2020年7月1~2日 · 2024年3月30日至4月2日 · 2024년 3월 7일 · 2020年6月30日(火)
        rf"(?P<y>{_YEAR})\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월]\s*(?P<d>{_DAY}){_CJK_DAY}{_CJK_WEEKDAY}"
        rf"(?:\s*[-–—~〜～至]\s*(?:(?P<m2>\d{{1,2}})\s*[月월]\s*)?(?P<d2>{_DAY}){_CJK_DAY}{_CJK_WEEKDAY})?{_TAIL}",
        # 2024 оны 3 дугаар сарын 7 · 2024 оны 03-р сарын 07-ны өдөр
        rf"(?P<y>{_YEAR})\s+оны\s+(?P<m>\d{{1,2}})(?:\s*-?\s*(?:р|дугаар|дүгээр))?\s+сарын\s+(?P<d>{_DAY})"
        rf"(?:\s*-?\s*(?:ны|ний|нд|нэнд))?(?:\s+өдөр)?{_TAIL}",
    )
)
# 14.02.2002 · 14/02/2002: which number is the month is settled for a whole file, see DayOrder.
_NUMBERS = re.compile(rf"(?P<d>{_DAY})\s?(?P<sep>[-‐‑–/.])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>{_YEAR}){_TAIL}")

_HEADINGS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<y>{_YEAR})\s*[年년]?(?:\s*(?P<m>\d{{1,2}})\s*[月월])?",
        rf"(?P<m>\d{{1,2}})\s*月\s*,?\s*(?P<y>{_YEAR})\s*年?",
        rf"(?P<name>{_MONTH})(?P<y>{_YEAR})(?:\s*г\.?)?",
        rf"(?P<y>{_YEAR})\s+он(?:ы\s+(?P<m>\d{{1,2}})(?:\s*-?\s*(?:р|дугаар|дүгээр))?\s+сар)?",
    )
)

# Within a text: where a date can begin (a digit, a word), where it can end, and how long it is at most.
_MAY_BEGIN = re.compile(r"(?<![^\W_])(?=[^\W_])|(?<=[^\x00-\u2e7f])(?=\d)")
_MAY_END = re.compile(r"\d{4}(?!\d)(?:\s*г\.)?|[日号號일]|(?<=\D)\d{1,2}(?!\d)")
_LONGEST_WITHIN = 60
# So many stretches of a text are tried, so that one of nothing but numbers takes no time.
_MOST_STRETCHES = 60
_HAS_YEAR = re.compile(r"\d{4}|[年]")
_IN_BRACKETS = re.compile(r"\s*[(（]([^()（）]{1,20})[)）]")
_ERA = re.compile(r"\s*(?:г(?:ода|\.)?|года|م\.?)?(?![^\W\d_])\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*(?:,\s+|[،、，]\s*)")
_LAST_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$")


@dataclass(frozen=True, slots=True)
class DateLine:
    """A text that is wholly a date: its (first) day, the last day of a range, and the place behind it.

    ``first`` is None where the calendar has no such day ("31 February 2024"), or a range ends before it begins.
    """

    first: date | None
    last: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A date in numbers whose day and month only their order tells apart: "03/04/2024". ``place`` may follow."""

    first: int
    second: int
    year: int
    place: str = ""

    @property
    def is_open(self) -> bool:
        """Whether both readings are days of the calendar, and different ones."""
        return self.first != self.second and self.first <= 12 and self.second <= 12

    def line(self, *, month_first: bool) -> DateLine:
        """Return the date; where only one reading has a month that there is, that one."""
        day, month = (self.second, self.first) if month_first else (self.first, self.second)
        if month > 12 >= day:
            day, month = month, day
        return DateLine(calendar_day(self.year, month, day), place=self.place)


def read_date(text: str, *, month_first: bool = False) -> DateLine | None:
    """Return what a text says that is wholly a date, with at most a place behind a comma; None for any other text.

    The day of the week before it and the time behind it may stand there. ``month_first`` says how dates in numbers
    alone are meant ("03/07/2024"): ``DayOrder`` settles it for a file.
    """
    if len(text) > LONGEST or not _HAS_YEAR.search(text):
        return None
    text = without_time(clean(text))
    if not text[:1].isdigit():
        return _read_words(text) or _read_behind_weekday(text, month_first)
    if match := _NUMBERS.fullmatch(text):
        return _from_numbers(match, month_first)
    return _read_words(text)


def read_numbers(text: str) -> Numbers | None:
    """Return the numbers of a text that is wholly a date in numbers, with strokes or hyphens between; else None.

    With points between them ("03.04.2024") the day comes first everywhere.
    """
    if not text[:1].isdigit() or len(text) > LONGEST:
        return None
    match = _NUMBERS.fullmatch(without_time(clean(text)))
    if match is None or match["sep"] == "." or (place := _place(match["tail"])) is None:
        return None
    return Numbers(int(match["d"]), int(match["m"]), int(match["y"]), place)


def find_date_in(text: str, *, month_first: bool = False) -> tuple[int, int, DateLine] | None:
    """Return the first written date inside a short text, with where it begins and ends; None where there is none.

    Only days are found that the calendar has, and no place behind them.
    """
    if len(text) > LONGEST_TO_SEARCH or not _HAS_YEAR.search(text):
        return None
    starts = [match.start() for match in _MAY_BEGIN.finditer(text)]
    ends = [match.end() for match in _MAY_END.finditer(text)]
    stretches = (
        (start, end)
        for start in starts
        for end in reversed(ends)
        if start < end <= start + _LONGEST_WITHIN and _HAS_YEAR.search(text, start, end)
    )
    for start, end in islice(stretches, _MOST_STRETCHES):
        found = read_date(text[start:end], month_first=month_first)
        if found and found.first and not found.place:
            return start, end, found
    return None


def is_heading(text: str) -> bool:
    """Say whether a text is wholly a year, or a month with its year, as groups of a list are headed."""
    if len(text) > 40 or not _HAS_YEAR.search(text):
        return False
    text = clean(text).rstrip(":：")
    for pattern in _HEADINGS:
        if match := pattern.fullmatch(text):
            parts = match.groupdict()
            month = _month(parts.get("name") or parts.get("m") or "1")
            if month is not None and 1 <= month <= 12 and _FIRST_YEAR <= int(parts["y"]) <= _LAST_YEAR:
                return True
    return False


def _read_words(text: str) -> DateLine | None:
    for pattern in _PATTERNS:
        if (match := pattern.fullmatch(text)) and (found := _from_match(match)):
            return found
    return None


def _read_behind_weekday(text: str, month_first: bool) -> DateLine | None:
    """Read a date behind the day of the week, in one word or two: "jeudi 7 mars 2024", "يوم الخميس 7 مارس 2024"."""
    for count in (1, 2):
        words = text.split(None, count)
        is_behind = len(words) > count and is_weekday(" ".join(words[:count]))
        if is_behind and (found := read_date(words[count], month_first=month_first)):
            return found
    return None


def _from_numbers(match: re.Match[str], month_first: bool) -> DateLine | None:
    place = _place(match["tail"])
    if place is None:
        return None
    day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    if match["sep"] == ".":
        return DateLine(calendar_day(year, month, day), place=place)
    return Numbers(day, month, year, place).line(month_first=month_first)


def _from_match(match: re.Match[str]) -> DateLine | None:
    parts = match.groupdict()
    month = _month(parts["m"])
    last_month = _month(parts["m2"]) if parts.get("m2") else month
    if month is None or last_month is None:
        return None
    place = _place(parts["tail"])
    if place is None:
        return None
    if parts.get("d2") is None:
        return DateLine(calendar_day(int(parts["y"]), month, int(parts["d"])), place=place)
    year, last_year = _years(parts.get("y"), parts.get("y2"), crosses_new_year=month - last_month > 6)
    first, last = calendar_day(year, month, int(parts["d"])), calendar_day(last_year, last_month, int(parts["d2"]))
    if first is None or last is None or last < first:
        return DateLine(None, place=place)
    return DateLine(first, last if last > first else None, place)


def _years(first: str | None, last: str | None, *, crosses_new_year: bool) -> tuple[int, int]:
    if first and last:
        return int(first), int(last)
    written = int(first or last or 0)
    if not crosses_new_year:
        return written, written
    return (written, written + 1) if first else (written - 1, written)


def _month(words: str) -> int | None:
    words = words.strip()
    return int(words) if words.isdecimal() else month_number(words)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has none such, or the year is none that a release can have."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _place(tail: str) -> str | None:
    """Return the place in what follows a date, "" where nothing does, None where it is no place."""
    match = _ERA.match(tail)
    tail = tail[match.end() :] if match else tail
    if (match := _IN_BRACKETS.match(tail)) and is_weekday(match[1]):
        tail = tail[match.end() :]
    if not tail.strip(" .,،、，"):
        return ""
    comma = _COMMA.match(tail)
    if comma is None:
        return None
    place = _LAST_STOP.sub("", tail[comma.end() :].strip(" ,،、，"))
    return place if is_place(place) else None
