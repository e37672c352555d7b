"""What is kept as the library has it by now: understood, counted, and asked anew only when that can be otherwise."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.keeping.kept_now import Kept, KeptNow, ReadKept, stored, understood
from ilo_desktop.desktop.state import State
from ilo_desktop.newsroom.edits import CollectionAdd, ViewSave
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.kept import SavedView
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.query_language import parse
from tests.queries import asking


@pytest.fixture
def kept(state: State, qtbot: QtBot) -> Kept:
    made = Kept.of(state)
    qtbot.waitUntil(lambda: made.is_known)
    return made


@pytest.fixture
def write(state: State, qtbot: QtBot) -> Callable[..., None]:
    def run(*edits: object) -> None:
        state.write(lambda _progress: state.library.edit(edits))
        qtbot.waitUntil(lambda: not state.workers.is_busy)

    return run


@pytest.mark.parametrize(
    ("query", "sorting", "form", "order"),
    [
        ("work  date:2024", "oldest", "date:2024 work", Order.OLDEST),
        ("", "newest", "", Order.NEWEST),
        ('topic:child-labour "decent work"', "by-colour", 'topic:child-labour "decent work"', Order.NEWEST),
    ],
)
def test_a_view_is_understood_in_its_normal_form(
    state: State, query: str, sorting: str, form: str, order: Order
) -> None:
    view = understood(SavedView("One", query, sorting), state.names)
    assert view.query is not None
    assert sorted(view.form.split()) == sorted(form.split())
    assert (view.order, view.fault) == (order, None)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("topic:no-such-topic", Code.QUERY_VALUE_UNKNOWN),
        ("colour:red", Code.QUERY_FIELD_UNKNOWN),
        ("(work", Code.QUERY_BRACKET_UNCLOSED),
        ("work OR", Code.QUERY_OR_ALONE),
        ("date:2024-99", Code.QUERY_DATE_UNREADABLE),
        ("(" * 60, Code.QUERY_TOO_DEEP),
    ],
)
def test_one_that_is_not_understood_keeps_its_text_and_says_why(state: State, query: str, code: Code) -> None:
    view = understood(SavedView("One", query, "newest"), state.names)
    assert (view.query, view.count, view.text) == (None, None, query)
    assert view.fault is not None
    assert view.fault.code is code


def test_what_is_typed_in_the_box_is_the_view_that_was_saved_of_it(state: State) -> None:
    typed = parse("harbour is:unread", state.names, is_typing=True)
    view = understood(SavedView("One", stored(typed), "newest"), state.names)
    now = KeptNow((view,))
    assert now.in_force(typed, Order.NEWEST) == "One"
    assert now.in_force(parse("is:unread harbour", state.names), Order.NEWEST) == "One"
    assert now.in_force(typed, Order.OLDEST) == ""
    assert now.in_force(parse("harbour", state.names), Order.NEWEST) == ""


def test_a_library_is_asked_once_for_each_state_of_it(
    state: State, kept: Kept, write: Callable[..., None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[None] = []
    call = ReadKept.__call__
    monkeypatch.setattr(ReadKept, "__call__", lambda self, progress: (asked.append(None), call(self, progress))[1])
    state.set_query(asking("harbour"))
    qtbot.waitUntil(lambda: not state.workers.is_busy)
    assert asked == []
    write(ViewSave("Harbours", "harbour", "newest"), CollectionAdd("Trip"))
    assert len(asked) == 1
    assert [(view.name, view.count) for view in kept.now.views] == [("Harbours", 2)]
    assert [one.name for one in kept.now.collections] == ["Trip"]


def test_what_another_question_stopped_is_asked_with_the_next_result(
    state: State, kept: Kept, write: Callable[..., None], qtbot: QtBot
) -> None:
    kept._on_cancelled()
    write(ViewSave("Harbours", "harbour", "newest"))
    assert kept.now.views[0].count == 2


def test_on_another_day_all_is_asked_anew_when_the_program_is_come_back_to(
    state: State, kept: Kept, qapp: QApplication, qtbot: QtBot
) -> None:
    assert kept._asked_at is not None
    with qtbot.assertNotEmitted(state.shown_changed, wait=20):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    kept._asked_at = (kept._asked_at[0], date(2000, 1, 1))
    with qtbot.waitSignal(state.shown_changed):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert kept._asked_at[1] != date(2000, 1, 1)


def test_reading_it_needs_no_window(state: State) -> None:
    state.library.edit([ViewSave("Bad", "(", "newest"), ViewSave("Good", "work", "newest")])
    now = ReadKept(state.library, state.names)(NO_PROGRESS)
    assert [(view.name, view.count) for view in now.views] == [("Bad", None), ("Good", 3)]
    assert now.view("Bad") is now.views[0]
    assert now.view("Other") is None
