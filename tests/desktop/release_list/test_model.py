import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ilo_desktop.desktop.release_list.model import ReleaseModel, Role
from ilo_desktop.desktop.state import Find
from ilo_desktop.library.first_look import FirstLook
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.release import Mark
from tests.desktop.newsroom import ARABIC, SAMPLE, fill, large_readings
from tests.queries import asking


@pytest.fixture
def model(state):
    made = ReleaseModel(state)
    made.set_shown(state.shown)
    return made


def row_with(model, words):
    return next(row for row in range(model.rowCount()) if words in model.row_at(row).headline)


def data(model, row, role):
    return model.index(row, 0).data(role)


def test_the_model_keeps_qts_rules(state, model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_shown(state.shown)
    model.refresh_rows()
    assert tester.model() is model


def test_a_model_without_a_result_is_empty(state):
    model = ReleaseModel(state)
    assert QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal).model() is model
    assert model.rowCount() == 0


def test_of_a_library_that_is_yet_to_be_opened_the_first_rows_are_there(state, model):
    first = tuple(model.row_at(row) for row in range(3))
    other = ReleaseModel(state)
    tester = QAbstractItemModelTester(other, QAbstractItemModelTester.FailureReportingMode.Fatal)
    other.set_first_look(FirstLook(first, total=500, has_several_kinds=True))
    assert tester.model().rowCount() == 500
    assert [other.row_at(row) for row in (0, 1, 2, 3, 499)] == [*first, None, None]
    assert (other.key_at(2), other.key_at(3), other.day_at(499)) == (first[2].key, None, None)
    assert other.has_several_kinds
    other.set_shown(state.shown)
    assert (other.rowCount(), other.has_several_kinds) == (model.rowCount(), model.has_several_kinds)


def test_the_first_rows_come_with_a_result(state, monkeypatch):
    before = state.library.rows(state.shown.result.keys(0, len(SAMPLE)))
    monkeypatch.setattr(state.library, "rows", lambda _keys: pytest.fail("the library was asked for them"))
    made = ReleaseModel(state)
    made.set_shown(state.shown)
    assert [made.row_at(row) for row in range(made.rowCount())] == before
    made.replace_shown(state.shown)
    assert made.row_at(0) == before[0]


def test_the_rows_round_what_is_looked_at_come_with_a_result(state, library, monkeypatch):
    fill(library, *large_readings(600))
    everything = library.find(asking())
    found = Find(library, asking(), [everything.key_at(310), 0])(NO_PROGRESS)
    before = library.rows(everything.keys(250, 390))
    made = ReleaseModel(state)
    monkeypatch.setattr(library, "rows", lambda _keys: pytest.fail("the library was asked for them"))
    made.set_shown(found)
    assert [made.row_at(row) for row in range(250, 390)] == before
    assert sorted(found.pages) == [0, 2, 3]


def test_rows_run_from_the_newest_to_the_undated(model):
    days = [model.row_at(row).day for row in range(model.rowCount())]
    assert len(days) == len(SAMPLE)
    assert days[:-2] == sorted(days[:-2], reverse=True)
    assert days[-2:] == [None, None]


def test_a_month_starts_at_its_first_row_and_the_undated_follow_as_one(model):
    starts = [model.row_at(row).headline for row in range(model.rowCount()) if data(model, row, Role.STARTS_MONTH)]
    months = {(draft.day.year, draft.day.month) if draft.day else None for draft in SAMPLE}
    assert len(starts) == len(months) == 6
    assert model.day_at(row_with(model, "Photographs")) is None


def test_only_the_second_release_of_a_day_repeats_it(model):
    repeats = [row for row in range(model.rowCount()) if data(model, row, Role.REPEATS_DAY)]
    assert [model.row_at(row).day for row in repeats] == [model.row_at(row - 1).day for row in repeats]
    assert len(repeats) == 2


def test_a_row_is_spoken_as_headline_date_and_marks(model, library):
    row = row_with(model, "Mine inspectors")
    headline = "Mine inspectors of Mongolia compare notes"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert data(model, row, spoken) == f"{headline}, Thursday 14 March 2024, unread"
    library.edit([MarkEdit(Mark.READ, frozenset({model.row_at(row).id}), on=True)])
    library.edit([MarkEdit(Mark.STARRED, frozenset({model.row_at(row).id}), on=True)])
    library.edit([NoteEdit(model.row_at(row).id, "call them")])
    model.refresh_rows()
    assert data(model, row, spoken) == f"{headline}, Thursday 14 March 2024, starred, with a note"


@pytest.mark.parametrize(
    ("words", "ending"), [("Round table", "4–5 March 2024, unread"), ("Photographs", "no date, unread")]
)
def test_ranges_and_missing_dates_are_spoken(model, words, ending):
    assert data(model, row_with(model, words), Qt.ItemDataRole.AccessibleTextRole).endswith(ending)


def test_the_display_text_is_the_headline(model):
    assert data(model, row_with(model, ARABIC), Qt.ItemDataRole.DisplayRole) == ARABIC


def test_pages_are_read_when_they_are_looked_at(empty_library, workers, vocabulary, state, qtbot):
    fill(state.library, *large_readings(450))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    model = ReleaseModel(state)
    model.set_shown(state.shown)
    total = len(SAMPLE) + 450
    assert model.rowCount() == total
    seen = {model.row_at(row).id for row in range(total)}
    assert len(seen) == total


def test_a_release_that_went_leaves_a_blank_row(model, library):
    model.row_at(0)
    library.undo(library.imports()[0].id)
    model.refresh_rows()
    assert model.row_at(0) is None
    assert data(model, 0, Qt.ItemDataRole.AccessibleTextRole) == ""
    assert data(model, 0, Qt.ItemDataRole.DisplayRole) == ""


def test_the_words_searched_for_come_with_the_result(state, model, qtbot):
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("lighthouse"))
    model.set_shown(state.shown)
    assert model.phrases == ((("lighthouse",), False),)
    assert model.rowCount() == 1


def test_rows_that_cannot_be_read_stay_blank_and_tell_why(model, library, qtbot, monkeypatch):
    def fail(_keys):
        raise NewsroomError(Code.LIBRARY_LOCKED, path="library")

    monkeypatch.setattr(library, "rows", fail)
    with qtbot.waitSignal(model.failed) as failed:
        model.refresh_rows()
        assert data(model, 0, Qt.ItemDataRole.DisplayRole) == ""
    assert failed.args[0].code is Code.LIBRARY_LOCKED
