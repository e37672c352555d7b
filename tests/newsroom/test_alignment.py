"""What two sequences share: in order, on both sides, and the most where little differs."""

from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.alignment import Run, align
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress

LETTERS = st.text("abcd", max_size=30)
#: Long enough, and different enough, that the search for the fewest changes is given up.
LONG = st.lists(st.integers(0, 400), min_size=250, max_size=600)


@pytest.mark.parametrize(
    ("before", "after", "runs"),
    [
        ("", "", ()),
        ("abc", "", ()),
        ("abc", "abc", (Run(0, 0, 3),)),
        ("abc", "xabcy", (Run(0, 1, 3),)),
        ("abcd", "abxd", (Run(0, 0, 2), Run(3, 3, 1))),
        ("abcabba", "cbabac", None),
    ],
)
def test_runs(before: str, after: str, runs: tuple[Run, ...] | None) -> None:
    found = align(before, after)
    assert_common(before, after, found)
    if runs is None:  # the example of the paper on the search: five changes
        assert sum(run.length for run in found) == 4
    else:
        assert found == runs


@given(LETTERS, LETTERS)
def test_the_most_is_shared(before: str, after: str) -> None:
    found = align(before, after)
    assert_common(before, after, found)
    assert sum(run.length for run in found) == longest_common(before, after)


@given(LONG, LONG)
def test_of_what_differs_much_something_is_shared(before: list[int], after: list[int]) -> None:
    found = align(before, after)
    assert_common(before, after, found)
    once = {thing for thing in before if before.count(thing) == after.count(thing) == 1}
    assert bool(found) or not once


@given(LONG, st.data())
def test_a_long_stretch_that_was_taken_out_is_found(things: list[int], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(things)))
    shorter = things[:start] + things[start + 220 :]
    found = align(things, shorter)
    assert sum(run.length for run in found) == len(shorter)


def test_much_that_differs_is_held_together_by_what_occurs_once() -> None:
    before = [thing for number in range(300) for thing in (number, "old", "old")]
    after = [thing for number in range(300) for thing in (number, "new")]
    assert align(before, after) == tuple(Run(3 * number, 2 * number, 1) for number in range(300))


def test_it_can_be_cancelled() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        align("ab", "ac", Progress(stop=stop))


def assert_common(before, after, runs) -> None:
    place = other = 0
    for run in runs:
        assert run.length > 0
        assert run.before >= place
        assert run.after >= other
        assert list(before[run.before : run.before + run.length]) == list(after[run.after : run.after + run.length])
        place, other = run.before + run.length, run.after + run.length
    assert place <= len(before)
    assert other <= len(after)


def longest_common(before: str, after: str) -> int:
    row = [0] * (len(after) + 1)
    for letter in before:
        earlier = row
        row = [0]
        for number, other in enumerate(after):
            row.append(earlier[number] + 1 if letter == other else max(earlier[number + 1], row[number]))
    return row[-1]
