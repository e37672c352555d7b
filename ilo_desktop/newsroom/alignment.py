"""Which stretches two sequences share, in order: exact where few things differ, and quick where nearly all do.

Myers' greedy search (An O(ND) Difference Algorithm and Its Variations, 1986) finds the fewest changes in a time that
grows with the square of their number, so it is given up where there are many. Then what occurs just once on both sides
holds the sequences together, as in Bram Cohen's patience diff, and what lies between is compared in its turn.
"""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress

_MOST_CHANGES = 200
#: How often a stretch is parted by what occurs once before it is held to be replaced as a whole.
_MOST_PARTINGS = 12
#: How many things in a row must occur once to hold two sequences together; the longest that are found count.
_IN_A_ROW = (6, 3, 1)


class Run(NamedTuple):
    """Things that both sequences have: where they begin in each, and how many they are."""

    before: int
    after: int
    length: int


class _Block(NamedTuple):
    """A stretch of each sequence (ends not included) that is still to be compared."""

    before: int
    before_end: int
    after: int
    after_end: int
    partings: int = 0


def align(before: Sequence[Hashable], after: Sequence[Hashable], progress: Progress = NO_PROGRESS) -> tuple[Run, ...]:
    """Return the runs that two sequences share, in order and as long as they can be.

    Raises Cancelled where it is no longer wanted.
    """
    found: list[Run] = []
    waiting = [_Block(0, len(before), 0, len(after))]
    while waiting:
        progress.step(len(found), 0)
        block = _without_ends(before, after, waiting.pop(), found)
        if block.before == block.before_end or block.after == block.after_end:
            continue
        runs = _with_few_changes(before[block.before : block.before_end], after[block.after : block.after_end])
        if runs is not None:
            found += [Run(block.before + run.before, block.after + run.after, run.length) for run in runs]
        elif block.partings < _MOST_PARTINGS:
            anchors = _anchors(before, after, block)
            found += anchors
            waiting += _between(anchors, block)
    return connected(sorted(found))


def _without_ends(before: Sequence[Hashable], after: Sequence[Hashable], block: _Block, found: list[Run]) -> _Block:
    """Return what of a block is left between the beginning and the end that both have, which are found."""
    start, end, other_start, other_end, partings = block
    head = 0
    most = min(end - start, other_end - other_start)
    while head < most and before[start + head] == after[other_start + head]:
        head += 1
    most -= head
    tail = 0
    while tail < most and before[end - 1 - tail] == after[other_end - 1 - tail]:
        tail += 1
    if head:
        found.append(Run(start, other_start, head))
    if tail:
        found.append(Run(end - tail, other_end - tail, tail))
    return _Block(start + head, end - tail, other_start + head, other_end - tail, partings)


def _with_few_changes(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Run] | None:
    """Return the runs that leave the fewest changes, None where these are too many."""
    count, other_count = len(before), len(after)
    reach = {1: 0}  # how far into ``before`` each diagonal was followed
    trace: list[dict[int, int]] = []
    for changes in range(min(_MOST_CHANGES, count + other_count) + 1):
        trace.append(dict(reach))
        for diagonal in range(-changes, changes + 1, 2):
            goes_down = diagonal == -changes or (diagonal != changes and reach[diagonal - 1] < reach[diagonal + 1])
            x = reach[diagonal + 1] if goes_down else reach[diagonal - 1] + 1
            while x < count and 0 <= x - diagonal < other_count and before[x] == after[x - diagonal]:
                x += 1
            reach[diagonal] = x
            if x >= count and diagonal == count - other_count:
                return _traced(trace, count, other_count)
    return None


def _traced(trace: Sequence[dict[int, int]], count: int, other_count: int) -> list[Run]:
    """Return the runs on the way that was found, from its end to its beginning."""
    runs = []
    x, y = count, other_count
    for changes in range(len(trace) - 1, -1, -1):
        reach, diagonal = trace[changes], x - y
        goes_down = diagonal == -changes or (diagonal != changes and reach[diagonal - 1] < reach[diagonal + 1])
        old_diagonal = diagonal + 1 if goes_down else diagonal - 1
        old_x = reach[old_diagonal] if changes else 0
        start = old_x if goes_down or not changes else old_x + 1
        if x > start:
            runs.append(Run(start, start - diagonal, x - start))
        x, y = old_x, old_x - old_diagonal
    return runs


def _anchors(before: Sequence[Hashable], after: Sequence[Hashable], block: _Block) -> list[Run]:
    """Return what occurs once on both sides of a block, in the order of both; the longest that there is."""
    for length in _IN_A_ROW:
        places = _places_of_single(before, block.before, block.before_end, length)
        others = _places_of_single(after, block.after, block.after_end, length)
        pairs = sorted((place, others[thing]) for thing, place in places.items() if thing in others)
        if pairs:
            return list(_apart(_rising(pairs), length))
    return []


def _places_of_single(things: Sequence[Hashable], start: int, end: int, length: int) -> dict[Hashable, int]:
    found: dict[Hashable, int] = {}
    repeated = set()
    for place in range(start, end - length + 1):
        thing = tuple(things[place : place + length])
        if thing in found:
            repeated.add(thing)
        found[thing] = place
    return {thing: place for thing, place in found.items() if thing not in repeated}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most of these pairs, which are in the order of the first places, whose second places rise as well."""
    ends: list[int] = []  # the lowest second place with which so many pairs can end
    enders: list[int] = []
    earlier: list[int] = []
    for number, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        earlier.append(enders[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        enders[length : length + 1] = [number]
    found = []
    number = enders[-1]
    while number >= 0:
        found.append(pairs[number])
        number = earlier[number]
    return found[::-1]


def _apart(pairs: Sequence[tuple[int, int]], length: int) -> Iterator[Run]:
    """Yield anchors that do not overlap."""
    end = other_end = 0
    for place, other in pairs:
        if place >= end and other >= other_end:
            yield Run(place, other, length)
            end, other_end = place + length, other + length


def _between(anchors: Sequence[Run], block: _Block) -> Iterator[_Block]:
    first = Run(block.before, block.after, 0)
    last = Run(block.before_end, block.after_end, 0)
    for run, following in pairwise([first, *anchors, last] if anchors else []):
        yield _Block(
            run.before + run.length, following.before, run.after + run.length, following.after, block.partings + 1
        )


def connected(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs with those joined that follow at once upon each other, and without those of nothing."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last and last.before + last.length == run.before and last.after + last.length == run.after:
            found[-1] = Run(last.before, last.after, last.length + run.length)
        elif run.length:
            found.append(run)
    return tuple(found)
