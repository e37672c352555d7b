"""Result sets: the same questions in every order, answered as a plain list would."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from ilo_desktop.library import result_set
from ilo_desktop.library.result_set import Arrangement, Listed, NewestFirst, OldestFirst, ResultSet, runs
from ilo_desktop.newsroom.keys import undated_range
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING

_FIRST_DATED = undated_range()[1]
_KEYS = st.integers(_FIRST_DATED - 30, _FIRST_DATED + 30) | st.integers(0, (1 << 32) - 1)


@st.composite
def arranged(draw: st.DrawFn) -> tuple[BitMap, list[int], Order, Arrangement]:
    some = draw(st.lists(_KEYS, unique=True, max_size=40))
    keys = BitMap(some)
    match draw(st.sampled_from([Order.NEWEST, Order.OLDEST, Order.COLLECTION])):
        case Order.NEWEST:
            return keys, sorted(some, reverse=True), Order.NEWEST, NewestFirst(keys)
        case Order.OLDEST:
            dated_first = sorted(some, key=lambda key: (key < _FIRST_DATED, key))
            return keys, dated_first, Order.OLDEST, OldestFirst(keys)
        case _:
            return keys, some, Order.COLLECTION, Listed(keys, array("I", some))


@given(arranged(), st.integers(-3, 45), st.integers(-3, 45), _KEYS)
def test_a_result_answers_as_a_list_would(
    made: tuple[BitMap, list[int], Order, Arrangement], start: int, stop: int, other: int
) -> None:
    keys, expected, order, arrangement = made
    result = ResultSet(EVERYTHING, 1, keys, order, arrangement)
    assert (len(result), result.all_keys(), result.bitmap) == (len(expected), expected, keys)
    assert [result.key_at(row) for row in range(len(expected))] == expected
    assert [result.row_of(key) for key in expected] == list(range(len(expected)))
    assert [result.place_of(key) for key in expected] == list(range(len(expected)))
    assert result.keys(start, stop) == (expected[max(start, 0) : stop] if stop > 0 else [])
    assert result.newest == max(expected, default=None)
    assert result.row_of(other) == (expected.index(other) if other in expected else None)
    assert (other in result) == (other in expected)


@given(arranged(), _KEYS)
def test_what_went_has_a_place_in_the_orders_by_date_alone(
    made: tuple[BitMap, list[int], Order, Arrangement], gone: int
) -> None:
    keys, _expected, order, _arrangement = made
    without, having = keys - BitMap([gone]), keys | BitMap([gone])
    match order:
        case Order.NEWEST:
            assert NewestFirst(without).place_of(gone) == NewestFirst(having).row_of(gone)
        case Order.OLDEST:
            assert OldestFirst(without).place_of(gone) == OldestFirst(having).row_of(gone)
        case _:
            assert Listed(without, array("I", without)).place_of(gone) is None


@pytest.mark.parametrize("row", [-1, 3])
def test_there_is_no_row_outside(row: int) -> None:
    keys = BitMap([5, 6, 7])
    for arrangement in (NewestFirst(keys), OldestFirst(keys), Listed(keys, array("I", [6, 5, 7]))):
        with pytest.raises(IndexError):
            ResultSet(EVERYTHING, 1, keys, Order.NEWEST, arrangement).key_at(row)


def test_the_orders_by_date_are_told_apart() -> None:
    assert [order for order in Order if order.is_by_date] == [Order.NEWEST, Order.OLDEST]


@given(arranged(), st.data())
def test_chosen_keys_are_found_again_as_runs_of_rows(
    made: tuple[BitMap, list[int], Order, Arrangement], data: st.DataObject
) -> None:
    keys, expected, order, arrangement = made
    result = ResultSet(EVERYTHING, 1, keys, order, None if order is Order.NEWEST else arrangement)
    rows = [row for row in range(len(expected)) if data.draw(st.booleans())]
    gone = data.draw(st.lists(_KEYS, max_size=3))
    chosen = result.bitmap_of(runs(rows))
    assert chosen == BitMap([expected[row] for row in rows])
    asked = chosen | BitMap([key for key in gone if key not in keys])
    with pytest.MonkeyPatch.context() as patched:
        for few_keys, few_runs in ((200, 100), (0, 100), (0, 0)):
            patched.setattr(result_set, "_FEW_KEYS", few_keys)
            patched.setattr(result_set, "_FEW_RUNS", few_runs)
            assert result.runs_of(asked) == runs(rows)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([], []), ([3], [(3, 3)]), ([1, 2, 3], [(1, 3)]), ([1, 3, 4, 9], [(1, 1), (3, 4), (9, 9)])],
)
def test_rows_become_runs_without_gaps(rows: list[int], expected: list[tuple[int, int]]) -> None:
    assert runs(rows) == expected
