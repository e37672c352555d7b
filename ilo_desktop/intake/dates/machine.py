"""Dates as machines write them: ISO 8601, mail and web headers, scripts, time stamps. A time zone never moves a day."""

import re
from datetime import UTC, date, datetime

from ilo_desktop.intake.dates.signs import clean
from ilo_desktop.intake.dates.written import calendar_day, read_date, read_numbers
from ilo_desktop.intake.months import month_number

_LONGEST = 100
# 2024-03-07 · 2024-03-07T14:30:00.000Z · 20240307 · 20240307T143000 · 20240307143000
_ISO = re.compile(r"(?P<y>\d{4})(?P<sep>-?)(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?:[T\s]\d\d.*|Z|\d{6})?", re.DOTALL)
# Thu, 7 Mar 2024 10:00:00 +0100 · Thursday, 07-Mar-24 10:00:00 GMT: whatever day of the week is claimed
_HEADER = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s+)?(?P<d>\d{1,2})(?:\s+|-)(?P<m>[A-Za-z]{3,9})\.?(?:\s+|-)(?P<y>\d{4}|\d\d)(?:,?\s+\d.*)?",
    re.DOTALL,
)
# Thu Mar  7 10:00:00 2024 · Thu Mar 07 2024 10:00:00 GMT+0100 (CET)
_SCRIPT = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s+)?(?P<m>[A-Za-z]{3,9})\.?\s+(?P<d>\d{1,2}),?\s+(?:[\d:.]+\s+(?:[A-Z]{2,5}\s+)?)?"
    r"(?P<y>\d{4})(?:,?\s.*)?",
    re.DOTALL,
)
# Seconds or thousandths of them since 1970, for days from 1973 on: shorter numbers are something else.
_STAMP = re.compile(r"-?\d{9,10}(?:\.\d+)?|\d{12,13}")
_LARGEST_SECONDS = 10**11


def find_day(value: object) -> date | None:
    """Return the day that a value of a data file means: a date, a text that is a date, a time stamp (in UTC).

    None where it means none, or where only a whole file can tell ("03/04/2024", see ``DayOrder``).
    """
    if isinstance(value, datetime):
        return calendar_day(value.year, value.month, value.day)
    if isinstance(value, date):
        return calendar_day(value.year, value.month, value.day)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _of_stamp(f"{value:.0f}") or _of_text(f"{value:.0f}")
    return _of_text(value) if isinstance(value, str) else None


def _of_text(text: str) -> date | None:
    if len(text) > _LONGEST:
        return None
    text = clean(text)
    for pattern in (_ISO, _HEADER, _SCRIPT):
        if match := pattern.fullmatch(text):
            month = int(match["m"]) if match["m"].isdecimal() else month_number(match["m"])
            if month:
                return calendar_day(_year(match["y"]), month, int(match["d"]))
    if _STAMP.fullmatch(text):
        return _of_stamp(text)
    if read_numbers(text):
        return None
    found = read_date(text)
    return found.first if found else None


def _year(digits: str) -> int:
    """Return a year; of two digits as mails have them, whose first are of 1970."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return 1900 + year if year >= 70 else 2000 + year


def _of_stamp(text: str) -> date | None:
    if not _STAMP.fullmatch(text):
        return None
    seconds = float(text)
    if abs(seconds) >= _LARGEST_SECONDS:
        seconds /= 1000
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return calendar_day(moment.year, moment.month, moment.day)
