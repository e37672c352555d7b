"""What the user says in the review of likely duplicates: it is settled with the import, and holds after it."""

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Joint, Mark, Reading, Verdict
from tests.library.making import bring_in, content, draft, fresh, headlines, reading, verdicts, whole
from tests.library.scan import check_index

FIRST = reading("first.txt", draft("Wages in China", "2024-03-07", summary="They rise"))
UNDATED = reading("undated.txt", draft("Wages in China", None, text="They rise, says the office."))


@pytest.fixture
def filled(library: Library) -> Library:
    bring_in(library, FIRST)
    return library


def bring(library: Library, brought: Reading, decided: dict[int, Joint]) -> ChangeSet:
    with library.plan([brought]) as plan:
        assert verdicts(plan) == ["likely-duplicate"]
        return library.apply(plan, {0}, decided=decided)


def test_without_a_word_it_is_a_release_of_its_own(filled: Library) -> None:
    bring(filled, UNDATED, {})
    assert headlines(filled) == ["Wages in China", "Wages in China"]


def test_what_is_said_to_be_one_comes_in_as_one(filled: Library) -> None:
    changes = bring(filled, UNDATED, {0: Joint.JOINED})
    (release,) = whole(filled)
    assert (release.summary, release.text) == ("They rise", "They rise, says the office.")
    assert [sighting.document for sighting in release.sightings] == ["first.txt", "undated.txt"]
    assert [decision.verdict for decision in release.decisions] == [Joint.JOINED]
    assert (changes.changed, changes.added, changes.inverse) == ({release.id}, frozenset(), ())
    assert changes.verdicts[Verdict.COMPLETED] == 1
    check_index(filled)


def test_an_import_takes_what_was_joined_with_it_and_brings_it_back(filled: Library) -> None:
    filled.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    before = content(filled)
    changes = bring(filled, UNDATED, {0: Joint.JOINED})
    after = content(filled)
    filled.undo(changes.import_id or 0)
    assert content(filled) == before
    filled.redo(changes.import_id or 0)
    assert content(filled) == after
    check_index(filled)


def test_what_is_said_to_be_one_is_so_in_later_imports(filled: Library) -> None:
    bring(filled, UNDATED, {0: Joint.JOINED})
    later = draft("Wages in China", None, text="They rise, says the office.", place="Geneva")
    with filled.plan([reading("later.txt", later)]) as plan:
        assert verdicts(plan) == ["completed"]


def test_what_is_said_to_be_another_stays_apart(filled: Library) -> None:
    bring(filled, UNDATED, {0: Joint.APART})
    assert [release.decisions[0].verdict for release in whole(filled)] == [Joint.APART, Joint.APART]
    check_index(filled)


def test_what_was_kept_apart_can_be_joined_in_a_later_review(filled: Library) -> None:
    bring(filled, UNDATED, {0: Joint.APART})
    filled.undo(2)
    bring(filled, reading("later.txt", draft("Wages in China", None, text="They rise.")), {0: Joint.JOINED})
    assert headlines(filled) == ["Wages in China"]


def test_of_what_does_not_come_in_nothing_is_remembered(filled: Library) -> None:
    with filled.plan([UNDATED, reading("other.txt", draft("Skills in Peru"))]) as plan:
        filled.apply(plan, {1}, decided={0: Joint.JOINED})
    assert all(not release.decisions for release in whole(filled))


def test_a_release_that_never_was_is_none_to_be_one_with(filled: Library) -> None:
    with filled.plan([UNDATED]) as plan, fresh() as other, pytest.raises(NewsroomError) as raised:
        other.apply(plan, {0}, decided={0: Joint.JOINED})
    assert raised.value.code is Code.RELEASE_UNKNOWN


TWICE = (
    draft("Skills for young workers in the lake provinces", "2024-03-07", summary="Six schools open.", url="skills"),
    draft("Skills for young workers in the lake provinces", "2024-03-07", summary="Six schools open.", url="skills-0"),
)


@pytest.mark.parametrize(("joint", "count"), [(Joint.JOINED, 1), (Joint.APART, 2)])
def test_two_of_one_import_are_decided_on_as_well(library: Library, joint: Joint, count: int) -> None:
    with library.plan([reading("twice.txt", *TWICE)]) as plan:
        assert verdicts(plan) == ["new", "likely-duplicate"]
        assert plan.entries[1].resembled_index == 0
        library.apply(plan, decided={1: joint})
    found = whole(library)
    assert len(found) == count
    assert {decision.verdict for release in found for decision in release.decisions} == {joint}
    check_index(library)


def test_of_two_of_one_import_nothing_is_decided_where_one_stays_out(library: Library) -> None:
    with library.plan([reading("twice.txt", *TWICE)]) as plan:
        library.apply(plan, {1}, decided={1: Joint.JOINED})
    (release,) = whole(library)
    assert not release.decisions
