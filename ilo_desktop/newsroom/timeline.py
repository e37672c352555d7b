"""How many releases each month has, in the library and under a query."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MonthCount:
    """A month, by its first day, with the releases that it has and those of them that a query matches."""

    month: date
    total: int
    matching: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every month from that of the oldest dated release to that of the newest, and the releases without a date.

    Days outside of what keys can hold count as the first or the last day that they can.
    """

    months: tuple[MonthCount, ...] = ()
    undated_total: int = 0
    undated_matching: int = 0


NO_TIMELINE = Timeline()
