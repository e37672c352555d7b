"""What stands in the gutter of a row: its day under the head of a month, or the whole date where there is none."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.when import short_day, short_month, short_weekday, year
from ilo_desktop.newsroom.release import ReleaseRow


def no_date() -> str:
    """Return what stands in place of a date where there is none."""
    return QCoreApplication.translate("ReleaseList", "No date")


def under_day(row: ReleaseRow) -> str:
    """Return what stands under the day: its weekday, or the end of a range."""
    if row.day is None:
        return ""
    last = _end(row)
    if last is None:
        return short_weekday(row.day)
    is_same_month = (last.year, last.month) == (row.day.year, row.day.month)
    return f"–{number(last.day) if is_same_month else short_day(last)}"


def whole_day(row: ReleaseRow, meta: QFont, width_px: int) -> tuple[str, ...]:
    """Return day, month and year, each for a line; without a date nothing for the first, and that below it.

    ``meta`` is the font of the lines below the first.
    """
    if row.day is None:
        words = no_date()
        fits = QFontMetricsF(meta).horizontalAdvance(words) <= width_px
        return ("", words) if fits else ("", *words.split(" "))
    first, last = row.day, _end(row) or row.day
    is_one_month = (first.year, first.month) == (last.year, last.month)
    days = number(first.day) if first == last else f"{number(first.day)}–{number(last.day)}"
    months = short_month(first) if is_one_month else f"{short_month(first)}–{short_month(last)}"
    years = year(first) if first.year == last.year else f"{year(first)}–{year(last)[-2:]}"
    return days, months, years


def _end(row: ReleaseRow) -> date | None:
    """Return the last day of a range, None where the release is of one day."""
    return row.last_day if row.day is not None and row.last_day is not None and row.last_day > row.day else None
