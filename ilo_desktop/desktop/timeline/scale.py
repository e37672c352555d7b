"""How high the bars of the timeline are."""

from math import sqrt

from ilo_desktop.desktop.timeline.bars import Bar, Bars

_LOWEST_BAR = 4
_LEAST_SHARE = 2


def heights_of(bars: Bars, roof: int) -> tuple[int, ...]:
    """Return how high each bar is, the tallest as high as the roof. Only what the library holds counts, no query.

    Heights are numbers as long as that leaves the smallest bar high enough to be seen. Beside a month of 900 releases
    one of 1 would be no pixel: there, heights grow by the square root, in which 1, 10 and 30 still differ, from the 4
    pixels that whatever holds a release at all has. What lies far before or after is no higher than the rest.
    """
    tallest, smallest = bars.tallest, bars.smallest
    is_even = roof * smallest >= _LOWEST_BAR * tallest

    def height(bar: Bar) -> int:
        part = min(bar.total / tallest, 1)
        return round(roof * part) if is_even else _LOWEST_BAR + round((roof - _LOWEST_BAR) * sqrt(part))

    return tuple(height(bar) if bar.total else 0 for bar in bars)


def share_of(bar: Bar, height: int) -> int:
    """Return how high the query's share of a bar is: something where it has one, and not all where it has not all."""
    if bar.matching in (0, bar.total):
        return height if bar.matching else 0
    return min(max(round(height * bar.matching / bar.total), _LEAST_SHARE), height - _LEAST_SHARE)
