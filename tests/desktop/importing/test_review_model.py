from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ilo_desktop.desktop.importing.groups import Group
from ilo_desktop.desktop.importing.review_model import Column, Review, ReviewModel, Role
from ilo_desktop.desktop.importing.review_order import Choice, Sorting
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Joint, Problem
from tests.desktop.importing.lists import BAKERS, SAILORS, WELDERS, listing
from tests.pasting import read_paste

TICKED, UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def library(empty_library, vocabulary):
    """Holds the bakers as they are, and the sailors without a summary and the welders with another one."""
    text = listing((*WELDERS[:2], "Three harbour towns begin evening courses."), BAKERS, (*SAILORS[:2], ""))
    with empty_library.plan([read_paste(text, "old.txt", vocabulary)]) as plan:
        empty_library.apply(plan)
    return empty_library


@pytest.fixture
def plan(library, vocabulary):
    new = ("Weavers open a school", "02 January 2024", "")
    near = ("Sailors read their contract", "01 February 2024", "Something else altogether is told here.")
    text = listing(WELDERS, BAKERS, SAILORS, new, near, ("Cooks meet", "31 February 2024", "They do."))
    text += "\n  7. A page without a date\n\n    \n\n    It has a summary all the same.\n"
    readings = [
        read_paste(text, "new.txt", vocabulary),
        read_paste("", "empty.txt", vocabulary),
    ]
    with library.plan(readings) as made:
        yield made


@pytest.fixture
def model(plan, qtbot):
    made = ReviewModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_review(Review(plan))
    return made


def rows(model):
    return [model.index(row, Column.TICK).data(Role.ROW) for row in range(model.rowCount())]


def place(model, headline):
    return next(number for number, row in enumerate(rows(model)) if row.headline == headline)


def test_rows_go_from_the_worst_to_what_is_the_same(model):
    groups = [row.group for row in rows(model)]

    assert groups == sorted(groups, key=list(Group).index)
    assert groups[0] is Group.UNREADABLE
    assert groups[-1] is Group.SAME
    assert model.count() == len(groups)
    assert model.count(Group.CHANGED) == model.count(Group.COMPLETED) == model.count(Group.SAME) == 1


def test_each_row_says_why(model):
    why = {row.headline: row.why for row in rows(model)}

    assert why["empty.txt"] == "“empty.txt” is empty. Nothing was taken from it."
    assert why["Welders learn at night"] == "Summary changed"
    assert why["Sailors read their contracts"] == "Summary was missing"
    assert why["Weavers open a school"] == "Not in your library yet"
    assert why["Bakers share one oven"] == "Your library has it in these words"


def test_each_row_says_where_it_was_found(model):
    source = {row.headline: row.source for row in rows(model)}

    assert source["Weavers open a school"].startswith("new.txt, line ")
    assert source["empty.txt"] == ""


def test_new_changed_and_completed_are_ticked_at_first(model):
    ticks = {row.headline: row.tick for row in rows(model)}

    assert ticks["Weavers open a school"] is True
    assert ticks["Welders learn at night"] is True
    assert ticks["Sailors read their contracts"] is True
    assert ticks["Bakers share one oven"] is None
    assert ticks["empty.txt"] is None
    assert len(model.ticked) == model.ticked_count() == sum(tick is True for tick in ticks.values())


def test_ticks_change_by_the_check_state(model, qtbot):
    row = place(model, "Weavers open a school")
    index = model.index(row, Column.TICK)

    with qtbot.waitSignal(model.ticks_changed):
        assert model.setData(index, UNTICKED, Qt.ItemDataRole.CheckStateRole)

    assert index.data(Qt.ItemDataRole.CheckStateRole) is UNTICKED
    assert model.entry(row).index not in model.ticked
    model.toggle(row)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is TICKED


def test_what_is_the_same_or_unreadable_has_no_tick(model):
    before = model.ticked
    for headline in ("Bakers share one oven", "empty.txt"):
        row = place(model, headline)
        model.toggle(row)
        assert model.index(row, Column.TICK).data(Qt.ItemDataRole.CheckStateRole) is None
        assert not model.flags(model.index(row, Column.TICK)) & Qt.ItemFlag.ItemIsUserCheckable

    assert model.ticked == before


def test_a_group_alone_is_shown_and_ticked_alone(model):
    everything = model.ticked_count()
    model.show(Choice(Group.CHANGED))

    assert [row.headline for row in rows(model)] == ["Welders learn at night"]
    assert (model.ticked_count(of_shown=True), model.tickable_count()) == (1, 1)
    model.tick_shown(False)
    assert model.ticked_count() == everything - 1
    model.show(Choice())
    model.tick_shown(True)
    assert model.ticked_count(of_shown=True) == model.tickable_count()


def test_cells_are_told_to_screen_readers(model):
    row = place(model, "Welders learn at night")
    spoken = [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]

    whole = "Changed, Welders learn at night, 14 Mar 2024, Summary changed, new.txt, line 6, ticked"
    assert spoken == ["ticked", "Changed", whole]
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert titles == ["Import", "Verdict", "Release"]


def test_an_entry_that_comes_in_without_a_date_tells_so_in_its_own_row(model):
    found = {row.headline: row for row in rows(model)}

    assert found["A page without a date"].group is found["Cooks meet"].group is Group.NEW
    assert found["A page without a date"].day == found["Cooks meet"].day == ""
    assert "has no date" in found["A page without a date"].why
    assert found["Cooks meet"].why.startswith("“31 February 2024” is no day")
    assert model.count(Group.UNREADABLE) == 1


def test_rows_are_sorted_and_keep_their_ticks(model):
    ticked = model.ticked
    model.show(Choice(sorting=Sorting.HEADLINE))
    headlines = [row.headline for row in rows(model)]
    assert headlines == sorted(headlines, key=str.casefold)

    model.show(Choice(sorting=Sorting.NEWEST))
    assert [row.day for row in rows(model)][:2] == ["14 Mar 2024", "12 Mar 2024"]
    model.show(Choice(sorting=Sorting.OLDEST))
    assert [row.day for row in rows(model)][-2:] == ["12 Mar 2024", "14 Mar 2024"]
    model.show(Choice(sorting=Sorting.SOURCE))
    assert [row.headline for row in rows(model)][:2] == ["empty.txt", "Welders learn at night"]
    assert model.ticked == ticked


def test_a_filter_finds_words_of_headline_and_document(model):
    model.show(Choice(words="SAILORS contr"))
    assert {row.headline for row in rows(model)} == {"Sailors read their contract", "Sailors read their contracts"}
    model.show(Choice(words="empty"))
    assert [row.headline for row in rows(model)] == ["empty.txt"]
    model.show(Choice(words="new.txt school"))
    assert [row.headline for row in rows(model)] == ["Weavers open a school"]
    model.show(Choice(words="nothing like it"))
    assert model.rowCount() == model.tickable_count() == 0


def test_what_is_filtered_is_ticked_at_once(model):
    before = model.ticked
    model.show(Choice(words="sailors"))
    model.tick_shown(False)

    assert len(before - model.ticked) == sum(row.tick is not None for row in rows(model)) == 2
    assert (model.ticked_count(of_shown=True), model.tickable_count()) == (0, 2)


def test_all_of_a_group_or_of_a_document_is_ticked_at_once_though_it_is_not_shown(model):
    model.show(Choice(words="bakers"))
    model.tick_group(Group.NEW, False)
    model.show(Choice())
    assert {row.tick for row in rows(model) if row.group is Group.NEW} == {False}

    model.tick_document("new.txt", True)
    assert {row.tick for row in rows(model)} == {True, None}
    model.tick_document("new.txt", False)
    assert model.ticked == frozenset()


def test_what_is_worth_a_look_is_found_and_says_why(model):
    model.show(Choice(is_for_a_look=True))

    assert model.count_for_a_look == model.rowCount() == 2
    assert all(row.is_for_a_look for row in rows(model))
    # What the documents say of these two is said once.
    assert [row.doubts for row in rows(model)] == ["", ""]


def test_the_rows_of_other_orders_are_found_again(model):
    number = model.number(3)
    model.show(Choice(sorting=Sorting.HEADLINE))

    assert model.number(model.row_of(number)) == number
    model.show(Choice(words="nothing like it"))
    assert model.row_of(number) == -1


def test_an_empty_review_shows_nothing(model):
    model.clear()

    assert model.rowCount() == 0


def test_a_likely_duplicate_names_what_it_resembles(library, vocabulary, qtbot):
    made = ReviewModel()
    undated = (BAKERS[0], "", BAKERS[2].replace("nine", "ten"))
    with library.plan([read_paste(listing(SAILORS, undated), "new.txt", vocabulary)]) as plan:
        (entry,) = (entry for entry in plan.entries if entry.headline == BAKERS[0])
        made.set_review(Review(plan, resembled={entry.release_id: BAKERS[0]}))
        row = rows(made)[0]
        assert (row.group, row.tick) == (Group.LIKELY_DUPLICATE, False)
        assert row.why == f"{entry.likeness.percent} % alike: same headline, one without a date"

    assert made.groups() == [Group.LIKELY_DUPLICATE, Group.COMPLETED]


def test_what_is_said_of_a_likely_duplicate_lets_it_in_and_is_told(library, vocabulary, qtbot):
    made = ReviewModel()
    undated = (BAKERS[0], "", BAKERS[2].replace("nine", "ten"))
    with library.plan([read_paste(listing(undated, SAILORS), "new.txt", vocabulary)]) as plan:
        made.set_review(Review(plan, resembled={plan.entries[0].release_id: BAKERS[0]}))

        made.decide(0, Joint.JOINED)
        assert (rows(made)[0].tick, rows(made)[0].why) == (True, f"Comes in as one with “{BAKERS[0]}”")
        assert made.decided == {0: Joint.JOINED}
        made.toggle(0)
        assert made.decided == {}  # what stays out is not decided
        made.decide(0, Joint.APART)
        assert (rows(made)[0].tick, rows(made)[0].why) == (True, f"Comes in apart from “{BAKERS[0]}”")
        made.decide(0, None)
        assert (rows(made)[0].tick, made.decided) == (False, {})
        made.toggle(0)
        made.decide(0, None)  # nothing is taken back
        assert (rows(made)[0].tick, made.decided) == (True, {})


def test_what_is_to_be_known_of_a_document_is_a_remark_and_nothing_unreadable(library, vocabulary, qtbot):
    made = ReviewModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    guessed = Problem(Code.DAY_ORDER_GUESSED, "new.txt", values={"text": "03/04/2024", "day": "2024-04-03"})
    reading = read_paste(listing(SAILORS), "new.txt", vocabulary)
    broken = read_paste("", "empty.txt", vocabulary)
    with library.plan([replace(reading, problems=(*reading.problems, guessed)), broken]) as plan:
        made.set_review(Review(plan))
        shown = rows(made)

        assert [row.group for row in shown[:2]] == [Group.UNREADABLE, Group.NOTE]
        assert shown[1].headline == "new.txt"
        assert shown[1].why.startswith("“03/04/2024” was read as 2024-04-03")
        assert made.problem(1) == guessed
        assert (made.count(Group.NOTE), made.count(Group.UNREADABLE)) == (1, 1)
        assert made.entry_count == made.count() - 1
