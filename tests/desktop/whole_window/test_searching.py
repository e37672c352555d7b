"""The search box in the window: typing, what is wrong, and queries that others write."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching import search_box
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.desktop.newsroom import SAMPLE
from tests.queries import asking, search_of

IN_2024 = Condition(Facet.DATE, "2024")


@pytest.fixture
def box(program):
    found = program.window.findChild(SearchBox)
    program.window.activateWindow()
    found.setFocus()
    found._pause.setInterval(20)
    return found


@pytest.fixture
def rest(program, qtbot):
    def rest():
        qtbot.waitUntil(lambda: not program.workers.is_busy and program.state.shown.query == program.state.query)

    return rest


@pytest.fixture
def pause(box, qtbot):
    def pause():
        with qtbot.waitSignal(box._pause.timeout):
            pass

    return pause


def test_letters_typed_at_once_all_come_in_and_the_cursor_stays_behind_them(program, box, qtbot, rest):
    text = 'wages country:China -"harbour pilots" (date:2024 OR is:unread) headline:safe* tag:x'
    for count, letter in enumerate(text, 1):
        qtbot.keyClicks(box, letter)
        assert box.text() == text[:count]
        assert box.cursorPosition() == count
        if count % 7 == 0:
            rest()
    assert box.text() == text


def test_letters_typed_into_the_middle_stay_there(program, box, qtbot, rest):
    qtbot.keyClicks(box, "harbour date:2024")
    box.go_to(7)
    qtbot.keyClicks(box, "s pay")
    rest()
    assert box.text() == "harbours pay date:2024"
    assert box.place == 12


def test_a_value_that_is_being_typed_takes_nothing_away(program, box, qtbot, rest):
    qtbot.keyClicks(box, "harbour country:mong")
    rest()
    assert box.text() == "harbour country:mong"
    assert search_of(program.state.query) == "harbour"


def test_what_is_wrong_is_said_when_one_stops_and_the_list_stays(program, box, qtbot, rest, pause):
    qtbot.keyClicks(box, "harbour")
    rest()
    releases = program.window.findChild(ReleaseList)
    count = releases.model().rowCount()
    box.insert(" foo:bar")
    assert "fault_line" not in vars(box)
    pause()
    assert box.fault_line.isVisible()
    assert box.fault_line.words.startswith("There is no field “foo”.")
    assert box.fault_line.words.endswith("The list still shows releases with the word “harbour”.")
    assert box.accessibleDescription() == box.fault_line.words
    assert releases.model().rowCount() == count
    assert releases.isVisible()
    qtbot.keyClicks(box, "x")  # still wrong: it stays
    assert box.fault_line.isVisible()
    for _ in range(9):
        qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert not box.fault_line.isVisible()
    assert box.accessibleDescription() == ""


def test_what_is_not_complete_is_no_fault_before_enter(program, box, qtbot, rest, pause):
    for text in ("(wages", "country:", "wages OR", "date:"):
        box.put(text)
        pause()
        assert "fault_line" not in vars(box) or not box.fault_line.isVisible()
    box.put("wages (pay")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.fault_line.isVisible()
    assert box.selectedText() == "("
    assert box.hasFocus()


def test_a_value_that_nobody_knows_is_said_when_one_stops(program, box, qtbot, rest, pause):
    qtbot.keyClicks(box, "country:Atlantis")
    pause()
    assert box.fault_line.words.startswith("“Atlantis” is none that “country” knows.")
    assert box.fault_line.words.endswith("The list still shows all releases.")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.selectedText() == "Atlantis"


def test_what_hangs_under_the_box_moves_nothing(program, box, qtbot, pause):
    releases = program.window.findChild(ReleaseList)
    before = releases.mapTo(program.window, releases.rect().topLeft())
    qtbot.keyClicks(box, "foo:bar")
    pause()
    assert releases.mapTo(program.window, releases.rect().topLeft()) == before
    line = box.fault_line
    for width in (1280, 880, 720):
        program.window.resize(width, 700)
        assert program.window.rect().contains(line.geometry())
        qtbot.waitUntil(lambda: is_whole(box))


def is_whole(box):
    labels = [label for label in box.fault_line.findChildren(QLabel) if label.text()]
    return labels and all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_all_of_a_long_sentence_is_shown_after_a_short_one(program, box, qtbot, pause):
    for text in ("wages )", "foo:bar", "country:x", "Zzzzzzzzzzzzzzzzzzz:bar " + "wages " * 30):
        box.put(text)
        pause()
        qtbot.waitUntil(lambda: is_whole(box))


def test_the_box_shows_what_others_write_and_undo_gives_back_what_was_typed(program, box, qtbot, rest):
    qtbot.keyClicks(box, "harbour")
    program.state.set_query(program.state.query.toggled(IN_2024))
    rest()
    assert box.text() == "harbour date:2024"
    assert box.place == len("harbour")
    box.undo()
    assert box.text() == "harbour"
    assert IN_2024 not in program.state.query.conditions
    box.redo()
    assert IN_2024 in program.state.query.conditions


def test_a_text_of_ones_own_stays_as_it_is_while_its_query_is_in_force(program, box, qtbot, rest):
    box.put("date:2024   Harbour")
    query = program.state.query
    box.go_to(3)
    program.state.tell_again()
    rest()
    assert box.text() == "date:2024   Harbour"
    assert box.place == 3
    assert program.state.query == query


def test_a_query_of_others_takes_the_place_of_what_is_wrong(program, box, qtbot, rest, pause):
    qtbot.keyClicks(box, "foo:bar")
    pause()
    program.state.set_query(asking(conditions=[IN_2024]))
    assert box.text() == "date:2024"
    assert not box.fault_line.isVisible()


def test_escape_empties_a_faulty_box_and_shows_all(program, box, qtbot, rest, pause):
    qtbot.keyClicks(box, "harbour foo:bar")
    pause()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    rest()
    assert not box.fault_line.isVisible()
    assert program.state.query == EVERYTHING
    assert len(program.state.shown.result) == len(SAMPLE)


def test_a_screen_reader_hears_what_is_wrong_once(program, box, qtbot, pause, monkeypatch):
    spoken = []
    monkeypatch.setattr(search_box, "announce", lambda _source, text: spoken.append(text))
    qtbot.keyClicks(box, "foo:bar")
    pause()
    qtbot.keyClicks(box, "x")
    pause()
    assert len(spoken) == 1
    assert spoken[0].startswith("There is no field “foo”.")


@pytest.mark.parametrize("is_waited_for", [True, False])
def test_the_list_does_not_take_the_keyboard_when_it_comes_back(program, box, qtbot, rest, is_waited_for):
    qtbot.keyClicks(box, "zzzz")
    if is_waited_for:
        rest()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    rest()
    assert not program.window.findChild(ReleaseList).isVisible()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    rest()
    assert program.window.findChild(ReleaseList).isVisible()
    assert box.hasFocus()
