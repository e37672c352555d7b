"""Days and moments in the words and the order of the locale."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ilo_desktop.desktop import languages
from ilo_desktop.newsroom.grammar import capitalized, with_first_of_month
from ilo_desktop.newsroom.periods import Period, Span, latest
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_YEAR_FIRST = (QLocale.Language.Chinese, QLocale.Language.Japanese)
_MONTH_FIRST = "MMMM d"
#: The year at the end of a pattern, with the word before it, as in Spanish.
_YEAR_AT_END = re.compile(r"[ ,]*(?:'[^']*' )?y+.*$")

#: The periods that move with today.
_MOVING: Mapping[str, str] = {
    "today": QT_TRANSLATE_NOOP("When", "today"),
    "yesterday": QT_TRANSLATE_NOOP("When", "yesterday"),
    "this-week": QT_TRANSLATE_NOOP("When", "this week"),
    "last-week": QT_TRANSLATE_NOOP("When", "last week"),
    "this-month": QT_TRANSLATE_NOOP("When", "this month"),
    "last-month": QT_TRANSLATE_NOOP("When", "last month"),
    "this-year": QT_TRANSLATE_NOOP("When", "this year"),
    "last-year": QT_TRANSLATE_NOOP("When", "last year"),
}
_LATEST: Mapping[str, str] = {
    "day": QT_TRANSLATE_NOOP("When", "the last %Ln day(s)"),
    "week": QT_TRANSLATE_NOOP("When", "the last %Ln week(s)"),
    "month": QT_TRANSLATE_NOOP("When", "the last %Ln month(s)"),
    "year": QT_TRANSLATE_NOOP("When", "the last %Ln year(s)"),
}


def long_day(day: date) -> str:
    """Return a day as "7 March 2024"."""
    return _said(day, _day_pattern())


def weekday_day(day: date) -> str:
    """Return a day as "Thursday 7 March 2024"."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return _said(day, pattern.replace("dddd, d ", "dddd d "))


def weekday_period(day: date, last_day: date | None) -> str:
    """Return a day with its weekday, or the days from one to another as "21–22 September 2015"."""
    if last_day is None or last_day <= day:
        return weekday_day(day)
    pattern = _day_pattern()
    if not pattern.startswith(("d", _MONTH_FIRST)) or day.year != last_day.year:
        return f"{long_day(day)} – {long_day(last_day)}"
    if day.month != last_day.month:
        return f"{_said(day, _YEAR_AT_END.sub('', pattern))} – {long_day(last_day)}"
    if pattern.startswith(_MONTH_FIRST):
        return f"{_said(day, _MONTH_FIRST)}–{_said(last_day, pattern.removeprefix(_MONTH_FIRST[:-1]))}"
    return f"{_said(day, 'd')}–{long_day(last_day)}"


def short_day(day: date) -> str:
    """Return a day without its year as "2 Oct"."""
    if QLocale().language() in _YEAR_FIRST:
        return _said(day, "M月d日")
    return _said(day, "MMM d" if is_month_first() else "d MMM")


def medium_day(day: date) -> str:
    """Return a day as "7 Mar 2024"."""
    if QLocale().language() in _YEAR_FIRST:
        return _said(day, "yyyy年M月d日")
    return _said(day, "MMM d, yyyy" if is_month_first() else "d MMM yyyy")


def edited_day(when: datetime) -> str:
    """Return the day of a moment as "24 Nov", in local time; with the year where it is another than this one."""
    local = when.astimezone()
    is_this_year = local.year == datetime.now().astimezone().year
    return short_day(local.date()) if is_this_year else medium_day(local.date())


def short_weekday(day: date) -> str:
    """Return a day's weekday as "Thu"."""
    return QLocale().toString(_qdate(day), "ddd")


def month(day: date) -> str:
    """Return a day's month as "March 2024"."""
    if QLocale().language() in _YEAR_FIRST:
        return QLocale().toString(_qdate(day), "yyyy年M月")
    text = QCoreApplication.translate("When", "{month} {year}")
    return text.format(month=QLocale().standaloneMonthName(day.month), year=year(day))


def month_head(day: date) -> str:
    """Return a day's month as the heading over its releases, which begins with a capital in every language."""
    return capitalized(month(day))


def month_name(day: date) -> str:
    """Return a day's month without its year as "March", with a capital in every language."""
    return capitalized(QLocale().standaloneMonthName(day.month))


def short_month(day: date) -> str:
    """Return a day's month without its year as "Mar"."""
    if QLocale().language() in _YEAR_FIRST:
        return QLocale().toString(_qdate(day), "M月")
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def month_initial(day: date) -> str:
    """Return a day's month as "M"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.NarrowFormat)


def year(day: date) -> str:
    """Return a day's year as "2024"."""
    return QLocale().toString(_qdate(day), "yyyy")


def period(days: Period) -> str:
    """Return a period as "12 May 2023", "May – July 2023", "2019 – 2023", or "2019 or earlier" at an end of time."""
    if days.has_all_before and days.has_all_after:
        return QCoreApplication.translate("When", "any date")
    if days.has_all_before:
        text = QCoreApplication.translate("When", "{period} or earlier")
        return text.format(period=_end_of_period(days.last, days.span))
    if days.has_all_after:
        text = QCoreApplication.translate("When", "{period} or later")
        return text.format(period=_end_of_period(days.first, days.span))
    if days.span is Span.DAYS:
        return long_day(days.first) if days.first == days.last else weekday_period(days.first, days.last)
    return _whole_period(days)


def date_label(value: str) -> str:
    """Return what a date of a condition is called: a period as ``period`` says it, "last month", or "No date"."""
    if not value:
        return QCoreApplication.translate("When", "No date")
    if value in _MOVING:
        return QCoreApplication.translate("When", _MOVING[value])
    if (some := latest(value)) is not None:
        count, unit = some
        return QCoreApplication.translate("When", _LATEST[unit], "", count)
    days = Period.parse(value)
    return value if days is None else period(days)


def _end_of_period(day: date, span: Span) -> str:
    return {Span.DAYS: long_day, Span.MONTHS: month, Span.YEARS: year}[span](day)


def _whole_period(days: Period) -> str:
    first, last, is_of_years = days.first, days.last, days.span is Span.YEARS
    if first.year == last.year and (is_of_years or first.month == last.month):
        return year(first) if is_of_years else month(first)
    if is_of_years:
        return f"{year(first)} – {year(last)}"
    if first.year == last.year:
        return _months_of_year(first, last)
    return f"{_month_and_year(first)} – {_month_and_year(last)}"


def _months_of_year(first: date, last: date) -> str:
    if QLocale().language() in _YEAR_FIRST:
        return f"{month(first)} – {short_month(last)}"
    return f"{QLocale().standaloneMonthName(first.month)} – {month(last)}"


def _month_and_year(day: date) -> str:
    """Return a month as "Mar 2024": two of them with their years stand on one chip."""
    return month(day) if QLocale().language() in _YEAR_FIRST else f"{short_month(day)} {year(day)}"


def clock(moment: datetime) -> str:
    """Return the time of day as "14:02", in local time."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment(when: datetime) -> str:
    """Return a moment as "today 14:02", or "20 November 2026, 14:02"."""
    local = when.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return QCoreApplication.translate("When", "today {time}").format(time=clock(when))
    return f"{long_day(local.date())}, {clock(when)}"


def _day_pattern() -> str:
    """Return the locale's order of a long date, without the weekday."""
    return QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،、")


def is_month_first() -> bool:
    """Whether the locale says "March 7", as in the United States."""
    return _day_pattern().startswith(_MONTH_FIRST)


def _said(day: date, pattern: str) -> str:
    return with_first_of_month(QLocale().toString(_qdate(day), pattern), languages.current())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
