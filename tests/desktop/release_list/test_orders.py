"""The list in other orders than the newest first: rows, heads of months, gutter, selection and place."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from ilo_desktop.desktop.release_list.gutter import under_day, whole_day
from ilo_desktop.desktop.release_list.model import ReleaseModel, Role
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.newsroom.edits import ArrangeEdit, CollectEdit, CollectionAdd, DeleteEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.newsroom import fill, large_readings
from tests.queries import asking

ROW = Measure.ROW
WORK = asking("work")


@pytest.fixture
def listed(state, theme, qtbot):
    made = ReleaseList(state, theme)
    qtbot.addWidget(made)
    made.resize(448, 500)
    made.show()
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    return made


@pytest.fixture
def put(state, qtbot):
    """Return what puts a query and an order in force, and waits for the result."""

    def put_in_force(order, query=EVERYTHING):
        if query != state.query:
            with qtbot.waitSignal(state.shown_changed):
                state.set_query(query)
        if order is not state.order:
            with qtbot.waitSignal(state.shown_changed):
                state.set_order(order)

    return put_in_force


def headlines(state):
    return [row.headline for row in state.library.rows(state.shown.result.all_keys())]


def top_row(listed):
    return listed.verticalScrollBar().value() // ROW


@pytest.mark.parametrize("order", [order for order in Order if order is not Order.COLLECTION])
def test_the_model_keeps_qts_rules_in_each_order(state, put, order):
    model = ReleaseModel(state)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_shown(state.shown)
    put(order, WORK)
    model.set_shown(state.shown)
    model.refresh_rows()
    assert tester.model() is model
    assert state.shown.result.order is order
    assert [model.row_at(row).headline for row in range(model.rowCount())] == headlines(state)


def test_months_have_heads_in_the_orders_by_date_alone(state, put, listed):
    model = listed.model()
    put(Order.OLDEST)
    starts = [row for row in range(model.rowCount()) if model.index(row, 0).data(Role.STARTS_MONTH)]
    days = [model.day_at(row) for row in starts]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    assert days[-1] is None
    assert listed.overlay.isVisible()
    put(Order.HEADLINE)
    assert not any(
        model.index(row, 0).data(role) for row in range(13) for role in (Role.STARTS_MONTH, Role.REPEATS_DAY)
    )
    assert not listed.overlay.isVisible()
    put(Order.NEWEST)
    assert listed.overlay.isVisible()


def test_what_is_selected_stays_selected_and_in_view(state, put, listed, library, qtbot):
    fill(library, *large_readings(300))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    for _ in range(40):
        listed.select_next()
    chosen, key = state.current, list(listed.selected_keys())
    for order in (Order.OLDEST, Order.HEADLINE, Order.NEWEST):
        put(order)
        assert (state.current, list(listed.selected_keys())) == (chosen, key), order
        row = listed.currentIndex().row()
        assert row == state.shown.result.row_of(key[0])
        assert top_row(listed) <= row < top_row(listed) + 5


def test_with_nothing_current_another_order_begins_at_its_top(state, put, listed, library, qtbot):
    fill(library, *large_readings(300))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    listed.verticalScrollBar().setValue(50 * ROW)
    put(Order.HEADLINE)
    assert top_row(listed) == 0
    assert state.current is None
    assert listed.select_next()
    assert listed.currentIndex().row() == 0


def test_all_that_is_selected_stays_selected(state, put, listed):
    listed.selectAll()
    put(Order.HEADLINE)
    assert listed.has_selection_of_all
    assert list(listed.selected_keys()) == state.shown.result.all_keys()


def test_what_follows_a_deleted_release_is_what_stood_below_it(state, put, listed, qtbot):
    put(Order.HEADLINE)
    for _ in range(3):
        listed.select_next()
    names = headlines(state)
    gone = frozenset({state.current})
    with qtbot.waitSignals([state.library_changed, state.shown_changed]):
        state.write(lambda _progress: state.library.edit([DeleteEdit(gone, on=True)]))
    (release,) = state.library.releases([state.current])
    assert release.headline == names[3]


# The state


def test_relevance_takes_words_and_goes_with_them(state, put, qtbot):
    told = []
    state.order_changed.connect(told.append)
    state.set_order(Order.RELEVANCE)
    assert state.order is Order.NEWEST
    put(Order.HEADLINE)
    put(Order.RELEVANCE, WORK)
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(EVERYTHING)
    assert state.order is state.shown.result.order is Order.HEADLINE
    assert told == [Order.HEADLINE, Order.RELEVANCE, Order.HEADLINE]


def test_the_order_of_a_collection_goes_with_it(state, put, library, qtbot):
    row = [state.shown.result.key_at(place) for place in (4, 2, 7)]
    placed = tuple(library.ids(row))
    library.edit([CollectionAdd("Speech"), CollectEdit("Speech", placed, on=True)])
    collection = Condition(Facet.COLLECTION, "Speech")
    state.set_order(Order.COLLECTION)
    assert state.order is Order.NEWEST
    put(Order.COLLECTION, EVERYTHING.toggled(collection))
    assert state.shown.result.all_keys() == row
    put(Order.COLLECTION, asking("work").toggled(collection))
    put(Order.NEWEST, EVERYTHING)


def test_what_is_arranged_anew_takes_the_selection_along(state, put, listed, library, qtbot):
    placed = tuple(library.ids([state.shown.result.key_at(place) for place in (4, 2, 7)]))
    library.edit([CollectionAdd("Speech"), CollectEdit("Speech", placed, on=True)])
    put(Order.COLLECTION, EVERYTHING.toggled(Condition(Facet.COLLECTION, "Speech")))
    listed.select_next()
    assert state.current == placed[0]
    with qtbot.waitSignals([state.library_changed, state.shown_changed]):
        state.write(lambda _progress: library.edit([ArrangeEdit("Speech", placed[:1])]))
    assert state.current == placed[0]
    assert listed.currentIndex().row() == 2
    assert library.ids(list(listed.selected_keys())) == [placed[0]]


def test_another_library_begins_with_the_newest(state, put, library):
    put(Order.HEADLINE)
    state.set_library(library, state.vocabulary)
    assert state.order is Order.NEWEST


# The gutter


def row_of(first, last=None):
    return SimpleNamespace(day=first and date.fromisoformat(first), last_day=last and date.fromisoformat(last))


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        (row_of("2024-03-07"), ("7", "Mar", "2024")),
        (row_of("2024-03-07", "2024-03-07"), ("7", "Mar", "2024")),
        (row_of("2024-03-07", "2024-03-09"), ("7–9", "Mar", "2024")),
        (row_of("2024-04-30", "2024-05-02"), ("30–2", "Apr–May", "2024")),
        (row_of("2024-12-30", "2025-01-02"), ("30–2", "Dec–Jan", "2024–25")),
        (row_of(None), ("", "No date")),
    ],
)
def test_the_gutter_tells_the_whole_date(qapp, row, lines):
    assert whole_day(row, font(Type.META), 52) == lines


def test_no_date_is_broken_where_there_is_no_room(qapp):
    assert whole_day(row_of(None), font(Type.META), 20) == ("", "No", "date")


def test_under_the_head_of_a_month_stands_the_weekday(qapp):
    assert under_day(row_of("2024-03-07")) == "Thu"
    assert under_day(row_of("2024-03-07", "2024-03-09")) == "–9"
    assert under_day(row_of("2024-03-30", "2024-04-02")) == "–2 Apr"
    assert under_day(row_of(None)) == ""
