"""Dates as users type them."""

from ilo_desktop.desktop.when import is_month_first
from ilo_desktop.newsroom.text import squeeze


def read_day(typed: str) -> str:
    """Return a day as 2024-03-07, in whichever way it is written; what is no date comes back as it is."""
    from ilo_desktop.intake.dates import read_date  # loaded when it is wanted

    text = squeeze(typed)
    read = read_date(text, month_first=is_month_first())
    return read.first.isoformat() if read is not None and read.first is not None and read.last is None else text
