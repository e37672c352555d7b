"""Periods of whole days, as the timeline chooses them, a search names them and a condition holds them.

A condition's value is one of these: a year ("2024"), a month ("2024-03"), a day ("2024-03-07"), a range of such
("2023-05..2024-01", "2009..", "..2009-05"), or a period that moves with today ("last-month", "30-days").
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY

_RANGE = ".."
_STRETCH = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_LATEST = re.compile(r"(\d{1,5})-(day|week|month|year)s?", re.ASCII)


class Span(Enum):
    """What a period is made of, from its first day to its last: as what it is put into words."""

    DAYS = auto()
    MONTHS = auto()
    YEARS = auto()


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from ``first`` to ``last``, both included. ValueError where the last comes before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} comes before {self.first}")

    @classmethod
    def parse(cls, value: str) -> "Period | None":
        """Return the period that a condition's value names, None for other words and for what moves with today."""
        first, is_range, last = value.partition(_RANGE)
        if not is_range:
            return _stretch(value)
        start, end = _stretch(first), _stretch(last)
        if (first and start is None) or (last and end is None):
            return None
        begins, ends = start.first if start else FIRST_DAY, end.last if end else LAST_DAY
        return cls(begins, ends) if begins <= ends else None

    @classmethod
    def of_months(cls, first: date, last: date) -> "Period":
        """Return the whole months from that of one day to that of another."""
        return cls(first.replace(day=1), end_of_month(last))

    @classmethod
    def of_years(cls, first: int, last: int) -> "Period":
        """Return the whole years from one to another."""
        return cls(date(first, 1, 1), date(last, 12, 31))

    @property
    def value(self) -> str:
        """The value of its condition, "2023-05..2023-07"; the same for all periods that hold the same releases."""
        begins, ends = self._begins, self._ends
        return begins if begins == ends else f"{begins}{_RANGE}{ends}"

    @property
    def _begins(self) -> str:
        return "" if self.has_all_before else self._written(self.first, is_end=False)

    @property
    def _ends(self) -> str:
        return "" if self.has_all_after else self._written(self.last, is_end=True)

    def _written(self, day: date, *, is_end: bool) -> str:
        if self.has_all_before or self.has_all_after:
            span = _span_of_end(day) if is_end else _span_of_start(day)
        else:
            span = self.span
        return {Span.YEARS: f"{day:%Y}", Span.MONTHS: f"{day:%Y-%m}", Span.DAYS: day.isoformat()}[span].zfill(4)

    @property
    def span(self) -> Span:
        """Whether it is whole years, else whole months, else days."""
        if self.first.day != 1 or self.last != end_of_month(self.last):
            return Span.DAYS
        return Span.YEARS if (self.first.month, self.last.month) == (1, 12) else Span.MONTHS

    @property
    def has_all_before(self) -> bool:
        """Whether it holds everything older as well, since all of that is kept under the first day of the keys."""
        return self.first <= FIRST_DAY

    @property
    def has_all_after(self) -> bool:
        """Whether it holds everything newer as well, since all of that is kept under the last day of the keys."""
        return self.last >= LAST_DAY

    def meeting(self, other: "Period") -> "Period | None":
        """Return the days that two periods have in common, None where they have none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Period(first, last) if first <= last else None


def _stretch(text: str) -> Period | None:
    """Return a year, a month or a day."""
    match = _STRETCH.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day is not None:
        return Period(first, first)
    return Period(first, end_of_month(first) if month is not None else first.replace(month=12, day=31))


def _span_of_start(day: date) -> Span:
    return Span.DAYS if day.day != 1 else Span.MONTHS if day.month != 1 else Span.YEARS


def _span_of_end(day: date) -> Span:
    return Span.DAYS if day != end_of_month(day) else Span.MONTHS if day.month != 12 else Span.YEARS


def resolved(value: str, today: date) -> Period | None:
    """Return the period that a condition's value names on a day, None for other words."""
    if (moving := MOVING.get(value)) is not None:
        return moving(today)
    if (match := _LATEST.fullmatch(value)) is not None:
        return _latest(int(match[1]), match[2], today)
    return Period.parse(value)


def is_moving(value: str) -> bool:
    """Say whether a condition's value names a period that moves with today."""
    return value in MOVING or (_LATEST.fullmatch(value) is not None and resolved(value, FIRST_DAY) is not None)


def moving_value(words: str) -> str | None:
    """Return the condition's value for words such as "Last month" or "30 days", None for other words."""
    value = "-".join(words.casefold().replace("-", " ").split())
    if (match := _LATEST.fullmatch(value)) is not None:
        value = f"{int(match[1])}-{match[2]}s"
    return value if is_moving(value) else None


def latest(value: str) -> tuple[int, str] | None:
    """Return number and unit ("day", "week", "month", "year") of a value such as "30-days", None for others."""
    match = _LATEST.fullmatch(value)
    return None if match is None else (int(match[1]), match[2])


def _latest(count: int, unit: str, today: date) -> Period | None:
    """Return the last so many days, or the time since the same day so many months ago, today included."""
    if not count:
        return None
    try:
        if unit in ("day", "week"):
            return Period(today - timedelta(days=count * (7 if unit == "week" else 1) - 1), today)
        return Period(_months_before(today, count * (12 if unit == "year" else 1)) + timedelta(days=1), today)
    except (OverflowError, ValueError):
        return Period(FIRST_DAY, today) if today >= FIRST_DAY else None


def _months_before(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    last = end_of_month(date(year, month + 1, 1)).day
    return date(year, month + 1, min(day.day, last))


def _week(day: date) -> Period:
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def _month(day: date) -> Period:
    return Period.of_months(day, day)


def _year(day: date) -> Period:
    return Period.of_years(day.year, day.year)


#: The periods that move with today, by their names. Weeks begin on Monday.
MOVING: dict[str, Callable[[date], Period]] = {
    "today": lambda today: Period(today, today),
    "yesterday": lambda today: Period(today - timedelta(days=1), today - timedelta(days=1)),
    "this-week": _week,
    "last-week": lambda today: _week(today - timedelta(days=7)),
    "this-month": _month,
    "last-month": lambda today: _month(today.replace(day=1) - timedelta(days=1)),
    "this-year": _year,
    "last-year": lambda today: _year(today.replace(month=1, day=1) - timedelta(days=1)),
}


def end_of_month(day: date) -> date:
    """Return the last day of a day's month."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def next_month(month: date) -> date:
    """Return the first day of the month after that of a day."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
