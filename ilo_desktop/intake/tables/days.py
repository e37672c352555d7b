"""Days as the cells of tables write them."""

import re
from dataclasses import replace
from datetime import date, timedelta

from ilo_desktop.intake.dates import DateLine, DayOrder, find_day, read_date
from ilo_desktop.intake.dates.order import ShortYear
from ilo_desktop.intake.dates.written import read_numbers

_LONGEST = 120
_SHORT = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d\d(?:\s.*)?")
# A day of the years 1954 to 2064 as spreadsheets count them, with the time of day behind it.
_SERIAL = re.compile(r"[2-5]\d{4}(?:\.\d+)?")

#: How the days of a few rows are read, where the whole column is not at hand.
USUAL_ORDER = DayOrder(short_year=ShortYear.LAST)


def is_day(cell: str) -> bool:
    """Say whether a cell is wholly a day, with a place or a time at most; a number by itself is none."""
    if len(cell) > _LONGEST or cell.isdecimal():
        return False
    return read_date(cell) is not None or _SHORT.fullmatch(cell) is not None or find_day(cell) is not None


def read_day(cell: str, order: DayOrder, epoch: date | None = None) -> DateLine | None:
    """Return what a cell of a column of days says; None where it is no day. ``epoch`` is that of its table."""
    if len(cell) > _LONGEST:
        return None
    if epoch and _SERIAL.fullmatch(cell):
        return DateLine(epoch + timedelta(days=int(cell[:5])))
    found = order.read(cell)
    if found is None and (day := find_day(cell)):
        found = DateLine(day)
    return found


def shown_order(cell: str) -> bool | None:
    """Return whether a date in numbers shows by itself that the month comes first; None where it shows nothing."""
    numbers = read_numbers(cell) if cell[:1].isdigit() else None
    if numbers is None or (numbers.first > 12) == (numbers.second > 12):
        return None
    return numbers.second > 12


def decided(order: DayOrder, *, month_first: bool) -> DayOrder:
    """Return an order of which the user said where the month stands."""
    return replace(order, month_first=month_first, is_guess=False, sample="")
