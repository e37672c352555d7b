"""Counting by month: a month is a range of keys, so each of its counts is one question to a bitmap."""

from pyroaring import BitMap

from ilo_desktop.newsroom import keys
from ilo_desktop.newsroom.periods import end_of_month, next_month
from ilo_desktop.newsroom.timeline import MonthCount, Timeline


def timeline(listed: BitMap, matching: BitMap) -> Timeline:
    """Return the timeline of a library's keys and of those among them that a query matches."""
    undated, dated = keys.undated_range()
    undated_total = listed.range_cardinality(undated, dated)
    months: list[MonthCount] = []
    if undated_total < len(listed):
        months = _months(listed, matching, listed[undated_total])
    return Timeline(tuple(months), undated_total, matching.range_cardinality(undated, dated))


def _months(listed: BitMap, matching: BitMap, oldest: int) -> list[MonthCount]:
    first, last = keys.day_of(oldest), keys.day_of(listed.max())
    assert first is not None  # noqa: S101 - the key is a dated one
    assert last is not None  # noqa: S101 - and so is each above it
    months, month = [], first.replace(day=1)
    while month <= last:
        start, end = keys.period_range(month, end_of_month(month))
        total = listed.range_cardinality(start, end)
        months.append(MonthCount(month, total, matching.range_cardinality(start, end) if total else 0))
        month = next_month(month)
    return months
