"""Where the bars of the timeline and their labels stand, in pixels from the edge at which time begins."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from ilo_desktop.desktop.timeline.bars import NO_BARS, Bars
from ilo_desktop.newsroom.periods import Period

FLOOR = 60
LABEL_TOP, LABEL_BOTTOM = 64, 82
LINE_TOP, LINE_BOTTOM = 8, 80
HEAD_TOP, HEAD_BOTTOM = 5, 23


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
    """Bars with their slots, heights and shares of these that the query has.

    Heads are labels over the bars, feet are those under them, lines part years.
    """

    bars: Bars = NO_BARS
    slots: tuple[Slot, ...] = ()
    heights: tuple[int, ...] = ()
    shares: tuple[int, ...] = ()
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


NO_LAYOUT = Layout()


def _left_of(slot: Slot) -> int:
    return slot.left
