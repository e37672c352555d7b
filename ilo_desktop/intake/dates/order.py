"""Which of the numbers in "03/04/2024" is the day: settled once for a whole file by what all its dates show."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from itertools import pairwise

from ilo_desktop.intake.dates.signs import clean, without_time
from ilo_desktop.intake.dates.written import DateLine, Numbers, read_date, read_numbers
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Problem

_SHORT = re.compile(r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d\d)")
#: Years of two digits up to this one are of this century.
_LAST_SHORT_YEAR = 68
#: Where these are written, the day comes before the month.
_DAY_FIRST_LANGUAGES = frozenset({"ar", "de", "es", "fr", "it", "mn", "pt", "ru"})
#: So many steps from date to date all in one direction show how they are meant; so many dates show where the year is.
_STEPS_THAT_SETTLE, _FEWEST_SHORT = 4, 3


class ShortYear(Enum):
    """Where the year stands in a date of three short numbers."""

    LAST = auto()  # 25/12/98
    FIRST = auto()  # 98-12-25


@dataclass(frozen=True, slots=True)
class DayOrder:
    """How a file's dates in numbers are meant; other dates are read as ever.

    ``is_guess`` says that nothing settles it, and ``sample`` is the first date that could as well be another day, at
    ``position`` among the texts that were looked at. Years of two digits are read only where ``short_year`` is known.
    """

    month_first: bool = False
    is_guess: bool = False
    sample: str = ""
    position: int = 0
    short_year: ShortYear | None = None

    @classmethod
    def of(cls, texts: Iterable[str], language: str = "") -> "DayOrder":
        """Return what all dates of a file show, given in their order; texts that are no dates do not matter.

        A number above 12 settles it, then dates that run evenly up or down a list in one reading alone, then the
        language of the texts. Without any of these the day comes first, as in every office of the ILO, and that is a
        guess.
        """
        full: list[tuple[int, str, Numbers]] = []
        short: list[tuple[int, str]] = []
        for position, text in enumerate(texts):
            if not text[:1].isdigit():
                continue
            if numbers := read_numbers(text):
                full.append((position, text, numbers))
            elif _short_parts(text):
                short.append((position, text))
        short_year = _short_year([text for _, text in short], is_year_last=bool(full)) if short else None
        if short_year is ShortYear.LAST:
            full += [(position, text, _expanded(text)) for position, text in short]
            full.sort(key=lambda found: found[0])
        return replace(_settled(full, language), short_year=short_year)

    def read(self, text: str) -> DateLine | None:
        """Return what a text says that is wholly a date, as ``read_date`` does, in this order."""
        if self.short_year and text[:1].isdigit() and (parts := _short_parts(text)):
            if self.short_year is ShortYear.LAST:
                return _expanded(text).line(month_first=self.month_first)
            year, month, day = parts
            return read_date(f"{_century(year)}-{month}-{day}")
        return read_date(text, month_first=self.month_first)

    def problem(self, document: str, line: int | None = None) -> Problem | None:
        """Return what to tell the user where the order is a guess, None where it is settled."""
        if not self.is_guess:
            return None
        found = self.read(self.sample)
        values = {"text": self.sample, "day": found.first.isoformat() if found and found.first else ""}
        return Problem(Code.DAY_ORDER_GUESSED, document, line, values)


def _settled(found: Sequence[tuple[int, str, Numbers]], language: str) -> DayOrder:
    every = [numbers for _, _, numbers in found]
    months = sum(numbers.second > 12 >= numbers.first for numbers in every)
    days = sum(numbers.first > 12 >= numbers.second for numbers in every)
    sample = next(((position, text) for position, text, numbers in found if numbers.is_open), None)
    if sample is None or (months > 0) != (days > 0):
        return DayOrder(month_first=months > days)
    month_first, steps = (months > days, 0) if months else _by_course(every)
    if steps < _STEPS_THAT_SETTLE and not months and language in _DAY_FIRST_LANGUAGES:
        return DayOrder()
    is_guess = bool(months) or steps < _STEPS_THAT_SETTLE
    return DayOrder(month_first, is_guess, sample[1] if is_guess else "", sample[0] if is_guess else 0)


def _by_course(every: Sequence[Numbers]) -> tuple[bool, int]:
    """Return whether dates run evenly up or down only with the month first, and how many steps show the order."""
    day_steps, is_day_even = _course([numbers.line(month_first=False).first for numbers in every])
    month_steps, is_month_even = _course([numbers.line(month_first=True).first for numbers in every])
    if is_day_even == is_month_even:
        return False, 0
    return (True, month_steps) if is_month_even else (False, day_steps)


def _course(days: Sequence[date | None]) -> tuple[int, bool]:
    """Return how many steps lead from day to another day, and whether all of them lead the same way."""
    steps = [later > earlier for earlier, later in pairwise(day for day in days if day) if later != earlier]
    return len(steps), len(set(steps)) <= 1


def _short_year(texts: Sequence[str], *, is_year_last: bool) -> ShortYear | None:
    """Return where the year stands in dates like "03/04/24", None where nothing shows it.

    A number above 31 does, or the file's other dates, or that one end changes more often than the other.
    """
    firsts, _, lasts = zip(*(parts for text in texts if (parts := _short_parts(text))), strict=True)
    if max(firsts) > 31 or max(lasts) > 31:
        if min(max(firsts), max(lasts)) > 31:
            return None
        return ShortYear.FIRST if max(firsts) > 31 else ShortYear.LAST
    if is_year_last:
        return ShortYear.LAST
    changes = len(set(firsts)) - len(set(lasts))
    if len(texts) < _FEWEST_SHORT or changes == 0:
        return None
    return ShortYear.LAST if changes > 0 else ShortYear.FIRST


def _short_parts(text: str) -> tuple[int, int, int] | None:
    if not 6 <= len(text) <= 40:
        return None
    match = _SHORT.fullmatch(without_time(clean(text)))
    return (int(match["a"]), int(match["b"]), int(match["c"])) if match else None


def _expanded(text: str) -> Numbers:
    first, second, year = _short_parts(text) or (0, 0, 0)
    return Numbers(first, second, _century(year))


def _century(year: int) -> int:
    return 2000 + year if year <= _LAST_SHORT_YEAR else 1900 + year
