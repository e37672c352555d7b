"""The bars of the timeline: months, years or decades, whichever have room, and what lies far from all others apart."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilo_desktop.newsroom.periods import Period, end_of_month
from ilo_desktop.newsroom.timeline import MonthCount, Timeline

#: The part of the releases, at each end, that can be strays.
_STRAYS = 10
_LEAST_GAP_MONTHS = 60


class Unit(Enum):
    """What a bar stands for, by its number of months."""

    MONTH = 1
    YEAR = 12
    DECADE = 120


class End(Enum):
    """Whether a bar holds all that lies before, or after, the time that is shown bar by bar."""

    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Bar:
    """A period with the releases of the library in it, and those of them that the query matches."""

    period: Period
    total: int
    matching: int
    end: End | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars that follow each other in time, the oldest first, without a gap."""

    unit: Unit = Unit.MONTH
    bars: tuple[Bar, ...] = ()

    def __len__(self) -> int:
        return len(self.bars)

    def __iter__(self) -> Iterator[Bar]:
        return iter(self.bars)

    def __getitem__(self, number: int) -> Bar:
        return self.bars[number]

    @property
    def tallest(self) -> int:
        """The most releases that a bar of one unit has."""
        return max((bar.total for bar in self.bars if bar.end is None), default=0)

    @property
    def smallest(self) -> int:
        """The fewest releases that a bar has, empty ones apart."""
        return min((bar.total for bar in self.bars if bar.total), default=0)

    def at(self, day: date) -> int | None:
        """Return the number of the bar in which a day lies."""
        number = bisect_right(self.bars, day, key=_first_day) - 1
        return number if number >= 0 and day <= self.bars[number].period.last else None

    def within(self, period: Period) -> range:
        """Return the numbers of the bars of which a day lies in a period."""
        first = bisect_right(self.bars, period.first, key=_first_day) - 1
        if first < 0 or self.bars[first].period.last < period.first:
            first += 1
        return range(first, max(bisect_right(self.bars, period.last, key=_first_day), first))

    def period(self, first: int, last: int) -> Period:
        """Return the period from one bar to another, in either order."""
        first, last = sorted((first, last))
        return Period(self.bars[first].period.first, self.bars[last].period.last)

    def is_alike(self, other: "Bars") -> bool:
        """Whether others stand for the same periods."""
        return [bar.period for bar in self.bars] == [bar.period for bar in other.bars]


NO_BARS = Bars()


def _first_day(bar: Bar) -> date:
    return bar.period.first


def make_bars(timeline: Timeline, room: int, room_of_end: int = 1) -> Bars:
    """Return the bars of a timeline in the smallest unit for which there is room, in widths of the narrowest bar.

    One release of the year 1019, or a misprint that makes it 2078, would leave hardly any room to all others. So
    whatever is few and far away has one bar at its end, with a width of its own: at most a tenth of the releases at
    each end, beyond an empty time longer than that in which the middle four fifths lie, and than five years.
    """
    months = timeline.months
    if not months:
        return NO_BARS
    first, last = _main_part(months)
    ends = (first > 0) + (last < len(months) - 1)
    for unit in Unit:
        count = _place(months[last].month, unit) - _place(months[first].month, unit) + 1
        if count + ends * room_of_end <= room:
            break
    return _bars_of(months, unit, months[first].month, months[last].month)


def _main_part(months: Sequence[MonthCount]) -> tuple[int, int]:
    """Return the numbers of the first and the last month that are not strays."""
    used = [number for number, month in enumerate(months) if month.total]
    allowed = sum(month.total for month in months) // _STRAYS
    low, high = _beyond(months, used, allowed), _beyond(months, used[::-1], allowed)
    gap = max(high - low + 1, _LEAST_GAP_MONTHS)
    return _reach(used[: used.index(low) + 1][::-1], gap), _reach(used[used.index(high) :], gap)


def _beyond(months: Sequence[MonthCount], used: Sequence[int], allowed: int) -> int:
    """Return the first of the used months, in their order, before which lie no more releases than allowed."""
    for number in used:
        allowed -= months[number].total
        if allowed < 0:
            return number
    raise AssertionError("a tenth is less than all")


def _reach(used: Sequence[int], gap: int) -> int:
    """Return the last of the used months, in their order, that is reached without a gap."""
    reached = used[0]
    for number in used[1:]:
        if abs(number - reached) > gap:
            break
        reached = number
    return reached


def _bars_of(months: Sequence[MonthCount], unit: Unit, first: date, last: date) -> Bars:
    """Return the bars of a unit from that of one month to that of another, with what lies before and after."""
    stretches = _with_ends(months, _periods(unit, first, last))
    starts = [period.first for period, _ in stretches]
    sums = [[0, 0] for _ in stretches]
    for count in months:
        own = sums[bisect_right(starts, count.month) - 1]
        own[0] += count.total
        own[1] += count.matching
    pairs = zip(stretches, sums, strict=True)
    return Bars(unit, tuple(Bar(period, own[0], own[1], end) for (period, end), own in pairs))


def _with_ends(months: Sequence[MonthCount], periods: Sequence[Period]) -> list[tuple[Period, End | None]]:
    stretches: list[tuple[Period, End | None]] = [(period, None) for period in periods]
    first, last = periods[0].first, periods[-1].last
    if months[0].month < first:
        stretches.insert(0, (Period(months[0].month, first - timedelta(days=1)), End.EARLIER))
    if months[-1].month > last:
        stretches.append((Period(last + timedelta(days=1), end_of_month(months[-1].month)), End.LATER))
    return stretches


def _periods(unit: Unit, first: date, last: date) -> list[Period]:
    places = range(_place(first, unit), _place(last, unit) + 1)
    if unit is Unit.MONTH:
        months = [date(place // 12, place % 12 + 1, 1) for place in places]
        return [Period(month, end_of_month(month)) for month in months]
    years = unit.value // 12
    return [Period.of_years(place * years, place * years + years - 1) for place in places]


def _place(month: date, unit: Unit) -> int:
    """Return the number of the unit in which a month lies, counted from the beginning of time."""
    return (month.year * 12 + month.month - 1) // unit.value
