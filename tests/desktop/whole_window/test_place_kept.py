"""Where the user is in the list and in the text outlives whatever changes round it."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.undo import ApplyEdits
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import DeleteEdit, MarkEdit, NoteEdit, TagCorrection, TagEdit
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition, State
from ilo_desktop.newsroom.release import Draft, Mark
from tests.desktop.newsroom import fill, large_readings, reading_of
from tests.queries import asking

NEWER = [Draft(headline=f"Ferry crews meet for the {n}. time", day=date(2025, 4, n)) for n in range(1, 9)]
CURRENT = 150
CHOSEN = (150, 151, 152, 155)
UNREAD = EVERYTHING.only(Condition(Facet.STATE, State.UNREAD))


@pytest.fixture
def library(empty_library):
    """A library of 300 releases."""
    for reading in large_readings(300):
        fill(empty_library, reading)
    return empty_library


@pytest.fixture
def settle(program, qtbot):
    return lambda: qtbot.waitUntil(lambda: not program.workers.is_busy)


@pytest.fixture
def ids(program, releases):
    """The ids of all releases in the order of the list, before anything happens."""
    return program.state.library.ids(program.state.shown.result.all_keys())


@pytest.fixture
def midst(program, releases, settle, ids):
    """Scroll to the midst of the list, some pixels beyond a row, and select several releases there."""
    releases.setFocus()
    model = releases.selectionModel()
    releases.setCurrentIndex(releases.model().index(CURRENT, 0))
    for row in CHOSEN[1:]:
        model.select(releases.model().index(row, 0), model.SelectionFlag.Select)
    releases.verticalScrollBar().setValue(releases.rowHeight(0) * (CURRENT - 2) + 17)
    settle()


@pytest.fixture
def edit(program, settle):
    """Carry out an edit in the window, as one step."""

    def edit(*edits):
        work = ApplyEdits(program.state.library, edits)
        program.window._steps.do(work, partial(step_names.starred, True))
        settle()

    return edit


@pytest.fixture
def act(program, settle):
    def act(act):
        program.window._actions[act].trigger()
        settle()

    return act


@pytest.fixture
def ask(program, qtbot, settle):
    def ask(query):
        with qtbot.waitSignal(program.state.shown_changed):
            program.state.set_query(query)
        settle()

    return ask


@pytest.fixture
def bring_in(program, settle):
    """Import in the window, by the lane in which it writes."""

    def bring_in(drafts, name="newer.txt"):
        library = program.state.library

        def work(_progress):
            with library.plan([reading_of(drafts, name)]) as plan:
                return library.apply(plan)

        program.state.write(work)
        settle()

    return bring_in


def place(program, releases):
    """Return what is read and selected, what stands at the top, and how far it is scrolled there."""
    row_px, scroll_px = releases.rowHeight(0), releases.verticalScrollBar().value()
    current = releases.model().row_at(releases.currentIndex().row())
    selected = program.state.library.ids(releases.selected_keys())
    top = releases.model().row_at(scroll_px // row_px).id
    return program.state.current, current.id, selected, top, scroll_px % row_px


def test_an_import_and_its_undo(program, releases, midst, bring_in, settle):
    before = place(program, releases)
    bring_in(NEWER)
    assert releases.model().rowCount() == 308
    assert place(program, releases) == before
    (made,) = [one for one in program.state.library.imports() if one.new == len(NEWER)]
    program.state.write(lambda _progress: program.state.library.undo(made.id))
    settle()
    assert releases.model().rowCount() == 300
    assert place(program, releases) == before


@pytest.mark.parametrize(
    "make",
    [
        lambda some: MarkEdit(Mark.STARRED, some, on=True),
        lambda some: MarkEdit(Mark.READ, some, on=True),
        lambda some: TagEdit("for the speech", some, on=True),
        lambda some: TagCorrection(Facet.TOPIC, "child-labour", some, Correction.ADD),
        lambda some: NoteEdit(min(some), "Ask."),
    ],
)
def test_marks_tags_and_notes_with_their_undo(program, releases, midst, edit, act, ids, make):
    before = place(program, releases)
    edit(make(frozenset(ids[:200])))
    assert place(program, releases) == before
    for step in (Act.UNDO, Act.REDO, Act.UNDO):
        act(step)
        assert place(program, releases) == before


def test_what_goes_above_the_view_moves_nothing_in_it(program, releases, midst, edit, act, ids):
    before = place(program, releases)
    edit(DeleteEdit(frozenset(ids[:100]), on=True))
    assert releases.model().rowCount() == 200
    assert place(program, releases) == before
    act(Act.UNDO)
    assert place(program, releases) == before


def test_where_the_row_at_the_top_goes_the_next_one_takes_its_place(program, releases, midst, edit, act, ids):
    current, row, selected, _top, beyond = place(program, releases)
    edit(DeleteEdit(frozenset(ids[100 : CURRENT - 1]), on=True))
    assert place(program, releases) == (current, row, selected, ids[CURRENT - 1], beyond)
    act(Act.UNDO)
    assert place(program, releases)[:3] == (current, row, selected)


def test_one_of_several_that_goes_leaves_the_others_selected(program, releases, midst, edit, act, ids):
    edit(DeleteEdit(frozenset({ids[151]}), on=True))
    assert program.state.library.ids(releases.selected_keys()) == [ids[150], ids[152], ids[155]]
    assert program.state.current == ids[150]


def test_a_filter_that_keeps_the_release_keeps_the_others_that_it_finds(program, releases, midst, edit, ask, ids):
    edit(MarkEdit(Mark.READ, frozenset(ids[:100]) | {ids[152]}, on=True))
    row_px, bar = releases.rowHeight(0), releases.verticalScrollBar()
    above = CURRENT * row_px - bar.value()
    ask(UNREAD)
    assert program.state.current == ids[150]
    assert program.state.library.ids(releases.selected_keys()) == [ids[150], ids[151], ids[155]]
    assert releases.currentIndex().row() * row_px - bar.value() == above
    ask(EVERYTHING)
    assert program.state.current == ids[150]
    assert releases.currentIndex().row() * row_px - bar.value() == above


def test_a_list_of_unread_releases_keeps_the_place_when_others_are_read(program, releases, midst, edit, ask, ids):
    ask(UNREAD)
    before = place(program, releases)
    edit(MarkEdit(Mark.READ, frozenset(ids[:120]), on=True))
    assert releases.model().rowCount() == 180
    assert place(program, releases) == before


def test_all_that_is_selected_stays_all_of_it(program, releases, midst, edit, act, bring_in):
    releases.selectAll()
    assert releases.has_selection_of_all
    bar = releases.verticalScrollBar().value()
    act(Act.STAR)
    act(Act.UNDO)
    assert releases.has_selection_of_all
    assert releases.verticalScrollBar().value() == bar
    bring_in(NEWER)
    assert releases.selection_count == 308


def test_all_that_was_selected_takes_in_nothing_that_another_filter_finds(program, releases, midst, edit, ask, ids):
    edit(MarkEdit(Mark.READ, frozenset(ids[:100]), on=True))
    ask(UNREAD)
    releases._select_row(releases.currentIndex().row())
    releases.selectAll()
    assert releases.selection_count == 200
    ask(EVERYTHING)
    assert program.state.library.ids(releases.selected_keys()) == ids[100:]
    ask(UNREAD)
    assert program.state.library.ids(releases.selected_keys()) == ids[100:]


def test_the_only_release_of_a_list_is_not_all_that_comes_into_it(program, releases, midst, edit, act, ids):
    edit(DeleteEdit(frozenset(ids) - {ids[CURRENT]}, on=True))
    assert program.state.library.ids(releases.selected_keys()) == [ids[CURRENT]]
    act(Act.UNDO)
    assert releases.model().rowCount() == 300
    assert program.state.library.ids(releases.selected_keys()) == [ids[CURRENT]]


def test_a_change_that_comes_while_one_scrolls_leaves_the_list_where_it_was_scrolled_to(
    program, releases, midst, ids, qtbot, settle
):
    library = program.state.library
    with qtbot.waitSignal(program.state.library_changed):
        program.state.write(lambda _progress: library.edit([DeleteEdit(frozenset(ids[:50]), on=True)]))
    for _ in range(3):  # the result is on its way
        qtbot.keyClick(releases, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        releases.verticalScrollBar().setValue(releases.verticalScrollBar().value() + 123)
    before = place(program, releases)
    settle()
    assert releases.model().rowCount() == 250
    assert place(program, releases) == before


def test_another_program_that_writes_moves_nothing(program, releases, midst, ids, qtbot, settle, vocabulary):
    before = place(program, releases)
    other = Library.open(program.state.library.path, vocabulary)
    try:
        fill(other, reading_of(NEWER, "newer.txt"))
        qtbot.waitUntil(lambda: releases.model().rowCount() == 308)
        settle()
        assert place(program, releases) == before
        other.edit([DeleteEdit(frozenset(ids[:120]), on=True), MarkEdit(Mark.STARRED, frozenset(ids), on=True)])
        qtbot.waitUntil(lambda: releases.model().rowCount() == 188)
        settle()
        assert place(program, releases) == before
    finally:
        other.close()


def test_another_vocabulary_moves_nothing(program, releases, midst, qtbot, settle, vocabulary):
    before = place(program, releases)
    program.state.set_vocabulary(vocabulary)
    settle()
    assert place(program, releases) == before


def test_the_text_stays_where_it_was_scrolled_to(program, releases, detail, edit, act, ask, bring_in, settle):
    long = Draft(headline="A long day", day=date(2025, 3, 1), text="\n".join(["They went on and on."] * 300))
    bring_in([long], "long.txt")
    releases._select_row(0)
    settle()
    detail.text.page_down()
    detail.text.page_down()
    where = detail.text.verticalScrollBar().value()
    assert where > 0
    current = frozenset({program.state.current})
    for change in (
        lambda: bring_in(NEWER),
        lambda: edit(MarkEdit(Mark.STARRED, current, on=True)),
        lambda: edit(TagCorrection(Facet.TOPIC, "child-labour", current, Correction.ADD)),
        lambda: act(Act.UNDO),
        lambda: ask(asking("long")),
    ):
        change()
        assert detail.release.headline == "A long day"
        assert detail.text.verticalScrollBar().value() == where
