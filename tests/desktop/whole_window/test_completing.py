"""What the search box offers in the window, and the keys that rule it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching import completing
from ilo_desktop.desktop.searching.help_dialog import SearchHelpDialog
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.toolbar import Toolbar
from ilo_desktop.newsroom.edits import TagEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.newsroom import SAMPLE
from tests.queries import search_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(program, qtbot):
    found = program.window.findChild(SearchBox)
    program.window.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    found._pause.setInterval(20)
    found._settling.setInterval(20)
    return found


@pytest.fixture
def type_in(program, box, qtbot):
    def type_in(text):
        qtbot.keyClicks(box, text)
        qtbot.waitUntil(lambda: not program.workers.is_busy and program.state.shown.query == program.state.query)

    return type_in


@pytest.fixture
def press(box, qtbot):
    return lambda key, with_=Qt.KeyboardModifier.NoModifier: qtbot.keyClick(box, key, with_)


def offered(box):
    return box.completing.list.labels if box.completing.is_open else []


def counts(box):
    view = box.completing.list.view
    return {offer.label: offer.count for row in range(view.model().rowCount()) if (offer := view.model().offer(row))}


def test_a_field_is_offered_by_its_beginning_and_tab_takes_it(program, box, type_in, press):
    type_in("cou")
    assert offered(box) == ["country:"]
    press(Qt.Key.Key_Tab)
    assert box.text() == "country:"
    assert box.hasFocus()
    assert "China" in offered(box)  # its values follow at once


def test_a_word_that_is_searched_for_is_not_taken_for_a_field(program, box, type_in, press):
    type_in("note")
    assert offered(box) == ["note:"]
    assert box.completing.list.current is None
    press(Qt.Key.Key_Return)
    assert box.text() == "note"
    assert search_of(program.state.query) == "note"
    assert program.window.findChild(ReleaseList).hasFocus()
    assert not box.completing.is_open


def test_values_are_offered_with_their_counts_under_the_rest_of_the_search(program, box, type_in, press):
    type_in("country:")
    everywhere = counts(box)
    known = dict(program.state.shown.counts.values[Facet.COUNTRY])
    assert everywhere["China"] == known["CN"]
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    type_in("harbour country:")
    under = dict(program.state.shown.counts.values[Facet.COUNTRY])
    assert search_of(program.state.query) == "harbour"
    assert counts(box)["China"] == under["CN"]
    assert under != known


def test_a_value_is_found_by_any_of_its_words_and_return_takes_the_first(program, box, type_in, press):
    type_in("country:mong")
    assert offered(box) == ["Mongolia"]
    press(Qt.Key.Key_Return)
    assert box.text() == "country:Mongolia "
    assert program.state.query.conditions == {Condition(Facet.COUNTRY, "MN")}
    assert not box.completing.is_open
    box.undo()
    assert box.text() == "country:mong"


def test_a_value_of_several_words_is_put_in_quotes(program, box, type_in, press):
    type_in("country:south")
    labels = offered(box)
    assert "South Africa" in labels
    while box.completing.list.current.label != "South Africa":
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert box.text() == 'country:"South Africa" '


def test_a_whole_value_is_searched_for_by_return(program, box, type_in, press):
    type_in("country:CN")
    press(Qt.Key.Key_Return)
    assert program.state.query.conditions == {Condition(Facet.COUNTRY, "CN")}
    assert program.window.findChild(ReleaseList).hasFocus()


def test_escape_closes_and_leaves_what_was_typed(program, box, type_in, press):
    type_in("country:ch")
    press(Qt.Key.Key_Escape)
    assert not box.completing.is_open
    assert box.text() == "country:ch"
    press(Qt.Key.Key_Escape)
    assert box.text() == ""


def test_up_and_down_walk_and_a_screen_reader_hears_where(program, box, type_in, press, monkeypatch):
    spoken = []
    monkeypatch.setattr(completing, "announce", lambda _source, text: spoken.append(text))
    type_in("is:")
    labels = offered(box)
    assert labels[:3] == ["unread", "read", "starred"]
    assert box.completing.list.view.accessibleName() == "Values of is:"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert box.completing.list.current.label == "read"
    press(Qt.Key.Key_Up)
    assert spoken[-1].startswith("unread, that are unread: ")
    press(Qt.Key.Key_Tab)
    assert box.text() == "is:unread "


def test_dates_are_offered_as_years_months_and_what_moves(box, type_in, press):
    type_in("date:")
    assert "2024" in offered(box)
    assert "last-month" in offered(box)
    type_in("2024")
    assert "2024-03" in offered(box)
    for _ in range(4):
        press(Qt.Key.Key_Backspace)
    type_in("march")
    assert "2024-03" in offered(box)
    press(Qt.Key.Key_Tab)
    assert box.text().startswith("date:20")


def test_the_end_of_a_range_is_completed(box, type_in, press):
    type_in("date:2023-05..2024-0")
    assert "2023-05..2024-03" in offered(box)
    assert set(counts(box).values()) == {None}


def test_sources_come_from_a_worker(program, box, type_in, qtbot, press):
    type_in("source:")
    qtbot.keyClicks(box, "r")
    press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: bool(offered(box)))
    names = [name for name, _ in program.state.library.sources()]
    assert set(offered(box)) <= set(names)


def test_imports_are_offered_by_their_time(program, box, type_in, qtbot, press):
    type_in("import:")
    qtbot.waitUntil(lambda: offered(box) == ["1"])
    view = box.completing.list.view
    qtbot.waitUntil(lambda: view.model().offer(0).note.startswith("import of "))
    press(Qt.Key.Key_Tab)
    assert box.text() == "import:1 "
    assert len(program.state.library.find(program.state.query)) == len(SAMPLE)


def test_a_click_takes_a_row(box, type_in, qtbot):
    type_in("country:mong")
    view = box.completing.list.view
    place = view.visualRect(view.model().index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert box.text() == "country:Mongolia "
    assert box.hasFocus()


def test_what_is_denied_or_one_of_several_has_no_count(box, type_in):
    type_in("-country:")
    assert set(counts(box).values()) == {None}


def test_it_closes_when_the_keyboard_or_the_cursor_goes_elsewhere(program, box, type_in, press):
    type_in("harbour country:")
    press(Qt.Key.Key_Home)
    assert not box.completing.is_open
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Space, CONTROL)
    assert box.completing.is_open
    program.window.findChild(ReleaseList).setFocus()
    assert not box.completing.is_open


def test_a_key_shows_all_fields(box, press):
    press(Qt.Key.Key_Space, CONTROL)
    assert "country:" in offered(box)
    assert "has:" in offered(box)
    assert box.text() == ""


def test_a_click_elsewhere_closes_it(program, box, type_in, qtbot):
    type_in("country:")
    qtbot.mouseClick(program.window.findChild(Toolbar), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not box.completing.is_open
    assert box.hasFocus()


def test_the_lens_shows_the_latest_searches_or_the_fields(box, type_in, press):
    box._lens.trigger()
    assert "country:" in offered(box)
    press(Qt.Key.Key_Escape)
    type_in("harbour")
    press(Qt.Key.Key_Return)
    box._lens.trigger()
    assert box.hasFocus()
    assert offered(box)[0] == "harbour"


def test_a_value_that_is_typed_in_full_comes_first_and_return_searches_for_it(program, box, type_in, press):
    program.state.library.edit(
        [TagEdit("press list", frozenset({1, 2}), on=True), TagEdit("press", frozenset({1}), on=True)]
    )
    program.state.refresh()
    type_in("tag:press")
    assert offered(box) == ["press", "press list"]
    assert box.completing.list.current is None
    press(Qt.Key.Key_Return)
    assert box.text() == "tag:press"
    assert program.state.query.conditions == {Condition(Facet.TAG, "press")}


def test_nothing_is_offered_while_letters_are_composed(box):
    box.inputMethodEvent(QInputMethodEvent("cou", []))
    assert not box.completing.is_open


def test_it_lies_within_a_narrow_window_and_on_the_side_where_one_begins_to_read(program, box, type_in, qtbot):
    program.window.resize(720, 480)
    type_in("country:")
    listed = box.completing.list
    assert program.window.rect().contains(listed.geometry())
    program.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: box.mapTo(program.window, QPoint(box.width(), 0)).x() > 0)
    box.completing.close()
    type_in("c")
    assert program.window.rect().contains(box.completing.list.geometry())


def test_a_search_that_was_settled_is_offered_again_the_newest_first(program, box, type_in, press, qtbot):
    type_in("harbour")
    press(Qt.Key.Key_Return)
    box.setFocus()
    box.selectAll()
    type_in("country:CN")
    press(Qt.Key.Key_Escape)  # what is offered
    press(Qt.Key.Key_Return)
    box.setFocus()
    press(Qt.Key.Key_Escape)
    assert box.text() == ""
    press(Qt.Key.Key_Down)
    assert offered(box) == ["country:China", "harbour", "How to search", "Forget these searches"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert box.text() == "harbour"
    assert search_of(program.state.query) == "harbour"
    box.setFocus()
    press(Qt.Key.Key_Down, CONTROL)
    assert offered(box)[:2] == ["harbour", "country:China"]


def test_what_stood_for_a_while_makes_way_for_what_becomes_of_it(program, box, type_in, qtbot):
    for text in ("har", "bour"):
        with qtbot.waitSignal(box._settling.timeout):
            type_in(text)
    assert box._past.texts(program.state.names) == ["harbour"]


def test_searches_can_be_forgotten(program, box, type_in, press):
    type_in("harbour")
    press(Qt.Key.Key_Return)
    box.setFocus()
    press(Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_PageDown)
    assert box.completing.list.current.label == "Forget these searches"
    press(Qt.Key.Key_Return)
    assert box._past.texts(program.state.names) == []
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Down)  # with none the key leads on as before
    assert program.window.findChild(ReleaseList).hasFocus()
    assert program.state.query == EVERYTHING


def test_how_to_search_is_told_from_the_menu_of_the_box_and_an_example_is_searched_for(program, box, qtbot):
    place = box.rect().center()
    QApplication.sendEvent(box, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, box.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    menu.actions()[-1].trigger()
    menu.close()
    dialog = next(one for one in program.window.findChildren(SearchHelpDialog) if one.isVisible())
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert box.text() == "wages pay"
    assert search_of(program.state.query) == "wages pay"
