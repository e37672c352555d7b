"""The order of the list: pages keep theirs, what comes later goes on top, nothing known is renumbered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from ilo_desktop.library import Library
from ilo_desktop.library.placing import Place, Placing
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.keys import SEQUENCE_COUNT, SEQUENCE_MIDDLE, UNDATED_TOP_SLOT, key_of, slot_of
from tests.library.making import bring_in, draft, headlines, reading, shown

DAY = draft("x").day
SLOT = slot_of(DAY)


def test_a_page_keeps_its_order(library: Library) -> None:
    bring_in(library, reading("a.txt", *(draft(name) for name in "abc")))
    assert headlines(library) == ["a", "b", "c"]
    assert [row.key for row in shown(library)] == [key_of(SLOT, SEQUENCE_MIDDLE + n) for n in (2, 1, 0)]


def test_later_ones_go_on_top_of_their_day(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("a"), draft("b")))
    bring_in(library, reading("b.txt", draft("c"), draft("d")))
    assert headlines(library) == ["c", "d", "a", "b"]


def test_a_list_saved_again_puts_new_ones_over_and_under_the_known(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("b"), draft("c")))
    before = {row.headline: row.key for row in shown(library)}
    bring_in(library, reading("b.txt", *(draft(name) for name in "abcde")))
    after = {row.headline: row.key for row in shown(library)}
    assert headlines(library) == list("abcde")
    assert before.items() <= after.items()


def test_where_no_key_is_free_between_neighbours_it_goes_on_top(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("b"), draft("d")))
    bring_in(library, reading("b.txt", draft("b"), draft("c"), draft("d")))
    assert headlines(library) == ["c", "b", "d"]


def test_days_of_several_pages_are_independent(library: Library) -> None:
    bring_in(
        library,
        reading("a.txt", draft("a", "2024-01-02"), draft("b", "2024-01-01"), draft("c", None)),
        reading("b.txt", draft("d", "2024-01-02"), draft("e", "2024-01-01"), draft("f", None)),
    )
    assert headlines(library) == ["d", "a", "e", "b", "f", "c"]


def test_undated_releases_come_last_in_the_order_of_their_page(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("a", None), draft("b", "1900-01-01"), draft("c", None)))
    assert headlines(library) == ["b", "a", "c"]


def test_an_early_and_a_late_day_are_clamped(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("old", "1850-01-01"), draft("far", "2999-01-01")))
    assert headlines(library) == ["far", "old"]
    assert [row.day.year for row in shown(library) if row.day] == [2999, 1850]


def filled(library: Library, taken: BitMap, slot: int = SLOT) -> Placing[str]:
    with library._engine.connect() as connection:
        placing = Placing[str](connection)
        placing._taken[slot] = taken
    return placing


def test_a_full_top_takes_any_free_key(library: Library) -> None:
    placing = filled(library, BitMap([key_of(SLOT, SEQUENCE_COUNT - 1)]))
    placing.place_page([Place("a", DAY, None), Place("b", DAY, None)])
    assert placing.keys == {"a": key_of(SLOT, SEQUENCE_COUNT - 2), "b": key_of(SLOT, SEQUENCE_COUNT - 3)}


def test_a_full_day_is_refused(library: Library) -> None:
    placing = filled(library, BitMap(range(key_of(SLOT, 1), key_of(SLOT + 1, 0))))
    with pytest.raises(NewsroomError) as caught:
        placing.place_page([Place("a", DAY, None), Place("b", DAY, None)])
    assert caught.value.code is Code.DAY_FULL
    assert caught.value.values["day"] == DAY


def test_a_full_undated_slot_goes_on_in_the_next_one(library: Library) -> None:
    placing = filled(library, BitMap(range(key_of(UNDATED_TOP_SLOT, 1), key_of(UNDATED_TOP_SLOT + 1, 0))), 255)
    with library._engine.connect() as placing._connection:
        placing.place_page([Place("a", None, None), Place("b", None, None), Place("c", None, None)])
    lower = UNDATED_TOP_SLOT - 1
    expected = [key_of(UNDATED_TOP_SLOT, 0), key_of(lower, SEQUENCE_MIDDLE + 1), key_of(lower, SEQUENCE_MIDDLE)]
    assert [placing.keys[name] for name in "abc"] == expected


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=6), max_size=6))
def test_nothing_known_is_renumbered_and_new_runs_keep_their_order(pages: list[list[str]]) -> None:
    known: dict[str, int] = {}
    taken = BitMap()
    for page in pages:
        placing = Placing[str](None)  # type: ignore[arg-type]  # the only day's keys are given
        placing._taken[SLOT] = taken
        placing.place_page([Place(name, DAY, known.get(name)) for name in page])
        fresh = [name for name in dict.fromkeys(page) if name not in known]
        if not set(page) & known.keys():
            keys = [placing.keys[name] for name in fresh]
            assert keys == sorted(keys, reverse=True)
            assert all(key > other for key in keys for other in known.values())
        assert all(placing.keys[name] == known[name] for name in page if name in known)
        known.update(placing.keys)
        assert len(set(known.values())) == len(known)
