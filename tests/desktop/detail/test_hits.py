"""The marked words of the release that is read, one after the other."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ilo_desktop.desktop.detail import hits
from ilo_desktop.desktop.theme import Mode
from ilo_desktop.newsroom.edits import NoteEdit
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Draft
from tests.desktop.newsroom import ARABIC, fill, reading_of
from tests.queries import asking

LONG = Draft(
    headline="Lighthouse keepers meet",
    day=date(2024, 5, 1),
    summary="A lighthouse is a place of work.",
    text="\n".join(["They spoke of wages. The lighthouse at the cape was shown. Then they ate.", *["And on."] * 200])
    + "\nThe last lighthouse is dark 🚢 but the lighthouse keeper stays.",
)


@pytest.fixture
def search(state, qtbot):
    def put(text):
        with qtbot.waitSignal(state.shown_changed):
            state.set_query(asking(text))

    return put


@pytest.fixture
def told(pane):
    said = []
    pane.hits.changed.connect(lambda number, count: said.append((number, count)))
    return said


@pytest.fixture
def long_one(state, qtbot):
    fill(state.library, reading_of([LONG], "long.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()


def current_words(pane):
    mark = pane.text.marks[pane.hits.number - 1]
    return pane.text.toPlainText()[mark.start : mark.end]


def test_the_way_goes_from_headline_to_summary_to_text_and_ends(pane, read, search, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    assert (pane.hits.number, pane.hits.count) == (0, 5)
    assert pane.header.hits_words == "5 hits"
    for number in range(1, 6):
        assert pane.go_to_hit(1)
        assert pane.hits.number == number
        assert pane.header.hits_words == f"{number} of 5"
    assert not pane.go_to_hit(1)
    assert pane.hits.number == 5
    assert pane.go_to_hit(-1)
    assert pane.hits.number == 4


def test_without_a_search_there_is_no_way_and_nothing_is_said(pane, read):
    read("Round table")
    assert not pane.go_to_hit(1)
    assert not pane.go_to_hit(-1)
    assert pane.header.hits_words == ""


def test_a_hit_out_of_view_is_scrolled_to_and_one_in_view_is_not(pane, read, search, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    bar = pane.text.verticalScrollBar()
    for _ in range(3):
        pane.go_to_hit(1)
    assert bar.value() == 0
    pane.go_to_hit(1)
    rect = pane.text._rect_of_mark(pane.text.marks[3])
    assert bar.value() > 0
    assert 0 < rect.top() < rect.bottom() < pane.text.viewport().height()
    where = bar.value()
    pane.go_to_hit(1)
    assert bar.value() == where


def test_the_way_begins_where_the_text_was_scrolled_to(pane, read, search, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    pane.text.page_down()
    pane.text.page_down()
    assert pane.go_to_hit(1)
    assert pane.hits.number == 4
    read("A very long headline")
    read("Lighthouse keepers")
    pane.text.page_down()
    pane.text.page_down()
    assert pane.go_to_hit(-1)
    assert pane.hits.number == 3


def test_a_note_belongs_to_the_way(pane, read, search, state, qtbot):
    read("Mine inspectors")
    with qtbot.waitSignal(pane.release_shown):
        state.write(lambda _: state.library.edit([NoteEdit(state.current, "Ask the inspectors. Then write.")]))
    search("inspectors")
    assert pane.hits.count == 3
    assert pane.own.note.hits
    for _ in range(3):
        assert pane.go_to_hit(1)
    assert pane.hits.sentence() == "Ask the inspectors."
    assert pane.own.note._current_hit == 0
    assert pane.text._mark is None
    area = pane.own.note.hit_rect(0).translated(pane.own.note.pos())
    assert pane.text.viewport().rect().contains(area)
    assert not pane.go_to_hit(1)
    pane.go_to_hit(-1)
    assert pane.own.note._current_hit is None


def test_while_the_note_is_written_its_words_are_none_of_the_hits(pane, read, search, state, qtbot):
    read("Mine inspectors")
    with qtbot.waitSignal(pane.release_shown):
        state.write(lambda _: state.library.edit([NoteEdit(state.current, "Ask the inspectors.")]))
    search("inspectors")
    for _ in range(3):
        pane.go_to_hit(1)
    pane.edit_note()
    assert (pane.hits.number, pane.hits.count) == (0, 2)
    pane.take_focus()
    assert pane.hits.count == 3


def test_what_is_said_is_the_place_and_the_sentence(pane, read, search, long_one, monkeypatch):
    said = []
    monkeypatch.setattr(hits, "announce", lambda _source, text: said.append(text))
    search("lighthouse")
    read("Lighthouse keepers")
    for _ in range(5):
        pane.go_to_hit(1)
    assert said == [
        "1 of 5: Lighthouse keepers meet",
        "2 of 5: A lighthouse is a place of work.",
        "3 of 5: The lighthouse at the cape was shown.",
        "4 of 5: The last lighthouse is dark 🚢 but the lighthouse keeper stays.",
        "5 of 5: The last lighthouse is dark 🚢 but the lighthouse keeper stays.",
    ]


def test_letters_beyond_the_basic_plane_do_not_shift_the_mark(pane, read, search, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    for _ in range(5):
        pane.go_to_hit(1)
    mark = pane.text.marks[4]
    cursor = pane.text.textCursor()
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "lighthouse"


def test_another_search_begins_anew_and_the_same_one_stays(pane, read, search, state, theme, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    pane.go_to_hit(1)
    pane.go_to_hit(1)
    theme.set_mode(Mode.DARK)
    assert pane.hits.number == 2
    assert pane.text._mark == 1
    search("lighthouse keepers")
    assert pane.hits.number == 0
    search("")
    assert pane.hits.count == 0
    assert pane.header.hits_words == ""


def test_the_current_hit_has_a_rim_that_the_others_lack(pane, read, search, long_one):
    search("lighthouse")
    read("Lighthouse keepers")
    before = pane.text.viewport().grab().toImage()
    pane.go_to_hit(1)
    after = pane.text.viewport().grab().toImage()
    first, second = (pane.text._rect_of_mark(pane.text.marks[number]) for number in (0, 1))
    for rect, is_rimmed in ((first, True), (second, False)):
        place = rect.center().toPoint().x(), round(rect.top() - 1)
        assert (after.pixelColor(*place) != before.pixelColor(*place)) is is_rimmed
    # Its edge lies between pixels.
    assert after.pixelColor(first.center().toPoint().x(), round(first.top() - 1)).lightness() < 140


def test_a_release_from_right_to_left_has_its_way_too(pane, read, search):
    word = ARABIC.split()[0]
    search(word)
    read(ARABIC)
    assert pane.hits.count >= 1
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pane.go_to_hit(1)
    assert current_words(pane) == word
    assert word in pane.hits.spoken()


def test_a_release_arrives_at_its_first_or_last_hit(pane, search, state, qtbot, long_one, told):
    search("lighthouse")
    rows = state.library.rows(state.shown.result.all_keys())
    for step, number in ((-1, 5), (1, 1)):
        state.set_current(None)
        with qtbot.waitSignal(pane.release_shown):
            state.set_current(next(row.id for row in rows if row.headline == LONG.headline))
            pane.arrive_at_hit(step)
            assert pane.go_to_hit(step)  # a key that is pressed meanwhile changes nothing
        assert pane.hits.number == number
    assert told[-1] == (1, 5)


def test_a_release_that_others_take_the_place_of_leaves_no_wish_behind(pane, search, state, qtbot, long_one, read):
    search("lighthouse")
    rows = state.library.rows(state.shown.result.all_keys())
    state.set_current(rows[-1].id)
    pane.arrive_at_hit(1)
    with qtbot.waitSignal(pane.release_shown):
        state.set_current(rows[0].id)
    assert pane.hits.number == 0


def test_where_nothing_shown_is_marked_that_is_told(pane, search, state, qtbot):
    search("lighthouse")
    rows = state.library.rows(state.library.find(EVERYTHING).all_keys())
    with qtbot.waitSignals([pane.hits.none_came, pane.release_shown]):
        state.set_current(next(row.id for row in rows if "Zambia" not in row.headline and "Photo" in row.headline))
        pane.arrive_at_hit(1)
    assert pane.hits.number == 0
