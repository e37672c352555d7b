"""Days as the cells of tables write them."""

import re
from dataclasses import replace

from ilo_desktop.intake.dates import DateLine, DayOrder, find_day, read_date
from ilo_desktop.intake.dates.order import ShortYear

_LONGEST = 120
_SHORT = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d\d(?:\s.*)?")

#: How the days of a few rows are read, where the whole column is not at hand.
USUAL_ORDER = DayOrder(short_year=ShortYear.LAST)


def is_day(cell: str) -> bool:
    """Say whether a cell is wholly a day, with a place or a time at most; a number by itself is none."""
    if len(cell) > _LONGEST or cell.isdecimal():
        return False
    return read_date(cell) is not None or _SHORT.fullmatch(cell) is not None or find_day(cell) is not None


def read_day(cell: str, order: DayOrder) -> DateLine | None:
    """Return what a cell of a column of days says; None where it is no day."""
    if len(cell) > _LONGEST:
        return None
    found = order.read(cell)
    if found is None and (day := find_day(cell)):
        found = DateLine(day)
    return found


def decided(order: DayOrder, *, month_first: bool) -> DayOrder:
    """Return an order of which the user said where the month stands."""
    return replace(order, month_first=month_first, is_guess=False, sample="")
