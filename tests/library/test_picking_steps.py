"""Steps in collections and briefings, undone one by one and redone: each gives back exactly what was there."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    BriefingAdd,
    CollectEdit,
    CollectionAdd,
    DeleteEdit,
    Edit,
    JoinEdit,
    PickEdit,
    PickedMove,
    RemarkEdit,
)
from tests.library.making import bring_in, draft, fresh, reading

some = st.lists(st.integers(1, 7), min_size=1, max_size=3).map(tuple)
before = st.one_of(st.none(), st.integers(1, 7))
steps = st.one_of(
    st.builds(CollectEdit, st.just("Trip"), some, st.booleans(), before),
    st.builds(ArrangeEdit, st.just("Trip"), some, before),
    st.builds(PickEdit, st.just("Friday"), some, st.booleans(), before),
    st.builds(PickedMove, st.just("Friday"), some, before),
    st.builds(RemarkEdit, st.just("Friday"), st.integers(1, 7), st.sampled_from(["", "Ask", "Call"])),
    st.builds(DeleteEdit, some.map(frozenset), st.booleans()),
    st.builds(JoinEdit, some.map(frozenset)),
)


def inside(library: Library) -> tuple[object, ...]:
    return library.collection_ids("Trip"), library.briefing("Friday")


@settings(max_examples=80)
@given(st.lists(steps, min_size=2, max_size=6))
def test_steps_are_undone_and_redone_one_by_one(some_steps: Sequence[Edit]) -> None:
    with fresh() as library:
        bring_in(library, reading("a.txt", *(draft(f"Number {n} of the list", url=str(n)) for n in range(7))))
        library.edit([CollectionAdd("Trip"), CollectEdit("Trip", (5, 1, 3, 2), on=True)])
        library.edit([BriefingAdd("Friday", ids=(4, 1, 6, 2)), RemarkEdit("Friday", 1, "One")])
        states = [inside(library)]
        taken_back = []
        for step in some_steps:
            taken_back.append(library.edit([step]).inverse)
            states.append(inside(library))
        done_again = []
        for edits, state in zip(reversed(taken_back), states[-2::-1], strict=True):
            done_again.append(library.edit(edits).inverse)
            assert inside(library) == state
        for edits, state in zip(reversed(done_again), states[1:], strict=True):
            library.edit(edits)
            assert inside(library) == state
        assert [*library.verify()] == []
