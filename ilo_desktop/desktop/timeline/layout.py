"""Where the bars of the timeline and their labels stand, in pixels from the edge at which time begins."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise
from math import sqrt

from ilo_desktop.desktop import when
from ilo_desktop.desktop.canvas import width_of
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.desktop.timeline.bars import NO_BARS, Bar, Bars, End, Unit, make_bars
from ilo_desktop.desktop.timeline.wording import initial_of, label_of
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import Timeline

MARGIN = 16
FLOOR = 60
LABEL_TOP, LABEL_BOTTOM = 64, 82
LINE_TOP, LINE_BOTTOM = 8, 80
HEAD_TOP, HEAD_BOTTOM = 5, 23
_ROOF, _ROOF_WITHOUT_HEAD = 26, 14
_LEAST_SLOT, _WIDEST_SLOT = 6, 48
_WIDEST_BAR = 20
_LOWEST_BAR = 4
_LEAST_SHARE = 2
_LABEL_GAP = 6
_NAME_GAP = 3
_AFTER_LINE = 7
_EDGE = 4
_STEPS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a bar: all of its column, and the bar itself within that."""

    left: int
    width: int
    bar_left: int
    bar_width: int

    @property
    def right(self) -> int:
        """Where the next slot begins."""
        return self.left + self.width

    @property
    def centre(self) -> float:
        """The middle of the bar."""
        return self.bar_left + self.bar_width / 2


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place, and the number of the bar that they belong to alone, if there is one."""

    left: int
    width: int
    words: str
    bar: int | None = None

    @property
    def right(self) -> int:
        """Where the words end."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Layout:
    """Bars with their slots; heads are labels over the bars, feet are those under them, lines part years."""

    bars: Bars = NO_BARS
    slots: tuple[Slot, ...] = ()
    heads: tuple[Label, ...] = ()
    feet: tuple[Label, ...] = ()
    lines: tuple[int, ...] = ()

    def bar_at(self, place: float) -> int | None:
        """Return the number of the bar in whose column a place lies, None beside all of them."""
        nearest = self.nearest(place)
        if nearest is None or not self.slots[nearest].left <= place < self.slots[nearest].right:
            return None
        return nearest

    def nearest(self, place: float) -> int | None:
        """Return the number of the bar whose column is the nearest, None where there is no bar."""
        if not self.slots:
            return None
        return max(bisect_right(self.slots, place, key=_left_of) - 1, 0)

    def stretch(self, period: Period) -> tuple[int, int] | None:
        """Return from where to where a period reaches, None where it lies beside all bars."""
        touched = self.bars.within(period)
        if not touched:
            return None
        start = self._place_of(touched[0], period.first, is_end=False)
        return start, max(self._place_of(touched[-1], period.last, is_end=True), start + 2)

    def _place_of(self, number: int, day: date, *, is_end: bool) -> int:
        """Return where a day begins, or ends, within the column of a bar; its edge for days outside."""
        slot, whole = self.slots[number], self.bars[number].period
        days = (whole.last - whole.first).days + 1
        passed = (day - whole.first).days + is_end
        return slot.left + round(slot.width * min(max(passed / days, 0), 1))

    def height(self, bar: Bar) -> int:
        """Return how high a bar is. Only what the library holds counts, so that no query moves it.

        Heights are numbers as long as that leaves the smallest bar high enough to be seen. Beside a month of 900
        releases one of 1 would be no pixel: there, heights grow by the square root, in which 1, 10 and 30 still
        differ, from the 4 pixels that whatever holds a release at all has.
        """
        if not bar.total:
            return 0
        roof = FLOOR - (_ROOF if self.heads else _ROOF_WITHOUT_HEAD)
        part = min(bar.total / self.bars.tallest, 1)
        if roof * self.bars.smallest >= _LOWEST_BAR * self.bars.tallest:
            return round(roof * part)
        return _LOWEST_BAR + round((roof - _LOWEST_BAR) * sqrt(part))

    def share(self, bar: Bar) -> int:
        """Return how high the query's share of a bar is: something where it has one, and not all where it has not."""
        height = self.height(bar)
        if bar.matching in (0, bar.total):
            return height if bar.matching else 0
        return min(max(round(height * bar.matching / bar.total), _LEAST_SHARE), height - _LEAST_SHARE)


NO_LAYOUT = Layout()


def lay_out(timeline: Timeline, width: int) -> Layout:
    """Return the bars that fit into a width, with their places and labels."""
    bars = make_bars(timeline, _room(width - 2 * _end_width()))
    if all(bar.end is None for bar in bars):
        bars = make_bars(timeline, _room(width))
    slots = tuple(_slots(bars, width))
    if bars.unit is not Unit.MONTH:
        return Layout(bars, slots, feet=_thinned_feet(bars, slots, width), lines=_lines_at_ends(bars, slots))
    years, lines = _years(bars, slots, width)
    names = _month_names(bars, slots)
    if names:
        return Layout(bars, slots, years, names, lines)
    return Layout(bars, slots, (), (*years, *_end_feet(bars, slots)), lines)


def _left_of(slot: Slot) -> int:
    return slot.left


def _room(width: int) -> int:
    """Return for how many bars there is room."""
    return max((width - 2 * MARGIN) // _LEAST_SLOT, 1)


def _end_width() -> int:
    """Return the width of the column of what lies far before or after: its label has to fit."""
    day = Period(date.min, date.min)
    return max(_width(label_of(Bar(day, 0, 0, end), Unit.MONTH)) for end in End) + 2 * _LABEL_GAP


def _width(words: str) -> int:
    return width_of(words, font(Type.META_STRONG))


def _slots(bars: Bars, width: int) -> Iterator[Slot]:
    inner = sum(bar.end is None for bar in bars)
    end_width = _end_width() if inner < len(bars) else 0
    free = width - 2 * MARGIN - (len(bars) - inner) * end_width
    each = min(free / max(inner, 1), _WIDEST_SLOT)
    bar_width = max(min(round(each - max(each / 4, 1.2)), _WIDEST_BAR), 2)
    left, place = float(MARGIN), MARGIN
    for bar in bars:
        left += each if bar.end is None else end_width
        width, start, place = round(left) - place, place, round(left)
        yield Slot(start, width, start + (width - bar_width) // 2, bar_width)


def _lines_at_ends(bars: Bars, slots: Sequence[Slot]) -> tuple[int, ...]:
    """Return the places that part what lies far before or after from the rest."""
    ends = zip(bars, slots, strict=True)
    return tuple(slot.right if bar.end is End.EARLIER else slot.left for bar, slot in ends if bar.end is not None)


def _years(bars: Bars, slots: Sequence[Slot], width: int) -> tuple[tuple[Label, ...], tuple[int, ...]]:
    """Return a label where each year begins, if it has room, and the lines between years."""
    inner = [number for number, bar in enumerate(bars) if bar.end is None]
    starts = [next(group) for _, group in groupby(inner, key=lambda number: bars[number].period.first.year)]
    lines = sorted({*_lines_at_ends(bars, slots), *(slots[number].left for number in starts if number)})
    labels = []
    for number in starts:
        left = slots[number].left
        words = when.year(bars[number].period.first)
        label = Label(left + (_AFTER_LINE if left in lines else 0), _width(words), words)
        limit = next((line for line in lines if line > left), width - _EDGE)
        if label.right < limit:
            labels.append(label)
    return tuple(labels), tuple(lines)


def _month_names(bars: Bars, slots: Sequence[Slot]) -> tuple[Label, ...]:
    """Return the months' names under their bars, or else their initials; nothing where these have no room either."""
    for say in (label_of, initial_of):
        feet = _feet([say(bar, bars.unit) for bar in bars], slots)
        if all(foot.width + _NAME_GAP <= slot.width for foot, slot in zip(feet, slots, strict=True)):
            return feet
    return ()


def _end_feet(bars: Bars, slots: Sequence[Slot]) -> tuple[Label, ...]:
    feet = _feet([label_of(bar, bars.unit) for bar in bars], slots)
    return tuple(foot for foot, bar in zip(feet, bars, strict=True) if bar.end is not None)


def _thinned_feet(bars: Bars, slots: Sequence[Slot], width: int) -> tuple[Label, ...]:
    """Return labels under every year or decade, or under every second, fifth and so on: as many as have room."""
    ends, lines = _end_feet(bars, slots), _lines_at_ends(bars, slots)
    feet = _feet([label_of(bar, bars.unit) for bar in bars], slots)
    free = [
        (foot, bar.period.first.year // (bars.unit.value // 12))
        for foot, bar in zip(feet, bars, strict=True)
        if bar.end is None
        and foot.left >= _EDGE
        and foot.right <= width - _EDGE
        and not any(_touch(foot, end) for end in ends)
        and not any(foot.left - _NAME_GAP <= line <= foot.right + _NAME_GAP for line in lines)
    ]
    for step in _STEPS:
        kept = [foot if step == 1 else replace(foot, bar=None) for foot, place in free if place % step == 0]
        if not any(_touch(*neighbours) for neighbours in pairwise(kept)):
            break
    return (*kept, *ends)


def _feet(words: Sequence[str], slots: Sequence[Slot]) -> tuple[Label, ...]:
    """Return a label under the middle of each bar."""
    widths = [_width(one) for one in words]
    places = zip(words, widths, slots, strict=True)
    return tuple(Label(round(slot.centre - wide / 2), wide, said, n) for n, (said, wide, slot) in enumerate(places))


def _touch(one: Label, other: Label) -> bool:
    return one.left < other.right + _LABEL_GAP and other.left < one.right + _LABEL_GAP
