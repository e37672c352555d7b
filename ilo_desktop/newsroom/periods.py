"""Periods of whole days, as the timeline chooses them and a condition holds them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY

_SEPARATOR = "/"


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
        """Return the period that a condition's value names, None for other words."""
        first, _, last = value.partition(_SEPARATOR)
        try:
            return cls(date.fromisoformat(first), date.fromisoformat(last))
        except ValueError:
            return None

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
        """The value of its condition, "2023-05-01/2023-07-31"."""
        return f"{self.first.isoformat()}{_SEPARATOR}{self.last.isoformat()}"

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


def end_of_month(day: date) -> date:
    """Return the last day of a day's month."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def next_month(month: date) -> date:
    """Return the first day of the month after that of a day."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
