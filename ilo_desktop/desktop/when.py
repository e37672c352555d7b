"""Days and moments in the words and the order of the locale."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_YEAR_FIRST = (QLocale.Language.Chinese, QLocale.Language.Japanese)


def long_day(day: date) -> str:
    """Return a day as "7 March 2024"."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(_qdate(day), pattern.replace("dddd", "").strip(" ,،、"))


def weekday_day(day: date) -> str:
    """Return a day as "Thursday 7 March 2024"."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(_qdate(day), pattern.replace("dddd, d ", "dddd d "))


def month(day: date) -> str:
    """Return a day's month as "March 2024"."""
    year_first = QLocale().language() in _YEAR_FIRST
    return QLocale().toString(_qdate(day), "yyyy年M月" if year_first else "MMMM yyyy")


def clock(moment: datetime) -> str:
    """Return the time of day as "14:02", in local time."""
    return f"{moment.astimezone():%H:%M}"


def moment(when: datetime) -> str:
    """Return a moment as "today 14:02", or "20 November 2026, 14:02"."""
    local = when.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return QCoreApplication.translate("When", "today {time}").format(time=clock(when))
    return f"{long_day(local.date())}, {clock(when)}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
