"""Where the bars of the timeline and their labels stand, in pixels from the edge at which time begins."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from math import sqrt

from ilo_desktop.desktop.timeline.bars import NO_BARS, Bar, Bars
from ilo_desktop.newsroom.periods import Period

FLOOR = 60
LABEL_TOP, LABEL_BOTTOM = 64, 82
LINE_TOP, LINE_BOTTOM = 8, 80
HEAD_TOP, HEAD_BOTTOM = 5, 23
_ROOF, _ROOF_WITHOUT_HEAD = 26, 14
_LOWEST_BAR = 4
_LEAST_SHARE = 2


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


def _left_of(slot: Slot) -> int:
    return slot.left
