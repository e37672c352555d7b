"""Arranging the timeline in a width: which bars there are room for, where they stand, and which labels fit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from math import ceil

from PySide6.QtGui import QFontMetricsF

from ilo_desktop.desktop import when
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.desktop.timeline.bars import Bar, Bars, End, Unit, make_bars
from ilo_desktop.desktop.timeline.layout import FLOOR, Label, Layout, Slot
from ilo_desktop.desktop.timeline.scale import heights_of, share_of
from ilo_desktop.desktop.timeline.wording import initial_of, label_of
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import Timeline

_MARGIN = 16
_ROOF, _ROOF_WITHOUT_HEAD = 26, 14
_LEAST_SLOT, _WIDEST_SLOT = 6, 48
_WIDEST_BAR = 20
_LABEL_GAP = 6
_NAME_GAP = 3
_AFTER_LINE = 7
_EDGE = 4
_STEPS = (1, 2, 5, 10, 20, 50)


def lay_out(timeline: Timeline, width: int) -> Layout:
    """Return the bars that fit into a width, with their places and labels."""
    measures = _Measures()
    room = (width - 2 * _MARGIN) // _LEAST_SLOT
    bars = make_bars(timeline, room, ceil(measures.end_width / _LEAST_SLOT))
    return _Arrangement(bars, width, measures).layout()


class _Measures:
    """How wide words are in the bold type of labels, so that they fit whether they are bold or not."""

    def __init__(self) -> None:
        self._metrics = QFontMetricsF(font(Type.META_STRONG))
        nothing = Period(date.min, date.min)
        widths = (self.width_of(label_of(Bar(nothing, 0, 0, end), Unit.MONTH)) for end in End)
        self.end_width = max(widths) + 2 * _LABEL_GAP

    def width_of(self, words: str) -> int:
        """Return the width of words."""
        return ceil(self._metrics.horizontalAdvance(words))


class _Arrangement:
    """One arrangement of bars in a width."""

    def __init__(self, bars: Bars, width: int, measures: _Measures) -> None:
        self._bars = bars
        self._width = width
        self._measures = measures
        self._slots = tuple(self._make_slots())

    def layout(self) -> Layout:
        """Return all of it."""
        if self._bars.unit is not Unit.MONTH:
            return self._with((), self._thinned_feet(), self._lines_at_ends())
        years, lines = self._years()
        names = self._month_names()
        if names:
            return self._with(years, names, lines)
        return self._with((), (*years, *self._end_feet()), lines)

    def _with(self, heads: tuple[Label, ...], feet: tuple[Label, ...], lines: tuple[int, ...]) -> Layout:
        heights = heights_of(self._bars, FLOOR - (_ROOF if heads else _ROOF_WITHOUT_HEAD))
        shares = tuple(share_of(bar, height) for bar, height in zip(self._bars, heights, strict=True))
        return Layout(self._bars, self._slots, heights, shares, heads, feet, lines)

    def _make_slots(self) -> Iterator[Slot]:
        inner = sum(bar.end is None for bar in self._bars)
        ends = (len(self._bars) - inner) * self._measures.end_width
        each = min((self._width - 2 * _MARGIN - ends) / max(inner, 1), _WIDEST_SLOT)
        bar_width = max(min(round(each - max(each / 4, 1.2)), _WIDEST_BAR), 2)
        left, place = float(_MARGIN), _MARGIN
        for bar in self._bars:
            left += each if bar.end is None else self._measures.end_width
            width, start, place = round(left) - place, place, round(left)
            yield Slot(start, width, start + (width - bar_width) // 2, bar_width)

    def _lines_at_ends(self) -> tuple[int, ...]:
        """Return the places that part what lies far before or after from the rest."""
        ends = ((bar.end, slot) for bar, slot in zip(self._bars, self._slots, strict=True) if bar.end is not None)
        return tuple(slot.right if end is End.EARLIER else slot.left for end, slot in ends)

    def _years(self) -> tuple[tuple[Label, ...], tuple[int, ...]]:
        """Return a label where each year begins, if it has room, and the lines between years."""
        bars, slots = self._bars, self._slots
        inner = [number for number, bar in enumerate(bars) if bar.end is None]
        starts = [next(group) for _, group in groupby(inner, key=lambda number: bars[number].period.first.year)]
        lines = sorted({*self._lines_at_ends(), *(slots[number].left for number in starts if number)})
        labels = []
        for number in starts:
            left, words = slots[number].left, when.year(bars[number].period.first)
            label = Label(left + (_AFTER_LINE if left in lines else 0), self._measures.width_of(words), words)
            limit = next((line for line in lines if line > left), self._width - _EDGE)
            if label.right < limit:
                labels.append(label)
        return tuple(labels), tuple(lines)

    def _month_names(self) -> tuple[Label, ...]:
        """Return the months' names under their bars, or else their initials; nothing where these have no room."""
        for say in (label_of, initial_of):
            feet = self._feet(say)
            if all(foot.width + _NAME_GAP <= slot.width for foot, slot in zip(feet, self._slots, strict=True)):
                return feet
        return ()

    def _end_feet(self) -> tuple[Label, ...]:
        return tuple(foot for foot, bar in zip(self._feet(label_of), self._bars, strict=True) if bar.end is not None)

    def _thinned_feet(self) -> tuple[Label, ...]:
        """Return labels under every year or decade, or under every second, fifth and so on: as many as have room."""
        ends = self._end_feet()
        years = self._bars.unit.value // 12
        feet = zip(self._feet(label_of), self._bars, strict=True)
        free = [
            (foot, bar.period.first.year // years)
            for foot, bar in feet
            if bar.end is None and self._is_free(foot, ends)
        ]
        for step in _STEPS:
            kept = [foot if step == 1 else replace(foot, bar=None) for foot, place in free if place % step == 0]
            if not any(_touch(*neighbours) for neighbours in pairwise(kept)):
                break
        return (*kept, *ends)

    def _is_free(self, foot: Label, ends: Sequence[Label]) -> bool:
        """Say whether a label touches neither the edges nor the lines and labels of what lies far away."""
        is_inside = foot.left >= _EDGE and foot.right <= self._width - _EDGE
        lines = self._lines_at_ends()
        is_crossed = any(foot.left - _NAME_GAP <= line <= foot.right + _NAME_GAP for line in lines)
        return is_inside and not is_crossed and not any(_touch(foot, end) for end in ends)

    def _feet(self, say: Callable[[Bar, Unit], str]) -> tuple[Label, ...]:
        """Return a label under the middle of each bar."""
        feet = []
        for number, (bar, slot) in enumerate(zip(self._bars, self._slots, strict=True)):
            words = say(bar, self._bars.unit)
            width = self._measures.width_of(words)
            feet.append(Label(round(slot.centre - width / 2), width, words, number))
        return tuple(feet)


def _touch(one: Label, other: Label) -> bool:
    return one.left < other.right + _LABEL_GAP and other.left < one.right + _LABEL_GAP
