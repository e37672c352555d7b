"""Bars hold every dated release once, follow each other without a gap and have room."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop.timeline.bars import NO_BARS, Bars, End, Unit, make_bars
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import NO_TIMELINE, MonthCount, Timeline


def month_of(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def timeline_of(counts: Sequence[tuple[int, int]], start: int = 2023 * 12 + 4) -> Timeline:
    """Return a timeline with these totals and matches, from May 2023."""
    return Timeline(tuple(MonthCount(month_of(start + place), *both) for place, both in enumerate(counts)))


def far_apart(*groups: tuple[date, int, int]) -> Timeline:
    """Return a timeline of groups of months: the first month, how many months, and the releases of each."""
    totals: dict[int, int] = {}
    for first, count, releases in groups:
        start = first.year * 12 + first.month - 1
        totals.update({start + place: releases for place in range(count)})
    months = range(min(totals), max(totals) + 1)
    return Timeline(tuple(MonthCount(month_of(number), totals.get(number, 0), 0) for number in months))


counts = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: (max(pair), min(pair)))
#: Up to 20 stretches of full and of empty months; the first and the last month have releases, as a library's have.
stretches = st.lists(st.tuples(counts, st.integers(1, 90)), max_size=20)
timelines = stretches.map(
    lambda runs: timeline_of([(1, 0), *(count for count, length in runs for _ in range(length)), (2, 1)], 1900 * 12)
)


@given(timelines, st.integers(1, 200))
def test_bars_hold_every_dated_release_once(timeline: Timeline, room: int) -> None:
    bars = make_bars(timeline, room)
    assert sum(bar.total for bar in bars) == sum(month.total for month in timeline.months)
    assert sum(bar.matching for bar in bars) == sum(month.matching for month in timeline.months)
    for bar in bars:
        own = [month for month in timeline.months if bar.period.first <= month.month <= bar.period.last]
        assert (bar.total, bar.matching) == (sum(m.total for m in own), sum(m.matching for m in own))


@given(timelines, st.integers(1, 200))
def test_bars_follow_each_other_and_have_room(timeline: Timeline, room: int) -> None:
    bars = make_bars(timeline, room)
    for one, other in zip(bars.bars, bars.bars[1:], strict=False):
        assert one.period.last + timedelta(days=1) == other.period.first
    assert len(bars) <= room or bars.unit is Unit.DECADE
    assert bars[0].period.first <= timeline.months[0].month <= bars[0].period.last
    assert bars[len(bars) - 1].period.first <= timeline.months[-1].month <= bars[len(bars) - 1].period.last


@given(timelines, st.integers(1, 200), st.dates(date(1890, 1, 1), date(2090, 1, 1)), st.integers(0, 9_999))
def test_a_day_and_a_period_find_their_bars(timeline: Timeline, room: int, day: date, length: int) -> None:
    bars = make_bars(timeline, room)
    period = Period(day, day + timedelta(days=length))
    common = [n for n, b in enumerate(bars) if b.period.first <= period.last and period.first <= b.period.last]
    assert list(bars.within(period)) == common
    holding = [n for n, bar in enumerate(bars) if bar.period.first <= day <= bar.period.last]
    assert bars.at(day) == (holding[0] if holding else None)


@given(timelines)
def test_strays_are_few(timeline: Timeline) -> None:
    total = sum(month.total for month in timeline.months)
    for bar in make_bars(timeline, 60):
        assert bar.end is None or bar.total <= total // 10


def test_nothing_dated_has_no_bars() -> None:
    assert make_bars(NO_TIMELINE, 60) == NO_BARS
    assert (NO_BARS.tallest, NO_BARS.smallest, NO_BARS.at(date(2024, 1, 1))) == (0, 0, None)
    assert len(NO_BARS.within(Period.of_years(2023, 2024))) == 0


@pytest.mark.parametrize(
    ("months", "room", "unit", "count"),
    [
        (1, 60, Unit.MONTH, 1),
        (60, 60, Unit.MONTH, 60),
        (61, 60, Unit.YEAR, 6),
        (12 * 50, 60, Unit.YEAR, 51),
        (12 * 100, 60, Unit.DECADE, 11),
        (12 * 100, 120, Unit.YEAR, 101),
        (12 * 55, 5, Unit.DECADE, 6),
    ],
)
def test_the_smallest_unit_that_fits_is_taken(months: int, room: int, unit: Unit, count: int) -> None:
    bars = make_bars(timeline_of([(1, 0)] * months, 1923 * 12 + 4), room)
    assert (bars.unit, len(bars)) == (unit, count)
    assert all(bar.end is None for bar in bars)


def test_one_stray_at_each_end_leaves_the_room_to_the_others() -> None:
    timeline = far_apart((date(1900, 1, 1), 1, 1), (date(2023, 5, 1), 11, 2), (date(2078, 9, 1), 1, 1))
    first, *between, last = make_bars(timeline, 60).bars
    assert (first.end, first.total, first.period) == (
        End.EARLIER,
        1,
        Period(date(1900, 1, 1), date(2023, 4, 30)),
    )
    assert (last.end, last.total, last.period) == (End.LATER, 1, Period(date(2024, 4, 1), date(2078, 9, 30)))
    assert [bar.period for bar in between] == [
        Period.of_months(month_of(2023 * 12 + 4 + n), month_of(2023 * 12 + 4 + n)) for n in range(11)
    ]


@pytest.mark.parametrize(
    "timeline",
    [
        pytest.param(far_apart((date(1950, 1, 1), 1, 1), (date(2023, 1, 1), 4, 2)), id="too few to tell"),
        pytest.param(far_apart((date(1950, 1, 1), 1, 20), (date(2023, 1, 1), 10, 2)), id="too many"),
        pytest.param(far_apart((date(2019, 1, 1), 1, 1), (date(2023, 1, 1), 10, 2)), id="not far enough"),
        pytest.param(far_apart((date(1975, 1, 1), 1, 1), (date(1990, 1, 1), 400, 1)), id="near for so long a time"),
    ],
)
def test_what_belongs_to_the_others_is_no_stray(timeline: Timeline) -> None:
    assert all(bar.end is None for bar in make_bars(timeline, 60))


def test_strays_may_themselves_lie_apart() -> None:
    timeline = far_apart((date(1900, 1, 1), 1, 1), (date(1923, 1, 1), 1, 1), (date(2000, 1, 1), 288, 1))
    first, *years = make_bars(timeline, 60).bars
    assert (first.end, first.total, first.period.last) == (End.EARLIER, 2, date(1999, 12, 31))
    assert len(years) == 24


def test_bars_are_alike_whatever_is_in_them() -> None:
    one, other = make_bars(timeline_of([(1, 1), (2, 0)]), 60), make_bars(timeline_of([(3, 1), (2, 2)]), 60)
    assert one.is_alike(other)
    assert not one.is_alike(Bars())
    assert (one.tallest, one.smallest) == (2, 1)


def test_a_period_spans_bars_in_either_order() -> None:
    bars = make_bars(timeline_of([(1, 1), (0, 0), (2, 0)]), 60)
    assert bars.period(2, 0) == bars.period(0, 2) == Period(date(2023, 5, 1), date(2023, 7, 31))
