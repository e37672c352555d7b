"""F3 and Shift+F3 through everything that was found."""

import pytest
from PySide6.QtCore import Qt

from ilo_desktop.desktop import status_line
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.ending_label import EndingLabel
from ilo_desktop.desktop.keys.key_rows import key_rows
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.newsroom.query import EVERYTHING
from tests.queries import asking

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def search(program, qtbot):
    def put(query):
        with qtbot.waitSignal(program.state.shown_changed):
            program.state.set_query(query)

    return put


@pytest.fixture
def press(program, releases, qtbot):
    def press(key=Qt.Key.Key_F3, with_=Qt.KeyboardModifier.NoModifier, on=None):
        program.window.activateWindow()
        qtbot.keyClick(on or releases, key, with_)
        qtbot.waitUntil(lambda: not program.workers.is_busy)

    return press


def said(program):
    return program.window.findChild(StatusLine).findChild(EndingLabel).text()


def test_f3_goes_from_hit_to_hit_and_on_to_the_next_release_and_stays_at_the_end(
    program, search, press, releases, detail, monkeypatch
):
    spoken = []
    monkeypatch.setattr(status_line, "announce", lambda _source, text: spoken.append(text))
    search(asking("harbour"))
    assert releases.model().rowCount() == 2
    facts = said(program)
    places = []
    for _ in range(3):
        press()
        places.append((detail.release.headline.split()[0], detail.hits.number, detail.hits.count))
    assert places == [("Harbour", 1, 1), ("Social", 1, 1), ("Social", 1, 1)]
    assert said(program) == "No more hits: this is the last release of the list."
    assert spoken == [said(program)]
    press(with_=SHIFT)
    assert detail.release.headline.startswith("Harbour")
    assert said(program) == facts
    press(with_=SHIFT)
    assert detail.release.headline.startswith("Harbour")
    assert said(program) == "No more hits: this is the first release of the list."


def test_shift_f3_comes_to_the_last_hit_of_the_release_before(program, search, press, releases, detail):
    search(asking("the"))
    row = next(row for row in range(releases.model().rowCount()) if "handbook" in releases.model().row_at(row).headline)
    releases._select_row(row + 1)
    press(Qt.Key.Key_Shift)  # nothing, until the release is there
    press(with_=SHIFT)
    assert "handbook" in detail.release.headline
    assert detail.hits.number == detail.hits.count == 2


def test_there_is_no_way_without_words_that_are_searched_for_and_found(program, search, releases, qtbot):
    actions = program.window._actions
    both = [actions[Act.NEXT_HIT], actions[Act.PREVIOUS_HIT]]
    assert not any(action.isEnabled() for action in both)
    search(asking("harbour"))
    assert all(action.isEnabled() for action in both)
    releases.selectAll()
    assert not any(action.isEnabled() for action in both)
    releases._select_row(0)
    assert all(action.isEnabled() for action in both)
    search(asking("nothinglikethis"))
    assert not any(action.isEnabled() for action in both)
    search(EVERYTHING)
    assert not any(action.isEnabled() for action in both)


def test_the_key_works_while_the_search_is_typed_and_leaves_the_keyboard_there(program, press, releases, detail, qtbot):
    box = program.window.findChild(SearchBox)
    box.setFocus()
    with qtbot.waitSignal(program.state.shown_changed):
        qtbot.keyClicks(box, "welders")
    qtbot.waitUntil(lambda: not program.workers.is_busy)
    press(on=box)
    assert detail.hits.number == 1
    assert box.hasFocus()


def test_the_keys_are_told(program):
    of_hits = [row for row in key_rows() if "hit" in row.does]
    assert [(row.does, row.keys) for row in of_hits] == [("Next hit", ("F3",)), ("Previous hit", ("Shift+F3",))]
