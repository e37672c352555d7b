"""Likely duplicates: in the library, among the drafts of a plan, and after what the user decides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from ilo_desktop.library import Library, duplicates
from ilo_desktop.library.tables import LIKELY_DUPLICATE, RELEASE_BAND
from ilo_desktop.newsroom.edits import ApartEdit, DeleteEdit, JoinEdit, WordingEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.likeness import CROWD, Likeness, Reason
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.query import EVERYTHING, Condition, State
from ilo_desktop.newsroom.release import Draft, Verdict
from tests.library.making import bring_in, draft, fresh, headlines, reading, verdicts, whole
from tests.library.scan import check_index, likely_pairs
from tests.queries import asking

LIKELY = asking(conditions=frozenset({Condition(Facet.STATE, State.LIKELY)}))
TEXT = " ".join(f"lantern{number}" for number in range(80))
#: Two that are one text under another date and address, and one that is another.
TWINS = (
    draft("Lantern makers agree", "2024-03-07", url="a", text=TEXT),
    draft("Lantern makers agree", "2024-05-01", url="b", text=TEXT),
    draft("Bakers", "2024-03-07", url="c", text="They bake."),
)


def pairs(library: Library) -> dict[tuple[int, int], int]:
    """Return all pairs as they are stored."""
    with library._read() as (connection, _):
        rows = connection.execute(select(LIKELY_DUPLICATE)).all()
        return {(row.release_id, row.other_id): row.likeness for row in rows}


def likely(library: Library, release_id: int) -> list[tuple[int, Likeness]]:
    return [(one.release_id, one.likeness) for one in library.likely_duplicates_of(release_id)]


def ids(*some: int) -> frozenset[int]:
    return frozenset(some)


def bands(library: Library) -> set[tuple[int, int]]:
    with library._read() as (connection, _):
        return {(row.band, row.release_id) for row in connection.execute(select(RELEASE_BAND))}


def test_two_that_are_alike_tell_of_each_other(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    assert likely(library, 1) == [(2, Likeness(100, Reason.OTHER_DATE))]
    assert likely(library, 2) == [(1, Likeness(100, Reason.OTHER_DATE))]
    assert likely(library, 3) == []
    (other,) = library.likely_duplicates_of(1)
    assert (other.headline, str(other.day)) == ("Lantern makers agree", "2024-05-01")
    assert headlines(library, LIKELY) == ["Lantern makers agree"] * 2
    assert library.counts(EVERYTHING).likely == 2
    with pytest.raises(NewsroomError) as caught:
        library.likely_duplicates_of(9)
    assert caught.value.code is Code.RELEASE_UNKNOWN


def test_the_most_alike_come_first(library: Library) -> None:
    nearly = TEXT.replace("lantern40 ", "kiln ")
    bring_in(library, reading("a.txt", *TWINS, draft("Lantern makers agree", "2023-01-01", text=nearly)))
    assert [other for other, _ in likely(library, 1)] == [2, 4]
    assert likely(library, 4)[0][1].percent == 92


def test_kept_apart_they_are_none_for_good(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    changes = library.edit([ApartEdit(ids(1, 2))])
    assert pairs(library) == {}
    assert headlines(library, LIKELY) == []
    bring_in(library, reading("again.txt", *TWINS, draft("Lantern makers agree", "2024-05-01", url="b", credit="ILO")))
    library.undo(1)
    library.redo(1)
    assert pairs(library) == {}
    library.edit(changes.inverse)
    assert pairs(library) == {(1, 2): 100}
    check_index(library)


def test_joined_they_are_one_and_part_again(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    changes = library.edit([JoinEdit(ids(1, 2))])
    assert pairs(library) == {}
    assert {release_id for _, release_id in bands(library)} == {1, 3}
    library.edit(changes.inverse)
    assert len(whole(library)) == 3
    assert len(pairs(library)) == 1
    check_index(library)


def test_in_the_bin_there_are_none(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    changes = library.edit([DeleteEdit(ids(2), on=True)])
    assert pairs(library) == {}
    assert headlines(library, LIKELY) == []
    check_index(library)
    library.edit(changes.inverse)
    assert pairs(library) == {(1, 2): 100}
    assert len(library.find(LIKELY)) == 2
    check_index(library)


def test_many_come_back_from_the_bin_with_their_pairs(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "_FEW", 1)
    bring_in(library, reading("a.txt", *TWINS))
    before = pairs(library)
    changes = library.edit([DeleteEdit(ids(1, 2, 3), on=True)])
    assert pairs(library) == {}
    changes = library.edit(changes.inverse)
    assert pairs(library) == before == {(1, 2): 100}
    check_index(library)
    library.edit(changes.inverse)
    library.edit([DeleteEdit(ids(1, 3), on=False)])
    assert pairs(library) == {}
    library.edit([DeleteEdit(ids(2, 3), on=False)])
    assert pairs(library) == before
    check_index(library)


def test_what_the_user_writes_counts(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    changes = library.edit([WordingEdit(2, "text", "Of bakers."), WordingEdit(2, "headline", "Of bakers")])
    assert pairs(library) == {}
    check_index(library)
    library.edit(changes.inverse)
    assert pairs(library) == {(1, 2): 100}


def test_another_language_is_a_sibling(library: Library) -> None:
    english = draft("COVID-19", url="en/1", language="en")
    bring_in(library, reading("a.txt", english, draft("COVID-19", url="fr/1", language="fr")))
    named = draft("Kilns", url="x", alternates=draft("", url="y").identifiers)
    bring_in(library, reading("b.txt", named, draft("Kilns", url="y")))
    assert pairs(library) == {}


def test_what_a_crowd_shares_tells_nothing(library: Library) -> None:
    crowd = [draft("Weekly update", url=str(number)) for number in range(CROWD + 2)]
    bring_in(library, reading("a.txt", *crowd[: CROWD - 1]))
    assert len(pairs(library)) == (CROWD - 1) * (CROWD - 2) // 2
    bring_in(library, reading("b.txt", crowd[CROWD - 1]))
    assert len(pairs(library)) == CROWD * (CROWD - 1) // 2
    bring_in(library, reading("c.txt", *crowd[CROWD:]))
    assert pairs(library) == {}
    assert len(library.find(LIKELY)) == 0
    library.undo(3)
    assert len(pairs(library)) == CROWD * (CROWD - 1) // 2
    assert len(library.find(LIKELY)) == CROWD
    library.redo(3)
    assert pairs(library) == {}


def test_all_of_it_is_worked_out_anew(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    before = pairs(library), bands(library)
    with library._engine.connect() as connection:
        connection.exec_driver_sql("DELETE FROM likely_duplicate")
        connection.exec_driver_sql("DELETE FROM release_band")
        connection.exec_driver_sql("UPDATE meta SET folding_version = 0")
        connection.commit()
    library.reindex()
    assert (pairs(library), bands(library)) == before
    check_index(library)


def test_a_plan_tells_what_drafts_resemble(library: Library) -> None:
    bring_in(library, reading("a.txt", TWINS[0]))
    with library.plan([reading("b.txt", TWINS[1], TWINS[2])]) as plan:
        assert verdicts(plan) == ["likely-duplicate", "new"]
        twin, other = plan.entries
    assert (twin.release_id, twin.resembled_index, twin.likeness) == (1, None, Likeness(100, Reason.OTHER_DATE))
    assert (other.release_id, other.resembled_index, other.likeness) == (None, None, None)


def test_of_two_in_a_plan_the_first_is_new(library: Library) -> None:
    same_day = draft("Lantern makers agree", "2024-03-07", url="d", text=TEXT)
    with library.plan([reading("b.txt", *TWINS, same_day)]) as plan:
        assert verdicts(plan) == ["new", "likely-duplicate", "new", "likely-duplicate"]
        found = [(entry.release_id, entry.resembled_index, entry.likeness) for entry in plan.entries]
        assert found[1] == (None, 0, Likeness(100, Reason.OTHER_DATE))
        assert found[3] == (None, 0, Likeness(100, Reason.SAME_DAY))
        library.apply(plan)
    assert sorted(pairs(library).values()) == [100] * 3


def test_a_plan_knows_what_is_kept_apart(library: Library) -> None:
    bring_in(library, reading("a.txt", *TWINS))
    library.edit([ApartEdit(ids(1, 2))])
    library.undo(1)
    bring_in(library, reading("b.txt", TWINS[0]))
    with library.plan([reading("c.txt", TWINS[1])]) as plan:
        assert verdicts(plan) == ["new"]


def test_a_draft_of_several_is_compared_as_what_it_becomes(library: Library) -> None:
    bring_in(library, reading("a.txt", TWINS[0]))
    short = draft("Lantern makers agree", "2024-05-01", url="b", summary="They agree.")
    with library.plan([reading("b.txt", short), reading("c.txt", TWINS[1])]) as plan:
        assert verdicts(plan) == ["likely-duplicate", "completed"]
        assert plan.entries[0].likeness == Likeness(100, Reason.OTHER_DATE)


HEADLINES = ["Lantern makers agree on nights", "Lantern makers agree on nights!", "Bakers agree on nights and ovens"]
TEXTS = ["", TEXT, TEXT.replace("lantern40 ", "kiln "), " ".join(f"oven{number}" for number in range(50))]


@st.composite
def near_drafts(pick: st.DrawFn) -> Draft:
    return draft(
        pick(st.sampled_from(HEADLINES)),
        pick(st.sampled_from(["2024-03-07", "2024-03-09", "2024-06-01", None])),
        url=pick(st.sampled_from(["", "a", "b", "c", "d"])),
        text=pick(st.sampled_from(TEXTS)),
        summary=pick(st.sampled_from(["", "They agree.", "Wages in Peru"])),
        language=pick(st.sampled_from(["", "", "en", "fr"])),
    )


def told(library: Library) -> set[tuple[str, str, int]]:
    """Return the pairs by what their releases say and by their addresses, whatever their numbers."""
    names = {
        one.id: f"{one.headline} {one.day} {one.text} {one.summary} {sorted(map(str, one.identifiers))}"
        for one in whole(library)
    }
    return {
        (min(names[one], names[other]), max(names[one], names[other]), percent)
        for (one, other), percent in pairs(library).items()
    }


@settings(max_examples=20)
@given(
    st.lists(st.lists(near_drafts(), min_size=1, max_size=4), min_size=1, max_size=3),
    st.lists(st.integers(1, 3), max_size=4),
    st.data(),
)
def test_pairs_do_not_depend_on_the_order_of_imports_and_undo(
    some: list[list[Draft]], switched: list[int], data: st.DataObject
) -> None:
    imports = [reading(f"{day}.txt", *drafts, saved=f"2024-07-0{day}") for day, drafts in enumerate(some, start=1)]
    with fresh() as library, fresh() as other:
        for one in imports:
            bring_in(library, one)
        for one in data.draw(st.permutations(imports)):
            bring_in(other, one)
        check_index(library)
        kept = pairs(library), bands(library)
        undone: set[int] = set()
        for number in (number for number in switched if number <= len(library.imports())):
            (library.redo if number in undone else library.undo)(number)
            undone ^= {number}
        check_index(library)
        for number in sorted(undone):
            library.redo(number)
        assert (pairs(library), bands(library)) == kept
        with library._engine.begin() as connection:
            duplicates.rebuild(connection, NO_PROGRESS)
        assert (pairs(library), bands(library)) == kept
        assert pairs(library).keys() == likely_pairs(library).keys()
        assert told(other) == told(library)


@settings(max_examples=40)
@given(st.lists(near_drafts(), min_size=2, max_size=5), st.data())
def test_what_is_kept_apart_stays_so_whatever_comes(some: list[Draft], data: st.DataObject) -> None:
    with fresh() as library:
        bring_in(library, reading("a.txt", *some))
        found = sorted(pairs(library))
        if not found:
            return
        one, other = data.draw(st.sampled_from(found))
        changes = library.edit([ApartEdit(ids(one, other))])
        assert (one, other) not in pairs(library)
        bring_in(library, reading("b.txt", *data.draw(st.lists(near_drafts(), max_size=3)), draft("More")))
        library.undo(2)
        assert (one, other) not in pairs(library)
        check_index(library)
        library.edit(changes.inverse)
        assert sorted(pairs(library)) == found


def test_verdicts_of_a_plan_are_the_pairs_after_it(library: Library) -> None:
    with library.plan([reading("a.txt", *TWINS)]) as plan:
        counts = plan.counts
        library.apply(plan)
    assert counts[Verdict.LIKELY_DUPLICATE] == len(pairs(library)) == 1
