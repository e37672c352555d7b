"""Dates: as people write them, as machines write them, and what a whole file says of its dates in numbers."""

from ilo_desktop.intake.dates.machine import find_day
from ilo_desktop.intake.dates.order import DayOrder
from ilo_desktop.intake.dates.written import DateLine, find_date_in, is_heading, read_date

__all__ = ["DateLine", "DayOrder", "find_date_in", "find_day", "is_heading", "read_date"]
